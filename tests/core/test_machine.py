"""A meeting in which anything may happen in any order, and what must hold all the same."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from meetingroom.core.acts import Refused
from meetingroom.core.calling import CallNext
from meetingroom.core.fairness import Place, line
from meetingroom.core.meeting import Meeting, apply, decide
from meetingroom.core.queue import Entry, Kind, Policy, Via
from meetingroom.core.turns import TurnStarted
from meetingroom.views.assemble import Audience, see
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


class AnyMeeting(RuleBasedStateMachine):
    """People come and go, raise hands, are called and interrupted; the facilitator errs and takes it back."""

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

    # People

    @rule(name=members)
    def somebody_joins(self, name: str) -> None:
        who = self.twin(name)
        if who:
            self.attempt(who, "enter_room")
        else:
            self.room.join(name)
        self.track()

    def somebody_leaves(self, name: str) -> None:
        self.attempt(self.twin(name), "leave")
        self.track()

    def somebody_may_or_may_not_speak(self, name: str, may_speak: bool) -> None:
        who = self.twin(name)
        if who:
            given = ["speak", "decide"] if may_speak else []
            self.attempt(self.cleo, "give_capabilities", person=who.id, capabilities=given)
            self.track()

    @rule(name=names, comes_back=rarely.map(lambda rare: not rare))
    def a_line_is_lost_or_found(self, name: str, comes_back: bool) -> None:
        who = self.twin(name)
        if who and comes_back:
            who.comes_back()
        elif who:
            who.goes_away()
        self.track()

    @rule(name=names)
    def a_line_is_lost_and_found_while_nothing_else_happens(self, name: str) -> None:
        who = self.twin(name)
        if who is None or self.meeting.roster.people[who.id].is_away:
            return
        before, order = self.meeting.queue, self.order()
        who.goes_away()
        who.comes_back()

        assert (self.meeting.queue.floor, self.meeting.queue.beneath) == (before.floor, before.beneath)
        assert self.order() == order
        self.track()

    # The agenda

    @rule(title=st.sampled_from(ITEMS))
    def the_room_goes_to_an_item(self, title: str) -> None:
        if self.room.item and self.meeting.queue.waiting() and len(self.meeting.queue.entries) % 3:
            return  # stay where people wait, mostly
        carried = [e.id for e in self.meeting.queue.entries.values() if e.state == "carried"]
        self.attempt(self.cleo, "start_item", item=self.room.item_called(title), expected=self.room.item)

        returned = [e for e in self.order() if e in carried]
        behind = {e: len(self.meeting.queue.entries[e].behind or ()) for e in returned}
        assert returned == sorted(returned, key=lambda e: (list(Kind).index(self.meeting.queue.entries[e].kind), behind[e]))
        self.track()

    def the_item_is_closed(self) -> None:
        if self.room.item:
            self.attempt(self.cleo, "close_item", item=self.room.item)
        assert {e.kind for e in self.meeting.queue.waiting()} <= {Kind.PROCESS} or self.room.item
        self.track()

    # Hands

    @rule(hands=st.lists(st.tuples(names, kinds), min_size=1, max_size=6))
    def hands_are_raised(self, hands: list[tuple[str, str]]) -> None:
        for name, kind in hands:
            self.a_hand_is_raised(name, kind)

    @rule(hands=st.lists(names, min_size=3, max_size=5, unique=True), kind=kinds)
    def many_want_the_same(self, hands: list[str], kind: str) -> None:
        for name in hands:
            self.a_hand_is_raised(name, kind)

    def a_hand_is_raised(self, name: str, kind: str) -> None:
        who = self.twin(name)
        before = self.order()
        answers = self.meeting.queue.topic if kind == "reply" else ""
        if self.attempt(who, "raise_hand", kind=kind, item=self.room.item, answers=answers):
            (new,) = [e for e in self.meeting.queue.entries.values() if e.seq == self.meeting.seq]
            if self.meeting.queue.policy is not Policy.SIDES:
                assert [e for e in self.order() if e != new.id] == before
            self.waits[new.id] = Wait(self.ahead_of(new))

    def somebody_asks_for_what_is_long_over(self, name: str, kind: str, index: int) -> None:
        items = list(self.meeting.agenda.items)
        if items[index % len(items)] != self.room.item and kind != "process":
            who = self.twin(name)
            asked = self.attempt(who, "raise_hand", kind=kind, item=items[index % len(items)], answers=self.turn_id(index))
            assert not asked

    @rule(name=owner_or_anyone, index=any_index)
    def somebody_withdraws(self, name: str | None, index: int) -> None:
        self.attempt(self.owner_or(name, index), "withdraw", entry=self.entry_id(index))
        self.waits.pop(self.entry_id(index), None)

    @rule(name=owner_or_anyone, index=any_index, topic=st.sampled_from(["", "Buses", "Fees"]))
    def somebody_says_it_otherwise(self, name: str | None, index: int, topic: str) -> None:
        before = self.order()
        self.attempt(self.owner_or(name, index), "edit_entry", entry=self.entry_id(index), topic=topic)
        assert self.order() == before

    @rule(name=owner_or_anyone, of=st.one_of(st.just("e"), st.just("t")), index=any_index, composing=st.booleans())
    def somebody_writes_first(self, name: str | None, of: str, index: int, composing: bool) -> None:
        before = self.order()
        thing = self.entry_id(index) if of == "e" else self.turn_id(index)
        speaker = Twin(self.room, self.meeting.queue.speaker or self.cleo.id)
        self.attempt(speaker if of == "t" and not name else self.owner_or(name, index), "mark_composing", of=thing, composing=composing)
        assert self.order() == before

    @rule(name=owner_or_anyone, index=any_index, before=any_index)
    def an_entry_is_moved(self, name: str | None, index: int, before: int) -> None:
        now, moved = self.order(), self.entry_id(index)
        entries = self.meeting.queue.entries
        alike = [e for e in now if moved in entries and entries[e].kind is entries[moved].kind]
        target = [*alike, ""][before % (len(alike) + 1)] if before < 28 else self.entry_id(before)
        who = self.owner_or(name, index)
        if self.attempt(who, "move_entry", entry=moved, before=target):
            kind = self.meeting.queue.entries[moved].kind
            rest = [e for e in now if e != moved and self.meeting.queue.entries[e].kind is kind]
            at = rest.index(target) if target else len(rest)
            asked_for = [*rest[:at], moved, *rest[at:]]
            assert [e for e in self.order() if self.meeting.queue.entries[e].kind is kind] == asked_for
            if name != "Cleo" and who != self.cleo:
                assert self.order().index(moved) > now.index(moved)
        self.track()

    @rule(name=owner_or_anyone, index=any_index, kind=kinds)
    def an_entry_waits_under_another_kind(self, name: str | None, index: int, kind: str) -> None:
        self.attempt(self.owner_or(name, index), "change_kind", entry=self.entry_id(index), kind=kind)
        self.track()

    @rule(index=any_index)
    def an_entry_is_skipped(self, index: int) -> None:
        self.attempt(self.cleo, "skip_entry", entry=self.entry_id(index))
        self.waits.pop(self.entry_id(index), None)

    # The floor

    @rule(away=st.sampled_from(["keep", "wait", "skip"]))
    def the_next_is_called(self, away: str) -> None:
        before = self.meeting
        away_now = {p.id for p in self.meeting.roster.here() if p.is_away}
        promised = [e for e in self.meeting.queue.waiting() if e.promised and e.person not in away_now]
        beneath = self.meeting.queue.beneath
        self.attempt(self.cleo, "call_next", expected=self.meeting.queue.floor, away=away)
        turn = self.meeting.queue.turn
        if self.meeting is before or turn is None or turn.id in before.queue.turns:
            if beneath and self.meeting is not before:
                assert self.meeting.queue.floor == beneath[-1]
            return
        rivals = [e for e in promised if e.kind is turn.kind]
        if rivals and away == "keep":
            assert turn.entry == min(rivals, key=lambda e: e.promised).id
        if away_now:
            self.track()
        self.count_call(turn.kind)

    @rule(seconds=st.lists(st.sampled_from([1.0, 6.0, 60.0]), min_size=1, max_size=4))
    def one_after_the_other_speaks(self, seconds: list[float]) -> None:
        for spoken_s in seconds:
            self.the_next_is_called("keep")
            self.room.passes(spoken_s)

    def count_call(self, kind: Kind) -> None:
        """Nobody is passed over for ever."""
        waiting = {e.id: e for e in self.meeting.queue.waiting()}
        self.waits = {id: wait for id, wait in self.waits.items() if id in waiting}
        for id, wait in self.waits.items():
            if waiting[id].kind is kind:
                wait.called += 1
                assert wait.called < wait.ahead + 6, "an entry is called within k + 6 turns of its kind"

    @rule(seconds=st.sampled_from([8.0, 0.0, 0.0004, 3.0, 5.0, 40.0, 400.0]))
    def time_passes(self, seconds: float) -> None:
        order = self.order()
        self.room.passes(seconds)
        assert self.order() == order

    @rule(name=owner_or_anyone)
    def somebody_is_done(self, name: str | None) -> None:
        speaker = self.meeting.queue.speaker
        who = self.twin(name) if name else Twin(self.room, speaker or self.cleo.id)
        self.attempt(who, "end_turn", turn=self.turn_id(0))

    @rule(index=any_index)
    def anyone_is_called(self, index: int) -> None:
        self.attempt(self.cleo, "call_entry", entry=self.entry_id(index), expected=self.meeting.queue.floor)
        self.track()

    @rule(name=names, kind=kinds)
    def somebody_is_called_by_name(self, name: str, kind: str) -> None:
        who = self.twin(name)
        if who:
            self.attempt(self.cleo, "call_person", person=who.id, expected=self.meeting.queue.floor, kind=kind)
        self.track()

    @rule(name=owner_or_anyone, index=any_index)
    def somebody_interrupts(self, name: str | None, index: int) -> None:
        floor = self.meeting.queue.floor
        if self.attempt(self.twin(name or "Cleo"), "interpose", entry=self.entry_id(index), expected=floor):
            assert self.meeting.queue.beneath[-1] == floor
        self.track()

    @rule(name=names, stops=st.booleans())
    def the_clock_stops_or_runs(self, name: str, stops: bool) -> None:
        self.attempt(self.twin(name) if stops else self.cleo, "pause_turn" if stops else "resume_turn", turn=self.turn_id(0))

    @rule(index=st.sampled_from([None, *range(5)]))
    def the_last_is_put_back(self, index: int | None) -> None:
        turn = self.meeting.queue.last if index is None else self.turn_id(index)
        spent = self.meeting.queue.turns[turn].spent_s if turn in self.meeting.queue.turns else 0.0
        if self.attempt(self.cleo, "put_back", turn=turn or "t999", expected=self.meeting.queue.floor):
            assert self.meeting.queue.turn is not None
            assert self.meeting.queue.turn.seconds(self.room.now) == spent
        self.track()

    @rule(name=members)
    def shared_words_are_called_up(self, name: str) -> None:
        who = self.twin(name)
        if who and self.room.item:
            item = self.room.item
            self.attempt(who, "share_panel", item=item, text="My words.")
            self.attempt(self.cleo, "call_panel", item=item, person=who.id, expected=self.meeting.queue.floor)
            self.track()

    def the_room_goes_on_from_a_topic(self) -> None:
        if self.meeting.queue.topic:
            self.attempt(self.cleo, "go_on", topic=self.meeting.queue.topic)
        self.track()

    # The facilitator

    def the_queue_opens_or_closes(self, opens: bool) -> None:
        self.attempt(self.cleo, "open_queue" if opens else "close_queue")

    def the_policy_changes(self, policy: str) -> None:
        before = self.order()
        self.attempt(self.cleo, "choose_policy", policy=policy)
        if policy == "by_hand":
            assert self.order() == before

    @precondition(lambda self: self.meeting.undo.seq)
    @rule()
    def the_last_act_is_taken_back(self) -> None:
        since = [e for e, entry in self.meeting.queue.entries.items() if entry.seq > self.meeting.undo.seq]

        assert self.cleo.undoes()

        assert set(since) <= set(self.meeting.queue.entries), "a hand raised meanwhile survives"
        self.track()

    @rule(act=st.sampled_from(["call_next", "end_turn", "pause_turn", "skip_entry", "move_entry", "close_queue", "go_on",
                               "call_person", "put_back", "start_item", "choose_policy"]), index=any_index)  # fmt: skip
    def an_act_is_taken_back_at_once(self, act: str, index: int) -> None:
        before, order = self.meeting, [(p.entry.id, p.reason) for p in self.places()]
        if not self.attempt(self.cleo, act, **self.fields_of(act, index)):
            return
        assert self.meeting.undo.seq == self.meeting.seq
        self.cleo.undoes()

        assert [(p.entry.id, p.reason) for p in self.places()] == order
        assert self.meeting.queue == before.queue
        assert self.meeting.agenda == before.agenda
        assert self.meeting.heard == before.heard

    def fields_of(self, act: str, index: int) -> dict[str, Any]:
        queue, people = self.meeting.queue, list(self.meeting.roster.people)
        return {
            "call_next": {"expected": queue.floor},
            "end_turn": {"turn": self.turn_id(0)},
            "pause_turn": {"turn": self.turn_id(0)},
            "skip_entry": {"entry": self.entry_id(index)},
            "move_entry": {"entry": self.entry_id(index)},
            "close_queue": {},
            "go_on": {"topic": queue.topic or "t999"},
            "call_person": {"person": people[index % len(people)], "expected": queue.floor},
            "put_back": {"turn": queue.last or "t999", "expected": queue.floor},
            "start_item": {"item": list(self.meeting.agenda.items)[index % 3], "expected": self.room.item},
            "choose_policy": {"policy": list(Policy)[index % 5].value},
        }[act]

    @rule(what=st.integers(min_value=0, max_value=9), name=members, index=any_index)
    def something_rarer_happens(self, what: int, name: str, index: int) -> None:
        policy = list(Policy)[index % len(Policy)].value
        kind = list(Kind)[index % len(Kind)].value
        [
            lambda: self.somebody_leaves(name),
            lambda: self.somebody_may_or_may_not_speak(name, may_speak=False),
            lambda: self.somebody_may_or_may_not_speak(name, may_speak=True),
            self.the_item_is_closed,
            lambda: self.the_queue_opens_or_closes(opens=False),
            lambda: self.the_queue_opens_or_closes(opens=True),
            lambda: self.the_policy_changes(policy),
            lambda: self.the_policy_changes(policy),
            self.the_room_goes_on_from_a_topic,
            lambda: self.somebody_asks_for_what_is_long_over(name, kind, index),
        ][what]()

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
        views = [see(self.meeting, audience).view for audience in Audience]
        own = [mine(self.meeting, person, {}) for person in self.meeting.roster.people]
        assert not any(has_null(shown) for shown in (*views, *own))


def has_null(value: Any) -> bool:
    if isinstance(value, dict):
        return any(has_null(v) for v in value.values())
    return value is None or (isinstance(value, list | tuple) and any(has_null(v) for v in value))


def examples(count: int) -> settings:
    return settings(max_examples=count, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck))


def test_whatever_happens_in_a_meeting():
    run_state_machine_as_test(AnyMeeting, settings=examples(12))


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_whatever_happens_in_many_meetings():
    run_state_machine_as_test(AnyMeeting, settings=examples(200))
