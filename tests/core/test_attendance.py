"""Who is here: by their own doing, by a facilitator's for those without a device, and after being removed."""

import pytest

from meetingroom.core.lifecycle import OpenMeeting
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada")


def presence(room, name):
    person = room.meeting.roster.people[room.person(name).id]
    return (person.joined_at is not None, person.is_here)


def test_somebody_without_a_device_comes_and_goes_by_the_facilitators_word(room):
    cleo = room.person("Cleo")
    cleo.asks("add_person", name="Gran", has_device=False)
    gran = room.person("Gran")
    assert presence(room, "Gran") == (True, True)

    cleo.asks("mark_left", person=gran.id)
    assert presence(room, "Gran") == (True, False)
    assert cleo.tries("mark_left", person=gran.id).code == "not-here"

    cleo.asks("mark_here", person=gran.id)
    assert presence(room, "Gran") == (True, True)
    assert cleo.asks("mark_here", person=gran.id) == []


def test_who_has_a_device_comes_in_themselves_and_may_be_marked_as_gone(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("add_person", name="Hal")

    assert cleo.tries("mark_here", person=room.person("Hal").id).code == "comes-in-themselves"
    cleo.asks("mark_left", person=ada.id)

    assert presence(room, "Ada") == (True, False)
    assert cleo.tries("mark_left", person=cleo.id).code == "last-facilitator"
    assert ada.tries("mark_left", person=cleo.id).code == "needs-facilitate"


def test_whose_phone_died_goes_on_without_a_device(room):
    ada, cleo = room.people("Ada", "Cleo")
    assert cleo.tries("edit_person", person=ada.id, has_device=False).code == "uses-a-device"
    ada.goes_away()

    cleo.asks("edit_person", person=ada.id, has_device=False)

    cleo.asks("raise_hand_for", person=ada.id, kind="topic", item=room.item)
    assert room.line == ["Ada"]


def test_the_roster_is_corrected_piece_by_piece(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("edit_person", person=ada.id, role="Parent", side="family")

    cleo.asks("edit_person", person=ada.id, language="es", interprets=True, holds_power=True)

    person = room.meeting.roster.people[ada.id]
    assert (person.role, person.side, person.language) == ("Parent", "family", "es")
    assert (person.interprets, person.holds_power, person.has_device) == (True, True, True)
    assert cleo.asks("edit_person", person=ada.id, role="Parent") == []
    assert ada.tries("edit_person", person=ada.id, role="Boss").code == "needs-facilitate"


def test_who_was_removed_is_let_back_in_and_is_not_here_before_they_come(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("remove_person", person=ada.id)
    assert ada.tries("enter_room").code == "not-in-meeting"

    cleo.asks("let_back_in", person=ada.id)

    assert presence(room, "Ada") == (True, False)
    ada.asks("enter_room")
    assert presence(room, "Ada") == (True, True)
    assert cleo.asks("let_back_in", person=ada.id) == []


def test_a_name_that_somebody_took_meanwhile_stands_in_the_way_of_coming_back(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("remove_person", person=ada.id)
    room.join("Ada")

    assert cleo.tries("let_back_in", person=ada.id).code == "name-taken"


def test_whoever_prepared_the_meeting_is_at_it_from_when_they_came_back():
    room = Room(opening=OpenMeeting(title="A meeting", name="Cleo", items=("Opening",), begin=False))
    cleo = room.person("Cleo")
    cleo.goes_away()
    room.passes(86_400)
    cleo.comes_back()
    came = room.now
    cleo.asks("start_item", item=room.meeting.agenda.order[0], expected="")
    cleo.goes_away()
    room.passes(60)
    cleo.comes_back()

    first, second = room.meeting.roster.people[cleo.id].stays

    assert (first.end, second.start, second.end) == (came, came, None)
