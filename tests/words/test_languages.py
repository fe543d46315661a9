"""Which language a reader gets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.words import LANGUAGES, PSEUDO, direction, formats, negotiate


@pytest.mark.parametrize(
    ("accept", "language"),
    [
        ("", "en"),
        ("es", "es"),
        ("es-MX,es;q=0.9,en;q=0.8", "es"),
        ("ES-mx", "es"),
        ("fr, es;q=0.5, en;q=0.6", "en"),
        ("en;q=0.4, es;q=0.6", "es"),
        ("es;q=0, en;q=0.1", "en"),
        ("de,fr", "en"),
        ("*", "en"),
        (" es ; q = 0.5 ", "es"),
        ("es;q=nonsense, ;;, =", "en"),
        ("zz," * 10_000 + "es", "en"),
    ],
)
def test_the_best_that_the_browser_asks_for(accept, language):
    assert negotiate(accept) == language


def test_what_was_chosen_by_hand_comes_first():
    assert negotiate("es", chosen="en") == "en"
    assert negotiate("es", chosen="fr") == "es"
    assert negotiate("es", chosen="../../etc") == "es"


def test_the_pseudo_language_is_had_only_where_it_is_offered():
    assert negotiate("qps", chosen="qps") == "en"
    assert negotiate("", chosen="qps", offered=[*LANGUAGES, PSEUDO]) == PSEUDO


@given(st.text(), st.text())
def test_whatever_comes_the_answer_is_a_language(accept, chosen):
    assert negotiate(accept, chosen) in LANGUAGES


def test_directions():
    assert [direction(language) for language in ("en", "es", "qps", "ar", "he-IL", "fa", "")] == [
        "ltr", "ltr", "ltr", "rtl", "rtl", "rtl", "ltr"
    ]  # fmt: skip


def test_the_dates_of_the_pseudo_language_have_no_latin_letters():
    assert formats("es") == "es"
    assert formats(PSEUDO) == "el"
