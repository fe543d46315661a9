"""Phases, gaps and enough data: where a trend may be computed, and where a line must stop."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from itertools import pairwise

from meetingroom.core.breaks import Break
from meetingroom.core.measures import Observation

GAP_TIMES = 3
GAP_DAYS = 21


@dataclass(frozen=True)
class PhaseChange:
    """Something changed on this day; what was observed on it is of the new phase."""

    date: date
    label: str


@dataclass(frozen=True)
class Phase:
    """The observations between two changes; `label` is the change it began with, "" for the first."""

    observations: tuple[Observation, ...]
    label: str = ""
    start: date | None = None


class Enough(IntEnum):
    """What the number of points in a phase allows to be drawn and said."""

    DOTS = 0
    AIM = 3
    EARLY = 6
    TREND = 10


def enough(count: int) -> Enough:
    """Below 3 points dots only; 3 to 5 dots and aim line; 6 to 9 a trend marked early; from 10 a trend.

    The numbers are our own rule. That few points make a poor trend: Christ, Zopluoglu, Monaghen, Van Norman 2013,
    "Curriculum-based measurement of oral reading: multi-study evaluation of schedule, duration, and dataset quality
    on progress monitoring outcomes", Journal of School Psychology 51.
    """
    return max(gate for gate in Enough if gate <= count)


def phases(observations: Sequence[Observation], changes: Sequence[PhaseChange]) -> tuple[Phase, ...]:
    """One phase more than there are changes, in order; a phase may be empty. The last is the current one."""
    ordered = sorted(changes, key=lambda change: change.date)
    days = [change.date for change in ordered]
    labels = ["", *(change.label for change in ordered)]
    return tuple(
        Phase(_within(observations, start, end), label, start)
        for label, start, end in zip(labels, [None, *days], [*days, None], strict=True)
    )


def _within(
    observations: Sequence[Observation], start: date | None, end: date | None
) -> tuple[Observation, ...]:
    return tuple(o for o in observations if (not start or o.date >= start) and (not end or o.date < end))


def is_gap(earlier: date, later: date, planned_days: int) -> bool:
    """More than 3 times the planned interval, and at least 3 weeks. Our own rule."""
    days = (later - earlier).days
    return days > GAP_TIMES * planned_days and days >= GAP_DAYS


def gaps(observations: Sequence[Observation], planned_days: int) -> tuple[tuple[date, date], ...]:
    """From which observation to which nothing was observed for too long."""
    days = [o.date for o in observations]
    return tuple(pair for pair in pairwise(days) if is_gap(*pair, planned_days))


def segments(phase: Phase, breaks: Sequence[Break], planned_days: int) -> tuple[tuple[Observation, ...], ...]:
    """The runs of a phase that a line may join: it stops at every break and gap."""
    runs: list[list[Observation]] = []
    for each in phase.observations:
        if runs and not _is_cut(runs[-1][-1].date, each.date, breaks, planned_days):
            runs[-1].append(each)
        else:
            runs.append([each])
    return tuple(tuple(run) for run in runs)


def _is_cut(earlier: date, later: date, breaks: Sequence[Break], planned_days: int) -> bool:
    if is_gap(earlier, later, planned_days):
        return True
    return earlier < later and any(b.start <= later and b.end >= earlier for b in breaks)
