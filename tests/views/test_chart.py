"""What a chart shows, and what it never does: no line where there is none, no colour alone, no markup of others."""

import re
from dataclasses import replace
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest

from meetingroom.core.aims import Aim
from meetingroom.core.measures import Observation
from meetingroom.core.phases import PhaseChange
from meetingroom.core.slopes import Method
from meetingroom.core.trends import Series, read
from meetingroom.core.units import unit_of
from meetingroom.views.chart import chart, table
from meetingroom.views.chart_layout import (
    PAGE,
    lay_out,
)
from meetingroom.views.chart_spec import Frame, Shown, equal_frames
from tests.annual_review import breaks
from tests.spoken import ISOLATES
from tests.views.charts import shown, spec_of

SVG = "{http://www.w3.org/2000/svg}"
READ = Frame(PAGE, can_be_read=True)


def drawn(spec):
    return ElementTree.fromstring(chart(spec))


def having(svg, look):
    """The shapes of this class, without those of the legend."""
    legend = svg.find(f".//{SVG}g[@class='chart-legend']")
    keys = set(legend.iter()) if legend is not None else set()
    return [each for each in svg.iter() if look in each.get("class", "").split() and each not in keys]


def words(svg):
    return " ".join(" ".join(each.itertext()) for each in svg.iter(f"{SVG}text"))


def days_between(start, end):
    return range(start.toordinal(), end.toordinal() + 1)


def spans(svg, spec):
    """From where to where, as days, the joining lines and the trends go."""
    layout = lay_out(spec)
    low, high = spec.x
    day = lambda x: low + (x - layout.left) * (high - low) / (layout.right - layout.left)  # noqa: E731
    for run in having(svg, "chart-run"):
        xs = [float(pair.split()[0]) for pair in run.get("d")[1:].split("L")]
        yield day(min(xs)), day(max(xs))
    for trend in having(svg, "chart-trend"):
        yield day(float(trend.get("x1"))), day(float(trend.get("x2")))


def test_ac1_g4_shows_four_dots_and_neither_trend_nor_aim_nor_joining_line():
    svg = drawn(spec_of(shown("G4")))

    assert len(having(svg, "chart-dot")) == 4
    assert not having(svg, "chart-trend") + having(svg, "chart-run") + having(svg, "chart-aim")
    assert "too few to judge" in svg.find(f"{SVG}desc").text


def test_ac2_g3_shows_two_phases_and_the_line_of_the_change_in_week_17():
    spec = spec_of(shown("G3"))
    svg = drawn(spec)

    assert [change.x for change in spec.changes] == [date(2026, 1, 5).toordinal()]
    assert len(having(svg, "chart-change")) == 1
    assert "Arrival check-in adult moved" in words(svg)
    assert "middle value: 4 per 5 days" in words(svg)
    assert "middle value: 7 per 5 days" in words(svg)
    assert min(piece.x1 for piece in spec.tracks[0].trend) == date(2026, 1, 5).toordinal()


def test_ac4_both_phases_of_g2_show_the_same_middle_value():
    assert words(drawn(spec_of(shown("G2")))).count("middle value: 45%") == 2


@pytest.mark.parametrize("series_id", ["G1", "G2", "G3", "S1", "S2", "S3"])
def test_ac6_no_line_is_drawn_across_a_break(series_id):
    spec = spec_of(shown(series_id))
    lines = list(spans(drawn(spec), spec))

    assert lines
    for start, end in lines:
        for each in breaks():
            assert not (start < each.end.toordinal() and each.start.toordinal() < end)


def test_ac6_no_goal_has_a_point_in_a_break():
    days = {day for each in breaks() for day in days_between(each.start, each.end)}

    for series_id in ("G1", "G2", "G3", "G4"):
        assert not days & {int(dot.x) for dot in spec_of(shown(series_id)).tracks[0].dots}


def on_weeks(*weeks, **more):
    observations = tuple(Observation(week(w), float(w)) for w in weeks)
    return spec_of(Shown(read(Series(observations, **more)), unit_of("words")))


