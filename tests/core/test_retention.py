"""How long a meeting is kept: until its day, longer while it is held, and not at all when it is deleted."""

from __future__ import annotations

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.meeting import due_after
from meetingroom.core.retention import MeetingDeleted, PurgeMeeting, purge_at
from tests.core.room import Room

DAY = 86_400


@pytest.fixture
def room():
    room = Room("Ada", correction_days=7, purge_days=30)
    room.person("Cleo").asks("end_meeting")
    return room


def dues(room):
    row = room.journal[-1]
    return [d.at for d in due_after(room.meeting, row.events, row.stamp) if isinstance(d.command, PurgeMeeting)]


def test_its_day_is_so_long_after_the_time_for_corrections(room):
    assert purge_at(room.meeting) == room.meeting.lifecycle.ended_at + 37 * DAY
    assert dues(room) == [purge_at(room.meeting)]


def test_by_preset_a_meeting_is_kept():
    room = Room("Ada")
    room.person("Cleo").asks("end_meeting")

    assert purge_at(room.meeting) is None
    assert dues(room) == []


def test_a_meeting_that_runs_has_no_day():
    assert purge_at(Room("Ada", purge_days=1).meeting) is None


def test_a_held_meeting_has_no_day_until_it_is_let_go(room):
    cleo = room.person("Cleo")
    cleo.asks("hold_meeting", why="An appeal")
    assert purge_at(room.meeting) is None
    assert cleo.tries("hold_meeting").code == "meeting-held-already"
    assert cleo.tries("delete_meeting", title="A meeting").code == "held-so-kept"

    room.passes(100 * DAY)
    cleo.asks("release_meeting")

    assert dues(room) == [room.now + DAY]
    assert cleo.tries("release_meeting").code == "meeting-not-held"


def test_the_clock_deletes_it_on_its_day_alone(room):
    room.now = purge_at(room.meeting) - 1
    assert room.ask(CLOCK, PurgeMeeting()) == []

    room.now = purge_at(room.meeting)
    assert [type(event) for event in room.copied().ask(CLOCK, PurgeMeeting())] == [MeetingDeleted]


def test_a_facilitator_deletes_it_by_its_title(room):
    cleo = room.person("Cleo")

    assert cleo.tries("delete_meeting", title="Another").code == "other-title"
    assert [type(event) for event in cleo.asks("delete_meeting", title="a MEETING")] == [MeetingDeleted]


def test_nobody_else_holds_or_deletes_it(room):
    ada = room.person("Ada")

    assert ada.tries("hold_meeting").code == "needs-facilitate"
    assert ada.tries("delete_meeting", title="A meeting").code == "needs-facilitate"


def test_a_meeting_that_runs_is_not_deleted():
    assert Room("Ada").person("Cleo").tries("delete_meeting", title="A meeting").code == "not-ended-yet"
