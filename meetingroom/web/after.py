"""After the meeting: a person's own words in the record, how long the meeting is kept, and deleting it."""

from __future__ import annotations

from typing import Any

import msgspec
from flask import Blueprint, Flask, Response, g, jsonify, redirect, render_template, request
from markupsafe import Markup
from werkzeug.wrappers import Response as AnyResponse

from meetingroom.core.acts import RULES, Capability, Command, Refused, Title
from meetingroom.core.confirming import ConfirmWords, CorrectWords
from meetingroom.core.meeting import Meeting
from meetingroom.core.retention import DeleteMeeting, HoldMeeting, ReleaseMeeting, corrected_until, purge_at
from meetingroom.core.standing import refusal, standing_of
from meetingroom.exports import html
from meetingroom.exports.copies import FORMATS
from meetingroom.exports.own import own
from meetingroom.exports.telling import Telling
from meetingroom.store.whole import count
from meetingroom.web.auth import cookie_name
from meetingroom.web.copies import refuse_copy, take_of
from meetingroom.web.errors import shown_refusal
from meetingroom.web.here import Visitor, body, meeting_by_code, parts, visitor
from meetingroom.web.record import reader
from meetingroom.web.wire import shaped
from meetingroom.web.zones import zone_here
from meetingroom.words import Words

after = Blueprint("after", __name__)


def register(app: Flask) -> None:
    app.register_blueprint(after)


def about(meeting: Meeting) -> dict[str, Any]:
    return {"code": meeting.links.code, "title": meeting.lifecycle.title, "has_ended": meeting.has_ended}


def telling_of(meeting: Meeting) -> Telling:
    return Telling(meeting, Words(g.language), zone_here())


# One's own words


@after.get("/m/<code>/record/mine")
def own_words(code: str) -> AnyResponse:
    return own_page(reader(meeting_by_code(code)))


def own_page(who: Visitor, **shown: Any) -> AnyResponse:
    meeting = who.meeting
    refuse_copy(meeting, who.person, FORMATS["html"])
    take = take_of(parts(), meeting, g.language, zone_here())
    telling, until = telling_of(meeting), corrected_until(meeting)
    found = meeting.confirming.of(who.person)
    refused = why_not(meeting, who.person, "confirm_words")
    fields = {
        "meeting": about(meeting) | {"title": meeting.lifecycle.title_in(g.language)},
        "words": Markup(html.fragment(own(take.source, who.person, take.words))),  # made safe by the format itself
        "until": telling.moment(until) if until is not None else "",
        "may": refused is None,
        "is_over": refused is not None and refused.code == "corrections-closed",
        "confirmed": found.confirmed_at is not None,
        "corrections": [
            {"text": c.text, "at": telling.moment(c.at), "on": telling.title_of(c.item)} for c in found.corrections
        ],
        "items": [{"id": item.id, "title": telling.numbered(item.id)} for item in telling.items()],
    }
    return Response(render_template("own.html", **fields, **shown), 422 if "refused" in shown else 200)


def why_not(meeting: Meeting, person: str, act: str) -> Refused | None:
    return refusal(RULES[act], meeting, standing_of(meeting, person))


@after.post("/m/<code>/record/mine")
def say_of_them(code: str) -> AnyResponse:
    who = reader(meeting_by_code(code))
    try:
        parts().rooms.ask(who.meeting.id, who.person, said(request.form))
    except Refused as refused:
        typed = {"text": request.form.get("text", ""), "chosen": request.form.get("item", "")}
        return own_page(who, refused=shown_refusal(refused, "own"), **typed)
    return redirect(f"/m/{who.meeting.links.code}/record/mine#answer", 303)  # what came of it stands there


def said(form: Any) -> Command:
    if form.get("say") == "right":
        return ConfirmWords()
    return shaped(CorrectWords, {"text": form.get("text", ""), "item": form.get("item", "")})


# Keeping and deleting


@after.get("/m/<code>/keeping")
def keeping(code: str) -> AnyResponse:
    return keeping_page(facilitator(meeting_by_code(code)))


def facilitator(meeting: Meeting) -> Visitor:
    who = visitor(meeting)
    if not who.person or not meeting.roster.people[who.person].can(Capability.FACILITATE):
        raise Refused("needs-facilitate")
    return who


def keeping_page(who: Visitor, **shown: Any) -> AnyResponse:
    meeting, purged = who.meeting, purge_at(who.meeting)
    telling = telling_of(meeting)
    with parts().store.reading() as connection:
        would_go = count(connection, meeting.id)
    fields = {
        "meeting": about(meeting),
        "purged": telling.moment(purged) if purged is not None else "",
        "held": {"name": telling.name(meeting.retention.held_by), "why": meeting.retention.why}
        if meeting.retention.is_held
        else None,
        "would_go": told(would_go),
    }
    return Response(render_template("keeping.html", **fields, **shown), 422 if "refused" in shown else 200)


def told(removed: dict[str, int]) -> list[tuple[str, int]]:
    """What of each kind there is, by the message that says it."""
    return [(f"removed-{table.replace('_', '-')}", number) for table, number in removed.items() if number]


@after.post("/m/<code>/keeping")
def keep(code: str) -> AnyResponse:
    who = facilitator(meeting_by_code(code))
    try:
        if request.form.get("do") == "delete":
            asked = shaped(DeleteMeeting, {"title": request.form.get("title", "")})
            return deleted_page(who.meeting, deleted(who, asked))
        parts().rooms.ask(who.meeting.id, who.person, held(request.form))
    except Refused as refused:
        return keeping_page(who, refused=shown_refusal(refused, "keeping"), form=request.form)
    return redirect(f"/m/{who.meeting.links.code}/keeping", 303)


def held(form: Any) -> Command:
    """Raises: Refused for a form that says neither."""
    if form.get("do") not in ("hold", "release"):
        raise Refused("bad-field", field="do")
    return ReleaseMeeting() if form["do"] == "release" else shaped(HoldMeeting, {"why": form.get("why", "")})


def deleted(who: Visitor, asked: DeleteMeeting) -> dict[str, int]:
    """Delete the meeting; how much of each kind was removed.

    Raises: Refused.
    """
    parts().rooms.ask(who.meeting.id, who.person, asked)
    return parts().eraser.removed.pop(who.meeting.id, {})


def deleted_page(meeting: Meeting, removed: dict[str, int]) -> AnyResponse:
    answer = Response(render_template("deleted.html", removed=told(removed)))
    answer.delete_cookie(cookie_name(meeting.id))
    return answer


class Deletion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The title of the meeting, typed, says that it is meant."""

    title: Title


@after.delete("/api/meetings/<code>")
def delete(code: str) -> Response:
    who = facilitator(meeting_by_code(code))
    asked = shaped(Deletion, body())
    return jsonify({"removed": deleted(who, DeleteMeeting(title=asked.title))})
