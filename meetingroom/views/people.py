"""The people of a meeting as screens show them: who is here, in which part, in which seats, and who is excused."""

from __future__ import annotations

from typing import Any

from meetingroom.core.acts import Capability
from meetingroom.core.excusals import Excusal, Excusals
from meetingroom.core.meeting import Meeting
from meetingroom.core.roster import Person, Roster
from meetingroom.core.round_order import around_the_table
from meetingroom.core.seats import UNFILLED, Seat, Seats, SeatState, state_of
from meetingroom.core.settings import Settings
from meetingroom.views.shared import CROWD, listed, present


def presence(person: Person) -> str:
    if person.is_removed:
        return "removed"
    if person.left_at is not None:
        return "left"
    if person.joined_at is None:
        return "expected"
    return "away" if person.is_away else "here"


def role_row(role: str, seats: Seats) -> dict[str, Any]:
    """A role as it was typed, and where it is what a seat is called, in all its languages."""
    seat = seats.called(role)
    return present({"role": role, "seat": {"title": seat.title, "titles": dict(seat.titles)} if seat else None})


def person_row(person: Person, seats: Seats) -> dict[str, Any]:
    return {"name": person.name, "presence": presence(person)} | role_row(person.role, seats) | present(
        {
            "side": person.side,
            "language": person.language,
            "capabilities": sorted(person.capabilities),
            "no_device": not person.has_device,
            "interprets": person.interprets,
            "arrives_at": person.arrives_at if person.joined_at is None else None,
            "leaves_at": person.leaves_at if person.is_here or person.joined_at is None else None,
        }
    )


def people_part(roster: Roster, concerned: frozenset[str], seats: Seats) -> dict[str, Any]:
    """Everybody in a room of up to 100; in a larger one those whom the room is about now, and counts."""
    people = roster.people.values()
    shown = [p for p in people if not p.is_removed or p.id in concerned]
    if len(shown) > CROWD:
        shown = [p for p in shown if p.id in concerned or p.can(Capability.FACILITATE)]
    counts = {
        "here": sum(p.is_here for p in people),
        "expected": sum(p.joined_at is None and not p.is_removed for p in people),
    }
    parts = {
        "locked": roster.is_locked,
        "about": roster.about,
        "deputy": roster.deputy,
        "stand_in": roster.stand_in,
        "unled": roster.is_unled,
        "merged": {p.id: p.merged_into for p in people if p.merged_into},
    }
    return listed(((p.id, person_row(p, seats)) for p in shown), "people") | counts | present(parts)


def facilitators_people_part(roster: Roster, concerned: frozenset[str], seats: Seats) -> dict[str, Any]:
    """The same, who was removed and can be let back in, who was marked as holding power, and how people sit."""
    people = roster.people.values()
    removed = {p.id: p.name for p in people if p.is_removed and not p.merged_into}
    power = [p.id for p in people if p.holds_power and not p.is_removed]
    table = [p.id for p in around_the_table(roster) if p.is_here]
    also = {"removed": removed, "hold_power": power or None, "table": table or None}
    return people_part(roster, concerned, seats) | present(also)


def with_a_part(meeting: Meeting) -> frozenset[str]:
    """Whom any room must be able to name: whom it is about, who stands in, who fills a seat, who is excused."""
    roster = meeting.roster
    seated = {p for seat in meeting.seats.seats.values() for p in seat.people}
    excused = {p for one in meeting.excusals.excusals.values() for p in (one.person, *one.agreed_by)}
    return frozenset({roster.about, roster.deputy, roster.stand_in} - {""}) | seated | excused


def in_order(roster: Roster) -> tuple[str, ...]:
    """Everybody's id: first the person the meeting is about, then as they came onto the roster."""
    first = (roster.about,) if roster.about else ()
    return (*first, *(p for p in roster.people if p != roster.about))


def seats_part(seats: Seats, roster: Roster, excusals: Excusals, settings: Settings) -> dict[str, Any]:
    """The seats with who fills them; nothing where the meeting does not ask for any."""
    if not settings.seats:
        return listed((), "seats")
    states = {seat.id: state_of(seat, roster, excusals) for seat in seats.seats.values()}
    rows = ((seat.id, seat_row(seat, states[seat.id])) for seat in seats.seats.values())
    return listed(rows, "seats") | present(
        {
            "unfilled": [id for id, state in states.items() if state in UNFILLED] or None,
            "opened_anyway": opened_anyway(seats),
        }
    )


def seat_row(seat: Seat, state: SeatState) -> dict[str, Any]:
    return {"title": seat.title, "state": state.value, "people": list(seat.people)} | present(
        {"titles": dict(seat.titles), "needed": seat.needed, "needed_in": dict(seat.needed_in)}
    )


def opened_anyway(seats: Seats) -> dict[str, Any] | None:
    anyway = seats.anyway
    return {"by": anyway.by, "at": anyway.at, "reason": anyway.reason} if anyway else None


def excusals_part(excusals: Excusals) -> dict[str, Any]:
    return listed(((one.id, excusal_row(one)) for one in excusals.excusals.values()), "excusals")


def excusal_row(one: Excusal) -> dict[str, Any]:
    """Without `items` it covers the whole meeting; without `input_on` no written input has come."""
    always = {"person": one.person, "agreed_by": list(one.agreed_by), "agreed_on": one.agreed_on}
    return always | present({"items": list(one.items) or None, "input_on": one.input_on, "reason": one.reason})
