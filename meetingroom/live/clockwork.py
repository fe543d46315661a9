"""What happens by itself: the due moments, the lost connections, and the news from other processes."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from meetingroom.core.acts import CLOCK, SYSTEM, Refused
from meetingroom.core.attendance import AWAY_AFTER_S, PeopleCameBack, PeopleWentAway
from meetingroom.live.presence import Presence
from meetingroom.live.room import Rooms
from meetingroom.store import connected, journal
from meetingroom.store.engine import Store

log = logging.getLogger(__name__)

EVERY_S = 1.0
IDLE_S = 600.0  # a meeting that nobody here has looked at for this long is put away


class Clockwork:
    """Ticks once a second; each tick is harmless to repeat and to run in several processes."""

    def __init__(self, store: Store, rooms: Rooms, presence: Presence, pause: Callable[[float], None]) -> None:
        self._store = store
        self._rooms = rooms
        self._presence = presence
        self._pause = pause
        self._unwatched_since: dict[str, float] = {}
        self.began_at = 0.0
        self.also: list[Callable[[], None]] = []  # what else wants to look once a second

    def run(self) -> None:
        self.began_at = time.time()
        while True:
            self._pause(EVERY_S)
            try:
                self.tick(time.time())
            except Exception:
                log.exception("a tick failed")

    def tick(self, now: float) -> None:
        self.ask_what_is_due(now)
        self.mark_the_away(now)
        self.look_for_news()
        self.close_the_idle(now)
        for look in self.also:
            look()

    def ask_what_is_due(self, now: float) -> None:
        with self._store.reading() as connection:
            due = journal.due_by(connection, now)
        for one in due:
            try:
                self._rooms.ask(one.meeting_id, CLOCK, one.command, one.command_id)
            except Refused as refused:  # the moment has passed: what was due is no longer possible
                log.info("due %s refused: %s", one.command_id, refused.code)
            with self._store.writing() as connection:
                journal.drop_due(connection, one.meeting_id, one.command_id)

    def mark_the_away(self, now: float) -> None:
        told = self._presence.to_tell(now)
        if told:
            with self._store.writing() as connection:
                connected.say(connection, told)
        # After a restart everybody's line was lost at once: they have as long as ever to come back.
        if now - self.began_at >= AWAY_AFTER_S:
            self.mark_the_gone(now - AWAY_AFTER_S)
        self.mark_the_returned()

    def mark_the_gone(self, since: float) -> None:
        """Those without a connection in any process since then."""
        with self._store.reading() as connection:
            gone = connected.gone_since(connection, list(self._rooms.open_meetings()), since)
        for meeting_id, people in gone.items():
            here = self._presence.connected_people(meeting_id)
            away = tuple(person for person in people if person not in here)
            if away:
                self._rooms.ask(meeting_id, SYSTEM, PeopleWentAway(people=away))
                with self._store.writing() as connection:
                    connected.forget(connection, meeting_id, away, since)

    def gone(self, meeting_id: str) -> None:
        """The meeting has been deleted: nothing more is told of who looked at it here until now."""
        with self._store.writing() as connection:
            connected.forget_meeting(connection, meeting_id)

    def mark_the_returned(self) -> None:
        for meeting_id in self._rooms.open_meetings():
            here = self._presence.connected_people(meeting_id)
            roster = self._rooms.meeting(meeting_id).roster.people
            back = tuple(sorted(p for p in here if p in roster and roster[p].is_away))
            if back:
                self._rooms.ask(meeting_id, SYSTEM, PeopleCameBack(people=back))

    def look_for_news(self) -> None:
        known = self._rooms.open_meetings()
        if not known:
            return
        with self._store.reading() as connection:
            latest = journal.latest(connection, known)
        for meeting_id, seq in known.items():
            if latest.get(meeting_id) != seq:
                self._rooms.look(meeting_id)

    def close_the_idle(self, now: float) -> None:
        watched = self._presence.watched()
        known = [meeting_id for meeting_id in self._rooms.open_meetings() if meeting_id not in watched]
        self._unwatched_since = {meeting_id: self._unwatched_since.get(meeting_id, now) for meeting_id in known}
        for meeting_id, since in self._unwatched_since.items():
            if now - since >= IDLE_S:
                self._rooms.close(meeting_id)
