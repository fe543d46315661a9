"""Erasing what people wrote, or somebody's name: the one act that reaches into old rows, and it leaves their hashes.

The texts themselves are dropped where the rows are kept. Here only the fact remains: which row, when, by whom and why.
The reason for which somebody passed over something stays theirs to answer for: another facilitator may erase it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, ClassVar, get_args

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Line,
    Refused,
    Row,
    Stamp,
    changes,
    put,
    rule,
)
from meetingroom.core.closing import EndedAllTheSame
from meetingroom.core.gates import AnswersAsked
from meetingroom.core.outcomes import OutcomeStated
from meetingroom.core.plain import is_blank
from meetingroom.core.rounds import RoundEnded
from meetingroom.core.seats import MeetingOpenedAnyway
from meetingroom.core.unheard import ItemLeftUnheard

Overriding = AnswersAsked | OutcomeStated | ItemLeftUnheard | EndedAllTheSame | MeetingOpenedAnyway | RoundEnded

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


@dataclass(frozen=True)
class Erased:
    """When something was erased (seconds since 1970), by whom, and why."""

    at: float
    by: str
    why: str = ""


@dataclass(frozen=True)
class Erasures:
    """What has been erased: the texts of rows by their numbers, and names by their persons."""

    rows: Mapping[int, Erased] = field(default_factory=dict)
    people: Mapping[str, Erased] = field(default_factory=dict)
    overrides: Mapping[int, str] = field(default_factory=dict)  # rows with a reason to go on all the same: whose it is
    written: Mapping[str, int] = field(default_factory=dict)  # what can be translated: the row that words it so
    beside: Mapping[int, frozenset[int]] = field(default_factory=dict)  # by such rows, those that translate them


class TextErased(Event):
    """What people wrote in a row is gone."""

    rewrites: ClassVar[bool] = True
    row: Row
    why: Line = ""


class NameErased(Event):
    """A person's name is gone; what they did and wrote stays, and is nobody's by name."""

    rewrites: ClassVar[bool] = True
    person: Id
    why: Line = ""


class EraseText(Command):
    """Erase what people wrote in one row of the journal, and what that says in other languages."""

    row: Row
    why: Line = ""


class EraseName(Command):
    """Erase somebody's name everywhere in the journal."""

    person: Id
    why: Line = ""


@rule(EraseText, needs=Capability.FACILITATE, ended_too=True)
def erase_text(command: EraseText, meeting: Meeting, context: Context) -> list[Event]:
    if command.row > meeting.seq:
        raise Refused("no-such-row", row=command.row, most=meeting.seq)
    if meeting.erasures.overrides.get(command.row) == context.by:
        raise Refused("your-override", row=command.row)
    rows = (command.row, *sorted(meeting.erasures.beside.get(command.row, ())))
    return [TextErased(row=row, why=command.why) for row in rows if row not in meeting.erasures.rows]


@rule(EraseName, needs=Capability.FACILITATE, ended_too=True)
def erase_name(command: EraseName, meeting: Meeting, context: Context) -> list[Event]:
    if command.person not in meeting.roster.people:
        raise Refused("no-such-person")
    erased = command.person in meeting.erasures.people
    return [] if erased else [NameErased(person=command.person, why=command.why)]


@changes("erasures", *get_args(Overriding))
def override_given(erasures: Erasures, event: Overriding, stamp: Stamp) -> Erasures:
    """Where nothing stood in the way no reason is kept."""
    if is_blank(event.reason):
        return erasures
    return replace(erasures, overrides={**erasures.overrides, stamp.seq: stamp.by})


@changes("erasures", TextErased)
def text_erased(erasures: Erasures, event: TextErased, stamp: Stamp) -> Erasures:
    return replace(erasures, rows={**erasures.rows, event.row: Erased(stamp.at, stamp.by, event.why)})


@changes("erasures", NameErased)
def name_erased(erasures: Erasures, event: NameErased, stamp: Stamp) -> Erasures:
    return replace(erasures, people=put(erasures.people, event.person, Erased(stamp.at, stamp.by, event.why)))
