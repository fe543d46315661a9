"""A room of three with a facilitator who only facilitates, for rounds."""

from meetingroom.core.ledger import line_of
from tests.core.room import Room


def room_of_three():
    room = Room("Ada", "Bo", "Dee")
    room.person("Cleo").asks("give_capabilities", person=room.person("Cleo").id, capabilities=["facilitate"])
    return room


def how_on_item(room, name):
    line = line_of(room.meeting, room.item, room.person(name).id)
    return line.how.value if line else ""
