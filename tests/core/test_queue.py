"""Raising hands: the kinds, what is refused, and being called."""

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


# What is refused, and why


def test_one_waits_once_under_each_kind(room):
    ada = room.person("Ada")
    ada.raises_hand("topic")
    ada.raises_hand("question")

    assert ada.tries("raise_hand", kind="topic", item=room.item).code == "already-waiting"


def test_a_closed_queue_still_hears_how_we_meet(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("close_queue")

    assert ada.tries("raise_hand", kind="topic", item=room.item).code == "queue-closed"
    ada.raises_hand("process")
    assert room.line == ["Ada"]


def test_how_we_meet_can_be_raised_where_no_item_is_open(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("close_item", item=room.item)

    assert ada.tries("raise_hand", kind="question", item="").code == "no-item-open"
    ada.asks("raise_hand", kind="process", item="")
    cleo.calls_next()
    assert room.on_the_floor == "Ada"


def test_a_hand_meant_for_an_item_that_has_closed_asks_its_owner(room):
    ada = room.person("Ada")
    meant_for = room.item
    room.goes_to("Budget")

    refusal = ada.tries("raise_hand", kind="topic", item=meant_for, topic="Parking")

    assert (refusal.code, refusal.args_) == ("item-closed", {"item": meant_for, "title": "Opening"})


def test_a_reply_names_the_turn_that_it_answers(room):
    ada, bo, dee = room.people("Ada", "Bo", "Dee")
    ada.speaks()
    first_topic = room.meeting.queue.topic
    bo.raises_hand("reply")
    dee.speaks()

    late = room.person("Cleo").tries("raise_hand", kind="reply", item=room.item, answers=first_topic)

    assert late.code == "topic-moved-on"


def test_nobody_replies_before_there_is_a_topic(room):
    assert room.person("Ada").tries("raise_hand", kind="reply", item=room.item).code == "no-topic"


def test_who_only_observes_raises_no_hand(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("give_capabilities", person=ada.id, capabilities=[])

    assert ada.tries("raise_hand", kind="topic", item=room.item).code == "needs-speak"


def test_who_has_left_comes_in_first(room):
    ada = room.person("Ada")
    ada.asks("leave")
    assert ada.tries("raise_hand", kind="topic", item=room.item).code == "left-the-room"

    ada.asks("enter_room")
    ada.raises_hand()
