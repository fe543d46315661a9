"""The start page, and opening a meeting: from a form, or by a script."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

import msgspec
from flask import Blueprint, Flask, Response, g, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from meetingroom.core.acts import SYSTEM, Capability, Language, Line, Name, Refused, Title
from meetingroom.core.agenda import Titles
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.meeting import Meeting
from meetingroom.core.roster import PersonJoined
from meetingroom.core.template import PlannedItem, Template, others, spoken
from meetingroom.exports.planned import said_when
from meetingroom.live.room import new_meeting_id
from meetingroom.web.errors import shown_refusal
from meetingroom.web.here import parts, signed_in, visitor
from meetingroom.web.wire import shaped
from meetingroom.words import LANGUAGES, Words

opening = Blueprint("opening", __name__)


def register(app: Flask) -> None:
    app.register_blueprint(opening)


class Opening(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one says to open a meeting. `items` left out are the template's; without `begin` it is prepared first."""

    title: Title
    name: Name
    items: Titles | None = None
    language: Language = "en"
    role: Line = ""
    template: str = "blank"
    begin: bool = True


@opening.get("/")
def home() -> str:
    return home_page()


def home_page(**shown: Any) -> str:
    about = {
        "mine": meetings_of_device(),
        "needs_key": bool(parts().config.start_key),
        "templates": offered(),
    }
    return render_template("home.html", **about, **shown)


def offered() -> list[dict[str, str]]:
    """The kinds of meetings there are, in the reader's language."""
    return [
        {
            "key": key,
            "name": spoken(one.name, g.language),
            "about": spoken(one.about, g.language) if one.about else "",
        }
        for key, one in parts().templates.items()
    ]


@opening.post("/start")
def start() -> AnyResponse:
    form = request.form
    try:
        refuse_without_key(form.get("key", ""))
        asked = shaped(Opening, fields_of(form))
        meeting, person = open_meeting(asked)
    except Refused as refused:
        return Response(home_page(form=form, refused=shown_refusal(refused, "start")), 422)
    screen = "run" if meeting.lifecycle.began_at else "prepare"
    return signed_in(redirect(f"/m/{meeting.links.code}/{screen}", 303), meeting, person)


def fields_of(form: Mapping[str, str]) -> dict[str, Any]:
    """What was typed, with the pasted lines as items where there are any."""
    lines = [line.strip(" \t•*-–") for line in form.get("items", "").splitlines()]
    items = [line for line in lines if line]
    fields = {
        "name": form.get("name", ""),
        "title": form.get("title", "") or Words(g.language).say("start-about-preset"),
        "language": g.language if g.language in LANGUAGES else "en",
        "template": form.get("template", "blank"),
        "begin": "prepare" not in form,
    }
    return fields | ({"items": items} if items else {})


def refuse_without_key(key: str) -> None:
    wanted = parts().config.start_key
    if wanted and not secrets.compare_digest(key.encode(), wanted.encode()):
        raise Refused("wrong-start-key")


def open_meeting(asked: Opening) -> tuple[Meeting, str]:
    """The new meeting, and the id of its facilitator. Raises: Refused."""
    template = template_called(asked.template)
    command = command_of(asked, with_an_item(template) if asked.items is None else template)
    meeting_id = new_meeting_id()
    accepted = parts().rooms.ask(meeting_id, SYSTEM, command)
    person = next(e.person for e in accepted.events if isinstance(e, PersonJoined))
    return parts().rooms.meeting(meeting_id), person


def template_called(key: str) -> Template:
    found = parts().templates.get(key)
    if found is None:
        raise Refused("no-such-template", template=key[:40])
    return found


def command_of(asked: Opening, template: Template) -> OpenMeeting:
    """A title that nobody chose is in each language, as are the items of a kind of meeting."""
    preset = in_each_language("start-about-preset")
    titles = others(preset, asked.language) if asked.title == spoken(preset, asked.language) else {}
    fields = msgspec.structs.asdict(asked) | {"template": template, "items": asked.items or (), "titles": titles}
    return OpenMeeting(**fields)


def with_an_item(template: Template) -> Template:
    """One open item, where that kind of meeting has none of its own."""
    open_item = PlannedItem(title=in_each_language("first-item"))
    return template if template.items else msgspec.structs.replace(template, items=(open_item,))


def in_each_language(message: str) -> dict[str, str]:
    return {language: Words(language).say(message) for language in LANGUAGES}


# Going back to one


def meetings_of_device() -> list[dict[str, str]]:
    """The meetings that this browser holds a good cookie for, the latest first."""
    found = []
    for name in [c for c in request.cookies if c.startswith("mr_") and c not in ("mr_lang", "mr_zone")]:
        try:
            meeting = parts().rooms.meeting(name.removeprefix("mr_"))
            who = visitor(meeting)
        except Refused:
            continue
        found.append((meeting.at, meeting_line(meeting, who.person)))
    return [line for _, line in sorted(found, key=lambda pair: -pair[0])]


def meeting_line(meeting: Meeting, person_id: str) -> dict[str, str]:
    person = meeting.roster.people.get(person_id)
    facilitates = person is not None and person.can(Capability.FACILITATE)
    return {
        "code": meeting.links.code,
        "title": meeting.lifecycle.title_in(g.language),
        "role": Words(g.language).say("capability-facilitate" if facilitates else "capability-member"),
        "url": f"/m/{meeting.links.code}" + ("/run" if facilitates else ""),
        "when": said_when(meeting.planned, Words(g.language)) if meeting.lifecycle.began_at is None else "",
    }
