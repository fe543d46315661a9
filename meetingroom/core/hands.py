"""Raising a hand, and what becomes of it until it is called."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Line, Refused, Stamp, changes, put, rule, without
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


class EntryEdited(Event):
    """An entry says something else now."""

    entry: Id
    topic: Line


class EntryWithdrawn(Event):
    """An entry no longer waits: its owner took it back, or is gone."""

    entry: Id


class EntrySkipped(Event):
    """The facilitator passed an entry over for good."""

    undoable: ClassVar[bool] = True
    entry: Id


class KindChanged(Event):
    """An entry waits under another kind now; it keeps its number."""

    undoable: ClassVar[bool] = True
    entry: Id
    kind: Kind
    item: str
    answers: str = ""


class ComposingMarked(Event):
    """Somebody writes what they want to say, or has done so; `of` is their entry or their turn."""

    of: Id
    composing: bool


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


class EditEntry(Command):
    """Say something else than one's entry does."""

    entry: Id
    topic: Line


class Withdraw(Command):
    """Take one's hand down."""

    entry: Id


class SkipEntry(Command):
    """Pass an entry over for good."""

    entry: Id


class ChangeKind(Command):
    """Let an entry wait under another kind; its owner can only turn a reply that came late into a topic."""

    entry: Id
    kind: Kind


class MarkComposing(Command):
    """Say that one is writing what one wants to say; it keeps the place, or the floor."""

    of: Id
    composing: bool


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


@rule(EditEntry, needs=OWNER_OR_FACILITATOR, ready=ready_with_entry)
def edit_entry(command: EditEntry, meeting: Meeting, context: Context) -> list[Event]:
    entry = entry_of(meeting, command.entry)
    refuse_other_hand(meeting, entry.person, context.by)
    return [EntryEdited(entry=entry.id, topic=command.topic)] if command.topic != entry.topic else []


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


@rule(Withdraw, needs=OWNER_OR_FACILITATOR, ready=ready_with_entry)
def withdraw(command: Withdraw, meeting: Meeting, context: Context) -> list[Event]:
    entry = entry_of(meeting, command.entry)
    if entry.person != context.by and not facilitates(meeting, context.by):
        raise Refused("not-yours")
    return [EntryWithdrawn(entry=entry.id)]


@rule(SkipEntry, needs=Capability.FACILITATE, ready=ready_with_entry)
def skip_entry(command: SkipEntry, meeting: Meeting, context: Context) -> list[Event]:
    return [EntrySkipped(entry=entry_of(meeting, command.entry).id)]


@rule(ChangeKind, needs=OWNER_OR_FACILITATOR, ready=ready_with_entry)
def change_kind(command: ChangeKind, meeting: Meeting, context: Context) -> list[Event]:
    entry = entry_of(meeting, command.entry)
    came_late = meeting.queue.is_stranded(entry) and command.kind is Kind.TOPIC
    if not facilitates(meeting, context.by) and not (entry.person == context.by and came_late):
        raise Refused("not-yours")
    if command.kind is entry.kind and not meeting.queue.is_stranded(entry):
        return []
    return kind_changed(meeting, entry, command.kind)


def kind_changed(meeting: Meeting, entry: Entry, kind: Kind) -> list[Event]:
    item = meeting.agenda.current
    if entry.state is EntryState.CARRIED:
        raise Refused("entry-carried", title=meeting.agenda.items[entry.item].title)
    if not item and kind is not Kind.PROCESS:
        raise Refused("no-item-open")
    answers = meeting.queue.topic if kind is Kind.REPLY else ""
    refuse_kind(meeting, meeting.roster.people[entry.person], kind, answers)
    return [KindChanged(entry=entry.id, kind=kind, item=item, answers=answers)]


def ready_to_compose(meeting: Meeting, standing: Standing) -> Refused | None:
    return None if standing.has_floor else ready_with_entry(meeting, standing)


@rule(MarkComposing, needs=OWNER_OR_FACILITATOR, ready=ready_to_compose)
def mark_composing(command: MarkComposing, meeting: Meeting, context: Context) -> list[Event]:
    live = {turn.id: turn for turn in meeting.queue.live()}
    marked = live.get(command.of) or entry_of(meeting, command.of)
    refuse_other_hand(meeting, marked.person, context.by)
    if marked.composing == command.composing:
        return []
    return [ComposingMarked(of=command.of, composing=command.composing)]


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


def with_entry(queue: Queue, entry_id: str, **changed: object) -> Queue:
    entry = replace(queue.entries[entry_id], **changed)  # type: ignore[arg-type]
    return replace(queue, entries=put(queue.entries, entry_id, entry))


def ended(queue: Queue, entry_id: str, state: EntryState) -> Queue:
    """The queue with an entry that no longer waits."""
    entry = replace(queue.entries[entry_id], state=state, composing=False)
    return replace(queue, entries=without(queue.entries, entry_id), past=put(queue.past, entry_id, entry))


@changes("queue", EntryEdited)
def entry_edited(queue: Queue, event: EntryEdited, stamp: Stamp) -> Queue:
    return with_entry(queue, event.entry, topic=event.topic)


@changes("queue", EntryWithdrawn)
def entry_withdrawn(queue: Queue, event: EntryWithdrawn, stamp: Stamp) -> Queue:
    return ended(queue, event.entry, EntryState.WITHDRAWN)


@changes("queue", EntrySkipped)
def entry_skipped(queue: Queue, event: EntrySkipped, stamp: Stamp) -> Queue:
    return ended(queue, event.entry, EntryState.SKIPPED)


@changes("queue", KindChanged)
def entry_changed_kind(queue: Queue, event: KindChanged, stamp: Stamp) -> Queue:
    """A promise, a place by hand, and having been overtaken were all among the other kind."""
    return with_entry(
        queue,
        event.entry,
        kind=event.kind,
        item=event.item,
        answers=event.answers,
        promised=0,
        overtaken=0,
        behind=None,
        moved_by="",
    )


@changes("queue", ComposingMarked)
def composing_marked(queue: Queue, event: ComposingMarked, stamp: Stamp) -> Queue:
    if event.of in queue.entries:
        return with_entry(queue, event.of, composing=event.composing)
    turn = replace(queue.turns[event.of], composing=event.composing)
    return replace(queue, turns=put(queue.turns, turn.id, turn))
