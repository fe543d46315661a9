"""The door in real browsers: waiting to be let in, a second device, and what was written before."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.desk import desk
from tests.e2e.people import PHONE, Member
from tests.needs import needs_chromium

pytestmark = needs_chromium


def knocks(room, name, **context):
    """Somebody gives their name at the door, on a phone."""
    page = room.page(name, **context)
    page.goto(f"{room.url}/m/{room.code}")
    page.locator("form [name=name]").fill(name)
    page.locator("main form button[data-look=primary]").click()
    return Member(page)


def test_a_newcomer_waits_with_the_title_alone_until_the_facilitator_lets_them_in(meet):
    room = meet("Opening", waiting_room=True)
    room.asks("share_panel", item=room.item("Opening"), text="Zanzibar")
    bo = knocks(room, "Bo")
    bo.see(".lobby h1", "Annual review")
    bo.see(".lobby h2", "You are nearly in")
    bo.caught_up()
    assert "Zanzibar" not in bo.page.content()
    assert "Cleo" not in bo.page.content()
    assert bo.violations() == []
    assert bo.fits()
    cleo = desk(room)

    cleo.see(".notices .banner", "waits to come in")
    cleo.press("Let in", ".notices")

    bo.see("main.member")
    cleo.sees_no(".notices .banner")
    bo.page.reload()
    bo.see("main.member")


def test_several_are_let_in_at_once_and_one_is_turned_away(meet):
    room = meet(waiting_room=True)
    stranger, bo, dee = knocks(room, "Stranger"), knocks(room, "Bo"), knocks(room, "Dee")
    cleo = desk(room)
    cleo.press("Look", ".notices")
    cleo.row("Stranger", ".side-content").get_by_role("button", name="Turn away").click()
    stranger.see("[role=alert]", "You were not let in")
    assert cleo.violations() == []

    cleo.press("Let all in")

    bo.see("main.member")
    dee.see("main.member")
    assert room.view()["people"]["here"] == 3
    cleo.press("Let nobody new in")
    cleo.see(".side-content", "Nobody new can come in")
    late = room.page("Late")
    late.goto(f"{room.url}/m/{room.code}")
    Member(late).see("main", "lets nobody new in")
    stranger.page.get_by_role("link", name="Back to the door").click()
    stranger.see(".refusal", "You were not let in")


def test_who_waits_may_go_away_again(meet):
    room = meet(waiting_room=True)
    bo = knocks(room, "Bo")
    bo.press("Do not wait any longer")

    bo.see("form [name=name]")
    assert room.view()["door"]["order"] == []


def test_without_a_script_the_door_says_that_one_waits(meet, browser):
    room = meet(waiting_room=True)
    bo = knocks(room, "Bo", java_script_enabled=False)
    expect(bo.page.locator("noscript, .shell-loading").first).to_be_attached()

    room.asks("admit_all")
    bo.page.goto(f"{room.url}/m/{room.code}")

    assert room.view()["people"]["here"] == 2
    expect(bo.page.get_by_role("link", name="read the record")).to_be_visible()


def test_a_second_device_comes_in_by_a_yes_on_the_first_with_what_was_written_there(meet):
    room = meet()
    ada = room.joins("Ada")
    ada.writes("Only I can read this.")
    ada.see("[data-kept=saved]")
    tablet = knocks(room, "ada")
    tablet.see(".card[data-look=notice]", "on another device?")
    tablet.press("Ask my first device")
    tablet.see(".lobby h2", "Say yes on your first device")
    number = tablet.page.locator(".lobby-number").inner_text()
    ada.see(".devices", number)
    assert ada.violations() == []

    ada.press("Yes, it is me", ".devices")

    tablet.see("main.member")
    tablet.open("words")
    expect(tablet.page.locator("#panel-words")).to_have_value("Only I can read this.")
    ada.sees_no(".devices .banner")
    assert room.view()["people"]["here"] == 2


def test_a_no_keeps_a_stranger_out(meet):
    room = meet()
    ada = room.joins("Ada")
    stranger = knocks(room, "Ada")
    stranger.press("Ask my first device")
    ada.press("No, that is not me", ".devices")

    stranger.see("[role=alert]", "You were not let in")


def test_a_tapped_name_works_once_and_the_second_time_asks_the_first_device(meet, browser):
    room = meet()
    room.asks("add_person", name="Ada", role="Parent")
    first = room.page("first")
    first.goto(f"{room.url}/m/{room.code}")
    stale = room.page("stale")
    stale.goto(f"{room.url}/m/{room.code}")
    first.get_by_role("button", name="Ada").click()
    first.wait_for_selector("main.member")

    stale.get_by_role("button", name="Ada").click()

    late = Member(stale)
    late.see(".refusal", "Somebody has come in as")
    late.press("Ask my first device")
    Member(first).press("Yes, it is me", ".devices")
    late.see("main.member")


def test_a_newcomer_by_code_sees_nothing_written_before_until_that_is_opened_to_them(meet):
    room = meet("Opening", code_opens_earlier_words=False)
    item = room.item("Opening")
    room.asks("share_panel", item=item, text="Zanzibar")
    room.call(f"/api/meetings/{room.code}/notes", room.token, item=item, text="Marrakesh")
    bo = room.joins("Bo")
    bo.open("words")
    bo.see(".card[data-look=plain]", "opens when the facilitator lets you read it")
    bo.open("notes")
    bo.caught_up()
    for word in ("Zanzibar", "Marrakesh"):
        assert word not in bo.page.content()
    assert bo.page.goto(f"{room.url}/m/{room.code}/record").status == 403
    bo.page.goto(f"{room.url}/m/{room.code}/screen")
    bo.page.wait_for_selector(".wall")
    bo.caught_up()
    for word in ("Zanzibar", "Marrakesh"):
        assert word not in bo.page.content()
    bo.page.goto(f"{room.url}/m/{room.code}")
    bo.open("words")
    room.asks("share_panel", item=item, text="Said anew")
    bo.see(".panels", "Said anew")

    cleo = desk(room)
    cleo.pane("People")
    cleo.press("Let them read it")

    bo.open("notes")
    bo.see(".notes", "Marrakesh")
    assert bo.page.goto(f"{room.url}/m/{room.code}/record").status == 200


def test_who_is_let_in_may_be_let_read_at_once(meet):
    room = meet("Opening", waiting_room=True, code_opens_earlier_words=False)
    room.asks("share_panel", item=room.item("Opening"), text="Zanzibar")
    bo = knocks(room, "Bo")
    cleo = desk(room)
    cleo.press("Look", ".notices")
    cleo.page.get_by_label("May also read what was written before").check()
    cleo.press("Let in", ".side-content")

    bo.see("main.member")
    bo.open("words")
    bo.see(".panels", "Zanzibar")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_lobby_is_accessible_in_spanish_and_dark(meet, scheme):
    room = meet(waiting_room=True)
    page = room.page("Inés", color_scheme=scheme, viewport=PHONE)
    page.goto(f"{room.url}/m/{room.code}?lang=es")
    page.locator("form [name=name]").fill("Inés Quillfeather de la Cruz y Montalbán")
    page.get_by_role("button", name="Entrar").click()

    ines = Member(page)
    ines.see(".lobby h2", "Ya casi está dentro")
    expect(page.locator("html")).to_have_attribute("lang", re.compile("es"))
    assert ines.violations() == []
    assert ines.fits()
