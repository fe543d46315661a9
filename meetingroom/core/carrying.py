"""What becomes of the queue when the room leaves an item, and when it returns to one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from meetingroom.core.acts import Context, Event, Id, Stamp, changes, follows
from meetingroom.core.fairness import line
from meetingroom.core.queue import Entry, EntryState, Kind, Queue
from meetingroom.core.turns import TopicClosed, cutting

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class EntriesCarried(Event):
    """Who waited on an item waits until the room returns to it; `entries` is their order."""

    undoable: ClassVar[bool] = True
    incidental: ClassVar[bool] = True
    item: Id
    entries: tuple[Id, ...]


class EntriesReturned(Event):
    """Who waited on an item waits again, in the order they had."""

    undoable: ClassVar[bool] = True
    incidental: ClassVar[bool] = True
    item: Id
    entries: tuple[Id, ...]


def leaving(meeting: Meeting, context: Context) -> list[Event]:
    """The floor is free, nothing can be about the topic any more, and who waits is carried with the item."""
    queue, item = meeting.queue, meeting.agenda.current
    ended = [cutting(turn, context) for turn in reversed(queue.live())]
    closed = [TopicClosed(topic=queue.topic)] if queue.topic else []
    left = tuple(e.id for e in in_order(meeting) if e.kind is not Kind.PROCESS)
    carried = [EntriesCarried(item=item, entries=left)] if left else []
    return [*ended, *carried, *closed]


def in_order(meeting: Meeting) -> list[Entry]:
    """All who wait, and then those whose topic has moved on."""
    queue = meeting.queue
    stranded = [e for e in queue.entries.values() if e.state is EntryState.WAITING and queue.is_stranded(e)]
    return [*line(queue, meeting.roster, meeting.agenda).entries, *stranded]


@follows
def hands_return(before: Meeting, after: Meeting, events: list[Event], context: Context) -> list[Event]:
    """Those carried with the item that the room is on wait again: at once, or as soon as they are in the room."""
    if before.agenda is after.agenda and before.roster is after.roster:
        return []
    returning: dict[tuple[str, Kind], str] = {}  # nobody waits twice under one kind, merged people included
    for entry in carried_with(after.queue, after.agenda.current):
        if can_wait_again(after, entry):
            returning.setdefault((entry.person, entry.kind), entry.id)
    entries = tuple(returning.values())
    return [EntriesReturned(item=after.agenda.current, entries=entries)] if entries else []


def carried_with(queue: Queue, item: str) -> list[Entry]:
    """Who waits until the room returns to this item, in their order."""
    entries = (e for e in queue.entries.values() if e.state is EntryState.CARRIED and e.item == item)
    return sorted(entries, key=places_before)


def can_wait_again(meeting: Meeting, entry: Entry) -> bool:
    """Its owner is in the room, and does not wait already under the same kind."""
    is_here = meeting.roster.people[entry.person].is_here
    return is_here and entry.kind not in meeting.queue.waiting_kinds(entry.person)


def places_before(entry: Entry) -> int:
    return len(entry.behind or ())


@changes("queue", EntriesCarried)
def entries_carried(queue: Queue, event: EntriesCarried, stamp: Stamp) -> Queue:
    """Each keeps its place behind those before it: what happens elsewhere meanwhile must not change their order."""
    carried = {
        id: replace(queue.entries[id], state=EntryState.CARRIED, behind=event.entries[:i])
        for i, id in enumerate(event.entries)
    }
    return replace(queue, entries={**queue.entries, **carried})


@changes("queue", EntriesReturned)
def entries_returned(queue: Queue, event: EntriesReturned, stamp: Stamp) -> Queue:
    returned = {id: replace(queue.entries[id], state=EntryState.WAITING) for id in event.entries}
    return replace(queue, entries={**queue.entries, **returned})
