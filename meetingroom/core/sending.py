"""Sending the draft home: to whom, when, in which languages, and how many business days before the meeting."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
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
from meetingroom.core.days import Day, refuse_no_day
from meetingroom.core.draft import Draft, People, writes_draft
from meetingroom.core.panels import without_device
from meetingroom.core.roster import in_meeting

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Languages = Annotated[tuple[Language, ...], msgspec.Meta(min_length=1, max_length=8)]
DaysOff = Annotated[tuple[Day, ...], msgspec.Meta(max_length=100)]
SATURDAY = 5


class Way(StrEnum):
    """How the draft reached people."""

    EMAIL = "email"
    LINK = "link"
    PAPER = "paper"


@dataclass(frozen=True)
class Sending:
    """One time that a version went home. `business_days` before the meeting is None where no day is planned."""

    version: int
    at: float
    by: str
    people: tuple[str, ...]
    languages: tuple[str, ...]
    way: Way
    business_days: int | None
    required: int


class MeetingPlanned(Event):
    """The meeting is to be on this day ("" for none), and these days are no business days."""

    day: Day
    days_off: DaysOff = ()


class DraftSent(Event):
    """A version went home."""

    version: int
    people: People
    languages: Languages
    way: Way
    business_days: int | None
    required: int


class DraftRead(Event):
    """Somebody says that they have read a version."""

    person: Id
    version: int


class PlanMeeting(Command):
    """Say on which day the meeting is to be, and which days are no business days."""

    day: Day
    days_off: DaysOff = ()


class SendDraft(Command):
    """Record that a version goes home to these people; the letters are made from this row."""

    version: int
    people: People
    languages: Languages
    way: Way


class SayRead(Command):
    """Say that one has read a version."""

    version: int


class EnterRead(Command):
    """The same, said by somebody without a device."""

    person: Id
    version: int


def business_days(start: date, end: date, days_off: Collection[str] = ()) -> int:
    """The business days after `start` and before `end`: Monday to Friday, less the days off.

    Counted as whole days in which somebody can read: neither the day of sending nor that of the meeting.
    """
    days = (start + timedelta(days=n) for n in range(1, max(0, (end - start).days)))
    return sum(day.weekday() < SATURDAY and day.isoformat() not in days_off for day in days)


@rule(PlanMeeting, needs=Capability.FACILITATE)
def plan_meeting(command: PlanMeeting, meeting: Meeting, context: Context) -> list[Event]:
    for day in (command.day, *command.days_off):
        refuse_no_day(day)
    days_off = tuple(sorted({day for day in command.days_off if day}))
    if (command.day, days_off) == (meeting.draft.planned_for, meeting.draft.days_off):
        return []
    return [MeetingPlanned(day=command.day, days_off=days_off)]


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
            business_days=days_before(draft, context.at),
            required=meeting.settings.draft_days,
        )
    ]


def days_before(draft: Draft, at: float) -> int | None:
    """Business days between an instant and the planned day; None where none is planned."""
    if not draft.planned_for:
        return None
    return business_days(datetime.fromtimestamp(at, UTC).date(), date.fromisoformat(draft.planned_for), draft.days_off)


@rule(SayRead, needs=Capability.OBSERVE)
def say_read(command: SayRead, meeting: Meeting, context: Context) -> list[Event]:
    return read(meeting, context.by, command.version)


@rule(EnterRead, needs=Capability.FACILITATE)
def enter_read(command: EnterRead, meeting: Meeting, context: Context) -> list[Event]:
    return read(meeting, without_device(meeting, command.person).id, command.version)


def read(meeting: Meeting, person: str, version: int) -> list[Event]:
    if not 1 <= version <= meeting.draft.number:
        raise Refused("no-such-version", version=version)
    if meeting.draft.reads.get(person, (0, 0.0))[0] >= version:
        return []
    return [DraftRead(person=person, version=version)]


def not_read(draft: Draft) -> list[str]:
    """Those to whom the draft was sent who have not said that they read the last version sent to them."""
    sent: dict[str, int] = {}
    for sending in draft.sendings:
        sent.update(dict.fromkeys(sending.people, sending.version))
    return [person for person, version in sent.items() if draft.reads.get(person, (0, 0.0))[0] < version]


@changes("draft", MeetingPlanned)
def meeting_planned(draft: Draft, event: MeetingPlanned, stamp: Stamp) -> Draft:
    return replace(draft, planned_for=event.day, days_off=event.days_off)


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
    )
    return replace(draft, sendings=(*draft.sendings, sending))


@changes("draft", DraftRead)
def draft_read(draft: Draft, event: DraftRead, stamp: Stamp) -> Draft:
    return replace(draft, reads=put(draft.reads, event.person, (event.version, stamp.at)))
