"""What readers asked about the draft, as somebody who reads it sees it: their words, and what came of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from meetingroom.core.agenda import Agenda
from meetingroom.core.draft import Draft, Section
from meetingroom.core.responses import ReplyState, Response, has_outcome, item_of_response, may_change_in
from meetingroom.markup import Vocabulary, explained_text
from meetingroom.views.asked_about import stands_in
from meetingroom.views.shared import listed, present


@dataclass(frozen=True)
class Reading:
    """What is read: the draft, its agenda, the terms that are marked, and the sections as this reader has them."""

    draft: Draft
    agenda: Agenda
    terms: Vocabulary
    sections: Mapping[str, Section]


def as_published(draft: Draft) -> Mapping[str, Section]:
    """What everybody has before them: the last version; before there is one, what is being written."""
    return draft.version.sections if draft.version else draft.sections


def response_rows(reading: Reading, responses: Iterable[Response], *, answers: bool = False) -> dict[str, Any]:
    """By id, in their order; whoever `answers` sees which versions a reply can name."""
    rows = {response.id: response_row(reading, response) for response in responses}
    if answers:
        held = reading.draft.responses
        rows = {id_: row | {"may_change_in": may_change_in(reading.draft, held[id_])} for id_, row in rows.items()}
    return listed(rows.items(), "responses")


def response_row(reading: Reading, response: Response) -> dict[str, Any]:
    draft, marked = reading.draft, partial(explained_text, known=reading.terms)
    always = {
        "person": response.person,
        "kind": response.kind.value,
        "text": response.text,
        "lang": response.language,
        "at": response.at,
        "state": response.state.value,
    }
    judged = {None: "", True: "yes", False: "not_yet"}[response.answers_me]
    return always | present(
        {
            "section": response.section,
            "whole": response.is_about_whole,
            "translations": beside(response.translations, marked),
            "marked": marked(response.text),
            "quote": response.anchor.exact,
            "quote_lang": response.anchor_language if response.anchor.exact else "",
            "gone": is_gone(reading.sections, response),
            "from_before": response.from_before,
            "entered_by": response.entered_by,
            "reply": response.reply,
            "reply_lang": response.reply_language,
            "reply_marked": marked(response.reply),
            "reply_translations": beside(response.reply_translations, marked),
            "replied_by": response.replied_by,
            "changed_in": response.changed_in or None,
            "not_yet_in": response.state is ReplyState.CHANGED and not has_outcome(draft, response),
            "item": item_of_response(draft, reading.agenda, response),
            "answers_me": judged,
        }
    )


def beside(translations: Mapping[str, tuple[str, str]], shown: Callable[[str], str]) -> dict[str, Any]:
    """By language: the text, who made it, and as HTML where terms are marked in it."""
    rows = {language: {"text": text, "by": by, "html": shown(text)} for language, (text, by) in translations.items()}
    return {language: present(row) for language, row in rows.items()}


def is_gone(sections: Mapping[str, Section], response: Response) -> bool:
    """The passage is not in what this reader has before them, in the language in which it was read.

    What is about the whole draft, or was asked about another, has no passage in this one to lose.
    """
    section = sections.get(response.section)
    if section is None:
        return bool(response.section)
    if not response.anchor.exact:
        return False
    return not any(stands_in(response.anchor, text) for text in texts_of(section, response.anchor_language))


def texts_of(section: Section, language: str) -> list[str]:
    """What can be read of a section in a language: its text, what owners wrote, and translations of that."""
    texts = section.revision.texts if section.revision else {}
    own = section.paragraphs.values()
    translated = [held.translations[language][0] for held in own if language in held.translations]
    return [texts.get(language, ""), *(held.text for held in own), *translated]
