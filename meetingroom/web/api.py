"""The same calls over HTTP, for scripts: create, come in, ask, view, write."""

from __future__ import annotations

import hashlib
import secrets

from flask import Blueprint, Flask, Response, jsonify, request

from meetingroom.core.acts import SYSTEM, Refused
from meetingroom.core.attendance import ClaimName, Join
from meetingroom.core.roster import PersonJoined
from meetingroom.live.notes import Edit
from meetingroom.live.private import Keep
from meetingroom.views.assemble import Audience
from meetingroom.web.here import body, meeting_by_code, parts, visitor
from meetingroom.web.next_meeting import Next, open_next
from meetingroom.web.openapi import document
from meetingroom.web.opening import Opening, open_meeting, refuse_without_key
from meetingroom.web.pages import come_in, unclaimed
from meetingroom.web.scribe import WriteNotes
from meetingroom.web.sync import audience_for, links_of, own_link, sync_answer
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
    meeting = meeting_by_code(code)
    accepted = parts().rooms.ask(meeting.id, SYSTEM, shaped(Join, body()))
    person = next(e.person for e in accepted.events if isinstance(e, PersonJoined))
    token = parts().tokens.make(parts().rooms.meeting(meeting.id), person)
    return jsonify({"person": person, "token": token}), 201


@api.get("/meetings/<code>/lobby")
def lobby(code: str) -> Response:
    """What the door shows to whoever has the code: the title, and the names that nobody has come in under yet."""
    meeting = meeting_by_code(code)
    told = {"code": meeting.links.code, "title": meeting.lifecycle.title, "has_ended": meeting.has_ended}
    people = [{"id": p.id, "name": p.name, "role": p.role} for p in unclaimed(meeting)]
    return jsonify(told | {"is_locked": meeting.roster.is_locked, "people": people})


@api.post("/meetings/<code>/claim")
def claim(code: str) -> tuple[Response, int]:
    """Come in as somebody on the roster; works once."""
    meeting, asked = meeting_by_code(code), shaped(ClaimName, body())
    parts().rooms.ask(meeting.id, SYSTEM, asked)
    token = parts().tokens.make(parts().rooms.meeting(meeting.id), asked.person)
    return jsonify({"person": asked.person, "token": token}), 201


@api.post("/enter")
def enter() -> Response:
    """Come in by a personal link or the projector's: the end of its address is the token."""
    _, _, token = request.headers.get("Authorization", "").partition(" ")
    given = parts().tokens.read(token)
    who = visitor(parts().rooms.fresh(given.meeting_id))
    if who.person:
        come_in(who)
    audience = audience_for(who)
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
    facilitates = audience_for(who) is Audience.FACILITATOR
    return jsonify(links_of(who) if facilitates else own_link(who))


@api.put("/meetings/<code>/private")
def keep(code: str) -> Response:
    who = visitor(meeting_by_code(code))
    return jsonify(parts().private.keep(who.meeting, who.person, shaped(Keep, body())))


@api.get("/openapi.json")
def openapi() -> Response:
    return jsonify(document())
