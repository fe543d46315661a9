"""The record in real browsers: offered at the end on every screen, readable without a script, up to date while it runs."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.e2e.desk import desk, wall
from tests.e2e.people import PHONE, Member
from tests.needs import needs_chromium

pytestmark = needs_chromium

A_WHILE_MS = 90_000  # a long copy gives way to everything else that runs


@pytest.fixture
def room(meet):
    return meet("Opening", "Worries")


@pytest.fixture
def ada(room):
    ada = room.joins("Ada")
    ada.writes("We *both* worry.")
    ada.press("Share with everyone")
    ada.see("#panel-sees", "everyone in the meeting sees it")
    return ada


def opened(member, room):
    """The record on this member's device, in a page of its own."""
    member.page.goto(f"{room.url}/m/{room.code}/record")
    return member


def without_a_script(browser, room, of):
    context = browser.new_context(viewport=PHONE, java_script_enabled=False, base_url=room.url)
    context.add_cookies(of.page.context.cookies())
    return context.new_page()


def test_the_end_offers_the_record_on_the_phone(room, ada):
    room.asks("end_meeting")

    ada.open("now")
    with ada.page.expect_download() as taken:
        ada.page.get_by_role("link", name="PDF").click()
    assert taken.value.suggested_filename.endswith("annual-review.pdf")
    ada.page.get_by_role("link", name="Open the record").click()
    ada.see("h1", "Annual review")
    ada.see(".page-kicker", "The meeting has ended. This is its record.")


def test_a_long_copy_shows_how_far_it_is_and_can_be_stopped_on_the_phone_and_where_nobody_is_named(meet):
    """It is long by what is written, and the process is the one that makes it."""
    room = meet(*(f"Item {n}" for n in range(4)))
    ada = room.joins("Ada")
    words = "\n\n".join(f"The *{n}th* of many worries, with [an address](https://example.org/{n}). " * 4 for n in range(60))
    for item in room.view()["agenda"]["order"]:
        room.asks("share_panel", item=item, text=words[:20_000])
    room.asks("end_meeting")
    ada.open("now")
    bar, cancel = ada.page.get_by_role("progressbar", name="PDF"), ada.page.get_by_role("button", name="Cancel")

    ada.page.get_by_role("link", name="PDF").click()
    expect(bar).to_be_visible()
    ada.see(".making", "PDF: ")
    expect(cancel).to_be_in_viewport(ratio=1)
    cancel.click()
    expect(bar).to_be_hidden()

    with ada.page.expect_download(timeout=A_WHILE_MS) as taken:
        ada.page.get_by_role("link", name="PDF").click()
        expect(bar).to_be_visible()
    assert Path(taken.value.path()).read_bytes().startswith(b"%PDF")
    expect(ada.page.locator(".making")).to_be_hidden()

    page = opened(ada, room).page
    page.get_by_text("Other kinds").click()
    page.get_by_role("link", name="without names").click()
    page.get_by_role("button", name="PDF").click()
    expect(page.get_by_role("progressbar", name="PDF")).to_be_visible()
    cancel.click()
    expect(cancel).to_be_hidden()


def test_the_end_offers_the_record_on_the_console_with_the_complete_data(room):
    cleo = desk(room)
    cleo.press("End meeting", ".console-head")
    cleo.press("End it now", "dialog")

    expect(cleo.page.get_by_role("link", name="Open the record")).to_be_visible()
    cleo.see("main", "not reached: Worries")
    cleo.page.get_by_text("Other kinds").click()
    with cleo.page.expect_download() as taken:
        cleo.page.get_by_role("link", name="Complete data").click()
    assert taken.value.suggested_filename.endswith(".json")


def test_the_end_shows_the_way_to_the_record_on_the_wall(room):
    screen = wall(room)
    room.asks("end_meeting")

    screen.see(".wall-address", f"/m/{room.code}/record")
    drawn = screen.page.locator(".wall-join img.qr")
    expect(drawn).to_have_js_property("complete", True)
    assert drawn.evaluate("img => img.naturalWidth") > 0


def test_one_press_copies_the_record_as_text(room, ada):
    ada.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    room.asks("end_meeting")
    ada.open("now")

    ada.press("Copy it as text")

    expect(ada.page.get_by_role("button", name="Copied")).to_be_visible()
    copied = ada.page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Annual review\n")
    assert "We both worry." in copied


def test_where_nobody_may_copy_the_text_stands_there_to_be_copied_by_hand(room, ada):
    ada.page.evaluate("document.execCommand = () => false; delete Navigator.prototype.clipboard")
    room.asks("end_meeting")
    ada.open("now")

    ada.press("Copy it as text")

    expect(ada.page.get_by_label("Select all of it and copy")).to_have_value(re.compile("^Annual review"))



