"""Many goals and series at once, from a table: those of a plan, or of another meeting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import msgspec

from meetingroom.core.acts import Command, Context, Event, Refused, rule
from meetingroom.core.evidence import MOST_GOALS, MOST_SERIES, Definition, Evidence, Goal
from meetingroom.core.evidence_csv import said
from meetingroom.core.goals import SETS_GOALS, GoalAdded
from meetingroom.core.goals_csv import Brought, GoalRow, Names, parse
from meetingroom.core.importing import bad_rows
from meetingroom.core.observations_taken_in import Sheet
from meetingroom.core.pasted import Parsed
from meetingroom.core.series import SeriesAdded
from meetingroom.core.written import DayOrder

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class ImportGoals(Command):
    """Put all goals and series of a table on the table: a row for each series, with its goal.

    A row that cannot be read stops it all, unless the good rows alone shall be taken. What stands there already is not
    entered again.
    """

    text: Sheet
    good_alone: bool = False
    days: DayOrder | None = None


@rule(ImportGoals, needs=SETS_GOALS)
def import_goals(command: ImportGoals, meeting: Meeting, context: Context) -> list[Event]:
    parsed = read_goals(command, meeting)
    if parsed.bad and not command.good_alone:
        raise bad_rows(map(said, parsed.bad), len(parsed.good))
    if not parsed.good:
        raise Refused("no-goals-in-the-table")
    events = events_of(new_rows(parsed.good, meeting.evidence), meeting.evidence, context)
    if len(meeting.evidence.goals) + count(GoalAdded, events) > MOST_GOALS:
        raise Refused("too-many-goals", most=MOST_GOALS)
    if len(meeting.evidence.series) + count(SeriesAdded, events) > MOST_SERIES:
        raise Refused("too-many-series", most=MOST_SERIES)
    return events


def count(kind: type[Event], events: Iterable[Event]) -> int:
    return sum(isinstance(event, kind) for event in events)


def read_goals(command: ImportGoals, meeting: Meeting) -> Parsed[Brought]:
    """The rows of a table as goals and series of this meeting; what cannot be one is named by line and reason."""
    return parse(command.text, names_of(meeting), command.days)


def names_of(meeting: Meeting) -> Names:
    """Who is on the roster comes before a namesake who was taken off it."""
    people = meeting.roster.people.values()
    gone = by_name((each.name, each.id) for each in people if each.is_removed)
    here = by_name((each.name, each.id) for each in people if not each.is_removed)
    items = meeting.agenda.items.values()
    titles = {(title.casefold(), each.id) for each in items for title in (each.title, *each.titles.values())}
    return Names(gone | here, by_name(sorted(titles)))


def by_name(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, id_ in pairs:
        key = name.casefold()
        found[key] = "" if key in found else id_
    return found


def new_rows(rows: Iterable[Brought], evidence: Evidence) -> list[Brought]:
    """The rows that say what does not stand there yet, each with its whole goal."""
    goals = [as_row(goal) for goal in evidence.goals.values()]
    there = {(row.goal, row.series) for row in rows_of(evidence)}
    fresh = []
    for row in rows:
        goal = row.goal and whole(row.goal, goals)
        is_new = goal is not None and goal not in goals
        if is_new and goal is not None:
            goals.append(goal)
        if is_new or (row.series and (goal, row.series) not in there):
            fresh.append(Brought(goal, row.series))
        there.add((goal, row.series))
    return fresh


def whole(named: GoalRow, goals: Iterable[GoalRow]) -> GoalRow:
    """The goal that is meant: what a row leaves out says nothing else."""
    known = [*goals]
    return named if named in known else next((each for each in known if is_told_by(each, named)), named)


def is_told_by(there: GoalRow, named: GoalRow) -> bool:
    pairs = ((named.text, there.text), (named.item, there.item), (named.about, there.about))
    return named.title == there.title and all(given in ("", held) for given, held in pairs)


def events_of(rows: Iterable[Brought], evidence: Evidence, context: Context) -> list[Event]:
    ids: dict[GoalRow | None, str] = {None: ""}
    for held in evidence.goals.values():
        ids.setdefault(as_row(held), held.id)
    events: list[Event] = []
    for row in rows:
        if row.goal and row.goal not in ids:
            goal = ids[row.goal] = context.new_id("g")
            fields = {"title": row.goal.title, "text": row.goal.text, "item": row.goal.item, "about": row.goal.about}
            events.append(GoalAdded(goal=goal, **fields))
        if row.series:
            definition = msgspec.structs.replace(row.series, goal=ids[row.goal])
            events.append(SeriesAdded(series=context.new_id("s"), definition=definition))
    return events


def rows_of(evidence: Evidence) -> list[Brought]:
    """What stands there: each goal with its series or alone, then the series of no goal."""
    rows = []
    for goal in evidence.goals.values():
        held = [each.definition for each in evidence.of_goal(goal.id)]
        rows += [Brought(as_row(goal), loose(each)) for each in held] or [Brought(as_row(goal), None)]
    none = [each.definition for each in evidence.series.values() if each.definition.goal not in evidence.goals]
    return rows + [Brought(None, loose(each)) for each in none]


def as_row(goal: Goal) -> GoalRow:
    return GoalRow(goal.title, goal.text, goal.item, goal.about)


def loose(definition: Definition) -> Definition:
    return msgspec.structs.replace(definition, goal="")


def called(meeting: Meeting) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """What people and items are called, by id."""
    people = {id_: each.name for id_, each in meeting.roster.people.items()}
    return people, {id_: each.title for id_, each in meeting.agenda.items.items()}
