"""The people, the links, the settings and the end, as the facilitator handles them."""

import re
from urllib.error import HTTPError
from urllib.request import urlopen

from playwright.sync_api import expect

from tests.e2e.desk import desk
from tests.needs import needs_chromium

pytestmark = needs_chromium


def test_a_new_code_ends_the_old_one(meet):
    room = meet()
    cleo = desk(room)
    old = room.code
    cleo.key("l")
    cleo.press("New code", "dialog")
    cleo.see("dialog .sure", "ends at once")
    cleo.press("Renew it", "dialog")
    expect(cleo.page.locator("dialog .big-code")).not_to_have_text(old)
    new = cleo.page.locator("dialog .big-code").inner_text()
    expect(cleo.page.locator("dialog .address").first).to_have_value(re.compile(f"/m/{new}$"))

    assert status(f"{room.url}/m/{old}") == 410
    assert status(f"{room.url}/m/{new}") == 200


def status(url):
    try:
        with urlopen(url, timeout=20) as answer:
            return answer.status
    except HTTPError as error:
        return error.code


def test_somebody_without_a_device_is_added_and_written_for(meet):
    room = meet()
    cleo = desk(room)
    cleo.pane("People")
    cleo.press("Add a person")
    cleo.fills("Name", "Grandmother Rosa")
    cleo.page.locator("dialog").get_by_label("Takes part without a device").check()
    cleo.press("Add", "dialog .act-form")
    cleo.see(".side-content", "without a device")

    cleo.pane("Heard")
    cleo.unfolds("Grandmother Rosa", ".side-content")
    cleo.press("Enter their words", ".side-content")
    cleo.fills("What they want to say", "He always sets the table.")
    cleo.press("Share it for them", "dialog")
    cleo.pane("Written")

    cleo.see(".panels .words", "He always sets the table.")
    cleo.see(".panels", "entered by")


def test_a_removed_member_sees_why_and_settings_reach_everyone(meet):
    room = meet(countdowns=True)
    ada, bo = room.joins("Ada"), room.joins("Bo")
    cleo = desk(room)
    bo.raises("Something new")
    cleo.see("[aria-keyshortcuts=n]")
    cleo.key("n")
    bo.see(".turn-clock")
    cleo.key("t")
    cleo.page.get_by_label("Show clocks to everyone").uncheck()
    bo.sees_no(".turn-clock")
    cleo.key("Escape")

    cleo.pane("People")
    room.asks("add_person", name="Dee")
    cleo.unfolds("Dee", ".side-content")
    cleo.press("Comes and goes", ".side-content")
    cleo.fills("Comes later, at", "2030-02-01T10:30")
    cleo.press("Save", "dialog")
    expect(cleo.row("Dee", ".side-content")).to_contain_text("10:30")
    cleo.unfolds("Dee", ".side-content")
    cleo.unfolds("Bo", ".side-content")
    cleo.press("Facilitating", ".side-content")
    cleo.press("Facilitate together", "dialog")
    expect(bo.page.locator("a[href$='/run']").first).to_be_attached()
    cleo.unfolds("Bo", ".side-content")

    cleo.unfolds("Ada", ".side-content")
    cleo.press("Remove from the meeting", ".side-content")
    cleo.press("Remove from the meeting", "dialog")

    ada.see("h1", "You are no longer connected")
    cleo.see(".now-clock")


def test_ending_is_asked_twice_and_offers_the_record(meet):
    room = meet("Opening")
    ada = room.joins("Ada")
    cleo = desk(room)
    ada.raises("Something new")
    cleo.see(".console-queue li")

    cleo.press("End meeting")
    cleo.see("dialog", "still waiting to speak")
    cleo.press("Not yet", "dialog")
    assert room.view()["meeting"]["state"] == "open"
    cleo.press("End meeting")
    cleo.press("End it now", "dialog")

    expect(cleo.page.get_by_role("link", name="Open the record")).to_have_attribute("href", f"/m/{room.code}/record")
    ada.see(".floor", "The meeting has ended")
    cleo.sees_no(".items .acts button")


def test_a_personal_link_is_handed_out_until_its_owner_has_come_in_and_is_theirs_alone_then(meet):
    room = meet()
    room.asks("add_person", name="Rosa")
    cleo = desk(room)
    cleo.pane("People")
    cleo.unfolds("Rosa", ".side-content")
    cleo.press("Personal link", ".side-content")
    link = cleo.page.get_by_label("Personal link", exact=True).input_value()
    cleo.key("Escape")

    page = room.page("Rosa")
    page.goto(room.url + "/p/" + link.split("/p/")[1])
    page.get_by_role("button", name="Settings").click()
    expect(page.get_by_label("Your own link")).to_have_value(link)
    cleo.see(".side-content li:has-text('Rosa')", "here")
    cleo.page.reload()
    cleo.pane("People")
    cleo.unfolds("Rosa", ".side-content")
    cleo.press("Personal link", ".side-content")

    cleo.see("dialog", "theirs alone")
    assert link not in cleo.caught_up().page.content()
    laptop = room.page("Rosa’s laptop")
    laptop.goto(room.url + "/p/" + link.split("/p/")[1])
    laptop.wait_for_selector("main.member")
    assert room.view()["people"]["here"] == 2
