"""A round: everyone is asked in turn, and each speaks, has their words read, passes for now, or passes."""

import pytest

from tests.core.round_room import how_on_item, room_of_three


@pytest.fixture
def room():
    return room_of_three()


@pytest.fixture
def in_round(room):
    room.person("Cleo").starts_round()
    return room


# Answering


def test_everyone_is_asked_in_turn_and_the_round_ends_when_all_have_answered(in_round):
    room = in_round
    assert room.circle == ["Ada", "Bo", "Dee"]

    room.person("Ada").speaks_in_round()
    assert room.circle == ["Bo", "Dee"]
    room.person("Bo").answers("pass")
    room.person("Dee").speaks_in_round()

    assert room.answered == {"Ada": "spoke", "Bo": "passed", "Dee": "spoke"}
    assert room.meeting.rounds.now is None
    assert next(iter(room.meeting.rounds.rounds.values())).reason == ""


def test_only_whoever_is_asked_may_answer(in_round):
    room = in_round
    bo, cleo = room.people("Bo", "Cleo")

    assert bo.tries("answer_in_round", expected=room.step, answer="speak").code == "not-asked-yet"
    assert cleo.tries("answer_in_round", expected=room.step, answer="speak").code in ("needs-decide", "needs-speak")


def test_speaking_is_a_turn_with_a_clock(in_round):
    room = in_round
    ada = room.person("Ada")

    ada.answers("speak")
    room.passes(12)
    assert room.on_the_floor == "Ada"
    ada.is_done()

    assert room.seconds_of("Ada") == 12.0
    assert how_on_item(room, "Ada") == "spoke"


def test_whoever_passes_for_now_is_asked_once_more_at_the_end(in_round):
    room = in_round
    ada = room.person("Ada")

    ada.answers("pass_for_now")
    assert room.circle == ["Bo", "Dee", "Ada"]
    room.person("Bo").answers("pass")
    room.person("Dee").answers("pass")

    assert ada.tries("answer_in_round", expected=room.step, answer="pass_for_now").code == "passed-for-now-already"
    ada.speaks_in_round()
    assert room.answered["Ada"] == "spoke"


def test_to_pass_for_now_as_the_only_one_left_is_to_be_asked_again_at_once(in_round):
    room = in_round
    for name in ("Ada", "Bo"):
        room.person(name).answers("pass")
    step = room.step

    room.person("Dee").answers("pass_for_now")

    assert room.circle == ["Dee"]
    assert room.step != step


def test_ones_own_shared_words_are_read_and_count_as_ones_turn(room):
    ada = room.person("Ada")
    ada.asks("share_panel", item=room.item, text="Buses are late.")
    room.person("Cleo").starts_round()

    ada.answers("read_mine")
    turn = room.meeting.queue.turn
    assert (turn.person, turn.via, turn.reader) == (ada.id, "panel", "facilitator")
    room.passes(20)
    room.person("Cleo").is_done()

    assert room.answered == {"Ada": "read_aloud"}
    assert how_on_item(room, "Ada") == "read_aloud"
    assert room.circle == ["Bo", "Dee"]


def test_nothing_is_read_that_was_not_shared(in_round):
    refusal = in_round.person("Ada").tries("answer_in_round", expected=in_round.step, answer="read_mine")

    assert (refusal.code, refusal.args_) == ("nothing-to-read", {"name": "Ada"})


def test_a_pass_in_a_round_counts_on_the_item_but_not_over_what_was_said(room):
    room.person("Bo").speaks()
    room.person("Cleo").starts_round()

    room.person("Ada").answers("pass")
    room.person("Bo").answers("pass")

    assert [how_on_item(room, name) for name in ("Ada", "Bo", "Dee")] == ["passed", "spoke", "not_asked"]


def test_a_question_in_a_round_for_questions_is_being_heard_but_leaves_the_first_voice(room):
    room.person("Cleo").starts_round("clarifying")

    room.person("Ada").speaks_in_round(30)

    assert how_on_item(room, "Ada") == "spoke"
    assert not room.meeting.queue.turns[room.meeting.queue.last].counts


# The floor meanwhile


def test_the_floor_is_given_to_nobody_else_while_a_round_goes_on(room):
    cleo = room.person("Cleo")
    room.with_hands("Dee")
    entry = room.person("Dee").entry()
    cleo.starts_round()

    assert cleo.tries("call_next", expected="").code == "round-runs"
    assert cleo.tries("call_entry", entry=entry, expected="").code == "round-runs"
    assert cleo.tries("call_person", person=room.person("Bo").id, expected="").code == "round-runs"
    room.person("Bo").asks("share_panel", item=room.item, text="Words.")
    assert cleo.tries("call_panel", item=room.item, person=room.person("Bo").id, expected="").code == "round-runs"
    room.person("Ada").answers("speak")
    assert cleo.tries("interpose", entry=entry, expected=room.meeting.queue.floor).code == "round-runs"


def test_the_queue_takes_only_what_is_about_how_we_meet(in_round):
    room = in_round
    bo = room.person("Bo")

    for kind in ("topic", "question"):
        assert bo.tries("raise_hand", kind=kind, item=room.item).code == "round-asks-in-turn"
    refusal = room.person("Cleo").tries("raise_hand_for", person=bo.id, kind="topic", item=room.item)
    assert refusal.code == "round-asks-in-turn"
    bo.raises_hand("process")

    room.person("Cleo").calls_next()
    assert room.on_the_floor == "Bo"


def test_who_waited_before_the_round_waits_on_and_is_called_after_it(room):
    cleo = room.person("Cleo")
    room.with_hands("Dee", "Bo")
    cleo.starts_round()
    for name in ("Ada", "Bo", "Dee"):
        room.person(name).answers("pass")

    cleo.calls_next()

    assert room.on_the_floor == "Dee"


def test_a_word_on_how_we_meet_interrupts_whoever_speaks_and_the_round_goes_on_afterwards(in_round):
    room = in_round
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    ada.answers("speak")
    room.passes(10)
    bo.raises_hand("process")
    cleo.lets_in("Bo", "process")
    room.passes(5)

    cleo.goes_round()

    assert room.on_the_floor == "Ada"
    room.passes(10)
    ada.is_done()
    assert room.seconds_of("Ada") == 20.0
    assert room.circle == ["Bo", "Dee"]


def test_a_round_ends_the_turn_that_was_on_the_floor(room):
    room.with_hands("Bo")
    room.person("Cleo").calls_next()
    room.passes(9)

    room.person("Cleo").starts_round()

    assert (room.on_the_floor, room.seconds_of("Bo")) == ("", 9.0)


def test_a_round_leaves_the_topic_that_a_reply_would_be_about(room):
    room.person("Ada").speaks()
    topic = room.meeting.queue.topic
    room.person("Cleo").starts_round()
    room.person("Ada").speaks_in_round()

    assert room.meeting.queue.topic == topic != ""
