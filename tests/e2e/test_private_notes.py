"""The facilitator's own notes on the console: typed, saved, and there again."""

from playwright.sync_api import expect

from tests.e2e.desk import desk
from tests.needs import needs_chromium

pytestmark = needs_chromium


def notes(cleo):
    cleo.page.locator(".head-more").click()
    cleo.press("My notes", "#console-menu")
    return cleo.page.get_by_label("My own notes")


def test_they_are_saved_as_they_are_typed_and_are_there_again_after_a_reload(meet):
    room = meet()
    ada, cleo = room.joins("Ada"), desk(room)

    notes(cleo).fill("Ask about the quokka before the break.")

    cleo.see("#private-notes-kept", "Saved")
    assert cleo.violations() == []
    cleo.page.reload()
    cleo.pane("My notes")
    expect(cleo.page.get_by_label("My own notes")).to_have_value("Ask about the quokka before the break.")
    assert "quokka" not in ada.caught_up().page.content()


def test_a_key_that_is_typed_there_presses_nothing(meet):
    room = meet()
    ada, cleo = room.joins("Ada"), desk(room)
    ada.raises("Something new")
    cleo.see(".console-queue li")

    notes(cleo).press_sequentially("next one")

    cleo.see(".now-speaker", "The floor is free")
