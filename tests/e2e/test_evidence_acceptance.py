"""What the annual review asks of its data (ac1, ac2, ac4, ac6), as it stands on somebody's phone.

`tests/e2e/test_breaks_on_screens.py` switches each rule off and sees these turn red.
"""

import pytest
from playwright.sync_api import expect

from tests.e2e.review import on_the_table, words
from tests.needs import needs_chromium

pytestmark = needs_chromium

PLACES = """(selector) => [...document.querySelectorAll(`.evidence-card ${selector}`)].map((each) => {
  const { left, right } = each.getBoundingClientRect();
  return [left, right, each.getAttribute("data-x") ?? ""];
})"""


@pytest.fixture
def open_goal(meet):
    """Somebody opens one goal of the review on their phone."""

    def open_goal(id_):
        room = meet()
        series = on_the_table(room, id_)[id_]
        ada = room.joins("Ada")
        ada.open("evidence")
        ada.page.locator(f"[data-series={series}] .evidence-open").click()
        ada.see(".evidence-card .chart")
        return ada

    return open_goal


def places(ada, selector):
    """From where to where each of these stands, from left to right, and its day."""
    return ada.page.evaluate(PLACES, selector)


def test_ac1_g4_shows_four_points_no_trend_and_no_verdict_and_says_why(open_goal):
    ada = open_goal("G4")

    expect(ada.page.locator(".evidence-card .chart-dots .chart-dot")).to_have_count(4)
    expect(ada.page.locator(".evidence-card .chart-trend")).to_have_count(0)
    expect(ada.page.locator(".evidence-card .chart-run")).to_have_count(0)
    ada.see(".evidence-sentence", words("That is too few to judge."))
    ada.see(".evidence-label", words("not enough data"))
    ada.sees_no(".evidence-confirm")


def test_ac2_g3_shows_two_phases_with_a_line_at_week_17_and_its_label_is_of_the_second(open_goal):
    ada = open_goal("G3")

    ada.see(".evidence-card .chart", words("From 5 January: Arrival check-in adult moved to another grade"))
    ((line, _, _),) = places(ada, "line.chart-change")
    before = [right for _, right, day in places(ada, ".chart-dots .chart-dot") if day < "2026-01-05"]
    since = [right for _, right, day in places(ada, ".chart-dots .chart-dot") if day >= "2026-01-05"]
    assert (len(before), len(since)) == (13, 16)
    assert max(before) < line < min(since)
    ada.see(".evidence-label", words("moving the wrong way"))
    ada.see(".evidence-sentence", words("Since then it has been going the wrong way"))


def test_ac4_g2_lists_its_last_four_points_below_the_aim_line_and_both_phases_have_one_median(open_goal):
    ada = open_goal("G2")

    ada.page.get_by_text("What is behind it").click()
    last = ada.page.locator(".evidence-card .plain-list").first.locator("li")
    expect(last).to_have_count(4)
    for point in last.all():
        expect(point).to_contain_text(words("below the aim line"))
    ada.see(".evidence-sentence", words("the middle value was 45%; since then it is 45%"))
    expect(ada.page.locator(".evidence-card .chart").get_by_text(words("middle value: 45%"))).to_have_count(2)


@pytest.mark.parametrize("id_", ["G1", "G2", "G3", "G4"])
def test_ac6_no_point_and_no_joined_line_is_drawn_across_a_break(open_goal, id_):
    ada = open_goal(id_)

    bands = places(ada, "rect.chart-break:not(.chart-edged)")
    assert len(bands) == 3  # the two weeks of winter are one break
    drawn = [
        *places(ada, ".chart-dots .chart-dot"),
        *places(ada, "path.chart-run"),
        *places(ada, "line.chart-trend:not(.chart-legend *)"),
    ]
    assert drawn
    for start, end, _ in bands:
        assert not [mark for mark in drawn if mark[0] < start - 1 and mark[1] > end + 1]
        assert not [mark for mark in drawn if start + 1 < (mark[0] + mark[1]) / 2 < end - 1]