def week(number):
    return date(2025, 9, 8) + timedelta(weeks=number)


def test_no_line_is_drawn_across_a_gap():
    spec = on_weeks(*range(6), *range(12, 18))
    lines = list(spans(drawn(spec), spec))

    assert len(lines) == 4
    assert all(end < week(6).toordinal() or start > week(11).toordinal() for start, end in lines)


def test_no_line_is_drawn_across_a_change():
    spec = on_weeks(*range(14), changes=(PhaseChange(week(7), "New"),))
    lines = list(spans(drawn(spec), spec))

    assert len(lines) == 3
    assert all(end < week(6).toordinal() + 1 or start > week(7).toordinal() - 1 for start, end in lines)


@pytest.mark.parametrize(
    ("points", "looks"),
    [
        (2, {"chart-aim": 0, "chart-run": 0, "chart-trend": 0}),
        (3, {"chart-aim": 1, "chart-run": 0, "chart-trend": 0}),
        (5, {"chart-aim": 1, "chart-run": 0, "chart-trend": 0}),
        (6, {"chart-aim": 1, "chart-run": 1, "chart-trend": 1}),
    ],
)
def test_how_many_points_are_enough_for_which_line(points, looks):
    svg = drawn(spec_of(shown("G1", points)))

    assert {look: len(having(svg, look)) for look in looks} == looks
    assert len(having(svg, "chart-dot")) == points


def test_a_trend_is_called_early_until_ten_points_and_names_its_method():
    assert "early trend (Theil–Sen)" in words(drawn(spec_of(shown("G1", 9))))
    assert "early" not in words(drawn(spec_of(shown("G1", 10))))
    assert "trend (least squares)" in words(drawn(spec_of(shown("G1", method=Method.LEAST_SQUARES))))


def test_after_its_last_day_the_aim_line_goes_on_at_the_goal_and_asks_for_no_more():
    late = replace(shown("G1").reading.series, aim=Aim(60, 80, date(2025, 9, 15), date(2026, 3, 2)))
    spec = spec_of(Shown(read(late), unit_of("words")))

    assert (spec.aim_after.x1, spec.aim_after.y1, spec.aim_after.y2) == (spec.aim.x2, 80, 80)
    assert spec.aim_after.x2 == late.observations[-1].date.toordinal()
    assert spec_of(shown("G1")).aim_after is None


def test_axes_have_their_unit_their_values_and_their_days():
    text = words(drawn(spec_of(shown("G2"))))

    assert "the measure" in text
    assert all(part in text for part in ("0", "100", "Oct", "2025", "May", "2026"))
    assert "abr" in words(drawn(spec_of(shown("G2"), language="es")))


def test_percent_and_of_five_show_all_that_they_can_be():
    assert spec_of(shown("G2")).y == (0, 100)
    assert spec_of(shown("G4")).y == (0, 5)
    assert spec_of(shown("S2")).y == (1, 5)
    assert spec_of(shown("G1")).y == (50, 100)
    assert spec_of(shown("G3")).y == (0, 10)


def test_compared_charts_have_equal_ranges():
    series = [shown("S1"), shown("S3"), shown("S3", first=4)]

    specs = [
        spec_of(each, frame=frame) for each, frame in zip(series, equal_frames(series, PAGE), strict=True)
    ]

    assert len({spec.x for spec in specs}) == 1
    assert specs[1].y == specs[2].y == (0, 5)
    assert specs[0].y == (0, 7)


def test_three_series_in_one_chart_differ_in_shape_and_dash():
    spec = spec_of(*(replace(shown(s), name=s) for s in ("S1", "S2", "S3")))
    svg = drawn(spec)

    shapes = {re.sub(r"[\d.\s-]+", "", dot.get("d")) for dot in having(svg, "chart-dot")}
    dashes = {run.get("stroke-dasharray") for run in having(svg, "chart-run")}
    assert len(shapes) == 3
    assert len(dashes) == 3
    assert all(name in words(svg) for name in ("S1", "S2", "S3"))


