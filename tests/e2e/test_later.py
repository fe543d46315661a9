"""What is real but not now is parked with one tap, who does what is kept, and the next meeting begins with it."""

from playwright.sync_api import expect

from tests.e2e.desk import desk
from tests.e2e.people import PHONE
from tests.needs import needs_chromium

pytestmark = needs_chromium


def test_an_entry_is_parked_given_an_owner_and_a_day_and_stands_in_nobodys_way(meet):
    room = meet(closing_checks=True)
    ada = room.joins("Ada")
    cleo = desk(room)
    ada.raises("Something new", "Noise in the mornings")
    cleo.see(".console-queue", "Noise")

    cleo.unfolds("Ada", ".console-queue")
    cleo.press("Park it", ".console-queue")
    cleo.press("End meeting")
    cleo.see("dialog", "has nobody who looks after it, and no day")
    cleo.key("Escape")
    cleo.pane("Later")
    cleo.see(".side-content", "needs an owner and a day")
    assert cleo.violations() == []
    cleo.press("Owner and day", ".side-content")
    cleo.page.locator("dialog").get_by_label("Looked after by").select_option(label="Ada")
    cleo.fills("Returns on", "2027-05-21")
    cleo.press("Save", "dialog")

    cleo.see(".side-content", "May 21, 2027")
    ada.open("agenda")
    ada.see("main", "Noise in the mornings")
    assert ada.violations() == []
    assert ada.fits()
    cleo.press("End meeting")
    cleo.press("End it now", "dialog")
    cleo.see(".ended")


def test_ending_with_something_open_needs_a_reason(meet):
    room = meet(closing_checks=True)
    room.asks("park", text="Noise")
    cleo = desk(room)

    cleo.press("End meeting")
    cleo.fills("Why does the meeting end", "The building closes.")
    cleo.press("End it now", "dialog")

    cleo.see(".ended")


def test_a_turn_is_parked_once_and_undone(meet):
    room = meet(closing_checks=True)
    ada = room.joins("Ada")
    cleo = desk(room)
    ada.raises("Something new", "Noise")
    cleo.see("[aria-keyshortcuts=n]")
    cleo.key("n")

    cleo.press("Park it", ".console-now")

    cleo.see(".console-now .badge >> text=Parked")
    cleo.see(".undo", "parked a topic")
    cleo.key("u")
    cleo.see(".console-now", "Park it")


def test_actions_are_agreed_on_done_by_their_owner_and_come_along_to_the_next_meeting(meet):
    room = meet("Opening", "Budget")
    ada, cleo = room.joins("Ada"), desk(room)
    cleo.page.locator(".head-more").click()
    cleo.press("Later", "#console-menu")
    for what, who in (("Ask the bus company", "Ada"), ("Book the room", "Cleo")):
        cleo.press("Add an action", ".side-content")
        cleo.fills("What", what)
        cleo.page.locator("dialog").get_by_label("Who").select_option(label=who)
        cleo.press("Save", "dialog")
        cleo.sees_no("dialog")
    ada.open("agenda")
    ada.press("Done", "main")
    ada.see("main", "Not done yet")
    room.asks("end_meeting")

    cleo.press("Start it now")

    cleo.page.wait_for_selector(".console-now")
    expect(cleo.page.locator(".console-now")).to_contain_text("Budget")
    cleo.pane("Later")
    cleo.see(".side-content", "Book the room")
    cleo.see(".side-content", "from last time")
    cleo.see(".side-content", "Continues")
    assert "Ask the bus company" not in cleo.caught_up().page.locator(".side-content").inner_text()


def test_on_a_phone_it_fits_in_spanish(meet):
    room = meet(closing_checks=True)
    room.asks("park", text="El autobús llega tarde desde enero y nadie sabe por qué")
    cleo = desk(room, "es", viewport=PHONE, has_touch=True)

    cleo.pane("Después", ".pane-choice")

    cleo.see(".side-content", "faltan quién lo cuida y la fecha")
    assert cleo.violations() == []
    assert cleo.fits()


def test_a_blank_meeting_shows_none_of_it(meet):
    room = meet()
    ada, cleo = room.joins("Ada"), desk(room)
    ada.raises("Something new", "Noise")
    cleo.see("[aria-keyshortcuts=n]")
    cleo.key("n")

    cleo.see(".now-speaker", "Ada")
    cleo.sees_no(".console-now >> text=Park it")
    cleo.sees_no(".side-choice [data-tab=later]")
