"""Paper cannot explain a word where it stands: the terms that it uses are explained at its end."""

from __future__ import annotations

from collections.abc import Iterable

from meetingroom.core.glossary import Term
from meetingroom.core.meeting import Meeting
from meetingroom.exports.telling import Telling, one_line
from meetingroom.exports.tree import Block, Facts, Heading
from meetingroom.markup import terms_in
from meetingroom.views.glossary import known


def words_used(telling: Telling, texts: Iterable[str]) -> list[Block]:
    """The terms of these texts, each in one sentence in the reader's language; nothing where they use none."""
    language, fallback = telling.words.language, telling.meeting.lifecycle.language
    terms = terms_used(telling.meeting, texts)
    rows = tuple((one_line(term.word), one_line(meaning(term, language, fallback))) for term in terms)
    return [Heading(2, telling.say("words-used"), "words-used"), Facts(rows)] if rows else []


def terms_used(meeting: Meeting, texts: Iterable[str]) -> list[Term]:
    """The terms that texts use, by the alphabet."""
    used = terms_in("\n\n".join(texts), known(meeting.glossary))
    return sorted((meeting.glossary.terms[term] for term in used), key=lambda term: term.word.casefold())


def meaning(term: Term, language: str, fallback: str) -> str:
    return term.means.get(language) or term.means.get(fallback) or next(iter(term.means.values()))