def test_felt_is_hollow_and_dotted_and_measured_is_not():
    felt, measured = drawn(spec_of(shown("S2"))), drawn(spec_of(shown("S3")))

    fills = [
        [group.get("fill") for group in having(svg, "chart-track-0") if group.tag == f"{SVG}g"]
        for svg in (felt, measured)
    ]
    assert len(fills[0]) == len(fills[1]) == 1
    assert fills[0] != fills[1]
    assert all("chart-felt" in dot.get("class") for dot in having(felt, "chart-dot"))
    assert all(run.get("stroke-dasharray") for run in having(felt, "chart-run"))
    assert not any(run.get("stroke-dasharray") for run in having(measured, "chart-run"))
    assert "felt" in words(felt)


def test_title_and_description_name_the_chart_for_those_who_do_not_see_it():
    svg = drawn(spec_of(shown("G1"), id_="g1"))

    assert (svg.get("role"), svg.get("aria-labelledby"), svg.get("aria-describedby")) == (
        "img",
        "g1-title",
        "g1-desc",
    )
    assert svg.find(f"{SVG}title[@id='g1-title']").text == "A goal"
    assert "60" in svg.find(f"{SVG}desc[@id='g1-desc']").text
    assert not [each for each in svg.iter() if each.get("tabindex")]


def test_a_chart_that_can_be_read_has_one_point_in_the_order_of_tabs():
    svg = drawn(spec_of(shown("G3"), frame=READ))
    dots = having(svg, "chart-dot")

    assert [dot.get("tabindex") for dot in dots] == ["0"] + ["-1"] * 28
    assert (
        dots[4].attrib.items()
        >= {
            "data-x": "2025-10-13",
            "data-y": "5",
            "role": "img",
        }.items()
    )
    assert dots[4].get("aria-label").translate(ISOLATES) == "13 October: 5 per 5 days (count: 4, of 4 days)"
    assert dots[4].get("data-label") == dots[4].get("aria-label")
    assert [dot.get("data-x") for dot in dots] == sorted(dot.get("data-x") for dot in dots)


def test_ids_of_two_charts_on_a_page_differ():
    ids = [
        each.get("id")
        for id_ in ("a", "b")
        for each in drawn(spec_of(shown("G1"), id_=id_)).iter()
        if each.get("id")
    ]

    assert len(ids) == len(set(ids)) == 8


HOSTILE = '"><script>alert(1)</script>\' onload="x" & \x00 \ud800'


def test_whatever_people_write_stays_words():
    series = shown("G3", changes=(PhaseChange(date(2026, 1, 5), HOSTILE),), breaks=())
    spec = replace(spec_of(series, frame=READ), title=HOSTILE, desc=HOSTILE, unit=HOSTILE)
    markup = chart(spec)

    assert "<script" not in markup
    names = {name for each in ElementTree.fromstring(markup).iter() for name in each.attrib}
    assert not [name for name in names if name.startswith("on") or name == "style"]


def test_there_is_no_script_no_style_and_no_address_in_any_chart():
    markup = chart(spec_of(shown("G3"), frame=READ))

    assert not re.search(r"<script|<style|\sstyle=|\son\w+=|href|javascript:", markup)
    assert re.findall(r"https?://[^\"]+", markup) == ["http://www.w3.org/2000/svg"]


def test_the_table_has_the_same_points_in_the_same_words():
    made = table(spec_of(shown("G3")))

    assert made.headings == ("Date", "Value", "Count", "Phase", "Note")
    assert len(made.rows) == 29
    week = ("13 October 2025", "5", "count: 4, of 4 days", "first phase", "4-day week, scaled to 5 days")
    assert tuple(cell.translate(ISOLATES) for cell in made.rows[4]) == week
    assert made.rows[-1][3].startswith("Arrival check-in")


def test_the_table_of_several_series_names_each_and_is_in_the_order_of_days():
    made = table(spec_of(*(replace(shown(s), name=s) for s in ("S1", "S3"))))

    assert made.headings[:3] == ("", "Date", "Value")
    assert len(made.rows) == 24
    assert made.rows[0][0].startswith("S1")
