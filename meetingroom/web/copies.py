"""A copy of the record to take away, in one of its formats: what it is called, what kind of file it is, its bytes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import cached_property

from meetingroom.core.acts import Refused
from meetingroom.core.meeting import Meeting
from meetingroom.core.standing import allows
from meetingroom.exports import csv_tables, html, markdown, pdf, text
from meetingroom.exports.bundle import Bundle, public, replay, write_bundle
from meetingroom.exports.dates import Dates, dates
from meetingroom.exports.record import Source, record
from meetingroom.exports.redact import Choices, redacted
from meetingroom.exports.tree import Document
from meetingroom.store import journal
from meetingroom.store.whole import read_whole
from meetingroom.web.parts import Parts
from meetingroom.words import DEFAULT, Words


@dataclass(frozen=True)
class Take:
    """What is taken away: a meeting as it stands, in the words and the time zone of whoever takes it."""

    parts: Parts
    meeting: Meeting
    words: Words
    zone: tzinfo
    choices: Choices | None = None  # for a copy in which nobody is named

    @cached_property
    def source(self) -> Source:
        if self.choices is not None:
            bundle = redacted(self.bundle, self.choices, self.words)
            return Source(replay(bundle), bundle.notes.sections, bundle.head, self.zone, is_redacted=True)
        with self.parts.store.reading() as connection:
            head = journal.hash_of(connection, self.meeting.id, self.meeting.seq)
        return Source(self.meeting, self.parts.notes.texts(self.meeting), head, self.zone)

    @cached_property
    def document(self) -> Document:
        return record(self.source, self.words)

    @cached_property
    def dates(self) -> Dates:
        return dates(self.source, self.words, self.document.version)

    @cached_property
    def bundle(self) -> Bundle:
        """The complete data, from one moment: no row and no name of a later one, and nothing that is held back."""
        with self.parts.store.snapshot() as connection:
            return public(read_whole(connection, self.meeting.id, self.parts.notes.texts(self.meeting)))

    def data(self) -> bytes:
        if self.choices is None:
            return write_bundle(self.bundle, self.meeting)
        return write_bundle(redacted(self.bundle, self.choices, self.words), self.source.meeting)


@dataclass(frozen=True)
class Format:
    """One kind of copy. `ending` is its file's and its address's; `act` is what `allows` is asked about it."""

    ending: str
    name: str  # record-as-NAME says it
    kind: str
    write: Callable[[Take], bytes]
    act: str = "export"


def as_docx(take: Take) -> bytes:
    from meetingroom.exports import docx  # slow to load, and seldom asked for

    return docx.page(take.document)


def as_calendar(take: Take) -> bytes:
    from meetingroom.exports import calendar  # the same

    return calendar.page(take.dates)


WORD_PROCESSOR = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMATS = {
    one.ending: one
    for one in (
        Format("pdf", "pdf", "application/pdf", lambda take: pdf.page(take.document)),
        Format("docx", "docx", WORD_PROCESSOR, as_docx),
        Format("html", "html", "text/html; charset=utf-8", lambda take: html.page(take.document).encode()),
        Format("txt", "text", "text/plain; charset=utf-8", lambda take: text.page(take.document).encode()),
        Format("md", "markdown", "text/markdown; charset=utf-8", lambda take: markdown.page(take.document).encode()),
        Format("zip", "csv", "application/zip", lambda take: csv_tables.page(take.document)),
        Format("ics", "ics", "text/calendar; charset=utf-8", as_calendar),
        Format("json", "json", "application/json", Take.data, act="export_data"),
    )
}


def format_called(ending: str) -> Format:
    """Raises: Refused("no-such-format")."""
    if ending not in FORMATS:
        raise Refused("no-such-format", known=", ".join(FORMATS))
    return FORMATS[ending]


def refuse_copy(meeting: Meeting, person: str, wanted: Format) -> None:
    """Raises: Refused when this person may not take this away."""
    if not allows(meeting, person, "read"):
        raise Refused("not-in-meeting")
    if not allows(meeting, person, "export"):
        raise Refused("reads-later")
    if not allows(meeting, person, wanted.act):
        raise Refused("needs-facilitate")


def formats_for(meeting: Meeting, person: str) -> list[Format]:
    """What this person may take away; no calendar where nothing comes back."""
    has_dates = bool(dates(Source(meeting), Words(DEFAULT), "").moments)
    return [one for one in FORMATS.values() if allows(meeting, person, one.act) and (has_dates or one.ending != "ics")]


WORD = re.compile(r"[^\W_]+")
MOST_WORDS = 8


def file_name(take: Take, ending: str) -> str:
    """Such as `record-2026-03-14-annual-review.html`: the day and the title, without the names of those on the roster.

    A file's name is read by many who never open the file: it stands in mails, lists of downloads and backups.
    """
    meeting = take.source.meeting
    held = meeting.lifecycle.began_at or meeting.lifecycle.opened_at or meeting.at
    names = {part for p in meeting.roster.people.values() for part in words_of(p.name)}
    title = [word for word in words_of(meeting.lifecycle.title) if word not in names][:MOST_WORDS]
    day = datetime.fromtimestamp(held, take.zone).date().isoformat()
    kind = "redacted-file" if take.choices is not None else "record-file"
    return "-".join([take.words.say(kind), day, *title]) + f".{ending}"


def words_of(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]
