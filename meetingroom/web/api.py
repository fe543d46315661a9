"""The same calls over HTTP, for scripts: create, come in, ask, view, write."""

from __future__ import annotations

import hashlib
import secrets
from typing import Any

from flask import Blueprint, Flask, Response, jsonify, request

from meetingroom.core.acts import Refused
from meetingroom.core.meeting import Meeting
from meetingroom.core.standing import allows
from meetingroom.live.notes import Edit
from meetingroom.live.private import Keep
from meetingroom.web.door import (
    Claim,
    Newcomer,
    ask_first_device,
    come_as_newcomer,
    come_by_name,
    come_in,
    names_to_claim,
)
from meetingroom.web.here import body, looker, meeting_by_code, parts, visitor
from meetingroom.web.next_meeting import Next, open_next
from meetingroom.web.openapi import document
from meetingroom.web.opening import Opening, open_meeting, refuse_without_key
from meetingroom.web.scribe import WriteNotes
from meetingroom.web.sync import links_of, look_answer, outlook_for, own_link
from meetingroom.web.wire import shaped, to_command, to_command_id

api = Blueprint("api", __name__, url_prefix="/api")


def register(app: Flask) -> None:
    app.register_blueprint(api)


@api.post("/meetings")
def create() -> tuple[Response, int]:
    refuse_without_key(request.headers.get("X-Start-Key", ""))
    meeting, person = open_meeting(shaped(Opening, body()))
    token = parts().tokens.make(meeting, person)
    return jsonify({"code": meeting.links.code, "person": person, "token": token}), 201


@api.post("/meetings/<code>/next")
def create_next(code: str) -> tuple[Response, int]:
    """The next meeting of the series, by a facilitator of this one."""
    meeting, person = open_next(visitor(meeting_by_code(code)), shaped(Next, body()))
    return jsonify({"code": meeting.links.code, "person": person, "token": parts().tokens.make(meeting, person)}), 201


@api.post("/meetings/<code>/join")
def join(code: str) -> tuple[Response, int]:
    """Come in as a newcomer; where newcomers wait, the token opens the lobby until somebody lets them in."""
    meeting = meeting_by_code(code)
    return came(meeting, come_as_newcomer(meeting, shaped(Newcomer, body())))


def came(meeting: Meeting, holder: str) -> tuple[Response, int]:
    """The token of who has come in, or waits at the door."""
    meeting = parts().rooms.meeting(meeting.id)
    knock = meeting.door.knocks.get(holder)
    told = {"person": knock.person if knock else holder, "token": parts().tokens.make(meeting, holder)}
    waits: dict[str, Any] = {"waits": True} if knock else {}
    number = {"number": knock.number} if knock and knock.number else {}
    return jsonify(told | waits | number), 201


@api.get("/meetings/<code>/lobby")
def lobby(code: str) -> Response:
    """What the door shows to whoever has the code: the title, and the names that nobody has come in under yet."""
    meeting = meeting_by_code(code)
    told = {"code": meeting.links.code, "title": meeting.lifecycle.title, "has_ended": meeting.has_ended}
    return jsonify(told | {"is_locked": meeting.roster.is_locked, "people": names_to_claim(meeting)})


@api.post("/meetings/<code>/claim")
def claim(code: str) -> tuple[Response, int]:
    """Come in as somebody on the roster; works once."""
    meeting = meeting_by_code(code)
    return came(meeting, come_by_name(meeting, shaped(Claim, body())))


@api.post("/meetings/<code>/device")
def device(code: str) -> tuple[Response, int]:
    """Come in once more as somebody who is in the meeting: their first device is asked, and shows the same number."""
    meeting = meeting_by_code(code)
    return came(meeting, ask_first_device(meeting, shaped(Claim, body())))


@api.post("/enter")
def enter() -> Response:
    """Come in by a personal link or the projector's: what follows /p/ or /s/ in its address is the token."""
    _, _, token = request.headers.get("Authorization", "").partition(" ")
    given = parts().tokens.read(token)
    who = visitor(parts().rooms.fresh(given.meeting_id))
    if who.person:
        come_in(who)
    audience = outlook_for(who).audience
    told = {"code": who.meeting.links.code, "title": who.meeting.lifecycle.title, "audience": audience}
    return jsonify(told | ({"person": who.person} if who.person else {}))


@api.post("/meetings/<code>/ask")
def ask(code: str) -> Response:
    who = visitor(meeting_by_code(code))
    if not who.person:
        raise Refused("screen-only-shows")
    message = body()
    if not {"ask", "with"} <= set(message) <= {"id", "ask", "with"}:
        raise Refused("bad-shape")
    command = to_command(message["ask"], message["with"])
    command_id = to_command_id(message["id"]) if "id" in message else f"api:{secrets.token_hex(12)}"
    return jsonify({"seq": parts().rooms.ask(who.meeting.id, who.person, command, command_id).seq})


@api.get("/meetings/<code>/view")
def view(code: str) -> Response:
    who = looker(meeting_by_code(code))
    return jsonify(look_answer(who, outlook_for(who, request.args.get("audience", ""))))


@api.get("/meetings/<code>/notes")
def notes(code: str) -> Response:
    """Every section as Markdown, and by author; also while the meeting runs."""
    who, found = visitor(meeting_by_code(code)), parts().notes
    meeting, unread = who.meeting, outlook_for(who).unread
    sections = {
        item: {"text": text, "runs": [{"words": words, "by": by} for words, by in found.runs(meeting, item)]}
        for item, text in found.fresh(meeting).items()
        if unread is None or item not in unread.notes
    }
    return jsonify({"order": list(sections), "sections": sections})


@api.post("/meetings/<code>/notes")
def write_notes(code: str) -> Response:
    who = visitor(meeting_by_code(code))
    asked = shaped(WriteNotes, body())
    name = asked.id or secrets.token_hex(12)
    # The same id writes under the same Yjs client, by which the notes know what they have already.
    client = int(hashlib.sha256(f"{who.person}:{name}".encode()).hexdigest()[:8], 16)
    edit = Edit(asked.item, asked.text, client, asked.base)
    return jsonify({"n": parts().notes.rewrite(who.meeting, who.person, edit)})


@api.get("/meetings/<code>/links")
def links(code: str) -> Response:
    """The addresses to hand out, for a facilitator; one's own for anybody else."""
    who = visitor(meeting_by_code(code))
    if not who.person:
        raise Refused("screen-only-shows")
    return jsonify(links_of(who) if allows(who.meeting, who.person, "run") else own_link(who))


@api.put("/meetings/<code>/private")
def keep(code: str) -> Response:
    who = visitor(meeting_by_code(code))
    return jsonify(parts().private.keep(who.meeting, who.person, shaped(Keep, body())))


@api.get("/openapi.json")
def openapi() -> Response:
    return jsonify(document())
