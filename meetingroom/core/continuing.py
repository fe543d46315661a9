"""A meeting that continues another: what was brought becomes its own, and who was put off last time comes first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import msgspec

from meetingroom.core.actions import ActionAdded
from meetingroom.core.acts import Context, Event, Id, Stamp, Title, changes
from meetingroom.core.agenda import ItemAdded
from meetingroom.core.brought import Brought, BroughtPerson, BroughtThing
from meetingroom.core.circles import AboutNamed
from meetingroom.core.pace import PaceSet
from meetingroom.core.parking import TopicParked
from meetingroom.core.pronouns import Pronoun, PronounGiven
from meetingroom.core.queue import Queue
from meetingroom.core.returning import response_back, returned
from meetingroom.core.roster import PersonAdded, PersonNamed
from meetingroom.core.seats import SeatFilled


@dataclass(frozen=True)
class Continued:
    """Which meeting this one continues; empty for the first of a series."""

    meeting: str = ""
    title: str = ""
    ended_at: float = 0.0
    put_off: tuple[str, ...] = ()


@dataclass(frozen=True)
class NewIds:
    """What the people and the items of the meeting before are called in this one, by their ids there."""

    people: Mapping[str, str]
    items: Mapping[str, str]


@dataclass(frozen=True)
class Again:
    """What the new meeting begins with because of the one before; empty for the first of a series."""

    people: tuple[Event, ...] = ()
    items: tuple[ItemAdded, ...] = ()
    business: tuple[Event, ...] = ()  # what waits on the items, and what is open besides
    has_seats: bool = False


class MeetingContinued(Event):
    """This meeting goes on from another, in which these people were put off: they come first."""

    meeting: Id
    title: Title
    ended_at: float
    put_off: tuple[Id, ...] = ()


def continuing(brought: Brought, opener: str, context: Context) -> Again:
    """What becomes of all that was brought; whoever opens the new meeting is in it already, as `opener`."""
    ids = new_ids(brought, opener, context)
    return Again(
        tuple(its_people(brought, ids)),
        tuple(its_items(brought, ids)),
        tuple(its_business(brought, ids, context)),
        bool(brought.seats),
    )


def new_ids(brought: Brought, opener: str, context: Context) -> NewIds:
    people = {p.key: opener if p.key == brought.opener else context.new_id("p") for p in brought.people}
    return NewIds(people, {one.item.item: context.new_id("i") for one in brought.items})


def its_people(brought: Brought, ids: NewIds) -> Iterator[Event]:
    """Who comes along, as expected; whoever was put off; and whom the meeting is about."""
    put_off = tuple(ids.people[key] for key in brought.put_off if key in ids.people)
    yield MeetingContinued(meeting=brought.meeting, title=brought.title, ended_at=brought.ended_at, put_off=put_off)
    for person in brought.people:
        yield from known(person, ids.people[person.key], is_here=person.key == brought.opener)
    if brought.about in ids.people:
        yield AboutNamed(person=ids.people[brought.about])


def known(person: BroughtPerson, new_id: str, *, is_here: bool) -> Iterator[Event]:
    if not is_here:
        yield PersonAdded(
            person=new_id,
            role=person.role,
            side=person.side,
            language=person.language,
            capabilities=person.capabilities,
            has_device=person.has_device,
            interprets=person.interprets,
            holds_power=person.holds_power,
        )
        yield PersonNamed(person=new_id, name=person.name)
    if person.pronoun != Pronoun.NONE:
        yield PronounGiven(person=new_id, pronoun=Pronoun(person.pronoun))
    if person.pace != 1:
        yield PaceSet(person=new_id, pace=person.pace)


def its_items(brought: Brought, ids: NewIds) -> list[ItemAdded]:
    """The items that come back, in their order."""
    return [
        msgspec.structs.replace(
            one.item, item=ids.items[one.item.item], presenter=ids.people.get(one.item.presenter, "")
        )
        for one in brought.items
    ]


def its_business(brought: Brought, ids: NewIds, context: Context) -> Iterator[Event]:
    """What waits on the items that come back, and what is open besides: seats, what was asked, actions, topics."""
    for one in brought.items:
        yield from returned(one, ids.items[one.item.item], ids.people, context)
    for seat in brought.seats:
        seat_id = context.new_id("s")
        yield msgspec.structs.replace(seat.seat, seat=seat_id)
        filled = tuple(ids.people[p] for p in seat.people if p in ids.people)
        if filled:
            yield SeatFilled(seat=seat_id, people=filled)
    for response in brought.responses:
        yield response_back(response, "", ids.people, context)
    for thing in brought.actions:
        yield action(thing, ids, context)
    for thing in brought.parked:
        yield topic(thing, ids, context)


def action(thing: BroughtThing, ids: NewIds, context: Context) -> ActionAdded:
    owner = ids.people.get(thing.owner, "")
    return ActionAdded(action=context.new_id("a"), text=thing.text, owner=owner, due=thing.day, from_before=True)


def topic(thing: BroughtThing, ids: NewIds, context: Context) -> TopicParked:
    return TopicParked(
        topic=context.new_id("k"),
        text=thing.text,
        owner=ids.people.get(thing.owner, ""),
        raised_by=ids.people.get(thing.raised_by, ""),
        return_by=thing.day,
        from_before=True,
    )


@changes("continued", MeetingContinued)
def meeting_continued(continued: Continued, event: MeetingContinued, stamp: Stamp) -> Continued:
    return Continued(event.meeting, event.title, event.ended_at, event.put_off)


@changes("queue", MeetingContinued)
def put_off_come_first(queue: Queue, event: MeetingContinued, stamp: Stamp) -> Queue:
    return replace(queue, put_off=frozenset(event.put_off))
