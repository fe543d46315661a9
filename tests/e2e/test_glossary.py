"""Words explained where they stand, and asked about without a name."""

import re

from playwright.sync_api import expect

from tests.e2e.desk import desk
from tests.e2e.people import PATIENCE_S
from tests.needs import needs_chromium

pytestmark = needs_chromium
WITHIN_MS = 20_000 + 1000 * PATIENCE_S  # a pulse, and for how long the room holds it; a slow machine needs more
AIM = {"en": "The straight line from the start to the goal.", "es": "La recta desde el comienzo hasta la meta."}


def with_a_term(meet):
    room = meet("The aim line", "Budget")
    room.asks("explain_term", word="aim line", means=AIM)
    return room


def test_a_term_is_explained_in_the_readers_language_by_tap_by_key_and_by_pointer(meet):
    room = with_a_term(meet)
    ana, cleo = room.joins("Ana", "es"), desk(room)
    ana.page.locator(".item-line .term").tap()
    ana.see(".term-card", "La recta desde el comienzo")
    assert ana.violations() == []
    assert ana.fits()
    ana.page.keyboard.press("Escape")
    ana.sees_no(".term-card")

    room.asks("share_panel", item=room.item("The aim line"), text="Look at the **aim line**.")
    room.asks("propose", item=room.item("The aim line"), text="We keep the aim line.")
    ana.see(".proposal-text .term", "aim line")
    room.asks("add_sections", sections=[{"titles": {"en": "The aim line"}, "texts": {"en": "Above the aim line."}}])
    room.asks("publish_draft", expected=0)
    ana.page.goto(f"{room.url}/m/{room.code}/draft")
    ana.page.locator(".draft-text .term").tap()
    ana.see(".term-card", "La recta desde el comienzo")
    ana.sees_no(".respond")
    cleo.pane("Written")
    word = cleo.page.locator(".panels .term")
    word.hover()
    cleo.see(".term-card", "The straight line")
    assert cleo.violations() == []
    cleo.page.locator(".console-head h1").hover()
    cleo.sees_no(".term-card")
    word.focus()
    cleo.see(".term-card", "The straight line")
    expect(word).to_have_accessible_description(re.compile("The straight line"))
    cleo.page.keyboard.press("Enter")
    expect(cleo.page.locator(".term-card button")).to_be_focused()
    cleo.page.keyboard.press("Escape")
    cleo.sees_no(".term-card")
    expect(word).to_be_focused()
    cleo.page.keyboard.press("Shift+Tab")
    word.focus()
    cleo.see(".term-card", "The straight line")
    cleo.page.keyboard.press("Tab")
    cleo.sees_no(".term-card")


def test_selected_words_are_asked_about_without_a_name_and_answered_then_and_there(meet):
    room = meet("Trend of the year", "Budget")
    ana, bo, cleo = room.joins("Ana", "es"), room.joins("Bo"), desk(room)
    ana.page.locator(".item-line strong bdi").evaluate("e => { const r = document.createRange(); r.setStart(e.firstElementChild?.firstChild ?? [...e.childNodes].find(n => n.nodeType === 3), 0); r.setEnd(r.startContainer, 5); getSelection().removeAllRanges(); getSelection().addRange(r); }")
    ana.see(".term-card", "Trend")
    ana.press("¿Qué significa eso?", ".term-card")
    ana.sees_no(".term-card")

    expect(cleo.page.locator(".console-signals .signal")).to_contain_text("Trend", timeout=WITHIN_MS)
    assert "Ana" not in str(cleo.page.locator(".console-signals").all_inner_texts())
    assert "Trend" not in str(bo.caught_up().page.locator(".signals").all_inner_texts())
    cleo.press("Explain it", ".console-signals")
    cleo.fills("English", "Which way it goes.")
    cleo.fills("Also written", "budget, presupuesto")
    cleo.press("Save", "dialog")
    cleo.sees_no(".console-signals .signal")
    ana.see(".term-card", "Which way it goes.")
    ana.press("Cerrar", ".term-card")
    ana.page.locator(".item-line .term").tap()
    ana.see(".term-card", "Todavía no se explica en su idioma.")
    ana.page.locator(".term-card").get_by_role("button", name="Cerrar").press("Enter")
    ana.sees_no(".term-card")
    expect(ana.page.locator(".item-line .term")).to_be_focused()

    cleo.pane("Words")
    expect(cleo.page.locator(".item-title .term")).to_have_text(["Trend", "Budget"])
    cleo.press("Edit", ".side-content")
    expect(cleo.page.locator("dialog").get_by_label("English")).to_have_value("Which way it goes.")
    expect(cleo.page.locator("dialog").get_by_label("Also written")).to_have_value("budget, presupuesto")
    cleo.fills("Spanish", "Hacia dónde va.")
    cleo.press("Save", "dialog")
    cleo.press("Bring in a table", ".side-content")
    table = "term,definition_en\nchunking,In small steps.\nnudge,"
    cleo.page.locator("dialog [type=file]").set_input_files({"name": "words.csv", "mimeType": "text/csv", "buffer": table.encode()})
    expect(cleo.page.locator("dialog").get_by_label("The list")).to_have_value(table)
    cleo.press("Explain them", "dialog")
    cleo.see("dialog[open]", "nothing says what")
    cleo.press("Add the one that is good", "dialog")
    cleo.see("dialog[open]", "One row was taken.")
    cleo.see("dialog[open]", "nothing says what")
    expect(cleo.page.locator("dialog").get_by_label("The list")).to_have_value(re.compile("nudge"))
    cleo.press("Close", "dialog")
    expect(cleo.page.locator(".side-content .rows strong")).to_have_text(["Trend", "chunking"])
    with cleo.page.expect_download() as taken:
        cleo.page.get_by_role("link", name="Take the table away").click()
    assert "chunking,,In small steps.," in taken.value.path().read_text("utf-8")
    ana.page.locator(".item-line .term").tap()
    ana.see(".term-card", "Hacia dónde va.")
    bo.page.locator(".item-line .term").tap()
    bo.see(".term-card", "Which way it goes.")


def test_notes_explain_a_term_that_comes_later(meet):
    room = meet("Opening")
    ada = room.joins("Ada")
    ada.raises("Something new", "The aim line")
    room.asks("call_next", expected="")
    ada.open("notes")
    ada.see(".notes-section", "aim line")

    room.asks("explain_term", word="aim line", means=AIM)

    ada.see(".notes-section .term", "aim line")


def test_a_blank_meeting_has_no_words_pane_in_its_row(meet):
    room = meet()
    room.joins("Ada")
    cleo = desk(room)

    cleo.sees_no(".side-choice [data-tab=glossary]")
    cleo.sees_no(".term")
