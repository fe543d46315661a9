"""The reading of a series: what the annual review's numbers say, and that odd ones are answered."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.aims import Aim, Prompt, Side
from meetingroom.core.breaks import Break
from meetingroom.core.labels import Label
from meetingroom.core.mastery import Mastery, Sign
from meetingroom.core.measures import Direction, NoNumber, Observation, Per, Why
from meetingroom.core.phases import Enough, PhaseChange
from meetingroom.core.slopes import Method
from meetingroom.core.trends import Reading, Series, read
from tests.annual_review import further, goal, review

MONDAY = date(2025, 9, 8)


def weekly(*values):
    return tuple(Observation(MONDAY + timedelta(weeks=i), float(v)) for i, v in enumerate(values))


def test_the_review_has_123_observations():
    held = [*map(goal, ("G1", "G2", "G3", "G4")), *map(further, ("S1", "S2", "S3"))]

    assert [len(each.observations) for each in held] == [29, 29, 29, 4, 14, 8, 10]


def test_g1_went_from_60_to_93_as_it_needed():
    reading = read(goal("G1"))

    assert reading.needed == 1
    assert reading.trend.line.slope == 1
    assert reading.trend.line.method is Method.THEIL_SEN
    assert reading.now == 93
    assert reading.share == pytest.approx(33 / 35)
    assert reading.prompt is Prompt.KEEP_GOING
    assert reading.label is Label.ON_TRACK


def test_ac4_the_last_four_points_of_g2_are_below_the_aim_line_and_both_phases_have_the_same_median():
    reading = read(goal("G2"))

    assert [(o.value, side) for o, side in reading.last_points] == [
        (45, Side.WORSE),
        (50, Side.WORSE),
        (45, Side.WORSE),
        (45, Side.WORSE),
    ]
    assert [phase.median for phase in reading.phases] == [45, 45]
    assert reading.prompt is Prompt.CONSIDER_CHANGE
    assert reading.label is Label.FLAT
    assert reading.trend.line.slope == 0


def test_ac2_g3_has_two_phases_and_its_label_comes_from_the_second():
    reading = read(goal("G3"))

    assert [phase.phase.start for phase in reading.phases] == [None, date(2026, 1, 5)]
    assert [len(phase.phase.observations) for phase in reading.phases] == [13, 16]
    assert reading.label is Label.WRONG_WAY
    assert reading.trend.origin == date(2026, 1, 5)
    assert reading.trend.line.slope == pytest.approx(2 / 9)
    assert reading.share == -0.5


def test_the_first_phase_of_g3_alone_would_be_ahead_of_its_aim():
    series = goal("G3")
    first = tuple(o for o in series.observations if o.date < date(2026, 1, 5))

    assert read(replace(series, observations=first, changes=())).label is Label.AHEAD


def test_ac1_g4_has_four_points_no_trend_and_no_verdict_and_says_why():
    reading = read(goal("G4"))

    assert len(reading.observations) == 4
    assert [phase.enough for phase in reading.phases] == [Enough.DOTS, Enough.DOTS]
    assert all(len(run) == 1 for phase in reading.phases for run in phase.runs)
    too_few = NoNumber(Why.TOO_FEW_POINTS, {"count": 2})
    assert (reading.trend, reading.prompt, reading.share, reading.now) == (too_few,) * 4
    assert reading.label is Label.NOT_ENOUGH_DATA


def test_the_thirteen_weeks_without_speech_data_are_a_gap():
    assert (date(2025, 11, 3), date(2026, 2, 2)) in read(goal("G4")).gaps


@pytest.mark.parametrize("series", [goal("G1"), goal("G2"), goal("G3"), further("S1"), further("S3")])
def test_ac6_no_line_joins_across_a_break(series):
    reading = read(series)
    joined = [(run[0].date, run[-1].date) for phase in reading.phases for run in phase.runs if len(run) > 1]

    assert joined
    for start, end in [*joined, *reading.trend.runs]:
        assert not any(start <= b.end and b.start <= end for b in series.breaks)


def test_school_series_have_no_point_in_a_break():
    weeks = {row["week"] for row in review()["breaks"]}
    observed = {row["week"] for row in review()["observations"] if row["series_id"].startswith("G")}

    assert not weeks & observed


def test_the_winter_recess_is_one_break_of_two_weeks():
    fall, winter, spring = read(goal("G1")).breaks

    assert (winter.over.start, winter.over.end) == (date(2025, 12, 22), date(2026, 1, 4))
    assert [e.recoupment_weeks for e in (fall, winter, spring)] == [1, 2, 2]
    assert winter.loss == pytest.approx(1.5 / 73.5)
    assert not winter.changed


def test_g3_was_not_back_after_winter_but_something_else_had_changed_too():
    winter = read(goal("G3")).breaks[1]

    assert winter.loss == 1
    assert winter.recoupment_weeks == NoNumber(Why.NOT_YET_BACK, {"weeks": 16})
    assert winter.changed


def test_a_series_without_observations_is_not_started():
    assert read(Series()).label is Label.NOT_STARTED


def test_a_trend_is_early_with_six_points_and_is_not_with_ten():
    assert isinstance(read(Series(weekly(1, 2, 3, 4, 5))).trend, NoNumber)
    assert read(Series(weekly(1, 2, 3, 4, 5, 6))).trend.is_early
    assert read(Series(weekly(*range(9)))).trend.is_early
    assert not read(Series(weekly(*range(10)))).trend.is_early


def test_least_squares_is_drawn_if_asked_for_and_the_label_stays():
    series = replace(goal("G1"), method=Method.LEAST_SQUARES)

    assert read(series).trend.line.method is Method.LEAST_SQUARES
    assert read(series).trend.line.slope != 1
    assert read(series).label is Label.ON_TRACK


def test_the_unit_of_the_slope_is_that_of_the_series():
    weeks, days = Series(weekly(*range(10))), Series(weekly(*range(10)), per=Per.DAY)

    assert read(weeks).trend.line.slope == 1
    assert read(days).trend.line.slope == pytest.approx(1 / 7)
    assert read(days).trend.at(MONDAY + timedelta(weeks=5)) == pytest.approx(5)


def test_observations_may_come_in_any_order():
    series = goal("G1")

    assert read(replace(series, observations=series.observations[::-1])).label is Label.ON_TRACK


@pytest.mark.parametrize("direction", Direction)
def test_a_goal_against_its_direction_has_no_label(direction):
    target = -10 * direction.sign
    aim = Aim(0, target, MONDAY, MONDAY + timedelta(weeks=30))

    series = Series(weekly(*(direction.sign * i for i in range(8))), direction, aim)

    assert read(series).label == NoNumber(Why.TARGET_AGAINST_DIRECTION)


def test_an_aim_without_time_has_no_label_and_says_why():
    aim = Aim(0, 10, MONDAY, MONDAY)

    assert read(Series(weekly(*range(8)), aim=aim)).label == NoNumber(Why.AIM_WITHOUT_TIME)


some_day = st.integers(0, 300).map(lambda n: MONDAY + timedelta(days=n))
some_value = st.one_of(st.integers(0, 9).map(float), st.floats(-1e100, 1e100), st.just(float("nan")))
some_observations = st.lists(st.builds(Observation, some_day, some_value), max_size=14).map(tuple)
some_breaks = st.tuples(some_day, some_day).map(lambda days: Break(min(days), max(days), "Recess"))
some_series = st.builds(
    Series,
    observations=some_observations,
    direction=st.sampled_from(Direction),
    aim=st.none() | st.builds(Aim, some_value, some_value, some_day, some_day),
    mastery=st.none()
    | st.builds(Mastery, some_value, st.sampled_from(Sign), st.integers(1, 3), st.integers(3, 5)),
    planned_days=st.sampled_from([1, 7, 14]),
    changes=st.lists(st.builds(PhaseChange, some_day, st.just("New")), max_size=2).map(tuple),
    breaks=st.lists(some_breaks, max_size=3).map(tuple),
    method=st.sampled_from(Method),
)


@given(some_series)
def test_whatever_is_entered_is_read_without_a_crash(series):
    reading = read(series)

    assert isinstance(reading, Reading)
    assert sum(len(phase.phase.observations) for phase in reading.phases) == len(series.observations)


@given(some_observations, st.sampled_from([2.0, 40.0]))
def test_upside_down_a_series_has_the_same_label(observations, target):
    end = MONDAY + timedelta(weeks=30)
    turned = tuple(replace(o, value=-o.value) for o in observations)

    up = Series(observations, Direction.UP, Aim(0, target, MONDAY, end))
    down = Series(turned, Direction.DOWN, Aim(0, -target, MONDAY, end))

    assert read(up).label == read(down).label
