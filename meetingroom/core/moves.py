"""Moving an entry by hand: a facilitator anywhere among its kind, its owner only back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from meetingroom.core.acts import Command, Context, Event, Id, Refused, Stamp, changes, rule
from meetingroom.core.fairness import Place, Reason, line
from meetingroom.core.hands import OWNER_OR_FACILITATOR, facilitates, ready_with_entry, waiting_entry
from meetingroom.core.queue import Entry, Queue, Ref

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class EntryMoved(Event):
    """Somebody moved an entry among its kind, where the order is now this one."""

    undoable: ClassVar[bool] = True
    entry: Id
    order: tuple[Id, ...]
    moved_by: str = ""  # "" when its owner let others go first


class MoveEntry(Command):
    """Put an entry before another of its kind, or last when `before` is empty."""

    entry: Id
    before: Ref = ""


@rule(MoveEntry, needs=OWNER_OR_FACILITATOR, ready=ready_with_entry)
def move_entry(command: MoveEntry, meeting: Meeting, context: Context) -> list[Event]:
    entry = waiting_entry(meeting, command.entry)
    places = line(meeting.queue, meeting.roster, meeting.agenda).of_kind(entry.kind)
    now = [p.entry.id for p in places]
    moved = put_before(now, entry.id, command.before)
    refuse_pushing_in(meeting, entry, moved.index(entry.id) < now.index(entry.id), context.by)
    refuse_before_first(meeting, places, moved, entry)
    if moved == now:
        return []
    return [EntryMoved(entry=entry.id, order=tuple(moved), moved_by=context.by if context.by != entry.person else "")]


def put_before(ids: list[str], moved: str, before: str) -> list[str]:
    rest = [i for i in ids if i != moved]
    if before == moved:
        return ids
    if before and before not in rest:
        raise Refused("no-such-place")
    at = rest.index(before) if before else len(rest)
    return [*rest[:at], moved, *rest[at:]]


def refuse_pushing_in(meeting: Meeting, entry: Entry, forward: bool, by: str) -> None:
    if facilitates(meeting, by):
        return
    if entry.person != by:
        raise Refused("not-yours")
    if forward:
        raise Refused("only-back")


STANDS_FIRST = (Reason.PROMISED, Reason.WAITED_LONGEST)


def refuse_before_first(meeting: Meeting, places: list[Place], moved: list[str], entry: Entry) -> None:
    """Nobody is moved before somebody who was promised the place, or has waited longest."""
    behind = moved[moved.index(entry.id) + 1 :]
    first = [p.entry for p in places if p.reason in STANDS_FIRST and p.entry.id in behind]
    if first:
        raise Refused("stands-first", name=meeting.roster.people[first[0].person].name)


@changes("queue", EntryMoved)
def entry_moved(queue: Queue, event: EntryMoved, stamp: Stamp) -> Queue:
    """The moved entry keeps its place behind those before it; so do others who were given a place."""
    entries = dict(queue.entries)
    for i, id in enumerate(event.order):
        if id != event.entry and entries[id].behind is not None:
            entries[id] = replace(entries[id], behind=event.order[:i])
    at = event.order.index(event.entry)
    entries[event.entry] = replace(
        entries[event.entry],
        behind=event.order[:at],
        moved_by=event.moved_by,
        promised=0,
        overtaken=0,
    )
    return replace(queue, entries=entries)
