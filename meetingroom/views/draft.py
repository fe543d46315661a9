"""The draft: a summary in every view, what is open at the item, and the whole of it for whoever opens its page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from meetingroom.core.agenda import Agenda
from meetingroom.core.draft import Draft, Section, Version, all_texts, mark_of, writes_draft
from meetingroom.core.glossary import Glossary
from meetingroom.core.letters import sends_draft
from meetingroom.core.meeting import Meeting
from meetingroom.core.planning import Planned, days_before
from meetingroom.core.responses import ReplyState, Response, open_at
from meetingroom.core.sending import Sending, Way, last_way, not_read
from meetingroom.markup import Vocabulary, explained_text, render
from meetingroom.views.asked_about import anchors_in, passage_rows, words_row
from meetingroom.views.draft_changes import changed_since, history, saves, taken_out, texts_of
from meetingroom.views.draft_responses import Reading, as_published, response_rows
from meetingroom.views.glossary import known, unexplained
from meetingroom.views.shared import listed, present


def draft_part(draft: Draft, agenda: Agenda, glossary: Glossary, planned: Planned) -> dict[str, Any]:
    """What everyone sees at any time: that there is a draft, its version, and what is open at the current item."""
    if not (draft.sections or draft.versions or draft.responses):
        return {}
    reading = Reading(draft, agenda, known(glossary), as_published(draft))
    at_no_item = open_at(draft, agenda, "")
    return {"version": draft.number, "stamp": stamp_of(draft, glossary, planned)} | present(
        {
            "published_at": draft.version.at if draft.version else None,
            "open": response_rows(reading, open_at(draft, agenda, agenda.current) if agenda.current else []),
            "at_no_item": response_rows(reading, at_no_item) if at_no_item else None,
            "responses": len(draft.responses) or None,
            "unanswered": sum(one.state is ReplyState.OPEN for one in draft.responses.values()) or None,
        }
    )


def own_draft(meeting: Meeting, person_id: str) -> dict[str, Any] | None:
    """What one person has to do with the draft: writes it, which section waits for their own words, has not read it."""
    draft = meeting.draft
    unread = draft.number > draft.reads.get(person_id, (0, 0.0))[0]
    own = [section for section in draft.sections.values() if person_id in section.owners]
    waiting = next((section.id for section in own if person_id not in section.paragraphs), "")
    mine = {"writes": writes_draft(meeting, person_id), "waits_for_me": waiting, "unread": unread or None}
    return present(mine) or None


def stamp_of(draft: Draft, glossary: Glossary, planned: Planned) -> str:
    """Another one when anything on the draft's page is different, and the same in every process."""
    versions = [(v.number, v.at, v.why, [s.mark for s in v.sections.values()]) for v in draft.versions]
    written = ([s.mark for s in draft.sections.values()], versions, [r.mark for r in draft.responses.values()])
    around = (draft.reads, draft.sendings, draft.letters, sorted(draft.writers), planned)
    used = [(t.word, t.also, sorted(t.means.items())) for t in glossary.terms.values()]
    return mark_of((written, around, used))


def facilitators_draft_part(draft: Draft, agenda: Agenda, glossary: Glossary, planned: Planned) -> dict[str, Any]:
    """The same; and who has not read what they were sent."""
    part = draft_part(draft, agenda, glossary, planned)
    return part | sent_home(draft) if part else part


def sent_home(draft: Draft) -> dict[str, Any]:
    """How often it went home, to whom and how, who has not read what they were sent, and what became of mail."""
    sendings = [sending_row(s) for s in draft.sendings]
    paper = [person for sending in draft.sendings for person in sending.people if last_way(draft, person) is Way.PAPER]
    return present(
        {
            "not_read": not_read(draft) or None,
            "sendings": sendings or None,
            "mail": mail_row(draft),
            "on_paper": list(dict.fromkeys(paper)) or None,
        }
    )


def mail_row(draft: Draft) -> dict[str, Any]:
    """Whom letters by mail have reached, and whom not, and why; where to is in no view."""
    reached = [person for person, letter in draft.letters.items() if letter.reached]
    missed = [person for person, letter in draft.letters.items() if not letter.reached]
    why = sorted({letter.why.value for letter in draft.letters.values() if letter.why})
    return present({"reached": reached or None, "missed": missed or None, "why": why or None})


def sending_row(sending: Sending) -> dict[str, Any]:
    always = {"version": sending.version, "at": sending.at, "people": list(sending.people), "way": sending.way.value}
    return always | present(
        {
            "languages": list(sending.languages),
            "business_days": sending.business_days,
            "required": sending.required or None,
            "ways": {person: way.value for person, way in sending.ways.items()},
        }
    )


