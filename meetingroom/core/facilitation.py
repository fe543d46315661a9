"""Who may do what, and who runs the meeting: facilitating is shared, handed over and dropped, never by the last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, Stamp, changes, rule
from meetingroom.core.roster import Person, Roster, person_of, with_person

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

LEADS = frozenset({Capability.FACILITATE, Capability.TAKE_NOTES})


class CapabilitiesGiven(Event):
    """What a person may do from now on."""

    person: Id
    capabilities: tuple[Capability, ...]


class GiveCapabilities(Command):
    """Say what somebody may do."""

    person: Id
    capabilities: tuple[Capability, ...]


class ShareFacilitating(Command):
    """Let somebody facilitate as well."""

    person: Id


class HandOver(Command):
    """Let somebody facilitate in one's own place."""

    person: Id


class DropFacilitating(Command):
    """Take part without facilitating any longer."""


# The rules


@rule(GiveCapabilities, needs=Capability.FACILITATE)
def give_capabilities(command: GiveCapabilities, meeting: Meeting, context: Context) -> list[Event]:
    person = person_of(meeting, command.person)
    if Capability.FACILITATE not in command.capabilities:
        refuse_without_facilitator(meeting, person.id)
    return given(person, frozenset(command.capabilities))


def given(person: Person, capabilities: frozenset[Capability]) -> list[Event]:
    if capabilities == person.capabilities:
        return []
    return [CapabilitiesGiven(person=person.id, capabilities=in_order(capabilities))]


def in_order(capabilities: frozenset[Capability]) -> tuple[Capability, ...]:
    return tuple(c for c in Capability if c in capabilities)


def refuse_without_facilitator(meeting: Meeting, leaving: str) -> None:
    """The last facilitator can neither leave nor drop it."""
    others = [p for p in meeting.roster.facilitators() if p.id != leaving]
    if meeting.roster.people[leaving].can(Capability.FACILITATE) and not others:
        raise Refused("last-facilitator")


@rule(ShareFacilitating, needs=Capability.FACILITATE)
def share_facilitating(command: ShareFacilitating, meeting: Meeting, context: Context) -> list[Event]:
    person = person_of(meeting, command.person)
    if person.is_removed:
        raise Refused("no-such-person")
    return given(person, person.capabilities | LEADS)


@rule(HandOver, needs=Capability.FACILITATE)
def hand_over(command: HandOver, meeting: Meeting, context: Context) -> list[Event]:
    person = person_of(meeting, command.person)
    if person.id == context.by:
        raise Refused("facilitates-already", name=person.name)
    if not person.is_here or person.is_away or not person.has_device:
        raise Refused("cannot-take-the-lead", name=person.name)
    own = meeting.roster.people[context.by]
    return [*given(person, person.capabilities | LEADS), *given(own, own.capabilities - {Capability.FACILITATE})]


@rule(DropFacilitating, needs=Capability.FACILITATE)
def drop_facilitating(command: DropFacilitating, meeting: Meeting, context: Context) -> list[Event]:
    refuse_without_facilitator(meeting, context.by)
    own = meeting.roster.people[context.by]
    return given(own, own.capabilities - {Capability.FACILITATE})


@changes("roster", CapabilitiesGiven)
def capabilities_given(roster: Roster, event: CapabilitiesGiven, stamp: Stamp) -> Roster:
    return with_person(roster, event.person, capabilities=frozenset(event.capabilities))
