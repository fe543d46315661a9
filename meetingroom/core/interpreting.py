"""Interpretation: a phase of somebody's turn, in which another says their words in another language.

It is never a turn of its own: the speaker's clock stands still meanwhile, so that it counts neither in the order nor in
shares. What an interpreter says in their own name is a turn of theirs, as anybody's.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Language,
    Refused,
    Stamp,
    When,
    changes,
    put,
    rule,
)
from meetingroom.core.attendance import PersonLeft, PersonRemoved
from meetingroom.core.calling import SPEAKS_OR_FACILITATES, refuse_moved_on
from meetingroom.core.hands import facilitates
from meetingroom.core.queue import SOMEBODY_SPEAKS, Interpretation, Queue, Ref, Turn
from meetingroom.core.roster import in_meeting
from meetingroom.core.turns import TurnEnded, TurnPaused, TurnPutBack, TurnResumed, TurnStarted

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.standing import Standing


class InterpretingStarted(Event):
    """Somebody says another's words in another language; `of` is "" where they are those of several."""

    undoable: ClassVar[bool] = True
    turn: Id
    by: Id
    of: str
    into: str


class InterpretingEnded(Event):
    """Whoever has the floor goes on in their own words."""

    undoable: ClassVar[bool] = True
    turn: Id


class StartInterpreting(Command):
    """Say another's words in another language. Left out, `by` is oneself and `of` whoever has the floor."""

    turn: Id
    into: Language
    by: Id | None = None
    of: Ref | None = None


class EndInterpreting(Command):
    """Say that the interpretation is over for now."""

    turn: Id


def ready_to_interpret(meeting: Meeting, standing: Standing) -> Refused | None:
    """For those who are marked as interpreters, and for a facilitator, who enters it for them."""
    may = standing.interprets and standing.is_here
    return None if may or Capability.FACILITATE in standing.capabilities else Refused("not-an-interpreter")


@rule(StartInterpreting, needs=SPEAKS_OR_FACILITATES, when=SOMEBODY_SPEAKS, ready=ready_to_interpret)
def start_interpreting(command: StartInterpreting, meeting: Meeting, context: Context) -> list[Event]:
    turn = turn_on_floor(meeting, command.turn)
    by = in_meeting(meeting, command.by or context.by)
    if by.id != context.by and not facilitates(meeting, context.by):
        raise Refused("not-yours")
    if not by.is_here:
        raise Refused("not-here", name=by.name)
    of = turn.person if command.of is None else command.of
    if by.id in (of, turn.person):
        raise Refused("interprets-others")
    if of:
        in_meeting(meeting, of)
    now = turn.interpretation
    if now and (now.by, now.of, now.into) == (by.id, of, command.into):
        return []
    return [InterpretingStarted(turn=turn.id, by=by.id, of=of, into=command.into)]


def turn_on_floor(meeting: Meeting, turn_id: str) -> Turn:
    refuse_moved_on(meeting.queue, turn_id)
    return meeting.queue.turns[turn_id]


def is_interpreted(meeting: Meeting) -> bool:
    return meeting.queue.turn is not None and meeting.queue.turn.interpretation is not None


SOMEBODY_INTERPRETS = When("nobody-interprets", is_interpreted)


def ready_to_end_interpreting(meeting: Meeting, standing: Standing) -> Refused | None:
    may = standing.interprets or standing.has_floor or Capability.FACILITATE in standing.capabilities
    return None if may else Refused("not-an-interpreter")


@rule(EndInterpreting, needs=SPEAKS_OR_FACILITATES, when=SOMEBODY_INTERPRETS, ready=ready_to_end_interpreting)
def end_interpreting(command: EndInterpreting, meeting: Meeting, context: Context) -> list[Event]:
    turn = turn_on_floor(meeting, command.turn)
    if turn.interpretation is None:
        raise Refused("nobody-interprets")
    return [InterpretingEnded(turn=turn.id)]


# What becomes of the turns


@changes("queue", InterpretingStarted)
def interpreting_started(queue: Queue, event: InterpretingStarted, stamp: Stamp) -> Queue:
    turn = over(queue.turns[event.turn], stamp.at)
    goes_on = queue.turns[event.turn].runs_on
    phase = Interpretation(event.by, event.of, event.into, stamp.at, goes_on=goes_on)
    stopped = replace(
        turn, spent_s=turn.seconds(stamp.at), running_since=None, interpreted=(*turn.interpreted, phase)
    )
    return replace(queue, turns=put(queue.turns, turn.id, stopped))


@changes("queue", InterpretingEnded)
def interpreting_ended(queue: Queue, event: InterpretingEnded, stamp: Stamp) -> Queue:
    turn = queue.turns[event.turn]
    since = stamp.at if turn.runs_on else None
    return replace(queue, turns=put(queue.turns, turn.id, replace(over(turn, stamp.at), running_since=since)))


@changes("queue", TurnStarted, TurnPaused, TurnResumed, TurnPutBack, TurnEnded)
def floor_moved_on(queue: Queue, event: Event, stamp: Stamp) -> Queue:
    """Whatever else happens on the floor ends the phase; the speaker's clock is that event's own business."""
    open_ = [turn for turn in queue.turns.values() if turn.interpretation]
    return replace(queue, turns={**queue.turns, **{t.id: over(t, stamp.at) for t in open_}}) if open_ else queue


@changes("queue", PersonLeft, PersonRemoved)
def interpreter_gone(queue: Queue, event: PersonLeft | PersonRemoved, stamp: Stamp) -> Queue:
    turn = queue.turn
    if turn is None or turn.interpretation is None or turn.interpretation.by != event.person:
        return queue
    return interpreting_ended(queue, InterpretingEnded(turn=turn.id), stamp)


def over(turn: Turn, at: float) -> Turn:
    """The turn with its running phase, if any, ended by then."""
    phase = turn.interpretation
    if phase is None:
        return turn
    ended = replace(phase, seconds=round(max(0.0, at - phase.started_at), 3))
    return replace(turn, interpreted=(*turn.interpreted[:-1], ended))
