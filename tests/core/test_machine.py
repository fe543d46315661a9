"""A meeting in which anything may happen in any order, and what must hold all the same."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule, run_state_machine_as_test

from meetingroom.core.queue import Kind, Policy
from tests.core.in_rounds import InRounds
from tests.core.observed import any_index, kinds, members, names, owner_or_anyone
from tests.core.room import Twin


class AnyMeeting(InRounds):
    """The floor besides, and a facilitator who errs and takes it back."""

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
                               "call_person", "put_back", "start_item", "choose_policy", "next_in_round", "end_round"]), index=any_index)  # fmt: skip
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
        assert self.meeting.rounds == before.rounds

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
            "next_in_round": {"expected": self.room.step},
            "end_round": {"round": self.meeting.rounds.current or "r999", "reason": "No time."},
        }[act]

    # The whole meeting stands still

    def the_meeting_pauses(self) -> None:
        self.attempt(self.cleo, "pause_meeting", minutes=5)

    @precondition(lambda self: self.meeting.pauses.current)
    @rule()
    def the_meeting_goes_on(self) -> None:
        self.attempt(self.cleo, "resume_meeting")

    @invariant()
    def nothing_runs_while_the_meeting_stands_still(self) -> None:
        if self.meeting.pauses.current:
            assert all(turn.running_since is None for turn in self.meeting.queue.live())
            assert all(item.started_at is None for item in self.meeting.agenda.items.values())

    @rule(what=st.integers(min_value=0, max_value=10), name=members, index=any_index)
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
            self.the_meeting_pauses,
        ][what]()


def examples(count: int) -> settings:
    return settings(max_examples=count, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck))


def test_whatever_happens_in_a_meeting():
    run_state_machine_as_test(AnyMeeting, settings=examples(12))


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_whatever_happens_in_many_meetings():
    run_state_machine_as_test(AnyMeeting, settings=examples(200))
