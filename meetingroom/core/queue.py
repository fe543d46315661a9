"""The speaking queue: who waits, who has the floor, and whose turns are over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, ClassVar

import msgspec

from meetingroom.core.acts import Capability, Command, Context, Event, Stamp, When, changes, rule

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Ref = Annotated[str, msgspec.Meta(max_length=64, pattern=r"^[A-Za-z0-9_:.\-]*$")]  # an id, or "" for none

COUNTS_FROM_S = 5.0  # a shorter turn is a slip of the finger, and leaves the order as it was


class Kind(StrEnum):
    """What one wants the floor for, in order of precedence."""

    PROCESS = "process"
    QUESTION = "question"
    REPLY = "reply"
    TOPIC = "topic"


# Asking what a word means, or for a window to be opened, does not use up one's first voice.
UNCOUNTED = (Kind.PROCESS, Kind.QUESTION)


class Policy(StrEnum):
    """How the order among entries of one kind is found."""

    FIRST_VOICES = "first_voices"
    IN_TURN = "in_turn"
    EVEN_TIME = "even_time"
    SIDES = "sides"
    BY_HAND = "by_hand"


class Via(StrEnum):
    """Is a turn spoken, or are shared words read?"""

    VOICE = "voice"
    PANEL = "panel"


class Reader(StrEnum):
    """Who reads shared words that were called up."""

    AUTHOR = "author"
    FACILITATOR = "facilitator"
    DEVICE = "device"


class EntryState(StrEnum):
    """What has become of an entry; the turn of one that was called says the rest."""

    WAITING = "waiting"
    CARRIED = "carried"  # its item is not open now; it returns with it
    CALLED = "called"
    WITHDRAWN = "withdrawn"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Entry:
    """A raised hand. `seq` is the number of the journal row that raised it, never reused."""

    id: str
    person: str
    kind: Kind
    item: str
    seq: int
    raised_at: float
    topic: str = ""
    answers: str = ""  # the turn that a reply is about
    added_by: str = ""  # who raised it for a person
    state: EntryState = EntryState.WAITING
    composing: bool = False
    promised: int = 0  # the row since which it is promised
    overtaken: int = 0  # by how many of its kind that came later
    behind: tuple[str, ...] | None = None  # given a place by hand, or by returning: behind these
    moved_by: str = ""


@dataclass(frozen=True)
class Interpretation:
    """A phase of a turn in which somebody says the speaker's words in another language."""

    by: str
    of: str  # whose words; "" for those of several
    into: str
    started_at: float
    seconds: float | None = None  # None while it goes on
    goes_on: bool = True  # did the speaker's clock run before, and will it again?


@dataclass(frozen=True)
class Turn:
    """A time on the floor; it runs, is paused, or has ended. `spent_s` are the seconds of its finished stretches."""

    id: str
    person: str
    kind: Kind
    item: str
    entry: str = ""
    topic: str = ""
    answers: str = ""
    round: str = ""  # the round in which somebody was asked
    via: Via = Via.VOICE
    reader: str = ""
    raised_at: float | None = None
    started_at: float = 0.0
    running_since: float | None = None
    spent_s: float = 0.0
    ended_at: float | None = None
    composing: bool = False
    was_cut: bool = False  # it was interrupted, and the room left the item before it went on
    interpreted: tuple[Interpretation, ...] = ()

    @property
    def interpretation(self) -> Interpretation | None:
        """The phase that goes on now."""
        return self.interpreted[-1] if self.interpreted and self.interpreted[-1].seconds is None else None

    @property
    def runs_on(self) -> bool:
        """Is it in motion: its clock runs, or will again once the interpretation is over?"""
        return self.interpretation.goes_on if self.interpretation else self.running_since is not None

    @property
    def waited_s(self) -> float | None:
        """How long its hand had been up; None where none was."""
        return None if self.raised_at is None else round(self.started_at - self.raised_at, 3)

    def seconds(self, at: float) -> float:
        """How long it has lasted by then, without its pauses and without interpretation."""
        running = max(0.0, at - self.running_since) if self.running_since is not None else 0.0
        return round(self.spent_s + running, 3)

    @property
    def counts(self) -> bool:
        """Does it count for the order?"""
        return self.kind not in UNCOUNTED and self.ended_at is not None and self.spent_s >= COUNTS_FROM_S


