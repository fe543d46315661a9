"""The evidence of a meeting: its goals, the series of observations that belong to them, and how each reads now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Capability, Line, Refused, Title, put
from meetingroom.core.aims import Aim
from meetingroom.core.breaks import Break
from meetingroom.core.labels import Label
from meetingroom.core.mastery import Mastery, Sign
from meetingroom.core.measures import Direction, NoNumber, Observation, Per, baseline
from meetingroom.core.phases import PhaseChange
from meetingroom.core.sentences import Verb
from meetingroom.core.slopes import Method
from meetingroom.core.trends import Reading, Series, read
from meetingroom.core.units import Unit, unit_of

if TYPE_CHECKING:
    from meetingroom.core.acts import Context
    from meetingroom.core.meeting import Meeting

Ref = Annotated[str, msgspec.Meta(max_length=64)]  # an id, or "" for none
Figure = Annotated[float, msgspec.Meta(ge=-1e12, le=1e12)]
Note = Annotated[str, msgspec.Meta(max_length=2000, extra={"words": True})]
UnitName = Annotated[str, msgspec.Meta(max_length=60, extra={"words": True})]
Times = Annotated[int, msgspec.Meta(ge=1, le=99)]
Days = Annotated[int, msgspec.Meta(ge=1, le=366)]

MOST_GOALS, MOST_SERIES, MOST_OBSERVATIONS, MOST_CUTS = 60, 120, 5000, 200


class AimGiven(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """From a value on a day to the value that is to be reached on another.

    The baseline may be left to the observations that are picked for it.
    """

    baseline: Figure | None = None
    target: Figure
    start: date
    end: date

    def aim(self, picked: Iterable[Observation] = ()) -> Aim | None:
        """The aim from the median of what was picked, else from what was typed; none while there is neither."""
        found = baseline(picked)
        begins = self.baseline if isinstance(found, NoNumber) else found
        return None if begins is None else Aim(begins, self.target, self.start, self.end)


class MasteryGiven(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When the goal counts as reached: this value, in so many of the last so many observations."""

    value: Figure
    sign: Sign
    needs: Times
    of_last: Times
    in_a_row: bool = False

    def mastery(self) -> Mastery:
        return Mastery(self.value, self.sign, self.needs, self.of_last, self.in_a_row)


