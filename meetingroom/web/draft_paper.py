"""The draft taken away: printed, as a file, or as a pack with a letter for each person; each page says DRAFT."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import segno
from babel.dates import format_date
from flask import Blueprint, Flask, Response, g, render_template, request
from markupsafe import Markup

from meetingroom.core.acts import Capability, Refused
from meetingroom.core.draft import Paragraph, Section, Version, all_texts
from meetingroom.core.glossary import Term
from meetingroom.core.meeting import Meeting
from meetingroom.core.sending import Way
from meetingroom.exports import html, markdown, pdf
from meetingroom.exports.copies import FORMATS
from meetingroom.exports.draft_copy import draft_copy
from meetingroom.exports.glossary import terms_used
from meetingroom.exports.planned import said_when
from meetingroom.exports.source import Source
from meetingroom.exports.tree import Document
from meetingroom.markup import render
from meetingroom.web.draft import reader
from meetingroom.web.here import Visitor, parts
from meetingroom.web.letters import Letter, letters
from meetingroom.web.record import attachment
from meetingroom.web.zones import zone_here
from meetingroom.words import LANGUAGES, Words

draft_paper = Blueprint("draft_paper", __name__)


def register(app: Flask) -> None:
    app.register_blueprint(draft_paper)


@dataclass(frozen=True)
class Paper:
    """One copy on paper: what it says in which languages, and the letter that lies on top of it, if any."""

    words: Words
    title: str
    version: Version
    sections: list[dict[str, Any]]
    terms: list[tuple[str, list[tuple[str, str]]]]
    when: str  # the meeting is to be, "" where nobody said
    letter: Letter | None = None

    @property
    def day(self) -> str:
        """The day of the version as the reader writes it, where they are."""
        at = datetime.fromtimestamp(self.version.at, zone_here())
        return str(format_date(at, "long", locale=self.words.language))

    @property
    def qr(self) -> Markup:
        """The reader's own link, to be taken up with a phone: nobody types an address of sixty letters."""
        drawn = segno.make(self.letter.link, error="m") if self.letter and self.letter.link else None
        return Markup(drawn.svg_inline(scale=3, border=2, light="#fff") if drawn else "")

    def say(self, message: str, **told: Any) -> str:
        return self.words.say(message, **told)


def version_for(who: Visitor) -> Version:
    """The version that was asked for, else the last. Raises: Refused, where there is none."""
    draft = who.meeting.draft
    if draft.version is None:
        raise Refused("draft-empty")
    wanted = request.args.get("version", str(draft.number))[:20]
    version = draft.numbered(int(wanted)) if wanted.isascii() and wanted.isdecimal() else None
    if version is None:
        raise Refused("no-such-version", version=wanted)
    return version


@draft_paper.get("/m/<code>/draft/print")
def printed(code: str) -> str:
    """A version on paper, the last unless another is named, in one language or two side by side."""
    who = reader(code)
    languages = list(dict.fromkeys(one for one in request.args.getlist("in") if one))[:2] or [g.language]
    copy_ = paper(who.meeting, version_for(who), Words(g.language), languages)
    return render_template("draft_print.html", code=who.meeting.links.code, copy=copy_, newest=who.meeting.draft.number)


@draft_paper.get("/m/<code>/draft/pack")
def pack(code: str) -> str:
    """For everybody to whom it was sent, or those who get it on paper: the letter, and the draft in their language."""
    who = reader(code)
    if not who.meeting.roster.people[who.person].can(Capability.FACILITATE):
        raise Refused("needs-facilitate")
    version = version_for(who)
    only_paper = request.args.get("only") == Way.PAPER
    wanted = [one for one in letters(parts(), who.meeting) if one.way is Way.PAPER or not only_paper]
    copies = [for_reader(who.meeting, version, letter) for letter in wanted]
    return render_template("draft_pack.html", code=who.meeting.links.code, copies=copies)


def for_reader(meeting: Meeting, version: Version, letter: Letter) -> Paper:
    words = Words(letter.language if letter.language in LANGUAGES else g.language)
    return paper(meeting, version, words, [letter.language], letter)


def paper(
    meeting: Meeting, version: Version, words: Words, languages: list[str], letter: Letter | None = None
) -> Paper:
    sections = [on_paper(meeting, section, languages) for section in version.sections.values()]
    used = terms_used(meeting, (text for _, text in all_texts(version)))
    terms = [(term.word, meanings(term, languages)) for term in used]
    when = said_when(meeting.planned, words)
    return Paper(words, meeting.lifecycle.title_in(words.language), version, sections, terms, when, letter)


def meanings(term: Term, languages: list[str]) -> list[tuple[str, str]]:
    """What a term means in the languages that are printed; where it has none of them, in the one that it has."""
    return [(one, term.means[one]) for one in languages if one in term.means] or list(term.means.items())[:1]


def on_paper(meeting: Meeting, section: Section, languages: list[str]) -> dict[str, Any]:
    texts = section.revision.texts if section.revision else {}
    titles = [section.titles[one] for one in languages if section.titles.get(one)]
    people = meeting.roster.people
    paragraphs = [
        (people[owner].name, held.language, Markup(render(held.text)), beside(meeting, held, languages))
        for owner, held in section.paragraphs.items()
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


@draft_paper.get("/m/<code>/draft/copy.<ending>")
def copy(code: str, ending: str) -> Response:
    """A version as a file, the last unless another is named, in the reader's language."""
    who = reader(code)
    version, words = version_for(who), Words(g.language)
    if ending not in DRAFT_AS:
        raise Refused("no-such-format", known=", ".join(DRAFT_AS))
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
