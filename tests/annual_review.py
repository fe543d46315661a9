"""The invented annual review, as series: four goals and three further measures, 123 observations."""

import json
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from meetingroom.core.aims import Aim
from meetingroom.core.breaks import Break
from meetingroom.core.mastery import Mastery, default_sign
from meetingroom.core.measures import Direction, Observation
from meetingroom.core.phases import PhaseChange
from meetingroom.core.trends import Series

PLANNED_DAYS = {"weekly": 7, "every two weeks (planned)": 14}


@cache
def review() -> dict[str, Any]:
    return json.loads((Path(__file__).parent / "data" / "annual_review.json").read_text())


def day(text: str) -> date:
    return date.fromisoformat(text)


def observations(series_id: str) -> tuple[Observation, ...]:
    rows = [row for row in review()["observations"] if row["series_id"] == series_id]
    return tuple(
        Observation(day(r["date"]), r["value"], r["raw_count"], r["out_of_or_days"], r["note"]) for r in rows
    )


def breaks() -> tuple[Break, ...]:
    starts = [(day(row["monday"]), row["label"]) for row in review()["breaks"]]
    return tuple(Break(start, start + timedelta(days=6), label) for start, label in starts)


def changes(goal_id: str) -> tuple[PhaseChange, ...]:
    rows = [row for row in review()["phase_changes"] if row["goal_id"] == goal_id]
    return tuple(PhaseChange(day(row["monday"]), row["label"]) for row in rows)


def goal(goal_id: str) -> Series:
    row = next(each for each in review()["goals"] if each["goal_id"] == goal_id)
    direction = Direction(row["direction"])
    start, end = day(row["baseline_date"]), day(row["target_date"])
    needs, of_last = row["mastery_needs"], row["mastery_of_last"]
    return Series(
        observations(goal_id),
        direction,
        Aim(row["baseline_value"], row["target_value"], start, end),
        Mastery(row["target_value"], default_sign(direction), needs, of_last, in_a_row=True),
        PLANNED_DAYS[row["planned_frequency"]],
        changes(goal_id),
        breaks(),
    )


def further(series_id: str) -> Series:
    planned = 14 if series_id == "S2" else 7
    return Series(observations(series_id), planned_days=planned, breaks=breaks())
