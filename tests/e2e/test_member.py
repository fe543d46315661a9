"""The member's phone: being heard, by hand, in writing or by passing, on good lines and bad ones."""

import re

import pytest
from playwright.sync_api import expect

from tests.needs import needs_chromium

pytestmark = needs_chromium

ALOUD = "body > [role=status]"  # what is said to those who hear the page, whichever part of it is open


def test_a_raised_hand_is_seen_by_all_with_its_place_and_reason(meet):
    room = meet(calls_next="facilitator")
    ada, bo = room.joins("Ada"), room.joins("Bo", "es")
    ada.raises("Something new", "Mornings at home")

    ada.see(".places", "You are next.")
    ada.see(ALOUD, "You are next.")
    bo.see(".queue", "Mornings at home")
    bo.see(".queue .entry-reason", "Se le prometió este lugar")
    ada.open("notes")

    room.asks("call_next", expected="")
    bo.see(".floor .speaker", "Ada")
    expect(bo.page.locator(ALOUD)).to_have_text(re.compile("Habla ahora: .?Ada"))
    ada.see(ALOUD, "You have the floor")
    ada.open("now")
    ada.see(".floor .over", "You have the floor")
    ada.press("I’m done", ".floor")
    bo.see(".floor .over", "La palabra está libre")


def test_a_question_goes_first_and_the_speaker_can_let_it_in(meet):
    room = meet()
    ada, bo = room.joins("Ada"), room.joins("Bo")
    ada.raises("Something new", "The bus")
    ada.press("Start speaking", ".floor")
    bo.raises("I don’t understand")

    ada.press("Hear", ".floor")

    bo.see(".floor .over", "You have the floor")
    bo.see(".floor", "Then back to")
    bo.press("I’m done", ".floor")
    ada.see(".floor .over", "You have the floor")


def test_one_changes_withdraws_and_moves_back_ones_own_hand(meet):
    room = meet(calls_next="facilitator")
    ada, bo = room.joins("Ada"), room.joins("Bo")
    ada.raises("Something new", "The bus")
    bo.raises("Something new")
    ada.press("Edit", ".places")
    ada.page.locator("#edit-topic").fill("The bus, and the mornings")
    ada.press("Save", ".places")
    bo.see(".queue", "The bus, and the mornings")

    ada.press("Move back one place", ".places")
    bo.see(".places", "You are next.")
    ada.press("Take hand down", ".places")

    ada.sees_no(".places")
    expect(bo.page.locator(".queue .rows li")).to_have_count(1)


def test_whoever_was_not_heard_is_invited_and_may_pass_and_take_it_back(meet):
    ada = meet(asks_every="on").joins("Ada")
    expect(ada.see(".invitation").get_by_role("button")).to_have_text(["Speak", "Write", "Pass"])
    sizes = ada.page.locator(".invitation .button").evaluate_all("all => all.map(b => b.offsetWidth + 'x' + b.offsetHeight)")
    assert len(set(sizes)) == 1

    ada.press("Pass", ".invitation")
    ada.see(".member-now", "You have passed on this item.")
    ada.press("Take it back")
    ada.press("Write", ".invitation")

    expect(ada.page.locator("#panel-words")).to_be_focused()


def test_words_are_private_until_shared_and_a_change_until_it_is_shared(meet):
    room = meet()
    ada, bo = room.joins("Ada"), room.joins("Bo")
    bo.open("words")
    ada.writes("He sleeps better.")
    ada.see(".kept", "Saved")
    ada.see("#panel-sees", "Only you see this")
    bo.see(".panels", "Nothing has been shared")

    ada.press("Share with everyone")
    bo.see(".panels", "He sleeps better.")
    ada.see("#panel-sees", "is shared: everyone in the meeting sees it")
    ada.writes("He sleeps better. The bus is late.")
    ada.see("#panel-sees", "Changes are yours alone")
    ada.see(".kept", "Saved")
    assert "bus" not in bo.caught_up().page.locator(".panels").inner_text()

    ada.press("Share the change")
    bo.see(".panels", "The bus is late.")
    ada.press("My written view stands")
    bo.see(".panels", "Stands as written")


