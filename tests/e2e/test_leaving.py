"""Leaving an item: who waits, who has not been heard, and what everyone sees when it is left all the same."""

import pytest
from playwright.sync_api import expect

from tests.e2e.desk import desk, wall
from tests.needs import needs_chromium

pytestmark = needs_chromium


@pytest.fixture
def room(meet):
    room = meet("Opening", "Strengths")
    room.asks("give_capabilities", person=next(iter(room.view()["people"]["order"])), capabilities=["facilitate"])
    return room


def close(cleo):
    cleo.row("Opening", ".items").get_by_role("button", name="Close").click()


def test_the_simple_case_closes_with_one_tap(room):
    room.joins("Ada")
    cleo = desk(room)

    close(cleo)

    cleo.see(".now-speaker", "Start an item")


def test_each_who_waits_is_heard_lets_words_stand_withdraws_or_is_carried(room):
    ada, bo, dee = room.joins("Ada"), room.joins("Bo"), room.joins("Dee")
    bo.writes("Buses are late.")
    bo.press("Share", ".panel")
    bo.open("now")
    for member in (ada, bo, dee):
        member.raises("Something new")
        member.see(".places")
    cleo = desk(room)
    cleo.see(".console-queue li >> nth=2")

    close(cleo)
    waiting = cleo.page.locator("dialog .rows > li")
    expect(waiting).to_have_count(3)
    cleo.row("Bo", "dialog").get_by_role("button", name="Their written words stand").click()
    expect(waiting).to_have_count(2)
    cleo.row("Ada", "dialog").get_by_role("button", name="Hear now").click()
    cleo.see(".now-speaker", "Ada")
    cleo.key("d")
    close(cleo)
    cleo.press("Close “", "dialog")  # what it closes is said, since the dialog has a button to close it, too
    cleo.see(".items .item-facts >> text=waits", "1")
    dee.see(".places", "comes back when the room returns")

    cleo.unfolds("Opening", ".items")
    cleo.press("Return", ".items")
    close(cleo)
    cleo.row("Dee", "dialog").get_by_role("button", name="They withdrew").click()
    dee.sees_no(".places")
    assert room.view()["heard"]["lines"][next(p for p, one in room.view()["people"]["people"].items() if one["name"] == "Bo")] == "wrote"


def test_an_item_that_asks_everyone_is_left_over_their_heads_only_with_a_reason_for_all_to_see(room):
    room.asks("change_settings", asks_every="on")
    ada, bo = room.joins("Ada"), room.joins("Bo")
    cleo, screen = desk(room), wall(room)
    ada.see(".invitation", "speak, write, or pass")
    screen.see(".wall-heard", "Ada")

    close(cleo)
    cleo.see("dialog", "people stand in the way")
    cleo.press("Ask everyone", "dialog")
    ada.see(".invitation", "You are asked")
    ada.press("Pass", ".invitation")
    cleo.see("dialog", "One person stands in the way")
    assert cleo.violations() == []
    cleo.fills("Why, although they have not been heard?", "The bus leaves.")
    cleo.press("all the same", "dialog")

    cleo.see(".now-speaker", "Start an item")
    screen.see(".wall-main", "The bus leaves.")
    bo.see(".member-now", "The bus leaves.")


def test_whoever_has_left_is_marked_so_and_stands_in_nobodys_way(room):
    room.asks("change_settings", asks_every="on")
    room.joins("Ada")
    cleo = desk(room)
    cleo.row("Ada", ".side-content").get_by_role("button", name="Has left").click()
    cleo.see(".side-content", "left")

    close(cleo)

    cleo.see(".now-speaker", "Start an item")


@pytest.mark.parametrize("how", ["end", "skip"])
def test_skipping_the_item_and_ending_the_meeting_ask_why_too(room, how):
    room.asks("change_settings", asks_every="on")
    ada = room.joins("Ada")
    cleo = desk(room)
    ada.see(".invitation")
    if how == "end":
        cleo.press("End meeting", ".console-head")
        cleo.see("dialog", "Ada")
        cleo.page.locator("dialog textarea").fill("The bus leaves.")
        cleo.press("End it now", "dialog")
        cleo.see(".ended")
    else:
        cleo.unfolds("Opening", ".items")
        cleo.press("Skip", ".items")
        cleo.fills("Why, although they have not been heard?", "The bus leaves.")
        cleo.press("all the same", "dialog")
        cleo.see(".now-speaker", "Start an item")

    assert [left["reason"] for left in room.view()["unheard"]["items"].values()] == ["The bus leaves."]
