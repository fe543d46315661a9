"""The tables of the annual review, by id, and its clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from meetingroom.demo.story import Story, is_same, seconds
from tests.annual_review import review

Row = dict[str, Any]

STORY = Story(review())
DAY = review()["case"]["meeting_date"]
MIDNIGHT = datetime.fromisoformat(DAY).replace(tzinfo=UTC).timestamp()
NOON = 12 * 3600.0  # of a day whose hour the data do not tell


def table(name: str) -> list[Row]:
    return list(review()[name])


def row_of(name: str, key: str, id_: str) -> Row:
    return next(row for row in table(name) if row[key] == id_)


def clock(text: str) -> float:
    """`15:04` or `15:04:30` of the meeting's day, `2026-04-28` at noon, or `2026-05-07 16:39`."""
    if text[:4].isdigit():
        at = datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()
        return at if ":" in text else at + NOON
    return MIDNIGHT + seconds(text)


def member(id_: str) -> Row:
    return row_of("members", "member_id", id_)


def facilitator() -> str:
    return str(STORY.facilitator["member_id"])


def turns() -> list[Row]:
    """The rows that are turns; the others are phases of these."""
    return [row for row in table("turns") if row["kind"] == "turn"]


def phase_of(turn: Row) -> Row | None:
    """The interpretation that follows a turn."""
    rows = table("turns")
    after = rows[rows.index(turn) + 1 :][:1]
    return after[0] if after and after[0]["kind"] == "interpretation" else None


def hand_of(turn: Row) -> Row | None:
    """The raised hand that a turn answers."""
    return STORY.hand_of(turn)


def hands() -> list[Row]:
    """The rows of the queue that are raised hands."""
    return [row for row in table("queue_events") if not row["kind"].startswith("clarify")]


def taps() -> list[Row]:
    """The rows of the queue that are quiet signals."""
    return [row for row in table("queue_events") if row["kind"].startswith("clarify")]


def spoken_on(row: Row) -> list[Row]:
    """The turns of this row's person on its item."""
    return [turn for turn in turns() if is_same(turn, row)]


def inputs(mode: str) -> Iterator[Row]:
    return (row for row in table("inputs") if row["mode"] == mode)
