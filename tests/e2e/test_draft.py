"""The draft at home: read on a phone in one's own language, answered passage by passage, nothing lost and nothing doubled."""

import re

from playwright.sync_api import expect

from tests.e2e.desk import LAPTOP, desk, wall
from tests.e2e.drafting import FINAL, asks_at, opens_draft, with_draft
from tests.e2e.people import PHONE
from tests.e2e.review import on_the_table, opens, person_called, words
from tests.needs import needs_chromium

pytestmark = needs_chromium

SPANISH = "# Lectura\n\nLee 96 palabras.\n\n# Escritura\n\nEscribe oraciones completas.\n"
# As a finger does that holds and drags: from which character of its first text to which.
SELECT = """(passage, [start, end]) => {
    const text = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT).nextNode();
    getSelection().setBaseAndExtent(text, start, text, end);
}"""
# As a word processor has put it on the clipboard.
PASTE = """(field, page) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", page);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}"""


def test_on_a_phone_in_spanish_with_the_line_cut_twice_nothing_is_lost_and_nothing_doubled(meet):
    room = meet("Reading")
    ines = room.joins("Inés", language="es", viewport=PHONE)
    with_draft(room, "Inés")
    series = on_the_table(room, "S1", collects=person_called(room, "Inés"))["S1"]
    before = room.view()["evidence"]["series"]["series"][series]["count"]
    opens_draft(room, ines)
    ines.see(".draft-mark", "BORRADOR")
    ines.see(".draft-text", "Lee 96 palabras.")
    assert ines.fits()

    ines.offline()
    asks_at(ines, "Lee 96 palabras.", "Pregunta", "¿Quién contó?")
    ines.offline(False)
    ines.see(".responses", "¿Quién contó?")
    asks_at(ines, "Una vez por semana.", "Preocupación", "Nos preocupa que sea poco.")
    asks_at(ines, "La meta es 118.", "Sugerencia", "Queremos ver la gráfica cada mes.")
    expect(ines.page.locator(".responses > li")).to_have_count(3)
    ines.press("Lo he leído")
    ines.see("main", "Ya leyó esta versión")
    assert ines.violations() == []

    ines.page.goto(f"{room.url}/m/{room.code}")
    opens(ines, series)
    ines.press("Agregar un valor")
    ines.offline()
    ines.page.locator(".evidence-enter [name=raw_count]").fill("5")
    ines.page.keyboard.press("Enter")
    ines.see(".evidence-waiting", words("Se enviará"))
    ines.offline(False)
    ines.sees_no(".evidence-waiting")

    said = room.call_draft()["responses"]["responses"].values()
    assert [(one["kind"], one["quote"], one["text"]) for one in said] == [
        ("question", "Lee 96 palabras.", "¿Quién contó?"),
        ("concern", "Una vez por semana.", "Nos preocupa que sea poco."),
        ("suggestion", "La meta es 118.", "Queremos ver la gráfica cada mes."),
    ]
    assert room.view()["evidence"]["series"]["series"][series]["count"] == before + 1


def test_ones_own_words_stand_in_the_draft_word_for_word_and_nobody_else_writes_there(meet):
    room = meet("Reading")
    ines = room.joins("Inés", language="es")
    with_draft(room, "Inés")
    opens_draft(room, ines)

    ines.press("Escribir mis propias palabras")
    ines.page.locator("textarea[id^=typed-own]").fill("Nos preocupan las mañanas.")
    ines.press("Guardar")
    ines.sees_no("textarea[id^=typed-own]")

    room.asks("publish_draft", expected=1)
    ines.see(".draft-section blockquote", "Nos preocupan las mañanas.")
    cleo = desk(room)
    opens_draft(room, cleo)
    cleo.see(".draft-section blockquote", "Nos preocupan las mañanas.")
    cleo.caught_up()
    expect(cleo.page.locator(".draft-section").nth(1).get_by_role("button", name="Write", exact=True)).to_have_count(0)

    # What a scribe wrote down is nobody's word until its owner says that it is.
    ines.page.get_by_text("Quién puede anotarlo por mí").first.click()
    ines.page.get_by_label("Quién puede anotarlo por mí").select_option(label="Cleo")
    cleo.press("Write down what")
    cleo.page.locator("textarea[id^=typed-own]").fill("Nos preocupan las tardes.")
    cleo.press("Save", "form:has([id^=typed-own])")
    cleo.see(".draft-section blockquote", re.compile("Nos preocupan las tardes.*not yet confirmed", re.S))
    expect(cleo.page.get_by_role("button", name="These are my words")).to_have_count(0)
    ines.see(".draft-section blockquote", "todavía sin confirmar")
    ines.press("Estas son mis palabras")
    expect(cleo.page.locator(".draft-section blockquote")).not_to_contain_text("not yet confirmed")
    expect(ines.page.get_by_role("button", name="Estas son mis palabras")).to_have_count(0)

    # Where two write at once both texts stay, whatever was opened and left in between.
    own = {"section": room.call_draft()["sections"]["order"][0], "language": "en"}
    reading = cleo.page.locator(".draft-section").first
    reading.get_by_role("button", name="Write", exact=True).click()
    reading.locator("textarea").fill("Mine.")
    reading.get_by_role("button", name="Cancel").click()
    room.asks("write_section", **own, text="Reads 97 words.", base=1)
    expect(reading.locator(".draft-text")).to_contain_text("Reads 97 words.")
    reading.get_by_role("button", name="Write", exact=True).click()
    expect(reading.get_by_role("status")).to_contain_text("Reads 97 words.")
    expect(reading.locator("textarea")).to_have_value("Mine.")
    expect(reading.get_by_role("button", name="Save", exact=True).first).to_be_disabled()
    reading.get_by_role("button", name="Drop mine").click()
    expect(reading.locator("textarea")).to_have_value("Reads 97 words.")
    reading.get_by_text("How it came to read so").click()
    reading.get_by_text("Each time it was saved").click()
    expect(reading.locator("ins", has_text="97")).to_be_visible()


