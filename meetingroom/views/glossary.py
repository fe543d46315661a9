"""The glossary on the screens: what each term means, where the agenda uses one, and what was asked about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from meetingroom.core.agenda import Agenda, Item
from meetingroom.core.glossary import Glossary, Term, spellings
from meetingroom.core.options import Option
from meetingroom.core.proposals import Proposal
from meetingroom.markup import Vocabulary, explained, explained_text, is_abbreviation, terms_in, vocabulary
from meetingroom.views.shared import listed, present

ABBREVIATION = re.compile(r"(?<![\w-])[A-ZÁÉÍÓÚÜÑ]{2,6}(?=s?(?![\w-]))")
LONGEST_NAME = 60  # what stands before a sentence's colon is the term's name only when it is short


def known(glossary: Glossary) -> Vocabulary:
    """The terms of a meeting as `markup` finds them; the same object while the terms are the same."""
    return vocabulary(spellings(glossary))


def explain(html: str, glossary: Glossary) -> str:
    """Any sanitised HTML with the meeting's terms marked: the door for whatever text is shown."""
    return explained(html, known(glossary))


def glossary_part(glossary: Glossary) -> dict[str, Any]:
    return listed(((term.id, term_row(term)) for term in glossary.terms.values()), "terms")


def term_row(term: Term) -> dict[str, Any]:
    """How a term of one's own is written otherwise is for whoever changes it."""
    also = list(term.also) if term.own else []
    return {"word": term.word, "means": dict(term.means)} | present({"own": term.own, "also": also or None})


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


def marked_proposal(proposal: Proposal, terms: Vocabulary) -> dict[str, Any]:
    """Its text, translations and options with their terms marked, as HTML; without those that have none."""
    version = proposal.version
    by_language = {code: explained_text(said, terms) for code, said in version.translations.items()}
    options = {id_: explained_text(option.text, terms) for id_, option in version.options.items()}
    options_in = {id_: present(marked_beside(option, terms)) for id_, option in version.options.items()}
    said = {"translations": present(by_language), "options": present(options), "options_in": present(options_in)}
    return present({"text": explained_text(version.text, terms), **said})


def marked_beside(option: Option, terms: Vocabulary) -> dict[str, str]:
    return {code: explained_text(beside.text, terms) for code, beside in option.translations.items()}


def marked(row: dict[str, Any], fields: Iterable[str], terms: Vocabulary) -> dict[str, Any]:
    """A row, and beside it these of its texts with their terms marked, where they have some."""
    return row | present({"marked": marks(row, fields, terms)})


def marks(row: Mapping[str, Any], fields: Iterable[str], terms: Vocabulary) -> dict[str, Any]:
    """By field: its text as HTML with the terms marked; without those that hold none."""
    return present({field: explained_text(row[field], terms) for field in fields if row.get(field)})


@dataclass(frozen=True)
class Unexplained:
    """A term that a text in this language uses and does not explain; with an entry screens and paper explain it."""

    word: str
    language: str
    has_entry: bool


def unexplained(texts: Iterable[tuple[str, str]], glossary: Glossary) -> list[Unexplained]:
    """What texts, each with its language, leave unexplained to those who read that language alone."""
    written: dict[str, list[str]] = {}
    for language, text in texts:
        written.setdefault(language, []).append(text)
    return [one for language, said in written.items() for one in left_open("\n\n".join(said), language, glossary)]


def left_open(text: str, language: str, glossary: Glossary) -> list[Unexplained]:
    """Terms whose meaning the text does not spell out, and abbreviations that the glossary does not know."""
    terms, said = known(glossary), flat(text)
    used = [glossary.terms[term] for term in terms_in(text, terms)]
    bare = (term for term in used if not spells_out(said, term, language))
    short = dict.fromkeys(found for found in ABBREVIATION.findall(text) if not terms.term(found))
    return [
        *(Unexplained(term.word, language, language in term.means) for term in bare),
        *(Unexplained(found, language, False) for found in short if not stands_in_brackets(found, text)),
    ]


def spells_out(said: str, term: Term, language: str) -> bool:
    """Does it say what a term means, or what an abbreviation is short for? That a word is a name is no explanation."""
    means = flat(term.means.get(language, "")).rstrip(".")
    name, colon, sentence = means.partition(": ")
    told = sentence if colon and len(name) <= LONGEST_NAME else means
    return (bool(told) and told in said) or any(long in said for long in long_forms(term, language))


def long_forms(term: Term, language: str) -> list[str]:
    """What an abbreviation is short for in a language: as its sentence begins there, else what begins no sentence."""
    if not is_abbreviation(term.word):
        return []
    names = [flat(name) for name in term.also if not is_abbreviation(name)]
    begins = {name: [code for code, means in term.means.items() if flat(means).startswith(name)] for name in names}
    return [name for name in names if language in begins[name]] or [name for name in names if not begins[name]]


def flat(text: str) -> str:
    return " ".join(text.casefold().split())


def stands_in_brackets(found: str, text: str) -> bool:
    """After its long form, or before it: "Very Long Name (VLN)", "VLN (very long name)"."""
    return f"({found})" in text or f"{found} (" in text
