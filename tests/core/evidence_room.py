"""A room with goals and series on the table, for the tests of evidence."""

from __future__ import annotations

from typing import Any

from meetingroom.core.acts import Refused
from meetingroom.core.evidence import HeldSeries
from tests.core.room import Room, Twin

WEEKLY = [
    "2026-09-07",
    "2026-09-14",
    "2026-09-21",
    "2026-09-28",
    "2026-10-05",
    "2026-10-12",
    "2026-10-19",
    "2026-10-26",
]
AIM = {"baseline": 60, "target": 95, "start": "2026-09-07", "end": "2027-05-10"}


def brings(who: Twin, title: str = "Words read", **definition: Any) -> str:
    """This person brings a series; its id."""
    who.asks("add_series", definition={"title": title, **definition})
    return list(who.room.meeting.evidence.series)[-1]


def sets_goal(who: Twin, title: str = "Reading", **more: Any) -> str:
    who.asks("add_goal", title=title, **more)
    return list(who.room.meeting.evidence.goals)[-1]


def held(room: Room, series: str) -> HeldSeries:
    return room.meeting.evidence.series[series]


def values(room: Room, series: str) -> list[float]:
    """The values in the order of their days."""
    return [each.observation.value for _, each in held(room, series).in_order]


def observes(who: Twin, series: str, *numbers: float) -> None:
    """One value each week."""
    for day, value in zip(WEEKLY, numbers, strict=False):
        who.asks("add_observation", series=series, date=day, value=value)


def rows_named(refused: Refused) -> list[tuple[int, str]]:
    """The line and the reason of each bad row."""
    rows = [row["args"] for row in refused.args_["rows"]]
    return [(row["line"], row["fault"]["id"].removeprefix("evidence-row-")) for row in rows]
