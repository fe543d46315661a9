"""The copy without names: what there is to decide first, then the file; for people by a form, for scripts by JSON."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from flask import Blueprint, Flask, Response, g, jsonify, render_template, request
from werkzeug.datastructures import MultiDict

from meetingroom.exports.copies import FORMATS, QUESTIONS, Take
from meetingroom.exports.redact import Choices, Questions
from meetingroom.web.copies import format_called, formats_for, refuse_copy, take_whole
from meetingroom.web.here import body, meeting_by_code, parts
from meetingroom.web.record import file_of, reader
from meetingroom.web.wire import shaped
from meetingroom.web.zones import zone_here

redact = Blueprint("redact", __name__)

MOST_NAMES = 500
OtherName = Annotated[str, msgspec.Meta(min_length=1, max_length=200, extra={"words": True})]
Names = Annotated[list[OtherName], msgspec.Meta(max_length=MOST_NAMES)]


class Redaction(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What has been decided: other names of people, by their ids; words that are names too; parts left where small."""

    aliases: dict[str, Names] = {}
    others: Names = []
    spared: Names = []


def register(app: Flask) -> None:
    app.register_blueprint(redact)


@redact.get("/m/<code>/record/redact")
def page(code: str) -> str:
    take = take_here(code)
    meeting, asked = take.meeting, asked_of(take)
    about = {"code": meeting.links.code, "title": meeting.lifecycle.title_in(g.language)}
    people = [
        {
            "id": p,
            "name": meeting.roster.people[p].name,
            "role": meeting.seats.role_in(g.language, meeting.roster.people[p].role),
            "becomes": said,
        }
        for p, said in asked.people.items()
    ]
    kinds = formats_for(meeting, reader(meeting).person)
    return render_template("redact.html", meeting=about, people=people, asked=asked, kinds=kinds)


@redact.get("/api/meetings/<code>/names")
def names(code: str) -> Response:
    asked = asked_of(take_here(code))
    probable = [
        {"words": guess.words, "count": guess.count, "around": guess.around, "is_sure": guess.is_sure}
        for guess in asked.probable
    ]
    return jsonify({"people": asked.people, "probable": probable, "small": asked.small})


@redact.post("/m/<code>/record/redact")
def by_form(code: str) -> Response:
    return copy(code, request.form.get("format", ""), decided(request.form))


@redact.post("/api/meetings/<code>/redacted.<ending>")
def by_json(code: str, ending: str) -> Response:
    return copy(code, ending, body())


def copy(code: str, ending: str, fields: dict[str, Any]) -> Response:
    wanted = format_called(ending)
    take = take_here(code, choices_in(shaped(Redaction, fields)))
    refuse_copy(take.meeting, reader(take.meeting).person, wanted)
    return file_of(take, wanted)


def choices_in(asked: Redaction) -> Choices:
    aliases = {person: tuple(names) for person, names in asked.aliases.items()}
    return Choices(aliases, tuple(dict.fromkeys(asked.others)), frozenset(asked.spared))


def take_here(code: str, choices: Choices | None = None) -> Take:
    """Raises: Refused when whoever asks may not take the record away."""
    meeting = meeting_by_code(code)
    refuse_copy(meeting, reader(meeting).person, FORMATS["html"])
    return take_whole(parts(), meeting, g.language, zone_here(), choices)


def asked_of(take: Take) -> Questions:
    file = parts().press.made(take, QUESTIONS, same=f"{take.meeting.seq}-{take.head}-{take.language}")
    return msgspec.json.decode(file.data, type=Questions)


def decided(form: MultiDict[str, str]) -> dict[str, Any]:
    """What the form says, in the shape that a script sends."""
    called = {
        field.removeprefix("alias-"): listed(form[field]) for field in form if field.startswith("alias-")
    }
    aliases = {person: names for person, names in called.items() if names}
    others = [*form.getlist("other"), *listed(form.get("more", ""))]
    spared = sorted(set(form.getlist("part")) - set(form.getlist("small")))
    return {"aliases": aliases, "others": others, "spared": spared}


def listed(text: str) -> list[str]:
    return [one for piece in text.replace("\n", ",").split(",") if (one := piece.strip())]
