"""One plain sentence or a few for each chart, made from the numbers and never saying more than they do."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from meetingroom.core import mastery
from meetingroom.core.aims import Prompt, Side
from meetingroom.core.breaks import BreakEffect
from meetingroom.core.labels import Growth, Label
from meetingroom.core.measures import Direction, NoNumber, Observation, Why, median
from meetingroom.core.phases import GAP_DAYS, GAP_TIMES, Enough
from meetingroom.core.pronouns import Pronoun
from meetingroom.core.saying import Said
from meetingroom.core.slopes import Method
from meetingroom.core.trends import Reading
from meetingroom.core.units import Unit, amount, amount_again, exact_pace, pace, tidy

AS_NEEDED = (0.8, 1.25)
"""Within these shares of the needed rate "that is what he did"."""

PHASE_POINTS = 3


class Verb(StrEnum):
    """What the person did in this measure, where a word fits better than "was at"."""

    READ = "read"
    WROTE = "wrote"
    SOLVED = "solved"
    SAID = "said"
    OTHER = "other"


@dataclass(frozen=True)
class Telling:
    """How a series is spoken of, and today, which decides whether its end is called "now"."""

    unit: Unit
    today: date
    pronoun: Pronoun = Pronoun.NONE
    verb: Verb = Verb.OTHER


def sentences(reading: Reading, telling: Telling) -> tuple[Said, ...]:
    """What the chart shows, in plain words."""
    if not reading.observations:
        return (Said("evidence-not-started"),)
    reached = _reached(reading)
    if reading.current.enough < Enough.EARLY:
        too_few = Said("evidence-too-few", {"count": len(reading.current.phase.observations)})
        return (*_few(reading, telling), *(reached or (too_few,)))
    if reading.observations[0].date == reading.observations[-1].date:
        return (_one_day(reading, telling), *reached)
    return (_levels(reading, telling), *_phases(reading, telling), *_course(reading, telling), *reached)


def no_data_from(who: str) -> Said:
    """That nothing has come from this person or place yet, which is shown as plainly as data."""
    return Said("evidence-no-data-from", {"who": who})


def _reached(reading: Reading) -> tuple[Said, ...]:
    criterion = reading.series.mastery
    if reading.label is not Label.MASTERED or criterion is None:
        return ()
    return (Said("evidence-reached", {"mastery": mastery.sentence(criterion)}),)


def _few(reading: Reading, telling: Telling) -> tuple[Said, ...]:
    """How many points there are, the first and the last of them, and how many are since a change."""
    first, last = reading.observations[0], reading.observations[-1]
    count = len(reading.observations)
    said = Said(
        "evidence-few",
        {
            "count": count,
            "first": amount(first.value, telling.unit),
            "when": _when(first.date, last.date),
            "last": amount(last.value, telling.unit),
            "until": _when(last.date, first.date),
        },
    )
    here = len(reading.current.phase.observations)
    return (
        (said, Said("evidence-few-since", {"count": here, "when": _changed(reading)}))
        if here < count
        else (said,)
    )


def _one_day(reading: Reading, telling: Telling) -> Said:
    """Many points of one day are no course: how many, and the middle of them."""
    day, middle = reading.observations[0].date, median(o.value for o in reading.observations)
    told: dict[str, str | int | float | Said] = {
        "count": len(reading.observations),
        "day": day.day,
        "month": month(day),
        "amount": why(middle) if isinstance(middle, NoNumber) else amount(middle, telling.unit),
    }
    return Said("evidence-one-day", told)


def _levels(reading: Reading, telling: Telling) -> Said:
    """From the baseline (or the first three points, where there is no goal) to the median of the last three."""
    start, then = _beginning(reading)
    last = reading.observations[-1].date
    is_now = (telling.today - last).days <= max(GAP_DAYS, GAP_TIMES * reading.series.planned_days)
    now = reading.now if isinstance(reading.now, int | float) else then
    return Said(
        "evidence-levels",
        {
            "who": telling.pronoun,
            "verb": telling.verb,
            "then": amount(then, telling.unit),
            "when": _when(start, last),
            "now": amount_again(now, telling.unit),
            "until": Said("evidence-now") if is_now else _when(last, start),
            "tense": "now" if is_now else "past",
        },
    )


def _beginning(reading: Reading) -> tuple[date, float]:
    aim = reading.series.aim
    if aim:
        return aim.start, aim.baseline
    first = median(o.value for o in reading.observations[:PHASE_POINTS])
    return reading.observations[0].date, first if not isinstance(first, NoNumber) else 0.0


def _phases(reading: Reading, telling: Telling) -> tuple[Said, ...]:
    """What the middle was before the last change and is since; only that there was one, if too little is known."""
    if len(reading.phases) < 2:
        return ()
    before, since = reading.phases[-2], reading.current
    if (
        isinstance(before.median, NoNumber)
        or isinstance(since.median, NoNumber)
        or before.enough < Enough.AIM
    ):
        return (Said("evidence-changed", {"when": _changed(reading)}),)
    medians = {
        "before": amount(before.median, telling.unit),
        "since": amount_again(since.median, telling.unit),
    }
    return (Said("evidence-medians", {"when": _changed(reading), **medians}),)


def _course(reading: Reading, telling: Telling) -> tuple[Said, ...]:
    """How fast it went, against how fast it had to go."""
    growth = reading.growth
    if isinstance(growth, NoNumber):
        return (why(growth),)
    said = _compared(reading, growth, telling)
    early = reading.current.enough < Enough.TREND
    return (
        (*said, Said("evidence-early", {"count": len(reading.current.phase.observations)})) if early else said
    )


def _compared(reading: Reading, growth: Growth, telling: Telling) -> tuple[Said, ...]:
    sign = reading.series.direction.sign
    needed = reading.needed * sign if isinstance(reading.needed, int | float) else 0.0
    common = {"who": telling.pronoun, "since": "yes" if len(reading.phases) > 1 else "no"}
    did = pace(growth.slope * sign, telling.unit, reading.series.per)
    need = pace(needed * sign, telling.unit, reading.series.per)
    asked = (Said("evidence-needed", {"needed": need}),) if needed > 0 else ()
    if growth.slope < 0 and not growth.may_be_none:
        return (Said("evidence-wrong-way", {**common, "did": did}), *_drawn(reading, telling), *asked)
    if growth.may_be_none:
        steady = growth.slope <= 0 or growth.slope < needed / 2
        return (Said("evidence-steady" if steady else "evidence-unsure", common), *asked)
    if needed <= 0:
        return (Said("evidence-improving", {**common, "did": did}), *_drawn(reading, telling))
    share = growth.slope / needed
    if did == need and not AS_NEEDED[0] <= share <= AS_NEEDED[1]:
        did, need = (
            exact_pace(rate * sign, telling.unit, reading.series.per) for rate in (growth.slope, needed)
        )
    return (_against(share, {**common, "did": did, "needed": need}), *_drawn(reading, telling))


def _drawn(reading: Reading, telling: Telling) -> tuple[Said, ...]:
    """Paces are by Theil–Sen; where another line is drawn, each has its method beside it."""
    trend = reading.trend
    if isinstance(trend, NoNumber) or trend.line.method is Method.THEIL_SEN:
        return ()
    return (Said("evidence-pace-by", {"did": pace(trend.line.slope, telling.unit, reading.series.per)}),)


def _against(share: float, args: Mapping[str, str | Said]) -> Said:
    least, most = AS_NEEDED
    if share < least:
        return Said("evidence-less-than-needed", args)
    return Said("evidence-as-needed" if share <= most else "evidence-more-than-needed", args)


def _changed(reading: Reading) -> Said:
    start = reading.current.phase.start or reading.observations[0].date
    return _when(start, reading.observations[-1].date)


def _when(day: date, other: date) -> Said:
    """In which month; with its year where the other end is a year away, with its day where it is the same month."""
    months = abs((day.year - other.year) * 12 + day.month - other.month)
    year = str(day.year) if months >= 11 else "none"
    if months == 0:
        return Said("evidence-on-day", {"day": day.day, "month": month(day)})
    return Said("evidence-in-month", {"month": month(day), "year": year})


def month(day: date) -> Said:
    """The name of the month."""
    return Said("evidence-month", {"month": day.month})


def why(missing: NoNumber) -> Said:
    """Why there is no number."""
    return Said(f"evidence-why-{missing.why}", missing.args)


def label_said(label: Label | NoNumber) -> Said:
    """The suggested label, or why there is none."""
    return why(label) if isinstance(label, NoNumber) else Said(f"evidence-label-{label}")


def prompt_said(prompt: Prompt | NoNumber) -> Said:
    """What the last four points suggest to talk about, or why nothing."""
    return why(prompt) if isinstance(prompt, NoNumber) else Said(f"evidence-prompt-{prompt}")


def point_said(observation: Observation, side: Side | NoNumber, unit: Unit, direction: Direction) -> Said:
    """A point, and on which side of the aim line it lies: above or below, as one sees it."""
    sides = {Side.BETTER: 1, Side.ON: 0, Side.WORSE: -1}
    height = "none" if isinstance(side, NoNumber) else HEIGHTS[sides[side] * direction.sign]
    told: dict[str, str | int | float | Said] = {
        "day": observation.date.day,
        "month": month(observation.date),
        "amount": amount(observation.value, unit),
        "height": height,
    }
    return Said("evidence-point-lies", told)


HEIGHTS = {1: "above", 0: "on", -1: "below"}


def share_said(share: float | NoNumber) -> Said:
    """How much of the way to the goal has been made; below zero is said as such."""
    if isinstance(share, NoNumber):
        return why(share)
    way = "back" if share < 0 else "forth"
    return Said("evidence-share", {"percent": abs(round(share * 100)), "way": way})


def method_said(reading: Reading) -> Said:
    """The name of the method, which stands beside every number of the trend."""
    return Said("evidence-method", {"method": reading.series.method})


def partial_said(observation: Observation, unit: Unit) -> Said:
    """The count behind a scaled value: "count: 6, of 4 days"."""
    thing = "days" if unit.kind in {"per-days", "days"} else "trials"
    count = tidy(observation.raw_count or 0)
    return Said("evidence-partial", {"count": count, "of": tidy(observation.out_of or 0), "thing": thing})


def break_said(effect: BreakEffect) -> tuple[Said, ...]:
    """What a break took and how long it took to be back, with what else changed over it."""
    named = {"label": effect.over.label}
    if isinstance(effect.loss, NoNumber) and effect.loss.why is not Why.BEFORE_IS_ZERO:
        return (Said("evidence-break-unknown", {**named, "why": why(effect.loss)}),)
    lost = () if isinstance(effect.loss, NoNumber) else (_lost(effect.loss, effect.over.label),)
    weeks = effect.recoupment_weeks
    if isinstance(weeks, NoNumber):
        back = Said("evidence-break-not-yet", weeks.args)
    else:
        back = Said("evidence-break-back", {"weeks": weeks})
    return (*lost, back, *((Said("evidence-break-changed"),) if effect.changed else ()))


def _lost(loss: float, label: str) -> Said:
    percent = round(abs(loss) * 100)
    way = "same" if percent == 0 else "lost" if loss > 0 else "gained"
    return Said("evidence-break-loss", {"label": label, "percent": percent, "way": way})
