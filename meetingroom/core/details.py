"""What the roster says of a person: corrected at any time, piece by piece."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Language,
    Line,
    Refused,
    Stamp,
    changes,
    rule,
)
from meetingroom.core.roster import Roster, person_of, with_person

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class PersonEdited(Event):
    """What the roster says of a person reads so now."""

    person: Id
    role: Line
    side: Line
    language: str
    has_device: bool
    interprets: bool
    holds_power: bool


class EditPerson(Command):
    """Change what the roster says of a person; what is not named stays."""

    person: Id
    role: Line | None = None
    side: Line | None = None
    language: Language | None = None
    has_device: bool | None = None
    interprets: bool | None = None
    holds_power: bool | None = None


@rule(EditPerson, needs=Capability.FACILITATE, ended_too=True)
def edit_person(command: EditPerson, meeting: Meeting, context: Context) -> list[Event]:
    person = person_of(meeting, command.person)
    if command.has_device is False and person.has_device and person.is_here and not person.is_away:
        raise Refused("uses-a-device", name=person.name)
    before = {f: getattr(person, f) for f in EDITED}
    after = before | {f: v for f in EDITED if (v := getattr(command, f)) is not None}
    return [PersonEdited(person=person.id, **after)] if after != before else []


EDITED = ("role", "side", "language", "has_device", "interprets", "holds_power")


@changes("roster", PersonEdited)
def person_edited(roster: Roster, event: PersonEdited, stamp: Stamp) -> Roster:
    return with_person(roster, event.person, **{f: getattr(event, f) for f in EDITED})
