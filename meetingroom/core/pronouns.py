"""Pronouns: how people want to be spoken of. They are given, never guessed."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, Stamp, changes, rule
from meetingroom.core.roster import Roster, person_of, with_person

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class Pronoun(StrEnum):
    """As the person gave it; sentences about somebody who gave none do without."""

    HE = "he"
    SHE = "she"
    THEY = "they"
    NONE = "none"


class PronounGiven(Event):
    """How a person is spoken of from now on."""

    person: Id
    pronoun: Pronoun


class GivePronoun(Command):
    """Say how one wants to be spoken of; for somebody without a device a facilitator enters what they said."""

    person: Id
    pronoun: Pronoun


@rule(GivePronoun, needs=Capability.OBSERVE)
def give_pronoun(command: GivePronoun, meeting: Meeting, context: Context) -> list[Event]:
    person = person_of(meeting, command.person)
    if person.id != context.by:
        if not meeting.roster.people[context.by].can(Capability.FACILITATE):
            raise Refused("not-yours")
        if person.has_device:
            raise Refused("says-it-themselves", name=person.name)
    if person.pronoun == command.pronoun:
        return []
    return [PronounGiven(person=person.id, pronoun=command.pronoun)]


@changes("roster", PronounGiven)
def pronoun_given(roster: Roster, event: PronounGiven, stamp: Stamp) -> Roster:
    return with_person(roster, event.person, pronoun=event.pronoun.value)
