"""How we want to meet: proposed on every screen, accepted with one press, and brought up with a tap."""

from playwright.sync_api import expect

from tests.e2e.desk import desk, wall
from tests.needs import needs_chromium

pytestmark = needs_chromium


def with_norms(meet):
    room = meet("Opening", "Budget", norms=True)
    room.asks("add_norm", texts={"en": "One voice at a time.", "es": "Una voz a la vez."})
    room.asks("add_norm", texts={"en": "Plain words."})
    return room


def test_they_are_proposed_accepted_and_brought_up_in_each_readers_language(meet):
    room = with_norms(meet)
    ana = room.joins("Ana", "es")
    cleo, screen = desk(room), wall(room)
    ana.see(".norms", "Una voz a la vez.")
    screen.see(".wall-norms", "One voice at a time.")

    cleo.press("Accepted by all")

    cleo.sees_no("text=Accepted by all")
    ana.sees_no(".member-now .norms")
    screen.sees_no(".wall-norms")
    ana.open("agenda")
    ana.see(".norms", "Plain words.")
    cleo.pane("Norms")
    cleo.row("One voice", ".side-content").get_by_role("button", name="Show").click()
    ana.see(".norm-shown", "Una voz a la vez.")
    screen.see(".wall-norm", "One voice at a time.")
    assert ana.violations() == cleo.violations() == screen.violations() == []
    cleo.press("Put away")
    ana.sees_no(".norm-shown")
    screen.sees_no(".wall-norm")


def test_a_norm_is_worded_differently_and_proposed_anew(meet):
    room = with_norms(meet)
    cleo = desk(room)
    cleo.press("Accepted by all")
    cleo.pane("Norms")

    cleo.unfolds("One voice", ".side-content")
    cleo.press("Edit", ".side-content")
    cleo.see("dialog", "proposes them anew")
    cleo.fills("English", "One at a time.")
    cleo.press("Save", "dialog")

    expect(cleo.page.locator(".side-content ol")).to_contain_text("One at a time.")
    cleo.see(".pane-floor", "Does everyone want to meet like this?")


def test_a_meeting_without_norms_shows_none(meet):
    room = meet()
    ada = room.joins("Ada")
    cleo = desk(room)

    cleo.sees_no("[data-tab=norms]")
    ada.sees_no(".norms")

    room.asks("change_settings", norms=True)
    cleo.see(".side-choice [data-tab=more]")
