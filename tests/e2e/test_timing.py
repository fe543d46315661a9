"""Agenda and time in real browsers: the plan, an item that is over, a pause on every screen, the timer, and no countdowns."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.desk import desk, wall
from tests.needs import needs_chromium

pytestmark = needs_chromium

AN_HOUR_LATER = "() => { const real = Date.now; Date.now = () => real() + 3600e3; }"


def over_time(desk):
    """This screen's clock goes an hour forward, and the server's with it, as far as this screen can tell."""
    desk.page.evaluate(AN_HOUR_LATER)


def plans(room, title, minutes):
    room.asks("edit_item", item=room.item(title), minutes=minutes)


def test_every_screen_says_until_when_the_meeting_pauses_and_that_it_goes_on(meet):
    room = meet()
    ada = room.joins("Inés", language="es")
    cleo, projector = desk(room), wall(room)

    cleo.press("Pause the meeting")
    cleo.page.locator("dialog").get_by_label("Why").select_option("breather")
    cleo.press("Pause now", "dialog")

    ada.see(".pause", "Tomamos aire un momento")
    ada.see(".pause", "Seguimos a las")
    projector.see(".wall-pause", "We go on at")
    cleo.press("Go on now", ".pause")
    ada.sees_no(".pause")
    projector.sees_no(".wall-pause")


def test_a_break_on_the_agenda_fills_the_wall_until_the_next_item(meet):
    room = meet("Opening", "Rest", "Budget")
    room.asks("edit_item", item=room.item("Rest"), purpose="break", minutes=10)
    cleo, projector = desk(room), wall(room)
    room.starts("Rest")

    projector.see(".wall-pause", "We go on at")
    projector.see(".wall-pause", "Budget")
    cleo.press("Go on", ".pause")
    projector.see(".wall-item", "Budget")


def test_an_item_that_is_over_offers_three_ways_out_and_cuts_nothing_off(meet):
    room = meet("Opening", "Budget", "News")
    plans(room, "Opening", 5)
    plans(room, "Budget", 40)
    cleo = desk(room)
    cleo.sees_no(".overrun")

    over_time(cleo)

    cleo.see(".overrun", "Nothing happens by itself")
    cleo.see(".console-now", "Opening")
    cleo.page.locator(".overrun button").first.click()
    expect(cleo.page.locator(".items li").first).to_contain_text(re.compile("of \\W*10\\W* min"))
    cleo.see(".undo", "gave an item more time")
    over_time(cleo)
    cleo.press("shorten later items", ".overrun")
    expect(cleo.row("Budget", ".items")).to_contain_text(re.compile("35\\W* min \\(\\W*40"))


def test_an_item_is_held_for_another_day_and_everyone_reads_until_when(meet):
    room = meet("Opening", "Budget")
    ada, cleo = room.joins("Ada"), desk(room)

    cleo.unfolds("Budget", ".items")
    cleo.press("Hold for another day", ".items")
    cleo.fills("We meet again for it on", "2027-05-20")
    cleo.fills("What is missing", "The report")
    cleo.press("Hold it", "dialog")

    expect(cleo.row("Budget", ".items")).to_contain_text("May 20, 2027")
    ada.open("agenda")
    ada.see(".agenda", "The report")
    cleo.press("Return", ".items")
    cleo.see(".console-now", "Budget")


def test_the_end_of_the_meeting_is_projected_for_everyone(meet):
    room = meet("Opening", "Budget")
    ada, projector = room.joins("Ada"), wall(room)
    cleo = desk(room)
    cleo.sees_no(".plan")

    plans(room, "Budget", 20)

    cleo.see(".plan", "Ends about")
    projector.see(".wall-facts", "Ends about")
    ada.open("agenda")
    ada.see(".plan", "Ends about")


def test_who_opens_an_item_stands_on_every_screen(meet):
    room = meet("Opening")
    ada, projector, cleo = room.joins("Ada"), wall(room), desk(room)
    cleo.unfolds("Opening", ".items")
    cleo.press("Edit", ".items")
    cleo.page.locator("dialog").get_by_label("Who opens it").select_option(label="Ada")
    cleo.press("Save", "dialog")

    expect(cleo.row("Opening", ".items")).to_contain_text("opens")
    ada.see(".item-line", "opens")
    projector.see(".wall-facts", "opens")


def test_an_item_reads_in_each_persons_language(meet):
    room = meet("Strengths")
    ines, cleo = room.joins("Inés", language="es"), desk(room)
    cleo.unfolds("Strengths", ".items")
    cleo.press("Edit", ".items")
    cleo.press("In other languages", "dialog")
    cleo.page.locator("dialog [name=title-es]").fill("Fortalezas")
    cleo.page.locator("dialog [name=prompts]").fill("At home")
    cleo.page.locator("dialog [name=prompts-es]").fill("En casa")
    cleo.press("Save", "dialog")

    ines.see(".item-line", "Fortalezas")
    ines.open("words")
    ines.see("#prompts", "En casa")
    cleo.see(".items", "Strengths")


def test_a_timer_is_started_given_more_time_and_stopped(meet):
    room = meet()
    ada, projector, cleo = room.joins("Ada"), wall(room), desk(room)
    cleo.press("Timer")
    cleo.fills("Minutes", "1")
    cleo.fills("What for", "Think quietly")
    cleo.press("Start", "dialog")

    projector.see(".wall-timer", "Think quietly")
    ada.see(".timer-left", re.compile(r"\b0:\d\d"))
    cleo.press("+1 min", ".timer")
    ada.see(".timer-left", re.compile(r"\b1:\d\d"))
    cleo.press("Stop", ".timer")
    projector.sees_no(".wall-timer")
    ada.sees_no(".timer")


def test_a_timer_that_is_over_says_so_and_nothing_blinks(meet):
    room = meet()
    room.asks("start_timer", seconds=1, expected="")
    projector = wall(room)

    projector.see(".wall-left", "Time is up")

    moving = "() => document.getAnimations().length + [...document.querySelectorAll('*')].filter(e => getComputedStyle(e).animationName !== 'none').length"
    assert projector.page.evaluate(moving) == 0


def test_who_prepares_is_waited_for_by_name_without_a_clock(meet):
    room = meet()
    ada, bo, projector = room.joins("Ada"), room.joins("Bo"), wall(room)
    ada.raises("Something new")
    room.asks("call_next", expected="")
    ada.press("I am writing my answer", ".floor")

    bo.see(".floor", "is preparing, we wait")
    projector.see(".wall-floor", "is preparing, we wait")
    assert re.sub(r"\s+", " ", bo.page.locator(".floor-who").inner_text()) == "Ada is preparing, we wait"
    bo.sees_no(".turn-clock")
    projector.sees_no(".wall-clock")


def test_without_countdowns_only_the_facilitator_sees_a_clock(meet):
    room = meet("Opening", countdowns=False)
    plans(room, "Opening", 10)
    ada, projector, cleo = room.joins("Ada"), wall(room), desk(room)
    ada.raises("Something new")
    room.asks("call_next", expected="")
    room.asks("start_timer", seconds=60, expected="")

    cleo.see(".now-clock", re.compile(r"\b0:\d\d"))
    cleo.see(".timer")
    cleo.see(".plan")
    ada.see(".floor", "You have the floor")
    for screen in (ada, projector):
        for clock in (".turn-clock", ".wall-clock", ".timer", ".wall-timer", ".plan"):
            screen.sees_no(clock)


def test_a_pace_is_set_by_its_owner_and_seen_by_nobody_else(meet):
    room = meet()
    ada, bo = room.joins("Ada"), room.joins("Bo")
    cleo = desk(room)
    ada.press("Settings")
    ada.page.get_by_label("I need more time to speak").select_option("4")

    cleo.pane("People")
    cleo.unfolds("Ada", ".side-content")
    cleo.press("Time they need", ".side-content")
    expect(cleo.page.locator("dialog select")).to_have_value("4")
    bo.open("people")
    assert "4" not in bo.caught_up().page.locator(".people").inner_text()


def test_the_shares_of_the_time_are_for_the_facilitator_alone(meet):
    room = meet()
    ada, cleo, projector = room.joins("Ada"), desk(room), wall(room)
    ada.raises("Something new")
    room.asks("call_next", expected="")
    ada.see(".floor", "You have the floor")
    ada.press("I’m done")

    cleo.pane("Heard")
    cleo.page.locator(".talk summary").click()
    cleo.see(".talk", "100%")
    for screen in (ada, projector):
        assert "100%" not in screen.caught_up().page.locator("body").inner_text()


@pytest.mark.parametrize("name", ["desk", "phone", "wall"])
def test_what_is_new_is_fit_for_everyone_to_use(meet, name):
    room = meet("Opening", "Budget")
    plans(room, "Opening", 5)
    room.asks("start_timer", seconds=600, expected="", label="Think quietly")
    room.asks("pause_meeting", minutes=10)
    screen = {"desk": lambda: desk(room), "phone": lambda: room.joins("Ada"), "wall": lambda: wall(room)}[name]()

    assert screen.violations() == []
    assert screen.fits()
