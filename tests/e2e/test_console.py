"""The facilitator's console: a meeting is kept going from it, with a mouse, a keyboard or a thumb."""

import pytest
from playwright.sync_api import expect

from tests.e2e.desk import desk
from tests.e2e.people import PHONE
from tests.needs import needs_chromium

pytestmark = needs_chromium


def speaker(cleo, name):
    expect(cleo.page.locator(".now-speaker")).to_contain_text(name)



def test_a_whole_turn_goes_by_keys_alone_and_is_taken_back(meet):
    room = meet()
    ada = room.joins("Ada")
    cleo = desk(room)
    ada.raises("Something new", "Mornings at home")
    cleo.see(".console-queue", "Mornings at home")
    cleo.see("[aria-keyshortcuts=n]")

    cleo.key("n")
    speaker(cleo, "Ada")
    cleo.key("p")
    cleo.see(".now-clock", "paused")
    cleo.key("p")
    expect(cleo.page.locator(".console-now")).to_have_attribute("data-state", "speaking")
    cleo.key("d")
    cleo.see(".now-speaker", "The floor is free")
    cleo.see(".undo", "ended the turn of")
    cleo.key("u")
    speaker(cleo, "Ada")

    cleo.key("?")
    cleo.page.get_by_label("A single key presses a button").uncheck()
    cleo.key("Escape")
    cleo.sees_no("[aria-keyshortcuts]")
    cleo.page.reload()
    cleo.key("d")
    speaker(cleo.caught_up(), "Ada")
    cleo.tabs_to("? Keys")
    cleo.key("Enter")
    cleo.page.get_by_label("A single key presses a button").check()
    cleo.key("Escape")
    expect(cleo.page.locator(".head-wide [data-name=keys]")).to_be_focused()
    cleo.key("d")
    cleo.see(".now-speaker", "The floor is free")


def test_a_key_that_is_typed_into_a_field_presses_nothing(meet):
    room = meet()
    ada = room.joins("Ada")
    cleo = desk(room)
    ada.raises("Something new")
    cleo.see(".console-queue li")

    cleo.page.locator(".adding textarea").press_sequentially("new plan")

    expect(cleo.page.locator(".adding textarea")).to_have_value("new plan")
    cleo.see(".now-speaker", "The floor is free")


def test_pasted_lines_become_items_that_are_moved_started_closed_and_returned_to(meet):
    room = meet("Opening")
    cleo = desk(room)
    cleo.page.locator(".adding textarea").fill("Strengths\n\n  Worries\nNext steps")
    cleo.press("Add", ".adding")
    expect(cleo.page.locator(".items li")).to_have_count(4)
    expect(cleo.page.locator(".adding textarea")).to_have_value("")

    cleo.unfolds("Worries", ".items")
    cleo.press("Move up", ".items")
    expect(cleo.page.locator(".item-title bdi")).to_have_text(["Opening", "Worries", "Strengths", "Next steps"])
    cleo.row("Worries", ".items").get_by_role("button", name="Start").click()
    cleo.see(".console-now", "Worries")
    cleo.row("Worries", ".items").get_by_role("button", name="Close").click()
    cleo.see(".now-speaker", "Start an item")
    cleo.unfolds("Opening", ".items")
    cleo.press("Return", ".items")
    cleo.see(".console-now", "Opening")


def test_an_item_is_described_and_what_was_typed_stays_when_it_is_refused(meet):
    room = meet("Opening", "Strengths")
    ada = room.joins("Ada")
    cleo = desk(room)
    cleo.unfolds("Strengths", ".items")
    cleo.press("Edit", ".items")
    cleo.fills("Minutes planned", "15")
    cleo.fills("Questions to write to", "strengths\nideas")
    cleo.page.locator("dialog").get_by_label("What it is for").select_option("decide")
    cleo.press("Save", "dialog")
    cleo.sees_no("dialog")
    cleo.see(".items .item-facts >> text=To decide", "15")

    room.starts("Strengths")
    ada.open("words")
    ada.see(".prompts", "ideas")
    cleo.pane("People")
    cleo.unfolds("Ada", ".side-content")
    cleo.press("Rename", ".side-content")
    cleo.fills("Name", "Cleo")
    cleo.press("Save", "dialog")

    cleo.see("dialog .trouble", "Somebody here is called")
    expect(cleo.page.locator("dialog").get_by_label("Name")).to_have_value("Cleo")


def test_entries_are_moved_changed_skipped_and_added_for_somebody(meet):
    room = meet()
    ada, bo, dee = room.joins("Ada"), room.joins("Bo"), room.joins("Dee")
    cleo = desk(room)
    for member in (ada, bo):
        member.raises("Something new")
    expect(cleo.page.locator(".console-queue li")).to_have_count(2)
    cleo.key("a")
    cleo.page.locator("dialog").get_by_label("Who wants to speak?").select_option(label="Dee")
    cleo.fills("What is it about?", "The bus")
    cleo.press("Add to the queue", "dialog")
    cleo.see(".console-queue", "The bus")
    dee.see(".places", "The bus")

    cleo.unfolds("Dee", ".console-queue")
    cleo.press("Move up", ".console-queue .row-more")
    expect(cleo.page.locator(".console-queue li .who")).to_have_text(["Ada", "Dee", "Bo"])
    bo.see(".queue", "moved by")
    cleo.page.locator(".console-queue .rows select").select_option("question")
    expect(cleo.page.locator(".console-queue li .who")).to_have_text(["Dee", "Ada", "Bo"])
    cleo.press("Skip", ".console-queue .row-more")
    expect(cleo.page.locator(".console-queue li .who")).to_have_text(["Ada", "Bo"])
    cleo.row("Bo", ".console-queue").get_by_role("button", name="Call").click()
    speaker(cleo, "Bo")


