"""The draft on its page: to read and to answer, to print, and the letters in which it goes home."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from babel.dates import format_date
from flask import Blueprint, Flask, Response, g, jsonify, render_template, request
from markupsafe import Markup
from werkzeug.wrappers import Response as AnyResponse

from meetingroom.core.acts import Refused
from meetingroom.core.draft import Paragraph
from meetingroom.core.headings import sections_in
from meetingroom.core.meeting import Meeting
from meetingroom.core.standing import allows
from meetingroom.exports import html, markdown, pdf
from meetingroom.exports.draft_copy import draft_copy, terms_used
from meetingroom.exports.source import Source
from meetingroom.exports.tree import Document
from meetingroom.markup import render
from meetingroom.views.draft import whole_draft
from meetingroom.web.copies import FORMATS
from meetingroom.web.door import come_in_ahead
from meetingroom.web.here import Visitor, body, meeting_by_code, visitor
from meetingroom.web.mailing import mail_for
from meetingroom.web.record import attachment
from meetingroom.web.sync import outlook_for, sync_answer
from meetingroom.web.zones import zone_here
from meetingroom.words import Words

draft = Blueprint("draft", __name__)


def register(app: Flask) -> None:
    app.register_blueprint(draft)


def reader(code: str) -> Visitor:
    """A person of the meeting.

    Raises: Refused.
    """
    who = visitor(meeting_by_code(code))
    if not who.person:
        raise Refused("screen-only-shows")
    if not allows(who.meeting, who.person, "read_earlier"):
        raise Refused("reads-later")
    return who


def as_seen(who: Visitor) -> dict[str, Any]:
    """The draft for this person; whoever sends it home sees whether by mail, and who can't be written to."""
    return whole_draft(who.meeting, who.person) | mail_for(who)


@draft.get("/m/<code>/draft")
def page(code: str) -> AnyResponse:
    who = reader(code)
    come_in_ahead(who)
    first = sync_answer(who, outlook_for(who)) | {"draft": as_seen(who)}
    return Response(render_template("draft.html", first=first, code=who.meeting.links.code))


@draft.get("/api/meetings/<code>/draft")
def whole(code: str) -> Response:
    """The draft as this person sees it."""
    who = reader(code)
    answer = jsonify(as_seen(who))
    answer.headers["Cache-Control"] = "private, no-cache"
    return answer


@draft.post("/api/meetings/<code>/draft/sections")
def found_sections(code: str) -> Response:
    """The sections that a pasted text has by its headings: to be looked at before anything is taken in."""
    reader(code)
    text = body().get("text")
    if not isinstance(text, str):
        raise Refused("bad-shape")
    return jsonify({"sections": [{"title": s.title, "text": s.text} for s in sections_in(text)]})


@draft.get("/m/<code>/draft/print")
def printed(code: str) -> str:
    """The last version on paper, in one language or two side by side; each page says DRAFT, version and date."""
    who = reader(code)
    version = who.meeting.draft.version
    if version is None:
        raise Refused("draft-empty")
    languages = [one for one in request.args.getlist("in") if one] or [g.language]
    about = {"title": who.meeting.lifecycle.title_in(g.language), "code": who.meeting.links.code}
    shown = [on_paper(who.meeting, section, languages) for section in version.sections.values()]
    used = terms_used(who.meeting, version)
    terms = [(term.word, [(one, term.means[one]) for one in languages if one in term.means]) for term in used]
    told = {"meeting": about, "version": version, "sections": shown, "languages": languages, "terms": terms}
    return render_template("draft_print.html", **told, day=day)


@draft.get("/m/<code>/draft/copy.<ending>")
def copy(code: str, ending: str) -> Response:
    """The last version as a file, in the reader's language; each page of it says DRAFT, version and day."""
    who = reader(code)
    version = who.meeting.draft.version
    if version is None:
        raise Refused("draft-empty")
    if ending not in DRAFT_AS:
        raise Refused("no-such-format", known=", ".join(DRAFT_AS))
    words = Words(g.language)
    made = DRAFT_AS[ending](draft_copy(Source(who.meeting, zone=zone_here()), version, words))
    answer = Response(made, content_type=FORMATS[ending].kind)
    answer.headers["Content-Disposition"] = attachment(f"{words.say('draft-file')}-{version.number}.{ending}")
    if ending == "html":
        answer.headers["Content-Security-Policy"] = html.POLICY
    return answer


def as_docx(document: Document) -> bytes:
    from meetingroom.exports import docx  # slow to load, and seldom asked for

    return docx.page(document)


DRAFT_AS: dict[str, Callable[[Document], bytes | str]] = {
    "pdf": pdf.page,
    "docx": as_docx,
    "html": html.page,
    "md": markdown.page,
}


def day(at: float) -> str:
    """A day as the reader writes it, where they are."""
    return str(format_date(datetime.fromtimestamp(at, zone_here()), "long", locale=g.language))


def on_paper(meeting: Meeting, section: Any, languages: list[str]) -> dict[str, Any]:
    texts = section.revision.texts if section.revision else {}
    titles = [section.titles.get(one) for one in languages if section.titles.get(one)]
    people = meeting.roster.people
    own = section.paragraphs.items()
    paragraphs = [
        (people[owner].name, held.language, Markup(render(held.text)), beside(meeting, held, languages))
        for owner, held in own
    ]
    return {
        "titles": titles or list(section.titles.values())[:1],
        "texts": [(one, Markup(render(texts[one]))) for one in languages if texts.get(one)]
        or [(one, Markup(render(text))) for one, text in list(texts.items())[:1]],
        "paragraphs": paragraphs,
    }


def beside(meeting: Meeting, held: Paragraph, languages: list[str]) -> list[tuple[str, str, Markup]]:
    """The translations of somebody's own words into what is printed: by whom, the language, and the words."""
    wanted = [(one, *held.translations[one]) for one in languages if one in held.translations]
    people = meeting.roster.people
    return [(people[by].name if by in people else "", one, Markup(render(text))) for one, text, by in wanted]
