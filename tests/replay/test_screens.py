"""The replayed review in browsers: at some of its moments people sit in front of their screens.

What is marked as an acceptance check is tried once more with its rule switched off, and must fail then.
"""

from __future__ import annotations

import re
import time
from dataclasses import replace
from types import SimpleNamespace
from unittest.mock import patch

import pytest
from playwright.sync_api import expect

from meetingroom.core.acts import RULES
from meetingroom.core.protocols import PROTOCOLS, ProtocolKey, read_vote
from meetingroom.views.assemble import Audience
from meetingroom.web import sync
from tests.e2e.caught_up import caught_up
from tests.e2e.desk import Desk
from tests.e2e.own_clock import ServedHere
from tests.e2e.review import words
from tests.needs import needs_chromium
from tests.replay.accepting import given_in_the_open, plain_of, seen, switched_off
from tests.replay.data import row_of, table
from tests.replay.on_screens import CONSOLE, WALL, Scene
from tests.replay.record import name
from tests.replay.script import act_called, just_after, just_before, whole
from tests.staged import Stage

pytestmark = [needs_chromium, pytest.mark.slow]

SOON_MS = 4_000  # what is there already is seen at once, also on a slow machine


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    served = ServedHere(tmp_path_factory.mktemp("data"))
    served.parts.press.long_from = 10**9  # records are made in this process, where a rule can be switched off
    yield served
    served.close()


@pytest.fixture(scope="module")
def stage(here):
    opened = Stage(here)
    yield opened
    opened.close()


@pytest.fixture
def scene(stage, browser):
    """Puts a moment on the server; afterwards no page may have met an error of its own."""
    scenes: list[Scene] = []

    def scene(state, at=None) -> Scene:
        scenes.append(Scene(stage, browser, state, at))
        return scenes[-1]

    yield scene
    for one in scenes:
        one.close()
    assert [error for one in scenes for error in one.errors] == []


def test_ac13_and_ac23_m1_sees_spanish_and_the_facilitator_a_long_wait_and_the_english_beside(scene):
    room = scene(just_after("in27 in English"))  # m1 has spoken on the data, and r9 still waits
    row = row_of("inputs", "input_id", "in27")

    ines = room.sits_down("m1")
    expect(ines.locator("html")).to_have_attribute("lang", "es")
    expect(ines.get_by_text("Qué muestran los", exact=False).first).to_be_visible()

    odalys = room.sits_down("m9", **CONSOLE)
    waiting = odalys.locator("li").filter(has_text=name("m2")).filter(has_text=words("Was promised this place"))
    expect(waiting.first).to_contain_text(re.compile(r"waiting .?(9|1\d):"))  # 9:31, and it goes on
    odalys.locator(".side-choice [data-tab=panels]").click()
    own = odalys.locator(".panels li").filter(has_text=name("m1"))
    expect(own.locator(".words[lang=es]")).to_have_text(row["text"])
    expect(own.locator(".translation[lang=en]")).to_contain_text(row["text_en"])
    expect(own.locator(".translation")).to_contain_text(words(f"Translation, by {name('m10')}:"))


def test_ac9_the_projector_shows_a_position_only_once_positions_are_opened(scene):
    row = row_of("positions", "position_id", "pos39")

    def check() -> None:
        room = scene(just_before("pos39"))
        wall = room.sits_down("screen", **WALL)
        expect(wall.get_by_text(words("Give your answer"))).to_be_visible()
        room.asks("m7", "give_answer", **act_called("pos39").fields | {"proposal": room.state.ids["P3"]})
        caught_up(wall)
        expect(wall.locator("body")).not_to_contain_text("I disagree", timeout=SOON_MS)
        expect(wall.locator("body")).not_to_contain_text(row["reason"], timeout=SOON_MS)
        asking = seen(room.state, Audience.SCREEN)["proposals"]["proposals"][room.state.ids["P3"]]["asking"]
        told = words(f"{asking['count'] + 1} of {asking['of']} have answered")
        expect(wall.locator(".wall-proposal")).to_contain_text(told)

        room.asks("m9", "open_answers", proposal=room.state.ids["P3"], asking=1)

        answered = wall.locator(".wall-answers li")
        expect(answered.filter(has_text=name("m7"))).to_contain_text("I disagree")

    check()
    unsealed = replace(RULES["give_answer"], decide=given_in_the_open)
    with patch.dict(RULES, give_answer=unsealed), pytest.raises(AssertionError):
        check()


def test_the_projector_cuts_nobody_off_who_has_answered(scene):
    room = scene(just_after("P3 round 1 opened"))
    wall = room.sits_down("screen", **WALL)

    caught_up(wall)  # whatever is made to fit has been
    answered = wall.locator(".wall-answers li")
    for position in [one for one in table("positions") if (one["proposal_id"], one["round"]) == ("P3", 1)]:
        expect(wall.locator(".wall-answers")).to_contain_text(name(position["member_id"]))
    assert answered.last.bounding_box()["y"] + answered.last.bounding_box()["height"] <= bottom(wall, ".wall-proposal")


def bottom(page, selector):
    box = page.locator(selector).bounding_box()
    return box["y"] + box["height"] + 1


def test_ac7_who_closes_the_goals_is_told_who_has_not_been_heard(scene):
    room = scene(just_before("tu59"))
    odalys = room.sits_down("m9", **CONSOLE)

    odalys.get_by_role("button", name=words("Close Draft goals for next year")).click()

    asked = odalys.locator("dialog[open], [role=dialog]").first
    for member in ("m2", "m5", "m6", "m7"):
        expect(asked).to_contain_text(name(member))


