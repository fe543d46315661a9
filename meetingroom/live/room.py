"""The door: every change of a meeting, whoever asks, comes through `Rooms.ask`.

What arrives while a batch is being stored or sent goes together in the next, in one transaction.
"""

from __future__ import annotations

import logging
import random
import secrets
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from meetingroom.core.acts import SYSTEM, Command, Context, Event, Refused, Seal, Stamp, wire_name
from meetingroom.core.meeting import Meeting, apply, decide, due_after
from meetingroom.live.aside import keep_addresses, keep_private
from meetingroom.live.codes import new_code
from meetingroom.live.lane import Accepted, Ask, Close, Lane, Look, Waiting
from meetingroom.live.trouble import not_stored
from meetingroom.store import journal, private
from meetingroom.store.codec import decode
from meetingroom.store.engine import IntegrityError, OperationalError, Store, cannot_write

log = logging.getLogger(__name__)

TellSealed = Callable[[str, Seal, int], None]  # shows private words that were put away on their owner's devices
TRIES = 5  # how often a taken number is decided again before the room says `busy`


class Beside(Protocol):
    """Who stores something of their own in the transaction of a journal row, such as a line in the notes."""

    def store(self, connection: Any, meeting: Meeting, stamp: Stamp, events: list[Event]) -> None:
        """Write in this transaction; nothing may yield."""

    def stored(self, meeting: Meeting) -> None:
        """The transaction is committed: show it."""

    def dropped(self, meeting_id: str) -> None:
        """The transaction was rolled back: forget it."""


