"""A promised place: given when a turn starts, kept against the policy, set aside while its owner is away."""

import pytest

from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo", "Dee", "Eli")


def test_when_a_turn_starts_the_first_of_each_kind_is_promised(room):
    room.person("Ada").speaks()
    room.person("Bo").speaks()
    room.with_hands("Ada", "Bo")
    room.person("Ada").raises_hand("question")
    assert room.reasons["Bo"] == "reason-has-spoken"
    room.person("Dee").raises_hand("process")

    room.person("Cleo").calls_next()

    promised = {room.name(p.entry.person): p.entry.kind for p in room.places() if p.reason == "reason-promised"}
    assert promised == {"Ada": "topic"}
    assert [p.entry.kind for p in room.places() if p.entry.promised] == ["question", "topic"]


def test_a_promise_holds_against_whoever_would_come_first_by_the_policy(room):
    ada, cleo = room.people("Ada", "Cleo")
    room.person("Bo").speaks()
    ada.speaks()
    room.with_hands("Ada")
    room.person("Bo").raises_hand("question")
    cleo.calls_next()

    room.with_hands("Dee")

    assert room.line == ["Ada", "Dee"]
    assert room.reasons == {"Ada": "reason-promised", "Dee": "reason-not-spoken-yet"}


def test_whoever_just_sat_down_does_not_book_the_next_place(room):
    ada = room.person("Ada")
    ada.speaks()
    ada.raises_hand()

    room.with_hands("Dee")

    assert room.line == ["Dee", "Ada"]


def test_nor_does_whoever_speaks_at_the_moment(room):
    ada, cleo = room.people("Ada", "Cleo")
    ada.raises_hand()
    cleo.calls_next()
    room.passes(30)
    ada.raises_hand()
    room.with_hands("Dee")

    cleo.calls_next()

    assert room.on_the_floor == "Dee"


def test_a_question_does_not_use_up_the_first_voice(room):
    room.person("Ada").speaks(60, "question")
    room.person("Bo").speaks(60)
    room.with_hands("Bo", "Ada")

    assert room.line == ["Ada", "Bo"]
    assert room.reasons["Ada"] == "reason-promised"


def test_a_slip_of_four_seconds_does_not_either(room):
    room.person("Ada").speaks(4.9)
    room.person("Bo").speaks(5)
    room.with_hands("Bo", "Ada")

    assert room.line == ["Ada", "Bo"]


def test_the_promise_of_somebody_away_is_set_aside_and_first_on_return(room):
    ada, cleo = room.people("Ada", "Cleo")
    room.with_hands("Ada", "Bo", "Dee")
    ada.goes_away()
    cleo.calls_next()
    assert room.on_the_floor == "Bo"
    assert room.line == ["Dee", "Ada"]

    ada.comes_back()

    assert room.line == ["Ada", "Dee"]


def test_losing_and_finding_the_line_changes_nothing(room):
    room.with_hands("Ada", "Bo", "Dee")
    places = room.places()

    room.person("Ada").goes_away()
    room.person("Ada").comes_back()

    assert room.places() == places


def test_a_promise_survives_a_change_of_policy(room):
    room.person("Ada").speaks()
    room.with_hands("Dee", "Bo")

    room.person("Cleo").asks("choose_policy", policy="even_time")

    assert room.line == ["Dee", "Bo"]
    assert room.reasons["Dee"] == "reason-promised"