def test_ac10_answers_on_p1_cannot_be_asked_for_before_the_quiet_think_has_passed(here, scene, monkeypatch):
    """The clocks stand still meanwhile: of the quiet think there are seconds left, and a slow machine needs more."""
    began = [0.0]
    monkeypatch.setattr(here.parts.rooms, "now", lambda: began[0] + here.ahead_s)
    monkeypatch.setattr(sync, "time", SimpleNamespace(time=here.parts.rooms.now))  # what the clocks on the screens go by

    def check() -> None:
        began[0] = time.time()
        room = scene(just_before("r15"))
        wall, odalys = room.sits_down("screen", **WALL), room.sits_down("m9", **CONSOLE)
        for page in (wall, odalys):
            page.clock.set_fixed_time(began[0])
        Desk(odalys).pane("Decide")
        asks = odalys.get_by_role("button", name="Ask for answers")
        expect(asks).to_be_disabled(timeout=SOON_MS)
        expect(odalys.locator(".gates")).to_contain_text(words("until"))
        expect(wall.locator(".wall-asks")).to_contain_text("Think it over quietly, until")
        expect(odalys.get_by_role("button", name="Open all answers")).to_have_count(0)

        here.ahead_s = 25
        for page in (wall, odalys):
            page.clock.set_fixed_time(began[0] + 60)  # a clock that was late when it stood still as well

        asks.click()
        expect(wall.locator(".wall-asks")).to_contain_text("Give your answer")

    off = {"meetingroom.core.gates.thinks_until", "meetingroom.views.proposals.thinks_until"}
    try:
        check()
        here.ahead_s = 0
        first, second = (patch(where, lambda meeting, proposal: 0.0) for where in off)
        with first, second, pytest.raises(AssertionError):
            check()
    finally:
        here.ahead_s = 0


def test_ac12_no_consensus_is_told_as_such_on_every_screen_with_each_disagreement_in_its_own_words(scene):
    row = row_of("decisions", "proposal_id", "P3")

    def check() -> None:
        room = scene(just_after("dec3"))
        ines, wall = room.sits_down("m1"), room.sits_down("screen", **WALL)
        expect(wall.locator(".wall-proposal")).to_contain_text("No consensus")
        expect(wall.locator(".wall-proposal")).to_contain_text("district representative")
        expect(ines.locator(".outcome[data-kind=no_consensus]")).to_be_visible()
        for said, language in zip(row["disagreement_text"].split(" // "), row["disagreement_language"].split(", "), strict=True):
            expect(ines.locator(f".outcome blockquote [lang={language}]").filter(has_text=said)).to_be_visible()
        for page in (ines, wall):
            shown = page.locator("body").inner_text().casefold()
            assert [word for word in ("vote", "voting", "voto", "votación", "votar") if word in shown] == []

    check()
    kept = PROTOCOLS[ProtocolKey.POSITIONS]
    counted = {**PROTOCOLS, ProtocolKey.POSITIONS: type(kept)(kept.key, kept.scale, read_vote)}
    with switched_off("meetingroom.core.answering.PROTOCOLS", counted):
        check()


def test_ac20_and_ac21_the_record_shows_the_whole_notice_and_a_copy_without_names_has_no_name(scene):
    def ac20() -> None:
        room = scene(whole())  # each time another meeting: a record is made once
        for member in ("m1", "m9"):
            page = room.sits_down(member)
            page.goto(f"{room.url}/m/{room.staged.code}/record")
            shown = plain_of(page.locator("body").inner_text())
            for row in table("prior_written_notice"):
                assert [key for key, said in row.items() if key[0].isdigit() and plain_of(said) not in shown] == []

    def ac21() -> None:
        room = scene(whole())
        page = room.sits_down("m9")
        page.goto(f"{room.url}/m/{room.staged.code}/record/redact")
        with page.expect_download() as taken:
            page.get_by_role("button", name="Plain text").click()
        text = f"{taken.value.suggested_filename} {taken.value.path().read_text('utf-8')}".casefold()
        assert [part for part in ("milo", "quillfeather") if part in text] == []

    ac20()
    ac21()
    with switched_off("meetingroom.exports.chapters.decisions.notice", lambda telling, outcome: []):
        ac20()
    with switched_off("meetingroom.exports.names.Veil.over", lambda veil, words, *more: words):
        ac21()


def test_ac15_too_fast_is_before_the_facilitator_within_20_seconds_without_a_name(here, scene, monkeypatch):
    """As late as it may be: the tap waits for the device's next pulse, and then for as long as the lot may say."""
    signals, moved = here.parts.signals, [0.0]
    monkeypatch.setattr(signals, "now", lambda: moved[0])
    monkeypatch.setattr(signals, "lot", lambda least, most: most)

    def check() -> None:
        room = scene(just_before("r3"))
        ines, odalys = room.sits_down("m1", clock=True), room.sits_down("m9", **CONSOLE)
        ines.get_by_role("button", name="Señal discreta").click()
        ines.locator(".signals").get_by_role("button", name="Muy rápido").click()
        expect(ines.locator(".signalled")).to_contain_text("sin su nombre")
        ines.clock.fast_forward(10_000)
        here.until(lambda: signals._taps)

        moved[0] += 10
        signals.tick()

        caught_up(odalys)
        expect(odalys.locator(".signal")).to_contain_text("too fast", timeout=SOON_MS)
        assert name("m1") not in odalys.locator(".console-signals").inner_text()

    check()
    with switched_off("meetingroom.live.signals.HELD_S", (5.0, 25.0)):
        check()
