"""A whole roster at once, from pasted lines or CSV: all of it, or the good rows, as the person chooses."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Capability, Command, Context, Event, Refused, rule
from meetingroom.core.facilitation import in_order
from meetingroom.core.pasted import Parsed
from meetingroom.core.roster import PersonAdded, PersonNamed
from meetingroom.core.roster_csv import Expected, Known, parse, said
from meetingroom.core.saying import Said, wire
from meetingroom.core.seats import MOST_SEATS, Seat, SeatAdded, SeatFilled

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

MOST_PEOPLE = 2000
MOST_NAMED = 50  # so many bad rows are named; who has more has another problem

Pasted = Annotated[str, msgspec.Meta(min_length=1, max_length=80_000, extra={"words": True})]


class Take(StrEnum):
    """What to take of a list in which some rows are bad."""

    ALL = "all"  # nothing unless all of it
    GOOD = "good"


class ImportRoster(Command):
    """Put all on a list onto the roster: name, role, side, language and address, or what its first row names.

    Addresses come into no event: see `letters.py`.
    """

    text: Pasted
    take: Take = Take.ALL


@rule(ImportRoster, needs=Capability.FACILITATE)
def import_roster(command: ImportRoster, meeting: Meeting, context: Context) -> list[Event]:
    parsed = parse(command.text, known(meeting))
    if parsed.bad and (command.take is Take.ALL or not parsed.good):
        raise bad_rows(map(said, parsed.bad), len(parsed.good))
    if len(meeting.roster.people) + len(parsed.good) > MOST_PEOPLE:
        raise Refused("too-many-people", most=MOST_PEOPLE)
    if not parsed.good:
        raise Refused("nobody-on-the-list")
    return added(parsed, meeting, context)


def known(meeting: Meeting) -> Known:
    names = frozenset(p.name.casefold() for p in meeting.roster.people.values() if not p.is_removed)
    seats = meeting.seats.seats.values()
    titles = frozenset(title.casefold() for seat in seats for title in (seat.title, *seat.titles.values()))
    return Known(names, titles if seats else None)


def bad_rows(bad: Iterable[Said], good: int) -> Refused:
    """Every bad row with its reason, and how many good ones there are."""
    rows = [wire(row) for row in bad]
    return Refused("bad-rows", count=len(rows), good=good, rows=rows[:MOST_NAMED])


def added(parsed: Parsed[Expected], meeting: Meeting, context: Context) -> list[Event]:
    people = {context.new_id("p"): person for person in parsed.good}
    events: list[Event] = []
    for person, row in people.items():
        events += on_roster(person, row, meeting)
        if row.address:
            context.writes_to(person, row.address)
    return [*events, *seated(people, meeting, context)]


def on_roster(person: str, row: Expected, meeting: Meeting) -> list[Event]:
    entry = PersonAdded(
        person=person,
        role=row.role,
        side=row.side,
        language=row.language or meeting.lifecycle.language,
        capabilities=in_order(row.capabilities),
        has_device=row.has_device,
        interprets=row.interprets,
    )
    return [entry, PersonNamed(person=person, name=row.name)]


def seated(people: dict[str, Expected], meeting: Meeting, context: Context) -> list[Event]:
    """Who fills which seat; where no seat was set up, the list says which there are."""
    events: list[Event] = []
    filled: dict[str, tuple[str, ...]] = {}
    new: dict[str, Seat] = {}
    for person, row in people.items():
        for title in row.seats:
            seat = meeting.seats.called(title) or new.get(title.casefold())
            if seat is None:
                seat = new[title.casefold()] = Seat(context.new_id("s"), title)
                events.append(SeatAdded(seat=seat.id, title=title))
            filled[seat.id] = (*filled.get(seat.id, seat.people), person)
    if len(meeting.seats.seats) + len(new) > MOST_SEATS:
        raise Refused("too-many-seats", most=MOST_SEATS)
    return [*events, *(SeatFilled(seat=seat, people=who) for seat, who in filled.items())]
