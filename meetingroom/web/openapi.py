"""The OpenAPI document, made from the commands themselves, so that it cannot lag behind."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from meetingroom import __version__
from meetingroom.core.acts import RULES
from meetingroom.exports.copies import FORMATS
from meetingroom.live.private import Keep
from meetingroom.web.after import Deletion
from meetingroom.web.described import REF, answers, operation, text_of
from meetingroom.web.door import Claim, Newcomer
from meetingroom.web.next_meeting import Next
from meetingroom.web.openapi_evidence import TABLE, evidence_paths
from meetingroom.web.opening import Opening
from meetingroom.web.pressing import Wanted
from meetingroom.web.redact import Redaction
from meetingroom.web.scribe import WriteNotes
from meetingroom.words import LANGUAGES

CODE = {"name": "code", "in": "path", "required": True, "schema": {"type": "string"}, "description": "of the meeting"}
COMMAND_ID = {
    "type": "string",
    "pattern": r"^[A-Za-z0-9_:.\-]{8,96}$",
    "description": "of the sender's making; what is sent again with the same id is done once",
}
REFUSED = {
    "type": "object",
    "required": ["refused", "with"],
    "properties": {
        "refused": {"type": "string", "description": "a message id without `refused-`"},
        "with": {"type": "object", "description": "its arguments"},
        "sentence": {"type": "string", "description": "what to do, in the language asked for by Accept-Language"},
    },
}
SYNC = {
    "type": "object",
    "required": ["seq", "view", "audience", "now", "build"],
    "properties": {
        "seq": {"type": "integer"},
        "n": {"type": "integer"},
        "now": {"type": "number"},
        "build": {"type": "string"},
        "audience": {"enum": ["member", "facilitator", "screen", "lobby"]},
        "view": {"type": "object"},
        "mine": {"type": "object"},
        "notes": {"type": "object"},
        "private": {"type": "object"},
    },
}


PASTED = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}


@cache
def document() -> dict[str, Any]:
    """The OpenAPI 3.1 document of the HTTP API."""
    commands = [rule.command for rule in RULES.values() if rule.needs is not None]
    bodies = [Newcomer, Claim, Opening, Next, Keep, WriteNotes, Redaction, Deletion, Wanted]
    _, schemas = msgspec.json.schema_components([*commands, *bodies], ref_template=REF)
    schemas = dict(schemas) | {"Refused": REFUSED, "Sync": SYNC, "Ask": ask_schema(), "Table": TABLE, "Pasted": PASTED}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Meetingroom", "version": __version__, "description": ABOUT},
        "security": [{"token": []}],
        "paths": PATHS,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


ABOUT = "Whatever a person can do in a meeting, a script can. See docs/protocol.md for what a view holds."


def ask_schema() -> dict[str, Any]:
    """One of the commands: its name in `ask`, its fields in `with`."""
    return {"oneOf": [one_ask(name, rule.command.__name__) for name, rule in RULES.items() if rule.needs is not None]}


def one_ask(name: str, schema: str) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["ask", "with"],
        "additionalProperties": False,
        "properties": {"id": COMMAND_ID, "ask": {"const": name}, "with": {"$ref": REF.format(name=schema)}},
    }


START_KEY = {
    "name": "X-Start-Key",
    "in": "header",
    "required": False,
    "schema": {"type": "string"},
    "description": "the organiser's key, where the server asks for one",
}
ENDING = {
    "name": "ending",
    "in": "path",
    "required": True,
    "schema": {"enum": list(FORMATS)},
    "description": "`json` is the complete data, for a facilitator",
}
READER = [
    {"name": "lang", "in": "query", "schema": {"enum": list(LANGUAGES)}, "description": "else by Accept-Language"},
    {"name": "zone", "in": "query", "schema": {"type": "string"}, "description": "such as America/Chicago"},
]
COPY = {"name": "copy", "in": "path", "required": True, "schema": {"type": "string"}, "description": "its id"}
PROPOSAL = COPY | {"name": "proposal"}
OPEN: list[Any] = []  # no token needed
PATHS: dict[str, Any] = {
    "/api/openapi.json": {"get": operation("This document", security=OPEN)},
    "/api/meetings": {
        "post": operation(
            "Start a meeting",
            body="Opening",
            answer=answers(code="string", person="string", token="string"),
            status=201,
            security=OPEN,
            parameters=[START_KEY],
        )
    },
    "/api/meetings/{code}/next": {
        "parameters": [CODE],
        "post": operation(
            "Start the next meeting of the series: its people, and what was left, come along",
            body="Next",
            answer=answers(code="string", person="string", token="string"),
            status=201,
        ),
    },
    "/api/meetings/{code}/join": {
        "parameters": [CODE],
        "post": operation(
            "Join as a newcomer; with `waits`, the token opens the lobby until somebody lets them in",
            body="Newcomer",
            answer=answers(person="string", token="string"),
            status=201,
            security=OPEN,
        ),
    },
    "/api/meetings/{code}": {
        "parameters": [CODE],
        "delete": operation(
            "Delete everything of an ended meeting; says how much of each kind was removed",
            body="Deletion",
            answer=answers(removed="object"),
        ),
    },
    "/api/meetings/{code}/lobby": {
        "parameters": [CODE],
        "get": operation(
            "What the door shows: the title, and the names that nobody has come in under yet",
            answer=answers(code="string", title="string", has_ended="boolean", is_locked="boolean", people="array"),
            security=OPEN,
        ),
    },
    "/api/meetings/{code}/claim": {
        "parameters": [CODE],
        "post": operation(
            "Come in as somebody who is expected; works once",
            body="Claim",
            answer=answers(person="string", token="string"),
            status=201,
            security=OPEN,
        ),
    },
    "/api/meetings/{code}/device": {
        "parameters": [CODE],
        "post": operation(
            "Come in once more as somebody who is in the meeting; their first device is asked, and shows `number` too",
            body="Claim",
            answer=answers(person="string", token="string", waits="boolean", number="integer"),
            status=201,
            security=OPEN,
        ),
    },
    "/api/enter": {
        "post": operation(
            "Come in by a link: what follows /p/ or /s/ is the token",
            answer=answers(code="string", title="string", audience="string"),
        ),
    },
    "/api/meetings/{code}/ask": {
        "parameters": [CODE],
        "post": operation("Ask for a change", body="Ask", answer=answers(seq="integer")),
    },
    "/api/meetings/{code}/view": {
        "parameters": [CODE],
        "get": operation(
            "All that one screen shows",
            answer={"$ref": REF.format(name="Sync")},
            parameters=[{"name": "audience", "in": "query", "schema": {"enum": ["", "screen"]}}],
        ),
    },
    "/api/meetings/{code}/notes": {
        "parameters": [CODE],
        "get": operation("The notes as Markdown, and by author", answer=answers(order="array", sections="object")),
        "post": operation(
            "Write in the notes: at the end of a section, or in place of what was read",
            body="WriteNotes",
            answer=answers(n="integer"),
        ),
    },
    "/api/meetings/{code}/links": {
        "parameters": [CODE],
        "get": operation("The addresses to hand out; a member's own", answer=answers(people="object")),
    },
    "/api/meetings/{code}/draft": {
        "parameters": [CODE],
        "get": operation("The draft as one sees it", answer=answers(version="integer", sections="object")),
    },
    "/api/meetings/{code}/draft/sections": {
        "parameters": [CODE],
        "post": operation("The sections that a pasted text has by its headings", body="Pasted"),
    },
    "/api/meetings/{code}/proposals/{proposal}/known": {
        "parameters": [CODE, PROPOSAL],
        "get": operation(
            "What is known for the notice of an outcome, and of who disagrees",
            answer=answers(notice="object", words="object"),
        ),
    },
    "/api/meetings/{code}/glossary.csv": {
        "parameters": [CODE],
        "get": text_of("The terms of the meeting as a table", "text/csv"),
    },
    **evidence_paths(CODE, READER[0]),
    "/api/meetings/{code}/record.{ending}": {
        "parameters": [CODE, ENDING, *READER],
        "get": operation("A copy of the record, in one of its formats", kind="*/*", answer={}),
    },
    "/api/meetings/{code}/copies": {
        "parameters": [CODE, READER[0]],
        "post": operation("Begin a copy, with or without names; a short one is done at once", body="Wanted"),
    },
    "/api/meetings/{code}/copies/{copy}": {
        "parameters": [CODE, COPY],
        "get": operation("How far a copy is: `made` parts `of` all", answer=answers(copy="string", state="string")),
        "delete": operation("Stop it", answer=answers(state="string")),
    },
    "/api/meetings/{code}/names": {
        "parameters": [CODE, *READER],
        "get": operation(
            "What to decide before a copy without names: who becomes whom, what are probably names too",
            answer=answers(people="object", probable="array", small="object"),
        ),
    },
    "/api/meetings/{code}/redacted.{ending}": {
        "parameters": [CODE, ENDING, *READER],
        "post": operation("A copy of the record without names", body="Redaction", kind="*/*", answer={}),
    },
    "/api/meetings/{code}/private": {
        "parameters": [CODE],
        "put": operation("Keep private words", body="Keep"),
    },
}
