"""Breaks: what was lost over one, and how many school weeks it took to be back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from meetingroom.core.measures import Direction, NoNumber, Observation, Why, median, reaches

BEFORE_DAYS = 14
SATURDAY = 5


@dataclass(frozen=True)
class Break:
    """Days without school, both ends included."""

    start: date
    end: date
    label: str

    @property
    def back(self) -> date:
        """The first school day after it: a weekend is no school day."""
        day = self.end + timedelta(days=1)
        return day if day.weekday() < SATURDAY else day + timedelta(days=7 - day.weekday())


@dataclass(frozen=True)
class BreakEffect:
    """What a break did. `changed` says that a phase began over it, so that the break may not be the cause."""

    over: Break
    before: float | NoNumber
    first_after: float | NoNumber
    loss: float | NoNumber
    recoupment_weeks: int | NoNumber
    changed: bool


def joined(breaks: Sequence[Break]) -> tuple[Break, ...]:
    """Breaks with no school day between them are one break, named after each that it was made of."""
    one: list[Break] = []
    for each in sorted(breaks, key=lambda b: (b.start, b.end)):
        if one and each.start <= one[-1].back:
            one[-1] = _both(one[-1], each)
        else:
            one.append(each)
    return tuple(one)


def _both(first: Break, then: Break) -> Break:
    labels = dict.fromkeys([*first.label.split(" · "), then.label])
    return Break(first.start, max(first.end, then.end), " · ".join(labels))


def effects(
    breaks: Sequence[Break],
    observations: Sequence[Observation],
    direction: Direction,
    changes: Sequence[date] = (),
) -> tuple[BreakEffect, ...]:
    """The effect of each break on a series in order of date: regression and recoupment, as they are weighed
    for an extended school year.

    Before = median of the 2 weeks before; loss = (before − first after) ÷ before, positive for the worse
    whichever way is better; recoupment = school weeks until at or better than before, the first week back
    being 1. A first point that comes only after the next break says nothing of this one.

    What is weighed: Battle v. Pennsylvania, 629 F.2d 269 (3d Cir. 1980); 34 CFR 300.106. How it is counted is for
    each state to say; this is our own rule.
    """
    known = _Known(joined(breaks), observations, direction, changes)
    next_starts = [*(each.start for each in known.breaks), date.max][1:]
    return tuple(_effect(each, until, known) for each, until in zip(known.breaks, next_starts, strict=True))


@dataclass(frozen=True)
class _Known:
    breaks: Sequence[Break]
    observations: Sequence[Observation]
    direction: Direction
    changes: Sequence[date]


def _effect(over: Break, next_start: date, known: _Known) -> BreakEffect:
    before = before_break(over, known.observations)
    after = [o for o in known.observations if o.date > over.end]
    if not after or after[0].date >= next_start:
        nothing = NoNumber(Why.NOTHING_AFTER)
        missing = before if isinstance(before, NoNumber) else nothing
        return BreakEffect(over, before, nothing, missing, missing, changed=False)
    first = after[0]
    earliest = over.start - timedelta(days=BEFORE_DAYS)
    changed = any(earliest < day <= first.date for day in known.changes)
    weeks = _recoupment(over, before, after, known)
    return BreakEffect(over, before, first.value, loss(before, first.value, known.direction), weeks, changed)


def before_break(over: Break, observations: Sequence[Observation]) -> float | NoNumber:
    """The median of the points in the 2 weeks before it.

    Our own rule; much as Louisiana Administrative Code 28, LVII-519 has it: the average of the last three points,
    which may span 2 weeks.
    """
    start = over.start - timedelta(days=BEFORE_DAYS)
    held = median(o.value for o in observations if start <= o.date < over.start)
    return NoNumber(Why.NOTHING_BEFORE) if isinstance(held, NoNumber) else held


def loss(before: float | NoNumber, first: float, direction: Direction) -> float | NoNumber:
    """(before − first after) ÷ before, the sign turned so that a loss is positive. Our own rule, see `effects`."""
    if isinstance(before, NoNumber):
        return before
    if before == 0:
        return NoNumber(Why.BEFORE_IS_ZERO)
    return direction.sign * (before - first) / abs(before)


def _recoupment(
    over: Break, before: float | NoNumber, after: Sequence[Observation], known: _Known
) -> int | NoNumber:
    """School weeks until at or better than before; while it has not come, how many have been watched.

    Our own rule, see `effects`.
    """
    if isinstance(before, NoNumber):
        return before
    sign = known.direction.sign
    back = next((o for o in after if reaches(o.value * sign, before * sign)), None)
    if back is None:
        return NoNumber(Why.NOT_YET_BACK, {"weeks": school_weeks(over.back, after[-1].date, known.breaks)})
    return school_weeks(over.back, back.date, known.breaks)


def school_weeks(first: date, last: date, breaks: Sequence[Break]) -> int:
    """The weeks from that of `first` to that of `last`, both included, less those wholly of breaks. Our own rule."""
    monday = first - timedelta(days=first.weekday())
    count = (last - monday).days // 7 + 1
    mondays = (monday + timedelta(weeks=i) for i in range(count))
    return sum(1 for each in mondays if not any(_covers(b, each) for b in breaks))


def _covers(over: Break, monday: date) -> bool:
    return over.start <= monday and over.end >= monday + timedelta(days=SATURDAY - 1)
