"""A decision in browsers: one text, nobody answers before all were heard, nobody sees an answer before all are opened."""

from playwright.sync_api import expect

from meetingroom.words import Words
from tests.e2e.desk import desk, wall
from tests.e2e.people import Room
from tests.needs import needs_chromium

pytestmark = needs_chromium


def test_a_decision_waits_until_all_were_heard_and_answers_stay_sealed_until_they_are_opened(meet):
    room = meet("The north path")
    room.asks("edit_item", item=room.item("The north path"), purpose="decide")
    ada, ines = room.joins("Ada"), room.joins("Inés", language="es")
    cleo, screen = desk(room), wall(room)

    ada.press("Propose something")
    ada.page.locator("#typed-propose").fill("Close the north path in winter.")
    ada.press("Propose it")
    for person in (ada, ines):
        person.see(".proposal-text", "Close the north path in winter.")
    screen.see(".wall-proposal-text", "Close the north path in winter.")
    (proposal,) = room.view()["proposals"]["order"]
    room.asks("suggest_amendment", proposal=proposal, text="Only at night.")
    ada.see(".proposal", "Take it in")
    ada.press("Do not take it in")
    ada.page.locator("textarea[id^=typed-decline]").fill("It freezes by day, too.")
    ada.press("Say why")
    ines.see(".proposal", "It freezes by day, too.")
    ines.sees_no(".proposal button:has-text('Incluirlo')")
    cleo.pane("Decide")
    cleo.see(".gates", "Not heard on this item yet")
    expect(cleo.page.get_by_role("button", name="Ask for answers")).to_be_disabled()

    for person in ("Ada", "Inés", "Cleo"):
        room.hears(person)
    cleo.press("Ask for answers")

    screen.see(".wall-proposal", "Give your answer")
    ada.page.get_by_label("I consent", exact=True).check()
    ada.press("Give this answer")
    ada.see(".proposal", "I consent")
    ines.page.get_by_label("Me opongo").check()
    ines.page.locator("textarea[id^=reason]").fill("Por ahí va mi madre a la clínica.")
    ines.press("Dar esta respuesta")
    ines.see(".proposal", "Me opongo")
    screen.see(".wall-proposal", Words("en").say("proposal-answered", count=2, of=3))
    for other in (ada, cleo, screen):
        assert "clínica" not in other.page.content()

    cleo.press("Open all answers")
    for other in (ada, cleo):
        other.see(".opened", "Por ahí va mi madre a la clínica.")
    screen.see(".wall-answers", "I object")
    ada.see(".opened", "There is one objection.")


def test_a_choice_and_a_reason_for_going_on_stand_on_every_screen(meet):
    room = meet("The north path")
    ada = room.joins("Ada")
    cleo, screen = desk(room), wall(room)
    cleo.pane("Decide")
    cleo.press("Propose something")
    cleo.page.locator("#typed-propose").fill("When is it closed?")
    cleo.page.get_by_text("Several options to choose from").click()
    cleo.page.locator("[name=options]").fill("From December\nFrom January")
    cleo.press("Cancel")
    cleo.press("Propose something")
    expect(cleo.page.locator("[name=options]")).to_be_visible()
    cleo.press("Propose it")
    ada.see(".proposal-options", "From January")
    screen.see(".wall-options", "From January")

    cleo.press("Go on all the same")
    cleo.page.locator("textarea[id^=typed-override]").fill("The sign has to be ordered today.")
    cleo.press("Go on with this reason")

    for one in (ada, screen):
        one.see(".overridden", "The sign has to be ordered today.")
        one.see(".overridden", "not everyone had been heard")
        one.see(".overridden", "Ada")


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


