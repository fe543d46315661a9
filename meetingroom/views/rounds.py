"""The round that goes on as screens show it: the circle, whose turn it is, who comes next, and one's own answers."""

from __future__ import annotations

from typing import Any

from meetingroom.core.acts import Capability
from meetingroom.core.agenda import Agenda
from meetingroom.core.fairness import line
from meetingroom.core.meeting import Meeting
from meetingroom.core.panels import is_held_back
from meetingroom.core.queue import Queue, Via
from meetingroom.core.roster import Person, Roster
from meetingroom.core.round_answers import PASSES_WITHIN_S, Way, next_person
from meetingroom.core.rounds import Round, Rounds
from meetingroom.views.queue import Message, message
from meetingroom.views.shared import listed, present


def round_part(rounds: Rounds, roster: Roster, queue: Queue, agenda: Agenda) -> dict[str, Any]:
    """The circle in the order in which it is asked, and where the round is; nothing while none goes on."""
    round = rounds.now
    if round is None:
        return {}
    always = {"id": round.id, "aim": round.aim.value, "step": round.step, "asked": round.asked}
    circle = listed(((p, seat(round, roster.people[p], queue)) for p in round.order), "people")
    return always | circle | {"waiting": list(round.waiting), "answered": len(round.answers)} | present(
        {"question": round.question, "next": comes_next(round, roster, queue, agenda)}
    )


def seat(round: Round, person: Person, queue: Queue) -> dict[str, Any]:
    """Where one person of the circle stands."""
    answer = round.answers.get(person.id)
    return {"state": state_of(round, person.id, queue)} | present(
        {
            "again": person.id in round.again and person.id in round.waiting,
            "away": person.is_away,
            "by": answer.by if answer and answer.by != person.id else "",
            "pass_until": pass_until(round, person.id, queue),
        }
    )


def state_of(round: Round, person: str, queue: Queue) -> str:
    if person in round.answers:
        return round.answers[person].how.value
    if person not in round.waiting:
        return "gone"
    if round.speaking == person:
        turn = next(t for t in queue.live() if t.person == person)
        return "being_read" if turn.via is Via.PANEL else "speaking"
    return "asked" if round.asked == person else "waiting"


def pass_until(round: Round, person: str, queue: Queue) -> float | None:
    """Until when somebody who was given the floor may still pass."""
    turn = queue.turn
    if turn is None or turn.running_since is None or turn.via is not Via.VOICE:
        return None
    is_theirs = turn.person == person == round.speaking
    return turn.running_since - turn.spent_s + PASSES_WITHIN_S if is_theirs else None


def comes_next(round: Round, roster: Roster, queue: Queue, agenda: Agenda) -> dict[str, Any] | None:
    """To whom the round would go on: back to somebody interrupted, a hand about how we meet, or the next person."""
    if queue.beneath:
        return {"person": queue.turns[queue.beneath[-1]].person, "back": True}
    hand = line(queue, roster, agenda).next
    if hand:
        return {"person": hand.person, "entry": hand.id}
    person = next_person(round, roster)
    return {"person": person.id} if person else None


def in_the_circle(meeting: Meeting) -> frozenset[str]:
    """Whom a screen must be able to name while a round goes on."""
    return frozenset(meeting.rounds.now.order) if meeting.rounds.now else frozenset()


# One's own


def own_round(meeting: Meeting, person_id: str) -> dict[str, Any] | None:
    """Whether it is one's turn and what one may answer, else how many are before one, or what one has answered."""
    round = meeting.rounds.now
    if round is None or person_id not in round.order:
        return None
    state = state_of(round, person_id, meeting.queue)
    if state == "waiting":
        return {"state": state, "place": place(round, person_id, meeting.roster)}
    if state == "asked":
        return {"state": state, "step": round.step, "answers": answers(round, person_id, meeting)}
    own = seat(round, meeting.roster.people[person_id], meeting.queue)
    return own | ({"step": round.step, "answers": answers(round, person_id, meeting)} if "pass_until" in own else {})


def place(round: Round, person_id: str, roster: Roster) -> Message:
    """How many are asked before; somebody away is passed over."""
    ahead = round.waiting[: round.waiting.index(person_id)]
    count = sum(not roster.people[p].is_away for p in ahead)
    return message("round-before-you", count=count)


def answers(round: Round, person_id: str, meeting: Meeting) -> dict[str, bool | Message]:
    """For each answer: may this person give it now, or why not."""
    person = meeting.roster.people[person_id]
    return {
        Way.SPEAK.value: why_not_speak(round, person, meeting) or True,
        Way.READ_MINE.value: why_not_read(round, person, meeting) or True,
        Way.PASS_FOR_NOW.value: message("round-passed-for-now") if person_id in round.again else True,
        Way.PASS.value: True,
    }


def why_not_speak(round: Round, person: Person, meeting: Meeting) -> Message | None:
    if not person.can(Capability.SPEAK):
        return message("refused-needs-speak")
    if meeting.queue.floor and round.speaking != person.id:
        return message("refused-has-the-floor", name=meeting.roster.people[meeting.queue.speaker].name)
    return None


def why_not_read(round: Round, person: Person, meeting: Meeting) -> Message | None:
    if meeting.panels.of(round.item, person.id) is None:
        return message("round-nothing-shared")
    if is_held_back(meeting.agenda.items[round.item]):
        return message("round-held-back")
    return None
