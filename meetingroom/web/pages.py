"""The pages of a meeting: the screens, links and QR; what needs no script works without one."""

from __future__ import annotations

import io

import segno
from flask import Blueprint, Flask, Response, g, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from meetingroom.core.acts import Refused
from meetingroom.core.meeting import Meeting
from meetingroom.core.standing import allows
from meetingroom.web.assets import A_YEAR_S, LANGUAGE_COOKIE
from meetingroom.web.auth import admit
from meetingroom.web.door import come_in, door_page
from meetingroom.web.errors import shown_refusal
from meetingroom.web.here import (
    Visitor,
    meeting_by_code,
    own_knock,
    parts,
    signed_in,
    visitor,
    visitor_or_none,
)
from meetingroom.web.opening import home_page
from meetingroom.web.sync import join_url, links_of, look_answer, outlook_for, personal_link
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
        return door_page(meeting)
    come_in(who)
    page = screen_page("member.html", who)
    # Whoever was let in at the door came with a knock, and goes on with their own link.
    return signed_in(page, meeting, who.person) if own_knock(meeting) else page


@pages.get("/p/<token>")
@pages.get("/s/<token>")
def by_link(token: str) -> AnyResponse:
    """A personal link, or the projector's: it signs this device in."""
    given = parts().tokens.read(token)
    meeting = parts().rooms.fresh(given.meeting_id)
    holder = admit(given, meeting).holder
    code = meeting.links.code
    if holder == "screen":
        if visitor_or_none(meeting) is not None:  # a second tab of somebody's laptop, who stays who they are
            return redirect(f"/m/{code}/screen", 303)
        return signed_in(redirect(f"/m/{code}/screen", 303), meeting, holder)
    screen = f"/m/{code}/run" if allows(meeting, holder, "run") else f"/m/{code}"
    return speaking_to(holder, meeting, signed_in(redirect(screen, 303), meeting, holder))


@pages.get("/p/<token>/draft")
def by_letter(token: str) -> AnyResponse:
    """The personal link of a letter in which the draft went home: until the meeting begins it leads to the draft.

    Whoever opens it comes in, as by the link alone, so that nobody else takes their name at the door.
    """
    given = parts().tokens.read(token)
    meeting = parts().rooms.fresh(given.meeting_id)
    admitted = admit(given, meeting)
    if admitted.holder == "screen" or not meeting.draft.number or meeting.lifecycle.began_at is not None:
        return by_link(token)
    come_in(Visitor(meeting, admitted.holder, admitted.generation))
    answer = redirect(f"/m/{meeting.links.code}/draft", 303)
    return speaking_to(admitted.holder, meeting, signed_in(answer, meeting, admitted.holder))


def speaking_to(holder: str, meeting: Meeting, answer: AnyResponse) -> AnyResponse:
    """In the language that the roster has for them, where it is not the meeting's and no other was chosen here."""
    language = meeting.roster.people[holder].language if holder in meeting.roster.people else ""
    is_told = language in LANGUAGES and language != meeting.lifecycle.language
    if is_told and not request.cookies.get(LANGUAGE_COOKIE):
        answer.set_cookie(LANGUAGE_COOKIE, language, max_age=A_YEAR_S, samesite="Lax", httponly=True)
    return answer


# The screens


@pages.get("/m/<code>/run")
def console(code: str) -> AnyResponse:
    who = visitor(meeting_by_code(code))
    refuse_member(who)
    come_in(who)
    return screen_page("run.html", who)


def refuse_member(who: Visitor) -> None:
    if not allows(who.meeting, who.person, "run"):
        raise Refused("needs-facilitate")


@pages.get("/m/<code>/prepare")
def prepare(code: str) -> AnyResponse:
    """Everything that can be set up beforehand; once the meeting has begun, its console has it."""
    who = visitor(meeting_by_code(code))
    refuse_member(who)
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
    first = look_answer(who, outlook_for(who, wanted))
    return Response(render_template(template, first=first, code=meeting.links.code))


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
    refuse_member(who)
    found = links_of(who)
    people, seats = who.meeting.roster.people, who.meeting.seats
    rows = [
        {"name": people[p].name, "role": seats.role_in(g.language, people[p].role), "url": url}
        for p, url in found["people"].items()
    ]
    about = {"code": who.meeting.links.code, "title": who.meeting.lifecycle.title_in(g.language)}
    return render_template("links.html", meeting=about, links=found | {"people": rows})


@pages.get("/healthz")
def healthz() -> tuple[str, int]:
    return ("ok", 200) if parts().store.is_ready() else ("the database does not answer", 503)
