"""The closing screen: what is still open with what to do beside it, every concern with its reply, and a reason that stays."""

from playwright.sync_api import expect

from tests.e2e.desk import desk
from tests.e2e.people import PHONE
from tests.needs import needs_chromium

pytestmark = needs_chromium


def with_draft(room, *concerns):
    """Ada has these concerns about the draft; Cleo answers none."""
    room.asks("add_sections", sections=[{"titles": {"en": "The bus"}, "texts": {"en": "It comes at seven."}}])
    room.asks("publish_draft", expected=0)
    ada = room.call(f"/api/meetings/{room.code}/join", name="Ada")
    section = room.call_draft()["sections"]["order"][0]
    for text in concerns:
        fields = {"kind": "concern", "section": section, "text": text, "version": 1}
        room.call(f"/api/meetings/{room.code}/ask", ada["token"], ask="send_response", **{"with": fields})


def test_the_closing_screen_settles_what_is_open_and_asks_for_a_reason_for_the_rest(meet):
    room = meet(closing_checks=True)
    with_draft(room, "He waits alone in the dark.", "The bus was late nine times.")
    room.asks("park", text="Noise in the mornings")
    cleo = desk(room)

    cleo.press("End meeting")
    cleo.see("dialog", "He waits alone in the dark.")
    assert cleo.violations() == []
    cleo.page.locator("dialog").get_by_label("Looked after by").select_option(label="Ada")
    cleo.fills("Returns on", "2027-05-21")
    cleo.press("Save", "dialog")
    cleo.sees_no("dialog >> text=has nobody who looks after it")
    late = cleo.page.locator("dialog .responses > li").filter(has_text="nine times")
    late.get_by_role("button", name="Answer").click()
    late.get_by_role("textbox").fill("The company sends a second bus from June.")
    late.get_by_role("button", name="Send the reply").click()
    expect(late.locator("textarea")).to_have_count(0)
    cleo.see("dialog", "Without a reply yet")
    cleo.fills("Why does the meeting end", "The company was not reached today.")
    cleo.press("End it now", "dialog")

    cleo.see(".ended")
    cleo.page.goto(f"{room.url}/m/{room.code}/record")
    cleo.see("#record", "The company was not reached today.")
    cleo.see("#record", "A concern without a reply: He waits alone in the dark.")


def test_in_spanish_on_a_phone_it_fits_and_a_meeting_without_a_draft_shows_nothing_of_it(meet):
    room = meet(closing_checks=True)
    with_draft(room, "Espera solo en la oscuridad y el autobús llega tarde.")
    phone = desk(room, "es", viewport=PHONE, has_touch=True)
    blank = desk(meet())

    phone.page.locator(".head-more").click()
    phone.press("Terminar", "#console-menu")
    phone.see("dialog", "Aún sin respuesta")
    assert phone.fits()
    assert phone.violations() == []
    blank.press("End meeting")
    blank.sees_no("dialog .closing-concerns")
