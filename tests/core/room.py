"""A meeting in memory for tests: people with names, a clock that the test moves, and a journal to replay.

    room = Room("Ada", "Bo")              # Cleo facilitates; Ada and Bo have joined; the first item is open
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    ada.asks("raise_hand", kind="topic", item=room.item)
    refusal = bo.tries("call_next", expected="t99")
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from meetingroom.core.acts import RULES, SYSTEM, Command, Context, Event, Refused, Stamp
from meetingroom.core.attendance import Join
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.meeting import Meeting, apply, decide

START = 1_800_000_000.0


@dataclass(frozen=True)
class Row:
    """One accepted command, as the journal keeps it."""

    stamp: Stamp
    events: list[Event]


class Room:
    """The door of a meeting as the tests know it: `ask` decides, keeps the row and applies it."""

    def __init__(self, *members: str, items: tuple[str, ...] = ("Opening", "Budget"), **settings: Any) -> None:
        self.meeting = Meeting(id="m1")
        self.now = START
        self.journal: list[Row] = []
        self.ask(SYSTEM, OpenMeeting(title="A meeting", name="Cleo", items=items))
        if settings:
            self.person("Cleo").asks("change_settings", **settings)
        for name in members:
            self.join(name)

    def ask(self, by: str, command: Command) -> list[Event]:
        """Ask as `by` (a person's id, or the room itself); what came of it, or a `Refused` raised."""
        seq = self.meeting.seq + 1
        events = decide(by, command, self.meeting, Context(by, self.now, seq))
        if events:
            row = Row(Stamp(seq, by, self.now), events)
            self.meeting = apply(self.meeting, events, row.stamp)
            self.journal.append(row)
        return events

    def join(self, name: str) -> Twin:
        self.ask(SYSTEM, Join(name=name))
        return self.person(name)

    def person(self, name: str) -> Twin:
        for person in self.meeting.roster.people.values():
            if person.name == name:
                return Twin(self, person.id)
        raise LookupError(f"nobody called {name}")

    def people(self, *names: str) -> list[Twin]:
        return [self.person(name) for name in names]

    def name(self, person_id: str) -> str:
        """What a person is called; "" for nobody."""
        return self.meeting.roster.people[person_id].name if person_id else ""

    def passes(self, seconds: float) -> None:
        """Time goes by, and nothing else happens."""
        self.now += seconds

    @property
    def item(self) -> str:
        """The item the room is on."""
        return self.meeting.agenda.current

    def item_called(self, title: str) -> str:
        return next(i.id for i in self.meeting.agenda.items.values() if i.title == title)

    def goes_to(self, title: str) -> None:
        """Cleo starts an item."""
        self.person("Cleo").asks("start_item", item=self.item_called(title), expected=self.item)

    def replayed(self) -> Meeting:
        """The meeting made anew from what the journal keeps, through its written form and back."""
        meeting = Meeting(id=self.meeting.id)
        for row in self.journal:
            meeting = apply(meeting, written_and_read(row.events), row.stamp)
        return meeting


def written_and_read(events: list[Event]) -> list[Event]:
    return [msgspec.json.decode(msgspec.json.encode(e), type=type(e)) for e in events]


@dataclass(frozen=True)
class Twin:
    """A person in a test: says and does things in the room by the commands' wire names."""

    room: Room
    id: str

    def asks(self, act: str, **fields: Any) -> list[Event]:
        """Ask for `act` (a command's wire name); a refusal fails the test."""
        return self.room.ask(self.id, msgspec.convert(fields, RULES[act].command))

    def tries(self, act: str, **fields: Any) -> Refused:
        """Ask for what should be refused; the refusal. Nothing may have changed."""
        before = self.room.meeting
        try:
            events = self.asks(act, **fields)
        except Refused as refusal:
            assert self.room.meeting is before
            return refusal
        raise AssertionError(f"{act} was not refused, but led to {events}")

    def goes_away(self) -> None:
        """The person's line has been down for 90 s."""
        self.room.ask(SYSTEM, msgspec.convert({"people": [self.id]}, RULES["people_went_away"].command))

    def comes_back(self) -> None:
        self.room.ask(SYSTEM, msgspec.convert({"people": [self.id]}, RULES["people_came_back"].command))