def test_a_refusal_stands_beside_the_control_with_the_words_still_there(meet):
    room = meet()
    room.joins("Bo")
    ada = room.joins("Ada")
    ada.press("Settings")
    ada.page.locator("#own-name").fill("Bo")
    ada.press("Save", ".menu")

    ada.see(".menu [role=alert]", "is called")
    expect(ada.page.locator("#own-name")).to_have_value("Bo")


def test_a_kind_that_is_not_possible_now_says_why_and_the_topic_stays(meet):
    room = meet()
    ada = room.joins("Ada")
    ada.press("Raise hand", ".raise")
    ada.page.locator("#topic").fill("The bus")

    room.asks("close_queue")

    expect(ada.page.locator("#kinds button").first).to_be_disabled()
    ada.see("#kinds button:disabled", "The queue is closed for now.")
    expect(ada.page.locator("#topic")).to_have_value("The bus")
    ada.page.locator("#kinds button").last.click()
    ada.see(".places", "You are next.")


def test_one_may_look_at_another_item_and_come_back(meet):
    room = meet("Opening", "Reading", "Closing")
    ada = room.joins("Ada")
    ada.open("agenda")
    ada.press("Look Closing", ".agenda")
    ada.see(".elsewhere", "You are looking at")
    ada.see(".member-side h2", "Closing")

    room.starts("Reading")
    ada.see(".elsewhere", "Reading")
    ada.press("Back to the item")

    ada.see(".member-side h2", "Reading")
    ada.sees_no(".elsewhere")


def test_the_end_leads_to_the_record(meet):
    room = meet()
    ada = room.joins("Ada")

    room.asks("end_meeting")

    ada.see(".floor", "The meeting has ended")
    expect(ada.page.locator(ALOUD)).to_have_text("The meeting has ended")
    assert ada.page.locator(".floor a[data-look=primary]").get_attribute("href") == f"/m/{room.code}/record"


def test_a_hand_is_raised_and_words_shared_by_keyboard_alone(meet):
    room = meet()
    ada = room.joins("Ada", viewport={"width": 1280, "height": 720}, has_touch=False)
    keys = ada.page.keyboard

    ada.tabs_to("Raise hand")
    keys.press("Enter")
    ada.tabs_to("What about? (optional)")
    keys.type("The bus")
    ada.tabs_to("Something new")
    keys.press("Space")
    ada.see(".places", "You are next.")
    expect(ada.page.locator(".raise:focus")).to_have_count(1)
    ada.tabs_to("Edit")
    keys.press("Enter")
    expect(ada.page.locator("#edit-topic")).to_be_focused()
    keys.press("Control+A")
    ada.page.evaluate(ONCE_LOOKED_AT)
    ada.sees_no(".term-card")
    ada.tabs_to("Cancel")
    keys.press("Enter")
    expect(ada.page.locator(".places article:focus")).to_have_count(1)
    ada.tabs_to("What I want to say")
    keys.type("My view")
    ada.tabs_to("Share with everyone")
    keys.press("Enter")

    ada.see(".panels", "My view")


# What is selected is looked at a quarter of a second later.
ONCE_LOOKED_AT = "() => new Promise(done => setTimeout(done, 400))"
TO_ITS_END = """() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>
    done(scrollTo({ top: document.body.scrollHeight, behavior: "instant" })))))"""  # once the part is drawn


@pytest.mark.parametrize(("language", "width"), [("en", 180), ("es", 360), ("en", 768), ("es", 1280)])
def test_every_part_fits_and_axe_finds_nothing(meet, language, width):
    room = meet("What is going well, and what is hard, at home and at school", asks_every="on")
    ada = room.joins("Dr. Maximiliane Hohenstein-Oberlander", language, viewport={"width": width, "height": 640})
    room.asks("add_person", name="Ana Sofía Ramírez-Villanueva de la Torre", role="School psychologist", has_device=False)

    ada.page.locator(".raise-bar [data-size=big]").hover()
    for tab in ["now", "words", "notes", "agenda", "people"]:
        if tab != "now" or width < 896:
            ada.open(tab)
            ada.page.evaluate(TO_ITS_END)  # where nothing stands half behind the row of tabs
        assert ada.fits(), f"{tab} is too wide"
        assert ada.violations() == []
