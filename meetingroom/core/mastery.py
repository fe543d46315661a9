"""Mastery as data: a value, at least or at most, k of the last m, in a row or not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import isfinite

from meetingroom.core.measures import Direction, Observation, reaches
from meetingroom.core.saying import Said

MOST = 99


class Sign(StrEnum):
    """Which side of the value counts."""

    AT_LEAST = "≥"
    AT_MOST = "≤"


@dataclass(frozen=True)
class Mastery:
    """Reached when `needs` of the last `of_last` observations are on this side of the value."""

    value: float
    sign: Sign
    needs: int
    of_last: int
    in_a_row: bool = False


@dataclass(frozen=True)
class BadField:
    """A field of a form that cannot be read, and why."""

    name: str
    why: str

    def said(self) -> Said:
        """What to write instead, in words."""
        return Said(f"evidence-field-{self.why}")


def holds(mastery: Mastery, observations: Sequence[Observation]) -> bool:
    """Whether the criterion is met by these observations, in order of date.

    Our own rule: the criterion is whatever people agreed, such as "4 of 5 in a row", and nothing is added to it.
    """
    hits = [_is_hit(mastery, o) for o in observations[-mastery.of_last :]]
    return (_longest_run(hits) if mastery.in_a_row else sum(hits)) >= mastery.needs


def _is_hit(mastery: Mastery, observation: Observation) -> bool:
    if mastery.sign is Sign.AT_LEAST:
        return reaches(observation.value, mastery.value)
    return reaches(mastery.value, observation.value)


def _longest_run(hits: Sequence[bool]) -> int:
    longest = run = 0
    for hit in hits:
        run = run + 1 if hit else 0
        longest = max(longest, run)
    return longest


def default_sign(direction: Direction) -> Sign:
    """The side that a goal of this direction means."""
    return Sign.AT_LEAST if direction is Direction.UP else Sign.AT_MOST


def sentence(mastery: Mastery) -> Said:
    """What the criterion means, in words, beside the fields it was entered in."""
    in_row = mastery.in_a_row or mastery.needs == mastery.of_last
    where = "whole" if mastery.needs == mastery.of_last else "row" if in_row else "some"
    sign = "least" if mastery.sign is Sign.AT_LEAST else "most"
    numbers = {"value": mastery.value, "needs": mastery.needs, "last": mastery.of_last}
    return Said("evidence-mastery", {"sign": sign, "where": where, **numbers})


def fields(mastery: Mastery) -> dict[str, str]:
    """As the form shows it; `from_fields` reads it back equal."""
    value = int(mastery.value) if mastery.value == int(mastery.value) else mastery.value
    row = "yes" if mastery.in_a_row else ""
    numbers = {"value": repr(value), "needs": str(mastery.needs), "of_last": str(mastery.of_last)}
    return {**numbers, "sign": mastery.sign.value, "in_a_row": row}


def from_fields(given: Mapping[str, str]) -> Mastery | tuple[BadField, ...]:
    """Mastery as a form gives it, or every field that cannot be read; a decimal comma is understood."""
    value = _number(given.get("value", ""))
    needs, of_last = _count(given.get("needs", "")), _count(given.get("of_last", ""))
    sign = _SIGNS.get(given.get("sign", "").strip())
    if value is None or sign is None or needs is None or of_last is None:
        read = {"value": value, "sign": sign, "needs": needs, "of_last": of_last}
        return tuple(BadField(name, PROBLEMS[name]) for name, what in read.items() if what is None)
    if needs > of_last:
        return (BadField("needs", "mastery-needs-more-than-last"),)
    return Mastery(value, sign, needs, of_last, bool(given.get("in_a_row", "").strip()))


_SIGNS = {"≥": Sign.AT_LEAST, ">=": Sign.AT_LEAST, "≤": Sign.AT_MOST, "<=": Sign.AT_MOST}
PROBLEMS = {
    "value": "number-unreadable",
    "sign": "mastery-sign-unknown",
    "needs": "mastery-count-unreadable",
    "of_last": "mastery-count-unreadable",
}


def _number(text: str) -> float | None:
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return value if isfinite(value) else None


def _count(text: str) -> int | None:
    digits = text.strip()
    return int(digits) if digits.isdecimal() and len(digits) <= 2 and 1 <= int(digits) <= MOST else None
