"""The draft: a summary in every view, what is open at the item, and the whole of it for whoever opens its page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from meetingroom.core.acts import Capability
from meetingroom.core.agenda import Agenda
from meetingroom.core.draft import Draft, Section, Version, all_texts, mark_of, writes_draft
from meetingroom.core.glossary import Glossary
from meetingroom.core.meeting import Meeting
from meetingroom.core.responses import open_at
from meetingroom.core.sending import Sending, not_read
from meetingroom.markup import Vocabulary, explained, explained_text, passages, render
from meetingroom.views.draft_changes import changed_since, history, saves, taken_out, texts_of
from meetingroom.views.draft_responses import Reading, as_published, beside, response_rows
from meetingroom.views.glossary import known, unexplained
from meetingroom.views.shared import listed, present


def draft_part(draft: Draft, agenda: Agenda, glossary: Glossary) -> dict[str, Any]:
    """What everyone sees at any time: that there is a draft, its version, and what is open at the current item."""
    if not draft.sections and not draft.versions:
        return {}
    reading = Reading(draft, agenda, known(glossary), as_published(draft))
    at_no_item = open_at(draft, agenda, "")
    return {"version": draft.number, "stamp": stamp_of(draft, glossary)} | present(
        {
            "published_at": draft.version.at if draft.version else None,
            "planned_for": draft.planned_for,
            "open": response_rows(reading, open_at(draft, agenda, agenda.current) if agenda.current else []),
            "at_no_item": response_rows(reading, at_no_item) if at_no_item else None,
            "responses": len(draft.responses) or None,
        }
    )


def stamp_of(draft: Draft, glossary: Glossary) -> str:
    """Another one when anything on the draft's page is different, and the same in every process."""
    versions = [(v.number, v.at, v.why, [s.mark for s in v.sections.values()]) for v in draft.versions]
    written = ([s.mark for s in draft.sections.values()], versions, [r.mark for r in draft.responses.values()])
    around = (draft.reads, draft.sendings, draft.letters, sorted(draft.writers), draft.planned_for, draft.days_off)
    used = [(t.word, t.also, sorted(t.means.items())) for t in glossary.terms.values()]
    return mark_of((written, around, used))


def facilitators_draft_part(draft: Draft, agenda: Agenda, glossary: Glossary) -> dict[str, Any]:
    """The same; and who has not read what they were sent."""
    part = draft_part(draft, agenda, glossary)
    if not part:
        return part
    sendings = [sending_row(s) for s in draft.sendings]
    told = {"not_read": not_read(draft) or None, "sendings": sendings or None, "mail": mail_row(draft)}
    return part | present(told)


def mail_row(draft: Draft) -> dict[str, Any]:
    """Whom letters by mail have reached, and whom not; where to is in no view."""
    reached = [person for person, letter in draft.letters.items() if letter.reached]
    missed = [person for person, letter in draft.letters.items() if not letter.reached]
    return present({"reached": reached or None, "missed": missed or None})


def sending_row(sending: Sending) -> dict[str, Any]:
    always = {"version": sending.version, "at": sending.at, "people": list(sending.people), "way": sending.way.value}
    return always | present(
        {
            "languages": list(sending.languages),
            "business_days": sending.business_days,
            "required": sending.required or None,
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
    answers = writes or leads(meeting, person_id)
    reading = Reading(draft, meeting.agenda, terms, sections)
    responses = response_rows(reading, draft.responses.values(), answers=answers)
    rows = ((s.id, section_row(s, person_id, terms) | changes_row(draft, s, since, writes)) for s in sections.values())
    return {"version": draft.number, "stamp": stamp_of(draft, meeting.glossary)} | present(
        {
            "published_at": draft.version.at if draft.version else None,
            "planned_for": draft.planned_for,
            "why": draft.version.why if draft.version else "",
            "read": read or None,
            "writes": writes,
            "unpublished": writes and (draft.version is None or draft.version.sections != draft.sections),
            "versions": [version_row(v) for v in draft.versions] or None,
            "unexplained": unexplained_rows(meeting) if writes else None,
            "writers": sorted(draft.writers) or None,
            "days_off": list(draft.days_off) or None,
            "reads": reads(draft) if answers else None,
            "taken_out": taken_out(sections, since),
            "elsewhere": [r.id for r in draft.responses.values() if r.section not in sections] or None,
        }
    ) | {"sections": listed(rows, "sections"), "responses": responses}


def sections_for(draft: Draft, person_id: str, writes: bool) -> Mapping[str, Section]:
    """As they are being written, for who writes them; others see the last version, and their own as it is now."""
    if writes:
        return draft.sections
    own = {s.id: s for s in draft.sections.values() if person_id in (*s.owners, *s.scribes.values())}
    return {**(draft.version.sections if draft.version else {}), **own}


def version_row(version: Version) -> dict[str, Any]:
    return {"number": version.number, "at": version.at, "by": version.by} | present({"why": version.why})


def leads(meeting: Meeting, person_id: str) -> bool:
    person = meeting.roster.people.get(person_id)
    return person is not None and person.can(Capability.FACILITATE)


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


def section_row(section: Section, person_id: str, terms: Vocabulary) -> dict[str, Any]:
    texts = texts_of(section)
    blocks = {
        language: [{"text": block, "html": explained(html, terms)} for block, html in passages(text)]
        for language, text in texts.items()
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
            "paragraphs": {owner: paragraph_row(section, owner, terms) for owner in section.paragraphs},
        }
    )


def paragraph_row(section: Section, owner: str, terms: Vocabulary) -> dict[str, Any]:
    held = section.paragraphs[owner]
    place = f"{section.id}-{owner}-"
    html = explained(render(held.text, anchor=place), terms)
    always = {"text": held.text, "html": html, "lang": held.language, "revision": held.revision}
    return always | present(
        {
            "unconfirmed": not held.is_confirmed,
            "by": held.by if held.by != owner else "",
            "translations": beside(held.translations, lambda text: explained(render(text, anchor=place), terms)),
        }
    )
