"""The floor: who may give it, who interrupts, whose clock runs, and what a second press does."""

import pytest

from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo", "Dee", calls_next="facilitator")


def floor(room):
    return room.meeting.queue.floor


# Who calls


def test_in_a_blank_meeting_anyone_calls_the_next():
    room = Room("Ada", "Bo")
    room.with_hands("Ada")

    room.person("Bo").calls_next()

    assert room.on_the_floor == "Ada"


def test_where_the_facilitator_calls_a_member_is_told_so(room):
    room.with_hands("Ada")

    assert room.person("Bo").tries("call_next", expected="").code == "facilitator-calls"
    room.person("Cleo").calls_next()


def test_where_the_speaker_calls_only_the_speaker_does_besides_the_facilitator():
    room = Room("Ada", "Bo", calls_next="speaker")
    room.with_hands("Ada", "Bo")
    assert room.person("Bo").tries("call_next", expected="").code == "facilitator-calls"
    room.person("Cleo").calls_next()

    room.person("Ada").calls_next()

    assert room.on_the_floor == "Bo"


def test_speakers_say_that_they_are_done_wherever_the_facilitator_calls(room):
    room.with_hands("Ada")
    room.person("Cleo").calls_next()
    assert room.person("Bo").tries("end_turn", turn=floor(room)).code == "facilitator-calls"

    room.person("Ada").is_done()

    assert room.on_the_floor == ""
    assert room.person("Ada").tries("end_turn", turn="t99").code == "nobody-speaks"


def test_a_second_done_does_not_end_the_next_turn(room):
    room.with_hands("Ada", "Bo")
    cleo = room.person("Cleo")
    cleo.calls_next()
    first = floor(room)
    cleo.calls_next()

    assert cleo.tries("end_turn", turn=first).code == "already-moved-on"
    assert room.on_the_floor == "Bo"


def test_the_facilitator_calls_anyone_who_waits_or_is_here(room):
    cleo, dee = room.people("Cleo", "Dee")
    room.with_hands("Ada", "Bo")

    cleo.calls("Bo")
    assert room.on_the_floor == "Bo"
    cleo.asks("call_person", person=dee.id, expected=floor(room))

    assert (room.on_the_floor, room.line) == ("Dee", ["Ada"])
    assert room.person("Ada").tries("call_person", person=dee.id, expected=floor(room)).code == "needs-facilitate"


def test_calling_somebody_by_name_takes_the_hand_that_they_raised(room):
    ada, cleo = room.people("Ada", "Cleo")
    ada.raises_hand("topic", "Buses")

    cleo.asks("call_person", person=ada.id, expected="")

    assert room.meeting.queue.turn.topic == "Buses"
    assert room.line == []


def test_calling_the_next_with_nobody_waiting_ends_the_turn(room):
    room.with_hands("Ada")
    cleo = room.person("Cleo")
    cleo.calls_next()

    cleo.calls_next()

    assert room.on_the_floor == ""
    assert cleo.tries("call_next", expected="").code == "nobody-waits"


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


# Written words


def test_shared_words_take_a_turn_and_count_as_speech(room):
    ada, cleo = room.people("Ada", "Cleo")
    assert cleo.tries("call_panel", item=room.item, person=ada.id, expected="").code == "nothing-to-read"
    ada.asks("share_panel", item=room.item, text="Buses are late.")

    (started,) = cleo.asks("call_panel", item=room.item, person=ada.id, expected="", reader="device")
    room.passes(20)
    cleo.calls_next()
    room.with_hands("Ada", "Bo")

    assert (started.via, started.reader, started.person) == ("panel", "device", ada.id)
    assert room.meeting.queue.turns[started.turn].counts
    room.person("Ada").asks("withdraw", entry=ada.entry())
    ada.raises_hand()
    assert room.reasons["Ada"] == "reason-has-spoken"


def test_words_held_back_or_on_another_item_are_not_read(room):
    ada, cleo = room.people("Ada", "Cleo")
    ada.asks("share_panel", item=room.item, text="Buses are late.")
    cleo.asks("edit_item", item=room.item, holds_back=True)
    assert cleo.tries("call_panel", item=room.item, person=ada.id, expected="").code == "panels-held-back"

    before = room.item
    room.goes_to("Budget")
    assert cleo.tries("call_panel", item=before, person=ada.id, expected="").code == "item-closed"


# Away


def test_the_next_is_asked_and_the_place_of_whoever_is_away_is_kept(room):
    ada, cleo = room.people("Ada", "Cleo")
    room.with_hands("Ada", "Bo")
    ada.goes_away()

    cleo.calls_next()
    assert (room.on_the_floor, room.line) == ("Bo", ["Ada"])
    ada.comes_back()

    assert room.reasons["Ada"] == "reason-promised"


def test_the_facilitator_waits_for_whoever_is_away_without_a_clock(room):
    ada, cleo = room.people("Ada", "Cleo")
    room.with_hands("Ada")
    ada.goes_away()

    cleo.calls_next(away="wait")
    room.passes(60)
    ada.comes_back()
    ada.asks("resume_turn", turn=floor(room))
    room.passes(7)

    assert (room.on_the_floor, room.seconds_of("Ada")) == ("Ada", 7.0)


def test_the_facilitator_skips_whoever_is_away():
    room = Room("Ada", "Bo", "Dee", calls_next="anyone")
    room.with_hands("Ada", "Bo")
    room.person("Ada").goes_away()
    assert room.line == ["Ada", "Bo"]
    assert room.person("Dee").tries("call_next", expected="", away="skip").code == "needs-facilitate"

    room.person("Cleo").calls_next(away="skip")

    assert (room.on_the_floor, room.line) == ("Bo", [])


def test_when_all_who_wait_are_away_nobody_is_called_unless_chosen(room):
    cleo = room.person("Cleo")
    room.with_hands("Ada")
    room.person("Ada").goes_away()

    assert cleo.tries("call_next", expected="").code == "only-away"
    cleo.calls_next(away="skip")

    assert room.line == []
