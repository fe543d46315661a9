"""Units as people enter them, and amounts, differences and paces in them as messages with the right number."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import inf

from meetingroom.core.measures import Observation, Per, usual_out_of
from meetingroom.core.saying import Said

KNOWN = {
    "words": ("word", "words", "wcpm", "wpm", "words correct", "words correct in one minute", "palabras"),
    "problems": ("problem", "problems", "problemas"),
    "percent": ("percent", "per cent", "%", "por ciento", "porcentaje"),
    "points": ("point", "points", "puntos"),
    "times": ("time", "times", "veces"),
    "minutes": ("minute", "minutes", "min", "minutos"),
    "days": ("day", "days", "días"),
    "steps": ("step", "steps", "pasos"),
}
OF = re.compile(r"(?:of|out of|de) (\d{1,4})", re.IGNORECASE)
PER_DAYS = re.compile(r"(?:per|in|por|en) (\d{1,2}) (?:school )?(?:days|días)", re.IGNORECASE)
SCALE = re.compile(r"(\d{1,3}) ?(?:to|a|-|–) ?(\d{1,3})", re.IGNORECASE)

SLOW = 2 / 3
TENTH = 0.1
RARELY = 52
"""A rate below the first is told as one in so many weeks, up to the second; one that is smaller still, as it is."""


@dataclass(frozen=True)
class Unit:
    """A unit by its kind, which chooses the words; `name` is what was entered, shown where no kind fits."""

    kind: str
    name: str
    numbers: Mapping[str, int] = field(default_factory=dict)

    @property
    def out_of(self) -> float | None:
        """What a count is scaled to: percent to 100, "of 5" to 5, "per 5 days" to 5; None where nothing is scaled."""
        return 100.0 if self.kind == "percent" else self.numbers.get("total")

    def is_as(self, other: "Unit") -> bool:
        """Whether both are one unit, though one was entered as words and the other as palabras."""
        known = (self.kind, self.numbers) == (other.kind, other.numbers)
        return known and (self.kind != "named" or self.name.casefold() == other.name.casefold())


def unit_of(text: str) -> Unit:
    """The unit that these words mean: a known noun, "of 5", "per 5 days", a scale "1 to 5", or as entered."""
    asked = text.strip()
    for kind, names in KNOWN.items():
        if asked.lower() in names:
            return Unit(kind, asked)
    if match := OF.fullmatch(asked):
        return Unit("of", asked, {"total": int(match[1])})
    if match := PER_DAYS.fullmatch(asked):
        return Unit("per-days", asked, {"total": int(match[1])})
    if match := SCALE.fullmatch(asked):
        return Unit("scale", asked, {"low": int(match[1]), "high": int(match[2])})
    return Unit("named" if asked else "none", asked)


def possible(unit: Unit) -> tuple[float, float]:
    """The least and the greatest value that there can be: 3 of 5 can, 7 of 5 is a slip."""
    if unit.kind == "of":
        return 0.0, float(unit.numbers["total"])
    if unit.kind == "scale":
        return float(unit.numbers["low"]), float(unit.numbers["high"])
    return -inf, inf


def whole_of(unit: Unit, observations: Iterable[Observation]) -> float | None:
    """Out of how many a count is where nothing is missing: as the unit says; of a percentage, as mostly."""
    return usual_out_of(observations) if unit.kind == "percent" else unit.out_of


def amount(value: float, unit: Unit) -> Said:
    """60 words; 3 of 5; 45 %."""
    return Said("evidence-amount", {"n": tidy(value), "unit": unit.kind, "name": unit.name, **unit.numbers})


def amount_again(value: float, unit: Unit) -> Said:
    """The same after the unit has been said: 93; 3 of 5; 45 %."""
    return Said("evidence-amount-again", {"n": tidy(value), "unit": unit.kind, **unit.numbers})


def pace(rate: float, unit: Unit, per: Per) -> Said:
    """A rate as a person would say it: one more word each week; one fewer every 9 weeks."""
    size = abs(rate)
    is_slow = 1 <= size * RARELY < SLOW * RARELY
    every, step = (round(1 / size), 1.0) if is_slow else (1, size)
    return _pace(rate, unit, per, (every, step))


def exact_pace(rate: float, unit: Unit, per: Per) -> Said:
    """The same with its digits, for two that would be said alike and are not: 0.41 more words each week."""
    return _pace(rate, unit, per, (1, abs(rate)))


def _pace(rate: float, unit: Unit, per: Per, step: tuple[int, float]) -> Said:
    every, size = step
    way = "more" if rate > 0 else "fewer"
    step_said = Said("evidence-step", {"n": tidy(size), "way": way, "unit": unit.kind})
    return Said("evidence-pace", {"step": step_said, "every": every, "per": per.name.lower()})


def tidy(value: float) -> int | float:
    """As many digits as are read with ease; a whole number is one, so that its plural is right."""
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 1 else 2
    shown = round(value, digits) if abs(value) >= TENTH else float(f"{value:.2g}")
    return int(shown) if shown == int(shown) else shown
