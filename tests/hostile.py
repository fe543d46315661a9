"""What strangers, old pages and broken scripts send in place of a command, made from the list of commands.

Each is a message that must be refused: its ask, its fields, and the codes that may answer it (none named: any refusal).
"""

from __future__ import annotations

import os
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from meetingroom.core.acts import RULES
from meetingroom.core.meeting import Meeting
from meetingroom.core.texts import Kind, shape_of, walk
from tests.core.every_command import ASKED_BY_PEOPLE, bare, fields_of, plain, shaped

i = msgspec.inspect

RIGHT_TO_LEFT, EMOJI = "\u202egnirts", "🧩👩‍👩‍👧"
CONTROLS = ("a\x00b", "\x1b[31mred", "a\x07", "a\ud800", "a\ufffe")
NOT_AN_ID = (
    "",
    "two words",
    "../../etc/passwd",
    "' or 1=1 --",
    RIGHT_TO_LEFT,
    EMOJI,
    "a\x00",
    "ü",
    "p" * 65,
    "\ud800",
)
SHAPES = {
    "number": 7,
    "text": "seven",
    "list": [7],
    "object": {"seven": 7},
    "nothing": None,
    "switch": True,
    "half": 0.5,
}
TAKES: dict[type[i.Type], tuple[str, ...]] = {
    i.IntType: ("number",),
    i.FloatType: ("number", "half"),
    i.StrType: ("text",),
    i.BoolType: ("switch",),
    i.ListType: ("list",),
    i.VarTupleType: ("list",),
    i.DictType: ("object",),
    i.DateType: (),
    i.StructType: ("object",),
    i.NoneType: ("nothing",),
    i.EnumType: (),
}
EVERY = os.environ.get("HYPOTHESIS_PROFILE") == "search"
A_FEW = 4
DEEP = 200  # as deep as JSON readers still go, and far deeper than any message


@dataclass(frozen=True)
class Bad:
    """One message that no rule may act on. `codes` may answer it; empty: any refusal will do."""

    what: str
    ask: Any
    fields: Any
    codes: frozenset[str] = frozenset()

    @property
    def id(self) -> str:
        """A command id that says what it was, should it ever stand in the journal."""
        return re.sub(r"[^A-Za-z0-9_.\-]", "_", f"bad:{self.what}")[:96].ljust(8, "_")


def bad_messages(meeting: Meeting) -> Iterator[Bad]:
    """Of what is wrong with a field in the same way a few for each, in turn; all when looking for new ones."""
    yield from bad_names()
    for name in ASKED_BY_PEOPLE:
        fields = shaped(name, meeting)
        yield from some(bad_shapes(name, fields), name)
        for field in fields_of(name):
            yield from some(bad_field(name, fields, field), name + field.name)
            yield from some(bad_words(name, fields, field), name + field.name)


def some(bad: Iterable[Bad], seed: str) -> Iterator[Bad]:
    """At most `A_FEW` of them, others for each seed."""
    found = list(bad)
    return iter(found if EVERY else random.Random(seed).sample(found, min(A_FEW, len(found))))


def bad_names() -> Iterator[Bad]:
    """Commands that are none, or that only the room itself may ask for."""
    codes = frozenset({"no-such-command"})
    for name, rule in RULES.items():
        if rule.needs is None:
            yield Bad(f"{name}: the room's own", name, {}, codes)
    for n, name in enumerate(
        ["", "x" * 1000, "__class__", EMOJI, "a\x00b", "\ud800", "RaiseHand", 7, None, ["raise_hand"], {}]
    ):
        yield Bad(f"ask {n}: none of ours", name, {}, codes)


def bad_shapes(name: str, fields: dict[str, Any]) -> Iterator[Bad]:
    for shape in ("list", "text", "number", "nothing"):
        yield Bad(f"{name}: fields are a {shape}", name, SHAPES[shape], frozenset({"bad-shape"}))
    surplus = frozenset({"surplus-field"})
    for n, more in enumerate(["more", "__proto__", "constructor", "event", EMOJI, "a\x00b", "x" * 5000]):
        yield Bad(f"{name}: surplus {n}", name, {**fields, more: 1}, surplus)
    for field in fields_of(name):
        if field.required:
            less = {k: v for k, v in fields.items() if k != field.encode_name}
            yield Bad(f"{name}: without {field.name}", name, less, frozenset({"missing-field"}))


def bad_field(name: str, fields: dict[str, Any], field: i.Field) -> Iterator[Bad]:
    """This field of the wrong type, out of its bounds, no id, or the id of nothing here."""
    for what, value, codes in bad_values(field.type):
        yield Bad(
            f"{name}: {field.name} {what}", name, {**fields, field.encode_name: value}, frozenset(codes)
        )


