"""When whoever runs the meeting has lost their line, another takes over until they are back."""

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.deputy import MissLead
from meetingroom.core.meeting import due_after
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo")


def leads(room):
    return [p.name for p in room.meeting.roster.facilitators()]


def clock_strikes(room):
    return room.ask(CLOCK, MissLead())


def cleo_is_lost_for(room, seconds):
    """The line was down for 90 s when the room noticed."""
    room.person("Cleo").goes_away()
    room.passes(seconds - 90)
    return clock_strikes(room)


def test_any_member_who_decides_may_take_over_after_three_minutes_and_not_before(room):
    ada, bo = room.people("Ada", "Bo")
    assert ada.tries("take_over").code == "facilitator-is-here"

    assert cleo_is_lost_for(room, 179) == []
    assert ada.tries("take_over").code == "facilitator-may-return"
    room.passes(1)
    clock_strikes(room)
    ada.asks("take_over")

    assert leads(room) == ["Cleo", "Ada"]
    assert room.meeting.roster.stand_in == ada.id
    ada.asks("close_queue")
    assert bo.tries("take_over").code == "facilitator-is-here"


def test_the_clock_asks_three_minutes_after_the_line_was_lost(room):
    room.person("Cleo").goes_away()
    row = room.journal[-1]

    (due,) = due_after(room.meeting, row.events, row.stamp)

    assert (due.at, due.command) == (room.now - 90 + 180, MissLead())


def test_the_return_of_a_facilitator_undoes_it(room):
    ada, cleo = room.people("Ada", "Cleo")
    before = room.meeting.roster.people[ada.id].capabilities
    cleo_is_lost_for(room, 180)
    ada.asks("take_over")

    cleo.comes_back()

    roster = room.meeting.roster
    assert (roster.stand_in, roster.is_unled, roster.unled_since) == ("", False, None)
    assert roster.people[ada.id].capabilities == before
    assert ada.tries("open_queue").code == "needs-facilitate"
    assert cleo.asks("close_queue")


def test_a_return_in_time_lets_nobody_take_over_and_the_time_counts_anew(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.goes_away()
    room.passes(60)
    cleo.comes_back()
    cleo.goes_away()
    room.passes(60)

    assert clock_strikes(room) == []
    assert ada.tries("take_over").code == "facilitator-may-return"


def test_a_deputy_need_not_wait_for_the_three_minutes(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    cleo.asks("name_deputy", person=bo.id)
    cleo.goes_away()

    assert ada.tries("take_over").code == "facilitator-may-return"
    bo.asks("take_over")

    assert room.meeting.roster.stand_in == bo.id


def test_who_takes_no_position_does_not_take_over_unless_they_are_the_deputy(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    for who in (ada, bo):
        cleo.asks("give_capabilities", person=who.id, capabilities=["speak"])
    cleo.asks("name_deputy", person=bo.id)
    cleo_is_lost_for(room, 180)

    assert ada.tries("take_over").code == "needs-decide"
    assert bo.asks("take_over")


def test_when_the_one_who_took_over_is_lost_too_the_next_may(room):
    ada, bo = room.people("Ada", "Bo")
    cleo_is_lost_for(room, 180)
    ada.asks("take_over")
    ada.goes_away()
    room.passes(90)
    clock_strikes(room)

    bo.asks("take_over")

    assert leads(room) == ["Cleo", "Bo"]
    ada.comes_back()
    assert room.meeting.roster.stand_in == bo.id


def test_who_took_over_may_leave_and_what_they_could_do_before_is_what_they_can(room):
    ada = room.person("Ada")
    cleo_is_lost_for(room, 180)
    ada.asks("take_over")

    ada.asks("leave")

    assert room.meeting.roster.stand_in == ""
    assert not room.meeting.roster.people[ada.id].can("facilitate")


def test_a_second_facilitator_keeps_the_meeting_led(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    cleo.asks("share_facilitating", person=ada.id)

    assert cleo_is_lost_for(room, 300) == []
    assert bo.tries("take_over").code == "facilitator-is-here"


def test_a_deputy_is_somebody_with_a_device_who_does_not_facilitate(room):
    bo, cleo = room.people("Bo", "Cleo")
    cleo.asks("add_person", name="Gran", has_device=False)

    assert cleo.tries("name_deputy", person=room.person("Gran").id).code == "cannot-take-the-lead"
    assert cleo.tries("name_deputy", person=cleo.id).code == "facilitates-already"
    assert cleo.tries("name_deputy", person="p99").code == "no-such-person"
    cleo.asks("name_deputy", person=bo.id)
    assert cleo.asks("name_deputy", person="")
    assert room.meeting.roster.deputy == ""


def test_an_ended_meeting_needs_nobody_to_take_over(room):
    cleo = room.person("Cleo")
    cleo.goes_away()
    room.passes(90)
    cleo.asks("end_meeting")

    assert clock_strikes(room) == []
