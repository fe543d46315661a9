"""The pages around a meeting: start, come in, go wrong, all without a script of ours."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.people import PHONE, Member
from tests.needs import needs_chromium

pytestmark = needs_chromium


@pytest.fixture
def page(meeting_server, browser):
    context = browser.new_context(base_url=meeting_server.url, viewport=PHONE, java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_two_taps_and_a_name_give_a_room(meeting_server, browser):
    context = browser.new_context(base_url=meeting_server.url, viewport=PHONE, has_touch=True)
    page = context.new_page()
    page.add_init_script("addEventListener('click', () => (sessionStorage.taps = Number(sessionStorage.taps ?? 0) + 1), true)")
    page.goto("/")

    page.locator("form[action='/start'] [name=name]").tap()
    page.keyboard.type("Cleo")
    page.get_by_role("button", name="Start the meeting").tap()

    page.wait_for_selector(".console")
    assert re.fullmatch(r".*/m/[^/]+/run", page.url)
    assert page.evaluate("Number(sessionStorage.taps)") == 2
    expect(page.locator("img.qr").first).to_be_visible()
    expect(page.locator(".console-now")).to_contain_text("Open conversation")
    page.goto("/")
    expect(page.get_by_role("link", name="Our meeting")).to_be_visible()
    context.close()


def test_pasted_lines_become_the_items(page):
    page.goto("/")
    page.locator("form[action='/start'] [name=name]").fill("Cleo")
    page.locator("summary").click()
    page.locator("[name=items]").fill("Welcome\n\n- Worries\n")
    page.get_by_role("button", name="Start the meeting").click()

    page.goto(page.url.replace("/run", "/links"))
    code = page.locator(".big-code").inner_text()
    view = page.request.get(f"/api/meetings/{code}/view").json()["view"]
    assert [view["agenda"]["items"][i]["title"] for i in view["agenda"]["order"]] == ["Welcome", "Worries"]


def test_one_joins_by_code_in_ones_language_without_a_script(meet, page):
    code = meet().code
    page.goto("/?lang=es")
    page.locator("[name=code]").fill(f" {code.upper().replace('-', '')} ")
    page.get_by_role("button", name="Ir a la reunión").click()
    expect(page.locator("h1")).to_have_text("Annual review")
    page.locator("[name=name]").fill("Inés")
    page.get_by_role("button", name="Entrar").click()

    expect(page.locator("html")).to_have_attribute("lang", "es")
    expect(page.get_by_role("link", name="leer el acta")).to_be_visible()


def test_a_name_on_the_roster_is_tapped_once(meet, page, browser, meeting_server):
    room = meet()
    room.asks("add_person", name="Ada", role="Parent")
    page.goto(f"/m/{room.code}")
    page.get_by_role("button", name="Ada").click()
    assert room.view()["people"]["here"] == 2

    other = browser.new_context(base_url=meeting_server.url, java_script_enabled=False)
    second = other.new_page()
    second.goto(f"/m/{room.code}")
    expect(second.get_by_role("button", name="Ada")).to_have_count(0)
    other.close()


def test_a_form_that_is_refused_says_why_and_keeps_what_was_typed(meet, page):
    page.goto("/")
    page.locator("[name=code]").fill("no-such-code")
    page.get_by_role("button", name="Go to the meeting").click()
    expect(page.locator(".refusal")).to_be_visible()
    expect(page.locator("[name=code]")).to_have_value("no-such-code")
    expect(page.locator("[name=code]")).to_be_focused()
    expect(page.locator(".refusal")).to_be_in_viewport()

    page.goto(f"/m/{meet().code}")
    page.locator("[name=name]").fill("cleo")
    page.get_by_role("button", name="Come in").click()
    expect(page.locator(".refusal")).to_contain_text("is called")
    expect(page.locator("[name=name]")).to_have_value("cleo")


def test_a_locked_meeting_says_what_to_do(meet, page):
    room = meet()
    room.asks("lock_meeting", is_locked=True)

    page.goto(f"/m/{room.code}")

    expect(page.locator("main")).to_contain_text("Ask them to unlock")
    expect(page.locator("[name=name]")).to_have_count(0)


@pytest.mark.parametrize(
    ("path", "status", "title"),
    [
        ("/m/no-such-code", 404, "There is no meeting here"),
        ("/p/broken", 404, "This link is not complete"),
        ("/nowhere", 404, "There is no such page"),
        ("/m/{code}/run", 403, "We do not know who you are"),
        ("/m/{code}/screen", 403, "We do not know who you are"),
    ],
)
def test_what_went_wrong_says_what_to_do_next(meet, page, path, status, title):
    answer = page.goto(path.replace("{code}", meet().code))

    assert answer.status == status
    expect(page.locator("h1")).to_contain_text(title)
    expect(page.get_by_role("link", name="Go to the start page")).to_be_visible()


def test_a_renewed_link_says_so(meet, page):
    room = meet()
    me = room.view()["people"]["order"][0]
    room.asks("renew_link", holder=me)

    assert page.goto(f"/p/{room.token}").status == 410
    expect(page.locator("h1")).to_have_text("This link is no longer good")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/", "/m/{code}", "/nowhere", "/m/{code}/links"])
def test_the_pages_are_accessible_and_fit_a_phone(meet, browser, path, scheme):
    room = meet()
    room.asks("add_person", name="Grandmother Rosa", role="Grandmother of the student")
    page = browser.new_context(viewport=PHONE, color_scheme=scheme).new_page()
    if path.endswith("/links"):
        page.goto(f"{room.url}/p/{room.token}")
    page.goto(room.url + path.replace("{code}", room.code))
    if path == "/":
        page.locator("summary").click()
    reader = Member(page)

    assert reader.violations() == []
    assert reader.fits()
    page.context.close()
