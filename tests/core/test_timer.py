"""A plain timer: started, given more time, stopped; it stands still when the meeting does, and ends nothing."""

from __future__ import annotations

import pytest

from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", items=())


def left(room):
    timer = room.meeting.timer
    return timer.seconds - room.meeting.pauses.ran(timer.started_at, room.now)


def starts(room, seconds=300, label=""):
    room.person("Cleo").asks("start_timer", seconds=seconds, expected=room.meeting.timer.id, label=label)
    return room.meeting.timer.id


def test_it_needs_no_agenda(room):
    starts(room, 300, "Think quietly")
    room.passes(60)

    assert left(room) == 240
    assert room.meeting.timer.label == "Think quietly"


def test_time_is_added_and_taken(room):
    timer = starts(room)
    room.person("Cleo").asks("add_to_timer", timer=timer, seconds=60)
    assert left(room) == 360

    room.person("Cleo").asks("add_to_timer", timer=timer, seconds=-120)
    assert left(room) == 240


def test_time_added_after_its_end_begins_now(room):
    timer = starts(room, 60)
    room.passes(200)

    room.person("Cleo").asks("add_to_timer", timer=timer, seconds=60)

    assert left(room) == 60


def test_not_more_is_taken_than_is_left(room):
    timer = starts(room, 60)
    room.passes(50)

    room.person("Cleo").asks("add_to_timer", timer=timer, seconds=-600)

    assert left(room) == 0


def test_it_stands_still_with_the_meeting(room):
    starts(room)
    room.person("Cleo").asks("pause_meeting")
    room.passes(600)
    room.person("Cleo").asks("resume_meeting")

    assert left(room) == 300


def test_it_is_stopped_once(room):
    timer = starts(room)
    cleo = room.person("Cleo")
    cleo.asks("stop_timer", timer=timer)

    assert room.meeting.timer.id == ""
    assert cleo.tries("stop_timer", timer=timer).code == "no-timer"


def test_a_double_press_starts_one(room):
    cleo = room.person("Cleo")
    cleo.asks("start_timer", seconds=60, expected="")

    assert cleo.tries("start_timer", seconds=60, expected="").code == "already-moved-on"


def test_what_is_pressed_about_an_old_timer_leaves_the_new_one_alone(room):
    old = starts(room)
    starts(room, 60)

    for act, more in (("add_to_timer", {"seconds": 60}), ("stop_timer", {})):
        assert room.person("Cleo").tries(act, timer=old, **more).code == "already-moved-on"


def test_members_set_no_timer(room):
    assert room.person("Ada").tries("start_timer", seconds=60, expected="").code == "needs-facilitate"
