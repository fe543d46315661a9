"""Goals and series as one table, written: what is taken away is read again equal."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from io import StringIO

from meetingroom.core.evidence import AimGiven, Definition, MasteryGiven
from meetingroom.core.evidence_csv import figure_cell, safe_cell
from meetingroom.core.goals_columns import COLUMNS, PICKED
from meetingroom.core.goals_csv import Brought, GoalRow
from meetingroom.core.pasted import BOM


def export(rows: Iterable[Brought], people: Mapping[str, str], items: Mapping[str, str]) -> str:
    """A table that a spreadsheet opens safely, and that `parse` reads back equal; the names are given by id."""
    out = StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS)
    writer.writeheader()
    for row in rows:
        writer.writerow(goal_cells(row.goal, people, items) | series_cells(row.series, people, items))
    return BOM + out.getvalue()


def goal_cells(goal: GoalRow | None, people: Mapping[str, str], items: Mapping[str, str]) -> dict[str, str]:
    if goal is None:
        return {}
    about, item = people.get(goal.about, ""), items.get(goal.item, "")
    return safe({"goal": goal.title, "goal_text": goal.text, "goal_about": about, "goal_item": item})


def series_cells(series: Definition | None, people: Mapping[str, str], items: Mapping[str, str]) -> dict[str, str]:
    if series is None:
        return {}
    words = {"series": series.title, "source": series.source, "unit": series.unit, "measure": series.measure}
    named = {"collects": people.get(series.collects, ""), "item": items.get(series.item, "")}
    chosen = {
        "direction": series.direction,
        "every_days": str(series.planned_days),
        "felt": yes(series.is_felt),
        "verb": series.verb,
        "trend_by": series.method,
        "pace_per": series.per.name.lower(),
    }
    return safe(words | named) | chosen | aim_cells(series.aim) | mastery_cells(series.mastery)


def aim_cells(aim: AimGiven | None) -> dict[str, str]:
    if aim is None:
        return {}
    days = {"start": aim.start.isoformat(), "end": aim.end.isoformat()}
    begins = PICKED[0] if aim.baseline is None else figure_cell(aim.baseline)
    return {"baseline": begins, "target": figure_cell(aim.target), **days}


def mastery_cells(given: MasteryGiven | None) -> dict[str, str]:
    if given is None:
        return {}
    counts = {"mastery_times": str(given.needs), "mastery_of_last": str(given.of_last)}
    value = {"mastery_sign": given.sign.value, "mastery_value": figure_cell(given.value)}
    return value | counts | {"in_a_row": yes(given.in_a_row)}


def yes(value: bool) -> str:
    return "yes" if value else ""


def safe(cells: Mapping[str, str]) -> dict[str, str]:
    return {name: safe_cell(cell) for name, cell in cells.items()}
