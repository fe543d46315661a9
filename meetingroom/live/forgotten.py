"""Meetings that nobody ended: found once an hour, and ended by the clock where they are deleted in time."""

from __future__ import annotations

import logging
from math import inf

from meetingroom.core.acts import CLOCK, Refused
from meetingroom.core.forgetting import FORGOTTEN_AFTER_S, EndForgotten, forgotten_at
from meetingroom.core.meeting import Meeting
from meetingroom.live.room import Rooms
from meetingroom.store import journal, quiet
from meetingroom.store.engine import Store

log = logging.getLogger(__name__)

EVERY_S = 3600.0


class Forgotten:
    """Reads each quiet meeting once, one in a tick, and again only after something has happened in it."""

    def __init__(self, store: Store, rooms: Rooms) -> None:
        self._store = store
        self._rooms = rooms
        self._next = 0.0
        self._to_read: dict[str, float] = {}
        self._ends: dict[str, tuple[float, float]] = {}  # of each quiet meeting: since when, and when it ends by itself

    def tick(self) -> None:
        now = self._rooms.now()
        if now >= self._next:
            self._next = now + EVERY_S
            self._look(now)
        if self._to_read:
            meeting_id, since = self._to_read.popitem()
            self._ends[meeting_id] = (since, self._end_of(meeting_id, since))
            self._end_if_due(meeting_id, now)

    def _look(self, now: float) -> None:
        with self._store.reading() as connection:
            found = quiet.quiet_since(connection, now - FORGOTTEN_AFTER_S)
        self._ends = {one: known for one, known in self._ends.items() if known[0] == found.get(one)}
        self._to_read = {one: since for one, since in found.items() if one not in self._ends}
        for meeting_id in list(self._ends):
            self._end_if_due(meeting_id, now)

    def _end_of(self, meeting_id: str, since: float) -> float:
        """Without putting it among the open meetings: most have ended, and nobody looks at them."""
        with self._store.reading() as connection:
            meeting, _ = journal.caught_up(connection, Meeting(meeting_id))
        at = forgotten_at(meeting, since)
        return inf if at is None else at

    def _end_if_due(self, meeting_id: str, now: float) -> None:
        since, at = self._ends[meeting_id]
        if now < at:
            return
        try:
            self._rooms.ask(meeting_id, CLOCK, EndForgotten(since=since), f"clock:end_forgotten:{since}")
        except Refused as refused:  # ended or deleted meanwhile
            log.info("a forgotten meeting is left as it is: %s", refused.code)
