"""After the meeting each person sees how their own words stand in the record, and confirms or corrects them.

There is a deadline. A correction stands beside the words and never in their place; silence is recorded as silence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Due,
    Event,
    Id,
    Refused,
    Stamp,
    Text,
    When,
    changes,
    falls_due,
    put,
    rule,
)
from meetingroom.core.agenda import item_of
from meetingroom.core.lifecycle import IT_HAS_ENDED, MeetingEnded, MeetingReopened
from meetingroom.core.plain import is_blank
from meetingroom.core.queue import Ref
from meetingroom.core.retention import corrected_until

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

MOST_CORRECTIONS = 50


@dataclass(frozen=True)
class Correction:
    """What somebody put right, `at` seconds since 1970, entered `by` whom, and on which item ("": on all)."""

    at: float
    text: str
    by: str
    item: str = ""


@dataclass(frozen=True)
class Found:
    """How one person found their own words: when they said that it is right, and what they put right."""

    confirmed_at: float | None = None
    confirmed_by: str = ""
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True)
class Confirming:
    """What each has said by now, and since when nothing more is taken: then `silent` are those who said nothing."""

    found: Mapping[str, Found] = field(default_factory=dict)
    closed_at: float | None = None
    silent: tuple[str, ...] = ()

    def of(self, person: str) -> Found:
        return self.found.get(person, Found())

    def has_said(self, person: str) -> bool:
        found = self.of(person)
        return found.confirmed_at is not None or bool(found.corrections)


class WordsConfirmed(Event):
    """A person's own words stand in the record as they should."""

    person: Id


class WordsCorrected(Event):
    """What a person wants to have put right stands beside their words, and beside the notes of its item."""

    person: Id
    text: Text
    item: Ref = ""


class CorrectionsClosed(Event):
    """The time for corrections is over; these said nothing."""

    silent: tuple[Id, ...] = ()


class ConfirmWords(Command):
    """Say that one's own words stand in the record as they should."""


class CorrectWords(Command):
    """Put one's own words right, or what the notes of an item say."""

    text: Text
    item: Ref = ""


class EnterConfirmation(Command):
    """Enter what somebody without a device says of their words; without `text` they confirm them."""

    person: Id
    text: Text = ""


class CloseCorrections(Command):
    """The deadline has come."""


def is_asked(meeting: Meeting, person_id: str) -> bool:
    """Everybody who was there, and whoever has words in the record without having come."""
    person = meeting.roster.people.get(person_id)
    if person is None or person.is_removed:
        return False
    wrote_ahead = any(response.person == person_id for response in meeting.draft.responses.values())
    return bool(person.stays) or wrote_ahead or any(person_id in meeting.panels.on(i) for i in meeting.agenda.order)


def asked(meeting: Meeting) -> list[str]:
    return [p for p in meeting.roster.people if is_asked(meeting, p)]


def can_be_corrected(meeting: Meeting) -> bool:
    return meeting.confirming.closed_at is None and bool(meeting.settings.correction_days)


WHILE_CORRECTED = (IT_HAS_ENDED, When("corrections-closed", can_be_corrected))


@rule(ConfirmWords, needs=Capability.OBSERVE, when=WHILE_CORRECTED, ended_too=True)
def confirm_words(command: ConfirmWords, meeting: Meeting, context: Context) -> list[Event]:
    return confirmed(meeting, context.by)


@rule(CorrectWords, needs=Capability.OBSERVE, when=WHILE_CORRECTED, ended_too=True)
def correct_words(command: CorrectWords, meeting: Meeting, context: Context) -> list[Event]:
    if is_blank(command.text):
        raise Refused("empty", field="text")
    if command.item:
        item_of(meeting, command.item)
    return corrected(meeting, context.by, command.text, command.item)


@rule(EnterConfirmation, needs=Capability.FACILITATE, when=WHILE_CORRECTED, ended_too=True)
def enter_confirmation(command: EnterConfirmation, meeting: Meeting, context: Context) -> list[Event]:
    person = meeting.roster.people.get(command.person)
    if person is None:
        raise Refused("no-such-person")
    if person.has_device:
        raise Refused("not-yours")
    return corrected(meeting, person.id, command.text) if command.text else confirmed(meeting, person.id)


def confirmed(meeting: Meeting, person: str) -> list[Event]:
    return [] if meeting.confirming.of(person).confirmed_at is not None else [WordsConfirmed(person=person)]


def corrected(meeting: Meeting, person: str, text: str, item: str = "") -> list[Event]:
    said = meeting.confirming.of(person).corrections
    if len(said) >= MOST_CORRECTIONS:
        raise Refused("too-many-corrections", most=MOST_CORRECTIONS)
    is_said = bool(said) and (said[-1].text, said[-1].item) == (text, item)
    return [] if is_said else [WordsCorrected(person=person, text=text, item=item)]


@rule(CloseCorrections, needs=None)
def close_corrections(command: CloseCorrections, meeting: Meeting, context: Context) -> list[Event]:
    """Nothing, when the meeting went on meanwhile: its next end has a deadline of its own."""
    until = corrected_until(meeting)
    if until is None or until > context.at or meeting.confirming.closed_at is not None:
        return []
    return [CorrectionsClosed(silent=tuple(p for p in asked(meeting) if not meeting.confirming.has_said(p)))]


@falls_due(MeetingEnded)
def corrections_close(meeting: Meeting, event: MeetingEnded, stamp: Stamp) -> list[Due]:
    until = corrected_until(meeting)
    return [Due(until, CloseCorrections())] if until is not None and meeting.settings.correction_days else []


@changes("confirming", WordsConfirmed)
def words_confirmed(confirming: Confirming, event: WordsConfirmed, stamp: Stamp) -> Confirming:
    found = replace(confirming.of(event.person), confirmed_at=stamp.at, confirmed_by=stamp.by)
    return replace(confirming, found=put(confirming.found, event.person, found))


@changes("confirming", WordsCorrected)
def words_corrected(confirming: Confirming, event: WordsCorrected, stamp: Stamp) -> Confirming:
    """Whoever puts something right has not found it right."""
    said = confirming.of(event.person).corrections
    found = Found(corrections=(*said, Correction(stamp.at, event.text, stamp.by, event.item)))
    return replace(confirming, found=put(confirming.found, event.person, found))


@changes("confirming", CorrectionsClosed)
def corrections_closed(confirming: Confirming, event: CorrectionsClosed, stamp: Stamp) -> Confirming:
    return replace(confirming, closed_at=stamp.at, silent=event.silent)


@changes("confirming", MeetingReopened)
def asked_anew(confirming: Confirming, event: Any, stamp: Stamp) -> Confirming:
    """The meeting goes on: what was found right may change, what was put right stays."""
    kept = {p: Found(corrections=f.corrections) for p, f in confirming.found.items() if f.corrections}
    return Confirming(found=kept)