class Definition(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a series measures, in what, how often and by whom, and what it is to reach."""

    title: Title
    goal: Ref = ""
    item: Ref = ""  # where it is looked at, for a series of no goal
    measure: Line = ""
    unit: UnitName = ""
    direction: Direction = Direction.UP
    collects: Ref = ""  # the person who collects
    source: Line = ""  # where it comes from, such as home or class
    planned_days: Days = 7
    is_felt: bool = False  # what somebody says of themselves, and no measurement
    verb: Verb = Verb.OTHER
    method: Method = Method.THEIL_SEN
    per: Per = Per.WEEK
    aim: AimGiven | None = None
    mastery: MasteryGiven | None = None


@dataclass(frozen=True)
class Goal:
    """What is to be reached, as it was written down."""

    id: str
    title: str
    text: str = ""
    item: str = ""  # the agenda item at which it is looked at
    about: str = ""  # the person whose goal it is
    added_by: str = ""
    version: int = 0  # the row that changed it last


@dataclass(frozen=True)
class Observed:
    """An observation and who entered it; `changed_by` is who entered it anew."""

    observation: Observation
    by: str
    at: float
    changed_by: str = ""


@dataclass(frozen=True)
class TakenOut:
    """An observation that was taken out of a series: it stands beside the others, and counts no more."""

    observation: Observation
    by: str
    at: float
    why: str


@dataclass(frozen=True)
class Confirmed:
    """The label that a member stands for, and what the numbers suggested then (a label, or why there was none)."""

    label: Label
    suggested: str
    by: str
    at: float
    version: int  # of the series that was looked at


@dataclass(frozen=True)
class HeldSeries:
    """A series as the meeting holds it. `breaks` are its own and those of all series."""

    id: str
    definition: Definition
    added_by: str = ""
    observed: Mapping[str, Observed] = field(default_factory=dict)
    changes: Mapping[str, PhaseChange] = field(default_factory=dict)
    breaks: tuple[Break, ...] = ()
    taken_out: tuple[TakenOut, ...] = ()
    label: Confirmed | None = None
    version: int = 0  # the row that last changed what it says

    @cached_property
    def unit(self) -> Unit:
        return unit_of(self.definition.unit)

    @cached_property
    def in_order(self) -> tuple[tuple[str, Observed], ...]:
        """The observations with their ids, by date; those of one day as they were entered."""
        return tuple(sorted(self.observed.items(), key=lambda pair: pair[1].observation.date))

    @cached_property
    def picked(self) -> tuple[Observation, ...]:
        """The observations that were picked for the baseline, by date."""
        return tuple(each.observation for _, each in self.in_order if each.observation.is_baseline)

    # Kept with the object, which never changes: a series is read once for each of its versions.
    @cached_property
    def reading(self) -> Reading:
        """All that its numbers say."""
        given = self.definition
        return read(
            Series(
                observations=tuple(each.observation for _, each in self.in_order),
                direction=given.direction,
                aim=given.aim.aim(self.picked) if given.aim else None,
                mastery=given.mastery.mastery() if given.mastery else None,
                planned_days=given.planned_days,
                changes=tuple(self.changes.values()),
                breaks=self.breaks,
                method=given.method,
                per=given.per,
            )
        )

    def is_kept_by(self, person: str) -> bool:
        """Is it this person's to fill in and to change?"""
        return person in (self.added_by, self.definition.collects)


@dataclass(frozen=True)
class HeldBreak:
    """Days without school or work: of one series, or of all."""

    over: Break
    series: str = ""
    by: str = ""


@dataclass(frozen=True)
class OnTheWall:
    """What everybody looks at together, while the room is on this item."""

    series: tuple[str, ...]
    item: str = ""


@dataclass(frozen=True)
class PlacedChart:
    """Series that were put into the notes, as they were then."""

    id: str
    item: str
    series: tuple[HeldSeries, ...]
    goals: Mapping[str, Goal]  # that they belong to
    pronouns: Mapping[str, str]  # of those whose goals they are, by series
    by: str
    at: float


@dataclass(frozen=True)
class Evidence:
    """Goals and series, in the order in which they were brought."""

    goals: Mapping[str, Goal] = field(default_factory=dict)
    series: Mapping[str, HeldSeries] = field(default_factory=dict)
    breaks: Mapping[str, HeldBreak] = field(default_factory=dict)
    wall: OnTheWall | None = None
    placed: Mapping[str, PlacedChart] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        return not self.goals and not self.series

    def of_goal(self, goal: str) -> list[HeldSeries]:
        return [each for each in self.series.values() if each.definition.goal == goal]

    def item_of(self, held: HeldSeries) -> str:
        """The agenda item at which a series is looked at: its goal's, or its own."""
        goal = self.goals.get(held.definition.goal)
        return goal.item if goal else held.definition.item

    def on_item(self, item: str) -> list[HeldSeries]:
        return [each for each in self.series.values() if self.item_of(each) == item]

    def about(self, held: HeldSeries) -> str:
        """Whose goal a series belongs to, "" for nobody's."""
        goal = self.goals.get(held.definition.goal)
        return goal.about if goal else ""


def goal_of(meeting: Meeting, goal: str) -> Goal:
    found = meeting.evidence.goals.get(goal)
    if found is None:
        raise Refused("no-such-goal")
    return found


def series_of(meeting: Meeting, series: str) -> HeldSeries:
    found = meeting.evidence.series.get(series)
    if found is None:
        raise Refused("no-such-series")
    return found


def own_series(meeting: Meeting, series: str, context: Context) -> HeldSeries:
    """A series that is this person's to change: they brought it, collect it, or facilitate.

    Others bring one of their own, so that nobody's data are mixed with another's.
    """
    held = series_of(meeting, series)
    if not may_keep(meeting, held, context.by):
        raise Refused("series-of-another", name=keeper_name(meeting, held))
    return held


def may_keep(meeting: Meeting, held: HeldSeries, person_id: str) -> bool:
    person = meeting.roster.people.get(person_id)
    if person is None or person.is_removed:
        return False
    return person.can(Capability.FACILITATE) or (person.can(Capability.SPEAK) and held.is_kept_by(person_id))


def keeper_name(meeting: Meeting, held: HeldSeries) -> str:
    people = meeting.roster.people
    keeper = people.get(held.definition.collects) or people.get(held.added_by)
    return keeper.name if keeper else ""


def latest_day(at: float) -> date:
    """The day after that of `at` on the server's clock: somewhere on earth it has begun."""
    return date(1970, 1, 1) + timedelta(days=int(at // 86400) + 1)


def with_series(evidence: Evidence, series: str, **changed: object) -> Evidence:
    held = replace(evidence.series[series], **changed)  # type: ignore[arg-type]
    return replace(evidence, series=put(evidence.series, series, held))
