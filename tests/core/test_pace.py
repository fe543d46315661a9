"""A pace of one's own: seconds count for less wherever they are compared or warned of."""

from __future__ import annotations

import pytest

from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo", "Dee")


def test_one_sets_ones_own_and_a_facilitator_anyones(room):
    ada, cleo = room.people("Ada", "Cleo")
    ada.asks("set_pace", person=ada.id, pace=4)
    cleo.asks("set_pace", person=room.person("Bo").id, pace=2)

    assert [room.meeting.roster.people[p.id].pace for p in room.people("Ada", "Bo", "Dee")] == [4, 2, 1]


def test_nobody_sets_anothers(room):
    ada, bo = room.people("Ada", "Bo")

    assert ada.tries("set_pace", person=bo.id, pace=2).code == "not-yours"


def test_seconds_are_divided_in_the_buckets_of_even_time(room):
    ada, bo, dee, cleo = room.people("Ada", "Bo", "Dee", "Cleo")
    cleo.asks("choose_policy", policy="even_time")
    bo.speaks(60)
    dee.speaks(60)
    ada.speaks(200)
    room.with_hands("Ada", "Bo")
    assert room.line == ["Bo", "Ada"]

    ada.asks("set_pace", person=ada.id, pace=4)

    assert room.line == ["Ada", "Bo"]
    assert room.reasons["Ada"] == "reason-as-much-time"


def test_to_say_it_again_writes_nothing(room):
    ada = room.person("Ada")
    ada.asks("set_pace", person=ada.id, pace=3)

    assert ada.asks("set_pace", person=ada.id, pace=3) == []
