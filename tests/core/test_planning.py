"""When the meeting is to be: a day is enough, a time is one of a clock somewhere, and days are counted by that clock."""

from datetime import UTC, datetime

import pytest

from meetingroom.core.planning import days_before
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada")


def plan(room, **fields):
    room.person("Cleo").asks("plan_meeting", **fields)
    return room.meeting.planned


@pytest.mark.parametrize(
    ("zone", "starts"),
    [
        ("America/Chicago", datetime(2027, 3, 15, 20, 30, tzinfo=UTC)),  # the day after clocks went forward there
        ("Europe/Madrid", datetime(2027, 3, 15, 14, 30, tzinfo=UTC)),  # and before they did there
        ("UTC", datetime(2027, 3, 15, 15, 30, tzinfo=UTC)),
    ],
)
def test_a_time_is_an_instant_by_the_clock_that_was_said(room, zone, starts):
    assert plan(room, day="2027-03-15", time="15:30", zone=zone).starts_at == starts.timestamp()
    assert room.replayed() == room.meeting


def test_without_a_time_it_is_a_day(room):
    assert plan(room, day="2027-03-15").starts_at is None


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"day": "", "time": "15:30", "zone": "UTC"}, "time-without-day"),
        ({"day": "2027-03-15", "time": "15:30"}, "no-such-zone"),
        ({"day": "2027-03-15", "time": "15:30", "zone": "Mars/Olympus"}, "no-such-zone"),
        ({"day": "2027-02-30"}, "no-such-day"),
    ],
)
def test_what_is_no_time_of_any_clock_is_refused(room, fields, code):
    assert room.person("Cleo").tries("plan_meeting", **fields).code == code
    assert room.person("Ada").tries("plan_meeting", day="2027-03-15").code == "needs-facilitate"


@pytest.mark.parametrize(
    ("day", "time", "zone", "shown"),
    [
        ("2027-03-14", "02:30", "America/Chicago", "03:30"),
        ("2027-03-28", "02:00", "Europe/Madrid", "03:00"),
        ("2027-10-03", "02:15", "Australia/Lord_Howe", "02:45"),  # by half an hour
    ],
)
def test_an_hour_that_clocks_pass_over_is_refused_with_what_they_show_then(room, day, time, zone, shown):
    refused = room.person("Cleo").tries("plan_meeting", day=day, time=time, zone=zone)

    assert (refused.code, refused.args_) == ("no-such-hour", {"time": time, "zone": zone, "shown": shown})
    assert plan(room, day=day, time=shown, zone=zone).time == shown


def test_an_hour_that_comes_twice_is_the_first_of_them(room):
    found = plan(room, day="2027-11-07", time="01:30", zone="America/Chicago")

    assert found.starts_at == datetime(2027, 11, 7, 6, 30, tzinfo=UTC).timestamp()


def test_days_are_counted_by_the_clock_of_the_meeting(room):
    late = datetime(2027, 3, 9, 3, 0, tzinfo=UTC).timestamp()  # Monday evening still in Chicago, Tuesday in Madrid

    assert days_before(plan(room, day="2027-03-12", time="09:00", zone="America/Chicago"), late) == 3
    assert days_before(plan(room, day="2027-03-12", time="09:00", zone="Europe/Madrid"), late) == 2
