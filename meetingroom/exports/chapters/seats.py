"""The functions that the meeting needed: who filled each, which were unfilled, and why it opened all the same."""

from __future__ import annotations

from meetingroom.core.seats import Seat, SeatState, state_of
from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, joined, one_line
from meetingroom.exports.tree import Block, Heading, Paragraph, table


@chapter(Chapter.SEATS)
def seats(telling: Telling, source: Source) -> list[Block]:
    found = telling.meeting.seats.seats.values()
    if not telling.meeting.settings.seats or not found:
        return []
    head = ("record-seat", "record-filled-by", "record-state", "record-needed")
    return [
        Heading(2, telling.say("seats-title"), "record-seats"),
        table((telling.say(h) for h in head), (row(telling, seat) for seat in found), "seats"),
        *opened_anyway(telling),
    ]


def row(telling: Telling, seat: Seat) -> tuple[str, ...]:
    people = ", ".join(telling.name_and_role(person) for person in seat.people)
    needed = one_line(telling.in_language(seat.needed, seat.needed_in))
    return (title(telling, seat), people, state(telling, seat), needed)


def title(telling: Telling, seat: Seat) -> str:
    return one_line(telling.in_language(seat.title, seat.titles))


def state(telling: Telling, seat: Seat) -> str:
    """Filled where somebody came to fill it, though they may have left since."""
    roster = telling.meeting.roster
    if any(roster.people[p].stays for p in seat.people):
        return telling.say("seat-filled")
    now = state_of(seat, roster, telling.meeting.excusals)
    return telling.say("record-did-not-come" if now is SeatState.EXPECTED else f"seat-{now}")


def opened_anyway(telling: Telling) -> list[Paragraph]:
    """Who opened the meeting with which seats unfilled, when, and why."""
    anyway = telling.meeting.seats.anyway
    if anyway is None:
        return []
    known = telling.meeting.seats.seats
    unfilled = ", ".join(title(telling, known[s]) for s in anyway.seats if s in known)
    said = telling.say("seats-opened-anyway", name=telling.name(anyway.by))
    return [Paragraph(joined([f"{said} {one_line(anyway.reason)}", unfilled, telling.clock(anyway.at)]))]
