"""The pages of a meeting: join, the screens, links and QR; what needs no script works without one."""

from __future__ import annotations

import io
from typing import Any

import segno
from flask import Blueprint, Flask, Response, g, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from meetingroom.core.acts import SYSTEM, Capability, Refused
from meetingroom.core.attendance import ClaimName, EnterRoom, Join
from meetingroom.core.meeting import Meeting
from meetingroom.core.roster import ChooseLanguage, Person, PersonJoined
from meetingroom.web.auth import admit
from meetingroom.web.errors import shown_refusal
from meetingroom.web.here import Visitor, meeting_by_code, parts, signed_in, visitor, visitor_or_none
from meetingroom.web.opening import home_page
from meetingroom.web.sync import audience_for, join_url, links_of, personal_link, sync_answer
from meetingroom.web.wire import shaped
from meetingroom.words import LANGUAGES

pages = Blueprint("pages", __name__)


def register(app: Flask) -> None:
    app.register_blueprint(pages)


# Joining


@pages.post("/join")
def join_by_code() -> AnyResponse:
    try:
        meeting = meeting_by_code(request.form.get("code", ""))
    except Refused as refused:
        return Response(home_page(form=request.form, refused=shown_refusal(refused, "join")), 404)
    return redirect(f"/m/{meeting.links.code}", 303)


@pages.get("/m/<code>")
def member(code: str) -> AnyResponse:
    meeting = meeting_by_code(code)
    who = visitor_or_none(meeting)
    if who is None or not who.person:
        if meeting.has_ended:
            raise Refused("over-without-you")
        return Response(join_page(meeting))
    come_in(who)
    return screen_page("member.html", who)


def unclaimed(meeting: Meeting) -> list[Person]:
    """Those who are expected, and under whose name nobody has come in."""
    return [p for p in meeting.roster.people.values() if p.joined_at is None and not p.is_removed and p.has_device]


def join_page(meeting: Meeting, **shown: Any) -> str:
    people = unclaimed(meeting)
    about = {
        "code": meeting.links.code,
        "title": meeting.lifecycle.title,
        "is_locked": meeting.roster.is_locked,
        "has_ended": meeting.has_ended,
    }
    return render_template("join.html", meeting=about, people=people, **shown)


@pages.post("/m/<code>/join")
def join(code: str) -> AnyResponse:
    meeting = meeting_by_code(code)
    form = request.form
    try:
        person = claimed(meeting, form["person"]) if form.get("person") else joined(meeting, form)
    except Refused as refused:
        return Response(join_page(meeting, form=form, refused=shown_refusal(refused, "join")), 422)
    answer = signed_in(redirect(f"/m/{meeting.links.code}", 303), parts().rooms.meeting(meeting.id), person)
    answer.set_cookie("mr_lang", form.get("language", g.language), max_age=31536000, samesite="Lax", httponly=True)
    return answer


def joined(meeting: Meeting, form: Any) -> str:
    language = form.get("language", g.language)
    asked = {"name": form.get("name", ""), "language": language if language in LANGUAGES else "en"}
    accepted = parts().rooms.ask(meeting.id, SYSTEM, shaped(Join, asked))
    return next(e.person for e in accepted.events if isinstance(e, PersonJoined))


def claimed(meeting: Meeting, person: str) -> str:
    parts().rooms.ask(meeting.id, SYSTEM, shaped(ClaimName, {"person": person}))
    return person


def come_in_ahead(who: Visitor) -> None:
    """Somebody reads ahead of the meeting: that is no coming in, but the language is theirs."""
    person = who.meeting.roster.people[who.person]
    if request.args.get("lang") in LANGUAGES and person.language != g.language:
        parts().rooms.ask(who.meeting.id, person.id, ChooseLanguage(language=g.language))


