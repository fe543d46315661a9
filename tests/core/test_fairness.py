"""The order as one pure function: the properties that hold of any line, and each policy's own rule."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.fairness import Lineup, order
from meetingroom.core.queue import Entry, Kind, Policy, Turn

PEOPLE = ("ada", "bo", "dee", "eli", "fay", "gus")
ITEM, OTHER = "i1", "i2"

people = st.sampled_from(PEOPLE)


@st.composite
def entries(draw, seq):
    return Entry(
        id=f"e{seq}",
        person=draw(people),
        kind=draw(st.sampled_from([*Kind, Kind.TOPIC, Kind.TOPIC])),
        item=ITEM,
        seq=seq,
        raised_at=float(seq),
        promised=draw(st.sampled_from([0, 0, 0, 90, 91])),
        overtaken=draw(st.sampled_from([0, 0, 4, 5, 6])),
        behind=draw(st.sampled_from([None, None, None, (), ("e1",), ("e2", "e3")])),
    )


@st.composite
def turns(draw, n):
    seconds = draw(st.sampled_from([5.0, 30.0, 200.0]))
    return Turn(f"t{n}", draw(people), Kind.TOPIC, draw(st.sampled_from([ITEM, OTHER])), spent_s=seconds, ended_at=1.0)


@st.composite
def lineups(draw, policies=tuple(Policy)):
    count = draw(st.integers(0, 8))
    waiting = [draw(entries(seq)) for seq in range(1, count + 1)]
    away = draw(st.frozensets(people, max_size=2))
    return Lineup(
        waiting=tuple({(e.person, e.kind): e for e in waiting}.values()),
        turns=tuple(draw(turns(n)) for n in range(draw(st.integers(0, 6)))),
        speaking=draw(st.frozensets(people, max_size=1)),
        away=away,
        present=frozenset(PEOPLE) - away,
        item=ITEM,
        policy=draw(st.sampled_from(policies)),
        hand=tuple(draw(st.permutations([f"e{n}" for n in range(1, 5)]))),
        side_of={p: draw(st.sampled_from(["family", "school", ""])) for p in PEOPLE},
        shares=draw(st.sampled_from([{}, {"family": 2.0}])),
        put_off=draw(st.frozensets(people, max_size=2)),
    )


def ids(lineup: Lineup) -> list[str]:
    return [place.entry.id for place in order(lineup)]


@given(lineups(), st.randoms(use_true_random=False))
def test_the_order_is_total_and_depends_on_nothing_but_its_arguments(lineup, random):
    shuffled = list(lineup.waiting)
    random.shuffle(shuffled)

    assert sorted(ids(lineup)) == sorted(e.id for e in lineup.waiting)
    assert order(replace(lineup, waiting=tuple(shuffled))) == order(lineup)


@given(lineups())
def test_kinds_never_mix_ranks(lineup):
    ranks = [list(Kind).index(place.entry.kind) for place in order(lineup)]

    assert ranks == sorted(ranks)


@given(lineups())
def test_a_promised_entry_stands_before_all_others_of_its_kind(lineup):
    for kind in Kind:
        line = [place.entry for place in order(lineup) if place.entry.kind is kind]
        promised = [lineup.is_promised(e) for e in line]
        assert promised == sorted(promised, reverse=True)
        stands = [e.promised for e in line if lineup.is_promised(e)]
        assert stands == sorted(stands), "the older promise first"


@given(lineups(policies=tuple(set(Policy) - {Policy.SIDES})), st.data())
def test_adding_an_entry_never_swaps_two_that_were_there(lineup, data):
    new = replace(data.draw(entries(99)), promised=0, overtaken=0, behind=None)
    if any((e.person, e.kind) == (new.person, new.kind) for e in lineup.waiting):
        return

    after = ids(replace(lineup, waiting=(*lineup.waiting, new)))

    assert [e for e in after if e != "e99"] == ids(lineup)


@given(lineups(policies=(Policy.SIDES,)), st.data())
def test_with_sides_adding_an_entry_never_swaps_two_of_one_side(lineup, data):
    new = replace(data.draw(entries(99)), promised=0, overtaken=0, behind=None)
    if any((e.person, e.kind) == (new.person, new.kind) for e in lineup.waiting):
        return
    free = [e for e in lineup.waiting if e.behind is None]
    lineup = replace(lineup, waiting=tuple(free))

    after = [e for e in ids(replace(lineup, waiting=(*free, new))) if e != "e99"]

    side = {e.id: lineup.side_of[e.person] for e in free}
    for one in set(side.values()):
        assert [e for e in after if side[e] == one] == [e for e in ids(lineup) if side[e] == one]


@given(lineups(policies=(Policy.SIDES,)))
def test_no_side_is_chosen_over_one_that_was_heard_less_for_its_share(lineup):
    """Among those who stand by the policy alone, and as if each who is chosen had spoken."""
    heard = Counter(lineup.side_of[t.person] for t in lineup.turns_here())
    heard.update(lineup.side_of[person] for person in lineup.speaking)
    for kind in (Kind.REPLY, Kind.TOPIC):
        line = [place for place in order(lineup) if place.entry.kind is kind]
        for at, place in enumerate(line):
            side = lineup.side_of[place.entry.person]
            if place.reason == "reason-side-heard-less":
                later = {lineup.side_of[p.entry.person] for p in line[at:] if p.reason == place.reason}
                used = {one: heard[one] / lineup.shares.get(one, 1.0) for one in later}
                assert used[side] == min(used.values())
            if place.entry.behind is None or place.reason != "reason-moved":
                heard[side] += place.reason not in ("reason-moved", "reason-returned")


@given(lineups())
def test_who_waited_longest_stands_before_the_policy_in_the_order_of_asking(lineup):
    for kind in Kind:
        line = [p.entry for p in order(lineup) if p.entry.kind is kind and not lineup.is_promised(p.entry)]
        longest = [e for e in line if e.overtaken >= 5]
        assert line[: len(longest)] == longest
        assert [e.seq for e in longest] == sorted(e.seq for e in longest)


def test_who_has_spoken_and_waited_longest_stands_before_a_newcomer_who_waited_as_long():
    waiting = [replace(entry(seq, person), overtaken=5) for seq, person in ((1, "ada"), (2, "bo"))]

    line = line_of(Policy.FIRST_VOICES, waiting, turns=(spoke("ada"),))

    assert line == [("ada", "reason-waited-longest"), ("bo", "reason-waited-longest")]


# Each policy's own rule


def entry(seq: int, person: str, kind: Kind = Kind.TOPIC) -> Entry:
    return Entry(f"e{seq}", person, kind, ITEM, seq, float(seq))


def spoke(person: str, seconds: float = 30.0, item: str = ITEM, kind: Kind = Kind.TOPIC) -> Turn:
    return Turn(f"t-{person}-{seconds}-{item}", person, kind, item, spent_s=seconds, ended_at=1.0)


def line_of(policy: Policy, waiting: list[Entry], **known) -> list[tuple[str, str]]:
    lineup = Lineup(waiting=tuple(waiting), item=ITEM, policy=policy, present=frozenset(PEOPLE), **known)
    return [(place.entry.person, place.reason.value) for place in order(lineup)]


def test_first_voices_come_first_then_those_new_to_the_item():
    waiting = [entry(1, "ada"), entry(2, "bo"), entry(3, "dee")]

    line = line_of(Policy.FIRST_VOICES, waiting, turns=(spoke("ada"), spoke("bo", item=OTHER)))

    assert line == [
        ("dee", "reason-not-spoken-yet"),
        ("bo", "reason-not-spoken-here"),
        ("ada", "reason-has-spoken"),
    ]


def test_in_turn_is_the_order_of_asking_whoever_spoke():
    line = line_of(Policy.IN_TURN, [entry(2, "bo"), entry(1, "ada")], turns=(spoke("ada"),))

    assert line == [("ada", "reason-order-of-asking"), ("bo", "reason-order-of-asking")]


def test_questions_are_first_come_first_served_under_every_policy():
    waiting = [entry(1, "ada", Kind.QUESTION), entry(2, "bo", Kind.QUESTION)]

    for policy in Policy:
        line = line_of(policy, waiting, turns=(spoke("ada"),), hand=("e2", "e1"))
        assert [person for person, _ in line] == ["ada", "bo"]


@pytest.mark.parametrize(
    ("seconds", "reason"),
    [
        (0, "reason-less-time"),
        (49, "reason-less-time"),
        (50, "reason-as-much-time"),
        (150, "reason-as-much-time"),
        (151, "reason-more-time"),
    ],
)
def test_even_time_compares_with_the_median_of_those_present(seconds, reason):
    others = tuple(spoke(p, 100) for p in PEOPLE if p != "ada")

    ((_, found),) = line_of(Policy.EVEN_TIME, [entry(1, "ada")], turns=(*others, spoke("ada", seconds)))

    assert found == reason


def test_even_time_where_most_have_not_spoken_parts_none_from_some():
    line = line_of(Policy.EVEN_TIME, [entry(1, "ada"), entry(2, "bo")], turns=(spoke("ada", 10),))

    assert line == [("bo", "reason-less-time"), ("ada", "reason-as-much-time")]


def test_even_time_leaves_other_items_out():
    line = line_of(Policy.EVEN_TIME, [entry(1, "ada"), entry(2, "bo")], turns=(spoke("ada", 500, item=OTHER),))

    assert [person for person, _ in line] == ["ada", "bo"]


SIDES = {"ada": "family", "bo": "school", "dee": "school", "eli": "school"}


def test_sides_take_turns_as_if_each_chosen_had_spoken():
    waiting = [entry(1, "bo"), entry(2, "dee"), entry(3, "eli"), entry(4, "ada")]

    line = line_of(Policy.SIDES, waiting, side_of=SIDES)

    assert [person for person, _ in line] == ["bo", "ada", "dee", "eli"]
    assert {reason for _, reason in line} == {"reason-side-heard-less"}


def test_a_side_with_the_greater_share_comes_more_often():
    waiting = [entry(1, "ada"), entry(2, "bo"), entry(3, "dee"), entry(4, "eli")]

    line = line_of(Policy.SIDES, waiting, side_of=SIDES, shares={"school": 2.0}, turns=(spoke("bo"),))

    assert [person for person, _ in line] == ["ada", "dee", "eli", "bo"]


def test_by_hand_keeps_the_order_taken_in_hand_and_puts_newcomers_last():
    waiting = [entry(1, "ada"), entry(2, "bo"), entry(3, "dee"), entry(4, "eli")]

    line = line_of(Policy.BY_HAND, waiting, hand=("e3", "e1"))

    assert [person for person, _ in line] == ["dee", "ada", "bo", "eli"]
    assert line[0][1] == "reason-by-hand"


def test_whoever_speaks_counts_as_having_spoken():
    line = line_of(Policy.FIRST_VOICES, [entry(1, "ada"), entry(2, "bo")], speaking=frozenset({"ada"}))

    assert [person for person, _ in line] == ["bo", "ada"]


@pytest.mark.parametrize(
    ("turn", "counts"),
    [
        (spoke("ada", 4.999), False),
        (spoke("ada", 5.0), True),
        (spoke("ada", 60, kind=Kind.QUESTION), False),
        (spoke("ada", 60, kind=Kind.PROCESS), False),
        (spoke("ada", 60, kind=Kind.REPLY), True),
        (replace(spoke("ada", 60), ended_at=None), False),
    ],
)
def test_a_turn_counts_from_five_seconds_and_not_for_questions(turn, counts):
    assert turn.counts is counts
