"""What becomes of the queue when the room leaves an item, and when it returns to one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from meetingroom.core.acts import Context, Event, Id, Stamp, changes
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


def arriving(meeting: Meeting, item: str) -> list[Event]:
    """Those carried with this item wait again."""
    entries = meeting.queue.entries.values()
    carried = sorted((e for e in entries if e.state is EntryState.CARRIED and e.item == item), key=places_before)
    return [EntriesReturned(item=item, entries=tuple(e.id for e in carried))] if carried else []


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
