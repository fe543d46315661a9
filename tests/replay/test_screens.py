"""The replayed review in browsers: at three of its moments people sit in front of their screens."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.e2e.review import words
from tests.meeting_server import MeetingServer
from tests.needs import needs_chromium
from tests.replay.data import row_of, table
from tests.replay.on_screens import CONSOLE, WALL, Scene
from tests.replay.record import name
from tests.replay.script import just_after, just_before
from tests.staged import SECRET_KEY, Stage

pytestmark = [needs_chromium, pytest.mark.slow]


@pytest.fixture(scope="module")
def stage(tmp_path_factory):
    server = MeetingServer(tmp_path_factory.mktemp("data"), env={"SECRET_KEY": SECRET_KEY}).start()
    opened = Stage(server)
    yield opened
    opened.close()
    server.stop()


@pytest.fixture
def scene(stage, browser):
    """Puts a moment on the server; afterwards no page may have met an error of its own."""
    scenes: list[Scene] = []

    def scene(state) -> Scene:
        scenes.append(Scene(stage, browser, state))
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
    expect(waiting.first).to_contain_text(words("waiting 9:"))
    odalys.locator(".side-choice [data-tab=panels]").click()
    own = odalys.locator(".panels li").filter(has_text=name("m1"))
    expect(own.locator(".words[lang=es]")).to_have_text(row["text"])
    expect(own.locator(".translation[lang=en]")).to_contain_text(row["text_en"])
    expect(own.locator(".translation")).to_contain_text(words(f"Translation, by {name('m10')}:"))


def test_ac9_the_projector_shows_a_position_only_once_positions_are_opened(scene):
    room = scene(just_after("pos39"))
    row = row_of("positions", "position_id", "pos39")
    wall = room.sits_down("screen", **WALL)
    expect(wall.get_by_text(words("Give your answer"))).to_be_visible()
    expect(wall.locator("body")).not_to_contain_text("I disagree")
    expect(wall.locator("body")).not_to_contain_text(row["reason"])

    room.asks("m9", "open_answers", proposal=room.state.ids["P3"], asking=1)

    answered = wall.locator(".wall-answers li")
    expect(answered.filter(has_text=name("m7"))).to_contain_text("I disagree")
    for position in [one for one in table("positions") if (one["proposal_id"], one["round"]) == ("P3", 1)]:
        expect(wall.locator(".wall-answers")).to_contain_text(name(position["member_id"]))  # all there are, none cut off
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
