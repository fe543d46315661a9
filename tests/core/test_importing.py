"""A whole roster at once: all of it or the good rows, as the facilitator chooses."""

import pytest

from meetingroom.core.importing import ImportRoster
from meetingroom.core.meeting import decide
from meetingroom.core.roster import PersonNamed
from meetingroom.core.seats import SeatState, state_of
from tests.core.room import Room

LIST = "Inés, Parent, family, es\nHal, Teacher, school"


@pytest.fixture
def room():
    return Room("Ada")


def expected(room):
    return [p.name for p in room.meeting.roster.people.values() if p.joined_at is None]


def test_everybody_on_the_list_is_expected(room):
    room.person("Cleo").asks("import_roster", text=LIST)

    assert expected(room) == ["Inés", "Hal"]
    ines = room.meeting.roster.people[room.person("Inés").id]
    assert (ines.role, ines.side, ines.language) == ("Parent", "family", "es")
    assert room.meeting.roster.people[room.person("Hal").id].language == "en"


def test_a_list_with_a_bad_row_is_refused_whole_and_the_rows_are_named(room):
    refused = room.person("Cleo").tries("import_roster", text=f"{LIST}\n,Aide\nAda")

    assert (refused.code, refused.args_["count"], refused.args_["good"]) == ("bad-rows", 2, 2)
    assert refused.args_["rows"] == [
        {"id": "roster-row", "args": {"line": 3, "fault": {"id": "roster-row-name-missing", "args": {"cell": ""}}}},
        {"id": "roster-row", "args": {"line": 4, "fault": {"id": "roster-row-name-there", "args": {"cell": "Ada"}}}},
    ]


def test_the_good_rows_are_taken_where_somebody_chooses_that(room):
    room.person("Cleo").asks("import_roster", text=f"{LIST}\n,Aide", take="good")

    assert expected(room) == ["Inés", "Hal"]


def test_a_list_with_no_good_row_is_refused_either_way(room):
    assert room.person("Cleo").tries("import_roster", text=",Aide", take="good").code == "bad-rows"
    assert room.person("Cleo").tries("import_roster", text="name", take="good").code == "nobody-on-the-list"


def test_the_list_says_who_fills_which_seat(room):
    cleo = room.person("Cleo")
    cleo.asks("import_roster", text="name,seats\nInés,Parent\nHal,Teacher | Evaluation results\nIda,teacher")

    seats = {seat.title: [room.name(p) for p in seat.people] for seat in room.meeting.seats.seats.values()}
    assert seats == {"Parent": ["Inés"], "Teacher": ["Hal", "Ida"], "Evaluation results": ["Hal"]}
    cleo.asks("import_roster", text="name,seats\nJo,Parent")
    assert [room.name(p) for p in room.meeting.seats.called("parent").people] == ["Inés", "Jo"]
    assert cleo.tries("import_roster", text="name,seats\nKay,Judge").code == "bad-rows"


def test_somebody_without_a_device_is_expected_until_the_facilitator_says_they_are_here(room):
    cleo = room.person("Cleo")
    cleo.asks("import_roster", text="name,device,seats\nGran,no,Family")
    (seat,) = room.meeting.seats.seats.values()
    assert state_of(seat, room.meeting.roster, room.meeting.excusals) is SeatState.EXPECTED

    cleo.asks("mark_here", person=room.person("Gran").id)

    assert state_of(seat, room.meeting.roster, room.meeting.excusals) is SeatState.FILLED


def test_only_a_facilitator_imports(room):
    assert room.person("Ada").tries("import_roster", text=LIST).code == "needs-facilitate"


def test_addresses_stand_beside_the_names_and_in_no_row(room):
    command = ImportRoster(text="name,email\nInés,ines@post.example\nHal,")
    context = room.context(room.person("Cleo").id)

    events = decide(context.by, command, room.meeting, context)

    ines = next(e.person for e in events if isinstance(e, PersonNamed) and e.name == "Inés")
    assert context.addresses == {ines: "ines@post.example"}
    assert "post.example" not in repr(events)
