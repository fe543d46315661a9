"""The wire of the notes: joining those who edit, and what they write, live or by a script."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from typing import Annotated, Any

import msgspec

from meetingroom.core.acts import Id, Refused
from meetingroom.live.notes import Editor, notes_group, refuse_reader
from meetingroom.live.presence import Line
from meetingroom.web.here import parts
from meetingroom.web.wire import COMMAND_ID, exactly

Ack = dict[str, Any]


Section = Annotated[str, msgspec.Meta(max_length=100_000, extra={"words": True})]
AskId = Annotated[str, msgspec.Meta(pattern=COMMAND_ID.pattern)]


class WriteNotes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words for an item's section: in place of `base`, the section as it was read, or at its end as a paragraph."""

    item: Id
    text: Section
    base: str | None = None
    id: AskId = ""


def on_join(line: Line, message: dict[str, Any]) -> Ack:
    exactly(message, "sv", "client")
    client = message["client"]
    if not isinstance(client, int) or isinstance(client, bool) or not 0 <= client < 1 << 53:
        raise Refused("bad-field", field="client")
    meeting = parts().rooms.meeting(line.meeting_id)
    refuse_reader(meeting, line.person)
    # First into the group, so that nothing written meanwhile is missed; twice is harmless.
    parts().sockets.server.enter_room(line.sid, notes_group(meeting.id), namespace="/")
    answer = parts().notes.join(meeting, Editor(line.sid, line.person, client), from_base64(message, "sv"))
    return {name: base64.b64encode(value).decode() for name, value in answer.items()}


def on_update(line: Line, message: dict[str, Any]) -> Ack:
    exactly(message, "u")
    meeting = parts().rooms.meeting(line.meeting_id)
    return {"n": parts().notes.update(meeting, line.person, line.sid, from_base64(message, "u"))}


def on_awareness(line: Line, message: dict[str, Any]) -> Ack:
    exactly(message, "u")
    meeting = parts().rooms.meeting(line.meeting_id)
    parts().notes.awareness(meeting, line.sid, from_base64(message, "u"))
    return {}


def from_base64(message: dict[str, Any], field: str) -> bytes:
    value = message.get(field)
    if not isinstance(value, str):
        raise Refused("bad-field", field=field)
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        raise Refused("bad-field", field=field) from None


HANDLERS: dict[str, Callable[[Line, dict[str, Any]], Ack]] = {
    "notes_join": on_join,
    "notes_update": on_update,
    "notes_awareness": on_awareness,
}
