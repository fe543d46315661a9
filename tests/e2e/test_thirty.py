"""Thirty people in one meeting: a laptop with the wall beside it, two phones, and twenty-six devices of the others.

The people are those of the design review that `tests/replay_thirty` replays.
"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.desk import Desk, desk, wall
from tests.e2e.people import Member, Room, Screens
from tests.needs import needs_chromium
from tests.replay_thirty.data import rows
from tests.twin import Twin, at_once, call, join_meeting

pytestmark = needs_chromium

ADA, BO = "Ada Fernández de Córdoba y Villanueva", "Bo"
OTHERS = [row for row in rows("members") if row["takes_positions"]][:26]


@pytest.fixture
def room(meet):
    """Cleo only facilitates; everyone else is expected, each on a side."""
    room = meet("How people cross: the ramp and the stairs", "The river bank")
    room.asks("give_capabilities", person=room.person("Cleo"), capabilities=["facilitate", "speak"])
    listed = [(row["name"], row["role"], row["side"]) for row in OTHERS]
    lines = [";".join(one) for one in [*listed, (ADA, "Rowing club", "River"), (BO, "Budget office", "City")]]
    room.asks("import_roster", text="\n".join(["name;role;side", *lines]))
    return room


@pytest.fixture
def others(room):
    """Everybody else's device, by name."""
    expected = {row["name"]: person for person, row in room.view()["people"]["people"].items()}
    twins = {row["name"]: claimed(room, expected[row["name"]]) for row in OTHERS}
    at_once(Twin.connect, *((twin,) for twin in twins.values()))
    yield twins
    at_once(Twin.cut, *((twin,) for twin in twins.values()))


def claimed(room: Room, person: str) -> Twin:
    _, made = call(f"{room.url}/api/meetings/{room.code}/claim", {"person": person})
    return Twin(room.url, room.code, made["token"], person)


def comes_in(room: Room, name: str, language: str = "en") -> Member:
    """By tapping one's name on the roster."""
    page = room.page(name)
    page.goto(f"{room.url}/m/{room.code}?lang={language}")
    page.get_by_role("button", name=name).tap()
    page.wait_for_selector("main.member")
    return Member(page)


def test_thirty_people_go_round_even_out_their_sides_and_leave_an_item(room, others):
    ada, bo = comes_in(room, ADA), comes_in(room, BO)
    cleo, screen = desk(room), wall(room)
    expect(cleo.page.locator(".head-facts")).to_contain_text("29")

    everyone_is_asked(cleo, screen, ada, bo, others)
    the_sides_are_evened_out(room, cleo, screen, ada, bo, others)
    the_item_is_left(room, cleo, ada, bo)

    assert [one.fits() for one in (cleo, screen, ada, bo)] == [True] * 4


def everyone_is_asked(cleo: Desk, screen: Member, ada: Member, bo: Member, others: dict[str, Twin]) -> None:
    cleo.press("Round", ".console-now")
    cleo.press("Round for questions", "dialog")  # a question uses up nobody's first voice, however slow the machine
    cleo.see(".console-now", so_far(0))
    for twin in others.values():
        twin.wait(lambda one: one.mine.get("round", {}).get("state") == "asked", "its turn")
        twin.asks("answer_in_round", expected=twin.mine["round"]["step"], answer="pass")
    screen.see(".wall-round", so_far(26))
    screen.see(".wall-speaker", ADA)
    ada.press("Speak", ".round")
    ada.press("I’m done", ".floor")
    bo.see(".round h2", "It is your turn")
    bo.page.locator(".round").get_by_role("button", name="Pass", exact=False).last.click()
    cleo.sees_no(".console-circle")
    screen.sees_no(".wall-round")


def so_far(count: int) -> re.Pattern[str]:
    """Numbers are set apart by marks that nobody sees."""
    return re.compile(rf"{count}\W* of \W*28\W* have answered")


IN_ORDER_OF_ASKING = ("Amparo Vilches", "Dunstan Pike", "Rosalind Achterberg", "Xiomara Tellwright", "Marisol Wyke")
# Neighbors, Design, River and City in turn; who was promised the place first.
BY_SIDES = ("Amparo Vilches", "Xiomara Tellwright", "Marisol Wyke", BO, "Dunstan Pike", ADA, "Rosalind Achterberg")


