"""The whole meeting stands still: every clock stops, what was due comes later, and nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.asking import answers_due
from meetingroom.core.meeting import due_after
from meetingroom.core.pausing import Pause, Pauses
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo")


def stands_still(room, minutes=10, seconds=600):
    """Cleo pauses the meeting, so long goes by, and it goes on."""
    room.person("Cleo").asks("pause_meeting", minutes=minutes)
    room.passes(seconds)
    room.person("Cleo").asks("resume_meeting")


def test_the_clock_of_a_turn_stops_with_the_meeting(room):
    room.with_hands("Ada")
    room.person("Cleo").calls_next()
    room.passes(30)

    stands_still(room)
    room.passes(20)

    assert room.on_the_floor == "Ada"
    assert room.seconds_of("Ada") == 50


def test_a_turn_that_stood_still_before_still_does_afterwards(room):
    room.with_hands("Ada")
    room.person("Cleo").calls_next()
    room.person("Cleo").asks("pause_turn", turn=room.meeting.queue.floor)

    stands_still(room)
    room.passes(60)

    assert room.seconds_of("Ada") == 0


def test_the_clock_of_the_item_stops_with_the_meeting(room):
    room.passes(60)
    stands_still(room)
    room.passes(30)

    room.goes_to("Budget")

    assert room.meeting.agenda.items[room.item_called("Opening")].spent_s == 90


def test_everyone_is_told_until_when(room):
    cleo = room.person("Cleo")
    cleo.asks("pause_meeting", minutes=10, why="breather")
    assert room.meeting.pauses.current.until == room.now + 600

    room.passes(60)
    cleo.asks("change_pause", minutes=5)

    assert room.meeting.pauses.current.until == room.now + 300
    assert room.meeting.pauses.current.why == "breather"


def test_a_pause_may_be_left_open(room):
    room.person("Cleo").asks("pause_meeting")

    assert room.meeting.pauses.current.until is None


def test_nobody_is_called_and_no_item_is_started_meanwhile(room):
    cleo = room.person("Cleo")
    room.with_hands("Ada")
    cleo.asks("pause_meeting")

    assert cleo.tries("call_next", expected="").code == "meeting-paused"
    assert cleo.tries("start_item", item=room.item_called("Budget"), expected=room.item).code == "meeting-paused"


def test_hands_words_and_goodbyes_are_possible_meanwhile(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("pause_meeting")

    ada.raises_hand()
    ada.asks("share_panel", item=room.item, text="We need the break.")
    ada.asks("leave")

    assert room.line == []


def test_the_second_press_does_nothing(room):
    cleo = room.person("Cleo")
    cleo.asks("pause_meeting", minutes=5)

    assert cleo.tries("pause_meeting", minutes=5).code == "meeting-paused"
    cleo.asks("resume_meeting")
    assert cleo.tries("resume_meeting").code == "not-paused"
    assert cleo.tries("change_pause", minutes=5).code == "not-paused"


def test_members_let_no_meeting_stand_still(room):
    assert room.person("Ada").tries("pause_meeting").code == "needs-facilitate"


def test_the_time_to_answer_goes_on_where_it_stopped(room):
    cleo = room.person("Cleo")
    cleo.asks("ask_everyone", item=room.item)
    asked_at = room.now
    room.passes(20)
    cleo.asks("pause_meeting")
    assert answers_due(room.meeting, room.item) == {}

    room.passes(600)
    cleo.asks("resume_meeting")

    assert set(answers_due(room.meeting, room.item).values()) == {asked_at + 60 + 600}
    row = room.journal[-1]
    assert [due.at for due in due_after(room.meeting, row.events, row.stamp)] == [asked_at + 660]


def test_who_speaks_on_because_another_leaves_waits_for_the_room_too(room):
    bo, cleo = room.people("Bo", "Cleo")
    room.with_hands("Ada")
    cleo.calls_next()
    bo.raises_hand("question")
    cleo.lets_in("Bo")
    room.passes(10)
    cleo.asks("pause_meeting")
    room.passes(300)
    bo.asks("leave")
    room.passes(300)
    cleo.asks("resume_meeting")
    room.passes(5)

    assert room.on_the_floor == "Ada"
    assert room.seconds_of("Ada") == 5


def test_a_meeting_that_is_ended_in_a_pause_stands_still_no_more(room):
    cleo = room.person("Cleo")
    cleo.asks("pause_meeting")
    room.passes(60)
    cleo.asks("end_meeting")

    assert room.meeting.pauses.current is None
    assert room.meeting.agenda.items[room.item_called("Opening")].spent_s == 0


def test_what_was_done_before_a_pause_is_not_taken_back_after_it(room):
    """Its clock would count the pause."""
    cleo = room.person("Cleo")
    room.with_hands("Ada")
    cleo.calls_next()

    stands_still(room)

    assert cleo.tries("undo_last", expected=room.meeting.undo.seq).code == "nothing-to-undo"


moments = st.floats(min_value=0, max_value=1000).map(lambda s: round(s, 1))


@st.composite
def pauses(draw):
    """Pauses one after the other, the last of which may go on."""
    cuts = sorted(draw(st.lists(moments, unique=True, max_size=8)))
    pairs = [Pause(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=False)]
    open_end = [Pause(cuts[-1])] if len(cuts) % 2 else []
    return Pauses((*pairs, *open_end))


@given(pauses(), moments, moments)
def test_after_so_many_seconds_the_meeting_has_run_so_many(some, start, seconds):
    at = some.after(start, seconds)

    if at is not None:
        assert some.ran(start, at) == pytest.approx(seconds)
        # No time at all has gone by at once, also in the middle of a pause.
        assert not seconds or all(not (p.start < at <= (p.end or at)) or p.end == at for p in some.all if p.end is None)
    else:
        assert some.current is not None
        assert some.ran(start, max(start, some.current.start)) <= seconds


@given(pauses(), moments, moments)
def test_a_meeting_runs_never_longer_than_the_time_that_goes_by(some, start, more):
    assert -1e-9 <= some.ran(start, start + more) <= more + 1e-9


@given(moments, moments)
def test_without_pauses_time_is_time(start, seconds):
    assert Pauses().after(start, seconds) == start + seconds
    assert Pauses().ran(start, start + seconds) == pytest.approx(seconds)
