"""What follows from any row: who is gone no longer waits, and who has become first is promised the place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from meetingroom.core.acts import Capability, Context, Event, Id, Stamp, changes, follows
from meetingroom.core.entries import EntryWithdrawn
from meetingroom.core.fairness import line
from meetingroom.core.queue import UNCOUNTED, Entry, EntryState, Kind, Queue, Via
from meetingroom.core.turns import TurnStarted, ending, going_on

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class PlacePromised(Event):
    """Nobody of their kind will be called before these, whatever the policy finds from now on."""

    undoable: ClassVar[bool] = True
    incidental: ClassVar[bool] = True
    entries: tuple[Id, ...]


@follows
def gone_from_queue(before: Meeting, after: Meeting, events: list[Event], context: Context) -> list[Event]:
    """Who has left, was removed or may no longer speak neither waits nor holds the floor."""
    if before.roster is after.roster and before.queue is after.queue:
        return []
    queue = after.queue
    over = [turn for turn in queue.live() if turn.via is Via.VOICE and is_gone(after, turn.person)]
    ended: list[Event] = [ending(turn, context) for turn in over]
    floor_is_free = queue.turn in over
    left = replace(queue, beneath=tuple(t for t in queue.beneath if queue.turns[t] not in over))
    withdrawn = [EntryWithdrawn(entry=e.id) for e in queue.entries.values() if waits_no_longer(after, e)]
    return [*ended, *(going_on(left) if floor_is_free else []), *withdrawn]


def waits_no_longer(meeting: Meeting, entry: Entry) -> bool:
    """Who goes home while an item is left for later keeps their place with it, for when they are back."""
    if entry.state is not EntryState.CARRIED:
        return is_gone(meeting, entry.person)
    return not meeting.roster.people[entry.person].can(Capability.SPEAK)


def is_gone(meeting: Meeting, person_id: str) -> bool:
    person = meeting.roster.people[person_id]
    return not person.is_here or not person.can(Capability.SPEAK)


@follows
def newly_promised(before: Meeting, after: Meeting, events: list[Event], context: Context) -> list[Event]:
    """When a turn starts, the first of each kind; otherwise who becomes first without having had a turn here."""
    if before.queue is after.queue and before.roster is after.roster and before.agenda is after.agenda:
        return []
    if any(isinstance(e, TurnStarted) for e in events):
        firsts = first_connected_of_each_kind(after)
    else:
        firsts = [e for e in first_of_each_kind(after) if no_turn_here(after, e)]
    promised = tuple(e.id for e in firsts if not e.promised)
    return [PlacePromised(entries=promised)] if promised else []


def first_connected_of_each_kind(meeting: Meeting) -> list[Entry]:
    waiting = line(meeting.queue, meeting.roster, meeting.agenda)
    return firsts([e for e in waiting.entries if e.person not in waiting.away])


def first_of_each_kind(meeting: Meeting) -> list[Entry]:
    """Those connected. While the first of a kind is away, nobody becomes first by that alone."""
    waiting = line(meeting.queue, meeting.roster, meeting.agenda)
    return [e for e in firsts(waiting.entries) if e.person not in waiting.away]


def firsts(entries: list[Entry]) -> list[Entry]:
    found: dict[Kind, Entry] = {}
    for entry in entries:
        found.setdefault(entry.kind, entry)
    return list(found.values())


def no_turn_here(meeting: Meeting, entry: Entry) -> bool:
    """Whoever just sat down can't book the next place at once."""
    item = meeting.agenda.current
    live = {t.id for t in meeting.queue.live() if t.kind not in UNCOUNTED}
    turns = meeting.queue.turns.values()
    return not any(t.person == entry.person and t.item == item and (t.counts or t.id in live) for t in turns)


@changes("queue", PlacePromised)
def place_promised(queue: Queue, event: PlacePromised, stamp: Stamp) -> Queue:
    promised = {id: replace(queue.entries[id], promised=stamp.seq) for id in event.entries}
    return replace(queue, entries={**queue.entries, **promised})
