"""The goals and data of the annual review, put on the table of a meeting in a browser."""

from __future__ import annotations

import re
from datetime import date, timedelta

from meetingroom.core.evidence_csv import export
from meetingroom.core.mastery import default_sign
from meetingroom.core.measures import Direction
from tests.annual_review import PLANNED_DAYS, further, goal, review
from tests.e2e.people import Member, Room


def on_the_table(room: Room, *ids: str, collects: str = "") -> dict[str, str]:
    """These goals (G1 …) and series (S1 …), with their observations, changes and breaks; their ids in the meeting."""
    for row in review()["breaks"]:
        end = date.fromisoformat(row["monday"]) + timedelta(days=6)
        room.asks("note_break", start=row["monday"], end=end.isoformat(), label=row["label"])
    return {each: brought(room, each, collects) for each in ids}


def brought(room: Room, id_: str, collects: str) -> str:
    key = "goals" if id_.startswith("G") else "supplementary_series"
    row = next(row for row in review()[key] if id_ in (row.get("goal_id"), row.get("series_id")))
    definition = as_goal(room, row) if key == "goals" else {"title": row["title"]}
    both = {"unit": row["unit"], "direction": row["direction"], "collects": collects}
    room.asks("add_series", definition=definition | both)
    series = str(room.view()["evidence"]["series"]["order"][-1])
    observations = (goal if key == "goals" else further)(id_).observations
    room.asks("import_observations", series=series, text=export(observations))
    for change in review()["phase_changes"]:
        if change["goal_id"] == id_:
            room.asks("note_change", series=series, date=change["monday"], label=change["label"])
    return series


def as_goal(room: Room, row: dict[str, object]) -> dict[str, object]:
    room.asks("add_goal", title=row["area"], text=row["text"], item=room.view()["agenda"]["order"][0])
    reached = {
        "value": row["target_value"],
        "sign": default_sign(Direction(row["direction"])).value,
        "needs": row["mastery_needs"],
        "of_last": row["mastery_of_last"],
        "in_a_row": True,
    }
    aim = {
        "baseline": row["baseline_value"],
        "target": row["target_value"],
        "start": row["baseline_date"],
        "end": row["target_date"],
    }
    return {
        "title": row["measure"],
        "measure": row["measure"],
        "goal": room.view()["evidence"]["goals"]["order"][-1],
        "planned_days": PLANNED_DAYS[str(row["planned_frequency"])],
        "aim": aim,
        "mastery": reached,
    }


def words(text: str) -> re.Pattern[str]:
    """This text on a page, where its values stand isolated by characters that nobody sees, and lines may break."""
    return re.compile(
        "[\u2066-\u2069]*".join(r"\s*" if letter == " " else re.escape(letter) for letter in text)
    )


def opens(member: Member, series: str) -> None:
    """This person opens a series on their screen."""
    member.open("evidence")
    member.page.locator(f"[data-series={series}] .evidence-open").click()
    member.see(".evidence-card")


def person_called(room: Room, name: str) -> str:
    return next(p for p, person in room.view()["people"]["people"].items() if person["name"] == name)
