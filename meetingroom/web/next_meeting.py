"""Opening the next meeting of a series: its people, and what was left, come along."""

from __future__ import annotations

import msgspec
from flask import Blueprint, Flask, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from meetingroom.core.acts import SYSTEM, Capability, Refused, Title
from meetingroom.core.bringing import brought_from
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.meeting import Meeting
from meetingroom.core.roster import PersonJoined
from meetingroom.core.template import BLANK, Template
from meetingroom.live.room import new_meeting_id
from meetingroom.web.here import Visitor, meeting_by_code, parts, signed_in, visitor
from meetingroom.web.opening import with_an_item
from meetingroom.web.wire import shaped

next_meeting = Blueprint("next_meeting", __name__)


def register(app: Flask) -> None:
    app.register_blueprint(next_meeting)


class Next(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one says to open the next meeting; without `begin` it is prepared first."""

    title: Title
    begin: bool = True


@next_meeting.post("/m/<code>/next")
def start(code: str) -> AnyResponse:
    who = visitor(meeting_by_code(code))
    asked = shaped(Next, {"title": request.form.get("title", ""), "begin": "prepare" not in request.form})
    meeting, person = open_next(who, asked)
    screen = "run" if asked.begin else "prepare"
    return signed_in(redirect(f"/m/{meeting.links.code}/{screen}", 303), meeting, person)


def open_next(who: Visitor, asked: Next) -> tuple[Meeting, str]:
    """The new meeting, and the id of its facilitator: whoever facilitates the one before.

    Raises: Refused.
    """
    before = who.meeting
    opener = before.roster.people.get(who.person)
    if opener is None or not opener.can(Capability.FACILITATE):
        raise Refused("needs-facilitate")
    template, brought = template_again(before), brought_from(before, opener.id)
    titles = dict(before.lifecycle.titles) if asked.title == before.lifecycle.title else {}
    command = OpenMeeting(
        title=asked.title,
        name=opener.name,
        language=before.lifecycle.language,
        role=opener.role,
        titles=titles,
        template=template if brought.items else with_an_item(template),
        begin=asked.begin,
        brought=brought,
    )
    meeting_id = new_meeting_id()
    accepted = parts().rooms.ask(meeting_id, SYSTEM, command)
    person = next(e.person for e in accepted.events if isinstance(e, PersonJoined))
    return parts().rooms.meeting(meeting_id), person


def template_again(before: Meeting) -> Template:
    """The same kind of meeting, with the settings and norms that this room has made its own; its seats come along."""
    kind = parts().templates.get(before.lifecycle.template, BLANK)
    norms = tuple(dict(before.norms.norms[n]) for n in before.norms.order) or kind.norms
    return msgspec.structs.replace(kind, key=before.lifecycle.template, settings=before.settings, norms=norms, seats=())
