"""How fast a person can speak: a private factor that divides their seconds wherever seconds are compared or warned of.

It is on nobody's screen but their own and the facilitator's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, Stamp, changes, rule
from meetingroom.core.roster import Roster, person_of, with_person

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Factor = Annotated[int, msgspec.Meta(ge=1, le=20)]


class PaceSet(Event):
    """So many seconds of this person count as one."""

    person: Id
    pace: int


class SetPace(Command):
    """Say how many of a person's seconds count as one: of one's own, or for a facilitator of anyone's."""

    person: Id
    pace: Factor


@rule(SetPace, needs=Capability.OBSERVE)
def set_pace(command: SetPace, meeting: Meeting, context: Context) -> list[Event]:
    if command.person != context.by and not meeting.roster.people[context.by].can(Capability.FACILITATE):
        raise Refused("not-yours")
    person = person_of(meeting, command.person)
    return [PaceSet(person=person.id, pace=command.pace)] if command.pace != person.pace else []


@changes("roster", PaceSet)
def pace_set(roster: Roster, event: PaceSet, stamp: Stamp) -> Roster:
    return with_person(roster, event.person, pace=event.pace)
