"""Raising hands and being called: the order, its reasons, and what becomes of an entry."""

import pytest

from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo", "Dee")


def test_a_raised_hand_waits_and_is_called(room):
    ada, cleo = room.people("Ada", "Cleo")
    ada.raises_hand("topic", "Parking")

    cleo.calls_next()

    assert room.on_the_floor == "Ada"
    assert room.meeting.queue.turn.topic == "Parking"
    assert room.line == []


def test_a_double_press_does_not_skip_a_speaker(room):
    cleo = room.person("Cleo")
    room.with_hands("Ada", "Bo")
    cleo.asks("call_next", expected="")

    again = cleo.tries("call_next", expected="")

    assert again.code == "already-moved-on"
    assert room.on_the_floor == "Ada"


def test_speakers_end_their_own_turn(room):
    ada, cleo = room.people("Ada", "Cleo")
    ada.raises_hand()
    cleo.calls_next()
    room.passes(40)

    (ended,) = ada.is_done()

    assert (ended.person, ended.seconds, ended.kind) == (ada.id, 40.0, "topic")
    assert room.on_the_floor == ""


def test_calling_the_next_ends_the_turn_before(room):
    cleo = room.person("Cleo")
    room.with_hands("Ada", "Bo")
    cleo.calls_next()
    room.passes(12.3456)

    ended, started, *_ = cleo.calls_next()

    assert (room.name(ended.person), ended.seconds) == ("Ada", 12.346)
    assert room.name(started.person) == "Bo"


def test_nobody_can_be_called_when_nobody_waits(room):
    assert room.person("Cleo").tries("call_next", expected="").code == "nobody-waits"


def test_a_question_comes_before_a_reply_and_a_reply_before_a_topic(room):
    ada, bo, dee, cleo = room.people("Ada", "Bo", "Dee", "Cleo")
    cleo.speaks()
    ada.raises_hand("topic")
    bo.raises_hand("reply")
    dee.raises_hand("question")
    cleo.raises_hand("process")

    assert room.line == ["Cleo", "Dee", "Bo", "Ada"]


def test_who_has_not_spoken_comes_first_and_is_told_why(room):
    ada, bo, dee = room.people("Ada", "Bo", "Dee")
    ada.speaks()
    room.goes_to("Budget")
    bo.speaks()
    dee.raises_hand("question")
    bo.raises_hand()
    ada.raises_hand()
    dee.raises_hand()

    assert [room.name(p.entry.person) for p in room.places() if p.entry.kind == "topic"] == ["Ada", "Dee", "Bo"]
    assert room.reasons == {
        "Ada": "reason-promised",
        "Bo": "reason-has-spoken",
        "Dee": "reason-not-spoken-yet",
    }
