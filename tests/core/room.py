"""A meeting in memory for tests: people with names, a clock that the test moves, and a journal to replay.

    room = Room("Ada", "Bo")              # Cleo facilitates; Ada and Bo have joined; the first item is open
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    ada.raises_hand("topic", "Parking")
    bo.tries("call_next", expected="t99").code == "already-moved-on"
    cleo.calls_next()
    room.on_the_floor == "Ada"
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass
from typing import Any

import msgspec

from meetingroom.core.acts import RULES, SYSTEM, Command, Context, Event, Refused, Stamp
from meetingroom.core.door import Join, Knocked
from meetingroom.core.fairness import Place, lineup, order
from meetingroom.core.hands import HandRaised
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

    def __init__(
        self,
        *members: str,
        items: tuple[str, ...] = ("Opening", "Budget"),
        opening: OpenMeeting | None = None,
        **settings: Any,
    ) -> None:
        self.meeting = Meeting(id="m1")
        self.now = START
        self.journal: list[Row] = []
        self.private: dict[tuple[str, str], dict[str, str]] = {}
        self.ask(SYSTEM, opening or OpenMeeting(title="A meeting", name="Cleo", items=items))
        if settings:
            self.person("Cleo").asks("change_settings", **settings)
        for name in members:
            self.join(name)

    def ask(self, by: str, command: Command) -> list[Event]:
        """Ask as `by` (a person's id, or the room itself); what came of it, or a `Refused` raised."""
        context = self.context(by)
        events = decide(by, command, self.meeting, context)
        for seal in context.seals:
            self.private.setdefault((seal.kind, seal.key), {})[seal.person] = seal.text
        for kept in context.drops:
            self.private.pop(kept, None)
        if events:
            row = Row(Stamp(context.seq, by, self.now), events)
            self.meeting = apply(self.meeting, events, row.stamp)
            self.journal.append(row)
        return events

    def copied(self) -> Room:
        """Another room that has come just as far."""
        again = copy(self)
        again.journal = list(self.journal)
        again.private = {key: dict(held) for key, held in self.private.items()}
        return again

    def context(self, by: str) -> Context:
        context = Context(by, self.now, self.meeting.seq + 1)
        context.sealed = lambda kind, key: self.private.get((kind, key), {})
        return context

    def join(self, name: str) -> Twin:
        """Somebody comes by the code; where newcomers wait, Cleo lets them in."""
        for event in self.ask(SYSTEM, Join(name=name)):
            if isinstance(event, Knocked):
                self.person("Cleo").asks("admit", knock=event.knock)
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

    @property
    def on_the_floor(self) -> str:
        """The name of whoever has the floor, "" for nobody."""
        return self.name(self.meeting.queue.speaker)

    @property
    def step(self) -> int:
        """The step of the round that goes on; 0 where none does."""
        round = self.meeting.rounds.now
        return round.step if round else 0

    @property
    def circle(self) -> list[str]:
        """The names of those whom the round has still to ask; the first is the one whose turn it is."""
        round = self.meeting.rounds.now
        return [self.name(person) for person in round.waiting] if round else []

    @property
    def answered(self) -> dict[str, str]:
        """How each answered in the latest round, by name."""
        *_, latest = self.meeting.rounds.rounds.values()
        return {self.name(person): answer.how.value for person, answer in latest.answers.items()}

    @property
    def line(self) -> list[str]:
        """The names of all who wait, first to last."""
        return [self.name(place.entry.person) for place in self.places()]

    @property
    def reasons(self) -> dict[str, str]:
        """Why each stands where they stand, by name."""
        return {self.name(place.entry.person): place.reason.value for place in self.places()}

    def places(self) -> list[Place]:
        return order(lineup(self.meeting.queue, self.meeting.roster, self.meeting.agenda))

    def with_hands(self, *names: str) -> None:
        """These people raise their hands for a new topic, one after the other."""
        for name in names:
            self.person(name).raises_hand()

    def seconds_of(self, name: str) -> float:
        """The seconds of this person's turns so far."""
        turns = self.meeting.queue.turns.values()
        return sum(turn.seconds(self.now) for turn in turns if turn.person == self.person(name).id)

    def replayed(self, since: Meeting | None = None, rows: Iterable[Row] | None = None) -> Meeting:
        """The meeting made anew from what the journal keeps, through its written form and back; or the last rows of it."""
        meeting = since or Meeting(id=self.meeting.id)
        for row in self.journal if rows is None else rows:
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

    def raises_hand(self, kind: str = "topic", topic: str = "") -> str:
        """Raise a hand on the item the room is on; the entry's id."""
        answers = self.room.meeting.queue.topic if kind == "reply" else ""
        raised = self.asks("raise_hand", kind=kind, item=self.room.item, topic=topic, answers=answers)
        return str(next(e.entry for e in raised if isinstance(e, HandRaised)))

    def entry(self, kind: str = "topic") -> str:
        """The id of this person's latest entry of a kind."""
        entries = self.room.meeting.queue.of_person(self.id)
        return next(entry.id for entry in reversed(entries) if entry.kind == kind)

    def calls_next(self, **choice: Any) -> list[Event]:
        return self.asks("call_next", expected=self.room.meeting.queue.floor, **choice)

    def calls(self, name: str, kind: str = "topic") -> list[Event]:
        """Call somebody out of turn."""
        entry = self.room.person(name).entry(kind)
        return self.asks("call_entry", entry=entry, expected=self.room.meeting.queue.floor)

    def lets_in(self, name: str, kind: str = "question") -> list[Event]:
        """Let somebody who waits speak now; the speaker goes on afterwards."""
        entry = self.room.person(name).entry(kind)
        return self.asks("interpose", entry=entry, expected=self.room.meeting.queue.floor)

    def is_done(self) -> list[Event]:
        return self.asks("end_turn", turn=self.room.meeting.queue.floor)

    def speaks(self, seconds: float = 30.0, kind: str = "topic") -> None:
        """Raise a hand, be called at once by Cleo, speak so long, and be done."""
        self.raises_hand(kind)
        self.room.person("Cleo").calls(self.room.name(self.id), kind)
        self.room.passes(seconds)
        self.is_done()

    def starts_round(self, aim: str = "reaction", **choice: Any) -> list[Event]:
        """Ask everyone in turn on the item the room is on."""
        return self.asks("start_round", item=self.room.item, aim=aim, **choice)

    def answers(self, answer: str) -> list[Event]:
        """Answer in the round when it is this person's turn."""
        return self.asks("answer_in_round", expected=self.room.step, answer=answer)

    def enters(self, name: str, answer: str) -> list[Event]:
        """Enter somebody else's answer in the round."""
        person = self.room.person(name).id
        return self.asks("answer_in_round_for", person=person, expected=self.room.step, answer=answer)

    def goes_round(self) -> list[Event]:
        """Whoever speaks in the round is done, and the next has the floor."""
        return self.asks("next_in_round", expected=self.room.step)

    def speaks_in_round(self, seconds: float = 10.0) -> None:
        self.answers("speak")
        self.room.passes(seconds)
        self.is_done()

    def undoes(self) -> list[Event]:
        """Take the facilitator's last act back."""
        return self.asks("undo_last", expected=self.room.meeting.undo.seq)

    def goes_away(self) -> None:
        """The person's line has been down for 90 s."""
        self.room.ask(SYSTEM, msgspec.convert({"people": [self.id]}, RULES["people_went_away"].command))

    def comes_back(self) -> None:
        self.room.ask(SYSTEM, msgspec.convert({"people": [self.id]}, RULES["people_came_back"].command))
