"""The draft as a document to take away: in one language, each page of it marked DRAFT, with its version and its day.

There is no other mark: nothing is final before a meeting has been held, and what is agreed on then is in the record.
"""

from __future__ import annotations

from collections.abc import Iterator

from meetingroom.core.draft import Section, Version, all_texts
from meetingroom.exports.glossary import words_used
from meetingroom.exports.planned import said_when
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, joined, one_line
from meetingroom.exports.tree import Block, Document, Heading, Paragraph, Passage
from meetingroom.words import Words


def draft_copy(source: Source, version: Version, words: Words) -> Document:
    """One version of the draft, in one language; a section that has not been written in it stands as it was written."""
    telling = Telling(source.meeting, words, source.zone)
    says = telling.say("draft-version-of", version=version.number, day=telling.day(version.at))
    mark = joined([telling.say("draft-mark"), says])
    when = said_when(source.meeting.planned, words)
    blocks = (
        Heading(1, telling.title, "draft"),
        Paragraph(mark),
        *([Paragraph(telling.say("draft-for-meeting", day=when))] if when else []),
        *(block for section in version.sections.values() for block in section_blocks(telling, section)),
        *words_used(telling, (text for _, text in all_texts(version))),
    )
    return Document(telling.title, words.language, blocks, mark, version.at)


def section_blocks(telling: Telling, section: Section) -> Iterator[Block]:
    language = telling.words.language
    title = section.titles.get(language) or next(iter(section.titles.values()))
    yield Heading(2, one_line(title), f"draft-{section.id}")
    texts = section.revision.texts if section.revision else {}
    shown = language if texts.get(language) else next((code for code, text in texts.items() if text), "")
    if shown:
        yield Passage(texts[shown], shown)
    for owner, held in section.paragraphs.items():
        yield Passage(held.text, held.language, telling.name(owner), unconfirmed(telling, held.is_confirmed, held.by))
        if language in held.translations:
            text, by = held.translations[language]
            yield Passage(text, language, telling.say("draft-translated-by", name=telling.name(by)))
    if not shown and not section.paragraphs:
        yield Paragraph(telling.say("draft-section-empty"))


def unconfirmed(telling: Telling, is_confirmed: bool, by: str) -> tuple[str, ...]:
    return () if is_confirmed else (telling.say("draft-unconfirmed", name=telling.name(by)),)
