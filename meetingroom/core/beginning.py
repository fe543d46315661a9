"""Where a series begins: at what was picked for it, else at what was typed, and what its first observations say."""

from meetingroom.core.evidence import HeldSeries
from meetingroom.core.measures import NoNumber, baseline
from meetingroom.core.saying import Said
from meetingroom.core.trends import BASELINE_POINTS
from meetingroom.core.units import amount

IN_WORDS = 12
"""Up to here a count is a word; beyond, its figures are read sooner."""


def has_baseline(held: HeldSeries) -> bool:
    """Is there a goal, or a wish for one, that begins somewhere?"""
    return bool(held.definition.aim or held.definition.goal or held.picked)


def baseline_said(held: HeldSeries) -> tuple[Said, ...]:
    """The baseline and whence it comes; beside a typed one what the first values say, once they are enough."""
    if held.picked:
        return (picked_said(held),)
    aim = held.definition.aim
    if aim is None:
        return first_values(held)
    if aim.baseline is None:
        return (Said("evidence-baseline-missing"), *first_values(held))
    return (Said("evidence-baseline-typed", {"amount": amount(aim.baseline, held.unit)}), *first_values(held))


def picked_said(held: HeldSeries) -> Said:
    middle, count = baseline(held.picked), len(held.picked)
    many = Said("evidence-count-in-words", {"count": count}) if count <= IN_WORDS else count
    told = 0.0 if isinstance(middle, NoNumber) else middle
    return Said("evidence-baseline-picked", {"amount": amount(told, held.unit), "count": count, "many": many})


def first_values(held: HeldSeries) -> tuple[Said, ...]:
    begun = held.reading.beginning
    middle = baseline(begun)
    if len(begun) < BASELINE_POINTS or isinstance(middle, NoNumber):
        return ()
    return (Said("evidence-baseline-seen", {"count": len(begun), "amount": amount(middle, held.unit)}),)
