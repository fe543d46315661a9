"""Puts the goals and the data of a story on the table, each by whoever collects it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from meetingroom.core.acts import Id
from meetingroom.core.cuts import NoteBreak, NoteChange
from meetingroom.core.evidence import AimGiven, Definition, MasteryGiven
from meetingroom.core.evidence_csv import export
from meetingroom.core.goals import AddGoal, GoalAdded
from meetingroom.core.labels import Label
from meetingroom.core.mastery import default_sign
from meetingroom.core.measures import Direction, Observation
from meetingroom.core.observations_taken_in import ImportObservations
from meetingroom.core.on_the_table import ConfirmLabel, PlaceChart
from meetingroom.core.pronouns import GivePronoun, Pronoun
from meetingroom.core.sentences import Verb
from meetingroom.core.series import AddSeries, SeriesAdded
from meetingroom.demo.fill import Scene
from meetingroom.demo.story import Row

PLANNED_DAYS = {"weekly": 7, "every two weeks (planned)": 14}
A_YEAR = timedelta(weeks=52)  # a Monday stays one


def put_evidence(scene: Scene) -> None:
    """All of it, before anybody has come."""
    data = scene.story.data
    for row in data["members"]:
        if "pronoun" in row:
            person = scene.people[row["member_id"]]
            scene.ask(
                f"pronoun:{row['member_id']}",
                person,
                GivePronoun(person=person, pronoun=Pronoun(row["pronoun"])),
            )
    for row in data.get("breaks", ()):
        start = day(scene, row["monday"])
        noted = NoteBreak(start=start, end=start + timedelta(days=6), label=row["label"])
        scene.ask(f"break:{row['break_id']}", first_keeper(scene), noted)
    for row in data.get("goals", ()):
        set_goal(scene, row)
    for row in data.get("supplementary_series", ()):
        bring_series(scene, row)
    for row in data.get("phase_changes", ()):
        series = scene.series[row["goal_id"]]
        noted_change = NoteChange(series=series, date=day(scene, row["monday"]), label=row["label"])
        scene.ask(f"change:{row['phase_id']}", keeper(scene, row["goal_id"]), noted_change)
    for row in data.get("labels", ()):
        confirm(scene, row)


def day(scene: Scene, text: str) -> date:
    """The day of the data; whole years earlier where the server's calendar has not come to it yet."""
    found = date.fromisoformat(text)
    latest = max((row["date"] for row in scene.story.data["observations"]), default=text)
    today = datetime.fromtimestamp(scene.began, UTC).date()
    while date.fromisoformat(latest) + (found - date.fromisoformat(text)) > today:
        found -= A_YEAR
    return found


def first_keeper(scene: Scene) -> Id:
    return keeper(scene, scene.story.data["goals"][0]["goal_id"])


def keeper(scene: Scene, series: str) -> Id:
    rows = [*scene.story.data["goals"], *scene.story.data["supplementary_series"]]
    row = next(row for row in rows if series in (row.get("goal_id"), row.get("series_id")))
    return scene.people[row["collected_by"]]


def set_goal(scene: Scene, row: Row) -> None:
    """A goal, and its own series."""
    by, id_ = scene.people[row["collected_by"]], row["goal_id"]
    item, about = scene.items[row["item_id"]], scene.people[row["about"]]
    added = scene.ask(f"goal:{id_}", by, AddGoal(title=row["area"], text=row["text"], item=item, about=about))
    goal = next(e.goal for e in added.events if isinstance(e, GoalAdded))
    direction = Direction(row["direction"])
    reached = MasteryGiven(
        value=row["target_value"],
        sign=default_sign(direction),
        needs=row["mastery_needs"],
        of_last=row["mastery_of_last"],
        in_a_row=True,
    )
    aim = AimGiven(
        baseline=row["baseline_value"],
        target=row["target_value"],
        start=day(scene, row["baseline_date"]),
        end=day(scene, row["target_date"]),
    )
    title = row["measure"][:1].upper() + row["measure"][1:]
    defined = {
        "goal": goal,
        "planned_days": PLANNED_DAYS[row["planned_frequency"]],
        "aim": aim,
        "mastery": reached,
    }
    fill(scene, id_, row, {**defined, "title": title, "measure": row["measure"], "verb": Verb(row["verb"])})


def bring_series(scene: Scene, row: Row) -> None:
    more = {"planned_days": row["planned_days"], "is_felt": row["is_felt"], "source": row["source_kind"]}
    fill(scene, row["series_id"], row, {**more, "title": row["title"], "item": scene.items[row["item_id"]]})


def fill(scene: Scene, id_: str, row: Row, more: dict[str, Any]) -> None:
    """The series with its observations, as a table."""
    by = scene.people[row["collected_by"]]
    definition = Definition(unit=row["unit"], direction=Direction(row["direction"]), collects=by, **more)
    added = scene.ask(f"series:{id_}", by, AddSeries(definition=definition))
    scene.series[id_] = next(e.series for e in added.events if isinstance(e, SeriesAdded))
    table = export(
        observation(scene, each) for each in scene.story.data["observations"] if each["series_id"] == id_
    )
    scene.ask(f"observed:{id_}", by, ImportObservations(series=scene.series[id_], text=table))


def observation(scene: Scene, row: Row) -> Observation:
    counts = (row.get("raw_count"), row.get("out_of_or_days"))
    return Observation(day(scene, row["date"]), row["value"], *counts, row.get("note", ""))


def confirm(scene: Scene, row: Row) -> None:
    series = scene.series[row["series_id"]]
    version = scene.meeting.evidence.series[series].version
    confirming = ConfirmLabel(series=series, label=Label(row["label"]), version=version)
    scene.ask(f"label:{row['series_id']}", scene.people[row["confirmed_by"]], confirming)


def places_chart(scene: Scene, row: Row) -> None:
    placing = PlaceChart(series=(scene.series[row["series_id"]],), item=scene.items[row["item_id"]])
    scene.ask(f"chart:{row['series_id']}:{row['time']}", scene.people[row["by"]], placing)
