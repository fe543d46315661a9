"""The seats that a meeting needs filled: by whom, who is missing, and opening it all the same."""

import pytest

from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.seats import SeatState, state_of, unfilled
from meetingroom.core.settings import Settings
from meetingroom.core.template import PlannedItem, PlannedSeat, Template
from tests.core.room import Room


@pytest.fixture
def room():
    """Prepared and not yet begun: nothing is open."""
    room = Room("Ada", items=(), seats=True)
    room.person("Cleo").asks("add_items", titles=["Opening", "Budget"])
    return room


def seat(room, title, *names):
    """Set a seat up, filled by these people."""
    cleo = room.person("Cleo")
    (added,) = cleo.asks("add_seat", title=title)
    if names:
        cleo.asks("fill_seat", seat=added.seat, people=[room.person(name).id for name in names])
    return added.seat


def state(room, seat_id):
    return state_of(room.meeting.seats.seats[seat_id], room.meeting.roster, room.meeting.excusals)


def expects(room, name):
    room.person("Cleo").asks("add_person", name=name)


def test_a_seat_is_filled_by_somebody_who_is_here(room):
    expects(room, "Hal")

    assert state(room, seat(room, "Parent", "Ada")) is SeatState.FILLED
    assert state(room, seat(room, "Teacher", "Hal")) is SeatState.EXPECTED
    assert state(room, seat(room, "District")) is SeatState.EMPTY


def test_one_person_can_fill_two_seats_and_one_seat_can_be_filled_by_two(room):
    expects(room, "Hal")
    parent, teacher = seat(room, "Parent", "Ada", "Hal"), seat(room, "Teacher", "Ada")

    assert [s.id for s in room.meeting.seats.of(room.person("Ada").id)] == [parent, teacher]
    assert state(room, parent) is SeatState.FILLED
    room.person("Ada").asks("leave")
    assert state(room, parent) is state(room, teacher) is SeatState.EXPECTED


def test_the_meeting_opens_with_its_seats_filled(room):
    seat(room, "Parent", "Ada")
    seat(room, "District")

    refused = room.person("Cleo").tries("start_item", item=room.item_called("Opening"), expected="")

    assert (refused.code, refused.args_) == ("seats-unfilled", {"count": 1})


def test_opening_anyway_records_why_and_what_was_unfilled(room):
    seat(room, "Parent", "Ada")
    district = seat(room, "District")
    cleo = room.person("Cleo")

    cleo.asks("open_anyway", reason="She joins at four.")
    room.goes_to("Opening")

    anyway = room.meeting.seats.anyway
    assert (anyway.reason, anyway.seats, anyway.by) == ("She joins at four.", (district,), cleo.id)
    assert cleo.tries("open_anyway", reason="Twice").code == "seats-filled"


def test_once_open_a_seat_that_empties_stops_nothing(room):
    seat(room, "Parent", "Ada")
    room.goes_to("Opening")
    room.person("Ada").asks("leave")

    room.goes_to("Budget")

    assert [s.title for s in unfilled(room.meeting)] == ["Parent"]


def test_where_seats_are_turned_off_none_is_missed(room):
    seat(room, "District")
    cleo = room.person("Cleo")
    assert unfilled(room.meeting)

    cleo.asks("change_settings", seats=False)

    assert unfilled(room.meeting) == []
    assert cleo.tries("open_anyway", reason="Why not").code == "seats-filled"
    room.goes_to("Opening")


def test_whoever_is_excused_for_the_whole_meeting_leaves_no_seat_unfilled(room):
    expects(room, "Hal")
    teacher = seat(room, "Teacher", "Hal")
    ada, hal, cleo = room.people("Ada", "Hal", "Cleo")
    excuse = {"person": hal.id, "agreed_by": [ada.id], "agreed_on": "2026-04-30"}
    cleo.asks("excuse", **excuse, items=[room.item_called("Budget")])
    assert state(room, teacher) is SeatState.EXPECTED

    cleo.asks("excuse", **excuse, excusal=next(iter(room.meeting.excusals.excusals)))

    assert state(room, teacher) is SeatState.EXCUSED
    assert unfilled(room.meeting) == []


def test_somebody_removed_fills_no_seat(room):
    parent = seat(room, "Parent", "Ada")

    room.person("Cleo").asks("remove_person", person=room.person("Ada").id)

    assert state(room, parent) is SeatState.EMPTY


def test_a_template_brings_its_seats_in_the_meetings_language_and_waits_for_somebody_to_open():
    template = Template(
        settings=Settings(seats=True),
        items=(PlannedItem(title={"en": "Welcome"}),),
        seats=(
            PlannedSeat(name={"en": "Parent", "es": "Familia"}),
            PlannedSeat(name={"en": "Student"}, needed={"en": "when transition is discussed"}),
        ),
    )
    room = Room(opening=OpenMeeting(title="Annual review", name="Cleo", template=template, language="es"))

    parent, student = room.meeting.seats.seats.values()
    assert (parent.title, parent.titles) == ("Familia", {"en": "Parent"})
    assert (student.title, student.needed) == ("Student", "when transition is discussed")
    assert room.item == ""
    assert room.person("Cleo").tries("start_item", item=room.item_called("Welcome"), expected="").code == "seats-unfilled"


def test_what_cannot_be_says_so_and_changes_nothing(room):
    ada, cleo = room.people("Ada", "Cleo")
    parent = seat(room, "Parent", "Ada")

    assert cleo.tries("add_seat", title="PARENT").code == "seat-there"
    assert cleo.tries("fill_seat", seat="s99", people=[]).code == "no-such-seat"
    assert cleo.tries("fill_seat", seat=parent, people=["p99"]).code == "no-such-person"
    assert cleo.tries("remove_seat", seat="s99").code == "no-such-seat"
    assert ada.tries("fill_seat", seat=parent, people=[ada.id]).code == "needs-facilitate"
    assert cleo.asks("fill_seat", seat=parent, people=[ada.id, ada.id]) == []
    cleo.asks("remove_seat", seat=parent)
    assert room.meeting.seats.seats == {}


def test_there_are_not_more_seats_than_a_screen_can_show(room):
    for number in range(50):
        seat(room, f"Seat {number}")

    assert room.person("Cleo").tries("add_seat", title="One more").code == "too-many-seats"
