"""Who writes the draft, and making a version of it that people can be sent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability, Command, Context, Event, Refused, Stamp, Text, changes, rule
from meetingroom.core.draft import Draft, People, Version, refuse_other_writers
from meetingroom.core.roster import in_meeting

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class DraftWritersNamed(Event):
    """These people write the draft."""

    people: People


class DraftPublished(Event):
    """The draft, as it reads now, is a version that people can be sent."""

    version: int
    why: Text = ""


class NameDraftWriters(Command):
    """Say who writes the draft; the note-takers do until somebody is named."""

    people: People


class PublishDraft(Command):
    """Make a version of the draft as it reads now; `expected` is the number of the last one."""

    expected: int
    why: Text = ""


@rule(NameDraftWriters, needs=Capability.FACILITATE)
def name_draft_writers(command: NameDraftWriters, meeting: Meeting, context: Context) -> list[Event]:
    people = tuple(in_meeting(meeting, person).id for person in dict.fromkeys(command.people))
    return [DraftWritersNamed(people=people)] if frozenset(people) != meeting.draft.writers else []


@rule(PublishDraft, needs=Capability.OBSERVE)
def publish_draft(command: PublishDraft, meeting: Meeting, context: Context) -> list[Event]:
    refuse_other_writers(meeting, context.by)
    draft = meeting.draft
    if command.expected != draft.number:
        raise Refused("draft-changed", version=draft.number)
    if not draft.sections:
        raise Refused("draft-empty")
    if draft.version and draft.version.sections == draft.sections:
        raise Refused("draft-reads-the-same", version=draft.number)
    return [DraftPublished(version=draft.number + 1, why=command.why)]


@changes("draft", DraftWritersNamed)
def draft_writers_named(draft: Draft, event: DraftWritersNamed, stamp: Stamp) -> Draft:
    return replace(draft, writers=frozenset(event.people))


@changes("draft", DraftPublished)
def draft_published(draft: Draft, event: DraftPublished, stamp: Stamp) -> Draft:
    version = Version(event.version, stamp.at, stamp.by, event.why, draft.sections)
    return replace(draft, versions=(*draft.versions, version))
