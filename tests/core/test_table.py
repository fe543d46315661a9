"""Who may ask for what, and when: every command, as everyone, in every state of a meeting, in one table.

A cell is made of what the rule declares (`needs`, `when`, `ended_too`, `in_pause`) and of what is written down here of
the state; it is held against the door's real answer, and against what a screen is told.
"""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import Any

import msgspec
import pytest

from meetingroom.core.acts import RULES, Capability, Command, Refused, Rule
from meetingroom.core.meeting import decide
from meetingroom.core.plain import Unfit
from meetingroom.core.standing import may, standing_of
from tests.core.every_command import tries
from tests.core.meetings import NOT_HERE, STANDINGS, STATES
from tests.core.room import Room

MOST_TRIES = 30  # until one is accepted: what is accepted somewhere at all, `test_every_command` says
IN_CAPABILITIES = STANDINGS | {name: ["speak", "decide"] for name in NOT_HERE}
WHENS = {when.code: when for rule in RULES.values() for when in rule.when}

# What is not so in each state, by the code that says so.
NOTHING_GOES_ON = {
    "meeting-not-held", "nobody-at-the-door", "nobody-interprets", "nobody-speaks", "nobody-waits", "no-round",
    "no-timer", "no-topic", "norms-off", "not-ended", "not-ended-yet", "not-paused", "nothing-to-put-back",
    "queue-open", "seats-filled",
}  # fmt: skip
NOTHING_TO_UNDO, NO_ITEM = {"nothing-to-undo"}, {"no-item-open"}
HAS_ENDED = NOTHING_GOES_ON - {"not-ended", "not-ended-yet"} | NO_ITEM | NOTHING_TO_UNDO
NOT_SO: dict[str, set[str]] = {
    "before the first item": NOTHING_GOES_ON - {"queue-open", "seats-filled"} | {"queue-closed"} | NO_ITEM,
    "an item is open": NOTHING_GOES_ON | NOTHING_TO_UNDO,
    "between two items": NOTHING_GOES_ON | NO_ITEM,
    "someone speaks": NOTHING_GOES_ON - {"no-topic", "nobody-speaks", "nobody-waits"},
    "everything is used": NOTHING_GOES_ON - {"no-timer", "norms-off"},
    "a round goes on": NOTHING_GOES_ON - {"no-round", "nobody-speaks", "nobody-waits"} | {"round-runs"},
    "somebody waits at the door": NOTHING_GOES_ON
    - {"no-topic", "nobody-at-the-door", "nobody-interprets", "nobody-speaks"}
    | NOTHING_TO_UNDO,
    "it stands still": NOTHING_GOES_ON - {"no-timer", "norms-off", "not-paused"} | {"meeting-paused"} | NOTHING_TO_UNDO,
    "it has ended": HAS_ENDED,
    "it is held": HAS_ENDED - {"meeting-not-held"} | {"held-so-kept", "meeting-held-already"},
    "its record is closed": HAS_ENDED | {"corrections-closed"},
    "nobody leads": NOTHING_GOES_ON | NOTHING_TO_UNDO,
    "the four questions are answered": NOTHING_GOES_ON | NOTHING_TO_UNDO,
}
UNSEEN = {"nothing-to-put-back"}  # true in none of these states, which `test_put_back` tries


@cache
def room_in(state: str) -> Room:
    return STATES[state]()


def expected(rule: Rule, state: str, person: str) -> str:
    """The code with which the table says that the door refuses, whatever is named; "" where it does not."""
    if rule.needs is None:
        return "room-only"
    if person == "Removed":
        return "not-in-meeting"
    if not rule.needs & capabilities(person, state):
        return f"needs-{min(rule.needs).replace('_', '-')}"
    if "not-ended" not in NOT_SO[state] and not rule.ended_too:
        return "meeting-ended"
    if "not-paused" not in NOT_SO[state] and not rule.in_pause:
        return "meeting-paused"
    return next((when.code for when in rule.when if when.code in NOT_SO[state]), "")


def capabilities(person: str, state: str) -> set[str]:
    nobody_leads = {Capability.FACILITATE} if state == "nobody leads" else set()
    return {Capability.OBSERVE, *IN_CAPABILITIES[person]} - nobody_leads


def test_every_time_that_a_rule_waits_for_comes_and_goes_in_these_states():
    """Whoever declares a new `when` says here in which states it is so."""
    assert set(NOT_SO) == set(STATES)
    for code, when in WHENS.items():
        states = {state for state in STATES if not when.holds(room_in(state).meeting)}
        assert states == {state for state in STATES if code in NOT_SO[state]}, code
        assert states, code
        assert states != set(STATES) or code in UNSEEN, code


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("name", [*STANDINGS, *NOT_HERE])
def test_the_door_and_the_screens_say_what_the_table_says(state, name):
    room = room_in(state)
    person = room.person(name).id
    standing = standing_of(room.meeting, person)
    told = may(room.meeting, standing)

    wrong = []
    for act, rule in RULES.items():
        code = expected(rule, state, name) or why_not_them(rule, room, standing)
        said = [*door_says(room, person, tried(state, act), code), *screen_says(told.get(act), code)]
        wrong += [f"{act}: {why}" for why in said]

    assert not wrong, "\n".join(wrong)


def why_not_them(rule: Rule, room: Room, standing: Any) -> str:
    """What the rule says of how somebody stands, such as that it is not their turn."""
    refused = rule.ready(room.meeting, standing) if rule.ready else None
    return refused.code if refused else ""


@cache
def tried(state: str, act: str) -> tuple[Command, ...]:
    """A few of these commands, of the right shape, with what is there in this state."""
    some = islice(tries(act, room_in(state).meeting), MOST_TRIES)
    return tuple(msgspec.convert(fields, RULES[act].command) for fields in some)


def door_says(room: Room, person: str, commands: tuple[Command, ...], code: str) -> list[str]:
    """How the door differs from the table: where that allows something, whatever is refused is refused for what is named."""
    if code:
        said = answer(room, person, commands[0])
        return [] if said == code else [f"{said!r}, not {code!r}"]
    codes = set()
    for command in commands:
        codes.add(answer(room, person, command))
        if "" in codes:
            return []
    return [f"allowed, but {codes}"] if codes <= OF_THE_TABLE else []


OF_THE_TABLE = {
    "not-in-meeting",
    "meeting-ended",
    "meeting-paused",
    *(f"needs-{min(rule.needs).replace('_', '-')}" for rule in RULES.values() if rule.needs),
    *WHENS,
}


def answer(room: Room, person: str, command: Command) -> str:
    """The code of the door's refusal, "" when it is done."""
    try:
        decide(person, command, room.meeting, room.context(person))
    except Refused as refused:
        return refused.code
    except Unfit:
        return "unfit"
    return ""


def screen_says(told: Any, code: str) -> list[str]:
    """A button that is offered is possible; one that is not says why, and what is never theirs is not there at all."""
    if code in ("room-only", "not-in-meeting") or code.startswith("needs-"):
        return [] if told is None or told == {"id": f"refused-{code}", "args": {}} else [f"{told} on the screen"]
    wanted = f"refused-{code}" if code else True
    said = told["id"] if isinstance(told, dict) else told
    return [] if said == wanted else [f"{said} on the screen, not {wanted}"]
