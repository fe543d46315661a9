"""Where a series begins, as its first observations say, beside what was typed for its goal."""

from meetingroom.core.measures import NoNumber, baseline, reaches
from meetingroom.core.saying import Said
from meetingroom.core.trends import BASELINE_POINTS, Reading
from meetingroom.core.units import Unit, amount


def baseline_said(reading: Reading, unit: Unit) -> Said | None:
    """What the baseline observations say, and where else the goal begins; nothing while they are too few."""
    begun, aim = reading.beginning, reading.series.aim
    middle = baseline(begun)
    if len(begun) < BASELINE_POINTS or isinstance(middle, NoNumber):
        return None
    is_same = aim is None or (reaches(aim.baseline, middle) and reaches(middle, aim.baseline))
    told: dict[str, str | int | float | Said] = {
        "count": len(begun),
        "amount": amount(middle, unit),
        "set": amount(aim.baseline if aim else middle, unit),
        "as": "same" if is_same else "other",
    }
    return Said("evidence-baseline-seen", told)
