"""Finding what people wrote inside a command or an event, by what its type says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect


@dataclass(frozen=True)
class Kind:
    """What the type says of one text: its greatest length, whether it may be empty, whether it is a name."""

    most: int
    may_be_empty: bool
    is_personal: bool


Out = Callable[[str, Kind], Any]

# Which JSON value fits which of a union's types; enough for a text or a list that may be absent.
SHAPES: dict[type[Any], Any] = {
    inspect.StrType: str,
    inspect.StructType: dict,
    inspect.DictType: dict,
    inspect.ListType: list,
    inspect.VarTupleType: (list, tuple),
}


@cache
def shape_of(struct: type[msgspec.Struct]) -> inspect.Type:
    return inspect.type_info(struct)


def walk(value: Any, shape: inspect.Type, out: Out) -> Any:
    """`value` with each text of people replaced by `out(text, kind)`; everything else as it is."""
    if isinstance(shape, inspect.Metadata):
        return walk_marked(value, shape, out)
    if isinstance(shape, inspect.StructType):
        fields = {f.encode_name: f.type for f in shape.fields}
        return {k: walk(v, fields[k], out) if k in fields else v for k, v in value.items()}
    if isinstance(shape, inspect.DictType):
        return {k: walk(v, shape.value_type, out) for k, v in value.items()}
    if isinstance(shape, inspect.ListType | inspect.VarTupleType):
        return [walk(v, shape.item_type, out) for v in value]
    if isinstance(shape, inspect.UnionType):
        return walk(value, fitting(value, shape), out)
    return value


def walk_marked(value: Any, shape: inspect.Metadata, out: Out) -> Any:
    extra = shape.extra or {}
    if not extra.get("words") or not isinstance(value, str):
        return walk(value, shape.type, out)
    text = shape.type
    assert isinstance(text, inspect.StrType)
    return out(value, Kind(text.max_length or 0, not text.min_length, bool(extra.get("personal"))))


def fitting(value: Any, shape: inspect.UnionType) -> inspect.Type:
    for one in shape.types:
        bare = one.type if isinstance(one, inspect.Metadata) else one
        if isinstance(value, SHAPES.get(type(bare), ())):
            return one
    return shape.types[0] if value is not None else inspect.NoneType()
