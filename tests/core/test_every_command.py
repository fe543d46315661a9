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
    deciding(room)
    cleo.asks("add_person", name="Gran", has_device=False)
    cleo.asks("add_person", name="Hal")
    with_evidence(room)
    cleo.asks("give_capabilities", person=room.person("Eli").id, capabilities=[])
    room.person("Fay").asks("leave")
    room.person("Bo").goes_away()
    return room


def with_evidence(room: Room) -> None:
    """A goal with two series, of which one is Ada's, with observations, a break, a change, a label, and a chart shown."""
    ada, cleo = room.person("Ada"), room.person("Cleo")
    cleo.asks("add_goal", title="Reading", about=ada.id, item=room.item)
    (goal,) = room.meeting.evidence.goals
    cleo.asks("add_series", definition={"title": "Words", "goal": goal, "unit": "words"})
    ada.asks("add_series", definition={"title": "Evenings", "unit": "of 7"})
    words, evenings = room.meeting.evidence.series
    cleo.asks("import_observations", series=words, text="2026-01-05,60\n2026-01-12,61")
    ada.asks("add_observation", series=evenings, date="2026-01-05", raw_count=3, out_of=7)
    cleo.asks("note_break", start="2026-02-09", end="2026-02-13", label="Winter")
    ada.asks("note_change", series=evenings, date="2026-03-02", label="A new book")
    cleo.asks("confirm_label", series=words, label="not-enough-data", version=room.meeting.evidence.series[words].version)
    cleo.asks("put_up_evidence", series=[words])
    cleo.asks("place_chart", series=[words], item=room.item)


def deciding(room: Room) -> None:
    """One proposal is being answered, one was objected to and has changes suggested, one is agreed on for now."""
    cleo, ada = room.person("Cleo"), room.person("Ada")
    cleo.asks("change_settings", promised_notice_s=3600)
    for text in ("Answered now.", "Objected to.", "Agreed for now."):
        ada.asks("propose", item=room.item, text=text)
        proposal = list(room.meeting.proposals.by_id)[-1]
        cleo.asks("ask_for_answers", proposal=proposal, expected=1, reason="Short of time.")
        value = {"Objected to.": "objection"}.get(text, "consent")
        for person in room.meeting.roster.here():
            room.person(person.name).asks("give_answer", proposal=proposal, asking=1, value=value, text="So.")
        if text != "Answered now.":
            cleo.asks("open_answers", proposal=proposal, asking=1)
        if text == "Agreed for now.":
            terms = {"kind": "agreed"}
            cleo.asks("state_outcome", proposal=proposal, expected=1, terms=terms, reason="Short of time.")
    ada.asks("suggest_amendment", proposal=list(room.meeting.proposals.by_id)[1], text="On Sundays.")


LIVELY = lively()
STATE = LIVELY.meeting
EVIDENCE = STATE.evidence
OBSERVED = [o for series in EVIDENCE.series.values() for o in series.observed]
CUTS = [*EVIDENCE.breaks, *(c for series in EVIDENCE.series.values() for c in series.changes)]
IDS = sorted(
    {
        *STATE.roster.people,
        *STATE.agenda.items,
        *STATE.queue.entries,
        *STATE.queue.past,
        *STATE.queue.turns,
        *EVIDENCE.goals,
        *EVIDENCE.series,
        *OBSERVED,
        *CUTS,
        "x99",
        "",
    }
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
    "goal": [*EVIDENCE.goals],
    "series": [*EVIDENCE.series],
    "observation": OBSERVED,
    "id": CUTS,
    "version": [series.version for series in EVIDENCE.series.values()],
    "text": ["2026-04-06,2", "2026-04-06,many\n2026-04-13,3"],
    "expected": [STATE.queue.floor, STATE.agenda.current, "", 1, "outcome"],
    "proposal": [*STATE.proposals.by_id],
    "asking": [1],
    "amendment": [a for p in STATE.proposals.by_id.values() for a in p.amendments],
    "objection": [o for p in STATE.proposals.by_id.values() for o in p.objections],
    "value": ["consent", "objection"],
    "protocol": ["consent", "gradients", "vote"],
}


def field_values(field: msgspec.inspect.Field) -> st.SearchStrategy[Any]:
    """Mostly what may fit, now and then anything."""
    anything = values(field.type)
    if field.name not in LIKELY:
        return anything
    one = st.sampled_from(LIKELY[field.name])
    several = isinstance(bare(field.type), msgspec.inspect.ListType | msgspec.inspect.VarTupleType)
    likely = st.lists(one, max_size=3) if several else one
    return st.one_of(likely, likely, likely, anything)


def bare(kind: msgspec.inspect.Type) -> msgspec.inspect.Type:
    return bare(kind.type) if isinstance(kind, msgspec.inspect.Metadata) else kind


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
