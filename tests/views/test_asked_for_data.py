"""Whoever brought no data is shown the way on the items that are about them, and on no other."""

from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.presets import read_templates
from meetingroom.views.mine import mine
from tests.core.evidence_room import brings, sets_goal
from tests.core.room import Room


def asked_on(room, name):
    return mine(room.meeting, room.person(name).id, {}).get("evidence", {}).get("asked_on", {})


def test_on_an_item_with_goals_until_one_brings_some():
    room = Room("Ada", "Bo")
    assert asked_on(room, "Ada") == {}

    sets_goal(room.person("Cleo"), item=room.item)

    assert asked_on(room, "Ada") == asked_on(room, "Bo") == {room.item: True}
    assert asked_on(room, "Cleo") == {}
    brings(room.person("Ada"), source="home")
    assert (asked_on(room, "Ada"), asked_on(room, "Bo")) == ({}, {room.item: True})


def test_a_template_says_which_of_its_items_is_about_data():
    template = read_templates()["iep"]
    room = Room("Ada", opening=OpenMeeting(title="Annual review", name="Cleo", template=template))
    (item,) = (each for each in room.meeting.agenda.items.values() if each.on_data)

    assert item.title == "What the data show, from school and from home"
    assert asked_on(room, "Ada") == {item.id: True}
