"""Goals and data that a room looks at together: on the wall, compared, confirmed, and kept in the notes."""

import re

from playwright.sync_api import expect

from tests.e2e.desk import desk, wall
from tests.e2e.review import on_the_table, opens, person_called, words
from tests.needs import needs_chromium

pytestmark = needs_chromium


def test_the_facilitator_chooses_which_goal_everybody_looks_at(meet):
    room = meet()
    ids = on_the_table(room, "G1", "G3")
    cleo, screen, ada = desk(room), wall(room), room.joins("Ada")
    cleo.page.locator(".side-choice .tab[data-tab=more]").click()
    cleo.page.locator(".side-choice .tab-rest [data-tab=evidence]").click()
    cleo.page.locator(f"[data-series={ids['G3']}] .evidence-open").click()
    cleo.press("Show to all")

    screen.see(".wall-series h2", words("Staying with the group"))
    screen.see(".wall-sentence", words("going the wrong way"))
    expect(screen.page.locator(".wall-chart .chart-dots .chart-dot")).to_have_count(29)
    screen.see(".wall-points", words("above the aim line"))
    screen.caught_up()  # whatever is made to fit has been
    cut = "e => e.scrollHeight > e.clientHeight + 1"
    assert [screen.page.locator(each).evaluate(cut) for each in (".wall-sentence", ".wall-points")] == [False, False]
    screen.sees_no(".wall-speaker")
    ada.see(".evidence-wall", words("unplanned departures"))
    ada.press("Look", ".evidence-wall")
    ada.see(".evidence-card .chart")
    cleo.press("Stop showing to all")

    screen.sees_no(".wall-series")
    ada.sees_no(".evidence-wall")


def test_three_series_are_compared_with_the_same_days(meet):
    room = meet()
    on_the_table(room, "S1", "S2", "S3")
    cleo, screen = desk(room), wall(room)
    cleo.page.locator(".side-choice .tab[data-tab=more]").click()
    cleo.page.locator(".side-choice .tab-rest [data-tab=evidence]").click()
    cleo.press("Compare")
    boxes = cleo.page.locator(".evidence-rows input")
    expect(boxes).to_have_count(3)
    for box in boxes.all():
        box.check()
    cleo.press("Show them together")
    cleo.press("Show to all")

    expect(screen.page.locator(".wall-chart .chart")).to_have_count(3)
    screen.caught_up()
    ticks = screen.page.locator(".wall-chart .chart").evaluate_all(
        "charts => charts.map(c => [...c.querySelectorAll('text')].map(t => t.textContent).filter(t => /Feb|Mar|Apr/.test(t)).join())"
    )
    assert len(set(ticks)) == 1
    second = cleo.page.locator(".evidence chart-figure").nth(1)
    second.locator(".chart-dots .chart-dot").first.focus()
    cleo.page.keyboard.press("End")
    expect(second.locator("output")).to_contain_text("April")
    expect(cleo.page.locator(".evidence chart-figure").first.locator("output")).to_be_empty()
    expect(cleo.page.locator(".evidence table")).to_have_count(3)


def test_a_label_is_confirmed_by_a_member_and_both_stand_there_with_the_name(meet):
    room = meet()
    series = on_the_table(room, "G1")["G1"]
    ada, bo = room.joins("Ada"), room.joins("Bo")
    opens(ada, series)
    ada.page.get_by_text("Confirm how it stands").click()
    ada.press("ahead", ".evidence-confirm")

    opens(bo, series)
    bo.see(".evidence-label", words("The numbers suggest: on track"))
    bo.see(".evidence-label", words("✓ ahead"))
    bo.see(".evidence-label", words("by Ada"))


def test_a_chart_in_the_notes_stays_as_it_was_and_stands_in_the_record(meet):
    room = meet()
    series = on_the_table(room, "S3")["S3"]
    ada, screen = room.joins("Ada"), wall(room)
    opens(ada, series)
    ada.press("Put into the notes")
    ada.see(".evidence-card", words("In the notes"))
    room.asks("add_observation", series=series, date="2026-05-04", value=5)
    expect(ada.page.locator(".evidence-card .chart-dots .chart-dot")).to_have_count(11)

    ada.open("notes")
    expect(ada.page.locator(".notes-chart .chart-dots .chart-dot")).to_have_count(10)
    expect(screen.page.locator(".wall-notes .chart-dots .chart-dot")).to_have_count(10)
    ada.page.goto(f"{room.url}/m/{room.code}/record")

    ada.see("article", re.compile("Class assignments turned in .*as it was shown at"))
    assert ada.page.locator("figure svg").first.locator(".chart-dots .chart-dot").count() == 10


def test_the_person_whose_goal_it_is_says_how_they_are_spoken_of(meet):
    room = meet()
    series = on_the_table(room, "G1")["G1"]
    ada = room.joins("Ada")
    room.asks(
        "edit_goal", goal=room.view()["evidence"]["goals"]["order"][0], about=person_called(room, "Ada")
    )
    opens(ada, series)
    ada.see(".evidence-sentence", words("It was 60 words"))

    ada.press("Settings", ".top")
    ada.page.locator(".menu").get_by_role("button", name="she", exact=True).click()

    ada.see(".evidence-sentence", words("She was at 60 words"))
