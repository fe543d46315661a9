"""Everything the numbers of one series say: phases, trend, share of the goal, prompt, label, breaks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TypeVar

from meetingroom.core.aims import (
    LAST_POINTS,
    Aim,
    Prompt,
    Side,
    aim_at,
    four_points,
    level_now,
    needed_rate,
    share_of_goal,
    side_of,
)
from meetingroom.core.breaks import Break, BreakEffect, effects, joined
from meetingroom.core.labels import Course, Facts, Growth, Label, suggest
from meetingroom.core.mastery import Mastery, holds
from meetingroom.core.measures import Direction, NoNumber, Observation, Per, Why, in_order, median
from meetingroom.core.phases import Enough, Phase, PhaseChange, enough, gaps, phases, segments
from meetingroom.core.slopes import Line, Method, fit, theil_sen

T = TypeVar("T")
BASELINE_POINTS = 3


@dataclass(frozen=True)
class Series:
    """One measure over time, with all that its reading depends on."""

    observations: tuple[Observation, ...] = ()
    direction: Direction = Direction.UP
    aim: Aim | None = None
    mastery: Mastery | None = None
    planned_days: int = 7
    changes: tuple[PhaseChange, ...] = ()
    breaks: tuple[Break, ...] = ()
    method: Method = Method.THEIL_SEN
    per: Per = Per.WEEK


@dataclass(frozen=True)
class Trend:
    """The line of the current phase, its x counted from `origin` in the unit of the series, and where it is drawn.

    `runs` are the first and last days of the pieces: the line stops at breaks and gaps.
    """

    line: Line
    origin: date
    per: Per
    runs: tuple[tuple[date, date], ...]
    is_early: bool

    def at(self, day: date) -> float:
        """The height of the line on this day."""
        return self.line.at((day - self.origin).days / self.per)


@dataclass(frozen=True)
class PhaseReading:
    """A phase with what may be drawn of it: `runs` of points that may be joined, and its median."""

    phase: Phase
    enough: Enough
    median: float | NoNumber
    runs: tuple[tuple[Observation, ...], ...]


@dataclass(frozen=True)
class Reading:
    """What the numbers of a series say. Every figure that does not exist says why."""

    series: Series
    observations: tuple[Observation, ...]
    phases: tuple[PhaseReading, ...]
    gaps: tuple[tuple[date, date], ...]
    breaks: tuple[BreakEffect, ...]
    trend: Trend | NoNumber
    growth: Growth | NoNumber
    needed: float | NoNumber
    now: float | NoNumber
    share: float | NoNumber
    prompt: Prompt | NoNumber
    last_points: tuple[tuple[Observation, Side | NoNumber], ...]
    label: Label | NoNumber

    @property
    def beginning(self) -> tuple[Observation, ...]:
        """The baseline observations: those that were picked.

        While none is, those up to the goal's first day, or the first three where these are fewer.
        """
        aim = self.series.aim
        if picked := tuple(o for o in self.observations if o.is_baseline):
            return picked
        until = tuple(o for o in self.observations if aim and o.date <= aim.start)
        return until if len(until) >= BASELINE_POINTS else self.observations[:BASELINE_POINTS]

    @property
    def current(self) -> PhaseReading:
        """The phase that trend, share, prompt and label are computed from."""
        return self.phases[-1]


@lru_cache(maxsize=512)
def read(series: Series) -> Reading:
    """All formulae and gates of the evidence rules on one series, kept while the series is the same."""
    observations = in_order(series.observations)
    all_phases = phases(observations, series.changes)
    current = all_phases[-1].observations
    growth = growth_of(series, current)
    return Reading(
        series=series,
        observations=observations,
        phases=tuple(_read_phase(series, each) for each in all_phases),
        gaps=gaps(observations, series.planned_days),
        breaks=effects(series.breaks, observations, series.direction, [c.date for c in series.changes]),
        trend=trend_of(series, all_phases[-1]),
        growth=growth,
        needed=_of_aim(series.aim, lambda aim: needed_rate(aim, series.per)),
        now=level_now(current),
        share=_of_aim(series.aim, lambda aim: share_of_goal(aim, current)),
        prompt=_of_aim(series.aim, lambda aim: four_points(aim, series.direction, current)),
        last_points=_last_points(series, current),
        label=_label(series, observations, current, growth),
    )


def _of_aim(aim: Aim | None, ask: Callable[[Aim], T | NoNumber]) -> T | NoNumber:
    return ask(aim) if aim else NoNumber(Why.NO_AIM)


def _read_phase(series: Series, phase: Phase) -> PhaseReading:
    """Few points stay single dots: what is not joined suggests no course."""
    gate = enough(len(phase.observations))
    cuts = segments(phase, joined(series.breaks), series.planned_days)
    runs = cuts if gate >= Enough.EARLY else tuple((each,) for each in phase.observations)
    return PhaseReading(phase, gate, median(o.value for o in phase.observations), runs)


def trend_of(series: Series, phase: Phase) -> Trend | NoNumber:
    """The trend within one phase: computed through its breaks and gaps, drawn in pieces between them.

    The line has its source with its method, see `slopes`. A trend is read within a phase: Kratochwill et al. 2010,
    "Single-case designs technical documentation", What Works Clearinghouse. How it is interrupted is our own rule.
    """
    observations = phase.observations
    if enough(len(observations)) < Enough.EARLY:
        return NoNumber(Why.TOO_FEW_POINTS, {"count": len(observations)})
    origin = observations[0].date
    line = fit(series.method, _points(observations, origin))
    if isinstance(line, NoNumber):
        return line
    pieces = segments(phase, joined(series.breaks), series.planned_days)
    runs = tuple((run[0].date, run[-1].date) for run in pieces if run[0].date < run[-1].date)
    return Trend(
        line.counted_in(series.per), origin, series.per, runs, is_early=len(observations) < Enough.TREND
    )


def growth_of(series: Series, observations: Sequence[Observation]) -> Growth | NoNumber:
    """The slope that labels go by: always Theil–Sen with its range, whatever the drawn trend is.

    The range by ranks is that of Sen 1968, see `theil_sen`; that labels go by it is our own rule.
    """
    if len(observations) < Enough.EARLY:
        return NoNumber(Why.TOO_FEW_POINTS, {"count": len(observations)})
    line = theil_sen(_points(observations, observations[0].date))
    if isinstance(line, NoNumber):
        return line
    line = line.counted_in(series.per)
    if line.low is None or line.high is None:
        return NoNumber(Why.SCATTER_UNKNOWN)
    low, high = sorted((line.low * series.direction.sign, line.high * series.direction.sign))
    return Growth(line.slope * series.direction.sign, low, high)


def _points(observations: Sequence[Observation], origin: date) -> tuple[tuple[float, float], ...]:
    """With x in days: whole numbers are compared exactly and fast."""
    return tuple(((o.date - origin).days, o.value) for o in observations)


def _last_points(
    series: Series, observations: Sequence[Observation]
) -> tuple[tuple[Observation, Side | NoNumber], ...]:
    def side(observation: Observation) -> Side | NoNumber:
        return _of_aim(series.aim, lambda aim: side_of(aim, series.direction, observation))

    return tuple((each, side(each)) for each in observations[-LAST_POINTS:])


def _label(
    series: Series,
    observations: Sequence[Observation],
    current: Sequence[Observation],
    growth: Growth | NoNumber,
) -> Label | NoNumber:
    mastered = series.mastery is not None and holds(series.mastery, current)
    course = _of_aim(series.aim, lambda aim: course_of(aim, series, current))
    return suggest(Facts(len(observations), len(current), mastered, growth, course))


def course_of(aim: Aim, series: Series, observations: Sequence[Observation]) -> Course | NoNumber:
    """What the goal asks on the day of the last observation, turned so that up is better. Our own rule."""
    now, needed = level_now(observations), needed_rate(aim, series.per)
    if isinstance(now, NoNumber):
        return now
    if isinstance(needed, NoNumber):
        return needed
    sign = series.direction.sign
    if aim.rise * sign < 0:
        return NoNumber(Why.TARGET_AGAINST_DIRECTION)
    line = aim_at(aim, observations[-1].date)
    return line if isinstance(line, NoNumber) else Course(needed * sign, aim.rise * sign, (now - line) * sign)
