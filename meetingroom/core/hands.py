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
from meetingroom.core.standing import standing_of

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
    return None if standing.is_here else Refused("left-the-room")


@rule(RaiseHand, needs=Capability.SPEAK, ready=ready_when_here)
def raise_hand(command: RaiseHand, meeting: Meeting, context: Context) -> list[Event]:
    refuse_late(meeting, command)
    refused = why_not_raise(meeting, standing_of(meeting, context.by), command.kind)
    if refused:
        raise refused
    return [hand_of(context.by, command, meeting, context)]


@rule(RaiseHandFor, needs=Capability.FACILITATE)
def raise_hand_for(command: RaiseHandFor, meeting: Meeting, context: Context) -> list[Event]:
    person = speaker_of(meeting, command.person)
    refuse_late(meeting, command)
    refuse_outside_round(meeting, command.kind)
    refuse_second(meeting, person, command.kind)
    return [hand_of(person.id, command, meeting, context)]


def hand_of(person_id: str, command: RaiseHand | RaiseHandFor, meeting: Meeting, context: Context) -> HandRaised:
    return HandRaised(
        entry=context.new_id("e"),
        person=person_id,
        kind=command.kind,
        item=meeting.agenda.current,
        topic=command.topic,
        answers=command.answers if command.kind is Kind.REPLY else "",
        added_by=context.by if context.by != person_id else "",
    )


def refuse_late(meeting: Meeting, command: RaiseHand | RaiseHandFor) -> None:
    """What was meant for another item, or for another topic, asks its owner instead of queueing here."""
    title = item_of(meeting, command.item).title if command.item else ""
    if command.answers and command.answers not in meeting.queue.turns:
        raise Refused("topic-moved-on")
    if command.kind is Kind.PROCESS:
        return
    if not command.item and not meeting.agenda.current:
        raise Refused("no-item-open")
    if command.item != meeting.agenda.current:
        raise Refused("item-closed", item=command.item, title=title)
    if command.kind is Kind.REPLY and command.answers != meeting.queue.topic:
        raise Refused("topic-moved-on")


def refuse_outside_round(meeting: Meeting, kind: Kind) -> None:
    """While a round goes on everyone is asked in turn, and nobody asks for the floor but about how we meet."""
    if not meeting.queue.takes(kind):
        raise Refused("round-asks-in-turn")


def refuse_second(meeting: Meeting, person: Person, kind: Kind) -> None:
    """Nobody waits twice under one kind."""
    if kind in meeting.queue.waiting_kinds(person.id):
        raise Refused("waits-already", name=person.name)


def why_not_raise(meeting: Meeting, standing: Standing, kind: Kind) -> Refused | None:
    """Why somebody of this standing can't raise a hand of this kind now; screens are told by it."""
    if kind in standing.waiting:
        return Refused("already-waiting")
    if kind is Kind.PROCESS:
        return None
    if not meeting.agenda.current:
        return Refused("no-item-open")
    if not meeting.queue.is_open:
        return Refused("queue-closed")
    if not meeting.queue.takes(kind):
        return Refused("round-asks-in-turn")
    return Refused("no-topic") if kind is Kind.REPLY and not meeting.queue.topic else None


def speaker_of(meeting: Meeting, person_id: str) -> Person:
    """Somebody who is here and may speak."""
    person = person_of(meeting, person_id)
    if not person.is_here:
        raise Refused("not-here", name=person.name)
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
