"""What becomes of a raised hand until it is called: edited, withdrawn, skipped, waiting under another kind."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

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
from meetingroom.core.hands import (
    OWNER_OR_FACILITATOR,
    entry_of,
    facilitates,
    ready_with_entry,
    refuse_other_hand,
    refuse_second,
)
from meetingroom.core.queue import Entry, EntryState, Kind, Queue

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.standing import Standing


# What happened


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


@rule(EditEntry, needs=OWNER_OR_FACILITATOR, ready=ready_with_entry)
def edit_entry(command: EditEntry, meeting: Meeting, context: Context) -> list[Event]:
    entry = entry_of(meeting, command.entry)
    refuse_other_hand(meeting, entry.person, context.by)
    return [EntryEdited(entry=entry.id, topic=command.topic)] if command.topic != entry.topic else []


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
    if kind is Kind.REPLY and not answers:
        raise Refused("no-topic")
    refuse_second(meeting, meeting.roster.people[entry.person], kind)
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
