"""A meeting with things left over, and the one that follows it."""

from meetingroom.core.attendance import EnterRoom
from meetingroom.core.bringing import brought_from
from meetingroom.core.lifecycle import OpenMeeting
from tests.core.room import Room


def last_meeting():
    room = Room("Ada", "Bo", "Dee", items=("Opening", "Budget", "Lamps"))
    cleo = room.person("Cleo")
    cleo.asks("add_action", text="Ask the bus company", owner=room.person("Ada").id, due="2026-05-21")
    cleo.asks("add_action", text="Cook")
    cleo.asks("settle_action", action=list(room.meeting.actions.actions)[1], state="done")
    cleo.asks("park", text="Noise", owner=room.person("Bo").id, return_by="2026-06-01")
    return room


def following(last, **fields):
    """The next meeting; Cleo opens it and the others have come in."""
    brought = brought_from(last.meeting, last.person("Cleo").id)
    room = Room(opening=OpenMeeting(title="Again", name="Cleo", brought=brought, **fields))
    for person in list(room.meeting.roster.people.values()):
        if person.joined_at is None:
            room.ask(person.id, EnterRoom())
    return room
