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
    NARROW,
    PAGE,
    PHONE,
    SCREEN,
    SCREEN_THIRD,
    Size,
    Tick,
    lay_out,
    level,
    thinned,
    width_of,
    wrapped,
)
from meetingroom.views.chart_spec import Frame, Shown, equal_frames
from meetingroom.views.chart_ticks import rounded
from tests.annual_review import breaks
from tests.spoken import ISOLATES
from tests.views.charts import shown, spec_of


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
    st.sampled_from([NARROW, PHONE, PAGE, SCREEN, Size(120, 60, 12)]),
    st.sampled_from(["percent", "of 5", "1 to 5", "", "words"]),
)
def test_whatever_is_entered_is_drawn_inside_the_chart(series, size, unit):
    spec = spec_of(Shown(read(series), unit_of(unit)), frame=Frame(size, can_be_read=True))
    layout = lay_out(spec)

    for dot in spec.tracks[0].dots:
        assert layout.left - 1 <= layout.px(dot.x) <= layout.right + 1
        assert layout.top - 1 <= layout.py(dot.y) <= layout.foot + 1
    assert marks(spec, "chart-dot") == len(series.observations)


def test_the_last_month_of_a_range_ends_inside_the_chart():
    edge = Frame(PHONE, x=(date(2025, 9, 1).toordinal(), date(2026, 5, 1).toordinal()))

    days = [each for each in texts(spec_of(shown("G1"), frame=edge)) if each.get("text-anchor") == "middle"]

    last = max(days, key=lambda each: float(each.get("x")))
    assert last.text == "May"
    assert float(last.get("x")) + width_of("May", PHONE.text) / 2 <= PHONE.width


def texts(spec):
    return [each for each in ElementTree.fromstring(chart(spec)).iter() if each.tag.endswith("text")]


@pytest.mark.parametrize(("size", "is_beside"), [(PHONE, False), (SCREEN_THIRD, True)])
def test_compared_charts_stand_level_so_that_a_day_is_below_a_day_and_a_value_beside_a_value(size, is_beside):
    three = [shown(each) for each in ("G2", "G3", "S1")]
    frames = equal_frames(three, size)

    laid = [
        lay_out(each)
        for each in level([spec_of(one, frame=frame) for one, frame in zip(three, frames, strict=True)])
    ]

    assert len({(each.left, each.right) for each in laid}) == 1
    assert (len({(round(each.top), round(each.foot), round(each.height)) for each in laid}) == 1) is is_beside


def test_a_chart_on_the_wall_is_as_high_as_its_place_and_gives_what_is_left_to_its_points():
    few, many = (
        lay_out(spec_of(shown("G1", 3), frame=Frame(SCREEN))),
        lay_out(spec_of(shown("G2"), frame=Frame(SCREEN))),
    )

    assert few.height == SCREEN.height
    assert few.foot - few.top > many.foot - many.top >= SCREEN.plot


def test_breaks_too_narrow_for_their_names_have_them_in_the_legend():
    legends = [
        " ".join(key.text for key in lay_out(spec_of(shown("G1"), frame=Frame(size))).keys)
        for size in (PHONE, SCREEN)
    ]

    assert "break: Fall recess · Winter recess · Spring recess" in plain(legends[0])
    assert "recess" not in legends[1]
    late = Frame(SCREEN, x=(date(2026, 1, 2).toordinal(), date(2026, 6, 1).toordinal()))
    assert "Winter recess" in " ".join(key.text for key in lay_out(spec_of(shown("G1"), frame=late)).keys)


def plain(text):
    return text.translate(ISOLATES)


def test_ticks_say_the_value_that_they_stand_at():
    small = Shown(
        read(Series(tuple(Observation(date(2026, 1, day), day / 2000) for day in range(1, 10)))),
        unit_of("mg"),
    )

    ticks = spec_of(small).y_ticks

    assert [plain(tick.text) for tick in ticks] == [f"{tick.at:g}" for tick in ticks]


def test_a_spec_can_be_made_by_hand():
    dots = (Dot(0, 1, "2026-01-01", "one"), Dot(1, 2, "2026-01-02", "two"))
    spec = Spec("h", "t", "d", (Track("measured", dots, ((0, 1),)),), (0, 1), (0, 2), (), (), "unit")

    assert marks(spec, "chart-run") == 1
