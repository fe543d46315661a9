"""Where things stand in a chart: round ends, ticks that do not touch, words that fit, whatever is entered."""

from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingroom.core.measures import Direction, Observation
from meetingroom.core.phases import PhaseChange
from meetingroom.core.trends import Series, read
from meetingroom.core.units import unit_of
from meetingroom.views.chart import Dot, Spec, Track, chart, table
from meetingroom.views.chart_layout import (
    PAGE,
    PHONE,
    SCREEN,
    Size,
    Tick,
    lay_out,
    thinned,
    width_of,
    wrapped,
)
from meetingroom.views.chart_spec import Frame, Shown
from meetingroom.views.chart_ticks import rounded
from tests.annual_review import breaks
from tests.views.charts import spec_of


def marks(spec, look):
    legend_has_one = 1 if look == "chart-dot" and spec.tracks else 0
    shapes = [
        each for each in ElementTree.fromstring(chart(spec)).iter() if look in each.get("class", "").split()
    ]
    return len(shapes) - legend_has_one


def test_a_series_without_observations_is_an_empty_chart():
    empty = Shown(read(Series()), unit_of(""))

    assert marks(spec_of(empty), "chart-dot") == 0
    assert table(spec_of(empty)).rows == ()


def test_one_point_stands_in_the_middle_of_its_chart():
    spec = spec_of(Shown(read(Series((Observation(date(2026, 1, 5), 3.0),))), unit_of("")))
    layout = lay_out(spec)

    assert layout.px(spec.tracks[0].dots[0].x) == pytest.approx((layout.left + layout.right) / 2)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((60, 96), (50, 100)),
        ((0, 9), (0, 10)),
        ((5, 5), (3.5, 6.5)),
        ((1, 2.5), (0, 2.5)),
        ((-3, 3), (-4, 4)),
        ((1000, 1001), None),
    ],
)
def test_values_lie_between_round_ends(values, expected):
    low, high = rounded(*map(float, values))

    assert low <= values[0] <= values[1] <= high
    if expected:
        assert (low, high) == pytest.approx(expected)


def test_labels_wrap_into_their_room_and_long_words_are_cut():
    lines = wrapped("Las matemáticas pasaron de la clase entera a un grupo pequeño", 100, 12)

    assert all(width_of(line, 12) <= 100 for line in lines)
    assert " ".join(lines).startswith("Las matemáticas")
    assert all(width_of(line, 12) <= 100 for line in wrapped("m" * 80, 100, 12))
    assert wrapped("45\u00a0% de", 36, 12) == ("45\u00a0%", "de")
    assert "".join(wrapped("i" * 80, 100, 12)) == "i" * 80


def test_ticks_that_would_touch_are_thinned():
    ticks = [Tick(n, "noviembre") for n in range(20)]

    kept = thinned(ticks, lambda at: at * 20, Size(400, 100, 12))

    assert 1 < len(kept) < 20
    assert kept[1].at * 20 - width_of("noviembre", 12) > 0


some_day = st.integers(0, 2000).map(lambda n: date(2023, 1, 2) + timedelta(days=n))
some_value = st.floats(-1e9, 1e9) | st.integers(0, 5).map(float)


@settings(max_examples=60)
@given(
    st.builds(
        Series,
        observations=st.lists(
            st.builds(Observation, some_day, some_value, note=st.text(max_size=5)), max_size=12
        ).map(tuple),
        direction=st.sampled_from(Direction),
        changes=st.lists(st.builds(PhaseChange, some_day, st.text(max_size=30)), max_size=3).map(tuple),
        breaks=st.just(breaks()),
    ),
    st.sampled_from([PHONE, PAGE, SCREEN, Size(120, 60, 12)]),
    st.sampled_from(["percent", "of 5", "1 to 5", "", "words"]),
)
def test_whatever_is_entered_is_drawn_inside_the_chart(series, size, unit):
    spec = spec_of(Shown(read(series), unit_of(unit)), frame=Frame(size, can_be_read=True))
    layout = lay_out(spec)

    for dot in spec.tracks[0].dots:
        assert layout.left - 1 <= layout.px(dot.x) <= layout.right + 1
        assert layout.top - 1 <= layout.py(dot.y) <= layout.foot + 1
    assert marks(spec, "chart-dot") == len(series.observations)


def test_a_spec_can_be_made_by_hand():
    dots = (Dot(0, 1, "2026-01-01", "one"), Dot(1, 2, "2026-01-02", "two"))
    spec = Spec("h", "t", "d", (Track("measured", dots, ((0, 1),)),), (0, 1), (0, 2), (), (), "unit")

    assert marks(spec, "chart-run") == 1
