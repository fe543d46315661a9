"""How the draft goes home: the letters on their page, people's addresses, and the invitation."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Flask, Response, g, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from meetingroom.core.acts import Capability, Refused
from meetingroom.core.letters import GiveAddress, sends_draft
from meetingroom.core.meeting import Meeting
from meetingroom.core.sending import Way, not_read
from meetingroom.core.standing import allows
from meetingroom.exports.invitation import invitation
from meetingroom.store import mail
from meetingroom.web.errors import shown_refusal
from meetingroom.web.here import Visitor, meeting_by_code, parts, visitor
from meetingroom.web.letters import Letter, letters
from meetingroom.web.record import attachment
from meetingroom.web.sync import base_url
from meetingroom.web.wire import shaped
from meetingroom.words import Words

mailing = Blueprint("mailing", __name__)


def register(app: Flask) -> None:
    app.register_blueprint(mailing)


def mail_for(who: Visitor) -> dict[str, Any]:
    """What the page of the draft knows of mail, for whoever sends it home; addresses are not in it."""
    if not parts().mailer.is_on or not sends_draft(who.meeting, who.person):
        return {}
    known = addresses(who.meeting)
    people = who.meeting.roster.people.values()
    return {"mails": True, "no_address": [p.id for p in people if p.id not in known and not p.is_removed]}


def addresses(meeting: Meeting) -> dict[str, str]:
    with parts().store.reading() as connection:
        return mail.addresses(connection, meeting.id)


def facilitator(code: str) -> Visitor:
    """Whoever may see everybody's links.

    Raises: Refused.
    """
    who = visitor(meeting_by_code(code))
    if not who.person or not who.meeting.roster.people[who.person].can(Capability.FACILITATE):
        raise Refused("needs-facilitate")
    return who


@mailing.get("/m/<code>/draft/letters")
def ready_letters(code: str) -> AnyResponse:
    """A ready message for each person, with their own link: to send oneself where mail did not reach them."""
    return page(facilitator(code))


def page(who: Visitor, **shown: Any) -> AnyResponse:
    meeting, late = who.meeting, set(not_read(who.meeting.draft))
    made = letters(parts(), meeting)
    if request.args.get("only") == "late":
        made = [letter for letter in made if letter.person in late]
    fields = {
        "meeting": {"title": meeting.lifecycle.title_in(g.language), "code": meeting.links.code},
        "letters": [(letter, state_of(meeting, letter)) for letter in made],
        "late": late,
        "mails": parts().mailer.is_on,
        "people": [(p.id, p.name) for p in meeting.roster.people.values() if not p.is_removed],
        "addresses": addresses(meeting),
        "missed": any(not went.reached for went in meeting.draft.letters.values()),
        "why": sorted({went.why.value for went in meeting.draft.letters.values() if went.why}),
        "on_paper": any(letter.way is Way.PAPER for letter in made),
    }
    return Response(render_template("letters.html", **fields, **shown), 422 if "refused" in shown else 200)


def state_of(meeting: Meeting, letter: Letter) -> str:
    """What became of somebody's letter by mail: `reached`, `missed`, or "" for none."""
    went = meeting.draft.letters.get(letter.person)
    return "" if went is None else "reached" if went.reached else "missed"


@mailing.post("/m/<code>/draft/letters")
def by_form(code: str) -> AnyResponse:
    who = facilitator(code)
    try:
        if request.form.get("do") == "again":
            parts().mailer.again(who.meeting.id)
        else:
            keep_addresses(who)
    except Refused as refused:
        return page(who, refused=shown_refusal(refused, "letters"), form=request.form)
    return redirect(f"/m/{who.meeting.links.code}/draft/letters", 303)


def keep_addresses(who: Visitor) -> None:
    """Those that differ from what was kept.

    Raises: Refused, naming whose address is none; those before it are kept.
    """
    known = addresses(who.meeting)
    for person in who.meeting.roster.people:
        given = request.form.get(f"address-{person}", "").strip()
        if f"address-{person}" in request.form and given != known.get(person, ""):
            asked = shaped(GiveAddress, {"person": person, "address": given})
            parts().rooms.ask(who.meeting.id, who.person, asked)


@mailing.get("/m/<code>/draft/invitation.ics")
def invite(code: str) -> Response:
    """When the meeting is, for one's own calendar; no mail server is needed for it."""
    who = visitor(meeting_by_code(code))
    meeting = who.meeting
    if not who.person or not allows(meeting, who.person, "read"):
        raise Refused("not-in-meeting")
    if not meeting.planned.day:
        raise Refused("no-day-planned")
    words = Words(g.language)
    made = invitation(meeting, words, f"{base_url()}/m/{meeting.links.code}/draft")
    answer = Response(made, content_type="text/calendar; charset=utf-8")
    answer.headers["Content-Disposition"] = attachment(f"{words.say('invitation-file')}.ics")
    answer.headers["Cache-Control"] = "private, no-store"
    return answer
