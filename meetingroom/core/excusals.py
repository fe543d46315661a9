"""Excusals: who is away from which part of the meeting, who agreed to it and when, and whether they have sent words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Line,
    Refused,
    Stamp,
    changes,
    put,
    rule,
    without,
)
from meetingroom.core.agenda import item_of
from meetingroom.core.days import day_or_none, real_day
from meetingroom.core.queue import Ref
from meetingroom.core.roster import in_meeting

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

MOST_EXCUSALS = 500

Day = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]  # as people write it down: no time, no zone
MaybeDay = Annotated[str, msgspec.Meta(pattern=r"^(\d{4}-\d{2}-\d{2})?$")]
Items = Annotated[tuple[Id, ...], msgspec.Meta(max_length=200)]
Agreed = Annotated[tuple[Id, ...], msgspec.Meta(min_length=1, max_length=50)]


@dataclass(frozen=True)
class Excusal:
    """One person's absence that others agreed to. Without `items` it covers the whole meeting."""

    id: str
    person: str
    items: tuple[str, ...]
    agreed_by: tuple[str, ...]
    agreed_on: str
    input_on: str = ""  # when their written input was received, "" for not
    reason: str = ""


@dataclass(frozen=True)
class Excusals:
    """The excusals by id, in the order in which they were entered."""

    excusals: Mapping[str, Excusal] = field(default_factory=dict)

    def of(self, person: str) -> list[Excusal]:
        return [one for one in self.excusals.values() if one.person == person]

    def covers_all(self, person: str) -> bool:
        """Is this person excused for the whole meeting?"""
        return any(not one.items for one in self.of(person))


class Excused(Event):
    """Somebody's absence is agreed on, or what was agreed reads differently."""

    excusal: Id
    person: Id
    items: tuple[Id, ...]
    agreed_by: tuple[Id, ...]
    agreed_on: Day
    input_on: MaybeDay = ""
    reason: Line = ""


class ExcusalRemoved(Event):
    """It was not agreed on after all."""

    excusal: Id


class Excuse(Command):
    """Enter an excusal, or change the one named; `input_on` is empty while no written input has come."""

    person: Id
    agreed_by: Agreed
    agreed_on: Day
    items: Items = ()
    input_on: MaybeDay = ""
    reason: Line = ""
    excusal: Ref = ""


class RemoveExcusal(Command):
    """Take an excusal away."""

    excusal: Id


@rule(Excuse, needs=Capability.FACILITATE, ended_too=True)
def excuse(command: Excuse, meeting: Meeting, context: Context) -> list[Event]:
    held = excusal_of(meeting, command.excusal) if command.excusal else None
    if held is None and len(meeting.excusals.excusals) >= MOST_EXCUSALS:
        raise Refused("too-many-excusals", most=MOST_EXCUSALS)
    items = {item_of(meeting, item).id for item in command.items}
    agreed = Excused(
        excusal=held.id if held else context.new_id("x"),
        person=in_meeting(meeting, command.person).id,
        items=tuple(item for item in meeting.agenda.order if item in items),
        agreed_by=tuple(dict.fromkeys(in_meeting(meeting, p).id for p in command.agreed_by)),
        agreed_on=real_day(command.agreed_on, "agreed_on"),
        input_on=day_or_none(command.input_on, "input_on"),
        reason=command.reason,
    )
    return [] if held == excusal_in(agreed) else [agreed]


def excusal_of(meeting: Meeting, excusal_id: str) -> Excusal:
    found = meeting.excusals.excusals.get(excusal_id)
    if found is None:
        raise Refused("no-such-excusal")
    return found


def excusal_in(event: Excused) -> Excusal:
    return Excusal(
        event.excusal, event.person, event.items, event.agreed_by, event.agreed_on, event.input_on, event.reason
    )


@rule(RemoveExcusal, needs=Capability.FACILITATE, ended_too=True)
def remove_excusal(command: RemoveExcusal, meeting: Meeting, context: Context) -> list[Event]:
    return [ExcusalRemoved(excusal=excusal_of(meeting, command.excusal).id)]


@changes("excusals", Excused)
def excused(excusals: Excusals, event: Excused, stamp: Stamp) -> Excusals:
    return replace(excusals, excusals=put(excusals.excusals, event.excusal, excusal_in(event)))


@changes("excusals", ExcusalRemoved)
def excusal_removed(excusals: Excusals, event: ExcusalRemoved, stamp: Stamp) -> Excusals:
    return replace(excusals, excusals=without(excusals.excusals, event.excusal))
