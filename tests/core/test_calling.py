"""Giving the floor: who calls, whom, with somebody away, and somebody's written words."""

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
