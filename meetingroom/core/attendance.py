"""Attendance: who comes in, goes away, comes back, leaves for good or is removed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Refused,
    Stamp,
    changes,
    rule,
)
from meetingroom.core.facilitation import refuse_without_facilitator
from meetingroom.core.roster import (
    PersonJoined,
    Roster,
    Stay,
    ended_stays,
    in_meeting,
    name_free,
    person_of,
    with_person,
)

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

AWAY_AFTER_S = 90  # a lost line is not leaving: for so long nothing changes for the others


class PersonLeft(Event):
    """Somebody said that they leave, or was marked as having left."""

    person: Id


class PersonRemoved(Event):
    """Somebody may no longer take part; their words stay, attributed."""

    person: Id


class PersonLetBackIn(Event):
    """Somebody who was removed may take part again."""

    person: Id


class WentAway(Event):
    """These people have been without a connection for 90 s."""

    people: tuple[Id, ...]


class CameBack(Event):
    """These people are connected again."""

    people: tuple[Id, ...]


class EnterRoom(Command):
    """Somebody on the roster comes in."""


class Leave(Command):
    """Say that one leaves for good."""


class RemovePerson(Command):
    """Take somebody out of the meeting."""

    person: Id


class LetBackIn(Command):
    """Let somebody who was removed take part again; they come in by their link."""

    person: Id


class MarkHere(Command):
    """Say that somebody without a device has come."""

    person: Id


class MarkLeft(Command):
    """Say that somebody has gone who did not say so themselves."""

    person: Id


class PeopleWentAway(Command):
    """The room noticed that these people have been unreachable for 90 s."""

    people: tuple[Id, ...]


class PeopleCameBack(Command):
    """The room noticed that these people are connected again."""

    people: tuple[Id, ...]


@rule(EnterRoom, needs=Capability.OBSERVE)
def enter_room(command: EnterRoom, meeting: Meeting, context: Context) -> list[Event]:
    return [] if person_of(meeting, context.by).is_here else [PersonJoined(person=context.by)]


@rule(Leave, needs=Capability.OBSERVE)
def leave(command: Leave, meeting: Meeting, context: Context) -> list[Event]:
    refuse_without_facilitator(meeting, context.by)
    return [PersonLeft(person=context.by)]


@rule(RemovePerson, needs=Capability.FACILITATE)
def remove_person(command: RemovePerson, meeting: Meeting, context: Context) -> list[Event]:
    if person_of(meeting, command.person).is_removed:
        raise Refused("already-removed")
    refuse_without_facilitator(meeting, command.person)
    return [PersonRemoved(person=command.person)]


@rule(LetBackIn, needs=Capability.FACILITATE)
def let_back_in(command: LetBackIn, meeting: Meeting, context: Context) -> list[Event]:
    person = person_of(meeting, command.person)
    if not person.is_removed:
        return []
    name_free(meeting, person.name, person.id)
    return [PersonLetBackIn(person=person.id)]


@rule(MarkHere, needs=Capability.FACILITATE)
def mark_here(command: MarkHere, meeting: Meeting, context: Context) -> list[Event]:
    person = in_meeting(meeting, command.person)
    if person.has_device:
        raise Refused("comes-in-themselves", name=person.name)
    return [] if person.is_here else [PersonJoined(person=person.id)]


@rule(MarkLeft, needs=Capability.FACILITATE)
def mark_left(command: MarkLeft, meeting: Meeting, context: Context) -> list[Event]:
    person = in_meeting(meeting, command.person)
    if not person.is_here:
        raise Refused("not-here", name=person.name)
    refuse_without_facilitator(meeting, person.id)
    return [PersonLeft(person=person.id)]


@rule(PeopleWentAway, needs=None)
def people_went_away(command: PeopleWentAway, meeting: Meeting, context: Context) -> list[Event]:
    people = tuple(p.id for p in meeting.roster.here() if p.id in command.people and not p.is_away)
    return [WentAway(people=people)] if people else []


@rule(PeopleCameBack, needs=None)
def people_came_back(command: PeopleCameBack, meeting: Meeting, context: Context) -> list[Event]:
    people = tuple(p.id for p in meeting.roster.here() if p.id in command.people and p.is_away)
    back: list[Event] = [CameBack(people=people)] if people else []
    # Whoever prepared the meeting, and comes back to it before it begins, comes in when they are back.
    begins = meeting.lifecycle.began_at is None
    return [*back, *(PersonJoined(person=p) for p in people if begins)]


@changes("roster", PersonJoined)
def person_joined(roster: Roster, event: PersonJoined, stamp: Stamp) -> Roster:
    stays = (*ended_stays(roster.people[event.person], stamp), Stay(stamp.at))
    return with_person(roster, event.person, joined_at=stamp.at, left_at=None, is_away=False, stays=stays)


@changes("roster", PersonLeft)
def person_left(roster: Roster, event: PersonLeft, stamp: Stamp) -> Roster:
    stays = ended_stays(roster.people[event.person], stamp)
    return with_person(roster, event.person, left_at=stamp.at, stays=stays)


@changes("roster", PersonRemoved)
def person_removed(roster: Roster, event: PersonRemoved, stamp: Stamp) -> Roster:
    stays = ended_stays(roster.people[event.person], stamp)
    return with_person(roster, event.person, is_removed=True, stays=stays)


@changes("roster", PersonLetBackIn)
def person_let_back_in(roster: Roster, event: PersonLetBackIn, stamp: Stamp) -> Roster:
    """Not here until they come in again."""
    here = roster.people[event.person].joined_at is not None
    return with_person(roster, event.person, is_removed=False, is_away=False, left_at=stamp.at if here else None)


@changes("roster", WentAway)
def went_away(roster: Roster, event: WentAway, stamp: Stamp) -> Roster:
    return marked(roster, event.people, is_away=True)


@changes("roster", CameBack)
def came_back(roster: Roster, event: CameBack, stamp: Stamp) -> Roster:
    return marked(roster, event.people, is_away=False)


def marked(roster: Roster, people: tuple[str, ...], is_away: bool) -> Roster:
    changed = {p: replace(roster.people[p], is_away=is_away) for p in people}
    return replace(roster, people={**roster.people, **changed})
