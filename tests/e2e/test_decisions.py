"""A decision in browsers: one text, nobody answers before all were heard, nobody sees an answer before all are opened."""

from playwright.sync_api import expect

from meetingroom.words import Words
from tests.e2e.desk import desk, wall
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
    expect(cleo.page.locator(".side-choice > [data-tab=proposals], .side-choice [data-tab=proposals]").first).to_be_visible()
    cleo.pane("Decide")
    cleo.see(".gates", "Not heard on this item yet")
    expect(cleo.page.get_by_role("button", name="Ask for answers")).to_be_disabled()
    cleo.press("Ask everyone", ".side-content")
    cleo.see(".side-content", "All of them have been asked.")
    cleo.sees_no(".side-content button:has-text('Ask everyone')")
    ada.press("Speak", ".invitation")
    expect(ada.page.locator(".invitation").get_by_role("button", name="Speak")).to_be_disabled()
    ada.see(".places", "You are next.")
    expect(ada.page.locator(".places ~ .proposals")).to_be_visible()  # however long what is proposed

    for person in ("Ada", "Inés", "Cleo"):
        room.hears(person)
    cleo.press("Ask for answers")
    cleo.see(".proposal a[href$='" + room.code + "']", "Give it on your own page")

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
        assert "clínica" not in other.caught_up().page.content()

    cleo.press("Open all answers")
    for other in (ada, cleo):
        other.see(".opened", "Por ahí va mi madre a la clínica.")
    screen.see(".wall-answers", "I object")
    ada.see(".opened", "There is one objection.")
    somebody_else_says_back_what_it_is_about(cleo, ines)
    a_new_version_meets_it(ada, ines, cleo)
    ada.press("Take my proposal back")
    ada.page.locator("textarea[id^=typed-withdraw]").fill("The town has a better one.")
    ada.press("Take it back", ".proposal form")
    ines.see(".outcome", "Retirada")
    ines.see(".outcome", "The town has a better one.")


def somebody_else_says_back_what_it_is_about(cleo, ines):
    objections = "section[aria-label=Objections]"
    cleo.see(objections, "not met yet")
    cleo.press("Say it back in your own words", objections)
    cleo.page.locator("textarea[id^=typed-restate]").fill("The clinic has to stay within reach.")
    cleo.press("Ask them", objections)
    ines.see(".asked-back", "The clinic has to stay within reach.")
    cleo.see(objections, "not answered yet")
    ines.press("Eso es", ".asked-back")
    cleo.see(objections, "that’s it")


def a_new_version_meets_it(ada, ines, cleo):
    ada.press("Write the next version")
    ada.page.locator("textarea[id^=typed-revise]").fill("Close the north path at night.")
    ada.page.locator("[name=why]").fill("The clinic is open by day.")
    ada.press("Show this version")
    ines.page.get_by_text("Qué cambió").click()
    ines.see(".differences ins", "at night")
    ines.see(".differences del", "in winter")
    ines.see(".proposal header", "The clinic is open by day.")
    ada.press("Say how it is met")
    ada.page.locator("textarea[id^=typed-meet]").fill("Nobody goes there at night.")
    ada.press("Say so")
    ines.see("section[aria-label=Objeciones]", "Nobody goes there at night.")
    ines.press("Está atendida", ".proposal")
    for other in (ada, cleo):
        other.see("section[aria-label=Objections]", "met, says its owner")


def test_a_choice_in_the_languages_of_its_readers_and_a_reason_for_going_on_stand_on_every_screen(meet):
    room = meet("The north path", quiet_think_s=600, promised_notice_s=3600)
    ada, ines = room.joins("Ada"), room.joins("Inés", language="es")
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
    ines.see(".proposal-options", "From January")
    cleo.press("Put it beside in")
    cleo.page.get_by_label("What it says, in").fill("¿Cuándo se cierra?")
    cleo.page.get_by_label("(a) From December").fill("Desde\ndiciembre")
    cleo.press("Put it beside", ".side-content")
    ines.see(".proposal-options", "Desde diciembre")
    ines.see(".proposal", "Esto es una traducción de")
    cleo.press("Put the options beside in")
    expect(cleo.page.get_by_label("What it says, in")).to_have_value("¿Cuándo se cierra?")
    expect(cleo.page.get_by_label("(a) From December")).to_have_value("Desde diciembre")
    cleo.page.get_by_label("(b) From January").fill("Desde enero")
    cleo.press("Put it beside", ".side-content")
    ines.see(".proposal-options", "Desde enero")
    expect(ines.page.locator(".proposal-options [lang=es]")).to_have_count(2)
    cleo.press("Write the next version")
    cleo.page.get_by_label("(a)", exact=True).fill("From November")
    cleo.press("Show this version")
    ines.see(".proposal-options", "From November")
    ines.page.get_by_text("En su idioma solo existe la versión").click()
    ines.see(".translation-before", "Desde diciembre")
    ines.see(".proposal-options", "Desde enero")
    ada.page.get_by_text("What changed").click()
    ada.see(".differences del", "December")
    (choice,) = room.view()["proposals"]["order"]
    _, january = room.view()["proposals"]["proposals"][choice]["options"]
    room.asks("choose_protocol", proposal=choice, protocol="vote", threshold=60)
    ada.press("I am ready now")
    cleo.see(".side-content", Words("en").say("console-ready", names="Ada"))
    cleo.press("Time to think", ".stages")
    for one in (ada, screen):
        one.see(".stage-asks, .wall-proposal", "Think it over quietly, until")
    expect(cleo.page.locator(".stages").get_by_role("button", name="Time to think")).to_be_disabled()

    cleo.press("Go on all the same")
    cleo.page.locator("textarea[id^=typed-override]").fill("The sign has to be ordered today.")
    cleo.press("Go on with this reason")

    for one in (ada, screen):
        one.see(".overridden", "The sign has to be ordered today.")
        one.see(".overridden", "not everyone had been heard")
        one.see(".overridden", "Ada")
    for one in (ada, screen):
        one.see(".stage-asks, .wall-proposal", Words("en").say("carried-by-vote", threshold=60, quorum=0))
    ines.page.get_by_label("(b) Desde enero").check()
    ines.press("Dar esta respuesta")
    ines.see(".proposal", "(b) Desde enero")
    room.asks("give_answer", proposal=choice, asking=1, value=january)
    ada.page.get_by_label("(b) From January").check()
    ada.press("Give this answer")
    cleo.press("Open all answers")
    ines.see(".opened .badge", "(b) Desde enero")
    screen.see(".wall-answers", "(a) From November")
    screen.see(".wall-answers", "(b) From January")
    room.asks("state_outcome", proposal=choice, expected=2, terms={"kind": "agreed"}, reason="It is late.")
    screen.see(".wall-came", "Chosen (b) From January")
    ada.press("Reopen this decision")
    ada.page.locator("textarea[id^=typed-reopen]").fill("The bus comes later now.")
    ada.press("Reopen it", ".proposal form")
    ines.see(".opened", "Estas respuestas se dieron a lo que se decidió antes.")
    screen.see(".wall-proposal", "Reopened on")
    screen.see(".wall-proposal", "What do you think of it?")
    screen.sees_no(".wall-answers")


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
    on_winter = ".proposal:has-text('Close it in winter.')"
    ada.press("I need more time", on_winter)
    ada.see(on_winter, "You asked for more time")
    assert room.view()["proposals"]["proposals"][winter]["gates"]["more_time"] == 1
    ada.press("I have had enough time", on_winter)
    ada.see(on_winter, "I need more time")
    ada.press("I am ready now", on_winter)
    ada.see(on_winter, "I am not ready after all")
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
