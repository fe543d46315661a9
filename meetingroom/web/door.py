"""The way in: by code as a newcomer, by a name on the roster, on a second device; and waiting to be let in."""

from __future__ import annotations

from functools import partial
from typing import Any

import msgspec
from flask import Blueprint, Flask, Response, g, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from meetingroom.core.acts import SYSTEM, Id, Language, Line, Name, Refused
from meetingroom.core.attendance import EnterRoom
from meetingroom.core.door import AskFirstDevice, ClaimName, Join, Knock, Knocked, StopWaiting
from meetingroom.core.meeting import Meeting
from meetingroom.core.roster import ChooseLanguage, Person, PersonJoined
from meetingroom.live.lane import Accepted
from meetingroom.web.auth import AT_THE_DOOR, cookie_name
from meetingroom.web.errors import shown_refusal
from meetingroom.web.here import Visitor, knocking, looker, meeting_by_code, own_knock, parts, signed_in
from meetingroom.web.sync import look_answer, outlook_for
from meetingroom.web.wire import shaped
from meetingroom.words import LANGUAGES

door = Blueprint("door", __name__)


def register(app: Flask) -> None:
    app.register_blueprint(door)


class Newcomer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who comes in by the code, as they say."""

    name: Name
    language: Language = "en"
    role: Line = ""


class Claim(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which name on the roster is theirs."""

    person: Id


# Coming in; what the API does too


def come_as_newcomer(meeting: Meeting, asked: Newcomer) -> str:
    """Whose token to give: the person's, or that of a knock where newcomers wait. Raises: Refused."""
    joining = Join(name=asked.name, language=asked.language, role=asked.role, notes=written_on(meeting))
    return holder_of(parts().rooms.ask(meeting.id, SYSTEM, joining))


def come_by_name(meeting: Meeting, asked: Claim) -> str:
    """The same for a name on the roster; works once. Raises: Refused."""
    person = meeting.roster.people.get(asked.person)
    # Whoever has written under this name came by its link: a tap opens nothing of that to anybody.
    if person is not None and parts().private.has_any(meeting.id, person.id):
        raise Refused("name-written", name=person.name)
    claiming = ClaimName(person=asked.person, notes=written_on(meeting))
    return holder_of(parts().rooms.ask(meeting.id, SYSTEM, claiming))


def ask_first_device(meeting: Meeting, asked: Claim) -> str:
    """The knock by which somebody waits for a yes on their first device. Raises: Refused."""
    return holder_of(parts().rooms.ask(meeting.id, SYSTEM, AskFirstDevice(person=asked.person)))


def written_on(meeting: Meeting) -> tuple[str, ...]:
    """The items on which notes stand now, where that makes a difference to whoever comes."""
    return () if meeting.settings.code_opens_earlier_words else tuple(parts().notes.fresh(meeting))


def holder_of(accepted: Accepted) -> str:
    knocks = [e.knock for e in accepted.events if isinstance(e, Knocked)]
    return knocks[0] if knocks else next(e.person for e in accepted.events if isinstance(e, PersonJoined))


def unclaimed(meeting: Meeting) -> list[Person]:
    """Those who are expected, and under whose name nobody has come in."""
    return [p for p in meeting.roster.people.values() if p.joined_at is None and not p.is_removed and p.has_device]


def names_to_claim(meeting: Meeting) -> list[dict[str, str]]:
    """The same as whoever comes finds them, the roles in this reader's language."""
    role = partial(meeting.seats.role_in, g.language)
    return [{"id": p.id, "name": p.name, "role": role(p.role)} for p in unclaimed(meeting)]


def come_in(who: Visitor) -> None:
    """Somebody on the roster opens the room: they are here, and read the language of this page."""
    person = who.meeting.roster.people[who.person]
    if not person.is_here and not who.meeting.has_ended:
        parts().rooms.ask(who.meeting.id, person.id, EnterRoom())
    come_in_ahead(who)


