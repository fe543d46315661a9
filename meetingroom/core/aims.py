"""The aim of a goal: its line, the rate it needs, the share reached, and the four-point prompt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from meetingroom.core.measures import Direction, NoNumber, Observation, Per, Why, median, reaches

POINTS_FOR_PROMPT = 6
WEEKS_FOR_PROMPT = 6
LAST_POINTS = 4
NOW_POINTS = 3


@dataclass(frozen=True)
class Aim:
    """From the baseline B on the start day t0 to the target T on the target day t1."""

    baseline: float
    target: float
    start: date
    end: date

    @property
    def rise(self) -> float:
        """T − B."""
        return self.target - self.baseline

    @property
    def days(self) -> int:
        """t1 − t0."""
        return (self.end - self.start).days


class Side(StrEnum):
    """Where a point lies, seen from the aim line."""

    BETTER = "better"
    ON = "on"
    WORSE = "worse"


class Prompt(StrEnum):
    """What the last four points suggest to talk about. Never a verdict."""

    CONSIDER_CHANGE = "consider-change"
    CONSIDER_HIGHER_GOAL = "consider-higher-goal"
    KEEP_GOING = "keep-going"


def aim_at(aim: Aim, day: date) -> float | NoNumber:
    """The aim line: A(t) = B + (T − B)(t − t0)/(t1 − t0), and T after t1: nobody is asked for more than the goal.

    From where somebody begins to the aim, as White & Haring 1980 draw it, "Exceptional teaching"; the goal line of
    Deno 1985, "Curriculum-based measurement: the emerging alternative", Exceptional Children 52. That it is level
    after t1 is our own rule.
    """
    if aim.days == 0:
        return NoNumber(Why.AIM_WITHOUT_TIME)
    if day > aim.end:
        return aim.target
    return aim.baseline + aim.rise * (day - aim.start).days / aim.days


def needed_rate(aim: Aim, per: Per = Per.WEEK) -> float | NoNumber:
    """(T − B)/(t1 − t0), in the unit of x: the slope of the aim line.

    Goals are set by what growth a week can be expected: Fuchs, Fuchs, Hamlett, Walz, Germann 1993, "Formative
    evaluation of academic progress: how much growth can we expect?", School Psychology Review 22.
    """
    if aim.days == 0:
        return NoNumber(Why.AIM_WITHOUT_TIME)
    return aim.rise / (aim.days / per)


def level_now(observations: Sequence[Observation]) -> float | NoNumber:
    """The median of the last three, which one good or bad day does not move.

    Our own rule, after the median by which a baseline is taken (IRIS Center, see `baseline`).
    """
    if len(observations) < NOW_POINTS:
        return NoNumber(Why.TOO_FEW_POINTS, {"count": len(observations)})
    return median(o.value for o in observations[-NOW_POINTS:])


def share_of_goal(aim: Aim, observations: Sequence[Observation]) -> float | NoNumber:
    """(median of the last 3 − B)/(T − B): 1 is the goal, below 0 is further from it than at the start. Our own rule."""
    now = level_now(observations)
    if isinstance(now, NoNumber):
        return now
    if aim.rise == 0:
        return NoNumber(Why.TARGET_IS_BASELINE)
    return (now - aim.baseline) / aim.rise


def side_of(aim: Aim, direction: Direction, observation: Observation) -> Side | NoNumber:
    """Whether this point is better than the aim line, on it, or worse: as the four-point rule looks at points.

    Stecker & Lembke 2005, see `four_points`; that a point can be on the line is our own rule.
    """
    line = aim_at(aim, observation.date)
    if isinstance(line, NoNumber):
        return line
    value, line = observation.value * direction.sign, line * direction.sign
    if not reaches(value, line):
        return Side.WORSE
    return Side.ON if reaches(line, value) else Side.BETTER


def four_points(aim: Aim, direction: Direction, observations: Sequence[Observation]) -> Prompt | NoNumber:
    """The four-point rule, for one phase of at least 6 points over 6 weeks (the first and the last week counted).

    Stecker & Lembke 2005, "Advanced applications of CBM in reading", National Center on Student Progress
    Monitoring. Simulation studies show that it flags many students who are growing: a prompt to talk.
    """
    if len(observations) < POINTS_FOR_PROMPT:
        return NoNumber(Why.TOO_FEW_POINTS, {"count": len(observations)})
    weeks = (observations[-1].date - observations[0].date).days // 7 + 1
    if weeks < WEEKS_FOR_PROMPT:
        return NoNumber(Why.TOO_SHORT, {"weeks": weeks})
    sides = [side_of(aim, direction, each) for each in observations[-LAST_POINTS:]]
    return next((side for side in sides if isinstance(side, NoNumber)), None) or _prompt(set(sides))


def _prompt(sides: set[Side | NoNumber]) -> Prompt:
    if sides == {Side.WORSE}:
        return Prompt.CONSIDER_CHANGE
    if sides == {Side.BETTER}:
        return Prompt.CONSIDER_HIGHER_GOAL
    return Prompt.KEEP_GOING
