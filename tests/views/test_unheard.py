"""What a facilitator is told before an item is left, and what everyone sees of one that was left over somebody's head."""

import pytest

from meetingroom.views.assemble import INSIDE, Audience, see
from tests.core.room import Room


@pytest.fixture
def room():
    room = Room("Ada", "Bo", asks_every="on")
    room.person("Cleo").asks("give_capabilities", person=room.person("Cleo").id, capabilities=["facilitate"])
    return room


def leaving(room):
    return see(room.meeting, Audience.FACILITATOR).view["leaving"]


def test_who_waits_and_who_stands_in_the_way_is_for_the_facilitator(room):
    entry = room.person("Ada").raises_hand()
    room.person("Bo").raises_hand("process")

    people = [room.person("Ada").id, room.person("Bo").id]
    assert leaving(room) == {"item": room.item, "waiting": [entry], "unheard": people, "needs_reason": True}
    assert "leaving" not in see(room.meeting, Audience.MEMBER).view


def test_a_hint_needs_no_reason_and_nothing_is_said_where_nobody_is_missing(room):
    room.person("Cleo").asks("change_settings", asks_every="hint")
    room.person("Cleo").asks("edit_item", item=room.item, purpose="decide")
    assert "needs_reason" not in leaving(room)
    assert leaving(room)["unheard"]

    for name in ("Ada", "Bo"):
        room.person(name).asks("pass_here", item=room.item)

    assert leaving(room) == {}


def test_it_stands_on_every_screen_until_the_next_item_is_left(room):
    cleo, first = room.person("Cleo"), room.item
    cleo.asks("close_item", item=first, reason="The bus leaves.")
    cleo.asks("add_item", title="Next")
    room.passes(60)
    cleo.asks("start_item", item=room.item_called("Next"), expected="")
    assert see(room.meeting, Audience.SCREEN).view["unheard"]["latest"] == first
    for name in ("Ada", "Bo"):
        room.person(name).asks("pass_here", item=room.item)
    room.passes(60)

    cleo.asks("close_item", item=room.item)

    found = see(room.meeting, Audience.SCREEN).view["unheard"]
    assert "latest" not in found
    assert first in found["items"]


def test_everyone_sees_that_an_item_was_left_and_why(room):
    item = room.item
    room.person("Cleo").asks("close_item", item=item, reason="The bus leaves.")

    for audience in INSIDE:
        found = see(room.meeting, audience).view["unheard"]
        assert found["latest"] == item
        assert found["items"][item]["reason"] == "The bus leaves."
        assert found["items"][item]["people"] == [room.person("Ada").id, room.person("Bo").id]


def test_it_stands_before_everyone_until_another_item_is_left(room):
    cleo, first = room.person("Cleo"), room.item
    cleo.asks("close_item", item=first, reason="The bus leaves.")
    second = list(room.meeting.agenda.items)[1]
    room.passes(60)
    cleo.asks("start_item", item=second, expected="")
    assert see(room.meeting, Audience.SCREEN).view["unheard"]["latest"] == first

    room.passes(60)
    for name in ("Ada", "Bo"):
        room.person(name).asks("pass_here", item=second)
    cleo.asks("close_item", item=second, reason="Everyone passed.")

    assert "latest" not in see(room.meeting, Audience.SCREEN).view["unheard"]