def test_a_pasted_draft_is_looked_at_before_it_is_taken_and_what_is_asked_appears_at_its_item(meet):
    room = meet("Reading")
    ada = room.joins("Ada")
    bo = room.joins("Bo", viewport=PHONE)
    cleo = desk(room)
    cleo.press("More", ".console-head")
    cleo.page.get_by_role("link", name="Write the draft").click()
    cleo.see("main", "Paste a draft or add a section first.")
    cleo.press("Paste a draft")
    cleo.page.locator("#paste").evaluate(PASTE, "<h1>Reading</h1><p>Reads 96 words.</p><h1>Writing</h1><p>Writes in full sentences after his FBA.</p>")
    expect(cleo.page.locator("#paste")).to_have_value("# Reading\n\nReads 96 words.\n\n# Writing\n\nWrites in full sentences after his FBA.")
    cleo.press("Find its sections")
    cleo.see("main", "Writes in full sentences after his FBA.")
    cleo.page.locator(".rows select").first.select_option(label="Reading")
    belongs = cleo.page.locator("label", has_text="Belongs to").locator("select").first
    belongs.select_option(label="Ada")
    cleo.see("main", words("Only Ada writes it. What was pasted here is left out."))
    belongs.select_option(label="all who write")
    cleo.press("Take these sections in")
    cleo.see(".unexplained", "FBA")
    cleo.see("main", "Make a version first")
    cleo.press("Paste a draft")
    cleo.page.get_by_label("Or take it from a file").set_input_files({"name": "borrador.md", "mimeType": "text/markdown", "buffer": SPANISH.encode()})
    expect(cleo.page.locator("#paste")).to_have_value(SPANISH)
    cleo.page.get_by_label("It is written in").select_option("es")
    cleo.press("Find its sections")
    cleo.see("[data-into]", "the other language of")
    cleo.press("Take these sections in")
    cleo.press("Both languages side by side")
    cleo.see(".draft-languages[data-count='2']", "Lee 96 palabras.")
    cleo.press("Make this version")
    opens_draft(room, ada)

    ada.page.locator(".passage", has_text="Reads 96 words.").click()
    ada.page.locator(".respond").get_by_role("radio", name="Concern").click()
    ada.page.locator(".respond textarea").fill("It was 97 last week.")
    ada.press("Send it")
    ada.see(".responses", "no reply yet")

    screen = wall(room)
    screen.see(".wall", "It was 97 last week.")
    bo.see("section.open-here", "It was 97 last week.")
    room.asks("send_response", kind="question", section=room.call_draft()["sections"]["order"][1], text="By when?")
    bo.page.locator("details.open-here summary").click()
    bo.see("details.open-here li", "By when?")
    assert bo.fits()
    cleo.press("Answer it")
    cleo.page.locator("textarea[id^=typed-reply]").fill("That was another text.")
    cleo.press("Send the reply")
    ada.see(".responses", "That was another text.")
    ada.press("Not yet")
    cleo.see(".responses", "“not yet”")
    ada.press("That answers me")
    cleo.see(".responses", "“that answers me”")

    bo.sees_no("section.open-here")
    cleo.page.goto(f"{room.url}/m/{room.code}/run")
    cleo.page.locator("details.open-here summary").click()
    cleo.press("Talk about it there", "details.open-here")
    for one in (bo, cleo):
        one.see("section.open-here", "By when?")
        one.sees_no("details.open-here")
    something_about_the_whole_draft_is_asked_at_the_end_of_its_page(ada, bo, cleo, screen)


def something_about_the_whole_draft_is_asked_at_the_end_of_its_page(ada, bo, cleo, screen):
    whole = "section[aria-labelledby=draft-whole]"
    ada.press("Ask, or say something", whole)
    expect(ada.page.locator(f"{whole} select")).to_have_count(0)
    ada.page.locator(f"{whole} textarea").fill("It says nothing about the summer.")
    ada.press("Send it", whole)
    ada.see(f"{whole} .responses", "no reply yet")
    assert ada.fits()
    screen.see(".wall-open", "One thing is still open about the draft that belongs to no item")
    bo.page.locator("details.open-here summary").click()
    bo.see("details.open-here li", "About the whole draft")
    cleo.see("details.open-here", "It says nothing about the summer.")
    cleo.page.locator("details.open-here summary").click()
    cleo.press("Talk about it there", "details.open-here")
    bo.see("section.open-here", "It says nothing about the summer.")
    ada.see(f"{whole} .responses", "on the agenda")


