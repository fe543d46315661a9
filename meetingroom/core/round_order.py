"""In which order a round asks: as people sit, one further each time, no facilitator last, power last if so chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability
from meetingroom.core.ledger import circle
from meetingroom.core.roster import Person, Roster

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


def taking_part(meeting: Meeting) -> list[Person]:
    """Those of the item's circle who are here, also while they are away for a moment."""
    item = meeting.agenda.current_item
    return [p for p in circle(meeting.roster, item) if p.is_here] if item else []


def first_came_at(person: Person) -> float:
    return person.stays[0].start if person.stays else float("inf")


def around_the_table(roster: Roster) -> list[Person]:
    """Everyone on the roster as they sit; whoever has no seat comes after, in the order of joining."""
    seat = {person: i for i, person in enumerate(roster.seating)}
    return sorted(roster.people.values(), key=lambda p: (seat.get(p.id, len(seat)), first_came_at(p), p.order))


def turned(meeting: Meeting, people: Sequence[Person]) -> list[Person]:
    """These people around the table, beginning one further than the round before."""
    table = around_the_table(meeting.roster)
    at = next((i + 1 for i, p in enumerate(table) if p.id == meeting.rounds.began_with), 0)
    part = {p.id for p in people}
    return [p for p in (*table[at:], *table[:at]) if p.id in part]


def asked_in_order(people: Sequence[Person], *, power_last: bool) -> list[Person]:
    """The same people, with those who hold power at the end if so chosen, and no facilitator last."""
    in_order = sorted(people, key=lambda p: power_last and p.holds_power)
    others = [i for i, p in enumerate(in_order) if not p.can(Capability.FACILITATE)]
    if not others:
        return in_order
    last = in_order[others[-1]]
    return [p for p in in_order if p is not last] + [last]


def with_newcomer(waiting: Sequence[Person], newcomer: Person, *, power_last: bool) -> list[Person]:
    """Those still to be asked with somebody who came later: at the end, unless the same rules say otherwise.

    Whoever is asked now stays the first.
    """
    if not waiting:
        return [newcomer]
    behind = [p for p in waiting[1:] if power_last and p.holds_power and not newcomer.holds_power]
    ahead = [p for p in waiting if p not in behind]
    placed = [*ahead, newcomer, *behind]
    is_last_facilitator = placed[-1] is newcomer and newcomer.can(Capability.FACILITATE) and len(waiting) > 1
    return [*placed[:-2], newcomer, placed[-2]] if is_last_facilitator else placed
