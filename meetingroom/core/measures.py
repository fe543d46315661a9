"""What a series is made of: observations, directions, medians, and the answer "there is no number"."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum
from itertools import pairwise
from math import isfinite
from statistics import median as middle

TOO_LARGE = 1e100
"""Beyond this a value is a slip of the keyboard, and squares of it leave the range of floats."""


class Why(StrEnum):
    """Why there is no number; each is a message id after `evidence-why-`."""

    NO_OBSERVATION = "no-observation"
    TOO_FEW_POINTS = "too-few-points"
    TOO_SHORT = "too-short"
    ONE_DATE = "one-date"
    NOT_FINITE = "not-finite"
    SCATTER_UNKNOWN = "scatter-unknown"
    NO_AIM = "no-aim"
    AIM_WITHOUT_TIME = "aim-without-time"
    TARGET_IS_BASELINE = "target-is-baseline"
    TARGET_AGAINST_DIRECTION = "target-against-direction"
    BEFORE_IS_ZERO = "before-is-zero"
    NOTHING_BEFORE = "nothing-before"
    NOTHING_AFTER = "nothing-after"
    NOT_YET_BACK = "not-yet-back"
    OUT_OF_NOTHING = "out-of-nothing"


@dataclass(frozen=True)
class NoNumber:
    """The answer where a number would be made up: says why, with what the sentence needs."""

    why: Why
    args: Mapping[str, float] = field(default_factory=dict)


class Direction(StrEnum):
    """Which way is better."""

    UP = "up"
    DOWN = "down"

    @property
    def sign(self) -> int:
        """Multiply a value by this, and up is better."""
        return 1 if self is Direction.UP else -1


class Per(IntEnum):
    """The unit of x, by its length in days."""

    DAY = 1
    WEEK = 7


@dataclass(frozen=True)
class Observation:
    """One value on one date; the count and out-of it was scaled from stand beside it where they exist.

    `is_baseline`: somebody picked it to be one of those whose median the goal begins at.
    """

    date: date
    value: float
    raw_count: float | None = None
    out_of: float | None = None
    note: str = ""
    is_baseline: bool = False


def median(values: Iterable[float]) -> float | NoNumber:
    """The middle value; for an even count the mean of the middle two, as Python's `statistics` has it."""
    held = list(values)
    if not held:
        return NoNumber(Why.NO_OBSERVATION)
    return middle(held)


def baseline(observations: Iterable[Observation]) -> float | NoNumber:
    """The median of the baseline observations (IRIS Center, Peabody: progress monitoring, page 5)."""
    return median(o.value for o in observations)


def reaches(value: float, mark: float) -> bool:
    """Whether value ≥ mark, forgiving the last digits that decimals lose as floats."""
    return value >= mark - 1e-9 * max(1.0, abs(value), abs(mark))


def scaled(raw_count: float, out_of: float, usual: float) -> float | NoNumber:
    """A count out of fewer (or more) days or trials, as if out of the usual number: 4 of 4 days is 5 per 5 days.

    By proportion. That it is told beside the value as it was counted is our own rule.
    """
    if out_of == 0:
        return NoNumber(Why.OUT_OF_NOTHING)
    return raw_count / out_of * usual


def usual_out_of(observations: Iterable[Observation]) -> float | None:
    """The out-of that most observations have (the larger where two are as frequent), None where none has one.

    Our own rule.
    """
    seen = Counter(o.out_of for o in observations if o.out_of is not None)
    return max(seen, key=lambda each: (seen[each], each), default=None)


def is_partial(observation: Observation, usual: float | None) -> bool:
    """Whether its "of 4 days" must be shown beside the scaled value."""
    return observation.out_of is not None and usual is not None and observation.out_of < usual


def in_order(observations: Iterable[Observation]) -> tuple[Observation, ...]:
    """By date; those of one day stay in the order in which they were entered."""
    return tuple(sorted(observations, key=lambda o: o.date))


def is_sane(values: Iterable[float]) -> bool:
    """Whether these can be calculated with: finite, and not absurdly large."""
    return all(isfinite(v) and abs(v) <= TOO_LARGE for v in values)


def days_between(observations: Sequence[Observation]) -> list[int]:
    """The days from each observation to the next."""
    return [(later.date - earlier.date).days for earlier, later in pairwise(observations)]
