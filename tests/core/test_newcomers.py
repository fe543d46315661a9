"""Who came by the code alone, where that opens nothing that was written before."""

import pytest

from meetingroom.core.acts import SYSTEM
from meetingroom.core.door import ClaimName, Join
from meetingroom.core.newcomers import Unread, unread_of, visible
from meetingroom.core.standing import allows
from tests.core.room import Room


@pytest.fixture
def room():
    room = Room("Ada", code_opens_earlier_words=False)
    room.person("Ada").asks("share_panel", item=room.item, text="Written before.")
    return room


def unread(room, name):
    return unread_of(room.meeting.roster.people[room.person(name).id], room.meeting.settings)


def words(room, name):
    panels = visible(room.meeting.panels, unread(room, name)) if unread(room, name) else room.meeting.panels
    return [panel.text for panel in panels.on(room.item).values()]


def comes(room, name, *notes):
    room.ask(SYSTEM, Join(name=name, notes=notes))


def test_what_stood_there_is_closed_and_what_is_written_after_is_open(room):
    comes(room, "Bo")
    room.person("Cleo").asks("share_panel", item=room.item, text="Written after.")

    assert words(room, "Bo") == ["Written after."]
    assert words(room, "Ada") == ["Written before.", "Written after."]


def test_a_newer_version_of_earlier_words_is_new(room):
    comes(room, "Bo")

    room.person("Ada").asks("share_panel", item=room.item, text="Said anew.")

    assert words(room, "Bo") == ["Said anew."]


def test_notes_are_closed_on_the_items_on_which_some_stood(room):
    comes(room, "Bo", room.item)

    assert unread(room, "Bo").notes == {room.item}


def test_who_comes_before_anything_is_written_has_nothing_closed_to_them():
    room = Room(code_opens_earlier_words=False)
    comes(room, "Bo")

    assert unread(room, "Bo") is None


def test_those_who_found_the_same_there_are_alike(room):
    comes(room, "Bo")
    comes(room, "Dee")

    assert unread(room, "Bo") == unread(room, "Dee") == Unread(row=room.meeting.panels.last_row)


def test_a_facilitator_opens_it_to_them(room):
    comes(room, "Bo")
    bo, cleo = room.people("Bo", "Cleo")
    assert bo.tries("open_earlier_words", people=[bo.id]).code == "needs-facilitate"

    cleo.asks("open_earlier_words", people=[bo.id])

    assert unread(room, "Bo") is None
    assert cleo.asks("open_earlier_words", people=[bo.id]) == []
    assert cleo.tries("open_earlier_words", people=["p99"]).code == "no-such-person"


def test_the_setting_opens_it_to_all(room):
    comes(room, "Bo")

    room.person("Cleo").asks("change_settings", code_opens_earlier_words=True)

    assert unread(room, "Bo") is None


def test_who_runs_the_meeting_or_takes_its_notes_reads_all(room):
    comes(room, "Bo")

    room.person("Cleo").asks("give_capabilities", person=room.person("Bo").id, capabilities=["speak", "take_notes"])

    assert unread(room, "Bo") is None


def test_who_comes_by_a_personal_link_reads_all(room):
    room.person("Cleo").asks("add_person", name="Hal")
    hal = room.person("Hal")

    hal.asks("enter_room")

    assert unread(room, "Hal") is None


def test_a_tapped_name_opens_no_more_than_the_code(room):
    room.person("Cleo").asks("add_person", name="Hal")

    room.ask(SYSTEM, ClaimName(person=room.person("Hal").id))

    assert words(room, "Hal") == []


def test_letting_somebody_in_opens_earlier_words_only_where_that_is_said(room):
    cleo = room.person("Cleo")
    cleo.asks("change_settings", waiting_room=True)
    for name in ("Bo", "Dee"):
        comes(room, name)
    bo, dee = room.meeting.door.for_facilitators()

    cleo.asks("admit", knock=bo.id)
    cleo.asks("admit", knock=dee.id, reads_earlier=True)

    assert unread(room, "Bo") is not None
    assert unread(room, "Dee") is None


def test_the_door_of_the_notes_and_of_the_record_is_closed_meanwhile(room):
    comes(room, "Bo")
    bo = room.person("Bo").id
    assert not allows(room.meeting, bo, "edit_notes")
    assert not allows(room.meeting, bo, "export")
    assert allows(room.meeting, bo, "read")
    assert allows(room.meeting, bo, "raise_hand")

    room.person("Cleo").asks("open_earlier_words", people=[bo])

    assert allows(room.meeting, bo, "edit_notes")
    assert allows(room.meeting, bo, "export")
