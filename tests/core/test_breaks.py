"""What a break took, and how long it took to come back."""

from datetime import date, timedelta

import pytest

from meetingroom.core.breaks import Break, effects, joined, school_weeks
from meetingroom.core.measures import Direction, NoNumber, Observation, Why

MONDAY = date(2025, 9, 8)


def week(number, days=0):
    return MONDAY + timedelta(weeks=number, days=days)


def at(**values):
    return tuple(Observation(week(int(name[1:])), float(v)) for name, v in values.items())


RECESS = Break(week(4), week(4, days=6), "Fall recess")


def effect_of(observations, direction=Direction.UP, breaks=(RECESS,), changes=()):
    return effects(breaks, observations, direction, changes)[0]


def test_a_loss_is_the_fall_from_the_median_of_two_weeks_before():
    effect = effect_of(at(w1=10, w2=40, w3=60, w5=45, w6=48, w7=50))

    assert effect.before == 50
    assert effect.first_after == 45
    assert effect.loss == pytest.approx(0.1)


def test_the_first_week_back_is_week_one():
    assert effect_of(at(w3=50, w5=50)).recoupment_weeks == 1
    assert effect_of(at(w3=50, w5=45, w6=48, w7=50)).recoupment_weeks == 3


def test_who_comes_back_better_has_lost_less_than_nothing():
    assert effect_of(at(w3=50, w5=55)).loss == pytest.approx(-0.1)


def test_where_less_is_better_more_is_a_loss():
    effect = effect_of(at(w3=4, w5=6, w6=4), Direction.DOWN)

    assert effect.loss == 0.5
    assert effect.recoupment_weeks == 2


def test_weeks_of_a_later_break_are_no_school_weeks():
    later = Break(week(6), week(6, days=6), "Spring recess")

    assert effect_of(at(w3=50, w5=45, w7=50), breaks=(RECESS, later)).recoupment_weeks == 2


def test_not_back_yet_says_how_long_one_has_looked():
    assert effect_of(at(w3=50, w5=45, w6=46)).recoupment_weeks == NoNumber(Why.NOT_YET_BACK, {"weeks": 2})


def test_a_loss_from_zero_is_no_number_but_the_recoupment_is():
    effect = effect_of(at(w3=0, w5=2, w6=0), Direction.DOWN)

    assert effect.loss == NoNumber(Why.BEFORE_IS_ZERO)
    assert effect.recoupment_weeks == 2


def test_without_points_before_or_after_there_is_no_effect():
    assert effect_of(at(w1=10, w5=9)).loss == NoNumber(Why.NOTHING_BEFORE)
    assert effect_of(at(w1=10, w5=9)).recoupment_weeks == NoNumber(Why.NOTHING_BEFORE)
    assert effect_of(at(w3=10)).loss == NoNumber(Why.NOTHING_AFTER)
    assert effect_of(at(w3=10)).recoupment_weeks == NoNumber(Why.NOTHING_AFTER)
    assert effect_of(()).loss == NoNumber(Why.NOTHING_BEFORE)


def test_a_point_after_the_next_break_says_nothing_of_this_one():
    later = Break(week(6), week(6, days=6), "Spring recess")

    assert effect_of(at(w3=10, w7=9), breaks=(RECESS, later)).loss == NoNumber(Why.NOTHING_AFTER)


def test_a_change_that_fell_on_the_break_is_told():
    assert effect_of(at(w3=50, w5=45), changes=[week(5)]).changed
    assert not effect_of(at(w3=50, w5=45, w6=44), changes=[week(6)]).changed


def test_two_weeks_off_in_a_row_are_one_break():
    weeks = [
        Break(week(8), week(8, days=4), "Winter recess"),
        Break(week(7), week(7, days=4), "Winter recess"),
    ]

    assert joined(weeks) == (Break(week(7), week(8, days=4), "Winter recess"),)


def test_a_school_day_between_keeps_breaks_apart():
    apart = (Break(week(7), week(7, days=4), "Recess"), Break(week(8, days=1), week(8, days=4), "Snow"))

    assert joined(apart) == apart


def test_a_week_with_one_school_day_is_a_school_week():
    assert school_weeks(week(0), week(2), [Break(week(1), week(1, days=3), "Short")]) == 3
    assert school_weeks(week(0), week(2), [Break(week(1), week(1, days=4), "Whole")]) == 2


def test_the_week_back_is_that_of_the_first_school_day():
    until_wednesday = Break(week(4), week(5, days=2), "Long recess")

    assert until_wednesday.back == week(5, days=3)
    friday = Observation(week(5, days=4), 5.0)
    assert effect_of((Observation(week(3), 5.0), friday), breaks=(until_wednesday,)).recoupment_weeks == 1
