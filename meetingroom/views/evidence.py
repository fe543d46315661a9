"""Goals and series as every screen lists them; what a series says in full is fetched, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2s
from typing import Any

from meetingroom.core.acts import Capability
from meetingroom.core.evidence import Evidence, Goal, HeldSeries, PlacedChart, may_keep
from meetingroom.core.meeting import Meeting
from meetingroom.core.on_the_table import VERDICTS, pronoun_of, suggestion
from meetingroom.core.pronouns import Pronoun
from meetingroom.core.roster import Person
from meetingroom.core.saying import wire
from meetingroom.core.sentences import label_said
from meetingroom.views.shared import listed, present

Spoken = tuple[tuple[str, str, str], ...]


def spoken_of(meeting: Meeting) -> Spoken:
    """For each series how its person is spoken of, and where its data come from: all that its words need of people."""
    series = meeting.evidence.series.values()
    return tuple((each.id, pronoun_of(meeting, each), comes_from(meeting, each)) for each in series)


def comes_from(meeting: Meeting, held: HeldSeries) -> str:
    """Where data come from, as it was said, or who collects them."""
    people = meeting.roster.people
    keeper = people.get(held.definition.collects) or people.get(held.added_by)
    return held.definition.source or (keeper.name if keeper else "")


@dataclass(frozen=True)
class Told:
    """A series with all that its words need: its goal, how its person is spoken of, where its data come from."""

    held: HeldSeries
    goal: Goal | None = None
    pronoun: Pronoun = Pronoun.NONE
    source: str = ""

    @property
    def version(self) -> str:
        """Differs when what is said of it differs, so that a screen fetches it again, and only then."""
        words = (self.held.id, self.held.version, self.goal and self.goal.version, self.pronoun, self.source)
        return blake2s(repr(words).encode(), digest_size=5).hexdigest()


def told_of(
    evidence: Evidence, series: Iterable[str], spoken_of: Iterable[tuple[str, str, str]]
) -> list[Told]:
    """These series as they are now."""
    words = {id_: (Pronoun(pronoun), source) for id_, pronoun, source in spoken_of}
    held = [evidence.series[each] for each in series]
    return [Told(each, evidence.goals.get(each.definition.goal), *words[each.id]) for each in held]


def told_then(placed: PlacedChart, sources: Mapping[str, str]) -> list[Told]:
    """The series of a placed chart as they were when it was placed."""
    return [
        Told(
            each,
            placed.goals.get(each.definition.goal),
            Pronoun(placed.pronouns[each.id]),
            sources.get(each.id, ""),
        )
        for each in placed.series
    ]


def evidence_part(evidence: Evidence, spoken: Spoken) -> dict[str, Any]:
    """The goals, the series with the label that each has, the breaks, and what everybody looks at now."""
    if evidence.is_empty:
        return {}
    goals = ((goal.id, goal_row(evidence, goal)) for goal in evidence.goals.values())
    series = (
        (each.held.id, series_row(evidence, each)) for each in told_of(evidence, evidence.series, spoken)
    )
    return {
        "goals": listed(goals, "goals"),
        "series": listed(series, "series"),
        "breaks": listed(((id_, break_row(each)) for id_, each in evidence.breaks.items()), "breaks"),
    } | wall(evidence)


def wall_part(evidence: Evidence, spoken: Spoken) -> dict[str, Any]:
    """For the projector: what everybody looks at, and no more."""
    if not evidence.wall:
        return {}
    rows = ((each.held.id, wall_row(each)) for each in told_of(evidence, evidence.wall.series, spoken))
    return {"series": listed(rows, "series")} | wall(evidence)


def wall(evidence: Evidence) -> dict[str, Any]:
    return {"wall": {"series": list(evidence.wall.series)}} if evidence.wall else {}


def goal_row(evidence: Evidence, goal: Goal) -> dict[str, Any]:
    fields = {"text": goal.text, "item": goal.item, "about": goal.about}
    return {"title": goal.title, "series": [each.id for each in evidence.of_goal(goal.id)]} | present(fields)


def series_row(evidence: Evidence, told: Told) -> dict[str, Any]:
    held, definition = told.held, told.held.definition
    fields = {
        "goal": definition.goal,
        "item": evidence.item_of(held),
        "collects": definition.collects,
        "source": definition.source,
        "felt": definition.is_felt,
        "unit": definition.unit,
        "out_of": usual_out_of(held),
        "scaled": held.unit.out_of is not None,
        "label": label_row(held),
        "judged": suggestion(held) in VERDICTS,
    }
    suggested = wire(label_said(held.reading.label))
    always = {
        "count": len(held.observed),
        "suggested": suggested,
        "version": held.version,
        "by": held.added_by,
    }
    return wall_row(told) | always | present(fields)


def usual_out_of(held: HeldSeries) -> float | None:
    """Out of how many the last count was; before the first, what the unit says, but of a percentage."""
    last = next((o.observation.out_of for _, o in reversed(held.in_order) if o.observation.out_of), None)
    return last or (None if held.unit.kind == "percent" else held.unit.out_of)


def wall_row(told: Told) -> dict[str, Any]:
    return {"title": told.held.definition.title, "v": told.version}


def label_row(held: HeldSeries) -> dict[str, Any] | None:
    """What a member confirmed, and whether the data have changed since."""
    confirmed = held.label
    if confirmed is None:
        return None
    always = {"label": f"evidence-label-{confirmed.label}", "by": confirmed.by, "at": confirmed.at}
    return always | present({"older": confirmed.version != held.version})


def break_row(held: Any) -> dict[str, Any]:
    over = held.over
    always = {"start": over.start.isoformat(), "end": over.end.isoformat(), "label": over.label}
    return always | present({"series": held.series})


def own_evidence(meeting: Meeting, person_id: str) -> Mapping[str, Any] | None:
    """Which series and goals are a person's to change, and how they are spoken of where a goal is theirs."""
    evidence, person = meeting.evidence, meeting.roster.people[person_id]
    asked = present({"asked_on": dict.fromkeys(asked_on(meeting, person), True)})
    if evidence.is_empty:
        return asked or None
    facilitates = person.can(Capability.FACILITATE)
    goals = [goal for goal in evidence.goals.values() if facilitates or goal.added_by == person_id]
    is_about = any(goal.about == person_id for goal in evidence.goals.values())
    return asked | present(
        {
            "series": {
                each.id: True for each in evidence.series.values() if may_keep(meeting, each, person_id)
            },
            "goals": {goal.id: True for goal in goals if person.can(Capability.DECIDE) or facilitates},
            "pronoun": person.pronoun if is_about else "",
        }
    )


def asked_on(meeting: Meeting, person: Person) -> list[str]:
    """The items that are about goals and data, for a member from whom there are none yet."""
    goals, series = meeting.evidence.goals.values(), meeting.evidence.series.values()
    has_brought = any(each.is_kept_by(person.id) for each in series)
    if has_brought or not person.can(Capability.SPEAK) or person.can(Capability.FACILITATE):
        return []
    looked_at = {goal.item for goal in goals} | {meeting.evidence.item_of(each) for each in series}
    return [id_ for id_, item in meeting.agenda.items.items() if item.on_data or id_ in looked_at]
