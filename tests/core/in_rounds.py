"""A meeting in which anything may happen: rounds besides, and what must hold of them."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from meetingroom.core.acts import Capability
from meetingroom.core.queue import Kind
from meetingroom.core.round_answers import Way
from meetingroom.core.round_order import taking_part
from meetingroom.core.rounds import Aim, Answered, Round
from tests.core.observed import any_index, names, rarely
from tests.core.people_and_hands import PeopleAndHands
from tests.core.room import Twin

ways = st.sampled_from([Way.SPEAK, Way.SPEAK, Way.PASS, Way.PASS_FOR_NOW, Way.READ_MINE]).map(lambda way: way.value)
# fmt: off
DONE_IN_ROUNDS = (
    "asked", "asked", "entered", "next", "next", "done", "again", "lost", "found", "leaves", "comes",
    "observes", "decides", "interrupted", "undone", "undone", "put back",
)
# fmt: on
done = st.lists(st.tuples(st.sampled_from(DONE_IN_ROUNDS), names, ways, rarely), min_size=3, max_size=12)


class InRounds(PeopleAndHands):
    """What people do in rounds."""

    @property
    def round(self) -> Round | None:
        return self.meeting.rounds.now

    def step(self, stale: bool) -> int:
        return self.room.step - 1 if stale else self.room.step

    @rule(aim=st.sampled_from(list(Aim)), power_last=st.booleans(), done=done, ends=rarely)
    def a_round_goes_on(self, aim: Aim, power_last: bool, done: list[tuple[str, str, str, bool]], ends: bool) -> None:
        if not self.round:
            self.a_round_begins(aim, power_last)
        for what, name, way, stale in done:
            self.something_is_done(what, name, way, stale)
            self.in_a_round_only_whoever_was_asked_has_the_floor()
            self.everyone_here_is_asked_or_has_answered()
        if ends and self.round:
            self.attempt(self.cleo, "end_round", round=self.round.id, reason="No time.")
        self.track()

    def a_round_begins(self, aim: Aim, power_last: bool) -> None:
        part = taking_part(self.meeting)
        if self.attempt(self.cleo, "start_round", item=self.room.item or "i999", aim=aim.value, power_last=power_last):
            last = self.meeting.rounds.rounds[f"r{self.meeting.seq}"].order[-1]
            facilitators = {p.id for p in part if p.can(Capability.FACILITATE)}
            assert last not in facilitators or len(facilitators) == len(part)

    def something_is_done(self, what: str, name: str, way: str, stale: bool) -> None:
        who = self.twin(name) or self.cleo
        asked = Twin(self.room, self.round.asked) if self.round else who
        if way == "read_mine":
            self.attempt(asked, "share_panel", item=self.room.item or "i999", text="My words.")
        {
            "asked": lambda: self.attempt(asked, "answer_in_round", expected=self.step(stale), answer=way),
            "entered": lambda: self.an_answer_is_entered(who, way, stale),
            "next": lambda: self.the_next_is_asked(stale),
            "done": self.somebody_finishes,
            "again": lambda: self.attempt(self.cleo if stale else who, "ask_again", person=who.id),
            "lost": who.goes_away,
            "found": who.comes_back,
            "leaves": lambda: self.attempt(who, "leave"),
            "comes": lambda: self.attempt(who, "enter_room"),
            "observes": lambda: self.somebody_may_or_may_not_speak(name, may_speak=False),
            "decides": lambda: self.somebody_may_or_may_not_speak(name, may_speak=True),
            "interrupted": lambda: self.somebody_speaks_about_how_we_meet(who),
            "undone": lambda: self.meeting.undo.seq and self.cleo.undoes(),
            "put back": self.the_last_goes_on,
        }[what]()

    def an_answer_is_entered(self, who: Twin, way: str, stale: bool) -> None:
        fields = {"person": who.id, "expected": self.step(stale), "answer": way}
        self.attempt(self.cleo, "answer_in_round_for", **fields)

    def the_next_is_asked(self, stale: bool) -> None:
        before = self.meeting
        if self.attempt(self.cleo, "next_in_round", expected=self.step(stale)):
            assert not stale
            assert self.meeting.rounds != before.rounds or self.meeting.queue != before.queue

    def somebody_finishes(self) -> None:
        self.room.passes(10)
        speaker = Twin(self.room, self.meeting.queue.speaker or self.cleo.id)
        self.attempt(speaker, "end_turn", turn=self.meeting.queue.floor or "t999")

    def somebody_speaks_about_how_we_meet(self, who: Twin) -> None:
        self.attempt(who, "raise_hand", kind="process", item="")
        waiting = [e for e in self.meeting.queue.of_person(who.id) if e.kind is Kind.PROCESS]
        if waiting:
            act = "interpose" if self.meeting.queue.floor else "call_entry"
            self.attempt(self.cleo, act, entry=waiting[0].id, expected=self.meeting.queue.floor)

    def the_last_goes_on(self) -> None:
        queue = self.meeting.queue
        self.attempt(self.cleo, "put_back", turn=queue.last or "t999", expected=queue.floor)

    @rule(name=names, index=any_index)
    def people_sit_otherwise(self, name: str, index: int) -> None:
        who = self.twin(name)
        if who is None:
            return
        people = list(self.meeting.roster.people)
        self.attempt(self.cleo, "edit_person", person=who.id, holds_power=index % 2 == 0)
        self.attempt(self.cleo, "give_seating", order=people[index % len(people) :])

    # What holds always

    @invariant()
    def in_a_round_only_whoever_was_asked_has_the_floor(self) -> None:
        queue = self.meeting.queue
        assert queue.round == self.meeting.rounds.current
        if not self.round:
            assert all(not turn.round or turn.ended_at is None for turn in queue.live())
            return
        assert self.round.item == self.room.item
        of_it = [turn for turn in queue.live() if turn.kind is not Kind.PROCESS]
        assert [turn.person for turn in of_it] == ([self.round.speaking] if self.round.speaking else [])
        assert all(turn.round == self.round.id for turn in of_it)
        assert self.round.speaking in ("", self.round.asked)

    @invariant()
    def everyone_here_is_asked_or_has_answered(self) -> None:
        if not self.round:
            return
        people = self.meeting.roster.people
        waiting, answers = set(self.round.waiting), self.round.answers
        assert not waiting & set(answers), "nobody is asked who has answered"
        present = {p.id for p in taking_part(self.meeting) if not p.is_away}
        assert present <= waiting | {p for p, a in answers.items() if a.how is not Answered.NO_ANSWER}
        assert waiting - {self.round.speaking} <= {p.id for p in taking_part(self.meeting)}
        if not self.meeting.pauses.all:  # phones sleep in a break
            assert not people[self.round.asked].is_away or self.round.speaking == self.round.asked

    @invariant()
    def a_round_that_is_over_has_asked_everyone_or_says_why(self) -> None:
        for round in self.meeting.rounds.rounds.values():
            assert round.ended_at is None or not round.waiting or round.reason
            assert set(round.waiting) | set(round.answers) <= set(round.order)
