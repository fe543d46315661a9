"""Amounts, differences and paces are right in number, in both languages."""

import re

import pytest

from meetingroom.core.measures import Per
from meetingroom.core.units import KNOWN, amount, pace, unit_of
from tests.spoken import BOTH, say

SINGULAR = {
    "en": {"words": "word", "problems": "problem", "points": "point", "times": "time", "minutes": "minute", "days": "day", "steps": "step"},
    "es": {"words": "palabra", "problems": "problema", "points": "punto", "times": "vez", "minutes": "minuto", "days": "día", "steps": "paso"},
}  # fmt: skip
PLURAL = {
    "en": {kind: kind for kind in SINGULAR["en"]},
    "es": {kind: word.replace("vez", "vece") + "s" for kind, word in SINGULAR["es"].items()},
}


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("kind", sorted(set(KNOWN) - {"percent"}))
@pytest.mark.parametrize("number", [0, 0.5, 1, 1.0, 1.04, 1.5, 2, 5, 11, 21, 101, 1000])
def test_amounts_and_differences_are_right_in_number(language, kind, number):
    unit = unit_of(KNOWN[kind][0])
    noun = (SINGULAR if number in (1, 1.04) else PLURAL)[language][kind]

    assert re.search(rf"\b{noun}\b", say(amount(number, unit), language))
    for rate in (number, -number):
        said = say(pace(rate, unit, Per.WEEK), language)
        step_noun = (SINGULAR if abs(rate) in (0.5, 1, 1.04) else PLURAL)[language][kind]
        assert re.search(rf"\b{step_noun}\b", said)


@pytest.mark.parametrize(
    ("rate", "english", "spanish"),
    [
        (1, "one more word each week", "una palabra más cada semana"),
        (-1, "one fewer word each week", "una palabra menos cada semana"),
        (2.04, "2 more words each week", "2 palabras más cada semana"),
        (-2.5, "2.5 fewer words each week", "2,5 palabras menos cada semana"),
        (0.11, "one more word every 9 weeks", "una palabra más cada 9 semanas"),
        (-0.5, "one fewer word every 2 weeks", "una palabra menos cada 2 semanas"),
        (0.8, "0.8 more words each week", "0,8 palabras más cada semana"),
        (1234, "1,234 more words each week", "1.234 palabras más cada semana"),
    ],
)
def test_paces_as_a_person_would_say_them(rate, english, spanish):
    assert say(pace(rate, unit_of("words"), Per.WEEK), "en") == english
    assert say(pace(rate, unit_of("words"), Per.WEEK), "es") == spanish


@pytest.mark.parametrize(
    ("unit", "english", "spanish"),
    [
        ("percent", "45%", "45\u00a0%"),
        ("of 5", "45 of 5", "45 de 5"),
        ("per 5 days", "45 per 5 days", "45 por cada 5 días"),
        ("1 to 5", "45 (on a scale of 1 to 5)", "45 (en una escala de 1 a 5)"),
        ("pages read", "45 (pages read)", "45 (pages read)"),
        ("", "45", "45"),
    ],
)
def test_units_as_they_are_entered(unit, english, spanish):
    assert say(amount(45, unit_of(unit)), "en") == english
    assert say(amount(45, unit_of(unit)), "es") == spanish
