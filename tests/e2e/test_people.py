"""People as a facilitator handles them: who has no device, who leaves early, who leads, who came in twice, who interprets."""

import re
import time

from playwright.sync_api import expect

from tests.e2e.desk import desk, wall
from tests.needs import needs_chromium

pytestmark = needs_chromium


def test_one_who_leaves_early_has_their_items_first_and_their_own_words_on_top(meet):
    room = meet("Opening", "Lamps", "Bus")
    ada, bo = room.joins("Ada"), room.joins("Bo")
    room.asks("edit_item", item=room.item("Bus"), presenter=room.person("Bo"))
    bo.open("people")
    bo.page.get_by_text("I have to leave early").click()
    bo.page.locator("#leaves-at").fill(time.strftime("%Y-%m-%dT%H:%M", time.localtime(time.time() + 3600)))
    bo.press("Save", ".hours")
    cleo = desk(room)
    cleo.pane("People")
    cleo.unfolds("Bo", ".side-content")
    cleo.press("Their items first", ".side-content")
    expect(cleo.page.locator(".items li").nth(1)).to_contain_text("Bus")

    cleo.press("The meeting is about them", ".side-content")
    bo.writes("I like maths.")
    bo.press("Share")
    for screen in (ada, cleo, wall(room)):
        screen.see(".about, .wall-about", "I like maths.")


def test_the_last_facilitator_cannot_drop_it_and_hands_it_over(meet):
    room = meet("Opening")
    ada = room.joins("Ada")
    cleo = desk(room)
    cleo.pane("People")
    cleo.unfolds("Cleo", ".side-content")
    cleo.press("Facilitate no longer", ".side-content")
    cleo.see(".side-content .trouble", "Make another person a facilitator first")
    cleo.unfolds("Ada", ".side-content")
    cleo.press("Facilitating", ".side-content .row-more")
    cleo.press("Hand over", "dialog")
    cleo.page.wait_for_url(f"**/m/{room.code}")
    ada.page.goto(f"{room.url}/m/{room.code}/run")
    ada.see(".console")
    assert "facilitate" not in room.view()["people"]["people"][room.person("Cleo")]["capabilities"]


def test_somebody_without_a_device_is_spoken_for_by_whom_they_agreed_to(meet):
    room = meet("Opening", asks_every="on")
    room.asks("add_person", name="Rosa", has_device=False)
    ada = room.joins("Ada")
    cleo = desk(room)
    cleo.pane("Heard")
    cleo.unfolds("Rosa", ".side-content")
    cleo.press("Somebody speaks for them", ".side-content")
    cleo.page.locator("dialog select").select_option(label="Ada")
    cleo.press("Save", "dialog")
    cleo.see("[data-how=represented_by]", re.compile("represented by .?Ada"))

    ada.open("people")
    ada.page.get_by_text("Somebody speaks for me on this item").click()
    ada.page.locator("#represented-by").select_option(label="Cleo")
    ada.press("Save", ".hours")
    ada.see("[aria-label='Somebody speaks for me on this item']", re.compile("Cleo.? speaks for you"))
    assert ada.violations() == []
    ada.press("I speak for myself")
    ada.open("now")
    ada.see(".invitation")


def test_whoever_came_in_twice_is_one_and_an_interpreter_stops_the_speakers_clock(meet):
    room = meet("Opening")
    ada, double, ines = room.joins("Ada"), room.joins("Ada M."), room.joins("Inés", "es")
    room.asks("edit_person", person=room.person("Inés"), interprets=True)
    cleo = desk(room)
    double.raises("Something new", "Parking")
    cleo.see(".console-queue li", "Ada M.")
    cleo.pane("People")
    cleo.unfolds("Ada M.", ".side-content")
    cleo.press("Came in twice", ".side-content")
    cleo.page.locator("dialog select").select_option(label="Ada")
    cleo.press("Make them one", "dialog")
    double.see("h1", "You are no longer connected")
    ada.see(".places, .queue", "Parking")

    room.asks("call_next", expected="")
    ines.press(re.compile("Al .?inglés"), "[aria-label='Interpretación']")
    ada.see(".floor", "You are being interpreted")
    cleo.see(".console-now", re.compile("Inés.? interprets into .?English"))
    ines.press("Fin de la interpretación")
    ada.press("I’m done")
    ada.sees_no(".floor [data-mine]")
    cleo.page.goto(f"{room.url}/m/{room.code}/record")
    cleo.see("main", re.compile("into .?English.? by .?Inés"))
    assert "Ada M." not in cleo.page.content()
