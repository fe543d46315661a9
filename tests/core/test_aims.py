"""Baselines, aim lines, rates, shares and the four-point prompt."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.aims import (
    Aim,
    Prompt,
    Side,
    aim_at,
    four_points,
    level_now,
    needed_rate,
    share_of_goal,
    side_of,
)
from meetingroom.core.measures import (
    Direction,
    NoNumber,
    Observation,
    Per,
    Why,
    baseline,
    is_partial,
    median,
    scaled,
    usual_out_of,
)

VECTORS = {
    v["vector_id"]: v
    for v in json.loads((Path(__file__).parents[1] / "data/reference_vectors.json").read_text())
}
MONDAY = date(2025, 9, 8)


def weekly(*values, first=0):
    return tuple(Observation(MONDAY + timedelta(weeks=first + i), v) for i, v in enumerate(values))


def aim(start, end, weeks):
    return Aim(start, end, MONDAY, MONDAY + timedelta(weeks=weeks))


def test_the_published_baseline_is_the_median():
    assert baseline(weekly(7, 5, 8)) == VECTORS["V2"]["published"]


def test_the_published_medians_of_five():
    assert [median([33, 45, 36, 42, 44]), median([52, 60, 58, 64, 68])] == VECTORS["V7"]["computed"]


def test_the_median_of_an_even_count_is_the_mean_of_the_middle_two():
    assert median([1, 2, 4, 9]) == 3


def test_no_observation_has_no_median():
    assert median([]) == NoNumber(Why.NO_OBSERVATION)


def test_the_published_goal_slope():
    assert needed_rate(aim(23, 80, 11)) == pytest.approx(VECTORS["V4"]["published"], abs=5e-5)


def test_the_slope_needed_to_reach_the_benchmark():
    computed = VECTORS["V1"]["computed"]

    assert needed_rate(aim(41, 92, 17)) == computed["slope_needed_to_reach_92"]
    assert needed_rate(aim(77, 92, 17)) == pytest.approx(computed["benchmark_slope"], abs=5e-5)


@pytest.mark.parametrize(
    "row", VECTORS["V5"]["rows"], ids=lambda r: f"grade {r['grade']}, {r['percentile']}th"
)
def test_the_published_weekly_improvements(row):
    assert round(needed_rate(aim(row["from"], row["to"], row["weeks"])), 1) == row["published"]


def test_the_needed_rate_is_in_the_unit_of_the_series():
    assert needed_rate(aim(0, 70, 10), Per.DAY) == 1
    assert needed_rate(aim(0, 70, 10), Per.WEEK) == 7


def test_the_aim_line_goes_through_baseline_and_target_and_on():
    line = aim(40, 80, 20)

    assert aim_at(line, MONDAY) == 40
    assert aim_at(line, MONDAY + timedelta(weeks=5)) == 50
    assert aim_at(line, line.end) == 80
    assert aim_at(line, line.end + timedelta(weeks=5)) == 80


def test_an_aim_without_time_has_no_line_and_no_rate():
    line = aim(40, 80, 0)

    assert aim_at(line, MONDAY) == NoNumber(Why.AIM_WITHOUT_TIME)
    assert needed_rate(line) == NoNumber(Why.AIM_WITHOUT_TIME)
    assert side_of(line, Direction.UP, weekly(50)[0]) == NoNumber(Why.AIM_WITHOUT_TIME)
    assert four_points(line, Direction.UP, weekly(1, 2, 3, 4, 5, 6)) == NoNumber(Why.AIM_WITHOUT_TIME)


def test_the_share_of_the_goal_is_that_of_the_median_of_the_last_three():
    assert share_of_goal(aim(40, 80, 20), weekly(0, 0, 70, 50, 60)) == 0.5


def test_a_share_below_zero_is_said_as_such():
    assert share_of_goal(aim(6, 2, 20), weekly(8, 9, 8)) == -0.5


def test_a_goal_that_is_its_baseline_has_no_share():
    assert share_of_goal(aim(5, 5, 20), weekly(5, 5, 5)) == NoNumber(Why.TARGET_IS_BASELINE)


def test_two_points_are_no_level():
    assert level_now(weekly(5, 6)) == NoNumber(Why.TOO_FEW_POINTS, {"count": 2})


def test_decimals_that_floats_cannot_hold_still_lie_on_the_line():
    line = aim(0.1, 0.7, 6)

    assert side_of(line, Direction.UP, Observation(MONDAY + timedelta(weeks=2), 0.3)) is Side.ON


UPWARD = aim(10, 20, 10)  # 11 in the first week, 12 in the second ...


def test_four_points_below_the_line_suggest_a_change():
    assert (
        four_points(UPWARD, Direction.UP, weekly(11, 13, 12, 13, 14, 15, first=1)) is Prompt.CONSIDER_CHANGE
    )


def test_four_points_above_the_line_suggest_a_higher_goal():
    assert (
        four_points(UPWARD, Direction.UP, weekly(11, 12, 14, 15, 16, 17, first=1))
        is Prompt.CONSIDER_HIGHER_GOAL
    )


def test_one_point_on_the_line_is_on_neither_side():
    assert four_points(UPWARD, Direction.UP, weekly(11, 12, 12, 13, 14, 16, first=1)) is Prompt.KEEP_GOING


def test_where_less_is_better_the_prompt_is_turned():
    fewer = aim(20, 10, 10)

    assert (
        four_points(fewer, Direction.DOWN, weekly(20, 20, 20, 20, 20, 20, first=1)) is Prompt.CONSIDER_CHANGE
    )
    assert (
        four_points(fewer, Direction.DOWN, weekly(9, 9, 9, 9, 9, 9, first=1)) is Prompt.CONSIDER_HIGHER_GOAL
    )


def test_five_points_prompt_nothing():
    assert four_points(UPWARD, Direction.UP, weekly(1, 1, 1, 1, 1)) == NoNumber(
        Why.TOO_FEW_POINTS, {"count": 5}
    )


def test_six_points_in_five_weeks_prompt_nothing():
    crowded = (*weekly(1, 1, 1, 1, 1), Observation(MONDAY + timedelta(weeks=4, days=3), 1.0))

    assert four_points(UPWARD, Direction.UP, crowded) == NoNumber(Why.TOO_SHORT, {"weeks": 5})


@given(st.lists(st.integers(0, 30), min_size=6, max_size=12), st.integers(0, 30), st.integers(0, 30))
def test_the_prompt_is_the_same_upside_down(values, start, end):
    up, down = aim(start, end, 10), aim(-start, -end, 10)

    turned = weekly(*(-v for v in values))

    assert four_points(up, Direction.UP, weekly(*values)) == four_points(down, Direction.DOWN, turned)


def test_the_published_percent_of_trials():
    assert scaled(11, 13, 100) == pytest.approx(VECTORS["V9"]["computed"], abs=0.05)
    assert round(scaled(11, 13, 100)) == VECTORS["V9"]["published"]


def test_a_count_out_of_nothing_is_no_rate():
    assert scaled(3, 0, 5) == NoNumber(Why.OUT_OF_NOTHING)


def test_four_departures_in_a_week_of_four_days_are_five_per_five_and_say_so():
    week = Observation(MONDAY, 5.0, raw_count=4, out_of=4)
    usual = usual_out_of([week, *(Observation(MONDAY, 6.0, 6, 5) for _ in range(3))])

    assert scaled(4, 4, usual) == 5
    assert is_partial(week, usual)
    assert not is_partial(Observation(MONDAY, 6.0, 6, 5), usual)
    assert not is_partial(Observation(MONDAY, 6.0), usual)
