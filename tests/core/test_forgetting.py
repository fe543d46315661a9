"""A meeting that nobody ended ends by itself, so that it is deleted like the others, and tells no month-long turn."""

from datetime import UTC, datetime, timedelta

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.agenda import ItemState
from meetingroom.core.forgetting import EndForgotten, forgotten_at
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.meeting import due_after
from meetingroom.core.retention import PurgeMeeting, purge_at
from meetingroom.core.settings import Settings
from meetingroom.core.template import Template
from tests.core.board import Board
from tests.core.room import Room

DAY = 86_400


@pytest.fixture
def room():
    return Room("Ada", correction_days=7, purge_days=30)


def asks(room, days, since=0.0):
    room.now += days * DAY
    return room.ask(CLOCK, EndForgotten(since=since))


def test_after_thirty_days_it_ends_and_is_deleted_at_its_time(room):
    assert asks(room, 29.9) == []

    asks(room, 0.1)

    lifecycle, row = room.meeting.lifecycle, room.journal[-1]
    assert (lifecycle.ended_at, lifecycle.nobody_since) == (room.now, room.now - 30 * DAY)
    assert purge_at(room.meeting) == room.now + 37 * DAY
    dues = due_after(room.meeting, row.events, row.stamp)
    assert [due.at for due in dues if isinstance(due.command, PurgeMeeting)] == [purge_at(room.meeting)]
    assert room.replayed() == room.meeting


def test_whoever_writes_in_the_notes_or_for_themselves_has_done_something(room):
    assert asks(room, 31, since=room.now + 2 * DAY) == []


def test_what_ran_is_told_up_to_when_people_were_there(room):
    ada, cleo, item = room.person("Ada"), room.person("Cleo"), room.item
    cleo.starts_round()
    room.person(room.name(room.meeting.rounds.now.waiting[0])).answers("speak")
    room.passes(60)
    ada.asks("share_panel", item=item, text="A view.")

    asks(room, 31)

    meeting = room.meeting
    assert (meeting.agenda.items[item].state, meeting.agenda.items[item].spent_s) == (ItemState.SKIPPED, 60)
    assert [turn.spent_s for turn in meeting.queue.turns.values()] == [60]
    assert (meeting.queue.round, meeting.queue.floor, meeting.agenda.current) == ("", "", "")
    assert room.replayed() == meeting


def test_a_pause_that_nobody_ended_is_over_when_it_began(room):
    room.person("Cleo").asks("pause_meeting", minutes=5, why="breather")

    asks(room, 31)

    (pause,) = room.meeting.pauses.all
    assert pause.end == pause.start


@pytest.mark.parametrize("purged", [0, 30])
def test_a_meeting_that_was_only_prepared_waits_for_its_day_and_one_that_is_kept_waits_for_ever(purged):
    template = Template(settings=Settings(purge_days=purged))
    room = Room(opening=OpenMeeting(title="T", name="Cleo", items=("One",), template=template, begin=False))
    day = datetime.fromtimestamp(room.now, UTC).date() + timedelta(days=50)
    room.person("Cleo").asks("plan_meeting", day=day.isoformat())
    assert asks(room, 80) == []

    asks(room, 1)

    assert room.meeting.has_ended is bool(purged)


def test_an_item_that_is_held_for_a_day_is_waited_for(room):
    day = datetime.fromtimestamp(room.now, UTC).date() + timedelta(days=50)
    room.person("Cleo").asks("hold_item", item=room.item, until=day.isoformat())

    assert asks(room, 80) == []
    assert asks(room, 1)


def test_holding_it_keeps_it_and_going_on_begins_anew(room):
    cleo = room.person("Cleo")
    cleo.asks("hold_meeting", why="An appeal")
    assert asks(room, 99) == []
    cleo.asks("release_meeting")
    asks(room, 30)
    assert room.meeting.has_ended

    cleo.asks("reopen_meeting")

    assert room.meeting.lifecycle.nobody_since is None
    assert forgotten_at(room.meeting, 0.0) == room.now + 30 * DAY


def test_a_proposal_that_is_held_for_a_day_is_waited_for():
    room = Board("Ada", correction_days=7, purge_days=30)
    room.all_pass()
    room.proposes()
    day = datetime.fromtimestamp(room.now, UTC).date() + timedelta(days=50)
    room.stated("held", until=day.isoformat(), reasons="No numbers yet.")

    assert asks(room, 80) == []
    assert asks(room, 1)
