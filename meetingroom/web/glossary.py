"""The glossary as a table to take away."""

from __future__ import annotations

from flask import Blueprint, Response
from werkzeug.http import dump_options_header

from meetingroom.core.glossary_csv import export
from meetingroom.web.here import meeting_by_code, visitor

glossary = Blueprint("glossary", __name__, url_prefix="/api/meetings/<code>")


@glossary.get("/glossary.csv")
def as_table(code: str) -> Response:
    """Every term, as a file that a spreadsheet opens and that is read again equal; anybody inside sees them anyway."""
    terms = visitor(meeting_by_code(code)).meeting.glossary.terms.values()
    answer = Response(export(terms), mimetype="text/csv")
    answer.headers["Content-Disposition"] = dump_options_header("attachment", {"filename": "glossary.csv"})
    answer.headers["Cache-Control"] = "private, no-cache"
    return answer
