"""Long copies of the record: begun, watched, stopped and taken; a plain link to the copy works without any of it."""

from __future__ import annotations

from typing import Any

import msgspec
from flask import Blueprint, Flask, Response, g, jsonify

from meetingroom.core.acts import Refused
from meetingroom.live.press import Work
from meetingroom.web.copies import Take, file_name, format_called, refuse_copy
from meetingroom.web.here import Visitor, body, meeting_by_code, parts
from meetingroom.web.record import attachment, reader
from meetingroom.web.wire import shaped
from meetingroom.web.zones import zone_here
from meetingroom.words import Words

pressing = Blueprint("pressing", __name__)


def register(app: Flask) -> None:
    app.register_blueprint(pressing)


class Wanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which copy: the ending of its file."""

    format: str


@pressing.post("/api/meetings/<code>/copies")
def begin(code: str) -> Response:
    """Begin a copy: `{copy, made, of}`, or `{url}` where it is short and is there at once."""
    who = reader(meeting_by_code(code))
    wanted = format_called(shaped(Wanted, body()).format)
    refuse_copy(who.meeting, who.person, wanted)
    take = Take(parts(), who.meeting, Words(g.language), zone_here())
    if not parts().press.is_long(take.document, wanted.ending):
        return jsonify({"url": f"/m/{who.meeting.links.code}/record.{wanted.ending}"})
    whose = (who.meeting.id, who.person)
    return told(parts().press.begin(take.document, wanted.ending, whose, file_name(take, wanted.ending)))


def told(work: Work) -> Response:
    """How far it is; `finishing` while all is written and the file is not closed."""
    if work.is_done:
        state = "done"
    elif work.has_failed:
        state = "failed"
    else:
        state = "finishing" if work.made >= work.of - work.of % 10 else "making"
    answer = jsonify({"copy": work.id, "state": state, "made": work.made, "of": work.of})
    answer.headers["Cache-Control"] = "no-store"
    return answer


def work_of(code: str, copy: str) -> tuple[Visitor, Work]:
    """A copy of one's own, while one may take it: asked each time, so that leaving means leaving.

    Raises: Refused.
    """
    who = reader(meeting_by_code(code))
    work = parts().press.find(copy, who.meeting.id, who.person)
    refuse_copy(who.meeting, who.person, format_called(work.ending))
    return who, work


@pressing.get("/api/meetings/<code>/copies/<copy>")
def watch(code: str, copy: str) -> Response:
    _, work = work_of(code, copy)
    return told(work)


@pressing.delete("/api/meetings/<code>/copies/<copy>")
def stop(code: str, copy: str) -> Response:
    _, work = work_of(code, copy)
    parts().press.stop(work)
    stopped: dict[str, Any] = {"state": "stopped"}
    return jsonify(stopped)


@pressing.get("/m/<code>/record/copies/<copy>")
def taken(code: str, copy: str) -> Response:
    _, work = work_of(code, copy)
    if not work.is_done:
        raise Refused("copy-not-ready")
    answer = Response(work.file.read_bytes(), content_type=format_called(work.ending).kind)
    answer.headers["Content-Disposition"] = attachment(work.name)
    answer.headers["Cache-Control"] = "private, no-store"
    return answer
