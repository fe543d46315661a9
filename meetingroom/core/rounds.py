"""Rounds: everyone of the circle is asked in turn, and each speaks, has their words read, or passes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from meetingroom.core.acts import Event, Id, Line


class Aim(StrEnum):
    """What a round is for."""

    OPENING = "opening"
    CLARIFYING = "clarifying"
    REACTION = "reaction"
    CONSENT = "consent"
    CLOSING = "closing"
    FREE = "free"


class Answered(StrEnum):
    """How somebody answered in a round."""

    SPOKE = "spoke"
    READ_ALOUD = "read_aloud"
    PASSED = "passed"
    NO_ANSWER = "no_answer"  # they were away, also at the end


@dataclass(frozen=True)
class Answer:
    """One person's answer, when it was given, and who entered it ("" for the room, when they were away)."""

    how: Answered
    at: float
    by: str = ""


@dataclass(frozen=True)
class Round:
    """One round. `order` is everyone who was ever part of it; the first of `waiting` is the one whose turn it is."""

    id: str
    item: str
    aim: Aim
    order: tuple[str, ...]
    waiting: tuple[str, ...]  # who has not answered; whoever speaks stays the first of them until they are done
    question: str = ""
    power_last: bool = False
    answers: Mapping[str, Answer] = field(default_factory=dict)
    again: frozenset[str] = frozenset()  # have passed for now, and are asked once more
    set_aside: frozenset[str] = frozenset()  # were away when it was their turn, and are asked at the end
    speaking: str = ""  # whose turn of this round has not ended
    step: int = 0  # the number of the row that asked whoever is asked now: what an answer must name
    started_at: float = 0.0
    ended_at: float | None = None
    reason: str = ""  # why it ended before everyone had been asked
    ended_by: str = ""

    @property
    def asked(self) -> str:
        """Whose turn it is."""
        return self.waiting[0] if self.waiting else ""

    def has_passed(self, person: str) -> bool:
        answer = self.answers.get(person)
        return answer is not None and answer.how is Answered.PASSED


@dataclass(frozen=True)
class Rounds:
    """All rounds by id, the one that goes on, and with whom the last one began."""

    rounds: Mapping[str, Round] = field(default_factory=dict)
    current: str = ""
    began_with: str = ""

    @property
    def now(self) -> Round | None:
        """The round that goes on."""
        return self.rounds.get(self.current)

    def on(self, item: str) -> list[Round]:
        return [r for r in self.rounds.values() if r.item == item]


# What happened


class RoundStarted(Event):
    """Everyone is asked in this order; `begins` is with whom, before anyone was moved for a reason."""

    undoable: ClassVar[bool] = True
    round: Id
    item: Id
    aim: Aim
    order: tuple[Id, ...]
    begins: Id
    question: Line = ""
    power_last: bool = False


class RoundAnswered(Event):
    """Somebody passed in a round; `by` is who put it in. Whoever speaks or is read answers by their turn's end."""

    undoable: ClassVar[bool] = True
    round: Id
    person: Id
    how: Answered
    by: Id


class PassedForNow(Event):
    """Somebody is asked once more at the end."""

    undoable: ClassVar[bool] = True
    round: Id
    person: Id
    by: Id


class SetAside(Event):
    """It was the turn of these people, who are away: they are asked at the end."""

    undoable: ClassVar[bool] = True
    incidental: ClassVar[bool] = True
    round: Id
    people: tuple[Id, ...]


class RoundMissed(Event):
    """These people were away, also at the end."""

    undoable: ClassVar[bool] = True
    incidental: ClassVar[bool] = True
    round: Id
    item: Id
    people: tuple[Id, ...]


class CircleJoined(Event):
    """These people have come, or come back, while a round goes on; `waiting` is the order now."""

    undoable: ClassVar[bool] = True
    incidental: ClassVar[bool] = True
    round: Id
    people: tuple[Id, ...]
    waiting: tuple[Id, ...]


class CircleLeft(Event):
    """These people are gone, or no longer of the circle, and are not asked any more."""

    undoable: ClassVar[bool] = True
    incidental: ClassVar[bool] = True
    round: Id
    people: tuple[Id, ...]


class AskedAgain(Event):
    """Somebody who had passed is asked once more at the end after all."""

    round: Id
    person: Id


class RoundEnded(Event):
    """A round is over; with a reason when not everyone who is here has been asked."""

    undoable: ClassVar[bool] = True
    round: Id
    reason: Line = ""
