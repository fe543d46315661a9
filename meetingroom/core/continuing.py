"""A meeting that continues another: what comes along, and who was put off last time and so comes first.

What comes along is found by `brought_from` in the meeting before, and becomes events of the new one: its people, as
expected; held and unreached items; open actions; parked topics; how to meet.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import msgspec

from meetingroom.core.actions import ActionAdded, ActionState
from meetingroom.core.acts import Capability, Context, Event, Id, Line, Name, Stamp, Title, changes
from meetingroom.core.agenda import Item, ItemAdded, ItemState, Purpose
from meetingroom.core.parking import TopicParked
from meetingroom.core.queue import UNCOUNTED, Queue
from meetingroom.core.roster import Person, PersonAdded, PersonNamed

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

COMES_BACK = (ItemState.HELD, ItemState.PLANNED)


class BroughtPerson(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody of the meeting before; `key` is their id there."""

    key: Id
    name: Name
    role: Line = ""
    side: Line = ""
    language: str = ""
    capabilities: tuple[Capability, ...] = ()
    has_device: bool = True


class BroughtThing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An open action or a parked topic; `owner` and `raised_by` are keys of people."""

    text: Title
    owner: str = ""
    day: str = ""
    raised_by: str = ""


class Brought(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that comes along from the meeting before."""

    meeting: Id
    title: Title
    ended_at: float = 0.0
    people: tuple[BroughtPerson, ...] = ()
    opener: str = ""  # the key of whoever opens the new meeting
    items: tuple[ItemAdded, ...] = ()  # their ids are those of the meeting before
    actions: tuple[BroughtThing, ...] = ()
    parked: tuple[BroughtThing, ...] = ()
    put_off: tuple[str, ...] = ()


@dataclass(frozen=True)
class Continued:
    """Which meeting this one continues; empty for the first of a series."""

    meeting: str = ""
    title: str = ""
    ended_at: float = 0.0
    put_off: tuple[str, ...] = ()


class MeetingContinued(Event):
    """This meeting goes on from another, in which these people were put off: they come first."""

    meeting: Id
    title: Title
    ended_at: float
    put_off: tuple[Id, ...] = ()


# What comes along


def brought_from(meeting: Meeting, opener: str) -> Brought:
    """What the next meeting of the series begins with; `opener` facilitates it."""
    people = [p for p in meeting.roster.people.values() if not p.is_removed and not p.merged_into]
    return Brought(
        meeting=meeting.id,
        title=meeting.lifecycle.title,
        ended_at=meeting.lifecycle.ended_at or meeting.at,
        people=tuple(brought_person(p) for p in people),
        opener=opener,
        items=tuple(brought_item(meeting.agenda.items[i]) for i in items_to_bring(meeting)),
        actions=tuple(
            BroughtThing(text=a.text, owner=a.owner, day=a.due)
            for a in meeting.actions.actions.values()
            if a.state is ActionState.OPEN
        ),
        parked=tuple(
            BroughtThing(text=t.text, owner=t.owner, day=t.return_by, raised_by=t.raised_by)
            for t in meeting.parking.topics.values()
            if t.is_open
        ),
        put_off=tuple(p.id for p in people if was_put_off(meeting, p.id)),
    )


def brought_person(person: Person) -> BroughtPerson:
    return BroughtPerson(
        key=person.id,
        name=person.name,
        role=person.role,
        side=person.side,
        language=person.language,
        capabilities=tuple(sorted(person.capabilities)),
        has_device=person.has_device,
    )


def items_to_bring(meeting: Meeting) -> Iterator[str]:
    """Items that were held or not reached, in their order; and those on which a proposal is held."""
    held = {p.item for p in meeting.proposals.by_id.values() if p.outcome and p.outcome.terms.kind == "held"}
    for item_id in meeting.agenda.order:
        item = meeting.agenda.items[item_id]
        if item.purpose is not Purpose.BREAK and (item.state in COMES_BACK or item_id in held):
            yield item_id


def brought_item(item: Item) -> ItemAdded:
    same = ("title", "purpose", "minutes", "description", "prompts", "titles", "holds_back")
    return ItemAdded(item=item.id, **{name: getattr(item, name) for name in same})


def was_put_off(meeting: Meeting, person_id: str) -> bool:
    """Did somebody wait in vain to the end, or was their turn interrupted and never went on?"""
    queue = meeting.queue
    if any(entry.kind not in UNCOUNTED for entry in queue.of_person(person_id)):
        return True
    turns = [t for t in queue.turns.values() if t.person == person_id and t.kind not in UNCOUNTED]
    last = max(turns, key=lambda t: t.ended_at or 0.0, default=None)
    return last is not None and last.was_cut


# What becomes of it


def continuing(brought: Brought, opener: str, context: Context) -> list[Event]:
    """The events that bring all of it into the new meeting, in which `opener` already is."""
    ids = {p.key: opener if p.key == brought.opener else context.new_id("p") for p in brought.people}
    others = [p for p in brought.people if p.key != brought.opener]
    put_off = tuple(ids[key] for key in brought.put_off if key in ids)
    return [
        MeetingContinued(meeting=brought.meeting, title=brought.title, ended_at=brought.ended_at, put_off=put_off),
        *(event for person in others for event in expected(person, ids[person.key])),
        *(action(thing, ids, context) for thing in brought.actions),
        *(topic(thing, ids, context) for thing in brought.parked),
    ]


def expected(person: BroughtPerson, new_id: str) -> list[Event]:
    return [
        PersonAdded(
            person=new_id,
            role=person.role,
            side=person.side,
            language=person.language,
            capabilities=person.capabilities,
            has_device=person.has_device,
        ),
        PersonNamed(person=new_id, name=person.name),
    ]


def action(thing: BroughtThing, ids: Mapping[str, str], context: Context) -> ActionAdded:
    owner = ids.get(thing.owner, "")
    return ActionAdded(action=context.new_id("a"), text=thing.text, owner=owner, due=thing.day, from_before=True)


def topic(thing: BroughtThing, ids: Mapping[str, str], context: Context) -> TopicParked:
    return TopicParked(
        topic=context.new_id("k"),
        text=thing.text,
        owner=ids.get(thing.owner, ""),
        raised_by=ids.get(thing.raised_by, ""),
        return_by=thing.day,
        from_before=True,
    )


@changes("continued", MeetingContinued)
def meeting_continued(continued: Continued, event: MeetingContinued, stamp: Stamp) -> Continued:
    return Continued(event.meeting, event.title, event.ended_at, event.put_off)


@changes("queue", MeetingContinued)
def put_off_come_first(queue: Queue, event: MeetingContinued, stamp: Stamp) -> Queue:
    return replace(queue, put_off=frozenset(event.put_off))
