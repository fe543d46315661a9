"""Nobody is passed over for ever: with k before it, an entry is called within k + 6 turns of its kind.

"Before it" are those that stand in front of it, and those that asked earlier: who asked earlier and is
passed over as well may come to the front of the kind before it.
"""

from __future__ import annotations

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from meetingroom.core.queue import Policy
from tests.core.room import Room

NEW = 9
OLD = 10  # have spoken on this item, so that everybody new goes before them

acts = st.lists(st.one_of(st.integers(0, NEW + OLD - 1), st.sampled_from(["next", "next", "next", *Policy])), max_size=70)


def crowd() -> Room:
    """Ten who have spoken, each for longer than the one before, and nine who have not; a third of them on each side."""
    room = Room(*(f"Old {n}" for n in range(OLD)), *(f"New {n}" for n in range(NEW)))
    cleo = room.person("Cleo")
    for n in range(OLD):
        room.person(f"Old {n}").speaks(6 + 10 * n)
    for n, person in enumerate(list(room.meeting.roster.people)):
        cleo.asks("edit_person", person=person, side=("family", "school", "")[n % 3])
    cleo.asks("set_shares", shares={"school": 3})
    return room


CROWD = crowd()


class Patience:
    """Counts for each entry how many of its kind have been called since it was raised."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.may_wait: dict[str, int] = {}

    def raised(self, entry: str) -> None:
        """Everybody asked before whoever asks now."""
        self.may_wait[entry] = len(self.room.line) - 1 + 6

    def called(self, entry: str) -> None:
        self.may_wait.pop(entry)
        self.may_wait = {e: left - 1 for e, left in self.may_wait.items()}
        assert all(left > 0 for left in self.may_wait.values())


ONE_OLD_HAND_AND_MANY_NEW = [0, *range(OLD, OLD + NEW), *["next"] * 10]
MANY_OLD_HANDS = [*range(OLD), *range(OLD, OLD + NEW), *["next"] * 19]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@example([*ONE_OLD_HAND_AND_MANY_NEW])
@example([*MANY_OLD_HANDS])
@given(acts)
def test_an_entry_is_called_within_k_plus_six_turns(what):
    room = CROWD.copied()
    cleo = room.person("Cleo")
    patience = Patience(room)
    for act in what:
        if act == "next":
            room.passes(6)
            if room.meeting.queue.waiting():
                cleo.calls_next()
                patience.called(room.meeting.queue.turn.entry)
        elif isinstance(act, Policy):
            cleo.asks("choose_policy", policy=act.value)
        else:
            who = room.person(f"Old {act}" if act < OLD else f"New {act - OLD}")
            if not who.room.meeting.queue.waiting_kinds(who.id):
                patience.raised(who.raises_hand())


def test_whoever_has_spoken_is_overtaken_by_five_and_then_comes_first():
    room = CROWD.copied()
    room.person("New 0").raises_hand()
    room.person("Cleo").calls_next()
    # Promised the next place, so that it is not Old 0 who is.
    room.person("New 1").raises_hand()
    room.person("Old 0").raises_hand()
    room.with_hands(*(f"New {n}" for n in range(2, NEW)))
    for _ in range(6):
        room.passes(6)
        room.person("Cleo").calls_next()

    assert room.on_the_floor == "New 6"
    assert room.line == ["Old 0", "New 7", "New 8"]
    assert room.reasons["Old 0"] == "reason-promised"
    assert room.meeting.queue.entries[room.person("Old 0").entry()].overtaken == 5