def whole_draft(meeting: Meeting, person_id: str) -> dict[str, Any]:
    """The page of the draft for one person: each section as it reads, what was asked about it, and what changed."""
    draft = meeting.draft
    writes = writes_draft(meeting, person_id)
    read = draft.reads.get(person_id, (0, 0.0))[0]
    sections = sections_for(draft, person_id, writes)
    since = draft.numbered(read)
    terms = known(meeting.glossary)
    answers = sends_draft(meeting, person_id)
    reading = Reading(draft, meeting.agenda, terms, sections)
    responses = response_rows(reading, draft.responses.values(), answers=answers)
    rows = (
        (id_, section_row(draft, one, person_id, terms) | changes_row(draft, one, since, writes))
        for id_, one in sections.items()
    )
    return {"version": draft.number, "stamp": stamp_of(draft, meeting.glossary, meeting.planned)} | present(
        {
            "published_at": draft.version.at if draft.version else None,
            "why": draft.version.why if draft.version else "",
            "read": read or None,
            "writes": writes,
            "unpublished": writes and (draft.version is None or draft.version.sections != draft.sections),
            "versions": [version_row(v) for v in draft.versions] or None,
            "unexplained": unexplained_rows(meeting) if writes else None,
            "writers": sorted(draft.writers) or None,
            "reads": reads(draft) if answers else None,
            "taken_out": taken_out(sections, since),
            "elsewhere": [r.id for r in draft.responses.values() if is_elsewhere(sections, r)] or None,
            "sends": answers,
        }
    ) | {**(sent_home(draft) if answers else {}), "sections": listed(rows, "sections"), "responses": responses}


def is_elsewhere(sections: Mapping[str, Section], response: Response) -> bool:
    """Is it about a section that this reader does not have?"""
    return response.section not in sections and not response.is_about_whole


def sections_for(draft: Draft, person_id: str, writes: bool) -> Mapping[str, Section]:
    """As they are being written, for who writes them; others see the last version, and their own as it is now."""
    if writes:
        return draft.sections
    own = {s.id: s for s in draft.sections.values() if person_id in (*s.owners, *s.scribes.values())}
    return {**(draft.version.sections if draft.version else {}), **own}


def version_row(version: Version) -> dict[str, Any]:
    return {"number": version.number, "at": version.at, "by": version.by} | present({"why": version.why})


def days_left(meeting: Meeting, at: float) -> dict[str, Any]:
    """For whoever is about to send the draft: the business days that are left, how many are asked for, if too few."""
    left, required = days_before(meeting.planned, at), meeting.settings.draft_days
    return present({"left": left, "required": required or None, "few": left is not None and left < required})


def reads(draft: Draft) -> dict[str, int]:
    """Which version somebody has last said that they read."""
    return {person: version for person, (version, _) in draft.reads.items()}


def unexplained_rows(meeting: Meeting) -> list[dict[str, Any]] | None:
    """Which terms the draft does not explain, and of several languages in which; `has_entry`: the glossary does."""
    texts = list(all_texts(meeting.draft))
    by_word: dict[tuple[str, bool], list[str]] = {}
    for one in unexplained(texts, meeting.glossary):
        by_word.setdefault((one.word, one.has_entry), []).append(one.language)
    is_one = len(dict(texts)) < 2
    rows = ((word, present({"has_entry": has, "langs": None if is_one else on})) for (word, has), on in by_word.items())
    return [{"word": word} | told for word, told in rows] or None


def changes_row(draft: Draft, section: Section, since: Version | None, writes: bool) -> dict[str, Any]:
    """From version to version for everyone, since this person has read it, and for who writes it each saving."""
    saved = saves(section) if writes else []
    told = {"history": history(draft, section.id) or None, "saves": saved or None}
    return present(told | {"changed": changed_since(section, since)})


def section_row(draft: Draft, section: Section, person_id: str, terms: Vocabulary) -> dict[str, Any]:
    texts = texts_of(section)
    blocks = {
        language: passage_rows(text, terms, anchors_in(draft, section.id, language)) for language, text in texts.items()
    }
    marked = {language: explained_text(title, terms) for language, title in section.titles.items()}
    return {"titles": dict(section.titles), "revision": section.number} | present(
        {
            "marked": present(marked),
            "item": section.item,
            "texts": texts,
            "blocks": blocks,
            "owners": list(section.owners) or None,
            "mine": person_id in section.owners,
            "scribes": dict(section.scribes),
            "paragraphs": {owner: paragraph_row(draft, section, owner, terms) for owner in section.paragraphs},
        }
    )


def paragraph_row(draft: Draft, section: Section, owner: str, terms: Vocabulary) -> dict[str, Any]:
    held = section.paragraphs[owner]

    def marked(text: str, language: str) -> dict[str, Any]:
        html = render(text, anchor=f"{section.id}-{owner}-")
        return {"text": text} | words_row(text, html, terms, anchors_in(draft, section.id, language))

    def translated(language: str) -> dict[str, Any]:
        text, by = held.translations[language]
        return marked(text, language) | {"by": by}

    always = marked(held.text, held.language) | {"lang": held.language, "revision": held.revision}
    return always | present(
        {
            "unconfirmed": not held.is_confirmed,
            "by": held.by if held.by != owner else "",
            "translations": {lang: translated(lang) for lang in held.translations},
        }
    )
