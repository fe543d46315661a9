"""How people sit around the table: the order in which a round asks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Stamp, changes, rule
from meetingroom.core.roster import Roster, person_of

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Seating = Annotated[tuple[Id, ...], msgspec.Meta(max_length=500)]


class SeatingGiven(Event):
    """People sit in this order; empty: nobody says how."""

    order: Seating


class GiveSeating(Command):
    """Say how people sit around the table, each once; whoever is not named comes after, in the order of joining."""

    order: Seating


@rule(GiveSeating, needs=Capability.FACILITATE)
def give_seating(command: GiveSeating, meeting: Meeting, context: Context) -> list[Event]:
    order = tuple(dict.fromkeys(person_of(meeting, person).id for person in command.order))
    return [SeatingGiven(order=order)] if order != meeting.roster.seating else []


@changes("roster", SeatingGiven)
def seating_given(roster: Roster, event: SeatingGiven, stamp: Stamp) -> Roster:
    return replace(roster, seating=event.order)
