"""The draft at home: read on a phone in one's own language, answered passage by passage, nothing lost and nothing doubled."""

import re
import time
from datetime import UTC, datetime, timedelta
from typing import Any

from playwright.sync_api import expect

from tests.e2e.desk import LAPTOP, desk, wall
from tests.e2e.people import PATIENCE_S, PHONE, Member, Room
from tests.e2e.review import on_the_table, opens, person_called, words
from tests.mail_server import mail_server
from tests.meeting_server import MeetingServer
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


def with_draft(room: Any, *owners: str) -> None:
    reading, concerns = SECTIONS
    item = room.view()["agenda"].get("current", "")
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
    cleo.page.locator("#paste").evaluate(PASTE, "<h1>Reading</h1><p>Reads 96 words.</p><h1>Writing</h1><p>Writes in full sentences after his FBA.</p>")
    expect(cleo.page.locator("#paste")).to_have_value("# Reading\n\nReads 96 words.\n\n# Writing\n\nWrites in full sentences after his FBA.")
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
    section = room.call_draft()["sections"]["order"][0]
    room.asks("write_section", section=section, language="en", text="By spring he reads 96.\n\nA goal.", base=1)
    room.asks("publish_draft", expected=1)
    expect(ada.page.locator("mark.asked")).to_have_text(["96"])
    expect(ada.page.locator(".responses > li", has_text="Whose goal?")).to_contain_text("not in the draft any more")
    assert ada.violations() == []


def test_the_draft_goes_home_by_mail_and_on_paper_and_only_who_has_not_read_it_is_reminded(tmp_path, browser):
    with mail_server() as post:
        server = MeetingServer(tmp_path, {"SMTP_URL": post.url, "MAIL_FROM": "Room <room@example.org>"})
        server.env["PUBLIC_URL"] = server.url
        server.start()
        room = Room(server.url, browser, ("Reading",), begin=False)
        try:
            room.asks("import_roster", text="Inés <ines@post.example>, Mother, family, es\nBo, Teacher, school, en, bo@post.example\nTobias")
            room.asks("change_settings", draft_days=5)
            room.asks("plan_meeting", day=str(datetime.now(UTC).date() + timedelta(days=3)), time="15:30", zone="America/Chicago")
            with_draft(room)
            cleo = desk(room)
            cleo.page.goto(f"{room.url}/m/{room.code}/draft")

            cleo.see("#days-left", re.compile("That is too few: .?5.? are asked for"))
            cleo.page.get_by_label(re.compile("How it reaches .*Tobias")).select_option("paper")
            cleo.press("Send version")
            cleo.see("main", "On paper:")
            cleo.see("main", "Sent by mail to")
            assert sorted(to for to, _ in post.taken) == ["bo@post.example", "ines@post.example"]

            bo = Member(room.page("Bo"))
            bo.page.goto(link_in(post.letters("bo@post.example")[0]))
            bo.see("main", "3:30")
            bo.page.goto(f"{room.url}/m/{room.code}/draft")
            bo.press("I have read it")
            cleo.see("main", re.compile("Not read yet: .*Inés.* and .*Tobias"))
            cleo.press("Remind only them")
            expect(cleo.page.locator(".sending ~ div button[aria-busy=true]")).to_have_count(0)
            deadline = time.monotonic() + PATIENCE_S
            while len(post.letters("ines@post.example")) < 2 and time.monotonic() < deadline:
                cleo.page.wait_for_timeout(100)
            assert [len(post.letters(f"{name}@post.example")) for name in ("ines", "bo")] == [2, 1]
            assert "lea" in post.letters("ines@post.example")[1]["Subject"]
        finally:
            room.close()
            server.stop()
        assert room.errors == []


def link_in(letter: Any) -> str:
    return next(word for word in letter.get_body(("plain",)).get_content().split() if word.startswith("http"))
