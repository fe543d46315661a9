"""What becomes of a round by what happens: answers, turns that start and end, people who come, go or are away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from meetingroom.core.acts import Stamp, changes, put, without
from meetingroom.core.queue import Queue, Via
from meetingroom.core.rounds import (
    Answer,
    Answered,
    AskedAgain,
    CircleJoined,
    CircleLeft,
    PassedForNow,
    Round,
    RoundAnswered,
    RoundEnded,
    RoundMissed,
    Rounds,
    RoundStarted,
    SetAside,
)
from meetingroom.core.turns import TurnDropped, TurnEnded, TurnPutBack, TurnStarted


def with_round(rounds: Rounds, round_id: str, stamp: Stamp, **changed: object) -> Rounds:
    """The rounds with one of them changed; it has taken a step when somebody is asked anew, or begins to speak."""
    before = rounds.rounds[round_id]
    after = replace(before, **changed)  # type: ignore[arg-type]
    moved = any(getattr(before, name) != getattr(after, name) for name in ("asked", "speaking", "again"))
    return replace(rounds, rounds=put(rounds.rounds, round_id, replace(after, step=stamp.seq) if moved else after))


def rest(waiting: tuple[str, ...], *people: str) -> tuple[str, ...]:
    return tuple(p for p in waiting if p not in people)


@changes("rounds", RoundStarted)
def round_started(rounds: Rounds, event: RoundStarted, stamp: Stamp) -> Rounds:
    started = Round(
        id=event.round,
        item=event.item,
        aim=event.aim,
        order=event.order,
        waiting=event.order,
        question=event.question,
        power_last=event.power_last,
        step=stamp.seq,
        started_at=stamp.at,
    )
    return replace(
        rounds, rounds=put(rounds.rounds, started.id, started), current=started.id, began_with=event.begins
    )


def answered(rounds: Rounds, round_id: str, answers: Mapping[str, Answer], stamp: Stamp) -> Rounds:
    round = rounds.rounds[round_id]
    return with_round(
        rounds,
        round_id,
        stamp,
        waiting=rest(round.waiting, *answers),
        answers={**round.answers, **answers},
        speaking="" if round.speaking in answers else round.speaking,
    )


@changes("rounds", RoundAnswered)
def round_answered(rounds: Rounds, event: RoundAnswered, stamp: Stamp) -> Rounds:
    return answered(rounds, event.round, {event.person: Answer(event.how, stamp.at, event.by)}, stamp)


@changes("rounds", TurnStarted)
def turn_started(rounds: Rounds, event: TurnStarted, stamp: Stamp) -> Rounds:
    """Whoever begins to speak is the one whose turn it is."""
    return taking_the_floor(rounds, event.round, event.person, stamp) if event.round else rounds


def taking_the_floor(rounds: Rounds, round_id: str, person: str, stamp: Stamp) -> Rounds:
    round = rounds.rounds[round_id]
    waiting = (person, *rest(round.waiting, person))
    return with_round(
        rounds, round_id, stamp, waiting=waiting, speaking=person, answers=without(round.answers, person)
    )


@changes("rounds", TurnDropped)
def turn_dropped(rounds: Rounds, event: TurnDropped, stamp: Stamp) -> Rounds:
    return with_round(rounds, event.round, stamp, speaking="") if event.round else rounds


@changes("rounds", TurnEnded)
def turn_ended(rounds: Rounds, event: TurnEnded, stamp: Stamp) -> Rounds:
    """The end of a turn is the answer; a turn put back after its round was over changes it no more."""
    if not event.round or event.round != rounds.current:
        return rounds
    how = Answered.READ_ALOUD if event.via is Via.PANEL else Answered.SPOKE
    return answered(rounds, event.round, {event.person: Answer(how, stamp.at, event.person)}, stamp)


@changes("rounds", TurnPutBack)
def turn_put_back(rounds: Rounds, event: TurnPutBack, stamp: Stamp) -> Rounds:
    if not event.round or event.round != rounds.current:
        return rounds
    return taking_the_floor(rounds, event.round, event.person, stamp)


@changes("rounds", PassedForNow)
def passed_for_now(rounds: Rounds, event: PassedForNow, stamp: Stamp) -> Rounds:
    round = rounds.rounds[event.round]
    waiting = (*rest(round.waiting, event.person), event.person)
    return with_round(rounds, event.round, stamp, waiting=waiting, again=round.again | {event.person})


@changes("rounds", SetAside)
def set_aside(rounds: Rounds, event: SetAside, stamp: Stamp) -> Rounds:
    round = rounds.rounds[event.round]
    waiting = (*rest(round.waiting, *event.people), *event.people)
    return with_round(
        rounds, event.round, stamp, waiting=waiting, set_aside=round.set_aside | frozenset(event.people)
    )


@changes("rounds", RoundMissed)
def round_missed(rounds: Rounds, event: RoundMissed, stamp: Stamp) -> Rounds:
    return answered(rounds, event.round, {p: Answer(Answered.NO_ANSWER, stamp.at) for p in event.people}, stamp)


@changes("rounds", CircleJoined)
def circle_joined(rounds: Rounds, event: CircleJoined, stamp: Stamp) -> Rounds:
    round = rounds.rounds[event.round]
    answers = {p: a for p, a in round.answers.items() if p not in event.people}
    order = (*round.order, *(p for p in event.people if p not in round.order))
    return with_round(rounds, event.round, stamp, waiting=event.waiting, order=order, answers=answers)


@changes("rounds", CircleLeft)
def circle_left(rounds: Rounds, event: CircleLeft, stamp: Stamp) -> Rounds:
    waiting = rest(rounds.rounds[event.round].waiting, *event.people)
    return with_round(rounds, event.round, stamp, waiting=waiting)


@changes("rounds", AskedAgain)
def asked_again(rounds: Rounds, event: AskedAgain, stamp: Stamp) -> Rounds:
    round = rounds.rounds[event.round]
    return with_round(
        rounds,
        event.round,
        stamp,
        waiting=(*round.waiting, event.person),
        answers=without(round.answers, event.person),
    )


@changes("rounds", RoundEnded)
def round_ended(rounds: Rounds, event: RoundEnded, stamp: Stamp) -> Rounds:
    ended = with_round(
        rounds, event.round, stamp, ended_at=stamp.at, reason=event.reason, ended_by=stamp.by, speaking=""
    )
    return replace(ended, current="")


@changes("queue", RoundStarted)
def queue_takes_process_only(queue: Queue, event: RoundStarted, stamp: Stamp) -> Queue:
    return replace(queue, round=event.round)


@changes("queue", RoundEnded)
def queue_takes_all_kinds(queue: Queue, event: RoundEnded, stamp: Stamp) -> Queue:
    return replace(queue, round="")
