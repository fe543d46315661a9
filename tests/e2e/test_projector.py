"""The projector: read from six metres, asks nothing, and safe to mirror by mistake."""

import pytest
from playwright.sync_api import expect

from tests.e2e.desk import desk, wall
from tests.needs import needs_chromium

pytestmark = needs_chromium


def test_the_wall_follows_the_room_from_the_welcome_to_the_end(meet):
    room = meet("Opening", "Strengths")
    screen = wall(room)
    screen.see(".wall-item", "Opening")
    screen.see(".wall-join[data-size=large] .wall-code", room.code)
    ada, bo = room.joins("Ada"), room.joins("Bo")
    ada.raises("Something new", "Mornings at home")
    screen.see(".wall-queue li[data-next]", "Mornings at home")
    bo.raises("Something new")

    room.asks("call_next", expected="")
    screen.see(".wall-speaker", "Ada")
    screen.see(".wall-topic", "Mornings at home")
    screen.see(".wall-clock")
    screen.see(".wall-queue li[data-next]", "Bo")
    screen.see(".wall-join[data-size=small]")
    room.asks("pause_turn", turn=room.view()["floor"]["turn"]["id"])
    screen.see(".wall-floor", "Paused for a moment")

    room.asks("close_item", item=room.item("Opening"))
    screen.see(".wall-big", "Between two items")
    room.asks("end_meeting")
    screen.see(".wall-big", "The meeting has ended")


def test_without_clocks_the_wall_shows_none(meet):
    room = meet(countdowns=False)
    room.joins("Ada").raises("Something new")
    screen = wall(room)
    screen.see(".wall-queue li")
    room.asks("call_next", expected="")

    screen.see(".wall-speaker", "Ada")
    screen.sees_no(".wall-clock")


def test_hidden_names_leave_no_name_and_nobodys_words_anywhere_in_the_page(meet):
    room = meet("About Milo", asks_every="on")
    ada = room.joins("Ada")
    room.joins("Bo")
    ada.raises("Something new", "Mornings at home")
    ada.writes("He sleeps better.")
    ada.press("Share", ".panel")
    screen = wall(room)
    room.asks("call_next", expected="")
    screen.see(".wall-speaker", "Ada")

    screen.page.keyboard.press("h")
    screen.see(".wall-speaker", "Someone")
    screen.see(".wall-heard", "not yet heard")
    shown = screen.page.locator(".wall").inner_html()
    assert [word for word in ("Ada", "Bo", "Milo", "Mornings", "sleeps", "Annual", room.code) if word in shown] == []

    asked = wall(room, "?names=off")
    asked.see(".wall-speaker", "Someone")
    asked.page.keyboard.press("h")
    asked.see(".wall-speaker", "Ada")


def test_words_that_are_read_fill_the_wall_and_unshared_words_never_reach_it(meet):
    room = meet()
    ada, bo = room.joins("Ada"), room.joins("Bo")
    ada.writes("He waits.")
    ada.press("Share", ".panel")
    ada.see(".panel", "Version")
    bo.writes("A secret of mine")
    bo.see(".kept", "Saved")
    screen = wall(room)

    call_panel(room, "Ada")
    screen.see(".wall-panel", "He waits.")
    large = size_of(screen, ".wall-panel")
    ada.page.locator("#panel-words").fill("\n\n".join(f"Point {n}: he reads, and asks, and helps a younger child." for n in range(8)))
    ada.press("Share the change", ".panel")
    screen.see(".wall-panel", "Point 7")

    screen.page.wait_for_function("size => parseFloat(getComputedStyle(document.querySelector('.wall-panel')).fontSize) < size", arg=large)
    assert size_of(screen, ".wall-panel") >= 28
    assert "secret" not in screen.caught_up().page.content()


def call_panel(room, name):
    people = room.view()["people"]["people"]
    person = next(p for p, row in people.items() if row["name"] == name)
    room.asks("call_panel", item=room.view()["agenda"]["current"], person=person, expected="")


def size_of(screen, selector):
    return screen.page.locator(selector).evaluate("e => parseFloat(getComputedStyle(e).fontSize)")


