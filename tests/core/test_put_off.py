"""Who was put off in the meeting before comes first in the next."""

import pytest

from meetingroom.core.bringing import was_put_off
from tests.core.next_meeting import following, last_meeting


@pytest.fixture
def last():
    return last_meeting()


def test_who_waited_in_vain_comes_first_and_it_says_why(last):
    bo, dee = last.people("Bo", "Dee")
    bo.raises_hand()
    dee.raises_hand("question")
    last.person("Cleo").asks("end_meeting")

    room = following(last, items=("Start",))
    room.with_hands("Ada", "Dee", "Bo")

    assert room.meeting.continued.put_off == (room.person("Bo").id,)
    # Ada was promised the place when she was the only one: a promise holds.
    assert room.line == ["Ada", "Bo", "Dee"]
    assert room.reasons["Bo"] == "reason-put-off-last-time"


def test_whoever_waits_with_an_item_that_the_room_left_was_put_off(last):
    last.person("Bo").raises_hand()
    last.goes_to("Budget")

    assert was_put_off(last.meeting, last.person("Bo").id)


def test_an_interrupted_turn_that_never_went_on_was_cut_short(last):
    ada, dee, cleo = last.people("Ada", "Dee", "Cleo")
    ada.raises_hand()
    cleo.calls_next()
    last.passes(30)
    dee.raises_hand("question")
    cleo.lets_in("Dee")
    last.passes(30)
    last.goes_to("Budget")
    assert was_put_off(last.meeting, ada.id)
    assert not was_put_off(last.meeting, dee.id)

    ada.speaks()

    assert not was_put_off(last.meeting, ada.id)


def test_whose_turn_ran_when_the_item_closed_was_not_cut_short(last):
    ada, cleo = last.people("Ada", "Cleo")
    ada.raises_hand()
    cleo.calls_next()
    last.passes(30)

    last.goes_to("Budget")

    assert not was_put_off(last.meeting, ada.id)


def test_once_they_have_spoken_they_are_like_everyone(last):
    last.person("Bo").raises_hand()
    last.person("Cleo").asks("end_meeting")
    room = following(last, items=("Start",))
    room.person("Bo").speaks()

    room.with_hands("Bo", "Ada")

    assert room.line == ["Ada", "Bo"]
    assert room.reasons["Bo"] == "reason-has-spoken"


@pytest.mark.parametrize("policy", ["first_voices", "in_turn", "even_time", "sides"])
def test_they_come_first_under_every_policy_but_the_facilitators_hand(last, policy):
    last.person("Bo").raises_hand()
    last.person("Cleo").asks("end_meeting")
    room = following(last, items=("Start",))
    room.person("Cleo").asks("choose_policy", policy=policy)
    room.person("Ada").speaks()

    room.with_hands("Dee", "Ada", "Bo")
    places = [room.name(p.entry.person) for p in room.places() if not p.entry.promised]
    assert places[0] == "Bo"

    room.person("Cleo").asks("choose_policy", policy="by_hand")
    assert room.reasons["Bo"] == "reason-by-hand"
