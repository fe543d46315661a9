"""The invented design review of thirty: its tables, and its clock."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

Row = dict[str, Any]


@cache
def review() -> dict[str, Any]:
    return json.loads((Path(__file__).parents[1] / "data" / "design_review.json").read_text("utf-8"))


def rows(table: str) -> list[Row]:
    return review()[table]


@cache
def row_of(label: str) -> Row:
    """The row of a hand, turn, round, item or member, by its label."""
    table, key = TABLES[label[0]]
    return next(row for row in rows(table) if row[key] == label)


TABLES = {
    "m": ("members", "member_id"),
    "a": ("agenda", "item_id"),
    "o": ("rounds", "round_id"),
    "h": ("hands", "hand_id"),
    "u": ("turns", "turn_id"),
}


def at(time: str) -> float:
    """The instant of a time on the day of the meeting."""
    return datetime.fromisoformat(f"{review()['case']['date']}T{time}+00:00").timestamp()


def clock(instant: float) -> str:
    return datetime.fromtimestamp(instant, UTC).strftime("%H:%M:%S")


def members() -> list[str]:
    return [row["member_id"] for row in rows("members")]


def turns_of(label: str) -> list[Row]:
    """The turns of a round."""
    return [turn for turn in rows("turns") if turn.get("round") == label]
