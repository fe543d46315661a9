"""What the tests of the ledger do over and over: look at a line, write a view, let the time for an answer pass."""

from meetingroom.core.acts import CLOCK
from meetingroom.core.asking import MissAnswers
from meetingroom.core.ledger import line_of


def how(room, person, title="Opening"):
    return line_of(room.meeting, room.item_called(title), person.id).how


def write(room, person, stands=False):
    person.asks("share_panel", item=room.item, text="My view.")
    if stands:
        person.asks("panel_stands", item=room.item, stands=True)


def clock(room):
    return room.ask(CLOCK, MissAnswers(item=room.item))
