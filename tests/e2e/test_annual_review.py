"""The whole annual review of the data in six browsers, by the data's clock.

Odalys facilitates from a laptop with the wall in a second tab; Inés reads Spanish on a phone, Tobias loses his line for a
while, Marguerite and Haruki have a screen of their own. What these people do in the data they do by pressing and typing;
what the others do comes by the room's door. In the end the record must agree with the data as if nobody had pressed anything.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from playwright.sync_api import expect
from werkzeug.serving import make_server

from meetingroom.core.translating import TranslateProposal
from meetingroom.web import sync
from meetingroom.words import Words
from tests.e2e.desk import LAPTOP, WALL, Desk
from tests.e2e.own_clock import PATIENCE_S, Quiet
from tests.e2e.people import Member, Screens
from tests.needs import needs_chromium
from tests.replay.act import Act
from tests.replay.agreement import CHECKS, departures_in
from tests.replay.data import clock
from tests.replay.live import MEETING, House
from tests.replay.record import told
from tests.replay.room import State
from tests.replay.script import script, states, whole

pytestmark = [needs_chromium, pytest.mark.slow, pytest.mark.timeout(400)]

HOST, FATHER = "m9", "m2"
PHONES = {"m1": "es-ES", "m2": "en-US", "m4": "en-US", "m7": "en-US"}
KINDS = ["topic", "reply", "question", "process"]  # as they stand under the hand


class SixScreens(House):
    """The replay with people before their screens."""

    def __init__(self, folder: Any, browser: Any) -> None:
        super().__init__(folder)
        self.server = make_server("127.0.0.1", 0, self.app, threaded=True, request_handler=Quiet)
        self.screens = Screens(f"http://127.0.0.1:{self.server.port}", browser)
        self.screens.tells = lambda: self.parts.rooms.look(self.meeting.id)  # it looks once all have been told
        self.people: dict[str, Member] = {}
        self.pressed: dict[str, int] = {}
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.screens.close()
        self.server.shutdown()

    # Coming in and dropping off

    def link(self, member: str) -> str:
        return f"{self.screens.url}/p/{self.parts.tokens.make(self.meeting, self.ids[member])}"

    def opens(self, member: str) -> None:
        """A phone with somebody's personal link."""
        page = self.screens.page(member, locale=PHONES[member])
        page.goto(self.link(member))
        page.wait_for_selector("main.member")
        self.people[member] = Member(page)

    def sits_down(self) -> None:
        """The facilitator's laptop, and the wall in its second tab."""
        page = self.screens.page("the laptop", viewport=LAPTOP, has_touch=False, locale="en-US")
        page.goto(self.link(HOST))
        page.goto(f"{self.screens.url}/m/{self.meeting.links.code}/run")
        page.wait_for_selector(".console")
        wall = page.context.new_page()
        wall.set_viewport_size(WALL)
        wall.goto(f"{self.screens.url}/m/{self.meeting.links.code}/screen")
        wall.wait_for_selector(".wall")
        self.people |= {HOST: Desk(page), "wall": Member(wall)}

    def drops_off(self, member: str) -> None:
        self.people.pop(member).page.context.close()
        self.until(lambda: not self.parts.presence.is_connected(self.meeting.id, self.ids[member]))

    # Pressing

    def does(self, act: Act) -> None:
        if act.name == "the line is lost":
            self.drops_off(FATHER)
        press = PRESSES.get(act.ask)
        at_desk = act.by == HOST and act.ask not in AT_THE_DESK
        if press is not None and act.by in self.people:
            self.people[act.by].caught_up()
        if press is None or at_desk or act.by not in self.people or not press(self, self.people[act.by], act):
            super().does(act)
        else:
            self.pressed[act.ask] = self.pressed.get(act.ask, 0) + 1
        if act.name == "the line is found":
            self.opens(FATHER)

    def until(self, holds: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not holds():
            assert time.monotonic() < deadline
            next(iter(self.people.values())).page.wait_for_timeout(5)  # the browsers go on meanwhile

    def is_stored_after(self, press: Callable[[], None]) -> bool:
        """The press has become a row of the journal."""
        before = self.meeting.seq
        press()
        self.until(lambda: self.meeting.seq > before)
        return True

    def name(self, person: str) -> str:
        return self.meeting.roster.people[person].name

    def shows_the_floor(self, desk: Member) -> None:
        """What is pressed there is about who speaks now."""
        speaker = self.meeting.queue.speaker
        desk.see(".now-speaker", self.name(speaker) if speaker else "The floor is free")

    def calls_next(self, desk: Member, act: Act) -> bool:
        self.shows_the_floor(desk)
        expect(desk.page.locator("[aria-keyshortcuts=n]")).to_contain_text(self.name(self.ids[act.expects]))
        self.is_stored_after(lambda: desk.page.keyboard.press("n"))
        assert self.meeting.queue.speaker == self.ids[act.expects]
        self.ids[act.makes] = self.meeting.queue.floor
        return True

    def raises(self, person: Member, act: Act) -> bool:
        if self.ids[act.fields["item"]] != self.meeting.agenda.current:
            return False
        person.open("now")
        person.page.locator(".raise-bar .button").first.click()
        kind = person.page.locator("#kinds .kind").nth(KINDS.index(act.fields["kind"]))
        self.is_stored_after(kind.click)
        self.ids[act.makes] = list(self.meeting.queue.entries)[-1]
        return True

    def is_done(self, person: Member, act: Act) -> bool:
        if self.meeting.queue.floor != self.ids[act.fields["turn"]] or self.meeting.queue.turns[self.meeting.queue.floor].interpretation:
            return False
        if isinstance(person, Desk):
            self.shows_the_floor(person)
            return self.is_stored_after(lambda: person.key("d"))
        person.open("now")
        person.see(".floor[data-mine]")
        return self.is_stored_after(person.page.locator(".floor[data-mine] .button[data-look=primary]").click)

    def shares(self, person: Member, act: Act) -> bool:
        if self.ids[act.fields["item"]] != self.meeting.agenda.current:
            return False
        if act.fields["language"] != PHONES[act.by][:2]:
            return False
        person.writes(act.fields["text"])
        return self.is_stored_after(person.page.locator(".panel .button[data-look=primary]").click)

    def answers(self, person: Member, act: Act) -> bool:
        person.open("now")
        form = person.page.locator("form.answer")
        form.locator(f"input[value={act.fields['value']}]").check()
        if act.fields["text"]:
            form.locator("textarea").fill(act.fields["text"])
        return self.is_stored_after(form.locator("button[data-look=primary]").click)

    def opens_answers(self, desk: Member, act: Act) -> bool:
        assert isinstance(desk, Desk)
        desk.pane("Decide")
        button = desk.page.get_by_role("button", name="Open all answers")
        return self.is_stored_after(button.click)

    def proposes(self, person: Member, act: Act) -> bool:
        """In their own words; whoever is asked to puts the other language beside it, by the room's door."""
        words = Words(PHONES[act.by][:2])
        if act.fields["language"] != PHONES[act.by][:2]:
            return False
        person.open("now")
        person.page.get_by_role("button", name=words.say("propose-open")).click()
        person.page.locator("#typed-propose").fill(act.fields["text"])
        self.is_stored_after(person.page.get_by_role("button", name=words.say("propose-send")).click)
        self.ids[act.makes] = list(self.meeting.proposals.by_id)[-1]
        for language, text in act.fields["translations"].items():
            beside = TranslateProposal(proposal=self.ids[act.makes], language=language, text=text, expected=1)
            self.parts.rooms.ask(MEETING, self.ids[act.by], beside, f"{act.name} in {language}")
        return True

    def is_ready(self, person: Member, act: Act) -> bool:
        person.open("now")
        say = person.page.get_by_role("button", name=Words(PHONES[act.by][:2]).say("ready-say"))
        return self.is_stored_after(say.first.click)

    def moves_on(self, desk: Desk, act: Act) -> bool:
        desk.pane("Decide")
        stage = Words("en").say(f"stage-{act.fields['stage']}")
        return self.is_stored_after(desk.page.locator(".stages").get_by_role("button", name=stage).click)

    def asks_for_answers(self, desk: Desk, act: Act) -> bool:
        desk.page.reload()  # the data's clock has leapt over the time to think; a page learns the hour when it is loaded
        desk.pane("Decide")
        if "reason" not in act.fields:
            return self.is_stored_after(desk.page.get_by_role("button", name=ASKS).first.click)
        desk.page.get_by_role("button", name="Go on all the same").click()
        desk.page.locator("textarea[id^=typed-override]").fill(act.fields["reason"])
        return self.is_stored_after(desk.page.get_by_role("button", name="Go on with this reason").click)

    def starts(self, desk: Desk, act: Act) -> bool:
        """By its row; where something is to be said before the item is left, it is said in the dialog."""
        before, title = self.meeting.seq, self.meeting.agenda.items[self.ids[act.fields["item"]]].title
        desk.page.locator(".items > li", has_text=title).get_by_role("button", name="Start").click()
        dialog = desk.page.locator("dialog[open]")
        self.until(lambda: self.meeting.seq > before or dialog.count() == 1)
        if self.meeting.seq > before:
            return "reason" not in act.fields
        if "reason" in act.fields:
            dialog.locator("[name=reason]").fill(act.fields["reason"])
        return self.is_stored_after(dialog.get_by_role("button", name=title).click)


PRESSES: dict[str, Callable[[SixScreens, Any, Act], bool]] = {
    "call_next": SixScreens.calls_next,
    "raise_hand": SixScreens.raises,
    "end_turn": SixScreens.is_done,
    "share_panel": SixScreens.shares,
    "give_answer": SixScreens.answers,
    "open_answers": SixScreens.opens_answers,
    "propose": SixScreens.proposes,
    "say_ready": SixScreens.is_ready,
    "move_stage": SixScreens.moves_on,
    "ask_for_answers": SixScreens.asks_for_answers,
    "start_item": SixScreens.starts,
}
AT_THE_DESK = ("call_next", "end_turn", "open_answers", "move_stage", "ask_for_answers", "start_item")
ASKS = re.compile("Ask for answers|Ask again")
SITS_DOWN = clock("14:45")


@pytest.fixture
def house(tmp_path, browser, monkeypatch) -> Iterator[SixScreens]:
    opened = SixScreens(tmp_path, browser)
    monkeypatch.setattr(sync, "time", SimpleNamespace(time=lambda: opened.at))  # what the clocks on the screens go by
    yield opened
    opened.close()


def test_the_annual_review_is_held_in_six_browsers_and_its_record_agrees_with_the_data(house):
    for act, before in zip(script(), states(), strict=False):
        if act.at >= SITS_DOWN and HOST not in house.people:
            house.waits_until(SITS_DOWN, before)
            house.sits_down()
        house.replays(act, before)
        member = act.name.removesuffix(" arrives")
        if member in PHONES and member != act.name:
            house.opens(member)

    stored = State(house.meeting, notes=house.parts.notes.texts(house.meeting), ids=house.ids)
    assert [line for subject in CHECKS for line in departures_in(subject, told(stored))] == []
    assert house.ids.keys() == whole().ids.keys()
    assert house.screens.errors == []
    assert [ask for ask in PRESSES if house.pressed.get(ask, 0) < 2] == []


