"""Who came by the code alone: what was written before may stay closed to them until a facilitator opens it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Stamp, changes, rule
from meetingroom.core.roster import Roster, in_meeting, with_person

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.panels import Panels
    from meetingroom.core.roster import Person
    from meetingroom.core.settings import Settings

Items = Annotated[tuple[Id, ...], msgspec.Meta(max_length=200)]
Some = Annotated[tuple[Id, ...], msgspec.Meta(min_length=1, max_length=1000)]


@dataclass(frozen=True)
class Unread:
    """What stood there when somebody came: the words shared up to this row, and the notes on these items."""

    row: int = 0
    notes: frozenset[str] = frozenset()


def unread_of(person: Person | None, settings: Settings) -> Unread | None:
    """What stays closed to somebody now; None for nothing. Whoever runs the meeting or takes its notes reads all."""
    if person is None or settings.code_opens_earlier_words:
        return None
    reads_all = person.can(Capability.FACILITATE) or person.can(Capability.TAKE_NOTES)
    return None if reads_all else person.unread


def visible(panels: Panels, unread: Unread) -> Panels:
    """The panels without those shared before somebody came; a newer version of one is new."""
    return panels.only(lambda panel: panel.row > unread.row)


class CameByCode(Event):
    """Somebody came in by the code alone, when this had been written."""

    person: Id
    row: int
    notes: tuple[Id, ...]


class EarlierWordsOpened(Event):
    """These people may read what was written before they came."""

    people: tuple[Id, ...]


class OpenEarlierWords(Command):
    """Let people who came by the code alone read what was written before."""

    people: Some


def came_by_code(meeting: Meeting, person_id: str, notes: tuple[str, ...]) -> list[Event]:
    """What was closed to somebody who came just now. `notes`: the items on which notes stand."""
    if meeting.settings.code_opens_earlier_words:
        return []
    stood = CameByCode(person=person_id, row=meeting.panels.last_row, notes=notes)
    return [stood] if stood.row or stood.notes else []


@rule(OpenEarlierWords, needs=Capability.FACILITATE, ended_too=True)
def open_earlier_words(command: OpenEarlierWords, meeting: Meeting, context: Context) -> list[Event]:
    people = [in_meeting(meeting, p) for p in dict.fromkeys(command.people)]
    closed = tuple(p.id for p in people if p.unread is not None)
    return [EarlierWordsOpened(people=closed)] if closed else []


@changes("roster", CameByCode)
def person_came_by_code(roster: Roster, event: CameByCode, stamp: Stamp) -> Roster:
    return with_person(roster, event.person, unread=Unread(event.row, frozenset(event.notes)))


@changes("roster", EarlierWordsOpened)
def earlier_words_opened(roster: Roster, event: EarlierWordsOpened, stamp: Stamp) -> Roster:
    for person in event.people:
        roster = with_person(roster, person, unread=None)
    return roster
