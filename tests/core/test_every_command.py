"""Every command there is, with ids that exist, that are over and that never were: refused or done, and never an error."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetingroom.core.acts import RULES, SYSTEM, Refused
from meetingroom.core.plain import Unfit
from meetingroom.core.standing import allows
from tests.core.room import Room

# Opening is done once.
COMMANDS = sorted(set(RULES) - {"open_meeting"})


def lively() -> Room:
    """Somebody speaks, was interrupted, waits, is carried, has left, is away, observes, has no device, is only expected."""
    room = Room("Ada", "Bo", "Dee", "Eli", "Fay")
    cleo = room.person("Cleo")
    room.with_hands("Eli")
    room.person("Ada").asks("share_panel", item=room.item, text="Buses are late.")
    room.goes_to("Budget")
    room.person("Bo").speaks()
    room.with_hands("Ada", "Dee", "Fay")
    cleo.calls_next()
    room.person("Dee").raises_hand("question")
    room.person("Bo").raises_hand("reply", "And the fees?")
    cleo.lets_in("Dee")
    cleo.asks("add_person", name="Gran", has_device=False)
    cleo.asks("add_person", name="Hal")
    cleo.asks("give_capabilities", person=room.person("Eli").id, capabilities=[])
    room.person("Fay").asks("leave")
    room.person("Bo").goes_away()
    return room


LIVELY = lively()
STATE = LIVELY.meeting
IDS = sorted(
    {*STATE.roster.people, *STATE.agenda.items, *STATE.queue.entries, *STATE.queue.past, *STATE.queue.turns, "x99", ""}
)


LIKELY = {
    "person": [*STATE.roster.people],
    "by": [*STATE.roster.people],
    "people": [*STATE.roster.people],
    "item": [*STATE.agenda.items],
    "entry": [*STATE.queue.entries, *STATE.queue.past],
    "before": [*STATE.queue.entries, *STATE.agenda.items, ""],
    "of": [*STATE.queue.entries, STATE.queue.floor],
    "turn": [STATE.queue.floor, *STATE.queue.turns],
    "topic": [STATE.queue.topic],
    "answers": [STATE.queue.topic],
    "expected": [STATE.queue.floor, STATE.agenda.current, ""],
}


def field_values(field: msgspec.inspect.Field) -> st.SearchStrategy[Any]:
    """Mostly what may fit, now and then anything."""
    anything = values(field.type)
    if field.name not in LIKELY:
        return anything
    one = st.sampled_from(LIKELY[field.name])
    likely = st.lists(one, max_size=3) if field.name == "people" else one
    return st.one_of(likely, likely, likely, anything)


def values(kind: msgspec.inspect.Type) -> st.SearchStrategy[Any]:
    """Anything that has the right type."""
    i = msgspec.inspect
    if isinstance(kind, i.Metadata):
        return values(kind.type)
    if isinstance(kind, i.StrType):
        return st.sampled_from([*IDS, "en", "Some words"])
    if isinstance(kind, i.EnumType):
        return st.sampled_from([member.value for member in kind.cls])
    if isinstance(kind, i.UnionType):
        return st.one_of([values(each) for each in kind.types])
    if isinstance(kind, i.ListType | i.VarTupleType):
        return st.lists(values(kind.item_type), max_size=3)
    if isinstance(kind, i.DictType):
        return st.dictionaries(values(kind.key_type), values(kind.value_type), max_size=2)
    return st.from_type({i.IntType: int, i.FloatType: float, i.BoolType: bool, i.NoneType: type(None)}[type(kind)])


def fields_of(name: str) -> st.SearchStrategy[dict[str, Any]]:
    fields = msgspec.inspect.type_info(RULES[name].command).fields
    needed = {f.name: field_values(f) for f in fields if f.required}
    return st.fixed_dictionaries(needed, optional={f.name: field_values(f) for f in fields if not f.required})


ANYONE = st.sampled_from(["p99", *STATE.roster.people, *[LIVELY.person("Cleo").id] * 6, *list(STATE.queue.by_person) * 2])


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_refused_or_done(name):
    rule = RULES[name]
    who = st.just(SYSTEM) if rule.needs is None else ANYONE

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(who, fields_of(name))
    def any_of_it(by, fields):
        room = LIVELY.copied()
        try:
            room.ask(by, msgspec.convert(fields, rule.command))
        except (Refused, Unfit, msgspec.ValidationError):
            assert room.meeting is STATE
        else:
            assert by == SYSTEM or room.meeting is STATE or allows(STATE, by, name)
        assert room.replayed() == room.meeting

    any_of_it()
