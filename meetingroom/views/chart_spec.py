"""From what a series says to its chart: ranges, ticks, dots, lines and words, in the reader's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate, pairwise

from meetingroom.core.breaks import Break, joined
from meetingroom.core.measures import NoNumber, is_partial
from meetingroom.core.phases import Enough
from meetingroom.core.saying import Said, Speak, form, spoken
from meetingroom.core.sentences import month, partial_said
from meetingroom.core.trends import PhaseReading, Reading
from meetingroom.core.units import Unit, amount, amount_again, tidy, whole_of
from meetingroom.views.chart import Band, Dot, Labelled, Piece, Range, Size, Spec, Track
from meetingroom.views.chart_layout import PAGE
from meetingroom.views.chart_ticks import day_ticks, rounded, value_ticks

SATURDAY = 5
LONE_DAYS = 14
YEAR_DAYS = 335


@dataclass(frozen=True)
class Shown:
    """A series in a chart: what its numbers say, how it is called, and whether it was measured or felt."""

    reading: Reading
    unit: Unit
    name: str = ""
    is_felt: bool = False


@dataclass(frozen=True)
class Frame:
    """What a chart is fitted into: its size, and ranges that it shares with the charts beside it."""

    size: Size = PAGE
    x: Range | None = None
    y: Range | None = None
    can_be_read: bool = False


@dataclass(frozen=True)
class Heads:
    """What stands over and beside a chart: the id it is known by, its title, its sentence, the measure."""

    id: str
    title: str
    sentence: str
    measure: str


def chart_spec(heads: Heads, shown: Sequence[Shown], speak: Speak, frame: Frame = Frame()) -> Spec:
    """One chart of one series, or of several with the same unit; aim, changes and trend are the first's."""
    first, reading = shown[0], shown[0].reading
    x, y = frame.x or day_range(shown), frame.y or value_range(shown)
    breaks = joined(tuple(b for each in shown for b in each.reading.series.breaks))
    seen = [each for each in breaks if x[0] < each.end.toordinal() and each.start.toordinal() < x[1]]
    columns = _columns(shown)
    return Spec(
        id=heads.id,
        title=heads.title,
        desc=heads.sentence,
        tracks=tuple(_track(each, speak, columns, len(shown) > 1) for each in shown),
        x=x,
        y=y,
        x_ticks=day_ticks(x, speak),
        y_ticks=value_ticks(y, speak),
        unit=heads.measure,
        headings=tuple(speak(f"evidence-chart-{column}", {}) for column in columns),
        aim=_aim(reading),
        aim_after=_aim_after(reading),
        aim_name=_aim_name(first, speak),
        breaks=tuple(_band(each) for each in seen),
        break_name=speak("evidence-chart-break", {}),
        break_names=_break_names(seen, speak),
        changes=tuple(_change(phase, x, speak) for phase in reading.phases[1:]),
        # Beside others there is room for the plot alone; the sentence says the middle values too.
        phase_notes=() if frame.size.is_beside else tuple(_phase_notes(first, x, speak)),
        size=frame.size,
        can_be_read=frame.can_be_read,
    )


def day_range(shown: Sequence[Shown]) -> Range:
    """From the first day to the last of all observations and aims, with a little room at both ends."""
    days = [o.date.toordinal() for each in shown for o in each.reading.observations]
    days += [
        day.toordinal() for each in shown if (aim := each.reading.series.aim) for day in (aim.start, aim.end)
    ]
    if not days:
        return 0.0, 1.0
    low, high = min(days), max(days)
    room = (high - low) * 0.02 if high > low else LONE_DAYS
    return low - room, high + room


def value_range(shown: Sequence[Shown]) -> Range:
    """All that the unit can be, where it says so (percent, of 5, 1 to 5); else from what was observed and aimed at."""
    values = [o.value for each in shown for o in each.reading.observations]
    values += [v for each in shown if (aim := each.reading.series.aim) for v in (aim.baseline, aim.target)]
    possible = [end for each in shown for end in _possible(each.unit)]
    if not possible:
        return rounded(min(values, default=0.0), max(values, default=1.0))
    low, high = min(possible), max(possible)
    outside = [v for v in values if not low <= v <= high]
    return rounded(min([low, *outside]), max([high, *outside])) if outside else (low, high)


def _possible(unit: Unit) -> tuple[float, ...]:
    if unit.kind == "percent":
        return (0.0, 100.0)
    if unit.kind == "of":
        return (0.0, float(unit.numbers["total"]))
    return (float(unit.numbers["low"]), float(unit.numbers["high"])) if unit.kind == "scale" else ()


def equal_frames(shown: Sequence[Shown], size: Size, *, can_be_read: bool = False) -> list[Frame]:
    """A frame for each of these in a chart of its own: the same days for all, the same values where the unit is one."""
    days = day_range(shown)
    return [
        Frame(size, days, value_range([other for other in shown if other.unit.is_as(each.unit)]), can_be_read)
        for each in shown
    ]


def _track(shown: Shown, speak: Speak, columns: Sequence[str], is_one_of_many: bool) -> Track:
    reading = shown.reading
    lengths = [len(run) for phase in reading.phases for run in phase.runs]
    ends = list(accumulate(lengths))
    felt = speak("evidence-chart-felt" if shown.is_felt else "evidence-chart-measured", {})
    trend, trend_name = ((), "") if is_one_of_many else _trend(reading, speak)
    return Track(
        name=f"{shown.name} ({felt})" if shown.name else felt,
        dots=_dots(shown, speak, columns),
        runs=tuple((end - length, end - 1) for end, length in zip(ends, lengths, strict=True)),
        trend=trend,
        trend_name=trend_name,
        is_felt=shown.is_felt,
    )


