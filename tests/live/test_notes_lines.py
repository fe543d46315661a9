"""What happens in the room stands in the notes by itself: once, whoever else writes there, and whatever breaks."""

from __future__ import annotations

import pytest

from meetingroom.core.acts import SYSTEM
from meetingroom.core.door import Join
from meetingroom.live.notes import Line
from meetingroom.store.engine import OperationalError
from tests.notes_desk import Desk


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path, "Ada", "Bo")


def speaks(desk: Desk, name: str, topic: str = "") -> None:
    desk.asks(name, "raise_hand", kind="topic", item=desk.item, topic=topic)
    desk.asks("Cleo", "call_next", expected=desk.meeting.queue.floor)


def test_a_turns_line_appears_when_it_starts(desk):
    bo = desk.writer("Bo")

    speaks(desk, "Bo", "the café 😀")

    assert bo.receives().text == desk.text == "**Bo**: the café 😀"
    assert desk.authors == [("**Bo**: ", "system"), ("the café 😀", "Bo")]


def test_it_says_the_role_and_no_name_becomes_markup(desk):
    desk.rooms.ask("m1", SYSTEM, Join(name="Dee *D*", role="Parent [1]"))

    speaks(desk, "Dee *D*")

    assert desk.text == r"**Dee \*D\*** (Parent \[1\]): "


def test_it_begins_a_paragraph_after_what_others_wrote(desk):
    bo = desk.writer("Bo").types("Already here").sends()

    speaks(desk, "Bo", "new")

    assert bo.receives().text == "Already here\n\n**Bo**: new"


def test_a_line_is_put_in_once_however_often_it_is_asked_for(desk, tmp_path):
    line = Line(desk.item, "turn:t9", [("**Bo**: ", "system")])
    other = Desk(tmp_path)

    assert [d.notes.write(d.meeting, line) for d in (desk, other, desk)] == [True, False, False]
    desk.notes.tick(desk.rooms.meeting)
    other.notes.tick(other.rooms.meeting)

    assert desk.text == other.text == "**Bo**: "


def test_a_line_whose_row_was_not_stored_does_not_appear(desk, monkeypatch):
    bo = desk.writer("Bo")
    desk.asks("Bo", "raise_hand", kind="topic", item=desk.item, topic="hello")
    fails, store = iter([True, True]), desk.notes.store

    def store_then_fail(*given):
        store(*given)
        if next(fails, False):
            raise OperationalError("insert", None, RuntimeError("taken"))

    monkeypatch.setattr(desk.notes, "store", store_then_fail)
    desk.asks("Cleo", "call_next", expected="")

    assert bo.receives().text == desk.text == "**Bo**: hello"


def test_one_tap_places_shared_words_as_a_quotation(desk):
    desk.asks("Bo", "share_panel", item=desk.item, text="First *line*\n\n- a point")

    for name in ("Cleo", "Ada"):
        desk.asks(name, "place_panel", item=desk.item, person=desk.id("Bo"), version=1)

    assert desk.text == "**Bo**:\n\n> First *line*\n>\n> - a point\n\n"
    assert ("> First *line*\n>\n> - a point", "Bo") in desk.authors


def test_a_line_goes_into_the_section_of_its_item(desk):
    second = desk.meeting.agenda.order[1]
    desk.asks("Cleo", "start_item", item=second, expected=desk.item)

    desk.asks("Bo", "raise_hand", kind="topic", item=second, topic="there")
    desk.asks("Cleo", "call_next", expected="")

    assert desk.text == ""
    assert desk.notes.text(desk.meeting, second) == "**Bo**: there"


def test_typing_goes_on_while_a_line_appears(desk):
    bo = desk.writer("Bo").types("I thi").sends()
    bo.types("nk")

    speaks(desk, "Bo", "topic")
    bo.sends().receives()

    assert bo.text == desk.text == "I think\n\n**Bo**: topic"
