"""Writing the draft: shared sections by those who write it, owned ones by their owners alone, word for word."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import (
    ERASED,
    Capability,
    Command,
    Context,
    Event,
    Id,
    Language,
    Refused,
    Stamp,
    Text,
    changes,
    put,
    rule,
)
from meetingroom.core.draft import (
    Change,
    Draft,
    Paragraph,
    Revision,
    Section,
    SectionWritten,
    refuse_other_writers,
    section_of,
    with_section,
)
from meetingroom.core.plain import is_blank
from meetingroom.core.roster import named

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=20_000, extra={"words": True})]


class ParagraphWritten(Event):
    """An owner's paragraph reads so; unconfirmed where somebody else wrote it down for them."""

    section: Id
    owner: Id
    revision: int
    text: Words
    language: str
    is_confirmed: bool
    why: Text = ""
    response: str = ""


class ParagraphConfirmed(Event):
    """The owner says that what was written down for them is theirs."""

    section: Id
    owner: Id


class ParagraphTranslated(Event):
    """A translation stands beside an owner's own words."""

    section: Id
    owner: Id
    language: str
    text: Words


class ScribeNamed(Event):
    """An owner lets somebody write for them, or ("") no longer."""

    section: Id
    owner: Id
    scribe: str


class WriteSection(Command):
    """Write a shared section in one language; `base` is the revision it was written on."""

    section: Id
    language: Language
    text: Text
    base: int
    why: Text = ""
    response: str = ""


class WriteParagraph(Command):
    """Write one's own paragraph, or as a scribe somebody else's; `base` is the revision it was written on."""

    section: Id
    text: Words
    base: int
    owner: Id | None = None
    language: Language | None = None
    why: Text = ""
    response: str = ""


class ConfirmParagraph(Command):
    """Say that what was written down for oneself is right; `revision` is the one that was read."""

    section: Id
    revision: int


class TranslateParagraph(Command):
    """Put a translation beside an owner's own words."""

    section: Id
    owner: Id
    language: Language
    text: Words


class NameScribe(Command):
    """Say who may write down one's own paragraph; without one, nobody."""

    section: Id
    scribe: Id | None = None


@rule(WriteSection, needs=Capability.OBSERVE)
def write_section(command: WriteSection, meeting: Meeting, context: Context) -> list[Event]:
    section = section_of(meeting, command.section)
    if section.is_owned:
        raise Refused("section-is-owned")
    refuse_other_writers(meeting, context.by)
    if command.base != section.number:
        raise Refused("section-changed", revision=section.number)
    refuse_unknown_response(meeting, command.response)
    before = dict(section.revision.texts) if section.revision else {}
    if before.get(command.language, "") == command.text:
        return []
    return [
        SectionWritten(
            section=section.id,
            revision=section.number + 1,
            texts={**before, command.language: command.text},
            why=command.why,
            response=command.response,
        )
    ]


def refuse_unknown_response(meeting: Meeting, response: str) -> None:
    """What led to a change is a response; "" where nothing did."""
    if response and response not in meeting.draft.responses:
        raise Refused("no-such-response")


@rule(WriteParagraph, needs=Capability.OBSERVE)
def write_paragraph(command: WriteParagraph, meeting: Meeting, context: Context) -> list[Event]:
    section = section_of(meeting, command.section)
    owner = command.owner or context.by
    if owner not in section.owners:
        raise Refused("not-section-owner")
    if context.by != owner and section.scribes.get(owner) != context.by:
        raise Refused("not-yours")
    if is_blank(command.text):
        raise Refused("nothing-written")
    held = section.paragraphs.get(owner)
    if command.base != (held.revision if held else 0):
        raise Refused("section-changed", revision=held.revision if held else 0)
    refuse_unknown_response(meeting, command.response)
    language = command.language or meeting.roster.people[owner].language
    return [
        ParagraphWritten(
            section=section.id,
            owner=owner,
            revision=command.base + 1,
            text=command.text,
            language=language,
            is_confirmed=context.by == owner,
            why=command.why,
            response=command.response,
        )
    ]


