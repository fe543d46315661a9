"""What happens on the floor: turns start, are interrupted, go on and end."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

import msgspec

from meetingroom.core.acts import Context, Event, Id, Line, Stamp, changes, put, without
from meetingroom.core.queue import Entry, EntryState, Kind, Queue, Reader, Turn, Via


class TurnStarted(Event):
    """Somebody has the floor. A turn that stood on it, and has not ended, is interrupted."""

    undoable: ClassVar[bool] = True
    turn: Id
    person: Id
    kind: Kind
    item: str
    entry: str = ""
    topic: Line = ""
    answers: str = ""
    round: str = ""
    via: Via = Via.VOICE
    reader: Reader = Reader.AUTHOR


class TurnPaused(Event):
    """The clock of a turn stands still."""

    undoable: ClassVar[bool] = True
    incidental: ClassVar[bool] = True
    turn: Id


class TurnResumed(Event):
    """A turn goes on with the time it had, and has the floor."""

    undoable: ClassVar[bool] = True
    incidental: ClassVar[bool] = True
    turn: Id


class TurnEnded(Event):
    """A turn is over after so many seconds; one that was put back ends again, with its whole time."""

    undoable: ClassVar[bool] = True
    turn: Id
    person: Id
    item: str
    kind: Kind
    seconds: float
    round: str = ""
    via: Via = Via.VOICE
    was_cut: bool = False


class TurnPutBack(Event):
    """The turn that ended last goes on with the time it had."""

    undoable: ClassVar[bool] = True
    turn: Id
    person: Id
    item: str
    kind: Kind
    round: str = ""


class TurnDropped(Event):
    """A turn that had just been given is no turn: whoever had it passes."""

    undoable: ClassVar[bool] = True
    incidental: ClassVar[bool] = True
    turn: Id
    round: str = ""


class TopicClosed(Event):
    """The room goes on from a topic: nothing can be about it any more."""

    undoable: ClassVar[bool] = True
    incidental: ClassVar[bool] = True
    topic: Id


class TopicStayed(Event):
    """The room stays with a topic that has had its time."""

    undoable: ClassVar[bool] = True
    topic: Id


def ending(turn: Turn, context: Context) -> TurnEnded:
    return TurnEnded(
        turn=turn.id,
        person=turn.person,
        item=turn.item,
        kind=turn.kind,
        seconds=turn.seconds(context.at),
        round=turn.round,
        via=turn.via,
    )


def cutting(turn: Turn, context: Context) -> TurnEnded:
    """The room leaves the item: a turn that runs is over, one that was interrupted is cut short."""
    return msgspec.structs.replace(ending(turn, context), was_cut=turn.running_since is None)


def freeing(queue: Queue, context: Context) -> list[Event]:
    """The turn on the floor ends; whoever it interrupted stays interrupted."""
    return [ending(queue.turn, context)] if queue.turn else []


def going_on(queue: Queue) -> list[Event]:
    """Whoever was interrupted last has the floor again."""
    return [TurnResumed(turn=queue.beneath[-1])] if queue.beneath else []


@changes("queue", TurnStarted)
def turn_started(queue: Queue, event: TurnStarted, stamp: Stamp) -> Queue:
    entry = queue.entries.get(event.entry)
    turn = Turn(
        id=event.turn,
        person=event.person,
        kind=event.kind,
        item=event.item,
        entry=event.entry,
        topic=event.topic,
        answers=event.answers,
        round=event.round,
        via=event.via,
        reader=event.reader if event.via is Via.PANEL else "",
        raised_at=entry.raised_at if entry else None,
        started_at=stamp.at,
        running_since=stamp.at,
        composing=entry.composing if entry else False,
    )
    return on_floor(served(queue, entry) if entry else queue, turn)


def served(queue: Queue, entry: Entry) -> Queue:
    """The queue with an entry called, and those that it came later than overtaken."""
    overtaken = {
        e.id: replace(e, overtaken=e.overtaken + 1)
        for e in queue.waiting()
        if e.kind is entry.kind and e.seq < entry.seq
    }
    called = replace(entry, state=EntryState.CALLED, composing=False)
    rest = without({**queue.entries, **overtaken}, entry.id)
    return replace(queue, entries=rest, past=put(queue.past, entry.id, called))


def on_floor(queue: Queue, turn: Turn) -> Queue:
    """The queue with this turn on the floor, above any that has not ended."""
    below = (*queue.beneath, queue.floor) if queue.floor and queue.floor != turn.id else queue.beneath
    return replace(
        queue,
        turns=put(queue.turns, turn.id, turn),
        floor=turn.id,
        beneath=tuple(t for t in below if t != turn.id),
        topic=turn.id if turn.kind is Kind.TOPIC and not turn.round else queue.topic,
    )


@changes("queue", TurnPaused)
def turn_paused(queue: Queue, event: TurnPaused, stamp: Stamp) -> Queue:
    turn = queue.turns[event.turn]
    stopped = replace(turn, spent_s=turn.seconds(stamp.at), running_since=None)
    return replace(queue, turns=put(queue.turns, turn.id, stopped))


@changes("queue", TurnResumed)
def turn_resumed(queue: Queue, event: TurnResumed, stamp: Stamp) -> Queue:
    return on_floor(queue, replace(queue.turns[event.turn], running_since=stamp.at))


@changes("queue", TurnPutBack)
def turn_put_back(queue: Queue, event: TurnPutBack, stamp: Stamp) -> Queue:
    turn = replace(queue.turns[event.turn], running_since=stamp.at, ended_at=None, was_cut=False)
    return replace(on_floor(queue, turn), last="")


@changes("queue", TurnEnded)
def turn_ended(queue: Queue, event: TurnEnded, stamp: Stamp) -> Queue:
    turn = queue.turns[event.turn]
    over = replace(
        turn,
        spent_s=event.seconds,
        running_since=None,
        ended_at=stamp.at,
        composing=False,
        was_cut=event.was_cut,
    )
    return replace(
        queue,
        turns=put(queue.turns, turn.id, over),
        floor="" if queue.floor == turn.id else queue.floor,
        beneath=tuple(t for t in queue.beneath if t != turn.id),
        last=turn.id,
    )


@changes("queue", TurnDropped)
def turn_dropped(queue: Queue, event: TurnDropped, stamp: Stamp) -> Queue:
    return replace(
        queue,
        turns=without(queue.turns, event.turn),
        floor="" if queue.floor == event.turn else queue.floor,
        beneath=tuple(t for t in queue.beneath if t != event.turn),
    )


@changes("queue", TopicClosed)
def topic_closed(queue: Queue, event: TopicClosed, stamp: Stamp) -> Queue:
    return replace(queue, topic="")


@changes("queue", TopicStayed)
def topic_stayed(queue: Queue, event: TopicStayed, stamp: Stamp) -> Queue:
    return replace(queue, stayed=(event.topic, stamp.at))