def test_what_one_types_as_a_reason_survives_a_cut_line_and_a_reload(meet):
    room = meet("The north path")
    ada = room.joins("Ada")
    room.asks("propose", item=room.item("The north path"), text="Close it in winter.")
    room.asks("ask_for_answers", proposal=room.view()["proposals"]["order"][0], expected=1, reason="Short of time.")
    ada.page.get_by_label("I object").check()
    ada.page.locator("textarea[id^=reason]").fill("The clinic.")
    ada.offline()
    ada.offline(False)

    ada.page.reload()
    ada.page.get_by_label("I object").check()
    expect(ada.page.locator("textarea[id^=reason]")).to_have_value("The clinic.")
    ada.press("Give this answer")

    ada.see(".proposal", "I object")


def test_what_was_decided_and_what_was_asked_stay_within_reach_when_the_item_is_left_and_when_the_meeting_has_ended(meet):
    room = meet("The north path", "The budget")
    room.asks("change_settings", promised_notice_s=3600, written_notice=True)
    ada = room.joins("Ada")
    for text in ("Close it in winter.", "Paint the bridge."):
        room.asks("propose", item=room.item("The north path"), text=text)
    winter, bridge = room.view()["proposals"]["order"]
    for name in ("Ada", "Cleo"):
        room.hears(name)
    room.asks("ask_for_answers", proposal=winter, expected=1)
    ada.page.get_by_label("I consent", exact=True).check()
    ada.press("Give this answer")
    ada.see(".proposal", "Change my answer")
    room.asks("give_answer", proposal=winter, asking=1, value="consent")
    room.asks("open_answers", proposal=winter, asking=1)
    room.asks("state_outcome", proposal=winter, expected=1, terms={"kind": "agreed"})
    room.asks("ask_for_answers", proposal=bridge, expected=1)
    room.starts("The budget")

    ada.see(".proposal", "The north path")  # the answer that she still owes
    ada.page.get_by_label("I consent", exact=True).check()
    ada.press("Give this answer")
    ada.see(".proposals-elsewhere", "Proposals on other items")
    cleo = desk(room)
    cleo.pane("Decide")
    cleo.page.locator(".proposal-row", has_text="Paint the bridge.").locator("summary").first.click()
    cleo.press("Open all answers", ".proposal-row[open]")
    cleo.see(".proposal-row[open] .opened", "I consent")

    room.asks("end_meeting")
    cleo.see(".ended", "One decision is provisional")
    cleo.page.locator(".proposal-row", has_text="Close it in winter.").locator("summary").first.click()
    cleo.press("Written notice", ".proposal-row[open]")
    cleo.fills("2 · Why", "The path freezes.")
    cleo.press("Save", "dialog")
    cleo.see(".proposal-row", "filled")
    ada.page.goto(f"{room.url}/m/{room.code}/record")
    ada.see("#reopenable", "Close it in winter.")
    ada.page.locator("#reopenable a").click()
    ada.press("Reopen this decision", "#decisions")
    ada.page.locator("#decisions textarea").fill("The clinic was not asked.")
    ada.press("Reopen it", "#decisions")
    ada.see("#decisions", "Reopened on")
    cleo.see(".proposal-row", "The clinic was not asked.")
    for place in (".ended", ".proposal-row[open] .proposal"):
        cleo.see(place, "One decision is open again. To decide it, open the meeting again")
    cleo.press("Open the meeting again", ".proposal-row[open] .proposal")
    cleo.sees_no(".ended")


def test_no_consensus_keeps_each_disagreement_and_its_notice_is_offered_what_the_room_knows(meet):
    room = meet("The north path")
    room.asks("change_settings", written_notice=True)
    ines = room.joins("Inés", language="es")
    ada = room.joins("Ada")
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
    cleo.press("Written notice", ".side-content")
    cleo.page.locator("dialog .offered button").last.click()
    expect(cleo.page.locator("dialog [name=factors]")).to_have_value("Inés: Por ahí va mi madre a la clínica.")
    cleo.press("Save", "dialog")
    cleo.see(".side-content", "filled")
    found = room.view()["proposals"]["proposals"][winter]["stated"]
    assert found["notice"] == {"factors": "Inés: Por ahí va mi madre a la clínica."}


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
