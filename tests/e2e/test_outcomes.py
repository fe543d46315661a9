"""What came of a decision, stated in browsers: an outcome has what it needs, and each disagreement is kept."""

from playwright.sync_api import expect

from meetingroom.words import Words
from tests.e2e.desk import desk, wall
from tests.e2e.people import Room
from tests.needs import needs_chromium

pytestmark = needs_chromium


def test_an_outcome_that_lacks_what_it_needs_is_refused_with_the_words_still_there(meet):
    room = meet("The north path")
    ada = room.joins("Ada")
    room.asks("propose", item=room.item("The north path"), text="Close it in winter.")
    cleo = desk(room)
    cleo.pane("Decide")
    cleo.press("State the outcome")
    cleo.page.locator("dialog [name=summary]").fill("It is closed.")
    cleo.page.locator("dialog [name=reasons]").fill("The way to the clinic is not clear.")
    cleo.page.locator("dialog select[name=kind]").select_option("held")
    expect(cleo.page.locator("dialog [name=meanwhile]")).to_have_value("")
    cleo.page.locator("dialog select[name=kind]").select_option("agreed_in_part")
    expect(cleo.page.locator("dialog [name=summary]")).to_have_value("It is closed.")
    cleo.press("Close", "dialog")
    cleo.press("State the outcome")
    cleo.page.locator("dialog select[name=kind]").select_option("held")

    cleo.press("State it", "dialog")

    cleo.see("dialog [role=alert]", "Say until when it is held, and why.")
    expect(cleo.page.locator("dialog [name=reasons]")).to_have_value("The way to the clinic is not clear.")
    cleo.page.locator("dialog [name=until]").fill("2030-02-01")
    cleo.page.locator("dialog [name=reason]").fill("Ada has gone home.")
    cleo.press("State it", "dialog")
    ada.see(".outcome", "Held")
    ada.see(".outcome", "February 1, 2030")


def test_no_consensus_keeps_each_disagreement_and_its_notice_is_offered_what_the_room_knows(meet):
    room = meet("The north path")
    room.asks("change_settings", written_notice=True)
    room.asks("explain_term", word="sign", means={"en": "What says where a path leads."})
    ines = room.joins("Inés", language="es")
    ada = room.joins("Ada")
    dot = room.call(f"/api/meetings/{room.code}/join", name="Dot")["token"]
    words = {"item": room.item("The north path"), "text": "The budget is too small."}
    room.call(f"/api/meetings/{room.code}/ask", dot, ask="share_panel", **{"with": words})
    room.asks("mark_left", person=room.person("Dot"))
    room.asks("propose", item=room.item("The north path"), text="Close it in winter.")
    (winter,) = room.view()["proposals"]["order"]
    for name in ("Ada", "Inés", "Cleo"):
        room.hears(name)
    room.asks("ask_for_answers", proposal=winter, expected=1)
    ines.page.get_by_label("Me opongo").check()
    ines.page.locator("textarea[id^=reason]").fill("Por ahí va mi madre a la clínica.")
    ines.press("Dar esta respuesta")
    cleo, screen = desk(room), wall(room)
    cleo.pane("Decide")
    cleo.press("Close", ".items")
    cleo.see("dialog", "are sealed still")
    cleo.press("Open all answers", "dialog")
    cleo.see("dialog", "has no outcome yet")

    cleo.press("State the outcome", "dialog")
    cleo.page.locator("dialog select[name=kind]").select_option("no_consensus")
    cleo.see("dialog blockquote", "Por ahí va mi madre a la clínica.")
    cleo.press("Add what somebody said", "dialog")
    cleo.page.locator("dialog select[name=disagrees-0]").select_option(label="Cleo")
    cleo.page.locator("dialog [name=disagrees-text-0]").fill("The signs are too small.")
    cleo.page.locator("dialog select[name=disagrees-0]").select_option(label="Ada")
    cleo.page.locator("dialog [name=who_decides]").fill("The town council")
    cleo.press("State it", "dialog")

    for one in (screen, ada):
        one.see(".wall-came, .outcome", "The signs are too small.")
        one.see(".wall-came, .outcome", "The town council")
    cleo.see(".opened", "had left; written view on file")
    ada.sees_no(".opened button")
    cleo.press("Not about this", ".opened")
    for one in (cleo, ada):
        one.see(".opened", "had left; no view given")
    cleo.press("Written notice", ".side-content")
    cleo.page.locator("dialog .offered button").last.click()
    expect(cleo.page.locator("dialog [name=factors]")).to_have_value("Inés: Por ahí va mi madre a la clínica.")
    cleo.press("Save", "dialog")
    cleo.see(".side-content", "filled")
    found = room.view()["proposals"]["proposals"][winter]["stated"]
    assert found["notice"] == {"factors": "Inés: Por ahí va mi madre a la clínica."}

    ada.see(".outcome blockquote .term", "signs")
    held = {"text": "Signs for cars", "kind": "held", "until": "2097-06-01", "why": "No sign yet", "meanwhile": "The old sign"}
    parts = [held | {"needs": [{"what": "A sign", "who": "The sign maker"}]}, {"text": "Signs for people", "kind": "no_consensus", "who_decides": "The sign maker", "decided": "No"}]
    decided(room, "Paint the signs.", {"kind": "no_consensus", "parts": parts, "conditions": ["No sign is taken down"], "who_decides": "Cleo", "decided": "No"})
    painted = ".proposal:has-text('Paint the signs.') .outcome"
    ada.see(painted, "The sign maker")
    expect(ada.page.locator(f"{painted} .rows .term")).to_have_text(["Signs", "sign", "sign", "sign", "sign", "Signs", "sign"])
    ada.see(f"{painted} > p .term", "sign")
    for said in ("What holds until then: The old sign", "What must be there then, and who brings it: A sign (The sign maker)"):
        screen.see("body", said)
    what_is_settled_folds_while_another_is_in_hand(room, ada)