@rule(ConfirmParagraph, needs=Capability.OBSERVE)
def confirm_paragraph(command: ConfirmParagraph, meeting: Meeting, context: Context) -> list[Event]:
    held = own_paragraph(section_of(meeting, command.section), context.by)
    if held.revision != command.revision:
        raise Refused("section-changed", revision=held.revision)
    return [] if held.is_confirmed else [ParagraphConfirmed(section=command.section, owner=context.by)]


def own_paragraph(section: Section, owner: str) -> Paragraph:
    held = section.paragraphs.get(owner)
    if held is None:
        raise Refused("nothing-written")
    return held


@rule(TranslateParagraph, needs=Capability.OBSERVE)
def translate_paragraph(command: TranslateParagraph, meeting: Meeting, context: Context) -> list[Event]:
    section = section_of(meeting, command.section)
    held = own_paragraph(section, command.owner)
    if context.by not in section.owners and not meeting.roster.people[context.by].interprets:
        refuse_other_writers(meeting, context.by)
    if command.language == held.language:
        raise Refused("is-the-original")
    return [
        ParagraphTranslated(
            section=section.id, owner=command.owner, language=command.language, text=command.text
        )
    ]


@rule(NameScribe, needs=Capability.OBSERVE)
def name_scribe(command: NameScribe, meeting: Meeting, context: Context) -> list[Event]:
    section = section_of(meeting, command.section)
    if context.by not in section.owners:
        raise Refused("not-section-owner")
    scribe = named(meeting, command.scribe)
    if section.scribes.get(context.by, "") == scribe:
        return []
    return [ScribeNamed(section=section.id, owner=context.by, scribe=scribe)]


@changes("draft", SectionWritten)
def section_written(draft: Draft, event: SectionWritten, stamp: Stamp) -> Draft:
    revision = Revision(event.revision, event.texts, stamp.by, stamp.at, event.why, event.response)
    return with_section(draft, event.section, revisions=(*draft.sections[event.section].revisions, revision))


@changes("draft", ParagraphWritten)
def paragraph_written(draft: Draft, event: ParagraphWritten, stamp: Stamp) -> Draft:
    held = draft.sections[event.section].paragraphs.get(event.owner)
    change = Change(stamp.by, stamp.at, event.why, event.response)
    written = Paragraph(
        text=event.text,
        language=event.language,
        by=stamp.by,
        at=stamp.at,
        revision=event.revision,
        is_confirmed=event.is_confirmed,
        changes=(*(held.changes if held else ()), change),
    )
    return with_paragraph(draft, event.section, event.owner, written)


@changes("draft", ParagraphConfirmed)
def paragraph_confirmed(draft: Draft, event: ParagraphConfirmed, stamp: Stamp) -> Draft:
    held = draft.sections[event.section].paragraphs[event.owner]
    return with_paragraph(draft, event.section, event.owner, replace(held, is_confirmed=True))


@changes("draft", ParagraphTranslated)
def paragraph_translated(draft: Draft, event: ParagraphTranslated, stamp: Stamp) -> Draft:
    if event.text == ERASED:
        return draft
    held = draft.sections[event.section].paragraphs[event.owner]
    beside = put(held.translations, event.language, (event.text, stamp.by))
    return with_paragraph(draft, event.section, event.owner, replace(held, translations=beside))


@changes("draft", ScribeNamed)
def scribe_named(draft: Draft, event: ScribeNamed, stamp: Stamp) -> Draft:
    scribes = put(draft.sections[event.section].scribes, event.owner, event.scribe)
    return with_section(draft, event.section, scribes=scribes)


def with_paragraph(draft: Draft, section_id: str, owner: str, paragraph: Paragraph) -> Draft:
    return with_section(
        draft, section_id, paragraphs=put(draft.sections[section_id].paragraphs, owner, paragraph)
    )
