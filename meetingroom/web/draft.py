"""The draft on its page: to read and to answer."""

from __future__ import annotations

import time
from typing import Any

from flask import Blueprint, Flask, Response, jsonify, render_template
from werkzeug.wrappers import Response as AnyResponse

from meetingroom.core.acts import Refused
from meetingroom.core.draft import refuse_other_writers
from meetingroom.core.headings import sections_in
from meetingroom.core.standing import allows
from meetingroom.markup import from_page
from meetingroom.views.draft import days_left, whole_draft
from meetingroom.web.door import come_in_ahead
from meetingroom.web.here import Visitor, body, meeting_by_code, visitor
from meetingroom.web.mailing import mail_for
from meetingroom.web.sync import look_answer, outlook_for

LONGEST_TEXT = 400_000  # characters, some two hundred pages
LONGEST_PAGE = 200_000  # characters: some dozens of pages of a word processor; of a longer one its plain words come

draft = Blueprint("draft", __name__)


def register(app: Flask) -> None:
    app.register_blueprint(draft)


def reader(code: str) -> Visitor:
    """A person of the meeting.

    Raises: Refused.
    """
    who = visitor(meeting_by_code(code))
    if not who.person:
        raise Refused("screen-only-shows")
    if not allows(who.meeting, who.person, "read_earlier"):
        raise Refused("reads-later")
    return who


def as_seen(who: Visitor) -> dict[str, Any]:
    """The draft for this person; whoever sends it home sees how long before the meeting, and who has no address."""
    seen = whole_draft(who.meeting, who.person)
    if "sends" not in seen:
        return seen
    return seen | mail_for(who) | {"days": days_left(who.meeting, time.time())}


@draft.get("/m/<code>/draft")
def page(code: str) -> AnyResponse:
    who = reader(code)
    come_in_ahead(who)
    first = look_answer(who, outlook_for(who)) | {"draft": as_seen(who)}
    return Response(render_template("draft.html", first=first, code=who.meeting.links.code))


@draft.get("/api/meetings/<code>/draft")
def whole(code: str) -> Response:
    """The draft as this person sees it."""
    who = reader(code)
    answer = jsonify(as_seen(who))
    answer.headers["Cache-Control"] = "private, no-cache"
    return answer


@draft.post("/api/meetings/<code>/draft/sections")
def found_sections(code: str) -> Response:
    """The sections that a pasted text has by its headings: to be looked at before anything is taken in.

    A page, as word processors put it on the clipboard, is made a text first.
    """
    who = reader(code)
    refuse_other_writers(who.meeting, who.person)
    told = body()
    page_, text = told.get("html"), told.get("text")
    if isinstance(page_, str) and len(page_) <= LONGEST_PAGE:
        text = from_page(page_)
    if not isinstance(text, str):
        raise Refused("bad-shape")
    if len(text) > LONGEST_TEXT:
        raise Refused("too-long", most=LONGEST_TEXT)
    return jsonify({"text": text, "sections": [{"title": s.title, "text": s.text} for s in sections_in(text)]})
