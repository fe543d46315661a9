"""The circle of an item: those who decide, unless the item names others; and the person the meeting is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, ClassVar

import msgspec

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Stamp, changes, rule
from meetingroom.core.agenda import Agenda, item_of, with_item
from meetingroom.core.queue import Ref
from meetingroom.core.roster import Roster, in_meeting, named

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Circle = Annotated[tuple[Id, ...], msgspec.Meta(max_length=200)]


class CircleNamed(Event):
    """These people are asked on an item; without any it is all who decide."""

    undoable: ClassVar[bool] = True
    item: Id
    people: tuple[Id, ...]


class AboutNamed(Event):
    """The meeting is about this person, whose own words stand first on every item; "" for nobody."""

    person: str


class NameCircle(Command):
    """Say who is asked on an item; nobody named means all who decide."""

    item: Id
    people: Circle


class NameAbout(Command):
    """Say whom the meeting is about, or ("") that it is about nobody."""

    person: Ref


@rule(NameCircle, needs=Capability.FACILITATE)
def name_circle(command: NameCircle, meeting: Meeting, context: Context) -> list[Event]:
    item = item_of(meeting, command.item)
    chosen = {in_meeting(meeting, p).id for p in command.people}
    people = tuple(p for p in meeting.roster.people if p in chosen)
    return [CircleNamed(item=item.id, people=people)] if people != item.circle else []


@rule(NameAbout, needs=Capability.FACILITATE, ended_too=True)
def name_about(command: NameAbout, meeting: Meeting, context: Context) -> list[Event]:
    person = named(meeting, command.person)
    return [AboutNamed(person=person)] if person != meeting.roster.about else []


@changes("agenda", CircleNamed)
def circle_named(agenda: Agenda, event: CircleNamed, stamp: Stamp) -> Agenda:
    return with_item(agenda, event.item, circle=event.people)


@changes("roster", AboutNamed)
def about_named(roster: Roster, event: AboutNamed, stamp: Stamp) -> Roster:
    return replace(roster, about=event.person)