def _trend(reading: Reading, speak: Speak) -> tuple[tuple[Piece, ...], str]:
    trend = reading.trend
    if isinstance(trend, NoNumber):
        return (), ""
    pieces = tuple(
        Piece(start.toordinal(), trend.at(start), end.toordinal(), trend.at(end)) for start, end in trend.runs
    )
    name = "evidence-chart-trend-early" if trend.is_early else "evidence-chart-trend"
    return pieces, speak(name, {"method": trend.line.method})


def _dots(shown: Shown, speak: Speak, columns: Sequence[str]) -> tuple[Dot, ...]:
    reading = shown.reading
    whole = whole_of(shown.unit, reading.observations)
    days = [o.date for o in reading.observations]
    with_year = bool(days) and (days[-1] - days[0]).days > YEAR_DAYS
    forms = _Forms(speak)
    dots = []
    for phase in reading.phases:
        name = phase.phase.label or speak("evidence-chart-first-phase", {})
        for each in phase.phase.observations:
            beside = spoken(partial_said(each, shown.unit), speak) if is_partial(each, whole) else ""
            value = spoken(amount_again(each.value, shown.unit), speak)
            cells = {
                "date": forms.day(each.date, True),
                "value": value,
                "count": beside,
                "phase": name,
                "note": each.note,
            }
            told = forms.point(each.date, with_year, spoken(amount(each.value, shown.unit), speak), beside)
            made = tuple(cells[column] for column in columns)
            dots.append(Dot(each.date.toordinal(), each.value, each.date.isoformat(), told, made))
    return tuple(dots)


class _Forms:
    """How days and points are told, in forms that are printed once and filled for each point."""

    def __init__(self, speak: Speak) -> None:
        self.speak = speak
        self.short = form(speak, "evidence-chart-day", "day", "month")
        self.long = form(speak, "evidence-chart-day-of-year", "day", "month", "year")
        self.plain = form(speak, "evidence-chart-point", "day", "amount")
        self.full = form(speak, "evidence-chart-point-beside", "day", "amount", "beside")

    def day(self, day: date, with_year: bool) -> str:
        named = {"day": str(day.day), "month": spoken(month(day), self.speak)}
        return self.long(**named, year=str(day.year)) if with_year else self.short(**named)

    def point(self, day: date, with_year: bool, amount: str, beside: str) -> str:
        told = self.day(day, with_year)
        return (
            self.full(day=told, amount=amount, beside=beside)
            if beside
            else self.plain(day=told, amount=amount)
        )


def _columns(shown: Sequence[Shown]) -> tuple[str, ...]:
    """Date and value, and what else any of the series has."""
    readings = [each.reading for each in shown]
    wholes = [(each.reading.observations, whole_of(each.unit, each.reading.observations)) for each in shown]
    partial = any(is_partial(o, whole) for observations, whole in wholes for o in observations)
    has = {
        "count": partial,
        "phase": any(len(r.phases) > 1 for r in readings),
        "note": any(o.note for r in readings for o in r.observations),
    }
    return ("date", "value", *(name for name, wanted in has.items() if wanted))


def _aim(reading: Reading) -> Piece | None:
    """Once a phase has points enough; two dots beside a line already look like a course."""
    aim = reading.series.aim
    if not aim or not aim.days or all(phase.enough < Enough.AIM for phase in reading.phases):
        return None
    return Piece(aim.start.toordinal(), aim.baseline, aim.end.toordinal(), aim.target)


def _aim_after(reading: Reading) -> Piece | None:
    """After its last day the goal is what it was, for whoever is observed still."""
    aim, drawn = reading.series.aim, _aim(reading)
    if aim is None or drawn is None or reading.observations[-1].date <= aim.end:
        return None
    return Piece(drawn.x2, aim.target, reading.observations[-1].date.toordinal(), aim.target)


def _aim_name(shown: Shown, speak: Speak) -> str:
    aim = shown.reading.series.aim
    return (
        spoken(Said("evidence-chart-aim", {"target": amount(aim.target, shown.unit)}), speak) if aim else ""
    )


def _band(each: Break) -> Band:
    """Up to its last weekday, so that the first Monday back stands clear of it."""
    last = each.end
    while last.weekday() >= SATURDAY and last > each.start:
        last -= timedelta(days=1)
    return Band(each.start.toordinal(), last.toordinal() + 1, each.label)


def _break_names(breaks: Sequence[Break], speak: Speak) -> str:
    """In the order of the bands, for a chart that has no room for them there."""
    names = " · ".join(dict.fromkeys(each.label for each in breaks))
    return speak("evidence-chart-breaks", {"names": names}) if names else ""


def _change(phase: PhaseReading, x: Range, speak: Speak) -> Labelled:
    start = phase.phase.start or date.fromordinal(max(1, int(x[0])))
    told = form(speak, "evidence-chart-at-change", "day", "label")
    return Labelled(start.toordinal(), told(day=_Forms(speak).day(start, False), label=phase.phase.label))


def _phase_notes(shown: Shown, x: Range, speak: Speak) -> list[Band]:
    """The middle value of each phase that has points enough, where there are several."""
    phases = shown.reading.phases
    starts = [phase.phase.start.toordinal() if phase.phase.start else x[0] for phase in phases]
    return [
        Band(
            start,
            end,
            spoken(Said("evidence-chart-median", {"amount": amount(phase.median, shown.unit)}), speak),
        )
        for phase, (start, end) in zip(phases, pairwise([*starts, x[1]]), strict=True)
        if len(phases) > 1 and phase.enough >= Enough.AIM and isinstance(phase.median, int | float)
    ]


__all__ = ["Frame", "Heads", "Shown", "chart_spec", "day_range", "equal_frames", "tidy", "value_range"]
