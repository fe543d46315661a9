"""The same calls over HTTP, for scripts: create, join, ask, view."""

from __future__ import annotations

import secrets
from typing import Any

from flask import Blueprint, Flask, Response, jsonify, request

from meetingroom.core.acts import SYSTEM, Refused
from meetingroom.core.attendance import Join
from meetingroom.core.roster import PersonJoined
from meetingroom.live.private import Keep
from meetingroom.web.here import meeting_by_code, parts, visitor
from meetingroom.web.openapi import document
from meetingroom.web.opening import Opening, open_meeting, refuse_without_key
from meetingroom.web.sync import audience_for, sync_answer
from meetingroom.web.wire import shaped, to_command, to_command_id

api = Blueprint("api", __name__, url_prefix="/api")


def register(app: Flask) -> None:
    app.register_blueprint(api)


def body() -> dict[str, Any]:
    found = request.get_json(silent=True)
    if not isinstance(found, dict):
        raise Refused("bad-shape")
    return found


@api.post("/meetings")
def create() -> tuple[Response, int]:
    refuse_without_key(request.headers.get("X-Start-Key", ""))
    meeting, person = open_meeting(shaped(Opening, body()))
    token = parts().tokens.make(meeting, person)
    return jsonify({"code": meeting.links.code, "person": person, "token": token}), 201


@api.post("/meetings/<code>/join")
def join(code: str) -> tuple[Response, int]:
    meeting = meeting_by_code(code)
    accepted = parts().rooms.ask(meeting.id, SYSTEM, shaped(Join, body()))
    person = next(e.person for e in accepted.events if isinstance(e, PersonJoined))
    token = parts().tokens.make(parts().rooms.meeting(meeting.id), person)
    return jsonify({"person": person, "token": token}), 201


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
    who = visitor(meeting_by_code(code))
    return jsonify(sync_answer(who, audience_for(who, request.args.get("audience", ""))))


@api.get("/meetings/<code>/notes")
def notes(code: str) -> Response:
    """Every section as Markdown, and by author; also while the meeting runs."""
    meeting, found = visitor(meeting_by_code(code)).meeting, parts().notes
    sections = {
        item: {"text": text, "runs": [{"words": words, "by": by} for words, by in found.runs(meeting, item)]}
        for item, text in found.texts(meeting).items()
    }
    return jsonify({"order": list(sections), "sections": sections})


@api.put("/meetings/<code>/private")
def keep(code: str) -> Response:
    who = visitor(meeting_by_code(code))
    return jsonify(parts().private.keep(who.meeting, who.person, shaped(Keep, body())))


@api.get("/openapi.json")
def openapi() -> Response:
    return jsonify(document())
