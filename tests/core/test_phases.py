"""Lines stop where the course was cut; the number of points says what may be drawn."""

from datetime import date, timedelta

import pytest

from meetingroom.core.breaks import Break
from meetingroom.core.measures import Observation
from meetingroom.core.phases import Enough, Phase, PhaseChange, enough, gaps, phases, segments

MONDAY = date(2025, 9, 8)


def week(number, days=0):
    return MONDAY + timedelta(weeks=number, days=days)


def at(*weeks):
    return tuple(Observation(week(w), float(w)) for w in weeks)


def weeks_of(runs):
    return [[int(o.value) for o in run] for run in runs]


@pytest.mark.parametrize(
    ("count", "gate"),
    [
        (0, Enough.DOTS), (2, Enough.DOTS), (3, Enough.AIM), (5, Enough.AIM),
        (6, Enough.EARLY), (9, Enough.EARLY), (10, Enough.TREND), (500, Enough.TREND),
    ],
)  # fmt: skip
def test_how_many_points_are_enough_for_what(count, gate):
    assert enough(count) is gate


def test_without_a_change_there_is_one_phase():
    assert phases(at(0, 1), ()) == (Phase(at(0, 1)),)


def test_what_was_observed_on_the_day_of_the_change_is_of_the_new_phase():
    before, after = phases(at(0, 1, 2), [PhaseChange(week(1), "New seat")])

    assert weeks_of([before.observations, after.observations]) == [[0], [1, 2]]
    assert (after.label, after.start) == ("New seat", week(1))


def test_changes_may_be_entered_in_any_order():
    changes = [PhaseChange(week(4), "second"), PhaseChange(week(2), "first")]

    assert [phase.label for phase in phases(at(0, 3, 5), changes)] == ["", "first", "second"]


def test_a_change_after_the_last_point_begins_an_empty_phase():
    assert phases(at(0, 1), [PhaseChange(week(9), "New")])[-1].observations == ()


def test_a_gap_is_more_than_three_times_the_planned_interval():
    assert gaps(at(0, 3, 4), planned_days=7) == ()
    assert gaps(at(0, 4, 5), planned_days=7) == ((week(0), week(4)),)
    assert gaps(at(0, 6), planned_days=14) == ()
    assert gaps(at(0, 7), planned_days=14) == ((week(0), week(7)),)


def test_a_gap_in_a_daily_series_is_at_least_three_weeks():
    short = (Observation(MONDAY, 1.0), Observation(MONDAY + timedelta(days=20), 1.0))
    long = (Observation(MONDAY, 1.0), Observation(MONDAY + timedelta(days=21), 1.0))

    assert gaps(short, planned_days=1) == ()
    assert len(gaps(long, planned_days=1)) == 1


def test_a_line_stops_at_a_break_and_at_a_gap():
    recess = Break(week(2), week(2, days=6), "Recess")
    phase = Phase(at(0, 1, 3, 4, 9, 10))

    assert weeks_of(segments(phase, [recess], 7)) == [[0, 1], [3, 4], [9, 10]]


def test_a_point_inside_a_break_is_joined_to_nothing():
    recess = Break(week(2), week(2, days=6), "Recess")

    assert weeks_of(segments(Phase(at(0, 1, 2, 3, 4)), [recess], 7)) == [[0, 1], [2], [3, 4]]


def test_two_points_of_one_day_are_not_cut_apart():
    twice = (Observation(MONDAY, 1.0), Observation(MONDAY, 2.0))

    assert segments(Phase(twice), [Break(MONDAY, MONDAY, "Day off")], 7) == (twice,)


def test_an_empty_phase_has_no_runs():
    assert segments(Phase(()), [], 7) == ()