def bad_values(kind: i.Type) -> Iterator[tuple[str, Any, tuple[str, ...]]]:
    """What doesn't fit the type: what is wrong with it, the value, and what may be said of it."""
    for shape, value in SHAPES.items():
        if shape not in takes(kind):
            yield f"is a {shape}", value, ("bad-field",)
    yield "is deep", nested(DEEP), ("bad-field",)
    for one in each_of(kind):
        yield from (found for fits, bad in OF_TYPE.items() if isinstance(one, fits) for found in bad(one))


def bad_numbers(kind: i.IntType) -> Iterator[tuple[str, Any, tuple[str, ...]]]:
    yield from ((f"is {n}", n, ()) for n in (-(10**9), 2**63, 2**70, 1e300))


def bad_choices(kind: i.EnumType) -> Iterator[tuple[str, Any, tuple[str, ...]]]:
    yield from (
        (f"is none of them, {n}", word, ("bad-field",)) for n, word in enumerate(["", "none-of-them", EMOJI])
    )


def bad_lists(kind: i.ListType) -> Iterator[tuple[str, Any, tuple[str, ...]]]:
    yield "is endless", ["x"] * 20_000, ()


def bad_tables(kind: i.DictType) -> Iterator[tuple[str, Any, tuple[str, ...]]]:
    value = filled(kind.value_type)
    yield "is endless", {f"en-{n}": value for n in range(10_000)}, ()
    yield from ((f"has a bad key {n}", {key: value}, ()) for n, key in enumerate([*CONTROLS, "w" * 1_000]))


def bad_ids(kind: i.StrType) -> Iterator[tuple[str, Any, tuple[str, ...]]]:
    if kind.pattern:
        no_ids = [word for word in NOT_AN_ID if not re.search(kind.pattern, word)]
        yield from (
            (f"is no id, {n}", word, ("bad-field", "empty", "too-long")) for n, word in enumerate(no_ids)
        )
        yield from ((f"is of nothing, {word}", word, ()) for word in ("x99", "__proto__", "constructor"))
    yield from ((f"is no name, {n}", word, ()) for n, word in enumerate([*CONTROLS, "w" * 500_000]))


OF_TYPE: dict[Any, Any] = {
    i.IntType: bad_numbers,
    i.EnumType: bad_choices,
    (i.ListType, i.VarTupleType): bad_lists,
    i.DictType: bad_tables,
    i.StrType: bad_ids,
}


def bad_words(name: str, fields: dict[str, Any], field: i.Field) -> Iterator[Bad]:
    """The texts that people write in it: too long, far too long, and with what no screen can show."""
    given = {field.encode_name: filled(field.type)}
    for what, make, codes in WORDS:
        spoiled: list[Kind] = []

        def spoil(text: str, kind: Kind, make: Any = make, spoiled: list[Kind] = spoiled) -> str:
            spoiled.append(kind)
            return str(make(kind))

        changed = walk(given, shape_of(RULES[name].command), spoil)
        if spoiled:
            yield Bad(f"{name}: {field.name} {what}", name, {**fields, **changed}, frozenset(codes))


WORDS = [
    ("is a letter too long", lambda kind: "w" * (kind.most + 1), ("too-long",)),
    ("is long", lambda kind: "w" * 500_000, ("too-long",)),
    ("is long in emoji", lambda kind: ("🧩" if kind.most < 50_000 else "w") * (kind.most + 1), ("too-long",)),
    ("is a pile", lambda kind: "a" + "\u0301" * min(60, kind.most - 1), ("bad-characters",)),
    *((f"has controls {n}", lambda kind, c=c: c, ("bad-characters",)) for n, c in enumerate(CONTROLS)),
]


def filled(kind: i.Type) -> Any:
    """A value of this type with something in it."""
    return next(value for value in plain(kind) if value is not None)


def each_of(kind: i.Type) -> list[i.Type]:
    """The types that a value may have, but for words, which have a test of their own."""
    if isinstance(kind, i.Metadata) and (kind.extra or {}).get("words"):
        return []
    kind = bare(kind)
    return [one for each in kind.types for one in each_of(each)] if isinstance(kind, i.UnionType) else [kind]


def takes(kind: i.Type) -> set[str]:
    kind = bare(kind)
    many = kind.types if isinstance(kind, i.UnionType) else [kind]
    return {shape for one in many for shape in TAKES[type(bare(one))]}


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value