def what_is_settled_folds_while_another_is_in_hand(room, ada):
    expect(ada.page.locator(".proposal-settled[open] > summary .over")).to_have_text(["No consensus"])
    expect(ada.page.locator(".proposal-settled:not([open]) > summary .words")).to_have_text(["Close it in winter."])
    room.asks("propose", item=room.item("The north path"), text="Mend the fence.")
    fence = room.view()["proposals"]["order"][-1]
    room.asks("ask_for_answers", proposal=fence, expected=1)

    ada.see(".proposals > .proposal:first-child", "Mend the fence.")
    expect(ada.page.locator(".proposal-settled:not([open])")).to_have_count(2)
    expect(ada.page.locator(".outcome").first).not_to_be_visible()
    winter = ada.page.locator(".proposal-settled", has_text="Close it in winter.")
    winter.locator("> summary").press("Enter")
    room.asks("give_answer", proposal=fence, asking=1, value="consent")
    ada.see(".proposal-progress", Words("en").say("proposal-answered", count=1, of=3))
    expect(winter.locator(".outcome")).to_be_visible()
    expect(winter.locator("> summary")).to_be_focused()
    expect(ada.page.locator(".proposal-settled[open]")).to_have_count(1)
    assert ada.fits()
    assert not ada.violations()


def decided(room, text, terms):
    """Proposed, consented to by Cleo, and stated so."""
    room.asks("propose", item=room.item("The north path"), text=text)
    proposal = room.view()["proposals"]["order"][-1]
    room.asks("ask_for_answers", proposal=proposal, expected=1)
    room.asks("give_answer", proposal=proposal, asking=1, value="consent")
    room.asks("open_answers", proposal=proposal, asking=1)
    room.asks("state_outcome", proposal=proposal, expected=1, terms=terms)


def test_a_review_offers_no_vote_and_its_options_are_agreed_in_part(meeting_server, browser):
    other = Room(meeting_server.url, browser, ("Goals",), template="iep")
    review = desk(other)
    review.press("Settings", ".head-acts")

    review.see("dialog [data-setting=protocols]", "Consent")
    expect(review.page.locator("dialog [data-setting=protocols] input[name=vote]")).to_have_count(0)
    review.page.keyboard.press("Escape")
    other.asks("change_settings", seats=False)
    other.starts("Goals")
    review.pane("Decide")
    review.press("Propose something")
    review.page.locator("#typed-propose").fill("Speech therapy goes on.")
    review.page.get_by_text("Several options to choose from").click()
    review.page.locator("[name=options]").fill("Twice a week\nOnce a week, longer\nBoth until Easter")
    review.press("Propose it")
    review.see(".proposal-options", "Once a week, longer")
    (therapy,) = other.view()["proposals"]["order"]
    other.asks("ask_for_answers", proposal=therapy, expected=1, reason="The bus leaves.")
    other.asks("give_answer", proposal=therapy, asking=1, value="live_with", text="(a), for the time being.")
    other.asks("open_answers", proposal=therapy, asking=1)
    review.see(".opened", "(a), for the time being.")
    review.press("State the outcome", ".side-content")
    review.page.locator("dialog select[name=kind]").select_option("agreed_in_part")
    for n, part in enumerate(("(a) Twice a week", "(b) Once a week, longer", "(c) Both until Easter")):
        expect(review.page.locator(f"dialog textarea[name=part-{n}]")).to_have_value(part)
    for n in (1, 2):
        review.page.locator(f"dialog [name=part-until-{n}]").fill("2099-03-01")
        review.page.locator(f"dialog [name=part-why-{n}]").fill("The room is not free.")
        review.page.locator(f"dialog [name=part-needs-{n}]").fill("A free room: The school")
    review.page.locator("dialog [name=reason]").fill("The bus leaves.")
    review.press("State it", "dialog")
    review.see(".outcome", "A free room (The school)")
    review.row("(c) Both until Easter", ".outcome").get_by_role("button", name="Take it up again").click()
    review.see("h2.proposal-text", "(c) Both until Easter")
    expect(review.page.get_by_role("button", name="Take it up again")).to_have_count(1)
    other.close()
