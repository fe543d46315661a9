"""A copy of the record to take away: what it is made of, in which formats there is one, its bytes, its file's name."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime, tzinfo
from functools import cached_property
from typing import Any

import msgspec

from meetingroom.core.meeting import Meeting
from meetingroom.exports import csv_tables, html, markdown, text
from meetingroom.exports.bundle import Bundle, public, replay, write_bundle
from meetingroom.exports.dates import Dates, dates
from meetingroom.exports.record import Source, record
from meetingroom.exports.redact import Choices, questions, redacted
from meetingroom.exports.tree import Block, Document
from meetingroom.words import Words

Tell = Callable[[int, int], None]  # how many blocks are written, and of how many


@dataclass(frozen=True)
class Take:
    """What is taken away: a meeting as it stands, in the words and the time zone of whoever takes it.

    `whole` is its complete data, for those themselves and for a copy in which nobody is named; `choices` make it one.
    It can be sent to another process: what is made of it on the way stays behind.
    """

    meeting: Meeting
    language: str
    zone: tzinfo
    notes: Mapping[str, str]
    head: str
    whole: Bundle | None = None
    choices: Choices | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        return Take, tuple(getattr(self, field.name) for field in fields(self))

    @property
    def words(self) -> Words:
        return Words(self.language)

    @cached_property
    def bundle(self) -> Bundle:
        """The complete data without what is held back."""
        assert self.whole is not None
        return public(self.whole)

    @cached_property
    def veiled(self) -> Bundle:
        """The same, in which nobody is named."""
        assert self.choices is not None
        return redacted(self.bundle, self.choices, self.words)

    @cached_property
    def source(self) -> Source:
        if self.choices is not None:
            sections = self.veiled.notes.sections
            return Source(replay(self.veiled), sections, self.veiled.head, self.zone, is_redacted=True)
        return Source(self.meeting, self.notes, self.head, self.zone)

    @cached_property
    def document(self) -> Document:
        return record(self.source, self.words)

    @cached_property
    def dates(self) -> Dates:
        return dates(self.source, self.words, self.document.version)

    def data(self) -> bytes:
        return write_bundle(self.bundle if self.choices is None else self.veiled, self.source.meeting)

    def told(self, tell: Tell) -> Document:
        """The document, which says how much of it has been written."""
        return replace(self.document, blocks=Counted(self.document.blocks).with_teller(tell))


class Counted(tuple[Block, ...]):
    """Blocks that say when one after the other has been taken and written."""

    tell: Tell

    def with_teller(self, tell: Tell) -> Counted:
        self.tell = tell
        return self

    def __iter__(self) -> Iterator[Block]:
        for number, block in enumerate(super().__iter__(), start=1):
            yield block
            self.tell(number, len(self))


@dataclass(frozen=True)
class Format:
    """One kind of copy. `ending` is its file's and its address's; `act` is what `allows` is asked about it.

    `costs` is how much longer than a page it takes, `drawing` how many bytes take as long as one drawing;
    `needs_whole` says that it is made of the complete data.
    """

    ending: str
    name: str  # record-as-NAME says it
    kind: str
    write: Callable[[Take, Tell], bytes]
    act: str = "export"
    costs: int = 1
    drawing: int = 0
    needs_whole: bool = False


def as_pdf(take: Take, tell: Tell) -> bytes:
    from meetingroom.exports import pdf  # slow to load, and seldom asked for

    return pdf.page(take.told(tell))


def as_docx(take: Take, tell: Tell) -> bytes:
    from meetingroom.exports import docx  # the same

    return docx.page(take.told(tell))


def as_markdown(take: Take, tell: Tell) -> bytes:
    return markdown.page(take.told(tell)).encode()


def as_calendar(take: Take, tell: Tell) -> bytes:
    from meetingroom.exports import calendar  # the same

    return calendar.page(take.dates)


def as_page(take: Take, tell: Tell) -> bytes:
    """What the record's own page shows: as HTML, and as text to be copied."""
    told = {"record": html.fragment(take.told(tell)), "text": text.page(take.document)}
    return json.dumps(told).encode()


def as_questions(take: Take, tell: Tell) -> bytes:
    """What there is to decide before a copy without names is made."""
    return msgspec.json.encode(questions(take.bundle, take.words))


WORD_PROCESSOR = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMATS = {
    one.ending: one
    for one in (
        Format("pdf", "pdf", "application/pdf", as_pdf, costs=3),
        Format("docx", "docx", WORD_PROCESSOR, as_docx, costs=3, drawing=10_000),
        Format(
            "html", "html", "text/html; charset=utf-8", lambda take, tell: html.page(take.told(tell)).encode()
        ),
        Format(
            "txt", "text", "text/plain; charset=utf-8", lambda take, tell: text.page(take.told(tell)).encode()
        ),
        Format(
            "md",
            "markdown",
            "text/markdown; charset=utf-8",
            lambda take, tell: markdown.page(take.told(tell)).encode(),
        ),
        Format("zip", "csv", "application/zip", lambda take, tell: csv_tables.page(take.told(tell))),
        Format("ics", "ics", "text/calendar; charset=utf-8", as_calendar),
        Format(
            "json",
            "json",
            "application/json",
            lambda take, tell: take.data(),
            act="export_data",
            needs_whole=True,
        ),
    )
}
PAGE = Format("page", "", "application/json", as_page)
QUESTIONS = Format("questions", "", "application/json", as_questions, needs_whole=True)
KINDS = {**FORMATS, PAGE.ending: PAGE, QUESTIONS.ending: QUESTIONS}


@dataclass(frozen=True)
class File:
    """A copy as it is taken: its bytes, and what its file is called."""

    data: bytes
    name: str


def made(take: Take, wanted: Format, tell: Tell = lambda made, of: None) -> File:
    """The copy itself; `tell` hears how far it is. What is no format of a copy has no name."""
    return File(wanted.write(take, tell), file_name(take, wanted.ending) if wanted.ending in FORMATS else "")


WORD = re.compile(r"[^\W_]+")
MOST_WORDS = 8
LINKING = """
and by for from of to with a al con de del la las los para por y
"""
BEFORE_A_NAME = frozenset(LINKING.split())


def file_name(take: Take, ending: str) -> str:
    """Such as `record-2026-03-14-annual-review.html`: the day and the title, without the names of those on the roster.

    A file's name is read by many who never open the file: it stands in mails, lists of downloads and backups.
    """
    meeting = take.source.meeting
    held = meeting.lifecycle.began_at or meeting.lifecycle.opened_at or meeting.at
    names = {part for p in meeting.roster.people.values() for part in words_of(p.name)}
    title = without(names, words_of(meeting.lifecycle.title))[:MOST_WORDS]
    day = datetime.fromtimestamp(held, take.zone).date().isoformat()
    kind = "redacted-file" if take.choices is not None else "record-file"
    return "-".join([take.words.say(kind), day, *title]) + f".{ending}"


def without(names: set[str], title: list[str]) -> list[str]:
    """The other words of a title; one that ends with a name does not end with the *for* before it instead."""
    kept = [word for word in title if word not in names]
    while kept and title[-1] in names and kept[-1] in BEFORE_A_NAME:
        kept.pop()
    return kept


def words_of(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]
