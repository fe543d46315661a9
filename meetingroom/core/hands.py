"""Raising a hand, for oneself or for somebody who can't, and what every act on a raised hand asks first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

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
)
from meetingroom.core.agenda import item_of
from meetingroom.core.queue import Entry, EntryState, Kind, Queue, Ref
from meetingroom.core.roster import Person, person_of

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.standing import Standing

OWNER_OR_FACILITATOR = (Capability.SPEAK, Capability.FACILITATE)


# What happened


class HandRaised(Event):
    """Somebody waits for the floor, on an item ("" where none is open)."""

    entry: Id
    person: Id
    kind: Kind
    item: str
    topic: Line = ""
    answers: str = ""
    added_by: str = ""


# What people ask for


class RaiseHand(Command):
    """Ask for the floor. `item` is the one it is meant for; a reply names the turn that it answers."""

    kind: Kind
    item: Ref
    topic: Line = ""
    answers: Ref = ""


class RaiseHandFor(Command):
    """Ask for the floor for somebody else, such as a person without a device."""

    person: Id
    kind: Kind
    item: Ref
    topic: Line = ""
    answers: Ref = ""


# The rules


def ready_when_here(meeting: Meeting, standing: Standing) -> Refused | None:
    return None if standing.is_here else Refused("not-here")


@rule(RaiseHand, needs=Capability.SPEAK, ready=ready_when_here)
def raise_hand(command: RaiseHand, meeting: Meeting, context: Context) -> list[Event]:
    if not meeting.queue.is_open and command.kind is not Kind.PROCESS:
        raise Refused("queue-closed")
    return raised(meeting, command, meeting.roster.people[context.by], context)


@rule(RaiseHandFor, needs=Capability.FACILITATE)
def raise_hand_for(command: RaiseHandFor, meeting: Meeting, context: Context) -> list[Event]:
    return raised(meeting, command, speaker_of(meeting, command.person), context)


def raised(meeting: Meeting, command: RaiseHand | RaiseHandFor, person: Person, context: Context) -> list[Event]:
    refuse_other_item(meeting, command.kind, command.item)
    answers = command.answers if command.kind is Kind.REPLY else ""
    refuse_kind(meeting, person, command.kind, answers)
    return [
        HandRaised(
            entry=context.new_id("e"),
            person=person.id,
            kind=command.kind,
            item=meeting.agenda.current,
            topic=command.topic,
            answers=answers,
            added_by=context.by if context.by != person.id else "",
        )
    ]


def refuse_other_item(meeting: Meeting, kind: Kind, item: str) -> None:
    """What was meant for another item asks its owner instead of queueing here."""
    if kind is Kind.PROCESS:
        return
    if not item and not meeting.agenda.current:
        raise Refused("no-item-open")
    if item:
        item_of(meeting, item)
    if item != meeting.agenda.current:
        raise Refused("item-closed", item=item)


def refuse_kind(meeting: Meeting, person: Person, kind: Kind, answers: str) -> None:
    """Refuse a reply to what is over, and a second entry of a kind."""
    if kind is Kind.REPLY and (not answers or answers != meeting.queue.topic):
        raise Refused("topic-moved-on")
    if kind in meeting.queue.waiting_kinds(person.id):
        raise Refused("already-waiting", name=person.name)


def speaker_of(meeting: Meeting, person_id: str) -> Person:
    """Somebody who is here and may speak."""
    person = person_of(meeting, person_id)
    if not person.is_here:
        raise Refused("person-not-here", name=person.name)
    if not person.can(Capability.SPEAK):
        raise Refused("person-cannot-speak", name=person.name)
    return person


def ready_with_entry(meeting: Meeting, standing: Standing) -> Refused | None:
    """For those who waits, and for facilitators where anyone does."""
    if standing.has_entry or (Capability.FACILITATE in standing.capabilities and meeting.queue.entries):
        return None
    return Refused("no-entry")


def entry_of(meeting: Meeting, entry_id: str) -> Entry:
    """An entry that waits or is carried."""
    if entry_id in meeting.queue.past:
        raise Refused("entry-over")
    entry = meeting.queue.entries.get(entry_id)
    if entry is None:
        raise Refused("no-such-entry")
    return entry


def waiting_entry(meeting: Meeting, entry_id: str) -> Entry:
    """An entry that may be called now."""
    entry = entry_of(meeting, entry_id)
    if entry.state is EntryState.CARRIED:
        raise Refused("entry-carried", title=meeting.agenda.items[entry.item].title)
    if meeting.queue.is_stranded(entry):
        raise Refused("topic-moved-on")
    return entry


def refuse_other_hand(meeting: Meeting, person_id: str, by: str) -> None:
    """People's own words are theirs; a facilitator enters those of somebody without a device."""
    entered = facilitates(meeting, by) and not meeting.roster.people[person_id].has_device
    if person_id != by and not entered:
        raise Refused("not-yours")


def facilitates(meeting: Meeting, person_id: str) -> bool:
    person = meeting.roster.people.get(person_id)
    return person is not None and person.can(Capability.FACILITATE)


# What becomes of the queue


@changes("queue", HandRaised)
def hand_raised(queue: Queue, event: HandRaised, stamp: Stamp) -> Queue:
    entry = Entry(
        id=event.entry,
        person=event.person,
        kind=event.kind,
        item=event.item,
        seq=stamp.seq,
        raised_at=stamp.at,
        topic=event.topic,
        answers=event.answers,
        added_by=event.added_by,
    )
    return replace(queue, entries=put(queue.entries, entry.id, entry))
