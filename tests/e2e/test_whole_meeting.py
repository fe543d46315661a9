"""Six people's browsers through a whole meeting, from the start page to the record, with the address that phones in the room use.

Cleo facilitates from a laptop, by keyboard alone. The wall hangs beside her. Ada, Bo and Dee have phones, and Inés has one in
Spanish; Dee loses her line for a while. Nothing but the product's own pages is used, and every request is watched.
"""

import pytest
from playwright.sync_api import expect

from meetingroom.web.addresses import lan_address
from tests.e2e.desk import LAPTOP, WALL, Desk
from tests.e2e.people import Member, Screens
from tests.meeting_server import MeetingServer
from tests.needs import needs_chromium

pytestmark = needs_chromium


@pytest.fixture
def screens(tmp_path, browser):
    """Six screens on a server that the whole network reaches, under the address by which it does."""
    if not lan_address():
        pytest.skip("this machine is on no network: a phone could not reach it")
    server = MeetingServer(tmp_path / "data", {"HOST": "0.0.0.0"}).start()
    opened = Screens(f"http://{lan_address()}:{server.port}", browser)
    yield opened
    opened.close()
    server.stop()


def test_six_browsers_hold_a_whole_meeting_over_the_local_network(screens):
    policies = []
    cleo = starts_by_keyboard(screens, "Welcome\nThe bus\nNext steps", policies)
    code = cleo.page.locator(".big-code").inner_text()
    screen, ada, bo, ines, dee = come_in(screens, cleo, code)
    screen.see(".wall-join", code)
    expect(cleo.page.locator(".head-facts")).to_contain_text("5")

    a_question_goes_first(cleo, screen, ada, bo, ines)
    dee_loses_her_line(cleo, screen, bo, dee)
    everyone_follows_and_one_looks_elsewhere(cleo, ada, ines)
    notes_are_written_together(cleo, screen, ada, bo, ines)
    the_wall_hides_who_speaks(screen)
    it_ends_in_a_record(screens, cleo, screen, ada, ines)

    assert cleo.page.evaluate("isSecureContext") is False
    assert policies
    assert not [policy for policy in policies if "default-src 'none'" not in policy or "unsafe" in policy]
    assert screens.errors == []


def starts_by_keyboard(screens: Screens, items: str, policies: list[str]) -> Desk:
    """From the start page into the console."""
    page = screens.page("Cleo", viewport=LAPTOP, has_touch=False, locale="en-US")
    page.on("response", lambda answer: policies.append(answer.headers.get("content-security-policy", "")) if is_page(answer) else None)
    page.goto(screens.url)
    cleo = Desk(page)
    cleo.tabs_to("Your name")
    page.keyboard.type("Cleo")
    cleo.tabs_to("More: what to talk about")
    page.keyboard.press("Enter")
    cleo.tabs_to("One item on each line")
    page.keyboard.insert_text(items)
    cleo.tabs_to("Start the meeting")
    page.keyboard.press("Enter")
    page.wait_for_selector(".console")
    expect(page.locator(".items .item-title bdi")).to_have_text(items.split("\n"))
    return cleo


def is_page(answer) -> bool:
    return answer.request.resource_type == "document" and answer.status == 200


def come_in(screens: Screens, cleo: Desk, code: str) -> list[Member]:
    """The wall by its own link, Ada by the code, Bo and Inés by the link of the QR, Dee by her name on the roster."""
    cleo.key("l")
    link = cleo.page.get_by_label("Link for the big screen").input_value()
    joining = cleo.page.locator("dialog .address").first.input_value()
    cleo.key("Escape")
    cleo.tabs_to("People")
    cleo.key("Enter")
    cleo.tabs_to("Add a person")
    cleo.key("Enter")
    cleo.see("dialog[open] input")
    cleo.page.keyboard.type("Dee")
    cleo.key("Enter")
    cleo.see(".side-content", "Dee")

    wall = screens.page("the wall", viewport=WALL, has_touch=False)
    wall.goto(link)
    ada = screens.page("Ada", locale="en-US")
    ada.goto(screens.url)
    ada.locator("[name=code]").fill(code.upper())
    ada.get_by_role("button", name="Go to the meeting").tap()
    comes_in(ada, "Ada", "Come in")
    bo, ines = screens.page("Bo", locale="en-US"), screens.page("Inés", locale="es-ES")
    bo.goto(joining)
    comes_in(bo, "Bo", "Come in")
    ines.goto(joining)
    comes_in(ines, "Inés", "Entrar")
    expect(ines.locator("html")).to_have_attribute("lang", "es")
    dee = screens.page("Dee", locale="en-US")
    dee.goto(joining)
    dee.get_by_role("button", name="Dee").tap()
    dee.wait_for_selector("main.member")
    return [Member(page) for page in (wall, ada, bo, ines, dee)]


