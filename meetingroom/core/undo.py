"""Taking an act back while what others did since stays: a merge of before, after and now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any


class Overlap(Exception):
    """Somebody has changed since what the act had changed: it can't be taken back any more."""


MISSING: Any = object()  # what a mapping holds under a key that it lacks


def taken_back(before: Any, after: Any, now: Any) -> Any:
    """`now` without the step from `before` to `after`.

    Raises: Overlap.
    """
    if same(after, now):
        return before
    if same(before, after):
        return now
    if isinstance(before, Mapping) and isinstance(after, Mapping) and isinstance(now, Mapping):
        return mapping_taken_back(before, after, now)
    if is_dataclass(before) and type(before) is type(after) is type(now):
        return fields_taken_back(before, after, now)
    raise Overlap


def same(one: Any, other: Any) -> bool:
    return one is other or bool(one == other)


def mapping_taken_back(before: Mapping[str, Any], after: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    found = dict(now)
    for key in [*before, *(k for k in after if k not in before)]:
        value = taken_back(before.get(key, MISSING), after.get(key, MISSING), now.get(key, MISSING))
        if value is MISSING:
            found.pop(key, None)
        else:
            found[key] = value
    return found


def fields_taken_back(before: Any, after: Any, now: Any) -> Any:
    names = [f.name for f in fields(before)]
    return replace(now, **{n: taken_back(getattr(before, n), getattr(after, n), getattr(now, n)) for n in names})
