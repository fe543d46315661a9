"""How the time was shared: for the facilitator alone, in the order of the roster, by person and by side."""

from __future__ import annotations

import pytest

from meetingroom.views.assemble import Audience, see
from tests.core.room import Room


@pytest.fixture
def room():
    room = Room("Ada", "Bo", "Dee")
    room.person("Bo").speaks(30)
    room.person("Ada").speaks(60)
    room.person("Dee").speaks(10, "question")
    return room


def talk(room, audience=Audience.FACILITATOR):
    return see(room.meeting, audience).view.get("talk")


def named(room, found):
    return {room.name(p): found["people"][p] for p in found["order"]}


def test_shares_stand_in_the_order_of_the_roster(room):
    found = talk(room)

    assert named(room, found) == {
        "Ada": {"s": 60, "share": 0.6},
        "Bo": {"s": 30, "share": 0.3},
        "Dee": {"s": 10, "share": 0.1},
    }
    assert list(named(room, found)) == ["Ada", "Bo", "Dee"]
    assert found["total_s"] == 100


@pytest.mark.parametrize("audience", [Audience.MEMBER, Audience.SCREEN])
def test_nobody_else_sees_them(room, audience):
    assert talk(room, audience) is None


def test_the_time_of_those_who_take_no_position_counts_for_nothing(room):
    room.person("Cleo").asks("give_capabilities", person=room.person("Bo").id, capabilities=["speak"])

    assert named(room, talk(room)) == {"Ada": {"s": 60, "share": 0.8571}, "Dee": {"s": 10, "share": 0.1429}}


def test_a_pause_and_an_interruption_count_for_nobody(room):
    ada, cleo = room.people("Ada", "Cleo")
    room.with_hands("Ada")
    cleo.calls_next()
    room.passes(40)
    cleo.asks("pause_meeting")
    room.passes(600)
    cleo.asks("resume_meeting")
    ada.is_done()

    assert named(room, talk(room))["Ada"]["s"] == 100


def test_where_there_are_sides_each_has_its_share():
    room = Room()
    for name, side in (("Ada", "family"), ("Bo", "school"), ("Dee", "school")):
        room.person("Cleo").asks("add_person", name=name, side=side, has_device=False)
    for name, seconds in (("Ada", 50), ("Bo", 20), ("Dee", 30)):
        room.person("Cleo").asks("raise_hand_for", person=room.person(name).id, kind="topic", item=room.item)
        room.person("Cleo").calls(name)
        room.passes(seconds)
        room.person("Cleo").is_done()

    assert talk(room)["sides"] == {"": {"s": 0, "share": 0}, "family": {"s": 50, "share": 0.5}, "school": {"s": 50, "share": 0.5}}


def test_before_anybody_has_spoken_there_is_nothing_to_show():
    assert talk(Room("Ada")) == {"order": [], "people": {}}
