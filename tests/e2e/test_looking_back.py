"""The end of a meeting that closes kindly: a last round, four questions for each alone, and a sentence to say."""

from playwright.sync_api import expect

from tests.e2e.desk import desk
from tests.needs import needs_chromium

pytestmark = needs_chromium

ANSWERS = {"heard": "yes", "understandable": "yes", "time": "partly", "again": "yes"}


def test_four_questions_are_answered_alone_and_five_answers_are_shown_together(meet):
    room = meet(looks_back=True, closing_round=True, suggests=True)
    ada = room.joins("Ada", "es")
    others = [room.call(f"/api/meetings/{room.code}/join", name=name) for name in ("Bo", "Dot", "Eve", "Finn")]
    cleo = desk(room)
    cleo.see(".suggested", "Let us hear different views first")
    cleo.see(".suggested [lang=es]", "Escuchemos primero miradas distintas")
    assert cleo.violations() == []
    cleo.press("Don’t suggest")
    cleo.sees_no(".suggested")

    cleo.press("End meeting")
    cleo.press("Start the closing round", "dialog")
    cleo.see(".console-now", "Closing round")
    room.asks("end_round", round=room.view()["round"]["id"], reason="The bus leaves.")
    cleo.press("End meeting")
    cleo.see("dialog", "Four questions for each person alone")
    cleo.press("End it now", "dialog")

    for question in ("¿Se me escuchó?", "¿Se entendió?", "¿Hubo tiempo suficiente?", "¿Volvería?"):
        ada.page.get_by_role("group", name=question).get_by_label("Sí").check()
    assert ada.violations() == []
    assert ada.fits()
    ada.press("Guardar mis respuestas")
    ada.see(".looking-back", "Sus respuestas están guardadas")
    for other in others[:3]:
        room.call(f"/api/meetings/{room.code}/ask", other["token"], ask="answer_look_back", **{"with": ANSWERS})
    cleo.press("Show what five or more answered")
    cleo.see(".trouble", "have answered yet")
    cleo.sees_no(".look-back-counts")
    room.call(f"/api/meetings/{room.code}/ask", others[3]["token"], ask="answer_look_back", **{"with": ANSWERS})
    cleo.press("Show what five or more answered")

    rows = cleo.page.locator(".look-back-counts tbody tr")
    expect(rows.first).to_contain_text("Was I heard?500")
    expect(rows.nth(2)).to_contain_text("140")
    ada.see(".look-back-counts", "¿Se me escuchó?")


def test_a_blank_meeting_has_none_of_it(meet):
    cleo = desk(meet())

    cleo.sees_no(".suggested")
    cleo.press("End meeting")
    cleo.sees_no("dialog >> text=Four questions")
    cleo.sees_no("dialog >> text=closing round")
