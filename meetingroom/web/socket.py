"""The live wire: connecting, asking, syncing, keeping private words."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable
from typing import Any

from flask import Flask, request
from flask_socketio import ConnectionRefusedError as LineRefused
from flask_socketio import SocketIO

from meetingroom.core.acts import Refused
from meetingroom.core.links import SCREEN
from meetingroom.live.presence import Line, why_cut
from meetingroom.live.private import Keep
from meetingroom.live.publisher import Audience, group, outlook_of, personal_group
from meetingroom.live.signals import unpacked
from meetingroom.web import scribe
from meetingroom.web.auth import admit
from meetingroom.web.here import Visitor, looker, meeting_by_code, parts
from meetingroom.web.limits import Bucket
from meetingroom.web.sync import outlook_for, sync_answer
from meetingroom.web.wire import exactly, shaped, to_command, to_command_id

log = logging.getLogger(__name__)
Ack = dict[str, Any]

ASKS_AT_ONCE, ASKS_A_SECOND = 60, 20


def register(app: Flask, sockets: SocketIO) -> None:
    sockets.on_event("connect", on_connect)
    sockets.on_event("disconnect", on_disconnect)
    for name, handler in HANDLERS.items():
        sockets.on_event(name, answered(handler))
    sockets.on_error_default(on_mistake)


def groups_of(line: Line) -> list[str]:
    """What reaches a line. The projector shows nothing of one person, in whoever's browser it stands."""
    is_own = line.person and line.audience is not Audience.SCREEN
    mine = [personal_group(line.meeting_id, line.person)] if is_own else []
    return [group(line.meeting_id, line.outlook), *mine]


def line_cutter(sockets: SocketIO) -> tuple[Callable[[Line, str], None], Callable[[Line, Line], None]]:
    """How presence ends a line, and how it moves one to another audience."""

    def cut(line: Line, reason: str) -> None:
        for one in groups_of(line):
            sockets.server.leave_room(line.sid, one, namespace="/")
        sockets.emit("gone", {"code": reason}, to=line.sid)
        sockets.server.disconnect(line.sid, namespace="/")

    def move(old: Line, new: Line) -> None:
        sockets.server.leave_room(old.sid, group(old.meeting_id, old.outlook), namespace="/")
        sockets.server.enter_room(new.sid, group(new.meeting_id, new.outlook), namespace="/")
        sockets.emit("resync", {}, to=new.sid)

    return cut, move


def on_connect(auth: Any) -> None:
    if parts().presence.has(sid()):
        return  # an event that merely bears this name
    auth = auth if isinstance(auth, dict) else {}
    try:
        who = visitor_at_connect(auth)
    except Refused as refused:
        raise LineRefused(refused.code, {"code": refused.code}) from None
    holder = "" if who.holder == SCREEN else who.holder
    line = Line(sid(), who.meeting.id, holder, outlook_for(who, str(auth.get("audience", ""))), who.generation)
    for one in groups_of(line):
        parts().sockets.server.enter_room(line.sid, one, namespace="/")
    parts().presence.connected(line)
    # Who was shut out while they came in: from here on every later change finds the line and ends it.
    reason = why_cut(parts().rooms.meeting(line.meeting_id), line)
    if reason:
        parts().presence.disconnected(line.sid, time.time())
        raise LineRefused(reason, {"code": reason})
    buckets[line.sid] = Bucket(ASKS_AT_ONCE, ASKS_A_SECOND)


def visitor_at_connect(auth: dict[str, Any]) -> Visitor:
    meeting = meeting_by_code(str(auth.get("code", "")))
    token = auth.get("token")
    if isinstance(token, str) and token:
        given = parts().tokens.read(token)
        if given.meeting_id != meeting.id:
            raise Refused("other-meeting")
        if outlook_of(meeting, given.holder).audience is Audience.LOBBY:
            return Visitor(meeting, given.holder, given.generation)
        good = admit(given, meeting)
        return Visitor(meeting, good.holder, good.generation)
    return looker(meeting)


def on_disconnect(*_: Any) -> None:
    # Whoever sent an event of this name would else stay in the meeting, and out of reach of being removed.
    if parts().sockets.server.manager.is_connected(sid(), "/"):
        return
    buckets.pop(sid(), None)
    line = parts().presence.disconnected(sid(), time.time())
    if line is not None:
        parts().notes.left(line.meeting_id, line.sid)


buckets: dict[str, Bucket] = {}


def sid() -> str:
    found: str = request.sid  # type: ignore[attr-defined]
    return found


def line_here() -> Line:
    line = parts().presence.line(sid())
    bucket = buckets.get(line.sid)
    if bucket and not bucket.take(time.monotonic()):
        raise Refused("too-many")
    return line


def answered(handler: Callable[[Line, dict[str, Any]], Any]) -> Callable[..., Any]:
    """Every message is answered: with what the handler says, or with the refusal in its place."""

    def handle(message: Any = None, *surplus: Any) -> Any:
        try:
            line = line_here()
            if not isinstance(message, dict) or surplus:
                raise Refused("bad-shape")
            return handler(line, message)
        except Refused as refused:
            return {"refused": refused.code, "with": refused.args_}

    return handle


def on_mistake(error: Exception) -> Ack:
    """Our mistake: logged once with an id that the person can quote."""
    quote = secrets.token_hex(4)
    log.error("mistake %s", quote, exc_info=error)
    return {"error": quote}


def on_ask(line: Line, message: dict[str, Any]) -> Ack:
    if not line.person:
        raise Refused("screen-only-shows")
    exactly(message, "id", "ask", "with")
    command = to_command(message["ask"], message["with"])
    accepted = parts().rooms.ask(line.meeting_id, line.person, command, to_command_id(message["id"]))
    return {"seq": accepted.seq}


def on_sync(line: Line, message: dict[str, Any]) -> Ack:
    exactly(message)
    holder = SCREEN if line.audience is Audience.SCREEN else line.person
    return sync_answer(Visitor(parts().rooms.fresh(line.meeting_id), holder, line.generation), line.outlook)


def on_keep(line: Line, message: dict[str, Any]) -> Ack:
    if not line.person:
        raise Refused("screen-only-shows")
    meeting = parts().rooms.meeting(line.meeting_id)
    return parts().private.keep(meeting, line.person, shaped(Keep, message))


def on_pulse(line: Line, message: dict[str, Any]) -> Ack:
    """The same answer to every pulse, whether it tells something or nothing."""
    if not line.person:
        raise Refused("screen-only-shows")
    if not line.is_inside:
        raise Refused("waits-at-the-door")
    exactly(message, "q")
    parts().signals.pulse(line.meeting_id, unpacked(message["q"]))
    return {}


HANDLERS: dict[str, Callable[[Line, dict[str, Any]], Any]] = {
    "ask": on_ask,
    "sync": on_sync,
    "keep": on_keep,
    "pulse": on_pulse,
    **scribe.HANDLERS,
}
