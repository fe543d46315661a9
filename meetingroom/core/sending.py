"""Sending the draft home: to whom, when, in which languages, and how many business days before the meeting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
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
    changes,
    put,
    rule,
)
from meetingroom.core.draft import Draft, People, writes_draft
from meetingroom.core.panels import without_device
from meetingroom.core.planning import days_before
from meetingroom.core.roster import Person, in_meeting

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Languages = Annotated[tuple[Language, ...], msgspec.Meta(min_length=1, max_length=8)]


class Way(StrEnum):
    """How the draft reached people: a message with a link, by e-mail, or on paper."""

    EMAIL = "email"
    LINK = "link"
    PAPER = "paper"


Ways = Annotated[dict[Id, Way], msgspec.Meta(max_length=100)]


@dataclass(frozen=True)
class Sending:
    """One time that a version went home; `ways` are those of people who got it otherwise than most.

    `business_days` before the meeting is None where no day is planned.
    """

    version: int
    at: float
    by: str
    people: tuple[str, ...]
    languages: tuple[str, ...]
    way: Way
    business_days: int | None
    required: int
    ways: Mapping[str, Way] = field(default_factory=dict)

    def way_of(self, person: str) -> Way:
        return self.ways.get(person, self.way)


class DraftSent(Event):
    """A version went home; `ways` are those of people who get it otherwise than by `way`."""

    version: int
    people: People
    languages: Languages
    way: Way
    business_days: int | None
    required: int
    ways: Ways = {}

    def by(self, way: Way) -> list[str]:
        """Who gets it this way."""
        return [person for person in self.people if self.ways.get(person, self.way) is way]


class DraftRead(Event):
    """Somebody says that they have read a version."""

    person: Id
    version: int


class SendDraft(Command):
    """Record that a version goes home to these people; the letters are made from this row.

    `ways` says who gets it otherwise than by `way`.
    """

    version: int
    people: People
    languages: Languages
    way: Way
    ways: Ways = {}


class SayRead(Command):
    """Say that one has read a version."""

    version: int


class EnterRead(Command):
    """The same, said by somebody without a device, or who was sent it on paper."""

    person: Id
    version: int


@rule(SendDraft, needs=Capability.OBSERVE)
def send_draft(command: SendDraft, meeting: Meeting, context: Context) -> list[Event]:
    draft = meeting.draft
    if not (
        writes_draft(meeting, context.by) or meeting.roster.people[context.by].can(Capability.FACILITATE)
    ):
        raise Refused("not-draft-writer")
    if command.version != draft.number or not draft.number:
        raise Refused("draft-changed", version=draft.number)
    people = tuple(in_meeting(meeting, person).id for person in dict.fromkeys(command.people))
    if not people:
        raise Refused("nobody-chosen")
    return [
        DraftSent(
            version=command.version,
            people=people,
            languages=command.languages,
            way=command.way,
            business_days=days_before(meeting.planned, context.at),
            required=meeting.settings.draft_days,
            ways={p: way for p, way in command.ways.items() if p in people and way is not command.way},
        )
    ]


@rule(SayRead, needs=Capability.OBSERVE)
def say_read(command: SayRead, meeting: Meeting, context: Context) -> list[Event]:
    return read(meeting, context.by, command.version)


@rule(EnterRead, needs=Capability.FACILITATE)
def enter_read(command: EnterRead, meeting: Meeting, context: Context) -> list[Event]:
    return read(meeting, on_paper(meeting, command.person).id, command.version)


def read(meeting: Meeting, person: str, version: int) -> list[Event]:
    if not 1 <= version <= meeting.draft.number:
        raise Refused("no-such-version", version=version)
    if meeting.draft.reads.get(person, (0, 0.0))[0] >= version:
        return []
    return [DraftRead(person=person, version=version)]


def on_paper(meeting: Meeting, person_id: str) -> Person:
    """Somebody whose answers to the draft a facilitator enters: without a device, or sent home with paper.

    Raises: Refused("says-it-themselves").
    """
    if last_way(meeting.draft, person_id) is Way.PAPER:
        return in_meeting(meeting, person_id)
    return without_device(meeting, person_id)


def last_way(draft: Draft, person_id: str) -> Way | None:
    """How the draft last went to somebody; None where it was not sent to them."""
    to_them = (sending for sending in reversed(draft.sendings) if person_id in sending.people)
    return next((sending.way_of(person_id) for sending in to_them), None)


def not_read(draft: Draft) -> list[str]:
    """Those to whom the draft was sent who have not said that they read the last version sent to them."""
    sent: dict[str, int] = {}
    for sending in draft.sendings:
        sent.update(dict.fromkeys(sending.people, sending.version))
    return [person for person, version in sent.items() if draft.reads.get(person, (0, 0.0))[0] < version]


@changes("draft", DraftSent)
def draft_sent(draft: Draft, event: DraftSent, stamp: Stamp) -> Draft:
    sending = Sending(
        version=event.version,
        at=stamp.at,
        by=stamp.by,
        people=event.people,
        languages=event.languages,
        way=event.way,
        business_days=event.business_days,
        required=event.required,
        ways=event.ways,
    )
    return replace(draft, sendings=(*draft.sendings, sending))


@changes("draft", DraftRead)
def draft_read(draft: Draft, event: DraftRead, stamp: Stamp) -> Draft:
    return replace(draft, reads=put(draft.reads, event.person, (event.version, stamp.at)))
