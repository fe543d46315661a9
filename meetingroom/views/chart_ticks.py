"""Ticks that people read with ease: round values, Mondays, months, years."""

from datetime import date, timedelta
from math import ceil, floor, log10

from meetingroom.core.saying import Said, Speak, spoken
from meetingroom.views.chart_layout import Tick

MOST_VALUES = 7
ROOM = 0.03
NEAR_ZERO = 0.4
WEEKS_UP_TO = 75
MONTHS_UP_TO = 800
LAST_DAY = date.max.toordinal()  # a range has room beyond its last day


def rounded(low: float, high: float) -> tuple[float, float]:
    """A range with some room, between round values; from zero where the values are not far above it."""
    if low == high:
        low, high = low - 1, high + 1
    room = (high - low) * ROOM
    if 0 <= low <= NEAR_ZERO * high:
        low = room = 0.0
    step = _step(high - low + 2 * room)
    return floor((low - room) / step) * step, ceil((high + room) / step) * step


def _step(span: float) -> float:
    """The round number of which at most seven fit."""
    power = 10.0 ** floor(log10(span / MOST_VALUES))
    return next(power * each for each in (1, 2, 5, 10) if power * each * MOST_VALUES >= span * (1 - 1e-9))


def value_ticks(values: tuple[float, float], speak: Speak) -> tuple[Tick, ...]:
    """The round values of a range."""
    low, high = values
    step = _step(high - low)
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    marks = [round(n * step, 10) for n in range(first, last + 1)]
    return tuple(
        Tick(mark, speak("evidence-figure", {"n": int(mark) if mark == int(mark) else mark}))
        for mark in marks
    )


def day_ticks(days: tuple[float, float], speak: Speak) -> tuple[Tick, ...]:
    """Mondays in a short range, else the firsts of months with their years, else years."""
    low, high = (date.fromordinal(min(max(1, day), LAST_DAY)) for day in (ceil(days[0]), floor(days[1])))
    span = (high - low).days
    if span <= WEEKS_UP_TO:
        return tuple(_monday(day, speak) for day in _mondays(low, high))
    if span <= MONTHS_UP_TO:
        return tuple(_first(day, speak) for day in _firsts(low, high))
    return tuple(Tick(day.toordinal(), str(day.year)) for day in _firsts(low, high) if day.month == 1)


def _mondays(low: date, high: date) -> list[date]:
    first = low + timedelta(days=-low.weekday() % 7)
    return [first + timedelta(weeks=n) for n in range((high - first).days // 7 + 1)]


def _firsts(low: date, high: date) -> list[date]:
    months = range(low.year * 12 + low.month - 1, high.year * 12 + high.month)
    days = [date(month // 12, month % 12 + 1, 1) for month in months]
    return [day for day in days if low <= day <= high]


def _monday(day: date, speak: Speak) -> Tick:
    said = Said("evidence-chart-tick", {"day": day.day, "month": _short(day)})
    return Tick(day.toordinal(), spoken(said, speak), str(day.year))


def _first(day: date, speak: Speak) -> Tick:
    return Tick(day.toordinal(), spoken(_short(day), speak), str(day.year))


def _short(day: date) -> Said:
    return Said("evidence-month-short", {"month": day.month})
