"""The clock asks like anyone else: what is due is asked once, also after a restart, and never too early."""

from __future__ import annotations

import pytest

from meetingroom.core.acts import SYSTEM
from meetingroom.core.asking import ANSWER_WITHIN_S, AskEveryone
from meetingroom.core.attendance import PeopleWentAway
from meetingroom.core.door import Join
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.live.clockwork import IDLE_S
from meetingroom.live.presence import AWAY_AFTER_S, Line
from meetingroom.live.publisher import Audience, Outlook
from tests.live.house import House


@pytest.fixture
def path(tmp_path):
    return tmp_path / "meetings.db"


@pytest.fixture
def house(path):
    house = House(path)
    house.rooms.ask("m", SYSTEM, OpenMeeting(title="T", name="Cleo", items=("One",)))
    house.rooms.ask("m", SYSTEM, Join(name="Ada"))
    yield house
    house.store.close()


def ada(house):
    return next(p.id for p in house.rooms.meeting("m").roster.people.values() if p.name == "Ada")


def ask_everyone(house):
    meeting = house.rooms.meeting("m")
    house.rooms.ask("m", "p1", AskEveryone(item=meeting.agenda.current))


def test_an_ask_without_an_answer_is_noted_when_its_time_is_over(house):
    ask_everyone(house)

    house.passes(ANSWER_WITHIN_S - 1)
    early = house.rooms.meeting("m").seq
    house.passes(2)

    assert house.rooms.meeting("m").seq == early + 1


def test_a_meeting_that_nobody_looks_at_is_put_away_and_found_again(house):
    house.presence.connected(Line("s", "m", "", Outlook(Audience.SCREEN), 0))
    house.passes(IDLE_S + 1)
    house.passes(IDLE_S + 1)
    assert "m" in house.rooms.open_meetings()
    house.presence.disconnected("s", house.time)

    house.passes(1)
    house.passes(IDLE_S - 1)
    assert "m" in house.rooms.open_meetings()
    house.passes(2)

    assert "m" not in house.rooms.open_meetings()
    assert house.rooms.meeting("m").seq == 2
    assert house.rooms.ask("m", "p1", AskEveryone(item=house.rooms.meeting("m").agenda.current)).seq == 3


def test_what_is_due_is_asked_once_though_two_processes_tick(house, path):
    other = House(path)
    other.rooms.meeting("m")
    ask_everyone(house)
    other.time = house.time + ANSWER_WITHIN_S + 1

    other.clockwork.tick(other.time)
    house.passes(ANSWER_WITHIN_S + 1)
    house.clockwork.look_for_news()

    assert house.rooms.fresh("m").seq == other.rooms.fresh("m").seq == 4
    other.store.close()


def test_a_restart_forgets_nothing_that_is_due(house, path):
    ask_everyone(house)
    house.store.close()

    again = House(path)
    again.time = house.time
    again.passes(ANSWER_WITHIN_S + 1)

    assert again.rooms.meeting("m").seq == 4
    again.store.close()


def test_a_lost_line_is_not_leaving_for_ninety_seconds(house):
    person = ada(house)
    house.presence.connected(Line("sid1", "m", person, Outlook(Audience.MEMBER), 0))
    house.presence.disconnected("sid1", house.time)

    house.passes(AWAY_AFTER_S - 1)
    soon = house.rooms.meeting("m").roster.people[person].is_away
    house.passes(2)

    assert not soon
    assert house.rooms.meeting("m").roster.people[person].is_away


def test_who_comes_back_is_shown_as_back(house):
    person = ada(house)
    house.rooms.ask("m", SYSTEM, PeopleWentAway(people=(person,)))
    house.presence.connected(Line("sid2", "m", person, Outlook(Audience.MEMBER), 0))

    house.passes(1)

    assert not house.rooms.meeting("m").roster.people[person].is_away
