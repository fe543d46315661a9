"""Whoever a changed setting concerns is told of it, once, with what holds now."""

from __future__ import annotations

import pytest

from meetingroom.core.settings import Settings
from meetingroom.core.telling import CONCERNS
from meetingroom.views.mine import mine
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo")


def told(room, name):
    """All that somebody is told, as `{setting: value}`."""
    found = mine(room.meeting, room.person(name).id, {}).get("told", {"order": [], "changes": {}})
    return {k: v for row in found["order"] for k, v in found["changes"][row]["settings"].items()}


def changes(room, **settings):
    room.person("Cleo").asks("change_settings", **settings)


def test_every_setting_concerns_somebody():
    assert set(CONCERNS) == set(Settings.__struct_fields__)


def test_a_change_is_told_to_those_who_are_there_but_not_to_whoever_made_it(room):
    changes(room, calls_next="facilitator")

    assert told(room, "Ada") == {"calls_next": "facilitator"}
    assert told(room, "Cleo") == {}


def test_it_says_who_changed_it_and_when(room):
    changes(room, norms=True)
    row = mine(room.meeting, room.person("Ada").id, {})["told"]

    assert row["changes"][row["order"][0]] == {"by": room.person("Cleo").id, "at": room.now, "settings": {"norms": True}}


def test_what_concerns_only_the_facilitator_is_told_to_nobody_else(room):
    room.person("Cleo").asks("give_capabilities", person=room.person("Bo").id, capabilities=["facilitate", "speak"])
    changes(room, waiting_room=True, long_wait_s=600)

    assert told(room, "Ada") == {}
    assert told(room, "Bo") == {"waiting_room": True, "long_wait_s": 600}


def test_what_concerns_those_who_decide_is_not_told_to_who_only_speaks(room):
    room.person("Cleo").asks("give_capabilities", person=room.person("Bo").id, capabilities=["speak"])
    changes(room, quiet_think_s=60)

    assert told(room, "Ada") == {"quiet_think_s": 60}
    assert told(room, "Bo") == {}


def test_whoever_comes_later_finds_it_as_it_is(room):
    changes(room, norms=True)
    room.passes(1)
    room.join("Dee")

    assert told(room, "Dee") == {}


def test_a_setting_that_is_changed_twice_is_told_once(room):
    changes(room, quiet_think_s=60)
    changes(room, quiet_think_s=90, norms=True)

    assert told(room, "Ada") == {"quiet_think_s": 90, "norms": True}
    assert len(room.meeting.changed.all) == 1


def test_the_settings_that_a_meeting_opens_with_are_no_change():
    assert Room("Ada").meeting.changed.all == ()


def test_after_the_end_nobody_is_told(room):
    changes(room, norms=True)
    room.person("Cleo").asks("end_meeting")

    assert told(room, "Ada") == {}
