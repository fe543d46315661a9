"""The draft at home: read on a phone in one's own language, answered passage by passage, nothing lost and nothing doubled."""

from typing import Any

from playwright.sync_api import expect

from tests.e2e.desk import desk, wall
from tests.e2e.people import PHONE
from tests.e2e.review import on_the_table, opens, person_called, words
from tests.needs import needs_chromium

pytestmark = needs_chromium

SECTIONS = [
    {
        "titles": {"en": "Reading", "es": "Lectura"},
        "texts": {
            "en": "Reads 96 words.\n\nThe goal is 118.\n\nOnce a week.",
            "es": "Lee 96 palabras.\n\nLa meta es 118.\n\nUna vez por semana.",
        },
    },
    {"titles": {"en": "Your concerns", "es": "Sus preocupaciones"}},
]


def with_draft(room: Any, *owners: str) -> None:
    reading, concerns = SECTIONS
    item = room.view()["agenda"]["current"]
    people = [room.person(name) for name in owners]
    room.asks("add_sections", sections=[reading | {"item": item}, concerns | {"owners": people}])
    room.asks("publish_draft", expected=0)


def opens_draft(room: Any, member: Any) -> None:
    member.page.goto(f"{room.url}/m/{room.code}/draft")
    member.see(".draft-mark")


def answers(member: Any, passage: str, kind: str, text: str) -> None:
    member.page.locator(".passage", has_text=passage).click()
    member.page.locator(".respond").get_by_role("radio", name=kind).click()
    member.page.locator(".respond textarea").fill(text)
    member.press("Enviarlo")


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
    answers(ines, "Lee 96 palabras.", "Pregunta", "¿Quién contó?")
    ines.offline(False)
    ines.see(".responses", "¿Quién contó?")
    answers(ines, "Una vez por semana.", "Preocupación", "Nos preocupa que sea poco.")
    answers(ines, "La meta es 118.", "Sugerencia", "Queremos ver la gráfica cada mes.")
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
    expect(cleo.page.locator(".draft-section").nth(1).get_by_role("button", name="Write", exact=True)).to_have_count(0)

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


def test_a_pasted_draft_is_looked_at_before_it_is_taken_and_what_is_asked_appears_at_its_item(meet):
    room = meet("Reading")
    ada = room.joins("Ada")
    cleo = desk(room)
    cleo.page.goto(f"{room.url}/m/{room.code}/draft")
    cleo.press("Paste a draft")
    cleo.page.locator("#paste").fill("# Reading\n\nReads 96 words.\n\n# Writing\n\nWrites in full sentences after his FBA.")
    cleo.press("Find its sections")
    cleo.see("main", "Writes in full sentences after his FBA.")
    cleo.page.locator(".rows select").first.select_option(label="Reading")
    cleo.press("Take these sections in")
    cleo.see(".unexplained", "FBA")
    cleo.press("Paste a draft")
    cleo.page.locator("#paste").fill("# Lectura\n\nLee 96 palabras.\n\n# Escritura\n\nEscribe oraciones completas.")
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
    cleo.press("Answer it")
    cleo.page.locator("textarea[id^=typed-reply]").fill("That was another text.")
    cleo.press("Send the reply")
    ada.see(".responses", "That was another text.")
    ada.press("Not yet")
    cleo.see(".responses", "“not yet”")


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
