"""Every command there is, made from the list of rules, and with which fields to try it.

A new command is tried by itself. Where its fields are of a new kind, `likely` says what may fit.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from functools import cache
from itertools import islice
from typing import Any

import msgspec

from meetingroom.core.acts import RULES, Refused
from meetingroom.core.meeting import Meeting
from tests.core.room import Room

# Opening is done once.
COMMANDS = sorted(set(RULES) - {"open_meeting"})
ASKED_BY_PEOPLE = sorted(name for name, rule in RULES.items() if rule.needs is not None)
MOST_TRIES = 4_000


# What may fit


def ids_of(meeting: Meeting) -> list[str]:
    """Everything that has an id here."""
    return sorted({id for ids in things(meeting).values() for id in ids})


def things(meeting: Meeting) -> dict[str, list[str]]:
    """The ids of what stands in the meeting, under the singular of what it is called there: `{"item": ["i1"]}`."""
    found: dict[str, list[str]] = {}
    parts = [part for name, part in vars(meeting).items() if name != "undo"]
    for name, ids in (named for part in parts for named in named_ids(part)):
        if ids:
            found.setdefault(name.removesuffix("s"), []).extend(
                id for id in ids if id not in found.get(name, ())
            )
    return found


def named_ids(part: Any) -> Iterator[tuple[str, list[str]]]:
    """The names and keys of all tables in a part, however deep."""
    if not is_dataclass(part) or isinstance(part, type):
        return
    for name, value in vars(part).items():
        if isinstance(value, Mapping):
            yield name, [key for key in value if isinstance(key, str) and ID.match(key)]
            for one in value.values():
                yield from named_ids(one)


ID = re.compile(r"[a-z]+\d+(-\d+)?$")


def likely(meeting: Meeting) -> dict[str, list[Any]]:
    """What may stand in a field, by its name; of the meeting that was asked about last it is remembered."""
    if not REMEMBERED or REMEMBERED[0][0] is not meeting:
        REMEMBERED[:] = [(meeting, what_is_likely(meeting))]
    return REMEMBERED[0][1]


REMEMBERED: list[tuple[Meeting, dict[str, list[Any]]]] = []


def what_is_likely(meeting: Meeting) -> dict[str, list[Any]]:
    """Mostly things that are there."""
    people, items, queue = list(meeting.roster.people), list(meeting.agenda.items), meeting.queue
    evidence, proposals = meeting.evidence, meeting.proposals.by_id
    found = things(meeting)
    step = meeting.rounds.now.step if meeting.rounds.now else 0
    versions = sorted({1, 2, *(series.version for series in evidence.series.values())})
    return found | {
        "person": people,
        "by": people,
        "people": people,
        "holder": ["screen", *people],
        "item": items,
        "entry": [*queue.entries, *queue.past],
        "before": [*queue.entries, *items, ""],
        "of": [*queue.entries, queue.floor],
        "turn": [queue.floor, queue.last, *queue.turns],
        "topic": [queue.topic, *meeting.parking.topics],
        "answers": [queue.topic],
        "expected": [queue.floor, meeting.agenda.current, "", meeting.undo.seq, *versions, "outcome", step],
        "language": ["es", "en"],
        "shares": [{}],
        "timer": [meeting.timer.id],
        "title": [meeting.lifecycle.title],
        "minutes": [12, 1],
        "series": [*evidence.series],
        "observation": found.get("observed", []),
        "id": [*found.get("break", []), *found.get("change", [])],
        "version": versions,
        "base": [0, *versions],
        "revision": versions,
        "owner": people,
        "address": ["ada@example.org", ""],
        "text": ["2026-04-06,2", "goal,series\nReading aloud,Words aloud", "2026-04-06,many\n2026-04-13,3"],
        "table": ["term,definition_en\nLRE,The closest setting."],
        "proposal": [*proposals],
        "asking": [1],
        "amendment": [a for p in proposals.values() for a in p.amendments],
        "objection": [o for p in proposals.values() for o in p.objections],
        "value": ["consent", "objection"],
        "terms": [{"kind": "withdrawn", "reasons": "So."}],
        "definition": [{"title": "Series of the same"}],
        "protocol": ["consent", "gradients", "vote"],
    }


def candidates(field: msgspec.inspect.Field, meeting: Meeting) -> list[Any]:
    kind, known = bare(field.type), likely(meeting).get(field.name, [])
    several = isinstance(kind, msgspec.inspect.ListType | msgspec.inspect.VarTupleType)
    one = bare(kind.item_type) if several else kind
    if not known and isinstance(one, msgspec.inspect.StrType) and one.pattern:
        known = ids_of(meeting)
    values = [v for v in known if v != ""] + [v for v in known if v == ""]
    return ([[value] for value in values] if several else values) + plain(field.type)


def bare(kind: msgspec.inspect.Type) -> msgspec.inspect.Type:
    return bare(kind.type) if isinstance(kind, msgspec.inspect.Metadata) else kind


def plain(kind: msgspec.inspect.Type) -> list[Any]:
    """A few values of the right type."""
    i = msgspec.inspect
    kind = bare(kind)
    if isinstance(kind, i.UnionType):
        return [value for each in kind.types for value in plain(each)]
    if isinstance(kind, i.EnumType):
        return [member.value for member in kind.cls]
    if isinstance(kind, i.ListType | i.VarTupleType):
        return [[value] for value in plain(kind.item_type)]
    if isinstance(kind, i.DictType):
        return [{plain(kind.key_type)[0]: plain(kind.value_type)[0]}, {}]
    if isinstance(kind, i.StrType):
        return [word for word in WORDS if re.search(kind.pattern or "", word)] or list(WORDS)
    if isinstance(kind, i.StructType):
        return [{f.encode_name: plain(f.type)[0] for f in kind.fields if f.required}]
    return list(PLAIN.get(type(kind), (None,)))


WORDS = ("some-words", "en", "2027-12-24")
PLAIN: dict[type[msgspec.inspect.Type], tuple[Any, ...]] = {
    msgspec.inspect.BoolType: (True, False),
    msgspec.inspect.IntType: (1, 100),
    msgspec.inspect.FloatType: (1.0,),
    msgspec.inspect.DateType: ("2026-01-12", "2027-01-12"),
}


@cache
def fields_of(name: str) -> tuple[msgspec.inspect.Field, ...]:
    return msgspec.inspect.type_info(RULES[name].command).fields


def tries(name: str, meeting: Meeting) -> Iterator[dict[str, Any]]:
    """Fields of the right shape: those that are needed, and then one more at a time."""
    needed = [f for f in fields_of(name) if f.required]
    wanted = [needed, *([*needed, f] for f in fields_of(name) if not f.required)]
    for fields in (made for some in wanted for made in islice(combined(some, meeting), MOST_TRIES)):
        try:
            msgspec.convert(fields, RULES[name].command)
        except msgspec.ValidationError:
            continue
        yield fields


def combined(fields: list[msgspec.inspect.Field], meeting: Meeting) -> Iterator[dict[str, Any]]:
    """Every candidate of each with every one of the others."""
    options = [[(f.encode_name, value) for value in candidates(f, meeting)] for f in fields]
    return (dict(chosen) for chosen in itertools.product(*options))


def shaped(name: str, meeting: Meeting) -> dict[str, Any]:
    """The first fields of the right shape, whatever the rule says of them."""
    return next(tries(name, meeting))


def what_fits(room: Room, by: str, name: str) -> dict[str, Any] | None:
    """Fields with which the rule accepts this command of this person's now, preferring those that change something."""
    harmless = None
    for fields in tries(name, room.meeting):
        try:
            if room.copied().ask(by, msgspec.convert(fields, RULES[name].command)):
                return fields
            harmless = fields if harmless is None else harmless
        except Refused:
            continue
    return harmless
