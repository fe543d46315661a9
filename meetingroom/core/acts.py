"""What a command, an event and a refusal are, and how a subject makes its rules known.

A *rule* turns a command into events or refuses it; a *change* turns an event into new state.
Both are plain functions that a subject module registers here by decorator, so that a new
command needs no edit anywhere else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeVar, dataclass_transform

import msgspec

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.standing import Standing

CLOCK = "clock"  # who asks when a due moment has come
SYSTEM = "system"  # who asks when the room itself notices something, such as a lost connection
ERASED = "—"  # what reads in place of an erased text

# What people write. `words` marks a text that the journal hashes with a salt, so that it can be
# erased later; `personal` marks one that is kept in the roster table instead of the journal row.
Id = Annotated[str, msgspec.Meta(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_:.\-]+$")]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=80, extra={"words": True, "personal": True})]
Line = Annotated[str, msgspec.Meta(max_length=140, extra={"words": True})]
Title = Annotated[str, msgspec.Meta(min_length=1, max_length=200, extra={"words": True})]
Text = Annotated[str, msgspec.Meta(max_length=20_000, extra={"words": True})]
PLAIN = r"^[^\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]*$"  # what may stand in a key: nothing that controls
Language = Annotated[str, msgspec.Meta(max_length=16, pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
Row = Annotated[int, msgspec.Meta(ge=1, le=2**53)]  # of the journal
Minutes = Annotated[int, msgspec.Meta(ge=0, le=24 * 60)]


class Capability(StrEnum):
    """What one may do in a meeting; titles decide nothing."""

    FACILITATE = "facilitate"
    TAKE_NOTES = "take_notes"
    SPEAK = "speak"
    DECIDE = "decide"
    OBSERVE = "observe"  # everyone on the roster has it


# Whoever an item names is of its circle, whether they decide elsewhere or not: the rule asks for the circle then.
IN_A_CIRCLE = (Capability.DECIDE, Capability.SPEAK)


class Refused(Exception):
    """The one exception a rule raises: `code` is a message id, `args_` are its arguments."""

    def __init__(self, code: str, **args: Any) -> None:
        super().__init__(code)
        self.code = code
        self.args_ = args

    def __repr__(self) -> str:
        return f"Refused({self.code!r}, **{self.args_!r})"


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class Command(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An imperative from a person, a script or the clock; its wire name is the snake_case class name."""


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class Event(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A fact, in the past tense, as the journal keeps it."""

    undoable: ClassVar[bool] = False  # may the facilitator take a row made of such events back?
    rewrites: ClassVar[bool] = False  # does it change what earlier rows say? Whoever holds the meeting reads it anew
    incidental: ClassVar[bool] = False  # it comes along with another event, which says what was done
    settles: ClassVar[bool] = False  # what was done before it can no longer be taken back


@dataclass(frozen=True)
class Stamp:
    """Which journal row an event stands in: its number, who asked, and when (seconds since 1970)."""

    seq: int
    by: str
    at: float


@dataclass(frozen=True)
class Seal:
    """Private words that a rule puts away: of which kind, about what, whose."""

    kind: str
    key: str
    person: str
    text: str


Sealed = Callable[[str, str], Mapping[str, str]]  # kind and key to what each person sealed; copying it opens it


def nothing_sealed(kind: str, key: str) -> Mapping[str, str]:
    return {}


class Context:
    """All that a rule may know besides the meeting: who asks, the time, new ids and lots."""

    def __init__(
        self,
        by: str,
        at: float,
        seq: int,
        lot: Callable[[Sequence[Any]], Any] | None = None,
        code: Callable[[], str] | None = None,
    ) -> None:
        self.by = by
        self.at = at
        self.seq = seq  # of the journal row that these events will become
        self._lot = lot
        self._code = code
        self._made = 0
        self.seals: list[Seal] = []  # private words to keep in the transaction of this row
        self.drops: list[tuple[str, str]] = []  # kind and key of private words, anybody's, to remove in it
        self.sealed: Sealed = nothing_sealed
        self.addresses: dict[str, str] = {}  # person: where to write to them, for the roster table alone

    def new_id(self, prefix: str) -> str:
        """A new id such as `t81`: never reused, since the number is the journal's own."""
        self._made += 1
        return f"{prefix}{self.seq}" if self._made == 1 else f"{prefix}{self.seq}-{self._made}"

    def seal(self, kind: str, key: str, person: str, text: str) -> None:
        """Keep something with the person's private words: in no event, and even where no event came of it."""
        self.seals.append(Seal(kind, key, person, text))

    def writes_to(self, person: str, address: str) -> None:
        """Keep where to write to somebody beside their name: in no event, and in no view."""
        self.addresses[person] = address

    def drop(self, kind: str, key: str) -> None:
        """Remove what anybody has sealed under a key: it has been counted, or never will be."""
        self.drops.append((kind, key))

    def new_code(self) -> str:
        """A meeting code that can be said aloud, such as `dabo-kemu`."""
        return self._code() if self._code else f"code-{self.seq}"

    def lot(self, things: Sequence[Any]) -> Any:
        """One of the things by lot; the event must record which."""
        return self._lot(things) if self._lot else things[0]


Decide = Callable[[Any, "Meeting", Context], list[Event]]
Ready = Callable[["Meeting", "Standing"], "Refused | None"]
Change = Callable[[Any, Any, Stamp], Any]
Follow = Callable[["Meeting", "Meeting", list["Event"], Context], list["Event"]]
F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")


@dataclass(frozen=True)
class When:
    """How the meeting has to be for a command to be possible, whoever asks; `code` says why not, where it is not so."""

    code: str
    holds: Callable[[Meeting], bool]


@dataclass(frozen=True)
class Rule:
    """One command: its name, its shape, who may ask, when it is possible, and what it decides."""

    name: str
    command: type[Command]
    decide: Decide
    needs: frozenset[Capability] | None  # any of these will do; None: only the room itself and the clock
    when: tuple[When, ...]  # all of these
    ready: Ready | None
    ended_too: bool  # still possible after the meeting has ended
    in_pause: bool  # possible while the whole meeting stands still


RULES: dict[str, Rule] = {}
CHANGES: dict[type[Event], list[tuple[str, Change]]] = {}
FOLLOWERS: list[Follow] = []
LAST_FOLLOWERS: list[Follow] = []


def wire_name(command: type[Command]) -> str:
    """`RaiseHand` is `raise_hand` on the wire."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", command.__name__).lower()


def rule(  # noqa: PLR0913  (each of them says one thing of the command)
    command: type[Command],
    *,
    needs: Capability | tuple[Capability, ...] | None,
    when: When | tuple[When, ...] = (),
    ready: Ready | None = None,
    ended_too: bool = False,
    in_pause: bool = True,
) -> Callable[[F], F]:
    """Register the rule of `command`; with several `needs` any one of them will do.

    `when` says how the meeting has to be, and `ready(meeting, standing)` why it is not for this
    person now, both without looking at the command's fields; screens are told by them which
    buttons to offer, and the door asks them again.
    What lets a clock run is not `in_pause`.
    """

    def register(decide: F) -> F:
        name = wire_name(command)
        if name in RULES:
            raise TypeError(f"two rules for {name}")
        allowed = frozenset((needs,) if isinstance(needs, Capability) else needs) if needs else None
        times = (when,) if isinstance(when, When) else when
        RULES[name] = Rule(name, command, decide, allowed, times, ready, ended_too, in_pause)
        return decide

    return register


def changes(part: str, *events: type[Event]) -> Callable[[F], F]:
    """Register `change(part, event, stamp) -> part` as what these events do to one part of the meeting."""

    def register(change: F) -> F:
        for event in events:
            CHANGES.setdefault(event, []).append((part, change))
        return change

    return register


def follows(follow: Follow) -> Follow:
    """Register `follow(before, after, events, context) -> events`: what comes of a row whatever the command was.

    It stands in the same row, so that replay needs no follower. Such as: who leaves is no longer waiting.
    """
    FOLLOWERS.append(follow)
    return follow


def follows_last(follow: Follow) -> Follow:
    """The same, for what must see what all the others have made of the row."""
    LAST_FOLLOWERS.append(follow)
    return follow


@dataclass(frozen=True)
class Due:
    """What the clock will ask at a moment (seconds since 1970), written down with the row that causes it."""

    at: float
    command: Command


DueAfter = Callable[["Meeting", Any, Stamp], list[Due]]
DUES: dict[type[Event], list[DueAfter]] = {}


def falls_due(*events: type[Event]) -> Callable[[F], F]:
    """Register `due(meeting after the row, event, stamp) -> [Due]` as what these events make the clock ask later."""

    def register(due: F) -> F:
        for event in events:
            DUES.setdefault(event, []).append(due)
        return due

    return register


def as_made(things: Mapping[str, T]) -> dict[str, T]:
    """The things in the order in which their ids were made: a row of the journal keeps keys, but not their order."""
    return dict(sorted(things.items(), key=lambda one: [int(number) for number in NUMBER.findall(one[0])]))


def by_language(texts: Mapping[str, str]) -> dict[str, str]:
    """In one order, whether they come from a person or out of the journal; without those that were erased."""
    return {language: text for language, text in sorted(texts.items()) if text != ERASED}


NUMBER = re.compile(r"\d+")


def put(things: Mapping[str, Any], key: str, value: Any) -> dict[str, Any]:
    """A copy of `things` with one entry set; order is kept."""
    return {**things, key: value}


def without(things: Mapping[str, Any], key: str) -> dict[str, Any]:
    """A copy of `things` lacking one entry."""
    return {k: v for k, v in things.items() if k != key}
