"""Quiet signals on the screens: offered to members, shown to facilitators, and nowhere else."""

import json

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.signals import Signal, SignalShown
from meetingroom.views.assemble import Audience, see
from meetingroom.views.mine import mine
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo", "Dee")


def part(room, audience):
    return see(room.meeting, audience).view.get("signals")


def shown(room):
    room.ask(CLOCK, SignalShown(signal=Signal.TOO_FAST, devices=1))


def test_members_are_offered_signals_and_told_when_it_may_be_guessed(room):
    assert part(room, Audience.MEMBER) == {"offered": True}

    room.person("Dee").asks("leave")

    assert part(room, Audience.MEMBER) == {"offered": True, "guessable": True}


def test_where_they_are_off_nothing_is_offered(room):
    room.person("Cleo").asks("change_settings", quiet_signals=False)

    assert part(room, Audience.MEMBER) == {}


def test_only_facilitators_see_what_was_given(room):
    before = {audience: see(room.meeting, audience).view for audience in (Audience.MEMBER, Audience.SCREEN)}
    own = {p: mine(room.meeting, p, {}) for p in room.meeting.roster.people}

    shown(room)

    found = part(room, Audience.FACILITATOR)
    assert found["order"] == ["too_fast"]
    assert found["signals"]["too_fast"] == {"devices": 1, "at": room.now, "row": room.meeting.seq}
    assert {audience: see(room.meeting, audience).view for audience in before} == before
    assert {p: mine(room.meeting, p, {}) for p in own} == own
    assert part(room, Audience.SCREEN) is None


def test_what_is_shown_names_nobody(room):
    shown(room)

    told = json.dumps(part(room, Audience.FACILITATOR))

    assert not any(person in told for person in room.meeting.roster.people)
