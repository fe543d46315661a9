"""The difference of two views as a JSON Merge Patch (RFC 7396), and its application."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

View = Mapping[str, Any]


def diff(before: View, after: View) -> dict[str, Any]:
    """The merge patch that turns `before` into `after`; empty when they are equal.

    Parts that are the same object are skipped unread. A view holds no null, which in a patch means "gone".
    """
    patch: dict[str, Any] = {key: None for key in before if key not in after}
    for key, new in after.items():
        old = before.get(key)
        if old is new:
            continue
        if isinstance(old, Mapping) and isinstance(new, Mapping):
            inner = diff(old, new)
            if inner:
                patch[key] = inner
        elif old != new or type(old) is not type(new):
            patch[key] = new
    return patch


def merged(target: Any, patch: Any) -> Any:
    """`target` with the merge patch applied, as RFC 7396 section 2 gives it; nothing is changed in place."""
    if not isinstance(patch, Mapping):
        return patch
    result = dict(target) if isinstance(target, Mapping) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result
