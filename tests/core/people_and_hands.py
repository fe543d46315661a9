"""A meeting in which anything may happen: people come and go, items open and close, hands are raised and moved."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from meetingroom.core.queue import Kind, Policy
from tests.core.observed import (
    ITEMS,
    Observed,
    Wait,
    any_index,
    kinds,
    members,
    names,
    owner_or_anyone,
    rarely,
)
from tests.core.room import Twin


class PeopleAndHands(Observed):
    """What members do."""

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