def come_in_ahead(who: Visitor) -> None:
    """Somebody reads ahead of the meeting: that is no coming in, but the language is theirs."""
    person = who.meeting.roster.people[who.person]
    if request.args.get("lang") in LANGUAGES and person.language != g.language:
        parts().rooms.ask(who.meeting.id, person.id, ChooseLanguage(language=g.language))


# The pages


def join_page(meeting: Meeting, **shown: Any) -> str:
    about = {
        "code": meeting.links.code,
        "title": meeting.lifecycle.title_in(g.language),
        "is_locked": meeting.roster.is_locked,
        "has_ended": meeting.has_ended,
        "waits": meeting.settings.waiting_room,
    }
    people = [] if meeting.roster.is_locked else names_to_claim(meeting)
    return render_template("join.html", meeting=about, people=people, **shown)


def door_page(meeting: Meeting) -> AnyResponse:
    """What somebody sees who is not in: the lobby while they wait, else the ways in."""
    if knocking(meeting):
        who = looker(meeting)
        first = look_answer(who, outlook_for(who))
        return Response(render_template("lobby.html", first=first, code=meeting.links.code))
    if meeting.has_ended:
        raise Refused("over-without-you")
    return Response(join_page(meeting, refused=answer_at_the_door(meeting)))


def answer_at_the_door(meeting: Meeting) -> dict[str, Any] | None:
    """That somebody was turned away, or waited too long: said once more where they come to."""
    knock = own_knock(meeting)
    return shown_refusal(Refused(AT_THE_DOOR[knock.state]), "join") if knock and knock.state in AT_THE_DOOR else None


@door.post("/m/<code>/join")
def join(code: str) -> AnyResponse:
    meeting = meeting_by_code(code)
    form = request.form
    try:
        holder = came(meeting, form)
    except Refused as refused:
        told = {"form": form, "refused": shown_refusal(refused, "join"), "already": already_here(meeting, form)}
        return Response(join_page(meeting, **told), 422)
    answer = at_home(meeting, holder)
    answer.set_cookie("mr_lang", form.get("language", g.language), max_age=31536000, samesite="Lax", httponly=True)
    return answer


def came(meeting: Meeting, form: Any) -> str:
    """By a name that was tapped, or as somebody new."""
    if form.get("person"):
        return come_by_name(meeting, claim_in(form))
    language = form.get("language", g.language)
    asked = {"name": form.get("name", ""), "language": language if language in LANGUAGES else "en"}
    return come_as_newcomer(meeting, shaped(Newcomer, asked))


def claim_in(form: Any) -> Claim:
    return shaped(Claim, {"person": form.get("person", "")})


def already_here(meeting: Meeting, form: Any) -> Person | None:
    """Somebody who is in the meeting under the name that was typed or tapped: is it they, on another device?"""
    person, name = form.get("person", ""), form.get("name", "").strip().casefold()
    named = (p for p in meeting.roster.people.values() if p.id == person or p.name.casefold() == name)
    return next((p for p in named if p.joined_at is not None and p.has_device and not p.is_removed), None)


@door.post("/m/<code>/device")
def device(code: str) -> AnyResponse:
    """Ask the first device of somebody who is in the meeting."""
    meeting = meeting_by_code(code)
    try:
        holder = ask_first_device(meeting, claim_in(request.form))
    except Refused as refused:
        return Response(join_page(meeting, form=request.form, refused=shown_refusal(refused, "join")), 422)
    return at_home(meeting, holder)


@door.post("/m/<code>/stop-waiting")
def stop_waiting(code: str) -> AnyResponse:
    meeting = meeting_by_code(code)
    knock: Knock | None = knocking(meeting)
    if knock is not None:
        parts().rooms.ask(meeting.id, SYSTEM, StopWaiting(knock=knock.id))
    answer = redirect(f"/m/{meeting.links.code}", 303)
    answer.delete_cookie(cookie_name(meeting.id))
    return answer


def at_home(meeting: Meeting, holder: str) -> AnyResponse:
    """On to the meeting, or to its lobby, as whom one came."""
    return signed_in(redirect(f"/m/{meeting.links.code}", 303), parts().rooms.meeting(meeting.id), holder)
