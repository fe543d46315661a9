"""A meeting as its data file tells it: who, what and when, and what of it has happened by the story's now."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"
STORIES = ("annual_review", "design_review")

Row = dict[str, Any]
HOUR = 3600.0


@dataclass(frozen=True)
class Moment:
    """Something that happens in a story: at which second of its day, what, and the row of the data that tells it."""

    at: float
    what: str
    row: Row


@dataclass(frozen=True)
class Story:
    """One data file. Times are seconds since midnight of its day."""

    data: dict[str, Any]

    @property
    def slug(self) -> str:
        return str(self.data["demo"]["slug"])

    @property
    def now(self) -> float:
        return seconds(self.data["demo"]["now"])

    @property
    def opens(self) -> float:
        """When the first person comes."""
        return min(seconds(row["arrives"]) for row in self.data["members"])

    @property
    def begins(self) -> float:
        """When the meeting is made: as its draft is written, days before, or else when the first person comes."""
        if "draft" not in self.data:
            return self.opens
        return days_ahead(self.data, self.data["draft"]["versions"][0]["date"]) + 8 * HOUR

    @property
    def facilitator(self) -> Row:
        """Whoever is in charge of the process comes first in the data."""
        return next(row for row in self.data["members"] if row["kind"] == "process")

    @cached_property
    def past(self) -> list[Moment]:
        """What has happened by now, in order; of one second, in the order of `moments`."""
        return sorted((m for m in self.moments() if m.at <= self.now), key=lambda m: m.at)

    def moments(self) -> Iterator[Moment]:
        """Everything that the data tell."""
        yield from (Moment(seconds(row["arrives"]), "arrives", row) for row in self.data["members"])
        yield from (Moment(seconds(row["started"]), "item_starts", row) for row in self.data["agenda_actual"])
        yield from self.turns()
        yield from self.hands()
        yield from self.views()
        yield from (Moment(seconds(row["time"]), "is_noted", row) for row in self.data["notes"])
        for row in self.data.get("charts_placed", ()):
            yield Moment(seconds(row["time"]), "places_chart", row)
        yield from (Moment(seconds(row["leaves"]), "leaves", row) for row in self.data["members"])

    def turns(self) -> Iterator[Moment]:
        for row in self.data["turns"]:
            start = seconds(row["started_at"])
            yield Moment(start, "turn_starts", row)
            yield Moment(start + row["seconds"], "turn_ends", row)

    def hands(self) -> Iterator[Moment]:
        for row in self.data["queue_events"]:
            yield Moment(seconds(row["raised_at"]), "raises_hand", row)
            if row["served_at"] is None:
                yield Moment(self.shared_at(self.view_of(row)), "withdraws", row)

    def views(self) -> Iterator[Moment]:
        for row in self.data["inputs"]:
            if row["text"]:
                yield Moment(self.opens, "writes", row)
            if row["mode"] != "left":
                yield Moment(self.shared_at(row), "shares" if row["text"] else "passes", row)

    def view_of(self, row: Row) -> Row:
        """What the person of this row wrote on its item."""
        return next(view for view in self.data["inputs"] if is_same(view, row))

    def shared_at(self, view: Row) -> float:
        """Sent beforehand: from the start. Said: when it was said. Typed, or passed: late in the item."""
        if view["mode"] == "written_in_advance":
            return self.opens
        said = [t for t in self.data["turns"] if is_same(t, view)] if view["mode"] == "spoken" else []
        if said:
            return float(seconds(said[0]["started_at"]) + said[0]["seconds"])
        item = next(row for row in self.data["agenda_actual"] if row["item_id"] == view["item_id"])
        start, end = seconds(item["started"]), seconds(item["ended"])
        return start + (end - start) * 3 / 4

    def hand_of(self, turn: Row) -> Row | None:
        """The raised hand that this turn answers."""
        hands = self.data["queue_events"]
        return next((h for h in hands if is_same(h, turn) and h["served_at"] == turn["started_at"]), None)


def is_same(row: Row, other: Row) -> bool:
    """Are two rows about the same person on the same item?"""
    return bool(row["member_id"] == other["member_id"] and row["item_id"] == other["item_id"])


def days_ahead(data: Row, day: str) -> float:
    """Midnight of a day before the meeting, in seconds from that of its own day: below zero."""
    return (date.fromisoformat(day) - date.fromisoformat(data["draft"]["meeting_date"])).days * 86_400.0


def seconds(clock: str) -> float:
    """`15:04` or `15:04:30` as seconds since midnight."""
    hours, minutes, rest = [*(int(part) for part in clock.split(":")), 0][:3]
    return float(hours * 3600 + minutes * 60 + rest)


def story(name: str) -> Story:
    return Story(json.loads((DATA / f"{name}.json").read_text(encoding="utf-8")))
