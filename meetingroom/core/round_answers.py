"""What people answer when it is their turn in a round, themselves or through a facilitator, and going on to the next.

Every command names the step of the round that it is about, so that two presses move one step.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, When, rule
from meetingroom.core.calling import SPEAKS_OR_FACILITATES, not_the_one_who_calls, refuse_unread, starting
from meetingroom.core.fairness import line
from meetingroom.core.hands import facilitates
from meetingroom.core.heard import Passed, PassTakenBack, how_heard
from meetingroom.core.ledger import HEARD, How
from meetingroom.core.queue import Kind, Reader, Via
from meetingroom.core.roster import Person, Roster, person_of
from meetingroom.core.rounds import Aim, Answered, AskedAgain, PassedForNow, Round, RoundAnswered, RoundMissed
from meetingroom.core.turns import TurnDropped, TurnStarted, freeing, going_on

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.standing import Standing

ANSWERS = (Capability.SPEAK, Capability.DECIDE)
PASSES_WITHIN_S = 20.0  # so long whoever was given the floor may still pass, and no turn has come of it


class Way(StrEnum):
    """The answers that one may give."""

    SPEAK = "speak"
    PASS_FOR_NOW = "pass_for_now"
    PASS = "pass"
    READ_MINE = "read_mine"


# What people ask for


class AnswerInRound(Command):
    """Answer when it is one's turn; `expected` is the step of the round."""

    expected: int
    answer: Way


class AnswerInRoundFor(Command):
    """Enter the answer of somebody who has not answered: they have no device, or said it aloud."""

    person: Id
    expected: int
    answer: Way


class NextInRound(Command):
    """Whoever speaks is done, and the next one has the floor."""

    expected: int


class AskAgain(Command):
    """Ask somebody who passed in a round once more, at its end."""

    person: Id


# The rules


A_ROUND_GOES_ON = When("no-round", lambda meeting: meeting.rounds.now is not None)


def ready_when_asked(meeting: Meeting, standing: Standing) -> Refused | None:
    return None if standing.asked_in_round else Refused("not-asked-yet")


@rule(AnswerInRound, needs=ANSWERS, when=A_ROUND_GOES_ON, ready=ready_when_asked, in_pause=False)
def answer_in_round(command: AnswerInRound, meeting: Meeting, context: Context) -> list[Event]:
    round = round_at(meeting, command.expected)
    return answering(command.answer, meeting.roster.people[round.asked], meeting, context)


def round_at(meeting: Meeting, step: int) -> Round:
    """The round that goes on, if it is at this step."""
    round = meeting.rounds.now
    if round is None or round.step != step:
        raise Refused("already-moved-on")
    return round


@rule(AnswerInRoundFor, needs=Capability.FACILITATE, when=A_ROUND_GOES_ON, in_pause=False)
def answer_in_round_for(command: AnswerInRoundFor, meeting: Meeting, context: Context) -> list[Event]:
    round = round_at(meeting, command.expected)
    person = person_of(meeting, command.person)
    if person.id not in round.waiting:
        raise Refused("not-waiting-in-round", name=person.name)
    return answering(command.answer, person, meeting, context)


def answering(way: Way, person: Person, meeting: Meeting, context: Context) -> list[Event]:
    round = meeting.rounds.rounds[meeting.rounds.current]
    if way is Way.SPEAK:
        return [] if round.speaking == person.id else speaking(person, round, meeting, context)
    dropped = turn_dropped(person, round, meeting, context)
    if way is Way.READ_MINE:
        return [*dropped, being_read(person, round, meeting, context, floor_is_free=bool(dropped))]
    if way is Way.PASS_FOR_NOW:
        refuse_second_time(person, round)
        return [*dropped, PassedForNow(round=round.id, person=person.id, by=context.by)]
    answered = RoundAnswered(round=round.id, person=person.id, how=Answered.PASSED, by=context.by)
    return [*dropped, *passed_on_item(person, round, meeting, context), answered]


def speaking(person: Person, round: Round, meeting: Meeting, context: Context) -> list[Event]:
    refuse_taken_floor(meeting)
    if not person.can(Capability.SPEAK):
        raise Refused("person-cannot-speak", name=person.name)
    return [turn_of(person, round, context)]


def turn_of(person: Person, round: Round, context: Context) -> TurnStarted:
    kind = Kind.QUESTION if round.aim is Aim.CLARIFYING else Kind.TOPIC
    return TurnStarted(turn=context.new_id("t"), person=person.id, kind=kind, item=round.item, round=round.id)


