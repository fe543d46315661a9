"""The draft that goes home ahead: its sections by language, who owns them, and its versions.

A section belongs to all who write the draft, or to its owners alone: each of them then has a paragraph of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import blake2b
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import (
    Capability,
    Event,
    Id,
    Language,
    Refused,
    Stamp,
    Text,
    Title,
    changes,
    put,
)

if TYPE_CHECKING:
    from meetingroom.core.letters import Letter
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.responses import Response
    from meetingroom.core.sending import Sending

Titles = Annotated[dict[Language, Title], msgspec.Meta(min_length=1, max_length=8)]
Texts = Annotated[dict[Language, Text], msgspec.Meta(max_length=8)]
People = Annotated[tuple[Id, ...], msgspec.Meta(max_length=100)]


@dataclass(frozen=True)
class Change:
    """Who changed something when, why, and which response led to it."""

    by: str
    at: float
    why: str = ""
    response: str = ""


@dataclass(frozen=True)
class Revision:
    """How a section reads, since when, by whom, and which response led to it. `number` counts from 1."""

    number: int
    texts: Mapping[str, str]
    by: str
    at: float
    why: str = ""
    response: str = ""

    @property
    def change(self) -> Change:
        return Change(self.by, self.at, self.why, self.response)


@dataclass(frozen=True)
class Paragraph:
    """One owner's own words in a section that is theirs; a scribe's text is not confirmed until the owner says so."""

    text: str
    language: str
    by: str
    at: float
    revision: int = 1
    is_confirmed: bool = True
    translations: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # language: (text, who made it)
    changes: tuple[Change, ...] = ()  # one for each revision; what it read before is nobody's to see


@dataclass(frozen=True)
class Section:
    """One section: titled in one or two languages, linked to an agenda item ("" for none)."""

    id: str
    titles: Mapping[str, str]
    item: str = ""
    owners: tuple[str, ...] = ()
    scribes: Mapping[str, str] = field(default_factory=dict)  # owner: who may write for them
    revisions: tuple[Revision, ...] = ()
    paragraphs: Mapping[str, Paragraph] = field(default_factory=dict)

    @property
    def is_owned(self) -> bool:
        return bool(self.owners)

    @property
    def revision(self) -> Revision | None:
        return self.revisions[-1] if self.revisions else None

    @property
    def number(self) -> int:
        return self.revision.number if self.revision else 0

    @property
    def words(self) -> tuple[object, ...]:
        """What a reader reads: the headings, the text, and what each owner wrote."""
        own = {owner: (held.text, held.translations) for owner, held in self.paragraphs.items()}
        return (self.titles, self.revision.texts if self.revision else {}, own)

    @cached_property
    def mark(self) -> str:
        """Another one when anything in it is different."""
        return mark_of(self)


def mark_of(thing: object) -> str:
    """The same in every process for the same things; kept with the thing, which never changes."""
    return blake2b(repr(thing).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


@dataclass(frozen=True)
class Version:
    """The draft as it was shown under one number; sections and their order as they were."""

    number: int
    at: float
    by: str
    why: str
    sections: Mapping[str, Section]


@dataclass(frozen=True)
class Draft:
    """The draft of this meeting; without sections there is none."""

    sections: Mapping[str, Section] = field(default_factory=dict)  # as they are being written
    versions: tuple[Version, ...] = ()
    writers: frozenset[str] = frozenset()
    sendings: tuple[Sending, ...] = ()
    reads: Mapping[str, tuple[int, float]] = field(default_factory=dict)  # person: last version read, and when
    responses: Mapping[str, Response] = field(default_factory=dict)
    letters: Mapping[str, Letter] = field(default_factory=dict)  # by mail: person, and what became of the last
    reminders: Mapping[int, float] = field(default_factory=dict)  # by row: when those who had not read were reminded

    @property
    def version(self) -> Version | None:
        return self.versions[-1] if self.versions else None

    @property
    def number(self) -> int:
        return self.version.number if self.version else 0

    def numbered(self, number: int) -> Version | None:
        return next((version for version in self.versions if version.number == number), None)


def all_texts(draft: Draft | Version) -> Iterator[tuple[str, str]]:
    """All that is written in it, each text with its language before it."""
    for section in draft.sections.values():
        yield from section.titles.items()
        yield from section.revision.texts.items() if section.revision else ()
        for paragraph in section.paragraphs.values():
            yield paragraph.language, paragraph.text
            yield from ((language, text) for language, (text, _) in paragraph.translations.items())


# What happened


class SectionAdded(Event):
    """A section stands in the draft, at its end."""

    section: Id
    titles: Titles
    item: str = ""
    owners: People = ()


class SectionWritten(Event):
    """A shared section reads so, in all its languages."""

    section: Id
    revision: int
    texts: Texts
    why: Text = ""
    response: str = ""


class SectionChanged(Event):
    """A section has other titles, another item or other owners."""

    section: Id
    titles: Titles
    item: str
    owners: People


class SectionRemoved(Event):
    """A section is not in the draft any more; earlier versions keep it."""

    section: Id


# Who writes it


def writes_draft(meeting: Meeting, person_id: str) -> bool:
    """Those who were named; until then whoever takes notes. The facilitator may have no right to edit it."""
    person = meeting.roster.people.get(person_id)
    if person is None or person.is_removed:
        return False
    named = meeting.draft.writers
    return person_id in named if named else person.can(Capability.TAKE_NOTES)


def refuse_other_writers(meeting: Meeting, person_id: str) -> None:
    if not writes_draft(meeting, person_id):
        raise Refused("not-draft-writer")


def section_of(meeting: Meeting, section_id: str) -> Section:
    section = meeting.draft.sections.get(section_id)
    if section is None:
        raise Refused("no-such-section")
    return section


# What becomes of the draft


def with_section(draft: Draft, section_id: str, **changed: object) -> Draft:
    after = replace(draft.sections[section_id], **changed)  # type: ignore[arg-type]
    return replace(draft, sections=put(draft.sections, section_id, after))


@changes("draft", SectionAdded)
def section_added(draft: Draft, event: SectionAdded, stamp: Stamp) -> Draft:
    section = Section(event.section, event.titles, event.item, event.owners)
    return replace(draft, sections=put(draft.sections, section.id, section))


@changes("draft", SectionChanged)
def section_changed(draft: Draft, event: SectionChanged, stamp: Stamp) -> Draft:
    return with_section(draft, event.section, titles=event.titles, item=event.item, owners=event.owners)


@changes("draft", SectionRemoved)
def section_removed(draft: Draft, event: SectionRemoved, stamp: Stamp) -> Draft:
    return replace(draft, sections={k: s for k, s in draft.sections.items() if k != event.section})
