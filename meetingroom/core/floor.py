"""What happens on the floor once somebody has it: they are interrupted, go on, are done, or are put back.

Every command names the turn that it is about, so that two presses move one turn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, When, rule
from meetingroom.core.calling import (
    SPEAKS_OR_FACILITATES,
    given,
    not_the_one_who_calls,
    refuse_in_round,
    refuse_moved_on,
)
from meetingroom.core.hands import waiting_entry
from meetingroom.core.queue import SOMEBODY_SPEAKS, Queue, Ref, Via
from meetingroom.core.standing import standing_of
from meetingroom.core.turns import (
    TopicClosed,
    TopicStayed,
    TurnPaused,
    TurnPutBack,
    TurnResumed,
    ending,
    going_on,
)

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.standing import Standing


# What people ask for


class Interpose(Command):
    """Let somebody who waits speak now; the speaker is interrupted, and goes on afterwards with the time they had."""

    entry: Id
    expected: Ref


class PauseTurn(Command):
    """Stop the clock of the turn on the floor."""

    turn: Id


class ResumeTurn(Command):
    """Let the turn on the floor go on."""

    turn: Id


class EndTurn(Command):
    """Say that a turn is over: I'm done."""

    turn: Id


class PutBack(Command):
    """Give the floor back to the turn that ended last, with the time it had."""

    turn: Id
    expected: Ref


class GoOn(Command):
    """Go on from a topic; whoever waits to speak about it is asked what becomes of their words."""

    topic: Id


class Stay(Command):
    """Stay with a topic that has had its time; one is asked again after as many more replies, or as long again."""

    topic: Id


# The rules


def ready_on_floor(meeting: Meeting, standing: Standing) -> Refused | None:
    """For acts on the turn that has the floor: its speaker's, and a facilitator's."""
    if standing.has_floor or Capability.FACILITATE in standing.capabilities:
        return None
    return Refused("not-your-turn")


@rule(Interpose, needs=SPEAKS_OR_FACILITATES, when=SOMEBODY_SPEAKS, ready=ready_on_floor, in_pause=False)
def interpose(command: Interpose, meeting: Meeting, context: Context) -> list[Event]:
    queue = meeting.queue
    refuse_moved_on(queue, command.expected)
    entry = waiting_entry(meeting, command.entry)
    refuse_in_round(queue, entry.kind)
    if queue.holds_floor(entry.person):
        raise Refused("has-the-floor", name=meeting.roster.people[entry.person].name)
    return [*pausing(queue), *given(meeting, entry, context)]


def pausing(queue: Queue) -> list[Event]:
    """The clock of whoever has the floor stops, if it runs."""
    runs = queue.turn is not None and queue.turn.runs_on
    return [TurnPaused(turn=queue.floor)] if runs else []


@rule(PauseTurn, needs=SPEAKS_OR_FACILITATES, when=SOMEBODY_SPEAKS, ready=ready_on_floor)
def pause_turn(command: PauseTurn, meeting: Meeting, context: Context) -> list[Event]:
    refuse_moved_on(meeting.queue, command.turn)
    return pausing(meeting.queue)


@rule(ResumeTurn, needs=SPEAKS_OR_FACILITATES, when=SOMEBODY_SPEAKS, ready=ready_on_floor, in_pause=False)
def resume_turn(command: ResumeTurn, meeting: Meeting, context: Context) -> list[Event]:
    refuse_moved_on(meeting.queue, command.turn)
    return [] if pausing(meeting.queue) else [TurnResumed(turn=command.turn)]


def ready_to_end(meeting: Meeting, standing: Standing) -> Refused | None:
    """Speakers end their own turn; whoever may call the next may end another's."""
    return None if standing.has_floor else not_the_one_who_calls(meeting, standing)


@rule(EndTurn, needs=SPEAKS_OR_FACILITATES, when=SOMEBODY_SPEAKS, ready=ready_to_end)
def end_turn(command: EndTurn, meeting: Meeting, context: Context) -> list[Event]:
    queue = meeting.queue
    turn = queue.turns.get(command.turn)
    if turn is None or turn not in queue.live():
        raise Refused("already-moved-on")
    standing = standing_of(meeting, context.by)
    refused = not_the_one_who_calls(meeting, standing)
    if turn.person != context.by and refused:
        raise refused
    return [ending(turn, context), *(going_on(queue) if turn.id == queue.floor else [])]


def last_can_go_on(meeting: Meeting) -> bool:
    turn = meeting.queue.turns.get(meeting.queue.last)
    if turn is None or turn.item != meeting.agenda.current:
        return False
    if meeting.queue.round and (turn.round != meeting.queue.round or meeting.queue.floor):
        return False  # in a round nobody speaks but who was asked, one after the other
    return turn.via is Via.PANEL or meeting.roster.people[turn.person].is_here


LAST_CAN_GO_ON = When("nothing-to-put-back", last_can_go_on)


@rule(PutBack, needs=Capability.FACILITATE, when=LAST_CAN_GO_ON, in_pause=False)
def put_back(command: PutBack, meeting: Meeting, context: Context) -> list[Event]:
    queue = meeting.queue
    refuse_moved_on(queue, command.expected)
    turn = queue.turns.get(command.turn)
    if turn is None or turn.id != queue.last:
        raise Refused("already-moved-on")
    back = TurnPutBack(turn=turn.id, person=turn.person, item=turn.item, kind=turn.kind, round=turn.round)
    return [*pausing(queue), back]


THERE_IS_A_TOPIC = When("no-topic", lambda meeting: bool(meeting.queue.topic))


@rule(GoOn, needs=SPEAKS_OR_FACILITATES, when=THERE_IS_A_TOPIC, ready=not_the_one_who_calls)
def go_on(command: GoOn, meeting: Meeting, context: Context) -> list[Event]:
    if command.topic != meeting.queue.topic:
        raise Refused("already-moved-on")
    return [TopicClosed(topic=command.topic)]


@rule(Stay, needs=SPEAKS_OR_FACILITATES, when=THERE_IS_A_TOPIC, ready=not_the_one_who_calls)
def stay(command: Stay, meeting: Meeting, context: Context) -> list[Event]:
    if command.topic != meeting.queue.topic:
        raise Refused("already-moved-on")
    return [TopicStayed(topic=command.topic)]