def refuse_taken_floor(meeting: Meeting) -> None:
    if meeting.queue.floor:
        raise Refused("has-the-floor", name=meeting.roster.people[meeting.queue.speaker].name)


def turn_dropped(person: Person, round: Round, meeting: Meeting, context: Context) -> list[Event]:
    """Somebody who was just given the floor answers otherwise: their turn is none."""
    if round.speaking != person.id:
        return []
    turn = meeting.queue.turn
    if turn is None or turn.person != person.id:
        refuse_taken_floor(meeting)
    if turn is None or turn.via is Via.PANEL or turn.seconds(context.at) > PASSES_WITHIN_S:
        raise Refused("speaks-already", name=person.name)
    return [TurnDropped(turn=turn.id, round=round.id)]


def being_read(
    person: Person, round: Round, meeting: Meeting, context: Context, *, floor_is_free: bool
) -> TurnStarted:
    refuse_unread(meeting, meeting.agenda.items[round.item], person)
    if not floor_is_free:
        refuse_taken_floor(meeting)
    return TurnStarted(
        turn=context.new_id("t"),
        person=person.id,
        kind=Kind.TOPIC,
        item=round.item,
        round=round.id,
        via=Via.PANEL,
        reader=Reader.FACILITATOR,
    )


def refuse_second_time(person: Person, round: Round) -> None:
    if person.id in round.again:
        raise Refused("passed-for-now-already", name=person.name)


def passed_on_item(person: Person, round: Round, meeting: Meeting, context: Context) -> list[Event]:
    """Any answer in a round counts for the item's ledger; whoever was heard there already stays so."""
    how = how_heard(meeting, round.item, person)
    if how in HEARD or how is How.PASSED:
        return []
    return [Passed(item=round.item, person=person.id, by=context.by)]


@rule(NextInRound, needs=SPEAKS_OR_FACILITATES, when=A_ROUND_GOES_ON, ready=not_the_one_who_calls, in_pause=False)
def next_in_round(command: NextInRound, meeting: Meeting, context: Context) -> list[Event]:
    """Somebody interrupted goes on first; then a hand about how we meet; then the next of the circle."""
    round, queue = round_at(meeting, command.expected), meeting.queue
    over = freeing(queue, context)
    if queue.beneath:
        return [*over, *going_on(queue)]
    hand = line(queue, meeting.roster, meeting.agenda).next
    if hand:
        return [*over, starting(hand, context)]
    person = next_person(round, meeting.roster)
    if person and person.can(Capability.SPEAK):
        return [*over, turn_of(person, round, context)]
    if person and not over:
        raise Refused("person-cannot-speak", name=person.name)
    return over or missing(round, round.waiting)


def missing(round: Round, people: Sequence[str]) -> list[Event]:
    """These people are away, and there is nobody else whom the round could ask meanwhile."""
    return [RoundMissed(round=round.id, item=round.item, people=tuple(people))] if people else []


def next_person(round: Round, roster: Roster) -> Person | None:
    """Who is asked once whoever speaks is done; somebody away is passed over, and asked at the end."""
    waiting = [roster.people[p] for p in round.waiting if p != round.speaking]
    return next((p for p in waiting if not p.is_away), None)


def ready_to_ask_again(meeting: Meeting, standing: Standing) -> Refused | None:
    facilitates_it = Capability.FACILITATE in standing.capabilities
    return None if standing.passed_in_round or facilitates_it else Refused("not-passed")


@rule(AskAgain, needs=(*ANSWERS, Capability.FACILITATE), when=A_ROUND_GOES_ON, ready=ready_to_ask_again)
def ask_again(command: AskAgain, meeting: Meeting, context: Context) -> list[Event]:
    round = meeting.rounds.now
    person = person_of(meeting, command.person)
    if round is None or not round.has_passed(person.id):
        raise Refused("not-passed")
    was_entered = round.answers[person.id].by != person.id
    if context.by != person.id and not (was_entered and facilitates(meeting, context.by)):
        raise Refused("not-yours")
    return [*pass_taken_back(person, round, meeting), AskedAgain(round=round.id, person=person.id)]


def pass_taken_back(person: Person, round: Round, meeting: Meeting) -> list[Event]:
    if how_heard(meeting, round.item, person) is not How.PASSED:
        return []
    return [PassTakenBack(item=round.item, person=person.id)]
