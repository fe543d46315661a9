"""The rows of a journal as they are written: their hashes, and the events that they hold.

The hash of a row runs over salted hashes of what people wrote, so that a text can be erased and the chain stay whole.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Union

import msgspec

from meetingroom.core.acts import ERASED, Event

PLACE = "$words"


@dataclass(frozen=True)
class Row:
    """One row of the journal as it is stored. `events` and `texts` are JSON."""

    seq: int
    command_id: str
    by: str
    at: float
    events: str
    texts: str
    hash: str


def canonical(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def rehash(row: Row, before: str) -> str:
    """The hash of a row: over the hash before it, its own fields, and the salted hashes of its texts."""
    hashes = [t["hash"] for t in json.loads(row.texts)]
    return digest(before, str(row.seq), row.command_id, row.by, repr(row.at), row.events, *hashes)


def text_is_true(entry: Mapping[str, str]) -> bool:
    """Does a kept text still have the hash that the chain was made over? An erased one cannot tell."""
    return "salt" not in entry or "text" not in entry or digest(entry["salt"], entry["text"]) == entry["hash"]


def decode(row: Row, names: Mapping[str, str]) -> list[Event]:
    """The events of a row, with the names that people carry now."""
    texts = json.loads(row.texts)

    def back(entry: dict[str, str]) -> str:
        return names.get(entry["person"], ERASED) if "person" in entry else entry.get("text", ERASED)

    return msgspec.convert(fill(json.loads(row.events), [back(t) for t in texts]), list[any_event()])  # type: ignore[misc,no-any-return]


def fill(value: Any, texts: list[str]) -> Any:
    if isinstance(value, dict):
        if PLACE in value:
            return texts[value[PLACE]]
        return {k: fill(v, texts) for k, v in value.items()}
    return [fill(v, texts) for v in value] if isinstance(value, list) else value


@cache
def any_event() -> Any:
    return Union[tuple(Event.__subclasses__())]  # noqa: UP007  (made from a list)
