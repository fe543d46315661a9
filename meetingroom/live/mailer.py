"""Letters by mail: put on their way in the transaction of the row that sends them, then sent one after the other.

A row is stored once, however often its command comes, and so are its letters: nobody gets one twice. What the mail
server does not take on stays here until somebody sends it again. Nothing of a letter, and no address, is ever logged.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from email.message import EmailMessage
from typing import Any

from meetingroom.core.acts import CLOCK, Event, Refused, Stamp
from meetingroom.core.letters import ReadersReminded, TellLetters, Trouble
from meetingroom.core.meeting import Meeting
from meetingroom.core.sending import DraftSent, Way
from meetingroom.live.post import Post
from meetingroom.live.room import Rooms
from meetingroom.store import mail
from meetingroom.store.engine import Store
from meetingroom.store.mail import Posted

log = logging.getLogger(__name__)

GIVEN_UP_S = 600.0  # a letter that was taken so long ago was taken by a process that is gone

LOOKS_EVERY_S = 60.0  # for what other processes left behind

Settled = tuple[Posted, Trouble | None]  # a letter, and why it did not go
Compose = Callable[[Meeting, Posted, str], EmailMessage]


class Mailer:
    """Stands beside the door. Without a `post` it sends nothing, and letters are ready messages on their page."""

    def __init__(self, store: Store, post: Post | None) -> None:
        self._store = store
        self._post = post
        self._busy = threading.Lock()
        self._looked_at = 0.0
        self._has_news = True  # also what was on its way when the server stopped
        self.measured: Callable[[Trouble | None], None] = lambda trouble: None  # what became of one letter
        self.rooms: Rooms | None = None
        self.compose: Compose | None = None
        self.start: Callable[[Callable[[], None]], Any] = lambda work: work()  # beside everything else
        self.outside: Callable[..., Any] = lambda work, *given: work(*given)  # where waiting holds nobody up

    @property
    def is_on(self) -> bool:
        return self._post is not None

    def store(self, connection: Any, meeting: Meeting, stamp: Stamp, events: list[Event]) -> None:
        people = [person for event in events for person in written_to(event)]
        if not people or not self.is_on:
            return
        known = mail.addresses(connection, meeting.id)
        mail.post(connection, meeting.id, stamp.seq, [p for p in people if p in known], stamp.at)
        self._has_news = True

    def stored(self, meeting: Meeting) -> None:
        """They go at the next tick."""

    def dropped(self, meeting_id: str) -> None:
        """Nothing was written."""

    def again(self, meeting_id: str) -> int:
        """Send once more what did not go; how many letters."""
        with self._store.writing() as connection:
            count = mail.again(connection, meeting_id, time.time())
        self._has_news = self._has_news or bool(count)
        return count

    def tick(self) -> None:
        now = time.monotonic()
        is_due = self._has_news or now - self._looked_at > LOOKS_EVERY_S
        if self.is_on and is_due and self._busy.acquire(blocking=False):
            self._has_news, self._looked_at = False, now
            self.start(self._work)

    def _work(self) -> None:
        try:
            self._give_up()
            while letters := self._waiting():
                self._send(letters)
        except Exception as mistake:  # noqa: BLE001  (never its trace: an address may stand in it)
            log.error("sending letters failed: %s", type(mistake).__name__)
            self._has_news = True
        finally:
            self._busy.release()

    def _waiting(self) -> list[Posted]:
        with self._store.reading() as connection:
            return mail.waiting(connection)

    def _give_up(self) -> None:
        """Whether these went nobody knows: they are said not to have, and somebody decides."""
        with self._store.reading() as connection:
            lost = mail.left_behind(connection, time.time() - GIVEN_UP_S)
        self._settle([(letter, Trouble.LOST) for letter in lost])

    def _send(self, letters: list[Posted]) -> None:
        taken = [letter for letter in letters if self._take(letter)]
        made = [(letter, message) for letter in taken if (message := self._written(letter)) is not None]
        assert self._post is not None
        went = self.outside(self._post.deliver, [message for _, message in made]) if made else []
        settled = dict(zip((letter for letter, _ in made), went, strict=True))
        # A letter that could not be written is refused here: the person, their address or the meeting is gone.
        self._settle([(letter, settled.get(letter, Trouble.REFUSED)) for letter in taken])

    def _take(self, letter: Posted) -> bool:
        with self._store.writing() as connection:
            return mail.take(connection, letter, time.time())

    def _written(self, letter: Posted) -> EmailMessage | None:
        """None where the person, their address or the meeting is gone by now."""
        assert self.rooms is not None
        assert self.compose is not None
        with self._store.reading() as connection:
            address = mail.addresses(connection, letter.meeting_id).get(letter.person, "")
        try:
            meeting = self.rooms.fresh(letter.meeting_id)
        except Refused:
            return None
        person = meeting.roster.people.get(letter.person)
        if not address or person is None or person.is_removed:
            return None
        return self.compose(meeting, letter, address)

    def _settle(self, letters: Iterable[Settled]) -> None:
        """Keep what became of them, and tell the meeting, row by row."""
        by_row: dict[tuple[str, int], list[Settled]] = {}
        with self._store.writing() as connection:
            for letter, trouble in letters:
                mail.settle(connection, letter, mail.FAILED if trouble else mail.SENT, time.time())
                by_row.setdefault((letter.meeting_id, letter.row), []).append((letter, trouble))
                self.measured(trouble)
        for (meeting_id, row), settled in by_row.items():
            self._tell(meeting_id, row, settled)

    def _tell(self, meeting_id: str, row: int, settled: list[Settled]) -> None:
        why = {letter.person: trouble for letter, trouble in settled if trouble}
        for trouble in sorted(set(why.values())):
            log.warning("letters did not go: %s", trouble)
        reached = tuple(letter.person for letter, trouble in settled if not trouble)
        assert self.rooms is not None
        try:
            self.rooms.ask(meeting_id, CLOCK, TellLetters(row=row, reached=reached, missed=tuple(why), why=why))
        except Refused as refused:  # the meeting is gone
            log.info("nobody to tell of letters: %s", refused.code)


def written_to(event: Event) -> tuple[str, ...]:
    """To whom a row sends letters by mail."""
    if isinstance(event, DraftSent):
        return tuple(event.by(Way.EMAIL))
    return event.people if isinstance(event, ReadersReminded) else ()
