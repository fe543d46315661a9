"""When whoever runs the meeting has lost their line: a deputy or any member takes over, until they are back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Due,
    Event,
    Id,
    Refused,
    Stamp,
    changes,
    falls_due,
    follows,
    rule,
)
from meetingroom.core.attendance import AWAY_AFTER_S, WentAway
from meetingroom.core.facilitation import LEADS
from meetingroom.core.queue import Ref
from meetingroom.core.roster import Person, Roster, person_of, with_person

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.standing import Standing

UNLED_S = 180  # without a connected facilitator for so long, any member who decides may take over


# What happened


class DeputyNamed(Event):
    """This person may take over as soon as no facilitator is connected; "" for nobody."""

    person: str


class LeadLost(Event):
    """Since then no facilitator has been connected."""

    since: float


class LeadMissed(Event):
    """No facilitator has been connected for so long that any member who decides may take over."""


class LeadFound(Event):
    """A facilitator is connected again."""


class TookOver(Event):
    """Somebody facilitates until a facilitator is back."""

    person: Id


class TakeOverEnded(Event):
    """Whoever had taken over does what they did before."""

    person: Id


# What people ask for


class NameDeputy(Command):
    """Say who takes over when no facilitator is connected, or ("") that nobody is named."""

    person: Ref


class TakeOver(Command):
    """Facilitate, as no facilitator is connected."""


class MissLead(Command):
    """The clock noticed that no facilitator may have been connected for three minutes."""


# The rules


@rule(NameDeputy, needs=Capability.FACILITATE)
def name_deputy(command: NameDeputy, meeting: Meeting, context: Context) -> list[Event]:
    if command.person:
        refuse_deputy(person_of(meeting, command.person))
    return [DeputyNamed(person=command.person)] if command.person != meeting.roster.deputy else []


def refuse_deputy(person: Person) -> None:
    if person.is_removed or not person.has_device:
        raise Refused("cannot-take-the-lead", name=person.name)
    if person.can(Capability.FACILITATE):
        raise Refused("facilitates-already", name=person.name)


def ready_to_take_over(meeting: Meeting, standing: Standing) -> Refused | None:
    roster = meeting.roster
    if roster.unled_since is None or Capability.FACILITATE in standing.capabilities:
        return Refused("facilitator-is-here")
    if not standing.is_here:
        return Refused("left-the-room")
    if Capability.DECIDE not in standing.capabilities and not standing.is_deputy:
        return Refused("needs-decide")
    return None if roster.is_unled or standing.is_deputy else Refused("facilitator-may-return")


@rule(TakeOver, needs=(Capability.DECIDE, Capability.SPEAK), ready=ready_to_take_over)
def take_over(command: TakeOver, meeting: Meeting, context: Context) -> list[Event]:
    earlier = meeting.roster.stand_in
    return [*([TakeOverEnded(person=earlier)] if earlier else []), TookOver(person=context.by)]


@rule(MissLead, needs=None)
def miss_lead(command: MissLead, meeting: Meeting, context: Context) -> list[Event]:
    roster = meeting.roster
    if roster.unled_since is None or roster.is_unled or context.at < roster.unled_since + UNLED_S:
        return []
    return [] if meeting.has_ended else [LeadMissed()]


@falls_due(LeadLost)
def lead_is_missed(meeting: Meeting, event: LeadLost, stamp: Stamp) -> list[Due]:
    return [Due(event.since + UNLED_S, MissLead())]


@follows
def lead_changes(before: Meeting, after: Meeting, events: list[Event], context: Context) -> list[Event]:
    """Is the meeting led? A facilitator's return undoes a take-over, whoever else they are."""
    roster = after.roster
    if before.roster is roster or after.has_ended:
        return []
    leading = [p.id for p in roster.facilitators() if not p.is_away]
    found: list[Event] = []
    if roster.stand_in and (set(leading) - {roster.stand_in} or not roster.people[roster.stand_in].is_here):
        found.append(TakeOverEnded(person=roster.stand_in))
    if leading and roster.unled_since is not None:
        found.append(LeadFound())
    if not leading and roster.unled_since is None and roster.people:
        since = context.at - (AWAY_AFTER_S if any(isinstance(e, WentAway) for e in events) else 0)
        found.append(LeadLost(since=since))
    return found


# What becomes of the roster


@changes("roster", DeputyNamed)
def deputy_named(roster: Roster, event: DeputyNamed, stamp: Stamp) -> Roster:
    return replace(roster, deputy=event.person)


@changes("roster", LeadLost)
def lead_lost(roster: Roster, event: LeadLost, stamp: Stamp) -> Roster:
    return replace(roster, unled_since=event.since)


@changes("roster", LeadMissed)
def lead_missed(roster: Roster, event: LeadMissed, stamp: Stamp) -> Roster:
    return replace(roster, is_unled=True)


@changes("roster", LeadFound)
def lead_found(roster: Roster, event: LeadFound, stamp: Stamp) -> Roster:
    return replace(roster, unled_since=None, is_unled=False)


@changes("roster", TookOver)
def took_over(roster: Roster, event: TookOver, stamp: Stamp) -> Roster:
    before = roster.people[event.person].capabilities
    leads = with_person(roster, event.person, capabilities=before | LEADS)
    return replace(leads, stand_in=event.person, stood_in_with=before)


@changes("roster", TakeOverEnded)
def take_over_ended(roster: Roster, event: TakeOverEnded, stamp: Stamp) -> Roster:
    back = with_person(roster, event.person, capabilities=roster.stood_in_with)
    return replace(back, stand_in="", stood_in_with=frozenset())
