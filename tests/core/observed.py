"""A meeting in which anything may happen: what is known of it while it goes on, and what holds after every step."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant

from meetingroom.core.acts import Refused
from meetingroom.core.calling import CallNext
from meetingroom.core.fairness import Place, line
from meetingroom.core.meeting import Meeting, apply, decide
from meetingroom.core.queue import Entry, Kind, Via
from meetingroom.core.turns import TurnStarted
from meetingroom.views.assemble import INSIDE, see
from meetingroom.views.mine import mine
from tests.core.room import Room, Twin, written_and_read

MEMBERS = ("Ada", "Bo", "Dee", "Eli")
ITEMS = ("Opening", "Budget", "Closing")

names = st.sampled_from(("Cleo", *MEMBERS))
owner_or_anyone = st.sampled_from((None, None, "Cleo", *MEMBERS))
rarely = st.integers(min_value=0, max_value=5).map(lambda n: n == 5)
members = st.sampled_from(MEMBERS)
kinds = st.sampled_from([kind.value for kind in Kind])
any_index = st.integers(min_value=0, max_value=30)


@dataclass
class Wait:
    """How long somebody may still wait: `ahead` stood before them, or had asked before them; so many were called."""

    ahead: int
    called: int = 0


class Observed(RuleBasedStateMachine):
    """A meeting, its replica from the journal, and how long each who waits may still wait."""

    @initialize()
    def begin(self) -> None:
        self.room = Room(*MEMBERS, items=ITEMS, calls_next="facilitator")
        self.replica = self.room.replayed()
        self.waits: dict[str, Wait] = {}
        self.track()

    # Helpers

    @property
    def meeting(self) -> Meeting:
        return self.room.meeting

    @property
    def cleo(self) -> Twin:
        return self.room.person("Cleo")

    def twin(self, name: str) -> Twin | None:
        on_roster = [p.id for p in self.meeting.roster.people.values() if p.name == name]
        return Twin(self.room, on_roster[0]) if on_roster else None

    def attempt(self, who: Twin | None, act: str, **fields: Any) -> bool:
        """Ask; a refusal must leave everything as it was."""
        if who is None:
            return False
        before = self.meeting
        try:
            return bool(who.asks(act, **fields))
        except Refused:
            assert self.meeting is before
            return False

    def places(self) -> tuple[Place, ...]:
        return line(self.meeting.queue, self.meeting.roster, self.meeting.agenda).places

    def order(self) -> list[str]:
        return [place.entry.id for place in self.places()]

    def entry_id(self, index: int) -> str:
        """An entry that waits or is carried; now and then one that is over, or none."""
        live = list(self.meeting.queue.entries)
        if index < 26 and live:
            return live[index % len(live)]
        return [*self.meeting.queue.past, "e999"][index % (len(self.meeting.queue.past) + 1)]

    def owner(self, index: int) -> Twin | None:
        entry = self.meeting.queue.entries.get(self.entry_id(index))
        return Twin(self.room, entry.person) if entry else None

    def owner_or(self, name: str | None, index: int) -> Twin | None:
        return self.twin(name) if name else self.owner(index)

    def turn_id(self, index: int) -> str:
        ids = [self.meeting.queue.floor, *self.meeting.queue.turns, "t999"]
        return ids[index % len(ids)] or "t999"

    def track(self) -> None:
        """Begin to count anew for everybody: what a hand did out of turn is no part of the promise."""
        self.waits = {entry.id: Wait(self.ahead_of(entry)) for entry in self.meeting.queue.waiting()}

    def ahead_of(self, entry: Entry) -> int:
        order = self.order()
        rivals = [e for e in self.meeting.queue.waiting() if e.kind is entry.kind and e.id != entry.id]
        return sum(order.index(e.id) < order.index(entry.id) or e.seq < entry.seq for e in rivals)

    # What holds always

    @invariant()
    def the_journal_read_again_makes_the_same_meeting(self) -> None:
        for row in self.room.journal[self.replica_rows() :]:
            self.replica = apply(self.replica, written_and_read(row.events), row.stamp)
        assert self.replica == self.meeting

    def replica_rows(self) -> int:
        return sum(row.stamp.seq <= self.replica.seq for row in self.room.journal)

    @invariant()
    def the_order_is_total_and_kinds_never_mix(self) -> None:
        waiting = self.meeting.queue.waiting()
        assert sorted(self.order()) == sorted(e.id for e in waiting)
        ranks = [list(Kind).index(p.entry.kind) for p in self.places()]
        assert ranks == sorted(ranks)
        assert max(Counter((e.person, e.kind) for e in waiting).values(), default=1) == 1

    @invariant()
    def never_two_turns_run(self) -> None:
        queue = self.meeting.queue
        assert {t.id for t in queue.turns.values() if t.running_since is not None} <= {queue.floor}
        assert {t.id for t in queue.turns.values() if t.ended_at is None} == {t.id for t in queue.live()}
        assert queue.floor or not queue.beneath

    @invariant()
    def who_is_gone_neither_waits_nor_speaks(self) -> None:
        gone = {p.id for p in self.meeting.roster.people.values() if not p.is_here or not p.can("speak")}
        assert not gone & {e.person for e in self.meeting.queue.entries.values()}
        assert not gone & {t.person for t in self.meeting.queue.live() if t.via is Via.VOICE}

    @invariant()
    def who_is_shown_as_next_would_be_called_now(self) -> None:
        queue = self.meeting.queue
        if self.meeting.pauses.current:
            return  # nobody is called while the meeting stands still
        shown = line(queue, self.meeting.roster, self.meeting.agenda).next
        try:
            events = decide(self.cleo.id, CallNext(expected=queue.floor), self.meeting, self.room.context(self.cleo.id))
        except Refused:
            assert shown is None
            return
        started = [e.entry for e in events if isinstance(e, TurnStarted)]
        assert started == ([shown.id] if shown else [])

    @invariant()
    def no_view_holds_null(self) -> None:
        views = [see(self.meeting, audience).view for audience in INSIDE]
        own = [mine(self.meeting, person, {}) for person in self.meeting.roster.people]
        assert not any(has_null(shown) for shown in (*views, *own))


def has_null(value: Any) -> bool:
    if isinstance(value, dict):
        return any(has_null(v) for v in value.values())
    return value is None or (isinstance(value, list | tuple) and any(has_null(v) for v in value))
