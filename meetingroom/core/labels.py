"""The labels of a series, and the one table that says when each is suggested."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from meetingroom.core.measures import NoNumber, Why, reaches
from meetingroom.core.phases import Enough

NEAR = 0.1
"""Within this share of (T − B) of the aim line is on it."""


class Label(StrEnum):
    """How a series stands, as a suggestion that a member confirms."""

    NOT_STARTED = "not-started"
    MASTERED = "mastered"
    NOT_ENOUGH_DATA = "not-enough-data"
    WRONG_WAY = "wrong-way"
    FLAT = "flat"
    AHEAD = "ahead"
    ON_TRACK = "on-track"
    BEHIND_BUT_GROWING = "behind-but-growing"


@dataclass(frozen=True)
class Growth:
    """The Theil–Sen slope of the current phase and its 95 % range, turned so that up is better."""

    slope: float
    low: float
    high: float

    @property
    def may_be_none(self) -> bool:
        """The range includes 0."""
        return self.low <= 0 <= self.high


@dataclass(frozen=True)
class Course:
    """What the goal asks, turned so that up is better: the needed rate r, T − B, and now less the aim line."""

    needed: float
    rise: float
    above_aim: float


@dataclass(frozen=True)
class Facts:
    """All that the table looks at."""

    observed: int
    in_phase: int
    is_mastered: bool
    growth: Growth | NoNumber
    course: Course | NoNumber


Answer = bool | NoNumber
Test = Callable[[Growth, Course], bool]


def suggest(facts: Facts) -> Label | NoNumber:
    """The first label of the table that holds; no label, and why, where a row cannot be decided.

    Our own rule, the table and its numbers: none is published.
    """
    for label, rule in TABLE:
        answer = rule(facts)
        if isinstance(answer, NoNumber):
            return answer
        if answer:
            return label
    return NoNumber(Why.TARGET_IS_BASELINE)


def _on_course(test: Test) -> Callable[[Facts], Answer]:
    """A row that needs both the growth and the goal's course."""

    def rule(facts: Facts) -> Answer:
        if isinstance(facts.growth, NoNumber):
            return facts.growth
        if isinstance(facts.course, NoNumber):
            return facts.course
        return test(facts.growth, facts.course)

    return rule


def _wrong_way(facts: Facts) -> Answer:
    growth = facts.growth
    return growth if isinstance(growth, NoNumber) else growth.slope < 0 and not growth.may_be_none


def _flat(growth: Growth, course: Course) -> bool:
    return growth.may_be_none and not reaches(growth.slope, course.needed / 2)


def _ahead(growth: Growth, course: Course) -> bool:
    return reaches(growth.slope, course.needed) and reaches(course.above_aim, NEAR * course.rise)


def _on_track(growth: Growth, course: Course) -> bool:
    return reaches(course.above_aim, -NEAR * course.rise) and reaches(growth.slope, 0.8 * course.needed)


def _growing(growth: Growth, course: Course) -> bool:
    return growth.slope > 0


TABLE: tuple[tuple[Label, Callable[[Facts], Answer]], ...] = (
    (Label.NOT_STARTED, lambda facts: facts.observed == 0),
    (Label.MASTERED, lambda facts: facts.is_mastered),
    (Label.NOT_ENOUGH_DATA, lambda facts: facts.in_phase < Enough.EARLY),
    (Label.WRONG_WAY, _wrong_way),
    (Label.FLAT, _on_course(_flat)),
    (Label.AHEAD, _on_course(_ahead)),
    (Label.ON_TRACK, _on_course(_on_track)),
    (Label.BEHIND_BUT_GROWING, _on_course(_growing)),
)
"""In this order; the first that holds is suggested."""