def test_before_the_order_changes_one_sees_who_would_move(meet):
    room = meet()
    ada, bo = room.joins("Ada"), room.joins("Bo")
    cleo = desk(room)
    ada.raises("Something new")
    bo.raises("Something new")
    expect(cleo.page.locator(".console-queue li")).to_have_count(2)

    cleo.press("More about the queue", ".console-queue")
    cleo.page.locator(".policy select").select_option("in_turn")
    cleo.see(".preview", "would move")
    assert room.view()["queue"]["policy"] == "first_voices"
    cleo.press("Change the order", ".preview")

    cleo.sees_no(".preview")
    ada.see(".queue")
    assert room.view()["queue"]["policy"] == "in_turn"


def test_who_was_not_heard_is_asked_and_a_pass_said_aloud_is_entered(meet):
    room = meet(asks_every="on")
    ada, bo = room.joins("Ada"), room.joins("Bo")
    room.call(f"/api/meetings/{room.code}/join", name="Dee")
    cleo = desk(room)
    cleo.see(".side-content", "people not yet heard")

    cleo.row("Ada", ".side-content").get_by_role("button", name="Ask", exact=True).click()
    ada.see(".invitation", "You are asked")
    cleo.row("Bo", ".side-content").get_by_role("button", name="Said “pass” aloud").click()

    expect(cleo.page.locator(".side-choice .count")).to_have_text("3")
    bo.see(".member-now", "passed")
    cleo.row("Dee", ".side-content").get_by_role("button", name="Call", exact=True).click()
    speaker(cleo, "Dee")
    ada.writes("He sleeps better.")
    ada.press("Share", ".panel")
    cleo.row("Ada", ".side-content").get_by_role("button", name="Have it read").click()
    speaker(cleo, "Ada")
    cleo.see(".now-panel", "He sleeps better.")


def test_held_back_words_show_who_has_written_and_nothing_more_until_the_reveal(meet):
    room = meet("Opening", "Strengths")
    room.asks("edit_item", item=room.item("Strengths"), holds_back=True)
    room.starts("Strengths")
    ada = room.joins("Ada")
    cleo = desk(room)
    ada.writes("He sleeps better.")
    ada.press("Share", ".panel")
    cleo.pane("Written")
    cleo.see(".side-content .card", "Ada")
    assert "sleeps" not in cleo.caught_up().page.content()

    cleo.press("Reveal to everyone")
    cleo.see(".panels .words", "He sleeps better.")
    cleo.press("Have it read", ".panels")

    speaker(cleo, "Ada")
    cleo.see(".now-panel", "He sleeps better.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_pane_and_dialog_is_accessible_and_fits(meet, scheme):
    room = meet("Opening", "Strengths", asks_every="on")
    ada = room.joins("Ada")
    ada.raises("Something new", "Mornings at home")
    cleo = desk(room, color_scheme=scheme)
    cleo.see("[aria-keyshortcuts=n]")
    cleo.key("n")
    speaker(cleo, "Ada")
    for pane in ("Heard", "Written", "People", "Notes"):
        cleo.pane(pane)
        assert cleo.violations() == [], pane
        assert cleo.fits()
    for key in ("l", "t", "a", "?"):
        cleo.key(key)
        cleo.see("dialog[open]")
        assert cleo.violations() == [], key
        cleo.key("Escape")
        cleo.sees_no("dialog")


def test_a_phone_alone_is_enough(meet):
    room = meet("Opening", "Strengths")
    ada = room.joins("Ada")
    ada.raises("Something new")
    cleo = desk(room, "es", viewport=PHONE, has_touch=True)
    cleo.press("Siguiente", ".remote")
    speaker(cleo, "Ada")
    for pane in ("Agenda", "Voces", "Escritos", "Personas", "Notas", "Palabra"):
        cleo.pane(pane, ".pane-choice")
        assert cleo.fits(), pane
        assert cleo.violations() == [], pane
    small = "all => all.filter(b => b.offsetParent && (b.offsetWidth < 44 || b.offsetHeight < 43)).map(b => b.outerHTML)"
    assert cleo.page.locator("button").evaluate_all(small) == []
    cleo.press("Más", ".head-acts")
    cleo.press("Ajustes", "#console-menu")
    cleo.see("dialog[open]")
    cleo.key("Escape")
    expect(cleo.page.locator(".head-more")).to_be_focused()


def test_a_press_on_a_cut_line_waits_and_is_sent_once(meet, meeting_server):
    room = meet()
    ada = room.joins("Ada")
    ada.raises("Something new")
    cleo = desk(room)
    cleo.see("[aria-keyshortcuts=n]")

    cleo.offline()
    cleo.key("n")
    cleo.see(".console-now", "Will be sent when the line is back")
    cleo.offline(False)

    speaker(cleo, "Ada")