class Rooms:
    """The meetings that this process has open, and the one way to change them."""

    def __init__(self, store: Store, ring: Callable[[Meeting], None], beside: Iterable[Beside] = ()) -> None:
        self.tell_others: Callable[[str], None] = lambda meeting_id: None  # the doorbell to other processes
        self.tell_sealed: TellSealed = lambda meeting_id, seal, rev: None
        self._store = store
        self._ring = ring
        self.beside = list(beside)
        self.committed: list[Callable[[], None]] = []  # what else has to be done before anybody is answered
        self.gone: list[Callable[[str], None]] = []  # who is told when a meeting has been deleted
        self._meetings: dict[str, Meeting] = {}
        self._lanes: dict[str, Lane] = {}
        self._answers: dict[tuple[str, str], tuple[str, str, Accepted]] = {}
        self._lock = threading.Lock()
        self.measured: Callable[[Ask, float], None] = lambda ask, took_s: None  # an ask that has its answer
        self.now: Callable[[], float] = time.time  # a test or a replay hands in its own clock

    # Asking

    def ask(self, meeting_id: str, by: str, command: Command, command_id: str = "") -> Accepted:
        """Carry out a command; returns when it is on disk.

        Raises: Refused, with nothing changed.
        """
        ask = Ask(meeting_id, by, command, command_id or f"room:{secrets.token_hex(12)}")
        began = time.perf_counter()
        self._lane(meeting_id).put(ask)
        try:
            return ask.result()
        finally:
            self.measured(ask, time.perf_counter() - began)

    def look(self, meeting_id: str) -> None:
        """Take in what other processes have appended, and show it; returns when that is done."""
        look = Look(meeting_id)
        self._lane(meeting_id).put(look)
        look.answered.wait()

    def _lane(self, meeting_id: str) -> Lane:
        key = "" if self._store.is_embedded else meeting_id
        with self._lock:
            if key not in self._lanes:
                self._lanes[key] = Lane(self._settle)
            return self._lanes[key]

    # Reading

    def meeting(self, meeting_id: str) -> Meeting:
        """The meeting as this process last knew it; read from the journal when it was not open.

        Raises: Refused("no-such-meeting").
        """
        known = self._meetings.get(meeting_id)
        if known is not None:
            return known
        with self._store.reading() as connection:
            meeting, _ = journal.caught_up(connection, Meeting(meeting_id))
        if not meeting.seq:
            raise Refused("no-such-meeting")
        return self._meetings.setdefault(meeting_id, meeting)

    def fresh(self, meeting_id: str) -> Meeting:
        """The meeting with all that any process has appended: whoever was let in or shut out elsewhere counts here.

        Raises: Refused("no-such-meeting").
        """
        known = self.meeting(meeting_id)
        with self._store.reading() as connection:
            latest = journal.latest(connection, [meeting_id])
        if latest.get(meeting_id, 0) != known.seq:
            self.look(meeting_id)
        return self.meeting(meeting_id)

    def open_meetings(self) -> dict[str, int]:
        """The last row that this process knows of each open meeting."""
        return {meeting_id: meeting.seq for meeting_id, meeting in list(self._meetings.items())}

    def close(self, meeting_id: str) -> None:
        """Put away a meeting that nobody looks at, once what was asked of it is settled; the journal has it."""
        close = Close(meeting_id)
        self._lane(meeting_id).put(close)
        close.answered.wait()

    # Settling

    def _settle(self, batch: list[Waiting]) -> None:
        asks = [ask for ask in batch if isinstance(ask, Ask)]
        looks = [look for look in batch if isinstance(look, Look)]
        before = {one.meeting_id: self._meetings.get(one.meeting_id) for one in batch}
        self._answer_all(asks)
        try:
            self._catch_up({look.meeting_id for look in looks})
            self._tell_all(before)
        finally:
            for look in looks:
                look.answered.set()
        for meeting_id in {ask.meeting_id for ask in asks if isinstance(ask.answer, Accepted)}:
            self.tell_others(meeting_id)
        for close in [one for one in batch if isinstance(one, Close)]:
            self._meetings.pop(close.meeting_id, None)
            close.answered.set()

    def _answer_all(self, asks: list[Ask]) -> None:
        try:
            self._settle_asks(asks)
        except Exception as error:
            log.exception("storing failed")
            for ask in asks:
                ask.answer = ask.answer or error
        finally:
            for ask in asks:
                ask.answer = ask.answer or Refused("busy")
                ask.answered.set()

    def _tell_all(self, before: dict[str, Meeting | None]) -> None:
        """Show what is new; let go of what was deleted."""
        for meeting_id, was in before.items():
            now = self._meetings.get(meeting_id)
            if now is not None and now is not was:
                self._show(now)
            elif now is None and was is not None:
                self._gone(meeting_id)

    def _show(self, meeting: Meeting) -> None:
        try:
            for one in self.beside:
                one.stored(meeting)
            self._ring(meeting)
        except Exception:  # what is stored is stored; screens that miss it repair themselves by the next number
            log.exception("showing meeting %s failed", meeting.id)

    def _gone(self, meeting_id: str) -> None:
        for forget in self.gone:
            forget(meeting_id)

    def _settle_asks(self, asks: list[Ask]) -> None:
        for _ in range(TRIES):
            waiting = [ask for ask in asks if ask.answer is None]
            if not waiting:
                return
            try:
                self._store_all(waiting)
            except (IntegrityError, OperationalError) as taken:
                if cannot_write(taken):
                    refuse(waiting, not_stored(taken))
                    return
                log.info("a number was taken, deciding again: %s", taken.__class__.__name__)

    def _store_all(self, asks: list[Ask]) -> None:
        """Decide and append all asks in one transaction; answers are given only once it is committed."""
        meetings: dict[str, Meeting] = {}
        try:
            with self._store.writing() as connection:
                answers = [(ask, self._answer(connection, meetings, ask)) for ask in asks]
        except BaseException:
            for meeting_id in {ask.meeting_id for ask in asks}:
                for one in self.beside:
                    one.dropped(meeting_id)
            raise
        self._hold(meetings)
        for done in self.committed:
            done()
        for ask, answer in answers:
            ask.answer = answer
            for seal, rev in ask.sealed:
                self.tell_sealed(ask.meeting_id, seal, rev)

    def _hold(self, meetings: dict[str, Meeting]) -> None:
        for meeting_id, meeting in meetings.items():
            if meeting.seq:
                self._meetings[meeting_id] = meeting
            else:  # deleted, or never there
                self._meetings.pop(meeting_id, None)

    def _answer(self, connection: Any, meetings: dict[str, Meeting], ask: Ask) -> Accepted | BaseException:
        try:
            return self._decide(connection, meetings, ask)
        except Refused as refused:
            return refused
        except (IntegrityError, OperationalError):
            raise
        except Exception as mistake:  # ours: this ask fails, those beside it do not
            log.exception("deciding %s failed", wire_name(type(ask.command)))
            return mistake

    def _decide(self, connection: Any, meetings: dict[str, Meeting], ask: Ask) -> Accepted:
        meeting = meetings.get(ask.meeting_id)
        if meeting is None:
            meeting = self._meetings.get(ask.meeting_id) or Meeting(ask.meeting_id)
            meeting, _ = journal.caught_up(connection, meeting)
            meetings[ask.meeting_id] = meeting
        told = self._told_before(connection, ask)
        if told:
            return told
        stamp = Stamp(meeting.seq + 1, ask.by, round(max(self.now(), meeting.at), 3))
        context = self._context(stamp)
        context.sealed = lambda kind, key: private.under(connection, meeting.id, kind, key)
        events = decide(ask.by, ask.command, meeting, context)
        ask.sealed = keep_private(connection, meeting.id, context)
        if not events:
            keep_addresses(connection, meeting.id, context)
            return Accepted(meeting.seq)
        head = journal.head(connection, meeting.id)
        after = apply(meeting, events, stamp)
        journal.append(connection, meeting.id, journal.Entry(stamp, ask.command_id, events, head))
        keep_addresses(connection, meeting.id, context)
        for due in due_after(after, events, stamp):
            journal.put_due(connection, meeting.id, due)
        for one in self.beside:
            one.store(connection, after, stamp, events)
        if journal.rewrites(events):
            after, _ = journal.caught_up(connection, Meeting(meeting.id))
        meetings[ask.meeting_id] = after
        return Accepted(stamp.seq, tuple(events))

    def _told_before(self, connection: Any, ask: Ask) -> Accepted | None:
        """The answer to a command id that was asked before, by whoever sent it then."""
        row = journal.asked_before(connection, ask.meeting_id, ask.command_id)
        if row is None:
            return None
        if row.by != ask.by:
            raise Refused("command-id-taken")
        return Accepted(row.seq, tuple(decode(row, journal.names(connection, ask.meeting_id))))

    def _context(self, stamp: Stamp) -> Context:
        return Context(stamp.by, stamp.at, stamp.seq, lot=random.SystemRandom().choice, code=new_code)

    def _catch_up(self, meeting_ids: set[str]) -> None:
        for meeting_id in meeting_ids & set(self._meetings):
            with self._store.reading() as connection:
                if journal.latest(connection, [meeting_id]):
                    self._meetings[meeting_id], _ = journal.caught_up(connection, self._meetings[meeting_id])
                else:
                    self._meetings.pop(meeting_id)


def refuse(asks: Iterable[Ask], refused: Refused) -> None:
    for ask in asks:
        ask.answer = refused


def new_meeting_id() -> str:
    return secrets.token_hex(8)


__all__ = ["SYSTEM", "Accepted", "Beside", "Rooms", "new_meeting_id"]