def test_the_draft_prints_without_a_script_with_draft_version_and_date(meet, browser):
    room = meet("Reading")
    ines = room.joins("Inés", language="es")
    with_draft(room)
    paper = browser.new_context(java_script_enabled=False, locale="es-ES")
    paper.add_cookies(ines.page.context.cookies())
    page = paper.new_page()

    page.goto(f"{room.url}/m/{room.code}/draft/print?in=en&in=es")

    expect(page.locator(".paper-head")).to_contain_text("BORRADOR")
    expect(page.locator(".paper-head")).to_contain_text("versión")
    expect(page.locator("main")).to_contain_text("Reads 96 words.")
    expect(page.locator("main")).to_contain_text("Lee 96 palabras.")
    paper.close()


def test_some_words_of_a_passage_are_meant_by_finger_mouse_or_keys_and_stay_marked_until_they_are_gone(meet):
    room = meet("Reading")
    with_draft(room)
    ines = room.joins("Inés", language="es", viewport=PHONE)
    ada = room.joins("Ada", viewport=LAPTOP, has_touch=False)
    opens_draft(room, ines)
    opens_draft(room, ada)

    ines.page.locator(".passage", has_text="Una vez por semana.").evaluate(SELECT, [4, 18])
    ines.press("Preguntar o decir algo sobre estas palabras", ".term-card")
    ines.see(".respond .quote", "vez por semana")
    ines.page.locator(".respond textarea:not(.some-words)").fill("¿Por qué tan poco?")
    assert ines.fits()
    ines.press("Enviarlo")
    ada.page.locator(".passage", has_text="Reads 96 words.").dblclick(position={"x": 70, "y": 18})
    ada.press("Ask, or say something about these words", ".term-card")
    ada.page.locator(".respond textarea:not(.some-words)").fill("Of which grade?")
    ada.press("Send it")
    ada.see("mark.asked", "96")

    ada.tabs_to("Ask, or say something about this")
    ada.page.keyboard.press("Enter")
    ada.tabs_to("Question")
    ada.page.keyboard.press("ArrowRight")
    expect(ada.page.get_by_role("radio", name="Concern", checked=True)).to_be_focused()
    ada.page.keyboard.press("ArrowLeft")
    ada.tabs_to("About which passage?")
    ada.page.keyboard.type("The")
    ada.tabs_to("Only some words of it")
    ada.page.keyboard.press("Enter")
    ada.tabs_to("Select them here")
    ada.page.keyboard.press("Control+Home")
    for _ in range(len("The goal")):
        ada.page.keyboard.press("Shift+ArrowRight")
    ada.tabs_to("I mean these words")
    ada.page.keyboard.press("Enter")
    ada.see(".respond .quote", "The goal")
    ada.page.locator(".respond textarea:not(.some-words)").fill("Whose goal?")
    ada.press("Send it")

    expect(ada.page.locator("mark.asked")).to_have_text(["96", "The goal"])
    expect(ines.page.locator("mark.asked")).to_have_text(["vez por semana"])
    section, concerns = room.call_draft()["sections"]["order"]
    ada.press("I have read it")
    ada.see("main", "You have read this version")
    room.asks("write_section", section=section, language="en", text="By spring he reads 96.\n\nA goal.", base=1, why="Counted again")
    room.asks("remove_section", section=concerns)
    room.asks("add_sections", sections=[{"titles": {"en": "Writing"}}])
    room.asks("publish_draft", expected=1, why="After your questions")
    expect(ada.page.locator("mark.asked")).to_have_text(["96"])
    expect(ada.page.locator(".responses > li", has_text="Whose goal?")).to_contain_text("not in the draft any more")

    ada.press("What changed since version")
    since = ada.page.locator(".draft-section .card", has_text=words("What changed since version 1"))
    expect(since.locator("ins", has_text="By spring")).to_be_visible()
    expect(since.locator("del", has_text="Once a week")).to_be_visible()
    ada.see(".draft-section .badge[data-look=accent]", "This section is new.")
    ada.see("[aria-labelledby=taken-out]", "Your concerns")
    ada.page.get_by_text("How it came to read so").click()
    path = ada.page.locator(".draft-section details[open] li", has_text=words("Version 2, by Cleo"))
    expect(path).to_contain_text(re.compile("After your questions.*Counted again", re.S))
    expect(path.locator("ins", has_text="By spring")).to_be_visible()
    ada.page.get_by_text("All versions").click()
    ada.see("header li", words("Version 1, by Cleo"))
    expect(ada.page.locator("body")).not_to_contain_text(FINAL)
    assert ada.violations() == []
    ada.page.get_by_role("link", name=words("Open version 1")).click()
    ada.see("main", "Once a week.")
    expect(ada.page.locator("body")).not_to_contain_text(FINAL)
