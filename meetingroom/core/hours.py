"""When people come and go, as they say beforehand, and whose items come first because they leave early."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, Stamp, changes, rule
from meetingroom.core.agenda import Item, ItemMoved, ItemState
from meetingroom.core.hands import facilitates
from meetingroom.core.roster import Roster, in_meeting, with_person

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Instant = Annotated[float, msgspec.Meta(ge=0, le=253_402_300_799)]  # seconds since 1970, to the end of year 9999


class HoursSaid(Event):
    """Somebody comes later, or leaves earlier, than the meeting."""

    person: Id
    arrives_at: float | None
    leaves_at: float | None


class SayHours(Command):
    """Say when one comes and goes; what is not named is with the others."""

    person: Id
    arrives_at: Instant | None = None
    leaves_at: Instant | None = None


class PutItemsFirst(Command):
    """Put the items of somebody who leaves early before the others that are still to come."""

    person: Id


@rule(SayHours, needs=Capability.OBSERVE)
def say_hours(command: SayHours, meeting: Meeting, context: Context) -> list[Event]:
    person = in_meeting(meeting, command.person)
    if person.id != context.by and not facilitates(meeting, context.by):
        raise Refused("not-yours")
    arrives, leaves = command.arrives_at, command.leaves_at
    if arrives is not None and leaves is not None and leaves <= arrives:
        raise Refused("leaves-before-arriving")
    if (arrives, leaves) == (person.arrives_at, person.leaves_at):
        return []
    return [HoursSaid(person=person.id, arrives_at=arrives, leaves_at=leaves)]


@rule(PutItemsFirst, needs=Capability.FACILITATE)
def put_items_first(command: PutItemsFirst, meeting: Meeting, context: Context) -> list[Event]:
    person = in_meeting(meeting, command.person)
    theirs = items_of(meeting, person.id)
    if not theirs:
        raise Refused("no-items-of-theirs", name=person.name)
    order = with_first(meeting, theirs)
    return [ItemMoved(order=order)] if order != meeting.agenda.order else []


def items_of(meeting: Meeting, person_id: str) -> list[str]:
    """The items still to come that are somebody's: which they open, or which name them in their circle."""
    planned = [meeting.agenda.items[i] for i in meeting.agenda.order]
    return [item.id for item in planned if item.state is ItemState.PLANNED and is_theirs(item, person_id)]


def is_theirs(item: Item, person_id: str) -> bool:
    return person_id == item.presenter or person_id in item.circle


def with_first(meeting: Meeting, theirs: list[str]) -> tuple[str, ...]:
    """The agenda's order with these before all others that are still to come."""
    agenda = meeting.agenda
    rest = [i for i in agenda.order if i not in theirs]
    planned = [n for n, i in enumerate(rest) if agenda.items[i].state is ItemState.PLANNED]
    after_current = rest.index(agenda.current) + 1 if agenda.current in rest else 0
    at = max(after_current, planned[0] if planned else len(rest))
    return (*rest[:at], *theirs, *rest[at:])


@changes("roster", HoursSaid)
def hours_said(roster: Roster, event: HoursSaid, stamp: Stamp) -> Roster:
    return with_person(roster, event.person, arrives_at=event.arrives_at, leaves_at=event.leaves_at)