def test_over_plain_http_a_selection_is_copied(room, ada):
    ada.page.evaluate("delete Navigator.prototype.clipboard")
    room.asks("end_meeting")
    ada.open("now")

    ada.press("Copy it as text")

    expect(ada.page.get_by_role("button", name="Copied")).to_be_visible()


def test_an_open_record_follows_the_meeting_that_runs(room, ada):
    page = opened(ada, room).page
    page.clock.install()
    page.reload()
    ada.see(".page-kicker", "This is the record so far")

    bo = room.joins("Bo")
    bo.writes("I do not.")
    bo.press("Share with everyone")
    bo.see("#panel-sees", "everyone in the meeting sees it")
    page.clock.run_for(11_000)
    ada.see(".record", "I do not.")
    room.asks("end_meeting")
    page.clock.run_for(11_000)

    ada.see(".page-kicker", "The meeting has ended")


def test_without_a_script_the_record_is_read_copied_and_taken(room, ada, browser):
    room.asks("end_meeting")
    page = without_a_script(browser, room, ada)
    page.goto(f"/m/{room.code}/record")

    expect(page.locator(".record")).to_contain_text("Who was heard, and how")
    page.locator("summary", has_text="Copy it as text").click()
    expect(page.get_by_label("Select all of it and copy")).to_be_visible()
    with page.expect_download() as taken:
        page.get_by_role("link", name="Web page").click()
    assert taken.value.suggested_filename.endswith(".html")
    page.get_by_role("link", name="Español").click()
    expect(page.locator("h2").first).to_have_text("A quién se escuchó, y cómo")
    page.context.close()


def test_the_copy_as_a_web_page_opens_without_the_server(room, ada, tmp_path, browser):
    opened(ada, room)
    with ada.page.expect_download() as taken:
        ada.page.get_by_role("link", name="Web page").click()
    taken.value.save_as(tmp_path / "record.html")
    context = browser.new_context(offline=True)
    asked = []
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))

    page.goto(f"file://{tmp_path}/record.html")

    expect(page.locator("h1")).to_have_text("Annual review")
    expect(page.locator(".words em")).to_have_text("both")
    assert page.locator("main").evaluate("main => getComputedStyle(main).maxInlineSize") != "none"
    assert asked == [page.url]
    context.close()


def test_on_page_one_in_print_stands_who_was_heard(room, ada):
    """Attendance begins on a page of its own, so that page one is who was heard and nothing else."""
    opened(ada, room)
    with ada.page.expect_download() as taken:
        ada.page.get_by_role("link", name="Web page").click()
    ada.page.goto("about:blank")
    ada.page.set_content(taken.value.path().read_text("utf-8"))
    ada.page.emulate_media(media="print")

    assert ada.page.locator("#record-attendance").evaluate("h2 => getComputedStyle(h2).breakBefore") == "page"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_record_is_accessible_and_fits_a_phone(room, ada, scheme, language):
    ada.page.emulate_media(color_scheme=scheme)
    ada.page.goto(f"{room.url}/m/{room.code}/record?lang={language}")
    for summary in ada.page.locator("summary").all():
        summary.click()

    assert ada.violations() == []
    assert ada.fits()


def test_whoever_was_not_there_is_told_whom_to_ask(room, browser):
    room.asks("end_meeting")
    page = browser.new_context(viewport=PHONE, java_script_enabled=False).new_page()

    answer = page.goto(f"{room.url}/m/{room.code}/record")

    assert answer.status == 403
    expect(page.locator("main")).to_contain_text("ask whoever facilitated for a copy")
    assert Member(page).page.get_by_role("link", name="Go to the start page").is_visible()
    page.context.close()


def test_a_copy_without_names_is_made_without_a_script(room, ada, browser):
    ada.writes("We *both* asked Milo, and Milo asked us.")
    ada.press("Share the change")
    page = without_a_script(browser, room, ada)
    page.goto(f"/m/{room.code}/record/redact")

    expect(page.get_by_label(re.compile("Milo"))).to_be_checked()
    page.get_by_label(re.compile("Ada")).fill("Addie")
    with page.expect_download() as taken:
        page.get_by_role("button", name="Plain text").click()

    text = taken.value.path().read_text("utf-8")
    assert "asked Name A, and Name A asked us" in text
    assert "Ada" not in text
    page.context.close()


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_page_of_names_is_accessible_and_fits_a_phone(room, ada, language):
    ada.writes("So we asked Milo in may. Gravel helps, said ada.")
    ada.press("Share the change")
    ada.page.goto(f"{room.url}/m/{room.code}/record/redact?lang={language}")

    assert ada.violations() == []
    assert ada.fits()
