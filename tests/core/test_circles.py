"""The circle of an item is all who decide, unless the item names others; and the person the meeting is about."""

import pytest

from meetingroom.core.ledger import ledger
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo", asks_every="on")


def asked(room):
    return [room.name(p) for p in ledger(room.meeting, room.item)]


def names(room, *people):
    return room.person("Cleo").asks("name_circle", item=room.item, people=[room.person(p).id for p in people])


def test_the_circle_is_all_who_decide(room):
    bo, cleo = room.people("Bo", "Cleo")

    cleo.asks("give_capabilities", person=bo.id, capabilities=["speak"])

    assert asked(room) == ["Cleo", "Ada"]


def test_an_item_can_name_others_and_go_back_to_all(room):
    bo, cleo = room.people("Bo", "Cleo")
    cleo.asks("give_capabilities", person=bo.id, capabilities=["speak"])

    names(room, "Bo", "Ada")
    assert asked(room) == ["Ada", "Bo"]
    assert cleo.tries("enter_pass", item=room.item, person=cleo.id).code == "not-in-circle"

    names(room)
    assert asked(room) == ["Cleo", "Ada"]


def test_naming_the_same_again_does_nothing_and_is_undone_with_one_press(room):
    cleo = room.person("Cleo")
    names(room, "Ada")

    assert names(room, "Ada", "Ada") == []
    cleo.undoes()
    assert asked(room) == ["Cleo", "Ada", "Bo"]


def test_who_is_not_in_the_meeting_is_in_no_circle(room):
    ada, cleo = room.people("Ada", "Cleo")

    assert cleo.tries("name_circle", item=room.item, people=["p99"]).code == "no-such-person"
    assert cleo.tries("name_circle", item="i99", people=[]).code == "no-such-item"
    assert ada.tries("name_circle", item=room.item, people=[]).code == "needs-facilitate"


def test_the_meeting_is_about_one_person_or_nobody(room):
    ada, cleo = room.people("Ada", "Cleo")

    cleo.asks("name_about", person=ada.id)
    assert room.meeting.roster.about == ada.id
    assert cleo.asks("name_about", person=ada.id) == []

    cleo.asks("name_about", person="")
    assert room.meeting.roster.about == ""
    assert cleo.tries("name_about", person="p99").code == "no-such-person"
