"""What the OpenAPI document says of charts and of the tables of evidence, in and out."""

from __future__ import annotations

from typing import Any

from meetingroom.web.described import answers, operation, text_of

SERIES = {"name": "series", "in": "path", "required": True, "schema": {"type": "string"}, "description": "its id"}
CHARTS = [
    {"name": "series", "in": "query", "schema": {"type": "string"}, "description": "up to three ids, joined by commas"},
    {"name": "placed", "in": "query", "schema": {"type": "string"}, "description": "or a chart in the notes"},
    {"name": "size", "in": "query", "schema": {"enum": ["phone", "page", "screen"]}},
    {"name": "v", "in": "query", "schema": {"type": "string"}, "description": "the version that a view names"},
]
CRITERION = [
    {"name": name, "in": "query", "schema": {"type": "string"}}
    for name in ("value", "sign", "needs", "of_last", "in_a_row")
]
TABLE = {
    "type": "object",
    "required": ["text"],
    "properties": {"text": {"type": "string"}, "days": {"enum": ["day-first", "month-first"]}},
}


def evidence_paths(code: dict[str, Any], language: dict[str, Any]) -> dict[str, Any]:
    """The paths; `code` and `language` are the parameters that others have too."""
    return {
        "/api/meetings/{code}/charts": {
            "parameters": [code, *CHARTS, language],
            "get": operation("Series in words, with charts and points", answer=answers(order="array", cards="object")),
        },
        "/api/meetings/{code}/series/{series}.csv": {
            "parameters": [code, SERIES],
            "get": text_of("The observations of a series as a table", "text/csv"),
        },
        "/api/meetings/{code}/series/{series}/cuts.csv": {
            "parameters": [code, SERIES],
            "get": text_of("The changes and breaks of a series as a table", "text/csv"),
        },
        "/api/meetings/{code}/breaks.csv": {
            "parameters": [code],
            "get": text_of("The breaks of all series as a table", "text/csv"),
        },
        "/api/meetings/{code}/goals.csv": {
            "parameters": [code],
            "get": text_of("The goals with their series as a table", "text/csv"),
        },
        "/api/meetings/{code}/goals/check": checked_table(code),
        "/api/meetings/{code}/breaks/check": checked_table(code),
        "/api/meetings/{code}/series/{series}/cuts/check": checked_table(code, SERIES),
        "/api/meetings/{code}/series/{series}/check": checked_table(code, SERIES),
        "/api/mastery": {
            "get": operation("What a criterion of mastery means", security=[], parameters=CRITERION),
        },
    }


def checked_table(*parameters: dict[str, Any]) -> dict[str, Any]:
    """What a table would bring, before it is taken."""
    asked = operation("What would be taken of a table, and which rows can't be read", body="Table")
    return {"parameters": [*parameters], "post": asked}
