"""The record as a page, and its copies to take away: the same for people and for scripts."""

from __future__ import annotations

import json
from typing import Any

from flask import Blueprint, Flask, Response, g, render_template, request
from markupsafe import Markup
from werkzeug.http import dump_options_header
from werkzeug.wrappers import Response as AnyResponse

from meetingroom.core.acts import Capability, Refused
from meetingroom.core.confirming import is_asked
from meetingroom.core.meeting import Meeting
from meetingroom.core.proposals import Version
from meetingroom.core.retention import corrected_until
from meetingroom.exports import html
from meetingroom.exports.copies import PAGE, File, Format, Take
from meetingroom.exports.telling import Telling
from meetingroom.views.own_proposals import own_proposals
from meetingroom.web.assets import build_id
from meetingroom.web.copies import format_called, refuse_copy, take_of, take_whole
from meetingroom.web.here import Visitor, meeting_by_code, own_pass, parts, visitor
from meetingroom.web.pages import qr_code
from meetingroom.web.sync import join_url, take_away
from meetingroom.web.zones import zone_here

record = Blueprint("record", __name__)


def register(app: Flask) -> None:
    app.register_blueprint(record)


@record.get("/m/<code>/record")
def page(code: str) -> AnyResponse:
    who = reader(meeting_by_code(code))
    refuse_copy(who.meeting, who.person, format_called("html"))
    take = take_of(parts(), who.meeting, g.language, zone_here())
    etag = "-".join([tag_of(take), g.language, who.person, build_id()])
    # While the meeting runs the page asks again and again; it is made anew only when something was said.
    is_known = request.if_none_match.contains(etag)
    answer = (
        Response(status=304) if is_known else Response(render_template("record.html", **shown(take, who)))
    )
    answer.set_etag(etag)
    answer.headers["Cache-Control"] = "private, no-cache"
    return answer


def reader(meeting: Meeting) -> Visitor:
    """Somebody of the meeting.

    Raises: Refused, for whom it has ended with other words: they can't come in any more.
    """
    if own_pass(meeting) is None and meeting.has_ended:
        raise Refused("over-without-you")
    return visitor(meeting)


def tag_of(take: Take) -> str:
    """Differs when what is read here differs."""
    notes = parts().notes.sync(take.meeting).get("n", 0)
    return f"{take.meeting.seq}-{notes}-{take.zone}"


def shown(take: Take, who: Visitor) -> dict[str, Any]:
    meeting, tag = take.meeting, tag_of(take)
    page = json.loads(parts().press.made(take, PAGE, same=f"{tag}-{take.language}").data)
    title = meeting.lifecycle.title_in(g.language)
    about = {"code": meeting.links.code, "title": title, "has_ended": meeting.has_ended}
    return {
        "meeting": about,
        "tag": tag,
        "record": Markup(page["record"]),  # made safe by the format itself
        "text": page["text"],
        "own": own_words(take, who.person),
        "decisions": reopenable(take, who.person),
        "leads": leads(meeting, who.person),
        "downloads": take_away(meeting, who.person)["copies"],
    }


def leads(meeting: Meeting, person: str) -> bool:
    return bool(person) and meeting.roster.people[person].can(Capability.FACILITATE)


def own_words(take: Take, person: str) -> dict[str, str] | None:
    """The way to one's own words, while they can be put right."""
    meeting = take.meeting
    until, found = corrected_until(meeting), meeting.confirming.of(person)
    is_over = meeting.confirming.closed_at is not None or not meeting.settings.correction_days
    if until is None or is_over or not is_asked(meeting, person):
        return None
    if found.corrections or found.confirmed_at is not None:
        return {"lead": "", "link": "own-see-corrected" if found.corrections else "own-see-confirmed"}
    moment = Telling(meeting, take.words, take.zone).moment(until)
    return {"lead": take.words.say("own-until", time=moment), "link": "own-see"}


def reopenable(take: Take, person: str) -> list[dict[str, str]]:
    """The decisions that this person can still reopen, and until when."""
    own = (own_proposals(take.meeting, person) or {}) if person else {}
    found = [take.meeting.proposals.by_id[each] for each, row in own.items() if row.get("reopens")]
    telling = Telling(take.meeting, take.words, take.zone)
    return [
        {"text": in_language(proposal.version, g.language), "until": telling.moment(proposal.outcome.until)}
        for proposal in found
        if proposal.outcome and proposal.outcome.until
    ]


def in_language(version: Version, language: str) -> str:
    return version.translations.get(language, version.text)


@record.get("/m/<code>/record/qr.svg")
def qr(code: str) -> Response:
    return qr_code(f"{join_url(meeting_by_code(code))}/record")


@record.get("/m/<code>/record.<ending>")
@record.get("/api/meetings/<code>/record.<ending>")
def copy(code: str, ending: str) -> Response:
    """The file itself. A copy is asked for again each time: leaving means leaving, here too."""
    meeting = meeting_by_code(code)
    who = reader(meeting)
    wanted = format_called(ending)
    refuse_copy(meeting, who.person, wanted)
    take = (take_whole if wanted.needs_whole else take_of)(parts(), meeting, g.language, zone_here())
    return file_of(take, wanted)


def file_of(take: Take, wanted: Format) -> Response:
    """For whoever waits; a long one is made beside the server, which goes on meanwhile."""
    return sent(parts().press.made(take, wanted), wanted)


def sent(file: File, kind: Format) -> Response:
    """To be kept, not shown."""
    answer = Response(file.data, content_type=kind.kind)
    answer.headers["Content-Disposition"] = attachment(file.name)
    answer.headers["Cache-Control"] = "private, no-store"
    if kind.ending == "html":
        answer.headers["Content-Security-Policy"] = html.POLICY
    return answer


def attachment(name: str) -> str:
    return dump_options_header("attachment", {"filename": name})