def test_everything_on_the_wall_reads_from_six_metres(meet):
    room = meet("Opening", asks_every="on")
    ada = room.joins("Ada")
    room.joins("Bo").raises("Something new", "The bus")
    ada.raises("Something new", "Mornings at home")
    screen = wall(room)
    screen.see(".wall-queue li")
    room.asks("call_next", expected="")
    screen.see(".wall-clock")

    # 1080 lines on a wall 1.2 m high: 24 px are 27 mm, which eyes of 20/40 tell apart at six metres.
    small = "all => all.filter(e => e.innerText && !e.children.length && parseFloat(getComputedStyle(e).fontSize) < 24).map(e => e.outerHTML)"
    assert screen.page.locator(".wall-head *, .wall-main *:not(.for-readers)").evaluate_all(small) == []
    assert size_of(screen, ".wall-speaker") >= 100


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1024, 768), (360, 640)])
def test_the_wall_is_accessible_and_holds_long_names_at_any_size(meet, scheme, width, height):
    room = meet("A long title of an item that says in some detail what the group will talk about", asks_every="on")
    long = room.joins("Wolfeschlegelsteinhausenbergerdorff-Papadimitriou de la Santísima Trinidad")
    long.raises("Something new", "The whole of it, from the beginning to the end, and then once more")
    screen = wall(room, viewport={"width": width, "height": height}, color_scheme=scheme)
    screen.see(".wall-queue li")
    room.asks("call_next", expected="")
    screen.see(".wall-speaker", "Wolfe")

    assert screen.violations() == []
    assert screen.fits()
    overlap = """() => { const a = document.querySelector('.wall-floor').getBoundingClientRect(), b = document.querySelector('.wall-side');
        const boxes = [b, document.querySelector('.wall-heard')].filter(Boolean).map(e => e.getBoundingClientRect());
        return boxes.filter(r => a.left < r.right - 1 && r.left < a.right - 1 && a.top < r.bottom - 1 && r.top < a.bottom - 1).length; }"""
    assert screen.page.evaluate(overlap) == 0


def test_a_cut_line_says_so_quietly_and_comes_back_by_itself(meet):
    room = meet()
    screen = wall(room)
    screen.see(".wall-speaker", "The floor is free")
    screen.page.context.set_offline(True)
    screen.see(".wall-foot", "Reconnecting")
    room.asks("call_person", person=room.view()["people"]["order"][0], expected="")

    screen.page.context.set_offline(False)

    screen.see(".wall-speaker", "Cleo")
    expect(screen.page.locator(".wall-foot")).not_to_contain_text("Reconnecting")


def test_the_screens_own_link_shows_the_wall_and_can_change_nothing(meet):
    room = meet()
    cleo = desk(room)
    cleo.key("l")
    link = cleo.page.get_by_label("Link for the big screen").input_value()
    page = room.page("the projector")
    page.goto(link.replace(link.split("/s/")[0], room.url))

    page.wait_for_selector(".wall")
    assert page.url.endswith("/screen")
    assert page.locator("form, input, textarea").count() == 0
    page.goto(f"{room.url}/m/{room.code}")
    expect(page.locator("form [name=name]")).to_be_visible()


def test_the_newest_notes_stay_in_sight_when_there_are_more_than_fit(meet):
    room = meet()
    for name in ("Ada", "Bo", "Dee", "Eve", "Flo", "Gus"):
        room.joins(name)
    screen = wall(room)
    people = {row["name"]: p for p, row in room.view()["people"]["people"].items()}
    for name in ("Ada", "Bo", "Dee", "Eve", "Flo", "Gus"):
        room.asks("call_person", person=people[name], expected=room.view()["queue"]["expected"])
    expect(screen.page.locator(".wall-tail[data-cut]")).to_contain_text("Gus")

    seen = """() => { const box = document.querySelector('.wall-tail').getBoundingClientRect();
        const last = document.querySelector('.wall-tail > :last-child').getBoundingClientRect();
        return last.top >= box.top && last.bottom <= box.bottom + 1; }"""
    assert screen.page.evaluate(seen)
