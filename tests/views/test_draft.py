"""What is seen of the draft: its version, what changed since one has read it, and what was asked about each passage."""

import json

import pytest

from meetingroom.views.assemble import INSIDE, Audience, see
from meetingroom.views.draft import whole_draft
from tests.core.draft_desk import Desk


@pytest.fixture
def room():
    room = Desk()
    room.person("Ada").asks("publish_draft", expected=0)
    return room


def page(room, name):
    return whole_draft(room.meeting, room.person(name).id)


def writes(room, text, base, **fields):
    room.person("Ada").asks("write_section", section=room.reading, language="en", text=text, base=base, **fields)


def test_a_meeting_without_a_draft_shows_none():
    from tests.core.room import Room

    assert see(Room("Ada").meeting, Audience.MEMBER).view["draft"] == {}


def test_readers_see_the_last_version_and_writers_what_is_being_written(room):
    writes(room, "Reads 97 words.", 1)

    assert page(room, "Bo")["sections"]["sections"][room.reading]["texts"] == {"en": "Reads 96 words."}
    assert page(room, "Ada")["sections"]["sections"][room.reading]["texts"] == {"en": "Reads 97 words."}
    assert page(room, "Ada")["unpublished"] is True


def test_one_sees_what_changed_since_one_has_read_it(room):
    room.person("Bo").asks("say_read", version=1)
    writes(room, "Reads 97 words.", 1)
    room.person("Ada").asks("publish_draft", expected=1)

    changed = page(room, "Bo")["sections"]["sections"][room.reading]["changed"]["en"]

    assert {"op": "removed", "text": "96"} in changed
    assert {"op": "added", "text": "97"} in changed
    assert "changed" not in page(room, "Inés")["sections"]["sections"][room.reading]


def test_each_change_says_who_why_and_which_question_led_to_it(room):
    room.person("Bo").asks("send_response", kind="question", section=room.reading, text="Why 96?")
    (question,) = room.draft.responses
    writes(room, "Reads 97 words.", 1, why="Counted again", response=question)

    (change,) = page(room, "Ada")["sections"]["sections"][room.reading]["history"]

    assert (change["why"], change["response"], change["by"]) == ("Counted again", question, room.person("Ada").id)


def test_a_passage_that_is_gone_is_said_to_be_gone(room):
    anchor = {"exact": "Reads 96 words."}
    room.person("Bo").asks("send_response", kind="question", section=room.reading, text="Why?", anchor=anchor)
    (question,) = room.draft.responses
    assert "gone" not in page(room, "Bo")["responses"]["responses"][question]

    writes(room, "He likes maps.", 1)

    assert page(room, "Bo")["responses"]["responses"][question]["gone"] is True


def test_what_is_open_appears_at_its_item_for_everyone(room):
    room.person("Bo").asks("send_response", kind="concern", section=room.reading, text="Only 96?")

    for audience in INSIDE:
        rows = see(room.meeting, audience).view["draft"]["open"]["responses"].values()
        assert [row["text"] for row in rows] == ["Only 96?"]


def test_only_a_facilitator_sees_who_has_not_read(room):
    bo = room.person("Bo").id
    room.person("Ada").asks("send_draft", version=1, people=[bo], languages=["en"], way="link")

    assert see(room.meeting, Audience.FACILITATOR).view["draft"]["not_read"] == [bo]
    assert "not_read" not in see(room.meeting, Audience.MEMBER).view["draft"]


def test_nothing_is_ever_null(room):
    room.person("Inés").asks("write_paragraph", section=room.concerns, text="El verano.", base=0, language="es")

    assert "null" not in json.dumps(page(room, "Inés"))
