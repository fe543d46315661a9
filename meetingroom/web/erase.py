"""Erasing from the page of the record: what was written is found, shown with all that would go, and goes for good."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any

import msgspec
from flask import Blueprint, Flask, Response, g, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from meetingroom.core.acts import Command, Id, Line, Refused, Row
from meetingroom.core.erasing import EraseName, EraseText
from meetingroom.exports.bundle import public
from meetingroom.exports.telling import Telling
from meetingroom.store.whole import read_whole
from meetingroom.web.after import about, facilitator
from meetingroom.web.errors import shown_refusal
from meetingroom.web.here import Visitor, meeting_by_code, parts
from meetingroom.web.wire import shaped
from meetingroom.web.zones import zone_here
from meetingroom.words import Words

erase = Blueprint("erase", __name__)

MOST_SHOWN = 200
Sought = Annotated[str, msgspec.Meta(max_length=200, extra={"words": True})]


def register(app: Flask) -> None:
    app.register_blueprint(erase)


class Erasure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a form says: words to look for or the person whose name it is, then what of it goes, and why."""

    words: Sought = ""
    person: Id | None = None
    rows: tuple[Row, ...] = ()
    notes: bool = False
    why: Line = ""


@dataclass(frozen=True)
class Found:
    """One act in which the words stand: its row, who did it and when, and all that it holds, which goes with them."""

    row: int
    by: str
    at: str
    texts: tuple[str, ...]


@erase.get("/m/<code>/record/erase")
def page(code: str) -> AnyResponse:
    return shown(facilitator(meeting_by_code(code)), Erasure())


@erase.post("/m/<code>/record/erase")
def by_form(code: str) -> AnyResponse:
    """Words are looked for by a form too: in an address they would stay in histories and logs."""
    who = facilitator(meeting_by_code(code))
    try:
        asked = shaped(Erasure, fields_of(request.form))
        if request.form.get("do") != "erase":
            return shown(who, asked, looked=True)
        return shown(who, Erasure(), erased=erased(who, asked))
    except Refused as refused:
        return shown(who, Erasure(), refused=shown_refusal(refused, "erase"))


def fields_of(form: Any) -> dict[str, Any]:
    rows = [int(row) for row in form.getlist("row") if row.isdecimal() and len(row) < 16]
    said = {"words": form.get("words", "").strip(), "rows": rows, "notes": "notes" in form, "why": form.get("why", "")}
    return said | ({"person": form["person"]} if form.get("person") else {})


def shown(who: Visitor, asked: Erasure, **more: Any) -> AnyResponse:
    meeting, words = who.meeting, asked.words
    telling = Telling(meeting, Words(g.language), zone_here())
    found = list(acts_saying(telling, words)) if words else []
    name = telling.name(asked.person) if asked.person and asked.person in meeting.roster.people else ""
    fields = {
        "meeting": about(meeting),
        "asked": asked,
        "found": found[:MOST_SHOWN],
        "is_noted": bool(words) and any(words in text for text in parts().notes.fresh(meeting).values()),
        "name": name,
        "people": [(p.id, p.name) for p in meeting.roster.people.values() if p.id not in meeting.erasures.people],
    }
    return Response(render_template("erase.html", **fields, **more), 422 if "refused" in more else 200)


def acts_saying(telling: Telling, words: str) -> Iterator[Found]:
    """Every act that has these words in it, whatever their case; what is held back is its owner's alone, here too."""
    with parts().store.snapshot() as connection:
        bundle = public(read_whole(connection, telling.meeting.id, {}))
    for row in bundle.rows:
        texts = tuple(text["text"] for text in json.loads(row.texts) if "text" in text)
        if any(words.casefold() in text.casefold() for text in texts):
            yield Found(row.seq, telling.name(row.by), telling.clock(row.at), texts)


def erased(who: Visitor, asked: Erasure) -> int:
    """Erase what was ticked; how many things went.

    Raises: Refused.
    """
    commands: list[Command] = [EraseText(row=row, why=asked.why) for row in asked.rows]
    if asked.person:
        commands.append(EraseName(person=asked.person, why=asked.why))
    if not commands and not asked.notes:
        raise Refused("nothing-ticked")
    for command in commands:
        parts().rooms.ask(who.meeting.id, who.person, command)
    forgotten = asked.notes and bool(asked.words) and parts().notes.forget(who.meeting, asked.words)
    if forgotten:
        parts().store.wipe()
    return len(commands) + bool(forgotten)
