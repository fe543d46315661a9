"""After the meeting on its pages: how one's own words stand, erasing, how long it is kept, and deleting it."""

from playwright.sync_api import expect

from tests.e2e.desk import desk
from tests.needs import needs_chromium

pytestmark = needs_chromium


def leave_a_trace(room):
    ada = room.joins("Ada")
    ada.writes("My neighbour drinks.")
    ada.press("Share with everyone")
    ada.see("#panel-sees", "everyone in the meeting sees it")
    room.asks("ask_say_back", item=room.view()["agenda"]["current"], person=room.person("Ada"), text="Ada is afraid.")
    room.asks("end_meeting")
    return ada


def test_one_confirms_or_corrects_how_ones_own_words_stand(meet):
    room = meet("Opening")
    ada = leave_a_trace(room)

    ada.see(".member-now", "The meeting has ended")
    ada.page.reload()  # so that she is not at the item on which she wrote
    ada.open("words")
    ada.see(".member-side", "What you wrote and shared stands in the record.")
    ada.page.locator(".member-side").get_by_role("link", name="See how your own words stand").click()
    ada.see(".own-words", "Ada is afraid.")
    assert ada.fits()
    assert ada.violations() == []
    ada.page.locator("summary", has_text="Something is not right").click()
    ada.page.locator("textarea").fill("I am not afraid, I am tired.")
    ada.press("Put it beside my words")
    expect(ada.page.get_by_text("I am not afraid, I am tired.")).to_be_in_viewport()
    ada.press("That is right")
    ada.see("main", "You have confirmed your words.")

    ada.page.goto(f"{room.url}/m/{room.code}/record")
    ada.see("#record", "I am not afraid, I am tired.")


def test_a_facilitator_erases_a_text_and_keeps_and_deletes_the_meeting(meet):
    room = meet("Opening", purge_days=30)
    ada, cleo = leave_a_trace(room), desk(room)

    cleo.page.goto(f"{room.url}/m/{room.code}/record")
    cleo.page.get_by_text("Other kinds").click()
    cleo.page.get_by_role("link", name="Erase something").click()
    cleo.page.get_by_label("Which words?").fill("neighbour")
    cleo.press("Look for them")
    cleo.see("main", "My neighbour drinks.")
    assert cleo.violations() == []
    cleo.page.get_by_label("Why?").fill("It is about somebody else")
    cleo.press("Erase it for good")
    cleo.see("[role=status]", "Erased")
    ada.page.goto(f"{room.url}/m/{room.code}/record")
    ada.see("#record", "It is about somebody else")
    assert "neighbour" not in ada.page.content()

    cleo.page.goto(f"{room.url}/m/{room.code}/keeping")
    cleo.see(".page-lead", "is deleted here on")
    cleo.page.get_by_label("Why?").fill("A complaint is open")
    cleo.press("Keep it longer")
    cleo.see(".page-lead", "A complaint is open")
    assert cleo.violations() == []
    cleo.press("Let it go")
    cleo.page.get_by_label("type the name of the meeting").fill("Annual review")
    cleo.press("Delete it for good")
    cleo.see("h1", "Everything of this meeting has been deleted")
    cleo.see(".removed", "Acts in the journal")
    assert ada.page.request.get(f"{room.url}/m/{room.code}").status == 404