@dataclass(frozen=True)
class Queue:
    """Entries and turns by id; those on the floor and those interrupted by it."""

    entries: Mapping[str, Entry] = field(default_factory=dict)  # waiting or carried
    past: Mapping[str, Entry] = field(default_factory=dict)
    turns: Mapping[str, Turn] = field(default_factory=dict)
    floor: str = ""  # the turn that runs or is paused, "" when the floor is free
    beneath: tuple[str, ...] = ()  # turns interrupted by the one on the floor, the last of them first to go on
    topic: str = ""  # the turn that a reply would be about
    stayed: tuple[str, float] = ("", 0.0)  # the topic that the room said it stays with, and when
    last: str = ""  # the turn that ended last
    is_open: bool = True
    round: str = ""  # the round that goes on; meanwhile nobody is called but about how we meet
    policy: Policy = Policy.FIRST_VOICES
    hand: tuple[str, ...] = ()  # the order when the policy became by_hand
    shares: Mapping[str, float] = field(default_factory=dict)  # of the sides; 1 where not set
    put_off: frozenset[str] = frozenset()  # waited in vain in the meeting before, or were cut short

    @property
    def turn(self) -> Turn | None:
        """The turn on the floor."""
        return self.turns.get(self.floor)

    @property
    def speaker(self) -> str:
        """Who has the floor, or "" for nobody."""
        return self.turn.person if self.turn else ""

    def live(self) -> tuple[Turn, ...]:
        """The turns that have not ended, the one on the floor last."""
        return tuple(self.turns[t] for t in (*self.beneath, self.floor) if t)

    def holds_floor(self, person_id: str) -> bool:
        return any(turn.person == person_id for turn in self.live())

    def waiting(self) -> list[Entry]:
        """The entries that stand in line, in no order."""
        return [e for e in self.entries.values() if self.may_be_called(e)]

    def takes(self, kind: Kind) -> bool:
        """Is this kind called and raised now? In a round everyone is asked in turn."""
        return not self.round or kind is Kind.PROCESS

    def may_be_called(self, entry: Entry) -> bool:
        return entry.state is EntryState.WAITING and not self.is_stranded(entry)

    def is_stranded(self, entry: Entry) -> bool:
        """A reply whose topic has moved on waits for its owner to say what becomes of it."""
        return entry.kind is Kind.REPLY and entry.answers != self.topic

    @cached_property
    def by_person(self) -> Mapping[str, tuple[Entry, ...]]:
        found: dict[str, tuple[Entry, ...]] = {}
        for entry in self.entries.values():
            found[entry.person] = (*found.get(entry.person, ()), entry)
        return found

    def of_person(self, person_id: str) -> tuple[Entry, ...]:
        """What this person waits for, or carries with an item."""
        return self.by_person.get(person_id, ())

    def waiting_kinds(self, person_id: str) -> frozenset[str]:
        """The kinds under which this person waits."""
        return frozenset(e.kind for e in self.of_person(person_id) if self.may_be_called(e))

    @property
    def is_sound(self) -> bool:
        """Does nobody wait twice under one kind, and speak in a round only who was asked, or about how we meet?"""
        places = [(e.person, e.kind) for e in self.waiting()]
        fits = all(turn.kind is Kind.PROCESS or turn.round == self.round for turn in self.live())
        return len(places) == len(set(places)) and (fits or not self.round)


# What happened


class QueueOpened(Event):
    """Hands may be raised again."""

    undoable: ClassVar[bool] = True


class QueueClosed(Event):
    """No more hands, but about how we meet."""

    undoable: ClassVar[bool] = True


# What people ask for


class OpenQueue(Command):
    """Let hands be raised again."""


class CloseQueue(Command):
    """Take no more hands, but about how we meet."""


# The rules


QUEUE_IS_CLOSED = When("queue-open", lambda meeting: not meeting.queue.is_open)
QUEUE_IS_OPEN = When("queue-closed", lambda meeting: meeting.queue.is_open)
SOMEBODY_SPEAKS = When("nobody-speaks", lambda meeting: bool(meeting.queue.floor))


@rule(OpenQueue, needs=Capability.FACILITATE, when=QUEUE_IS_CLOSED)
def open_queue(command: OpenQueue, meeting: Meeting, context: Context) -> list[Event]:
    return [QueueOpened()]


@rule(CloseQueue, needs=Capability.FACILITATE, when=QUEUE_IS_OPEN)
def close_queue(command: CloseQueue, meeting: Meeting, context: Context) -> list[Event]:
    return [QueueClosed()]


@changes("queue", QueueOpened)
def queue_opened(queue: Queue, event: QueueOpened, stamp: Stamp) -> Queue:
    return replace(queue, is_open=True)


@changes("queue", QueueClosed)
def queue_closed(queue: Queue, event: QueueClosed, stamp: Stamp) -> Queue:
    return replace(queue, is_open=False)