def come_in(who: Visitor) -> None:
    """Somebody on the roster opens the room: they are here, and read the language of this page."""
    person = who.meeting.roster.people[who.person]
    if not person.is_here and not who.meeting.has_ended:
        parts().rooms.ask(who.meeting.id, person.id, EnterRoom())
    come_in_ahead(who)


@pages.get("/p/<token>")
@pages.get("/s/<token>")
def by_link(token: str) -> AnyResponse:
    """A personal link, or the projector's: it signs this device in."""
    given = parts().tokens.read(token)
    meeting = parts().rooms.fresh(given.meeting_id)
    holder = admit(given, meeting)
    code = meeting.links.code
    if holder == "screen":
        if visitor_or_none(meeting) is not None:  # a second tab of somebody's laptop, who stays who they are
            return redirect(f"/m/{code}/screen", 303)
        return signed_in(redirect(f"/m/{code}/screen", 303), meeting, holder)
    facilitates = meeting.roster.people[holder].can(Capability.FACILITATE)
    return signed_in(redirect(f"/m/{code}/run" if facilitates else f"/m/{code}", 303), meeting, holder)


# The screens


@pages.get("/m/<code>/run")
def console(code: str) -> AnyResponse:
    who = visitor(meeting_by_code(code))
    if not who.person or not who.meeting.roster.people[who.person].can(Capability.FACILITATE):
        raise Refused("needs-facilitate")
    come_in(who)
    return screen_page("run.html", who)


@pages.get("/m/<code>/prepare")
def prepare(code: str) -> AnyResponse:
    """Everything that can be set up beforehand; once the meeting has begun, its console has it."""
    who = visitor(meeting_by_code(code))
    if not who.person or not who.meeting.roster.people[who.person].can(Capability.FACILITATE):
        raise Refused("needs-facilitate")
    if who.meeting.lifecycle.began_at is not None:
        return redirect(f"/m/{code}/run", 303)
    come_in(who)
    return screen_page("prepare.html", who)


@pages.get("/m/<code>/screen")
def projector(code: str) -> AnyResponse:
    return screen_page("screen.html", visitor(meeting_by_code(code)), "screen")


def screen_page(template: str, who: Visitor, wanted: str = "") -> AnyResponse:
    meeting = parts().rooms.meeting(who.meeting.id)
    who = Visitor(meeting, who.holder, who.generation)
    audience = audience_for(who, wanted)
    return Response(render_template(template, first=sync_answer(who, audience), code=meeting.links.code))


@pages.get("/m/<code>/qr.svg")
def qr(code: str) -> Response:
    return qr_code(join_url(meeting_by_code(code)))


@pages.get("/m/<code>/own-qr.svg")
def own_qr(code: str) -> Response:
    """One's own link, to take up with one's own phone."""
    who = visitor(meeting_by_code(code))
    if not who.person:
        raise Refused("screen-only-shows")
    answer = qr_code(personal_link(who.meeting, who.person))
    answer.headers["Cache-Control"] = "private, no-store"
    return answer


def qr_code(address: str) -> Response:
    drawn = io.BytesIO()
    segno.make(address, error="m").save(drawn, kind="svg", scale=8, border=2, light="#fff", xmldecl=False)
    return Response(drawn.getvalue(), mimetype="image/svg+xml")


@pages.get("/m/<code>/links")
def links(code: str) -> str:
    who = visitor(meeting_by_code(code))
    if not who.person or not who.meeting.roster.people[who.person].can(Capability.FACILITATE):
        raise Refused("needs-facilitate")
    found = links_of(who)
    people = who.meeting.roster.people
    rows = [{"name": people[p].name, "role": people[p].role, "url": url} for p, url in found["people"].items()]
    about = {"code": who.meeting.links.code, "title": who.meeting.lifecycle.title}
    return render_template("links.html", meeting=about, links=found | {"people": rows})


@pages.get("/healthz")
def healthz() -> tuple[str, int]:
    return ("ok", 200) if parts().store.is_ready() else ("the database does not answer", 503)
