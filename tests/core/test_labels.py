"""The labels are those of the table, in its order, and the first that holds is suggested."""

from dataclasses import replace

import pytest

from meetingroom.core.labels import TABLE, Course, Facts, Growth, Label, suggest
from meetingroom.core.measures import NoNumber, Why

# The goal asks for 1 a week and 40 in all, so "near the aim line" is within 4.
STEADY = Facts(20, 12, False, Growth(1.0, 0.8, 1.2), Course(1.0, 40.0, 0.0))
WHY_NOT = NoNumber(Why.NO_AIM)


def grows(slope, low, high):
    return replace(STEADY, growth=Growth(slope, low, high))


def stands(above_aim, needed=1.0):
    return replace(STEADY, course=Course(needed, 40.0, above_aim))


def test_the_table_stands_in_its_order():
    assert [label for label, _ in TABLE] == list(Label)


@pytest.mark.parametrize(
    ("facts", "label"),
    [
        (replace(STEADY, observed=0, in_phase=0), Label.NOT_STARTED),
        (replace(STEADY, is_mastered=True), Label.MASTERED),
        (replace(STEADY, is_mastered=True, in_phase=3), Label.MASTERED),
        (replace(STEADY, in_phase=5), Label.NOT_ENOUGH_DATA),
        (replace(STEADY, in_phase=6), Label.ON_TRACK),
        (grows(-0.5, -0.9, -0.1), Label.WRONG_WAY),
        (grows(-0.5, -0.9, 0.0), Label.FLAT),
        (grows(0.0, 0.0, 0.0), Label.FLAT),
        (grows(0.49, 0.0, 1.0), Label.FLAT),
        (grows(0.5, -0.1, 1.0), Label.BEHIND_BUT_GROWING),
        (grows(0.4, 0.1, 0.9), Label.BEHIND_BUT_GROWING),
        (stands(4.0), Label.AHEAD),
        (stands(3.9), Label.ON_TRACK),
        (stands(-4.0), Label.ON_TRACK),
        (stands(-4.1), Label.BEHIND_BUT_GROWING),
        (replace(stands(9.0), growth=Growth(0.9, 0.5, 1.2)), Label.ON_TRACK),
        (replace(stands(9.0), growth=Growth(0.8, 0.5, 1.2)), Label.ON_TRACK),
        (replace(stands(9.0), growth=Growth(0.79, 0.5, 1.2)), Label.BEHIND_BUT_GROWING),
    ],
)
def test_which_label_is_suggested(facts, label):
    assert suggest(facts) is label


def test_without_a_goal_only_what_needs_none_is_said():
    free = replace(STEADY, course=WHY_NOT)

    assert suggest(free) == WHY_NOT
    assert suggest(replace(free, growth=Growth(-1, -2, -0.5))) is Label.WRONG_WAY
    assert suggest(replace(free, in_phase=2)) is Label.NOT_ENOUGH_DATA


def test_without_a_slope_there_is_no_verdict():
    one_date = NoNumber(Why.ONE_DATE)

    assert suggest(replace(STEADY, growth=one_date)) == one_date


def test_a_goal_to_stay_as_one_is_has_a_label_where_one_can_be_given():
    stay = replace(STEADY, course=Course(0.0, 0.0, 0.0))

    assert suggest(replace(stay, growth=Growth(0.0, -0.1, 0.1))) is Label.AHEAD
    assert suggest(replace(stay, growth=Growth(-0.1, -0.3, 0.1))) is Label.FLAT
    below = replace(stay, course=Course(0.0, 0.0, -5.0), growth=Growth(0.0, -0.1, 0.1))
    assert suggest(below) == NoNumber(Why.TARGET_IS_BASELINE)
