"""The sections of a draft: added one by one or taken in from elsewhere, arranged, and taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, rule
from meetingroom.core.agenda import item_of
from meetingroom.core.draft import (
    People,
    Section,
    SectionAdded,
    SectionChanged,
    SectionRemoved,
    SectionWritten,
    Texts,
    Titles,
    refuse_other_writers,
    section_of,
)
from meetingroom.core.roster import in_meeting

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

MOST_SECTIONS = 100


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
