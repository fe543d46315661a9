"""A round in real browsers: started in two taps, answered from phones, run with one key, shown on the wall."""

import pytest
from playwright.sync_api import expect

from tests.e2e.desk import desk, wall
from tests.e2e.people import PHONE
from tests.needs import needs_chromium

pytestmark = needs_chromium


@pytest.fixture
def room(meet):
    """Cleo facilitates and takes no part."""
    room = meet("Opening", "Strengths")
    room.asks("give_capabilities", person=next(iter(room.view()["people"]["order"])), capabilities=["facilitate"])
    return room


def starts(cleo, aim="First reactions"):
    cleo.press("Round", ".console-now")
    cleo.press(aim, "dialog")
    cleo.sees_no("dialog")


def test_a_round_is_two_taps_and_its_four_answers_stand_on_the_phone(room):
    ada, bo, dee = room.joins("Ada"), room.joins("Bo"), room.joins("Dee")
    ada.writes("He sleeps better.")
    ada.press("Share", ".panel")
    ada.open("now")
    cleo, screen = desk(room), wall(room)
    room.asks("edit_item", item=room.item("Opening"), purpose="decide")
    ada.press("Propose something")
    ada.page.locator("#typed-propose").fill("He comes an hour later on Mondays.")
    ada.press("Propose it")
    screen.see(".wall-proposal-text", "He comes an hour later on Mondays.")

    starts(cleo)
    ada.see(".round h2", "It is your turn")
    bo.see(".round", "One person is before you")
    dee.see(".round", "2")
    screen.see(".wall-speaker", "Ada")
    screen.see(".wall-round-about", "He comes an hour later on Mondays.")

    ada.press("Read mine", ".round")
    screen.see(".wall-panel", "He sleeps better.")
    bo.see(".floor", "He sleeps better.")
    ada.press("I’m done", ".floor")
    bo.see(".round h2", "It is your turn")
    bo.press("Pass for now", ".round")
    bo.see(".round", "You are asked once more at the end")
    dee.press("Speak", ".round")
    screen.see(".wall-speaker", "Dee")
    dee.press("I’m done", ".floor")
    bo.see(".round h2", "It is your turn")
    expect(bo.page.locator(".round").get_by_role("button", name="Pass for now")).to_be_disabled()
    bo.page.locator(".round").get_by_role("button", name="Pass", exact=False).last.click()

    bo.sees_no(".round")
    screen.sees_no(".wall-round")
    cleo.see(".now-speaker", "The floor is free")
    assert set(room.view()["heard"]["lines"].values()) == {"read_aloud", "passed", "spoke"}


def test_the_facilitator_runs_it_with_one_key_and_answers_for_somebody_without_a_device(room):
    room.joins("Ada")
    room.asks("add_person", name="Gran", has_device=False)
    cleo = desk(room)
    starts(cleo, "Opening round")
    cleo.see(".now-speaker", "Ada")

    cleo.key("n")
    cleo.see(".now-clock")
    cleo.key("n")
    cleo.see(".now-speaker", "Gran")
    cleo.see(".console-circle", "without a device")
    cleo.page.locator(".console-now").get_by_role("button", name="Passes", exact=True).click()

    cleo.sees_no(".console-circle")
    cleo.see(".now-speaker", "The floor is free")
    cleo.key("u")
    cleo.see(".now-speaker", "Gran")


def test_who_waits_in_the_round_may_raise_a_hand_only_about_how_we_meet(room):
    ada, bo = room.joins("Ada"), room.joins("Bo")
    cleo = desk(room)
    starts(cleo)
    bo.see(".round", "One person is before you")

    bo.press("Raise hand", ".raise")
    expect(bo.page.locator("#kinds").get_by_role("button", name="Something new")).to_be_disabled()
    bo.see("#kinds", "you are asked in turn")
    bo.page.locator("#kinds button", has_text="About how we meet").click()
    ada.see(".queue", "Bo")
    cleo.see(".console-queue", "Bo")
    cleo.key("n")

    ada.see(".floor .speaker", "Bo")
    expect(ada.page.locator(".round").get_by_role("button", name="Speak")).to_be_disabled()


def test_an_entered_pass_shows_on_ones_own_device_and_is_taken_back_with_one_tap(room):
    ada, bo = room.joins("Ada"), room.joins("Bo")
    cleo = desk(room)
    starts(cleo)
    cleo.unfolds("Bo", ".console-circle")
    cleo.press("Passes", ".console-circle .row-more")

    bo.see(".round", "entered that you pass")
    bo.press("Ask me at the end after all", ".round")

    bo.see(".round", "One person is before you")
    ada.see(".round h2", "It is your turn")


def test_ending_a_round_early_asks_why_and_an_item_is_not_left_meanwhile(room):
    room.joins("Ada")
    bo = room.joins("Bo")
    cleo = desk(room)
    starts(cleo)
    cleo.see(".console-circle")
    cleo.caught_up()
    expect(cleo.row("Opening", ".items").get_by_role("button", name="Close")).to_have_count(0)

    cleo.press("End the round", ".console-circle")
    cleo.see("dialog .card", "Bo")
    cleo.fills("Why?", "The bus leaves.")
    cleo.press("End it", "dialog")

    cleo.sees_no(".console-circle")
    bo.sees_no(".round")
    expect(cleo.row("Opening", ".items").get_by_role("button", name="Close")).to_be_visible()


def test_a_seating_order_is_given_with_buttons_and_the_round_follows_it(room):
    room.joins("Ada")
    bo = room.joins("Bo")
    cleo = desk(room)
    cleo.key("r")
    cleo.press("Seating order", "dialog")
    seats = cleo.page.locator("dialog .seating .who")
    expect(seats).to_contain_text(["Cleo", "Ada", "Bo"])
    cleo.row("Bo", "dialog .seating").get_by_role("button", name="up").click()
    expect(seats).to_contain_text(["Cleo", "Bo", "Ada"])
    cleo.press("Back", "dialog")
    cleo.press("Closing round", "dialog")

    bo.see(".round h2", "It is your turn")


def test_hidden_names_stay_hidden_on_the_wall_during_a_round(room):
    room.joins("Ada")
    cleo, screen = desk(room), wall(room, "?names=off")
    starts(cleo)

    screen.see(".wall-round", "have answered")
    assert "Ada" not in screen.caught_up().page.locator(".wall").inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_screen_of_a_round_is_accessible_and_fits(room, scheme):
    long = "María del Carmen Fernández-Echeverría de la Torre"
    ada = room.joins(long, "es", color_scheme=scheme)
    cleo, screen = desk(room, color_scheme=scheme), wall(room, color_scheme=scheme)
    phone = desk(room, "es", viewport=PHONE, has_touch=True, color_scheme=scheme)
    cleo.key("r")
    cleo.see("dialog[open]")
    assert cleo.violations() == []
    cleo.press("Round of consent", "dialog")
    ada.see(".round h2", "Es su turno")
    screen.see(".wall-round")
    ada.page.locator(".round summary").scroll_into_view_if_needed()
    for one in (ada, cleo, screen, phone):
        assert one.violations() == []
        assert one.fits()
    small = "all => all.filter(b => b.offsetParent && (b.offsetWidth < 44 || b.offsetHeight < 43)).map(b => b.outerHTML)"
    assert ada.page.locator(".round button").evaluate_all(small) == []
