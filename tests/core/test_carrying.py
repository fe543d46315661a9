"""Leaving an item with people waiting, and returning to it."""

import pytest

from meetingroom.core.attendance import EnterRoom
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo", "Dee")


def test_who_waits_is_carried_with_the_item_and_returns_in_the_same_order(room):
    room.with_hands("Ada", "Bo", "Dee")
    room.person("Dee").raises_hand("question")
    room.goes_to("Budget")
    assert room.line == []
    room.person("Ada").speaks()
    room.person("Bo").speaks()

    room.goes_to("Opening")

    assert room.line == ["Dee", "Ada", "Bo", "Dee"]
    assert room.reasons["Bo"] == "reason-returned"


def test_newcomers_stand_behind_those_who_came_back_with_the_item(room):
    room.person("Ada").speaks()
    room.with_hands("Ada")
    room.goes_to("Budget")
    room.goes_to("Opening")

    room.person("Dee").raises_hand()

    assert room.line == ["Ada", "Dee"]


def test_leaving_an_item_ends_the_turn_and_the_one_that_it_interrupted(room):
    cleo = room.person("Cleo")
    room.with_hands("Ada")
    cleo.calls_next()
    room.passes(10)
    room.person("Dee").raises_hand("question")
    cleo.lets_in("Dee")
    room.passes(4)

    events = cleo.asks("start_item", item=room.item_called("Budget"), expected=room.item)

    ended = [(room.name(e.person), e.seconds) for e in events if type(e).__name__ == "TurnEnded"]
    assert ended == [("Dee", 4.0), ("Ada", 10.0)]
    assert (room.on_the_floor, room.meeting.queue.beneath) == ("", ())


def test_how_we_meet_waits_whatever_the_item(room):
    room.person("Ada").raises_hand("process")
    room.goes_to("Budget")

    assert room.line == ["Ada"]


def test_one_waits_on_the_new_item_while_carried_with_the_old(room):
    ada = room.person("Ada")
    ada.raises_hand("topic", "Old")
    room.goes_to("Budget")
    ada.raises_hand("topic", "New")

    room.goes_to("Opening")

    assert [place.entry.topic for place in room.places()] == ["Old"]


def test_a_carried_entry_is_withdrawn_but_not_called(room):
    ada, cleo = room.people("Ada", "Cleo")
    entry = ada.raises_hand()
    room.goes_to("Budget")
    room.with_hands("Bo")

    refusal = cleo.tries("call_entry", entry=entry, expected="")
    assert (refusal.code, refusal.args_) == ("entry-carried", {"title": "Opening"})
    ada.asks("withdraw", entry=entry)
    room.goes_to("Opening")

    assert room.line == []


def test_a_reply_that_returns_with_the_item_asks_its_owner(room):
    ada, bo = room.people("Ada", "Bo")
    ada.speaks()
    entry = bo.raises_hand("reply", "And the fees?")
    room.goes_to("Budget")
    room.goes_to("Opening")

    assert room.line == []
    bo.asks("change_kind", entry=entry, kind="topic")
    assert room.line == ["Bo"]


def test_ending_the_meeting_ends_the_turn_even_where_no_item_is_open(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("close_item", item=room.item)
    ada.raises_hand("process")
    cleo.calls_next()
    room.passes(9)

    cleo.asks("end_meeting")

    assert room.on_the_floor == ""
    assert room.seconds_of("Ada") == 9.0


def test_who_goes_home_keeps_their_place_with_an_item_left_for_later(room):
    ada = room.person("Ada")
    room.with_hands("Ada", "Dee")
    room.goes_to("Budget")
    ada.asks("leave")

    room.goes_to("Opening")
    assert room.line == ["Dee"]
    room.ask(ada.id, EnterRoom())

    assert room.line == ["Ada", "Dee"]
    room.person("Cleo").asks("remove_person", person=ada.id)
    assert room.line == ["Dee"]


def test_somebody_merged_waits_once_when_the_item_returns(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    room.with_hands("Ada", "Bo")
    room.goes_to("Budget")
    cleo.asks("merge_people", double=ada.id, into=bo.id)

    room.goes_to("Opening")

    assert room.line == ["Bo"]
    assert room.meeting.queue.is_sound