def the_sides_are_evened_out(
    room: Room, cleo: Desk, screen: Member, ada: Member, bo: Member, others: dict[str, Twin]
) -> None:
    for name in IN_ORDER_OF_ASKING:
        item = room.view()["agenda"]["current"]
        others[name].asks("raise_hand", kind="topic", item=item, topic="The bank slides already")
    ada.raises("Something new", "Oars hit the piers")
    expect(cleo.page.locator(".console-queue .rows > li")).to_have_count(6)
    bo.raises("Something new")
    expect(cleo.page.locator(".console-queue .rows > li")).to_have_count(7)

    cleo.press("More about the queue", ".console-queue")
    cleo.page.locator(".policy select").select_option("sides")
    expect(cleo.page.locator(".moves > li")).to_have_count(5)
    cleo.see(".moves", re.compile(r"from \W*7\W* to \W*4"))
    cleo.press("Change the order", ".preview")

    expect(cleo.page.locator(".console-queue .rows .who")).to_have_text(list(BY_SIDES))
    screen.see(".wall-queue li", BY_SIDES[0])
    ada.see(".places", "5")
    for name in BY_SIDES[:2]:
        cleo.key("n")
        screen.see(".wall-speaker", name)


def the_item_is_left(room: Room, cleo: Desk, ada: Member, bo: Member) -> None:
    bo.writes("Who pays for larch?")
    bo.press("Share", ".panel")
    bo.see(".panel", "is shared")
    closes(cleo)
    waiting = cleo.page.locator("dialog .rows > li")
    expect(waiting).to_have_count(5)
    cleo.row(BO, "dialog").get_by_role("button", name="Their written words stand").click()
    expect(waiting).to_have_count(4)
    cleo.row("Dunstan Pike", "dialog").get_by_role("button", name="They withdrew").click()
    expect(waiting).to_have_count(3)
    cleo.row("Rosalind Achterberg", "dialog").get_by_role("button", name="Hear now").click()
    cleo.see(".now-speaker", "Rosalind Achterberg")
    cleo.key("d")
    closes(cleo)
    cleo.press("Close", "dialog .sheet-body > p")
    ada.see(".places", "comes back when the room returns")

    room.starts("The river bank")
    cleo.unfolds("How people cross", ".items")
    cleo.press("Return", ".items")
    expect(cleo.page.locator(".console-queue .rows .who")).to_have_text(["Marisol Wyke", ADA])
    cleo.see(".console-queue .rows", "Came back with this item")


def closes(cleo: Desk) -> None:
    cleo.row("How people cross", ".items").get_by_role("button", name="Close").click()


@pytest.fixture
def screens(meeting_server, browser):
    opened = Screens(meeting_server.url, browser)
    yield opened
    opened.close()
    assert opened.errors == []


def test_a_facilitator_on_a_phone_alone_holds_a_short_meeting_from_its_start_to_its_record(screens):
    page = screens.page("Cleo", locale="en-US")
    page.goto(screens.url)
    page.get_by_label("Your name").fill("Cleo")
    page.get_by_text("More: what to talk about").tap()
    page.get_by_label("One item on each line").fill("The ramp\nThe river bank")
    page.get_by_role("button", name="Start the meeting").tap()
    page.wait_for_selector(".console")
    cleo = Desk(page)
    code = page.url.split("/m/")[1].split("/")[0]
    ada, bo = (join_meeting(screens.url, code, name).connect() for name in (ADA, BO))
    assert cleo.fits()

    for twin in (ada, bo):
        item = twin.view["agenda"]["current"]
        twin.asks("raise_hand", kind="topic", item=item, topic="Who pays for larch?")
    for name in (ADA, BO):
        tap(cleo, "Next")
        cleo.see(".now-speaker", name)
    tap(cleo, "Done")
    cleo.see(".now-speaker", "The floor is free")

    cleo.pane("Agenda", ".pane-choice")
    cleo.row("The river bank", ".items").get_by_role("button", name="Start").tap()
    cleo.pane("Floor", ".pane-choice")
    cleo.press("Round", ".console-now")
    cleo.press("First reactions", "dialog")
    tap(cleo, "speaks")
    cleo.see(".now-speaker", "Cleo")
    for twin in (ada, bo):
        tap(cleo, "Next")
        twin.wait(lambda one: one.mine.get("round", {}).get("state") == "speaking", "the floor")
    tap(cleo, "the round is over")
    cleo.see(".now-speaker", "The floor is free")
    assert cleo.fits()

    page.locator(".head-more").tap()
    cleo.press("End meeting", "#console-menu")
    cleo.press("End it now", "dialog")
    cleo.see(".ended", "Open the record")
    page.get_by_role("link", name="Open the record").tap()
    cleo.see(".record", ADA)
    assert cleo.fits()
    for twin in (ada, bo):
        twin.cut()


def tap(cleo: Desk, name: str) -> None:
    cleo.caught_up()
    cleo.page.locator(".remote").get_by_role("button", name=name).tap()
