"""Four questions at the end, for each person alone: was I heard, could I follow, was there time, would I come again.

An answer stands with its owner's private words and in no row, so that nobody can see who answered. Once five or more
have, they are counted together, a single time: two counts would tell what came between them. Then the answers
themselves are dropped; fewer than five are dropped uncounted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Due,
    Event,
    Refused,
    Stamp,
    changes,
    falls_due,
    follows,
    rule,
)
from meetingroom.core.lifecycle import MeetingEnded
from meetingroom.core.settings import HOUR

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.standing import Standing

KEPT = ("look_back", "meeting")  # of which kind, and under which key, an answer is among the private words
ENOUGH = 5  # so many answers are shown together, never fewer
OPEN_S = 24 * HOUR  # how long after the end there is time to answer


class Felt(StrEnum):
    """An answer to one of the questions."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class LookBack(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One person's four answers."""

    heard: Felt
    understandable: Felt
    time: Felt
    again: Felt


QUESTIONS = LookBack.__struct_fields__
Counts = Mapping[str, Mapping[str, int]]  # of each question, how many gave which answer


@dataclass(frozen=True)
class LookingBack:
    """Since when the questions are asked; when they were closed, and how many answers were then counted, and which."""

    asked_at: float | None = None
    closed_at: float | None = None
    answers: int = 0
    counts: Counts = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        return self.asked_at is not None and self.closed_at is None


class LookBackAsked(Event):
    """Everybody is asked the four questions."""


class LookBackClosed(Event):
    """Nobody answers any more. Without `counts` there were fewer than five answers, and nobody knows how many."""

    answers: int = 0
    counts: dict[str, dict[str, int]] = {}


class AskLookBack(Command):
    """Ask everybody the four questions."""


class AnswerLookBack(Command):
    """Answer the four questions, or answer them otherwise; nobody else sees it."""

    heard: Felt
    understandable: Felt
    time: Felt
    again: Felt


class CountLookBack(Command):
    """Show what five or more have answered, together; nobody answers after that."""


class CloseLookBack(Command):
    """The time for answers is over."""


def ready_to_ask(meeting: Meeting, standing: Standing) -> Refused | None:
    if meeting.looking_back.asked_at is not None:
        return Refused("look-back-asked")
    return None if enough_could_answer(meeting) else Refused("look-back-too-few", least=ENOUGH)


def enough_could_answer(meeting: Meeting) -> bool:
    """Were there five people with devices of their own, who could answer alone?"""
    people = meeting.roster.people.values()
    return sum(bool(p.stays) and p.has_device and p.can(Capability.SPEAK) for p in people) >= ENOUGH


def ready_to_answer(meeting: Meeting, standing: Standing) -> Refused | None:
    return None if meeting.looking_back.is_open else Refused("look-back-closed")


@rule(AskLookBack, needs=Capability.FACILITATE, ready=ready_to_ask, ended_too=True)
def ask_look_back(command: AskLookBack, meeting: Meeting, context: Context) -> list[Event]:
    return [LookBackAsked()]


@rule(AnswerLookBack, needs=Capability.SPEAK, ready=ready_to_answer, ended_too=True)
def answer_look_back(command: AnswerLookBack, meeting: Meeting, context: Context) -> list[Event]:
    """No event ever comes of it: a row would say who has answered, and when."""
    answers = {question: getattr(command, question) for question in QUESTIONS}
    context.seal(*KEPT, context.by, msgspec.json.encode(answers).decode())
    return []


@rule(CountLookBack, needs=Capability.FACILITATE, ready=ready_to_answer, ended_too=True)
def count_look_back(command: CountLookBack, meeting: Meeting, context: Context) -> list[Event]:
    if len(context.sealed(*KEPT)) < ENOUGH:
        raise Refused("look-back-not-yet", least=ENOUGH)
    return closed(context)


@rule(CloseLookBack, needs=None)
def close_look_back(command: CloseLookBack, meeting: Meeting, context: Context) -> list[Event]:
    return closed(context) if meeting.looking_back.is_open else []


def closed(context: Context) -> list[Event]:
    """What may be shown of the answers, which are then dropped."""
    given = context.sealed(*KEPT).values()
    context.drop(*KEPT)
    if len(given) < ENOUGH:
        return [LookBackClosed()]
    return [LookBackClosed(answers=len(given), counts=counted(msgspec.json.decode(g, type=LookBack) for g in given))]


def counted(given: Iterable[LookBack]) -> dict[str, dict[str, int]]:
    answers = list(given)
    return {q: {felt.value: sum(getattr(one, q) is felt for one in answers) for felt in Felt} for q in QUESTIONS}


@follows
def asked_at_the_end(before: Meeting, after: Meeting, events: list[Event], context: Context) -> list[Event]:
    """Where the meeting looks back, its end asks, if nobody has before."""
    if not any(isinstance(event, MeetingEnded) for event in events) or not after.settings.looks_back:
        return []
    is_asked = after.looking_back.asked_at is not None
    return [] if is_asked or not enough_could_answer(after) else [LookBackAsked()]


@falls_due(MeetingEnded)
def closes_after_the_end(meeting: Meeting, event: MeetingEnded, stamp: Stamp) -> list[Due]:
    """Where the questions were asked before."""
    asked = meeting.looking_back.asked_at
    is_open = meeting.looking_back.is_open and asked is not None and asked < stamp.at
    return [Due(stamp.at + OPEN_S, CloseLookBack())] if is_open else []


@falls_due(LookBackAsked)
def closes_by_itself(meeting: Meeting, event: LookBackAsked, stamp: Stamp) -> list[Due]:
    """Where they were asked by the end, or after it."""
    return [Due(stamp.at + OPEN_S, CloseLookBack())] if meeting.has_ended else []


@changes("looking_back", LookBackAsked)
def look_back_asked(looking_back: LookingBack, event: LookBackAsked, stamp: Stamp) -> LookingBack:
    return LookingBack(asked_at=stamp.at)


@changes("looking_back", LookBackClosed)
def look_back_closed(looking_back: LookingBack, event: LookBackClosed, stamp: Stamp) -> LookingBack:
    return replace(looking_back, closed_at=stamp.at, answers=event.answers, counts=event.counts)
