"""One act of the replay: at which time somebody asks what, with the ids of the data, and which new id comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

import msgspec

from meetingroom.core.acts import CLOCK, RULES, SYSTEM, Command, Event
from meetingroom.core.meeting import Meeting


class Order(IntEnum):
    """What comes first within one second."""

    ENDS = 0
    SHARES = 1
    SETTLES = 2
    ARRIVES = 3
    MOVES_ON = 4
    PROPOSES = 5
    RAISES = 6
    BEGINS = 7
    NOTES = 8
    LEAVES = 9


@dataclass(frozen=True)
class Act:
    """`name` says of which row of the data it is, and is its command id. `door` is the room's, unless it says otherwise."""

    at: float
    order: Order
    name: str
    by: str
    ask: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    makes: str = ""  # the id of the data that stands for what comes of it
    door: str = "room"  # or `notes`, or `signals`
    expects: str = ""  # the person of the data who must have the floor afterwards


ROOM_ITSELF = {SYSTEM, CLOCK}

# Where the new id stands: which event, and its field.
MADE = {
    "add_person": "person",
    "add_item": "item",
    "raise_hand": "entry",
    "call_next": "turn",
    "call_entry": "turn",
    "call_person": "turn",
    "call_panel": "turn",
    "propose": "proposal",
    "park": "topic",
    "add_action": "action",
    "send_response": "response",
    "ask_say_back": "statement",
    "open_meeting": "person",
}


class Departed(Exception):
    """The room accepted an act, and something else came of it than the data tell."""


def command_of(act: Act, meeting: Meeting, ids: Mapping[str, str]) -> Command:
    """The act in the room's own ids; what begins with @ is read from the meeting as it is now."""
    fields = {name: told(value, meeting, ids) for name, value in act.fields.items()}
    return msgspec.convert(fields, RULES[act.ask].command)


def told(value: Any, meeting: Meeting, ids: Mapping[str, str]) -> Any:
    if isinstance(value, str) and value.startswith("@"):
        return read(value[1:], meeting, ids)
    if isinstance(value, str):
        return ids.get(value, value)
    if isinstance(value, list | tuple):
        return [told(one, meeting, ids) for one in value]
    if isinstance(value, dict):
        return {key: told(one, meeting, ids) for key, one in value.items()}
    return value


def read(what: str, meeting: Meeting, ids: Mapping[str, str]) -> Any:
    """`floor`, `topic`, `item`, `norms`, or of a proposal `version:P1`, `asking:P1`, `stage:P1`; `base:d1`, `seat:Parent`."""
    key, _, of = what.partition(":")
    if key in ("version", "asking", "stage"):
        proposal = meeting.proposals.by_id[ids[of]]
        found = {
            "version": proposal.version.number,
            "asking": len(proposal.askings),
            "stage": proposal.stage.value,
        }
        return found[key]
    if key == "base":
        return meeting.draft.sections[ids[of]].number
    if key == "seat":
        return next(seat.id for seat in meeting.seats.seats.values() if seat.title == of)
    return {
        "floor": meeting.queue.floor,
        "topic": meeting.queue.topic,
        "item": meeting.agenda.current,
        "norms": list(meeting.norms.order),
    }[key]


def made(act: Act, events: tuple[Event, ...]) -> str:
    """The new id that came of an act."""
    name = MADE[act.ask]
    starting = [e for e in events if act.ask.startswith("call_") and type(e).__name__ == "TurnStarted"]
    return next(str(getattr(e, name)) for e in (starting or events) if hasattr(e, name))
