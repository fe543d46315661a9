"""Letters by mail: where to write to somebody, reminding those who have not read, and what became of each letter.

An address is contact data: it stands in the roster table, in no event and in no view. The journal says who was sent a
letter and who was not reached.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, Row, Stamp, changes, rule
from meetingroom.core.addresses import MOST, is_address
from meetingroom.core.draft import Draft, People, writes_draft
from meetingroom.core.roster import in_meeting
from meetingroom.core.sending import not_read

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Address = Annotated[str, msgspec.Meta(max_length=MOST, extra={"words": True})]


class Trouble(StrEnum):
    """Why the mail server did not take a letter on."""

    UNREACHABLE = "unreachable"  # it does not answer, or the line broke
    INSECURE = "insecure"  # its line cannot be encrypted, or it does not show that it is who it says
    LOGIN = "login"  # it does not know our name and password
    REFUSED = "refused"  # it does not take this letter, or writes to no such address
    LOST = "lost"  # the room was stopped on the way, and nobody knows


@dataclass(frozen=True)
class Letter:
    """A letter by mail: which row sent it, whether the mail server took it on, and when; `why` it did not."""

    row: int
    reached: bool
    at: float
    why: Trouble | None = None


class ReadersReminded(Event):
    """Those who have not read this version are sent a reminder."""

    version: int
    people: People


class LettersWent(Event):
    """What became of the letters that a row sent: these people's mail was taken on, and these were not reached."""

    row: Row
    reached: People = ()
    missed: People = ()
    why: dict[Id, Trouble] = {}


class GiveAddress(Command):
    """Say where to write to somebody; "" forgets it."""

    person: Id
    address: Address


class RemindReaders(Command):
    """Remind those by mail who have not read the version that they were sent."""

    version: int


class TellLetters(Command):
    """The room says what became of its letters, and why some did not go."""

    row: Row
    reached: People = ()
    missed: People = ()
    why: dict[Id, Trouble] = {}


@rule(GiveAddress, needs=Capability.OBSERVE)
def give_address(command: GiveAddress, meeting: Meeting, context: Context) -> list[Event]:
    """One's own, or somebody's to whom one sends the draft. No event: the journal never sees it."""
    person = in_meeting(meeting, command.person)
    if person.id != context.by:
        refuse_not_sending(meeting, context.by)
    address = command.address.strip()
    if address and not is_address(address):
        raise Refused("no-address", name=person.name)
    context.writes_to(person.id, address)
    return []


@rule(RemindReaders, needs=Capability.OBSERVE)
def remind_readers(command: RemindReaders, meeting: Meeting, context: Context) -> list[Event]:
    refuse_not_sending(meeting, context.by)
    if command.version != meeting.draft.number:
        raise Refused("draft-changed", version=meeting.draft.number)
    people = tuple(p for p in not_read(meeting.draft) if not meeting.roster.people[p].is_removed)
    if not people:
        raise Refused("all-have-read")
    return [ReadersReminded(version=command.version, people=people)]


def refuse_not_sending(meeting: Meeting, person_id: str) -> None:
    """Those who write the draft or facilitate send it home."""
    if not sends_draft(meeting, person_id):
        raise Refused("not-draft-writer")


def sends_draft(meeting: Meeting, person_id: str) -> bool:
    person = meeting.roster.people.get(person_id)
    return person is not None and (writes_draft(meeting, person_id) or person.can(Capability.FACILITATE))


@rule(TellLetters, needs=None)
def tell_letters(command: TellLetters, meeting: Meeting, context: Context) -> list[Event]:
    return [LettersWent(row=command.row, reached=command.reached, missed=command.missed, why=command.why)]


@changes("draft", ReadersReminded)
def readers_reminded(draft: Draft, event: ReadersReminded, stamp: Stamp) -> Draft:
    return replace(draft, reminders={**draft.reminders, stamp.seq: stamp.at})


@changes("draft", LettersWent)
def letters_went(draft: Draft, event: LettersWent, stamp: Stamp) -> Draft:
    went = {person: Letter(event.row, True, stamp.at) for person in event.reached}
    missed = {person: Letter(event.row, False, stamp.at, event.why.get(person)) for person in event.missed}
    return replace(draft, letters={**draft.letters, **went, **missed})
