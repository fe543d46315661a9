"""A quiet signal: one tap on a phone, one calm line on the console, and no name anywhere."""

import pytest
from playwright.sync_api import expect

from tests.e2e.desk import desk, wall
from tests.e2e.people import PATIENCE_S
from tests.needs import needs_chromium

pytestmark = needs_chromium

WITHIN_MS = 20_000 + 1000 * PATIENCE_S  # a pulse, and for how long the room holds it; a slow machine needs more


def test_a_tap_shows_the_facilitator_one_calm_line_within_twenty_seconds_and_nobody_else_anything(meet):
    room = meet()
    ana, bo = room.joins("Ana", "es"), room.joins("Bo")
    cleo, screen = desk(room), wall(room)
    ana.press("Señal discreta")
    ana.see(".signals-guessable", "podría adivinar")

    ana.press("Muy rápido", ".signals")

    ana.see(".signalled", "sin su nombre")
    expect(cleo.page.locator(".signal")).to_contain_text("too fast", timeout=WITHIN_MS)
    expect(cleo.page.locator(".signal")).to_contain_text("Let me slow down")
    assert "Ana" not in cleo.page.locator(".console-signals").inner_text()
    for other in (bo, screen):
        assert "too fast" not in other.caught_up().page.locator("body").inner_text()
    assert "Ana" not in str(room.view()["signals"])
    cleo.press("Taken in")
    cleo.sees_no(".signal")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_signals_are_accessible_and_close_by_key(meet, scheme):
    room = meet()
    ada = room.joins("Ada", color_scheme=scheme)

    ada.press("Quiet signal")

    ada.see("#signals")
    assert ada.violations() == []
    assert ada.fits()
    ada.page.locator(".signals button").first.focus()
    ada.page.keyboard.press("Escape")
    expect(ada.page.locator("#signals")).to_be_hidden()


def test_where_they_are_off_there_is_no_button(meet):
    room = meet()
    ada = room.joins("Ada")
    cleo = desk(room)
    ada.see(".signals-open")

    cleo.key("t")
    cleo.page.get_by_label("Offer quiet signals").uncheck()

    ada.sees_no(".signals-open")
