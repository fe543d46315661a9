"""The course of a round: starting and ending it, and what comes of people who come, go or are away meanwhile."""

from __future__ import annotations

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
    follows,
    rule,
)
from meetingroom.core.heard import Heard, with_acts
from meetingroom.core.pausing import MeetingResumed
from meetingroom.core.plain import is_blank
from meetingroom.core.progress import AN_ITEM_IS_OPEN, NO_ROUND
from meetingroom.core.round_answers import A_ROUND_GOES_ON, missing
from meetingroom.core.round_order import asked_in_order, taking_part, turned, with_newcomer
from meetingroom.core.rounds import (
    Aim,
    Answered,
    CircleJoined,
    CircleLeft,
    Round,
    RoundEnded,
    RoundMissed,
    RoundStarted,
    SetAside,
)
from meetingroom.core.turns import ending

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

LARGEST_CIRCLE = 100


# What people ask for


class StartRound(Command):
    """Ask everyone of the item's circle in turn; `question` says what, where the aim does not say it all."""

    item: Id
    aim: Aim
    question: Line = ""
    power_last: bool = False


class EndRound(Command):
    """End a round before everyone who is here has been asked, and say why."""

    round: Id
    reason: Line


# The rules


@rule(StartRound, needs=Capability.FACILITATE, when=(NO_ROUND, AN_ITEM_IS_OPEN))
def start_round(command: StartRound, meeting: Meeting, context: Context) -> list[Event]:
    if command.item != meeting.agenda.current:
        raise Refused("already-moved-on")
    people = taking_part(meeting)
    if all(p.is_away for p in people):
        raise Refused("nobody-to-ask")
    if len(people) > LARGEST_CIRCLE:
        raise Refused("circle-too-large", most=LARGEST_CIRCLE)
    around = turned(meeting, people)
    started = RoundStarted(
        round=context.new_id("r"),
        item=command.item,
        aim=command.aim,
        order=tuple(p.id for p in asked_in_order(around, power_last=command.power_last)),
        begins=around[0].id,
        question=command.question,
        power_last=command.power_last,
    )
    return [*(ending(turn, context) for turn in reversed(meeting.queue.live())), started]


@rule(EndRound, needs=Capability.FACILITATE, when=A_ROUND_GOES_ON)
def end_round(command: EndRound, meeting: Meeting, context: Context) -> list[Event]:
    if command.round != meeting.rounds.current:
        raise Refused("already-moved-on")
    if is_blank(command.reason):
        raise Refused("round-needs-reason")
    live = [turn for turn in reversed(meeting.queue.live()) if turn.round]
    return [*(ending(turn, context) for turn in live), RoundEnded(round=command.round, reason=command.reason)]


# What follows from any row


@follows
def circle_changed(before: Meeting, after: Meeting, events: list[Event], context: Context) -> list[Event]:
    """Who is gone is not asked any more; who came, or came back, is asked at the end."""
    round = after.rounds.now
    if round is None or (before.roster is after.roster and before.agenda is after.agenda):
        return []
    part = {p.id: p for p in taking_part(after)}
    gone = tuple(p for p in round.waiting if p not in part and p != round.speaking)
    come = [p for p in part.values() if not p.is_away and is_to_be_asked(p.id, round)]
    left: list[Event] = [CircleLeft(round=round.id, people=gone)] if gone else []
    if not come:
        return left
    waiting = [after.roster.people[p] for p in round.waiting if p not in gone]
    for person in come:
        waiting = with_newcomer(waiting, person, power_last=round.power_last)
    joined = CircleJoined(
        round=round.id, people=tuple(p.id for p in come), waiting=tuple(p.id for p in waiting)
    )
    return [*left, joined]


def is_to_be_asked(person: str, round: Round) -> bool:
    """Somebody here who has not answered, and does not wait to: they came late, or have come back."""
    answer = round.answers.get(person)
    return person not in round.waiting and (answer is None or answer.how is Answered.NO_ANSWER)


@follows
def away_at_their_turn(before: Meeting, after: Meeting, events: list[Event], context: Context) -> list[Event]:
    """Somebody away at their turn is asked at the end; away then too, they have not answered."""
    round = after.rounds.now
    if round is None or round.speaking or not round.waiting or is_pausing(after, events):
        return []
    away = [p for p in round.waiting if after.roster.people[p].is_away]
    if len(away) == len(round.waiting):
        return missing(round, away)
    present = next(i for i, p in enumerate(round.waiting) if p not in away)
    ahead = round.waiting[:present]
    put_last = tuple(p for p in ahead if p not in round.set_aside)
    later: list[Event] = [SetAside(round=round.id, people=put_last)] if put_last else []
    return later + missing(round, [p for p in ahead if p in round.set_aside])


def is_pausing(meeting: Meeting, events: list[Event]) -> bool:
    """Phones sleep in a break, and wake when it is over: neither says that somebody does not answer."""
    return meeting.pauses.current is not None or any(isinstance(event, MeetingResumed) for event in events)


@follows
def everyone_was_asked(before: Meeting, after: Meeting, events: list[Event], context: Context) -> list[Event]:
    """A round ends when everyone who is here has spoken, been read or passed."""
    round = after.rounds.now
    return [RoundEnded(round=round.id)] if round and not round.waiting else []


@changes("heard", RoundMissed)
def round_missed(heard: Heard, event: RoundMissed, stamp: Stamp) -> Heard:
    """They were asked, and did not answer; whoever was heard on the item before stays heard."""
    return with_acts(heard, event.item, event.people, asked_at=stamp.at, delivered_at=None, unanswered_at=stamp.at)
