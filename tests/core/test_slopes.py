"""Slopes agree with what was published, with scipy, and with the naive way; odd input is answered."""

import json
import warnings
from pathlib import Path
from statistics import median

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from scipy.stats import linregress, theilslopes

from meetingroom.core import slopes
from meetingroom.core.measures import NoNumber, Why
from meetingroom.core.slopes import Line, least_squares, theil_sen

VECTORS = {
    v["vector_id"]: v
    for v in json.loads((Path(__file__).parents[1] / "data/reference_vectors.json").read_text())
}
SWIPER = tuple(zip(VECTORS["V1"]["x"], VECTORS["V1"]["y"], strict=True))
PUBLISHED = VECTORS["V1"]["computed"]

days = st.integers(0, 400)
readings = st.one_of(
    st.integers(0, 12).map(float),
    st.decimals(-200, 200, places=1).map(float),
    st.floats(-1e6, 1e6).map(lambda y: y if abs(y) > 1e-80 else 0.0),  # finer digits are dropped: slopes.FINEST
)
some_points = st.lists(st.tuples(days, readings), min_size=2, max_size=40)


def scipy_says(points):
    """Where ties leave no variance scipy takes the root of a negative number; there we give no range."""
    xs, ys = zip(*points, strict=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        return theilslopes(ys, xs, 0.95, method="joint")


def by_all_pairs(points):
    ordered = sorted(points)
    return sorted(
        (yj - yi) / (xj - xi) for k, (xi, yi) in enumerate(ordered) for xj, yj in ordered[k + 1 :] if xj != xi
    )


def many_points(shape, count):
    """Long series in the shapes that could mislead a sample: ties, steps, waves, spikes, twin dates."""
    waves = [50 + 10 * ((i * 7919) % 23) / 23 for i in range(count)]
    return {
        "constant": tuple((7 * i, 5.0) for i in range(count)),
        "few values": tuple((7 * i, float((i * 7919) % 4)) for i in range(count)),
        "line": tuple((i, 0.1 * i) for i in range(count)),
        "step": tuple((i, float(i > count // 2)) for i in range(count)),
        "waves": tuple((i, y) for i, y in enumerate(waves)),
        "spikes": tuple((i, 1e9 if i % 50 == 0 else float(i % 7)) for i in range(count)),
        "twin dates": tuple((i // 2, y) for i, y in enumerate(waves)),
        "two dates": tuple((i % 2, y) for i, y in enumerate(waves)),
        "decimals": tuple((i / 7, round(y, 1)) for i, y in enumerate(waves)),
        "falling": tuple((i, -(i**1.5)) for i in range(count)),
    }[shape]


def test_the_published_theil_sen_slope_and_joint_intercept():
    line = theil_sen(SWIPER)

    assert line.slope == PUBLISHED["theil_sen_slope"]
    assert line.intercept == PUBLISHED["theil_sen_intercept_joint"]


def test_the_published_least_squares_line():
    line = least_squares(SWIPER)

    assert line.slope == pytest.approx(PUBLISHED["ols_slope"], abs=5e-5)
    assert line.intercept == pytest.approx(PUBLISHED["ols_intercept"], abs=5e-5)
    assert line.r_squared == pytest.approx(PUBLISHED["ols_r2"], abs=5e-5)


@given(some_points)
@example([(i, y) for i, y in enumerate((0.0, 1e-200, 2e-200, 3e-200, -1.0, 0.5, 1.0, -2.5))])
def test_theil_sen_is_what_scipy_says(points):
    assume(len({x for x, _ in points}) > 1)

    line = theil_sen(tuple(points))
    oracle = scipy_says(points)

    assert line.slope == pytest.approx(oracle.slope, rel=1e-9, abs=1e-9)
    assert line.intercept == pytest.approx(oracle.intercept, rel=1e-6, abs=1e-6)
    if line.low is not None:
        assert (line.low, line.high) == pytest.approx(
            (oracle.low_slope, oracle.high_slope), rel=1e-9, abs=1e-9
        )


@given(
    st.lists(
        st.tuples(st.integers(0, 30).map(lambda d: d * 7), readings), min_size=6, unique_by=lambda p: p[0]
    )
)
def test_six_points_on_six_dates_have_a_range_and_the_slope_lies_in_it(points):
    line = theil_sen(tuple(points))

    assert line.low is not None
    assert line.low <= line.slope <= line.high


def test_four_points_are_too_few_for_a_range_of_95_percent():
    line = theil_sen(((0, 1.0), (7, 3.0), (14, 2.0), (21, 5.0)))

    assert line.low is None
    assert line.high is None


@given(some_points)
def test_least_squares_is_what_scipy_says(points):
    xs, ys = zip(*points, strict=True)
    assume(len(set(xs)) > 1)

    line = least_squares(tuple(points))
    oracle = linregress(xs, ys)

    size = 1 + max(map(abs, ys))
    assert line.slope == pytest.approx(oracle.slope, rel=1e-6, abs=1e-9 * size)
    assert line.intercept == pytest.approx(oracle.intercept, rel=1e-6, abs=1e-6 * size)


@pytest.mark.parametrize("count", [121, 250])
@pytest.mark.parametrize(
    "shape",
    [
        "constant",
        "few values",
        "line",
        "step",
        "waves",
        "spikes",
        "twin dates",
        "two dates",
        "decimals",
        "falling",
    ],
)
def test_choosing_among_many_slopes_finds_what_sorting_them_all_finds(shape, count):
    points = many_points(shape, count)

    line = theil_sen(points)

    every = by_all_pairs(points)
    oracle = scipy_says(points)
    assert line.slope == pytest.approx(median(every), rel=1e-12, abs=1e-12)
    assert (line.low, line.high) == pytest.approx((oracle.low_slope, oracle.high_slope), rel=1e-12, abs=1e-12)


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 60), readings), min_size=8, max_size=60))
def test_choosing_agrees_with_sorting_also_where_it_would_not_be_used(points):
    assume(len({x for x, _ in points}) > 1)
    chosen = slopes._Slopes(points)
    every = sorted(chosen._all())

    for rank in {0, len(every) // 3, len(every) // 2, len(every) - 1}:
        found = chosen._by_bracket([rank])
        assert found is None or found[rank] == every[rank]


def test_a_sample_that_misleads_costs_time_but_not_the_answer(monkeypatch):
    monkeypatch.setattr(slopes, "SAMPLE_SPREAD", -40.0)
    points = many_points("waves", 200)
    chosen = slopes._Slopes(points)

    assert chosen._by_bracket([chosen.count // 2]) is None
    assert chosen.median_and_range()[0] == pytest.approx(median(by_all_pairs(points)))


@pytest.mark.parametrize("fit", [theil_sen, least_squares])
@pytest.mark.parametrize(
    ("points", "why"),
    [
        ((), Why.TOO_FEW_POINTS),
        (((0, 1.0),), Why.TOO_FEW_POINTS),
        (((3, 1.0), (3, 2.0), (3, 9.0)), Why.ONE_DATE),
        (((0, 1.0), (1, float("nan"))), Why.NOT_FINITE),
        (((0, 1.0), (1, float("inf"))), Why.NOT_FINITE),
        (((0, 1.0), (1, 1e200)), Why.NOT_FINITE),
    ],
)
def test_where_there_is_no_line_it_says_why(fit, points, why):
    line = fit(points)

    assert isinstance(line, NoNumber)
    assert line.why is why


@given(st.lists(st.tuples(days, st.floats(-1e100, 1e100)), max_size=12))
def test_no_finite_input_breaks_a_fit(points):
    for fit in (theil_sen, least_squares):
        assert isinstance(fit(tuple(points)), Line | NoNumber)


def test_a_constant_series_has_slope_zero_and_no_r_squared():
    points = tuple((7 * i, 5.0) for i in range(8))

    assert theil_sen(points).slope == 0
    assert (theil_sen(points).low, theil_sen(points).high) == (0, 0)
    assert least_squares(points).r_squared is None


@given(some_points)
def test_turning_the_values_turns_the_slope(points):
    assume(len({x for x, _ in points}) > 1)

    line = theil_sen(tuple(points))
    turned = theil_sen(tuple((x, -y) for x, y in points))

    assert turned.slope == pytest.approx(-line.slope)