def comes_in(page, name: str, button: str) -> None:
    page.locator("[name=name]").fill(name)
    page.get_by_role("button", name=button).tap()
    page.wait_for_selector("main.member")


def a_question_goes_first(cleo: Desk, screen: Member, ada: Member, bo: Member, ines: Member) -> None:
    ada.raises("Something new", "Mornings at home")
    screen.see(".wall-queue li", "Ada")
    ines.press("Levantar la mano", ".raise")
    ines.press("No entiendo", "#kinds")
    expect(cleo.page.locator(".console-queue li .who")).to_have_text(["Inés", "Ada"])
    ada.see(".places", "A question first, then you")
    cleo.key("n")
    screen.see(".wall-speaker", "Inés")
    ines.see(".floor .over", "Tiene la palabra")
    ines.press("He terminado", ".floor")
    cleo.see(".now-speaker", "The floor is free")

    cleo.key("n")
    ada.see(".floor .over", "You have the floor")
    bo.raises("About this", "Ours as well")
    screen.see(".wall-topic", "Mornings at home")
    cleo.see(".console-queue", "Ours as well")
    cleo.twice("n")
    screen.see(".wall-speaker", "Bo")
    bo.press("I’m done", ".floor")
    ada.see(".floor .over", "The floor is free")


def dee_loses_her_line(cleo: Desk, screen: Member, bo: Member, dee: Member) -> None:
    """What she does meanwhile waits with her; the room has gone on, and she is asked."""
    dee.offline()
    dee.raises("Something new", "The seat in front")
    dee.writes("He sits in front, and waits.")
    cleo.tabs_to("Start The bus")
    cleo.key("Enter")
    cleo.see(".console-now", "The bus")
    screen.see(".wall-item", "The bus")
    dee.see(".kept", "Only on this device so far")
    dee.offline(False)

    dee.see(".elsewhere", "The room is at")  # she was writing: nothing takes her words from under her hands
    expect(dee.page.locator("#panel-words")).to_have_value("He sits in front, and waits.")
    dee.see(".kept", "Saved")
    dee.press("Back to the item")
    dee.open("now")
    dee.see(".raise [role=alert]", "The seat in front")
    dee.press("Raise it as", ".raise")
    cleo.see(".console-queue", "The seat in front")
    bo.see(".queue", "Dee")
    cleo.key("n")
    dee.press("I’m done", ".floor")


def everyone_follows_and_one_looks_elsewhere(cleo: Desk, ada: Member, ines: Member) -> None:
    ada.see(".item-line", "The bus")
    ines.see(".item-line", "The bus")
    ines.open("agenda")
    ines.page.locator(".agenda li", has_text="Welcome").get_by_role("button").tap()
    ines.see(".elsewhere", "Welcome")
    ada.writes("Seven minutes late, every day.")
    ada.press("Share with everyone")
    ada.press("My written view stands")
    ines.press("Volver", ".elsewhere")
    ines.see(".panels", "Seven minutes late, every day.")


def notes_are_written_together(cleo: Desk, screen: Member, ada: Member, bo: Member, ines: Member) -> None:
    cleo.tabs_to("Written")
    cleo.key("Enter")
    cleo.tabs_to("Put into the notes")
    cleo.key("Enter")
    bo.open("notes")
    bo.press("Edit the notes")
    section = bo.page.locator(".cm-content", has_text="Seven minutes")
    section.click()
    bo.page.keyboard.press("Control+End")
    bo.page.keyboard.type(" We write to the company.")
    ines.open("notes")
    ines.see(".reading", "We write to the company.")
    screen.see(".wall-notes", "We write to the company.")
    ada.open("notes")
    ada.see(".reading strong >> text=Dee")


def the_wall_hides_who_speaks(screen: Member) -> None:
    screen.caught_up()
    screen.page.keyboard.press("h")
    expect(screen.page.locator(".wall")).not_to_contain_text("Dee")
    screen.page.keyboard.press("h")
    screen.see(".wall-item", "The bus")


def it_ends_in_a_record(screens: Screens, cleo: Desk, screen: Member, ada: Member, ines: Member) -> None:
    cleo.tabs_to("End meeting")
    cleo.key("Enter")
    cleo.tabs_to("End it now")
    cleo.key("Enter")
    cleo.see(".ended", "Open the record")
    screen.see(".wall-big", "The meeting has ended")
    for reader, title in ((ada, "Who was heard, and how"), (ines, "A quién se escuchó, y cómo")):
        reader.open("now")
        reader.page.locator(".floor a[data-look=primary]").tap()
        reader.see("h2", title)
        reader.see(".record", "Seven minutes late, every day.")
        reader.see(".record", "We write to the company.")
