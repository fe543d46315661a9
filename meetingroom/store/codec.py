"""Events to journal rows and back.

Whatever people wrote is lifted out of the events and hashed with a salt of its own; the row's hash runs
over those hashes. A text can so be erased, and the chain of hashes stays whole. Names go to the roster
table, so that a person can be erased in one place.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import msgspec

from meetingroom.core.acts import Event, Stamp
from meetingroom.core.rows import PLACE, Row, canonical, decode, digest, rehash, text_is_true
from meetingroom.core.texts import Kind, shape_of, walk

__all__ = ["Row", "decode", "encode", "rehash", "text_is_true"]


def encode(stamp: Stamp, command_id: str, events: Iterable[Event], before: str) -> tuple[Row, dict[str, str]]:
    """The row of these events, chained to the hash `before`, and the names to store beside: `{person: name}`."""
    texts: list[dict[str, str]] = []
    names: dict[str, str] = {}
    lifted = [lift(event, texts, names) for event in events]
    row = Row(stamp.seq, command_id, stamp.by, stamp.at, canonical(lifted), canonical(texts), "")
    return replace(row, hash=rehash(row, before)), names


def lift(event: Event, texts: list[dict[str, str]], names: dict[str, str]) -> Any:
    def out(text: str, kind: Kind) -> Any:
        if not text:
            return text
        salt = secrets.token_hex(8)
        entry = {"salt": salt, "hash": digest(salt, text)}
        if kind.is_personal:
            entry["person"] = event.person  # type: ignore[attr-defined]
            names[entry["person"]] = text
        else:
            entry["text"] = text
        texts.append(entry)
        return {PLACE: len(texts) - 1}

    return walk(msgspec.to_builtins(event), shape_of(type(event)), out)
