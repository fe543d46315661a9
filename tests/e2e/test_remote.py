"""One facilitator, several screens: a laptop, a phone as remote control beside it, and the projector as a second tab."""

from playwright.sync_api import expect

from tests.e2e.desk import WALL, desk
from tests.e2e.people import PHONE, Member
from tests.needs import needs_chromium

pytestmark = needs_chromium


def speaker(screen, name):
    expect(screen.page.locator(".now-speaker")).to_contain_text(name)


def remote(room, language="en"):
    return desk(room, language, viewport=PHONE, has_touch=True)


def tap(phone, name):
    phone.caught_up()
    phone.page.locator(".remote").get_by_role("button", name=name).tap()


def test_a_phone_keeps_the_floor_going_beside_the_laptop(meet):
    room = meet("Opening", "Budget")
    ada, bo, dee = room.joins("Ada"), room.joins("Bo"), room.joins("Dee")
    laptop, phone = desk(room), remote(room)
    ada.raises("Something new")
    bo.raises("Something new")
    dee.raises("Something new")
    phone.see(".remote", "Next: ")
    laptop.see(".console-queue", "Dee")

    tap(phone, "Next")
    speaker(laptop, "Ada")
    tap(phone, "Pause")
    laptop.see(".now-clock", "paused")
    tap(phone, "Go on")
    expect(laptop.page.locator(".console-now")).to_have_attribute("data-state", "speaking")
    tap(phone, "Done")
    speaker(laptop, "The floor is free")
    tap(phone, "Undo")
    speaker(laptop, "Ada")
    laptop.doubly("n")
    speaker(phone, "Bo")
    laptop.key("n")
    speaker(phone, "Dee")
    phone.see(".console-queue", "Nobody is waiting")


def test_it_is_in_reach_of_a_thumb_from_every_pane_and_stands_there_once(meet):
    room = meet()
    ada = room.joins("Ada Fernández de Córdoba y Villanueva", "es")
    phone = remote(room, "es")
    ada.press("Levantar la mano", ".raise")
    ada.page.locator("#kinds .kind").first.click()
    phone.see(".remote button")
    tap(phone, "Siguiente")
    speaker(phone, "Ada")

    for pane in ("Agenda", "Voces", "Palabra"):
        phone.pane(pane, ".pane-choice")
        found = phone.page.locator(".remote").bounding_box()
        assert found["y"] > PHONE["height"] / 2
        assert found["y"] + found["height"] <= PHONE["height"]
        assert phone.page.get_by_role("button", name="Listo").count() == 1
        assert phone.violations() == []
        assert phone.fits()


def test_on_a_laptop_there_is_no_second_row_of_the_same(meet):
    room = meet()
    room.joins("Ada").raises("Something new")
    cleo = desk(room)

    cleo.see(".console-now [aria-keyshortcuts=n]")
    cleo.sees_no(".remote")


def test_the_projector_opens_as_a_second_tab_and_both_stay_live(meet):
    room = meet("Opening", "Budget")
    ada = room.joins("Ada")
    cleo = desk(room)
    frames = []

    def keep(frame):
        frames.append(str(frame))

    cleo.page.context.on("page", lambda page: page.on("websocket", lambda line: line.on("framereceived", keep)))
    cleo.page.locator(".head-more").click()
    with cleo.page.context.expect_page() as opened:
        cleo.page.locator("#console-menu").get_by_text("Open the big screen").click()
    tab = Member(opened.value)
    tab.page.set_viewport_size(WALL)
    tab.see(".wall-item", "Opening")

    ada.raises("Something new", "Mornings")
    cleo.see("[aria-keyshortcuts=n]")
    cleo.key("n")
    tab.see(".wall-speaker", "Ada")
    cleo.row("Budget", ".items").get_by_role("button", name="Start").click()
    tab.see(".wall-item", "Budget")

    cleo.page.reload()
    cleo.see(".console-now", "Budget")
    told = "".join(frames)
    assert "patch" in told
    assert not any(own in told for own in ('"policies"', '"undo"', '"mine"', '"private"'))


def test_the_link_of_the_big_screen_leaves_whoever_opens_it_who_they_are(meet):
    room = meet()
    cleo = desk(room)
    url = cleo.page.evaluate("async () => (await (await fetch(location.pathname.replace('/run', '/links'))).text()).match(/\\/s\\/[\\w.-]+/)[0]")

    cleo.page.goto(f"{room.url}{url}")
    cleo.see(".wall")

    cleo.page.goto(f"{room.url}/m/{room.code}/run")
    cleo.see(".console")


def test_a_phone_takes_the_console_up_by_its_own_code(meet):
    room = meet()
    cleo = desk(room)
    cleo.key("l")
    cleo.page.get_by_text("Use a phone as remote control").click()

    expect(cleo.page.locator(".own-qr img")).to_be_visible()
    drawn = cleo.page.request.get(f"{room.url}/m/{room.code}/own-qr.svg")
    assert drawn.status == 200
    assert drawn.headers["cache-control"] == "private, no-store"
