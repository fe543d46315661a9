"""Ending with things still open: named, and where there are closing checks only for a reason."""

import pytest

from meetingroom.core.closing import Closing, still_open
from tests.core.room import Room


@pytest.fixture
def room():
    room = Room("Ada", closing_checks=True)
    room.person("Cleo").asks("park", text="Bus times")
    return room


def topic(room):
    return next(iter(room.meeting.parking.topics))


def test_a_topic_without_owner_and_day_stands_in_the_way_and_is_named(room):
    cleo = room.person("Cleo")
    assert [(one.kind, one.said.id, one.said.args) for one in still_open(room.meeting)] == [
        ("parked", "parked-lacks-both", {"topic": "Bus times"})
    ]

    refusal = cleo.tries("end_meeting")

    assert (refusal.code, refusal.args_) == ("closing-checks", {"count": 1})


def test_it_ends_all_the_same_for_a_reason_which_is_kept(room):
    room.person("Cleo").asks("end_meeting", reason="The building closes.")

    assert room.meeting.has_ended
    assert room.meeting.closing == Closing("The building closes.", (f"parked:{topic(room)}",))
    assert room.replayed() == room.meeting


def test_a_blank_reason_is_none(room):
    assert room.person("Cleo").tries("end_meeting", reason=" \n").code == "closing-checks"


def test_with_an_owner_and_a_day_nothing_is_open(room):
    cleo = room.person("Cleo")
    cleo.asks("change_parked", topic=topic(room), owner=cleo.id, return_by="2026-05-21")

    cleo.asks("end_meeting")

    assert room.meeting.closing == Closing()


def test_without_closing_checks_it_is_named_and_stands_in_nobodys_way(room):
    cleo = room.person("Cleo")
    cleo.asks("change_settings", closing_checks=False)
    assert len(still_open(room.meeting)) == 1

    cleo.asks("end_meeting")

    assert room.meeting.has_ended
    assert room.meeting.closing == Closing()


def test_reopening_forgets_the_reason(room):
    cleo = room.person("Cleo")
    cleo.asks("end_meeting", reason="The building closes.")

    cleo.asks("reopen_meeting")

    assert room.meeting.closing == Closing()
