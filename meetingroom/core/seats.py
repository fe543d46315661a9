"""The seats: functions that the meeting needs filled, by whom, and opening it all the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Language,
    Refused,
    Stamp,
    Text,
    Title,
    When,
    changes,
    put,
    rule,
    without,
)
from meetingroom.core.excusals import Excusals
from meetingroom.core.roster import Roster, in_meeting
from meetingroom.core.template import Template, Told, lays, others, spoken

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

MOST_SEATS = 50

Why = Annotated[str, msgspec.Meta(min_length=1, max_length=500, extra={"words": True})]
People = Annotated[tuple[Id, ...], msgspec.Meta(max_length=50)]


class SeatState(StrEnum):
    """Is a seat filled?"""

    FILLED = "filled"  # somebody who fills it is here
    EXCUSED = "excused"  # whoever would fill it is excused for the whole meeting
    EXPECTED = "expected"  # whoever fills it has not come, or has gone
    EMPTY = "empty"


UNFILLED = (SeatState.EXPECTED, SeatState.EMPTY)


@dataclass(frozen=True)
class Seat:
    """A function that the meeting needs, and who fills it; one person can fill several."""

    id: str
    title: str
    titles: Mapping[str, str] = field(default_factory=dict)  # in other languages
    needed: str = ""  # when it is needed, where that is not always
    needed_in: Mapping[str, str] = field(default_factory=dict)
    people: tuple[str, ...] = ()


@dataclass(frozen=True)
class OpenedAnyway:
    """The meeting was opened with these seats unfilled, and why."""

    by: str
    at: float
    reason: str
    seats: tuple[str, ...]


@dataclass(frozen=True)
class Seats:
    """The seats by id, in the order in which they were set up."""

    seats: Mapping[str, Seat] = field(default_factory=dict)
    anyway: OpenedAnyway | None = None

    def of(self, person: str) -> list[Seat]:
        """The seats that this person fills."""
        return [seat for seat in self.seats.values() if person in seat.people]

    def called(self, title: str) -> Seat | None:
        """The seat of this title, in any of its languages, however it is cased."""
        wanted = title.casefold()
        named = ((seat, (seat.title, *seat.titles.values())) for seat in self.seats.values())
        return next((seat for seat, titles in named if wanted in (t.casefold() for t in titles)), None)

    def role_in(self, language: str, role: str) -> str:
        """A role in a language, where it is what a seat is called in any; else as it was typed."""
        seat = self.called(role)
        return seat.titles.get(language, seat.title) if seat else role


def state_of(seat: Seat, roster: Roster, excusals: Excusals) -> SeatState:
    people = [roster.people[p] for p in seat.people if not roster.people[p].is_removed]
    if any(p.is_here for p in people):
        return SeatState.FILLED
    if any(excusals.covers_all(p.id) for p in people):
        return SeatState.EXCUSED
    return SeatState.EXPECTED if people else SeatState.EMPTY


def unfilled(meeting: Meeting) -> list[Seat]:
    """The seats that nobody fills now and nobody is excused from."""
    if not meeting.settings.seats:
        return []
    seats = meeting.seats.seats.values()
    return [seat for seat in seats if state_of(seat, meeting.roster, meeting.excusals) in UNFILLED]


def refuse_unfilled(meeting: Meeting) -> None:
    """Before its first item a meeting is not open yet: it opens with its seats filled, or with a reason."""
    is_open = meeting.lifecycle.began_at is not None or meeting.seats.anyway is not None
    empty = [] if is_open else unfilled(meeting)
    if empty:
        raise Refused("seats-unfilled", count=len(empty))


# What happened


class SeatAdded(Event):
    """The meeting needs one more function."""

    seat: Id
    title: Title
    titles: dict[Language, Title] = {}
    needed: Text = ""
    needed_in: Told = {}


class SeatRemoved(Event):
    """The meeting does not need this function after all."""

    seat: Id


class SeatFilled(Event):
    """These people fill a seat, and nobody else."""

    seat: Id
    people: tuple[Id, ...]


class MeetingOpenedAnyway(Event):
    """The meeting opens although these seats are unfilled."""

    reason: Why
    seats: tuple[Id, ...]


# What people ask for


class AddSeat(Command):
    """Set up a function that the meeting needs; `needed` says when, where that is not always."""

    title: Title
    titles: dict[Language, Title] = {}
    needed: Text = ""
    needed_in: Told = {}


class RemoveSeat(Command):
    """Take a seat away."""

    seat: Id


class FillSeat(Command):
    """Say who fills a seat."""

    seat: Id
    people: People


class OpenAnyway(Command):
    """Open the meeting although seats are unfilled, and say why."""

    reason: Why


# The rules


@rule(AddSeat, needs=Capability.FACILITATE)
def add_seat(command: AddSeat, meeting: Meeting, context: Context) -> list[Event]:
    if len(meeting.seats.seats) >= MOST_SEATS:
        raise Refused("too-many-seats", most=MOST_SEATS)
    if meeting.seats.called(command.title):
        raise Refused("seat-there", title=command.title)
    return [SeatAdded(seat=context.new_id("s"), **msgspec.structs.asdict(command))]


def seat_of(meeting: Meeting, seat_id: str) -> Seat:
    seat = meeting.seats.seats.get(seat_id)
    if seat is None:
        raise Refused("no-such-seat")
    return seat


@rule(RemoveSeat, needs=Capability.FACILITATE)
def remove_seat(command: RemoveSeat, meeting: Meeting, context: Context) -> list[Event]:
    return [SeatRemoved(seat=seat_of(meeting, command.seat).id)]


@rule(FillSeat, needs=Capability.FACILITATE)
def fill_seat(command: FillSeat, meeting: Meeting, context: Context) -> list[Event]:
    seat = seat_of(meeting, command.seat)
    people = tuple(dict.fromkeys(in_meeting(meeting, p).id for p in command.people))
    return [SeatFilled(seat=seat.id, people=people)] if people != seat.people else []


def is_unfilled(meeting: Meeting) -> bool:
    return bool(unfilled(meeting)) and not meeting.seats.anyway


SEATS_ARE_UNFILLED = When("seats-filled", is_unfilled)


@rule(OpenAnyway, needs=Capability.FACILITATE, when=SEATS_ARE_UNFILLED)
def open_anyway(command: OpenAnyway, meeting: Meeting, context: Context) -> list[Event]:
    return [MeetingOpenedAnyway(reason=command.reason, seats=tuple(s.id for s in unfilled(meeting)))]


@lays
def planned_seats(template: Template, language: str, context: Context) -> list[Event]:
    """The template's seats, empty."""
    return [
        SeatAdded(
            seat=context.new_id("s"),
            title=spoken(seat.name, language),
            titles=others(seat.name, language),
            needed=spoken(seat.needed, language) if seat.needed else "",
            needed_in=others(seat.needed, language) if seat.needed else {},
        )
        for seat in template.seats
    ]


# What becomes of the seats


@changes("seats", SeatAdded)
def seat_added(seats: Seats, event: SeatAdded, stamp: Stamp) -> Seats:
    seat = Seat(event.seat, event.title, event.titles, event.needed, event.needed_in)
    return replace(seats, seats=put(seats.seats, seat.id, seat))


@changes("seats", SeatRemoved)
def seat_removed(seats: Seats, event: SeatRemoved, stamp: Stamp) -> Seats:
    return replace(seats, seats=without(seats.seats, event.seat))


@changes("seats", SeatFilled)
def seat_filled(seats: Seats, event: SeatFilled, stamp: Stamp) -> Seats:
    return replace(seats, seats=put(seats.seats, event.seat, replace(seats.seats[event.seat], people=event.people)))


@changes("seats", MeetingOpenedAnyway)
def meeting_opened_anyway(seats: Seats, event: MeetingOpenedAnyway, stamp: Stamp) -> Seats:
    return replace(seats, anyway=OpenedAnyway(stamp.by, stamp.at, event.reason, event.seats))
