"""Quiet signals: how many it takes, what the facilitator was shown, and until when it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.acts import CLOCK, SYSTEM, Refused
from meetingroom.core.meeting import due_after
from meetingroom.core.settings import Settings
from meetingroom.core.signals import (
    SHARE,
    SMALL_ROOM,
    WITHIN_S,
    DropSignal,
    Signal,
    SignalShown,
    enough,
    may_be_guessed,
)
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo")


def shown(room, signal=Signal.TOO_FAST, devices=1):
    return room.ask(CLOCK, SignalShown(signal=signal, devices=devices))


def standing(room):
    return {signal: found.devices for signal, found in room.meeting.signals.standing.items()}


def row_of(room, signal=Signal.TOO_FAST):
    return room.meeting.signals.standing[signal].row


def test_one_tap_is_enough_in_a_room_of_up_to_twelve_and_a_tenth_in_a_larger_one():
    assert [enough(people, Settings()) for people in (1, 12, 13, 20, 21, 300)] == [1, 1, 2, 2, 3, 30]
    assert enough(300, Settings(signals_from=5)) == 5


@given(st.integers(SMALL_ROOM + 1, 10_000))
def test_it_never_takes_less_than_a_tenth_of_a_large_room(people):
    assert enough(people, Settings()) - 1 < people * SHARE <= enough(people, Settings())


def test_what_enough_devices_gave_stands_before_the_facilitator(room):
    shown(room, devices=3)

    assert standing(room) == {"too_fast": 3}
    assert room.journal[-1].stamp.by == CLOCK


def test_only_the_room_itself_shows_a_signal(room):
    for name in ("Ada", "Cleo"):
        assert room.person(name).tries("signal_shown", signal="lost", devices=1).code == "room-only"


def test_a_signal_that_was_taken_in_is_gone_and_a_second_press_does_nothing(room):
    cleo = room.person("Cleo")
    shown(room)
    row = row_of(room)

    cleo.asks("drop_signal", signal="too_fast", row=row)

    assert standing(room) == {}
    assert cleo.asks("drop_signal", signal="too_fast", row=row) == []


def test_what_was_given_again_meanwhile_is_not_dropped_unseen(room):
    cleo = room.person("Cleo")
    shown(room)
    row = row_of(room)
    shown(room, devices=2)

    assert cleo.tries("drop_signal", signal="too_fast", row=row).code == "already-moved-on"
    assert standing(room) == {"too_fast": 2}


def test_after_two_minutes_the_clock_drops_it_but_not_what_came_later(room):
    events = shown(room)
    (due,) = due_after(room.meeting, events, room.journal[-1].stamp)
    room.passes(60)
    shown(room, Signal.LOST)

    room.passes(WITHIN_S - 60)
    room.ask(CLOCK, due.command)

    assert due.at == room.now
    assert standing(room) == {"lost": 1}


def test_the_clock_leaves_alone_what_was_given_again(room):
    shown(room)
    early = DropSignal(signal=Signal.TOO_FAST, row=row_of(room))
    shown(room, devices=2)

    with pytest.raises(Refused, match="already-moved-on"):
        room.ask(CLOCK, early)


def test_members_drop_nothing(room):
    shown(room)

    assert room.person("Ada").tries("drop_signal", signal="too_fast", row=row_of(room)).code == "needs-facilitate"


def test_where_signals_are_off_or_the_meeting_is_over_none_is_shown(room):
    cleo = room.person("Cleo")
    cleo.asks("change_settings", quiet_signals=False)
    with pytest.raises(Refused, match="signals-off"):
        shown(room)

    cleo.asks("change_settings", quiet_signals=True)
    cleo.asks("end_meeting")
    with pytest.raises(Refused, match="meeting-ended"):
        shown(room)


def test_with_fewer_than_four_people_here_it_may_be_guessed(room):
    roster = lambda: room.meeting.roster  # noqa: E731
    assert may_be_guessed(roster())  # Cleo, Ada, Bo

    room.person("Cleo").asks("add_person", name="Gran", has_device=False)
    assert may_be_guessed(roster())  # who has no device can't have tapped
    room.join("Dee")
    assert not may_be_guessed(roster())
    room.person("Dee").asks("leave")
    assert may_be_guessed(roster())


def test_a_replay_ends_on_the_same_signals(room):
    shown(room)
    shown(room, Signal.BREAK, 2)
    room.person("Cleo").asks("drop_signal", signal="too_fast", row=row_of(room))

    assert room.replayed() == room.meeting


def test_a_signal_does_not_stand_in_the_way_of_undo(room):
    cleo, ada = room.people("Cleo", "Ada")
    cleo.asks("call_person", person=ada.id, expected="")

    shown(room)
    cleo.asks("drop_signal", signal="too_fast", row=row_of(room))
    cleo.undoes()

    assert room.on_the_floor == ""


def test_a_journal_row_of_a_signal_says_what_and_how_many_and_nothing_else(room):
    (event,) = shown(room, Signal.CANNOT_HEAR, 2)

    assert {field: getattr(event, field) for field in event.__struct_fields__} == {"signal": "cannot_hear", "devices": 2}
    assert room.journal[-1].stamp.by not in (SYSTEM, *room.meeting.roster.people)
