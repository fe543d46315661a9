"""Copies of the record: begun, watched, stopped and taken; a plain link to a copy works without any of it."""

from __future__ import annotations

from typing import Any

import msgspec
from flask import Blueprint, Flask, Response, g, jsonify, request

from meetingroom.core.acts import Refused
from meetingroom.exports.copies import Format, Take
from meetingroom.live.press import Work
from meetingroom.web.copies import format_called, refuse_copy, take_of, take_whole
from meetingroom.web.here import Visitor, body, meeting_by_code, parts
from meetingroom.web.record import reader, sent
from meetingroom.web.redact import Redaction, choices_in, decided
from meetingroom.web.wire import shaped
from meetingroom.web.zones import zone_here

pressing = Blueprint("pressing", __name__)


def register(app: Flask) -> None:
    app.register_blueprint(pressing)


class Wanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which copy: the ending of its file; and what was decided, for one in which nobody is named."""

    format: str
    redacted: Redaction | None = None


@pressing.post("/api/meetings/<code>/copies")
def begin(code: str) -> Response:
    """Begin a copy; a short one is there at once."""
    who = reader(meeting_by_code(code))
    wanted = shaped(Wanted, form() if request.form else body())
    kind = format_called(wanted.format)
    refuse_copy(who.meeting, who.person, kind)
    return told(parts().press.begin(take(who, wanted, kind), kind, who.person))


def form() -> dict[str, Any]:
    """What the page for a copy without names says."""
    return {"format": request.form.get("format", ""), "redacted": decided(request.form)}


def take(who: Visitor, wanted: Wanted, kind: Format) -> Take:
    if wanted.redacted is not None:
        return take_whole(parts(), who.meeting, g.language, zone_here(), choices_in(wanted.redacted))
    return (take_whole if kind.needs_whole else take_of)(parts(), who.meeting, g.language, zone_here())


def told(work: Work) -> Response:
    """How far it is; `finishing` while all is written and the file is not closed."""
    made, of = work.progress
    answer = jsonify({"copy": work.id, "state": state_of(work), "made": made, "of": of})
    answer.headers["Cache-Control"] = "no-store"
    return answer


def state_of(work: Work) -> str:
    if work.is_done:
        return "done"
    if work.has_failed:
        return "failed"
    made, of = work.progress
    if not of:
        return "gathering"
    return "finishing" if made == of else "making"


def work_of(code: str, copy: str) -> Work:
    """A copy of one's own, while one may take it: asked each time, so that leaving means leaving.

    Raises: Refused.
    """
    who = reader(meeting_by_code(code))
    work = parts().press.find(copy, who.meeting.id, who.person)
    refuse_copy(who.meeting, who.person, work.kind)
    return work


@pressing.get("/api/meetings/<code>/copies/<copy>")
def watch(code: str, copy: str) -> Response:
    return told(work_of(code, copy))


@pressing.delete("/api/meetings/<code>/copies/<copy>")
def stop(code: str, copy: str) -> Response:
    parts().press.stop(work_of(code, copy))
    return jsonify({"state": "stopped"})


@pressing.get("/m/<code>/record/copies/<copy>")
def taken(code: str, copy: str) -> Response:
    work = work_of(code, copy)
    if not work.is_done:
        raise Refused("copy-not-ready")
    try:
        return sent(work.taken(), work.kind)
    except OSError as gone:  # it was stopped at this moment, from another device
        raise Refused("no-such-copy") from gone
