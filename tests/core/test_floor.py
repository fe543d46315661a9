"""On the floor: who interrupts, whose clock runs, who is done, and who is put back."""

import pytest

from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo", "Dee", calls_next="facilitator")


def floor(room):
    return room.meeting.queue.floor


# Pausing and interrupting


def test_a_question_interrupts_the_speaker_who_goes_on_with_the_time_they_had(room):
    ada, dee, cleo = room.people("Ada", "Dee", "Cleo")
    ada.raises_hand()
    cleo.calls_next()
    room.passes(30)
    dee.raises_hand("question")

    cleo.lets_in("Dee")
    room.passes(100)
    assert (room.on_the_floor, room.seconds_of("Ada")) == ("Dee", 30.0)
    dee.is_done()
    room.passes(12)

    assert (room.on_the_floor, room.seconds_of("Ada"), room.seconds_of("Dee")) == ("Ada", 42.0, 100.0)


def test_calling_the_next_after_an_interruption_gives_the_floor_back(room):
    cleo = room.person("Cleo")
    room.with_hands("Ada", "Bo")
    cleo.calls_next()
    room.person("Dee").raises_hand("question")
    cleo.lets_in("Dee")

    cleo.calls_next()

    assert (room.on_the_floor, room.line) == ("Ada", ["Bo"])


def test_the_speaker_lets_a_question_in_and_others_do_not(room):
    cleo = room.person("Cleo")
    room.with_hands("Ada")
    cleo.calls_next()
    dee = room.person("Dee")
    entry = dee.raises_hand("question")

    assert dee.tries("interpose", entry=entry, expected=floor(room)).code == "not-your-turn"
    room.person("Ada").asks("interpose", entry=entry, expected=floor(room))

    assert room.on_the_floor == "Dee"


def test_nobody_interrupts_themselves_or_an_empty_floor(room):
    ada, cleo = room.people("Ada", "Cleo")
    ada.raises_hand()
    question = ada.raises_hand("question")
    assert cleo.tries("interpose", entry=question, expected="").code == "nobody-speaks"
    cleo.calls("Ada")

    assert cleo.tries("interpose", entry=question, expected=floor(room)).code == "has-the-floor"


def test_who_was_interrupted_may_end_there(room):
    ada, cleo = room.people("Ada", "Cleo")
    ada.raises_hand()
    cleo.calls_next()
    interrupted = floor(room)
    room.person("Dee").raises_hand("question")
    cleo.lets_in("Dee")

    ada.asks("end_turn", turn=interrupted)

    assert room.on_the_floor == "Dee"
    room.person("Dee").is_done()
    assert room.on_the_floor == ""


def test_a_pause_stops_the_clock_and_only_that(room):
    cleo = room.person("Cleo")
    room.with_hands("Ada")
    cleo.calls_next()
    room.passes(10)
    cleo.asks("pause_turn", turn=floor(room))
    assert cleo.asks("pause_turn", turn=floor(room)) == []
    room.passes(1000)
    cleo.asks("resume_turn", turn=floor(room))
    room.passes(5)

    (ended,) = room.person("Ada").is_done()

    assert ended.seconds == 15.0


# Putting back


def test_the_last_speaker_is_put_back_with_their_time(room):
    cleo = room.person("Cleo")
    room.with_hands("Ada", "Bo")
    cleo.calls_next()
    first = floor(room)
    room.passes(20)
    cleo.calls_next()
    room.passes(3)

    cleo.asks("put_back", turn=first, expected=floor(room))
    room.passes(10)

    assert (room.on_the_floor, room.seconds_of("Ada")) == ("Ada", 30.0)
    room.person("Ada").is_done()
    assert (room.on_the_floor, room.seconds_of("Bo")) == ("Bo", 3.0)


def test_a_second_press_puts_nobody_else_back(room):
    cleo = room.person("Cleo")
    room.with_hands("Ada")
    cleo.calls_next()
    first = floor(room)
    cleo.calls_next()
    cleo.asks("put_back", turn=first, expected="")

    assert cleo.tries("put_back", turn=first, expected="").code == "nothing-to-put-back"


def test_nobody_is_put_back_who_has_left_or_on_another_item(room):
    ada, cleo = room.people("Ada", "Cleo")
    ada.speaks()
    last = room.meeting.queue.last
    room.goes_to("Budget")
    assert cleo.tries("put_back", turn=last, expected="").code == "nothing-to-put-back"

    ada.speaks()
    ada.asks("leave")
    assert cleo.tries("put_back", turn=room.meeting.queue.last, expected="").code == "nothing-to-put-back"
