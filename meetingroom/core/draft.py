"""The draft that goes home ahead: its sections by language, who owns them, and its versions.

A section belongs to all who write the draft, or to its owners alone: each of them then has a paragraph of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Language,
    Refused,
    Stamp,
    Text,
    Title,
    changes,
    put,
    rule,
)
from meetingroom.core.agenda import item_of
from meetingroom.core.roster import in_meeting

if TYPE_CHECKING:
    from meetingroom.core.letters import Letter
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.responses import Response
    from meetingroom.core.sending import Sending

MOST_SECTIONS = 100
Titles = Annotated[dict[Language, Title], msgspec.Meta(min_length=1, max_length=8)]
Texts = Annotated[dict[Language, Text], msgspec.Meta(max_length=8)]
People = Annotated[tuple[Id, ...], msgspec.Meta(max_length=100)]


@dataclass(frozen=True)
class Revision:
    """How a section reads, since when, by whom, and which response led to it. `number` counts from 1."""

    number: int
    texts: Mapping[str, str]
    by: str
    at: float
    why: str = ""
    response: str = ""


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
    planned_for: str = ""  # the day of the meeting, such as 2026-05-07
    days_off: tuple[str, ...] = ()

    @property
    def version(self) -> Version | None:
        return self.versions[-1] if self.versions else None

    @property
    def number(self) -> int:
        return self.version.number if self.version else 0


def all_texts(draft: Draft | Version) -> Iterator[str]:
    """All that is written in it, in every language."""
    for section in draft.sections.values():
        yield from section.titles.values()
        yield from section.revision.texts.values() if section.revision else ()
        yield from (paragraph.text for paragraph in section.paragraphs.values())


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


# What people ask for


class NewSection(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One section of an import; the text of an owned one is left out, since its words are its owners'.

    `into` names a section that is there already, of which this is another language.
    """

    titles: Titles
    texts: Texts = {}
    item: str = ""
    owners: People = ()
    into: str = ""


class AddSections(Command):
    """Write a draft, paste it or take it in: several sections at once."""

    sections: Annotated[tuple[NewSection, ...], msgspec.Meta(min_length=1, max_length=MOST_SECTIONS)]


class ChangeSection(Command):
    """Give a section other titles, another item, or owners; what is not named stays."""

    section: Id
    titles: Titles | None = None
    item: str | None = None
    owners: People | None = None


class RemoveSection(Command):
    """Take a section out of the draft."""

    section: Id


# The rules


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


@rule(AddSections, needs=Capability.OBSERVE)
def add_sections(command: AddSections, meeting: Meeting, context: Context) -> list[Event]:
    refuse_other_writers(meeting, context.by)
    if len(meeting.draft.sections) + sum(not new.into for new in command.sections) > MOST_SECTIONS:
        raise Refused("too-many-sections", most=MOST_SECTIONS)
    if len({new.into for new in command.sections if new.into}) < sum(bool(new.into) for new in command.sections):
        raise Refused("section-named-twice")
    events: list[Event] = []
    for new in command.sections:
        if new.into:
            events += other_language(section_of(meeting, new.into), new)
            continue
        section = context.new_id("f")
        refuse_unfit(meeting, new.item, new.owners)
        events.append(SectionAdded(section=section, titles=new.titles, item=new.item, owners=new.owners))
        texts = {language: text for language, text in new.texts.items() if text}
        if texts and not new.owners:
            events.append(SectionWritten(section=section, revision=1, texts=texts))
    return events


def other_language(section: Section, new: NewSection) -> list[Event]:
    """What is there stays; a language that it has already is not written over."""
    before = dict(section.revision.texts) if section.revision else {}
    texts = {language: text for language, text in new.texts.items() if text}
    if any(before.get(language) for language in texts):
        raise Refused("section-has-language")
    titles = {**new.titles, **section.titles}
    changed = SectionChanged(section=section.id, titles=titles, item=section.item, owners=section.owners)
    if not texts or section.is_owned:
        return [changed]
    return [changed, SectionWritten(section=section.id, revision=section.number + 1, texts={**before, **texts})]


def refuse_unfit(meeting: Meeting, item: str, owners: tuple[str, ...]) -> None:
    if item:
        item_of(meeting, item)
    for owner in owners:
        in_meeting(meeting, owner)


@rule(ChangeSection, needs=Capability.OBSERVE)
def change_section(command: ChangeSection, meeting: Meeting, context: Context) -> list[Event]:
    refuse_other_writers(meeting, context.by)
    section = section_of(meeting, command.section)
    titles = section.titles if command.titles is None else command.titles
    item = section.item if command.item is None else command.item
    owners = section.owners if command.owners is None else command.owners
    refuse_unfit(meeting, item, owners)
    if set(section.paragraphs) - set(owners):
        raise Refused("owner-has-words")
    if (titles, item, owners) == (section.titles, section.item, section.owners):
        return []
    return [SectionChanged(section=section.id, titles=dict(titles), item=item, owners=owners)]


@rule(RemoveSection, needs=Capability.OBSERVE)
def remove_section(command: RemoveSection, meeting: Meeting, context: Context) -> list[Event]:
    refuse_other_writers(meeting, context.by)
    section = section_of(meeting, command.section)
    if section.paragraphs:
        raise Refused("owner-has-words")
    return [SectionRemoved(section=section.id)]


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
