"""Erasing for good: what a row says must go is dropped in its own transaction, then out of the database's files."""

from __future__ import annotations

import logging
from typing import Any

from meetingroom.core.acts import Event, Stamp
from meetingroom.core.erasing import NameErased, TextErased
from meetingroom.core.meeting import Meeting
from meetingroom.core.retention import MeetingDeleted
from meetingroom.store import journal, whole
from meetingroom.store.engine import OperationalError, Store

log = logging.getLogger(__name__)


class Eraser:
    """Stands beside the door; nothing else touches old rows."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._must_wipe = False
        self.removed: dict[str, dict[str, int]] = {}  # of each deleted meeting, how many rows of each table

    def store(self, connection: Any, meeting: Meeting, stamp: Stamp, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, TextErased):
                journal.erase_texts(connection, meeting.id, event.row, stamp.at)
            elif isinstance(event, NameErased):
                journal.erase_name(connection, meeting.id, event.person, stamp.at)
            elif isinstance(event, MeetingDeleted):
                self.removed[meeting.id] = whole.remove(connection, meeting.id)
        self._must_wipe = self._must_wipe or journal.rewrites(events)

    def stored(self, meeting: Meeting) -> None:
        """It is gone already."""

    def dropped(self, meeting_id: str) -> None:
        self.removed.pop(meeting_id, None)

    def tick(self) -> None:
        """Once the transaction is committed, and again until it has been done: a reader may stand in the way."""
        if not self._must_wipe:
            return
        try:
            self._must_wipe = not self._store.wipe()
        except OperationalError:
            log.info("the database is busy; what was deleted leaves its files later")
