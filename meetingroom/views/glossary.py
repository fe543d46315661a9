"""The glossary on the screens: what each term means, where the agenda uses one, and what was asked about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from meetingroom.core.agenda import Agenda, Item
from meetingroom.core.glossary import Glossary, Term, spellings
from meetingroom.markup import Vocabulary, explained, explained_text, terms_in, vocabulary
from meetingroom.views.shared import listed, present

ABBREVIATION = re.compile(r"(?<![\w-])[A-ZÁÉÍÓÚÜÑ]{2,6}(?![\w-])")


def known(glossary: Glossary) -> Vocabulary:
    """The terms of a meeting as `markup` finds them; the same object while the terms are the same."""
    return vocabulary(spellings(glossary))


def explain(html: str, glossary: Glossary) -> str:
    """Any sanitised HTML with the meeting's terms marked: the door for whatever text is shown."""
    return explained(html, known(glossary))


def glossary_part(glossary: Glossary) -> dict[str, Any]:
    return listed(((term.id, term_row(term)) for term in glossary.terms.values()), "terms")


def term_row(term: Term) -> dict[str, Any]:
    return {"word": term.word, "means": dict(term.means)} | present({"own": term.own})


def facilitators_glossary_part(glossary: Glossary) -> dict[str, Any]:
    """The same, and the words that somebody asked about, the latest first."""
    latest = sorted(glossary.asked.values(), key=lambda asked: -asked.row)
    rows = ((f"q{a.row}", {"words": a.words, "devices": a.devices, "row": a.row}) for a in latest)
    return glossary_part(glossary) | {"wanted": listed(rows, "asked")}


def explained_part(agenda: Agenda, terms: Vocabulary) -> dict[str, Any]:
    """Titles and descriptions in which a term stands, as HTML; the others are in the agenda as they are."""
    found = ((item.id, item_explained(item, terms)) for item in agenda.items.values())
    return {"items": {item: html for item, html in found if html}}


def item_explained(item: Item, terms: Vocabulary) -> dict[str, Any]:
    titles = {code: explained_text(title, terms) for code, title in item.titles.items()}
    return present(
        {
            "title": explained_text(item.title, terms),
            "titles": {code: html for code, html in titles.items() if html},
            "description": explained_text(item.description, terms),
        }
    )


def marked_texts(text: str, translations: Mapping[str, str], terms: Vocabulary) -> dict[str, Any]:
    """A plain text and its translations with their terms marked, as HTML; without those in which none stands."""
    by_language = {code: explained_text(said, terms) for code, said in translations.items()}
    return present({"text": explained_text(text, terms), "translations": present(by_language)})


@dataclass(frozen=True)
class Unexplained:
    """A term that a text uses and does not explain; with an entry the screens explain it, paper does not."""

    word: str
    has_entry: bool


def unexplained(text: str, glossary: Glossary) -> list[Unexplained]:
    """What a text leaves unexplained: terms whose meaning it does not spell out, and abbreviations without an entry."""
    used = [glossary.terms[term] for term in terms_in(text, known(glossary))]
    bare = [Unexplained(term.word, True) for term in used if not spells_out(text, term)]
    named = {spelling for spelling, _ in spellings(glossary)}
    short = dict.fromkeys(found for found in ABBREVIATION.findall(text) if found not in named)
    return [*bare, *(Unexplained(found, False) for found in short if f"({found})" not in text)]


def spells_out(text: str, term: Term) -> bool:
    """Does the text say the long form of a term, or what it means?"""
    said = text.casefold()
    return any(words.casefold().rstrip(".") in said for words in (*term.also, *term.means.values()))
