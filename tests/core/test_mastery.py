"""Mastery is data that holds or not, and goes through a form and back."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.mastery import BadField, Mastery, Sign, fields, from_fields, holds
from meetingroom.core.measures import Observation


def observed(*values):
    return tuple(Observation(date(2025, 9, 8) + timedelta(weeks=i), v) for i, v in enumerate(values))


THREE_IN_A_ROW = Mastery(95, Sign.AT_LEAST, 3, 3, in_a_row=True)
FOUR_OF_FIVE = Mastery(80, Sign.AT_LEAST, 4, 5)


@pytest.mark.parametrize(
    ("mastery", "values", "reached"),
    [
        (THREE_IN_A_ROW, (95, 96, 99), True),
        (THREE_IN_A_ROW, (99, 99, 99, 94), False),
        (THREE_IN_A_ROW, (99, 99), False),
        (THREE_IN_A_ROW, (), False),
        (FOUR_OF_FIVE, (80, 80, 10, 80, 80), True),
        (FOUR_OF_FIVE, (80, 80, 80, 80), True),
        (FOUR_OF_FIVE, (80, 80, 80, 80, 10, 10), False),
        (Mastery(80, Sign.AT_LEAST, 3, 5, in_a_row=True), (80, 80, 10, 80, 80), False),
        (Mastery(80, Sign.AT_LEAST, 3, 5, in_a_row=True), (10, 80, 80, 80, 10), True),
        (Mastery(2, Sign.AT_MOST, 2, 2), (9, 2, 1), True),
        (Mastery(2, Sign.AT_MOST, 2, 2), (1, 3), False),
        (Mastery(0.3, Sign.AT_LEAST, 1, 1), (0.1 + 0.2,), True),
        (Mastery(0.3, Sign.AT_MOST, 1, 1), (0.1 + 0.2,), True),
    ],
)
def test_when_a_criterion_holds(mastery, values, reached):
    assert holds(mastery, observed(*values)) is reached


@given(
    st.floats(-1e6, 1e6),
    st.sampled_from(Sign),
    st.integers(1, 99).flatmap(lambda m: st.tuples(st.integers(1, m), st.just(m))),
    st.booleans(),
)
def test_a_form_reads_back_what_it_shows(value, sign, counts, in_a_row):
    mastery = Mastery(value, sign, *counts, in_a_row)

    assert from_fields(fields(mastery)) == mastery


def test_a_form_understands_a_decimal_comma_and_typed_signs():
    form = {"value": " 7,5 ", "sign": "<=", "needs": "2", "of_last": "3"}

    assert from_fields(form) == Mastery(7.5, Sign.AT_MOST, 2, 3)


def test_every_unreadable_field_is_named():
    assert from_fields({"value": "many", "sign": "~", "needs": "0", "of_last": "100"}) == (
        BadField("value", "number-unreadable"),
        BadField("sign", "mastery-sign-unknown"),
        BadField("needs", "mastery-count-unreadable"),
        BadField("of_last", "mastery-count-unreadable"),
    )


@pytest.mark.parametrize("value", ["nan", "inf", "", "1,2,3"])
def test_what_is_no_number_is_refused(value):
    form = {"value": value, "sign": "≥", "needs": "1", "of_last": "1"}

    assert from_fields(form) == (BadField("value", "number-unreadable"),)


def test_more_than_there_are_cannot_be_needed():
    form = {"value": "5", "sign": "≥", "needs": "4", "of_last": "3"}

    assert from_fields(form) == (BadField("needs", "mastery-needs-more-than-last"),)
