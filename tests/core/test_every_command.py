"""Every command there is, with ids that exist, that are over and that never were: refused or done, and never an error."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetingroom.core.acts import RULES, SYSTEM, Refused
from meetingroom.core.plain import Unfit
from meetingroom.core.standing import allows
from tests.core.every_command import COMMANDS, bare, ids_of, likely, what_fits
from tests.core.meetings import STANDINGS, STATES, lively

LIVELY = lively()
STATE = LIVELY.meeting
IDS = [*ids_of(STATE), "x99", ""]
LIKELY = {name: values for name, values in likely(STATE).items() if any(values)}


def field_values(field: msgspec.inspect.Field) -> st.SearchStrategy[Any]:
    """Mostly what may fit, now and then anything."""
    anything = values(field.type)
    if field.name not in LIKELY:
        return anything
    one = st.sampled_from(LIKELY[field.name])
    several = isinstance(bare(field.type), msgspec.inspect.ListType | msgspec.inspect.VarTupleType)
    likely = st.lists(one, max_size=3) if several else one
    return st.one_of(likely, likely, likely, anything)


def values(kind: msgspec.inspect.Type) -> st.SearchStrategy[Any]:
    """Anything that has the right type."""
    return VALUES[type(kind)](kind)


def listed(kind: Any) -> st.SearchStrategy[Any]:
    return st.lists(values(kind.item_type), max_size=3)


KINDS = msgspec.inspect
VALUES: dict[type, Callable[[Any], st.SearchStrategy[Any]]] = {
    KINDS.Metadata: lambda kind: values(kind.type),
    KINDS.StrType: lambda kind: st.sampled_from([*IDS, "en", "Some words"]),
    KINDS.EnumType: lambda kind: st.sampled_from([member.value for member in kind.cls]),
    KINDS.UnionType: lambda kind: st.one_of([values(each) for each in kind.types]),
    KINDS.ListType: listed,
    KINDS.VarTupleType: listed,
    KINDS.DictType: lambda kind: st.dictionaries(values(kind.key_type), values(kind.value_type), max_size=2),
    KINDS.DateType: lambda kind: st.dates(date(2025, 12, 1), date(2026, 4, 30)).map(date.isoformat),
    KINDS.StructType: lambda kind: struct_values(kind.fields),
    KINDS.IntType: lambda kind: st.integers(),
    KINDS.FloatType: lambda kind: st.floats(),
    KINDS.BoolType: lambda kind: st.booleans(),
    KINDS.NoneType: lambda kind: st.none(),
}


def fields_of(name: str) -> st.SearchStrategy[dict[str, Any]]:
    return struct_values(msgspec.inspect.type_info(RULES[name].command).fields)


def struct_values(fields: Iterable[msgspec.inspect.Field]) -> st.SearchStrategy[dict[str, Any]]:
    needed = {f.name: field_values(f) for f in fields if f.required}
    return st.fixed_dictionaries(needed, optional={f.name: field_values(f) for f in fields if not f.required})


ANYONE = st.sampled_from(
    ["p99", *STATE.roster.people, *[LIVELY.person("Cleo").id] * 6, *list(STATE.queue.by_person) * 2]
)


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
        # What went before is replayed once, below.
        assert room.replayed(STATE, room.journal[len(LIVELY.journal) :]) == room.meeting

    any_of_it()


def test_what_went_before_is_replayed_to_the_same():
    assert LIVELY.replayed() == STATE


@pytest.mark.slow
def test_every_command_is_accepted_somewhere():
    """What is never accepted is tried nowhere in earnest: make a meeting in `every_command` where it is."""
    rooms = [make() for make in (lively, *STATES.values())]

    assert [name for name in COMMANDS if not any(is_accepted(room, name) for room in rooms)] == []


def is_accepted(room, name):
    """By somebody who is there."""
    people = [p.id for p in room.meeting.roster.people.values() if p.name in {*STANDINGS, "Ada", "Cleo"}]
    return any(what_fits(room, by, name) is not None for by in ([SYSTEM] if RULES[name].needs is None else people))
