"""Series: whoever collects something brings it to the table, beside what others bring."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Refused,
    Stamp,
    changes,
    put,
    rule,
    without,
)
from meetingroom.core.erasing import TextErased
from meetingroom.core.evidence import (
    MOST_SERIES,
    Definition,
    Evidence,
    HeldSeries,
    goal_of,
    own_series,
    with_series,
)
from meetingroom.core.goals import refuse_unknown

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class SeriesAdded(Event):
    """Somebody brings a series. It may be empty: then it says that there are no data yet."""

    series: Id
    definition: Definition


class SeriesDefined(Event):
    """A series is defined differently now; its observations stay."""

    series: Id
    definition: Definition


class SeriesRemoved(Event):
    """A series is off the table, with its observations."""

    series: Id


class AddSeries(Command):
    """Bring a series to the table: from home, from class, one's own."""

    definition: Definition


class DefineSeries(Command):
    """Define a series anew; `expected` is the version that one saw."""

    series: Id
    definition: Definition
    expected: int


class RemoveSeries(Command):
    """Take a series off the table."""

    series: Id


@rule(AddSeries, needs=(Capability.SPEAK, Capability.FACILITATE))
def add_series(command: AddSeries, meeting: Meeting, context: Context) -> list[Event]:
    if len(meeting.evidence.series) >= MOST_SERIES:
        raise Refused("too-many-series", most=MOST_SERIES)
    refuse_unfit(meeting, command.definition)
    return [SeriesAdded(series=context.new_id("s"), definition=command.definition)]


def refuse_unfit(meeting: Meeting, definition: Definition) -> None:
    """What the shape of a definition does not say."""
    if definition.goal:
        goal_of(meeting, definition.goal)
    refuse_unknown(meeting, definition.item, definition.collects)
    aim, mastery = definition.aim, definition.mastery
    if aim and aim.end < aim.start:
        raise Refused("aim-ends-before-it-begins")
    if mastery and mastery.needs > mastery.of_last:
        raise Refused("mastery-needs-too-many", needs=mastery.needs, last=mastery.of_last)


@rule(DefineSeries, needs=(Capability.SPEAK, Capability.FACILITATE))
def define_series(command: DefineSeries, meeting: Meeting, context: Context) -> list[Event]:
    held = own_series(meeting, command.series, context)
    if command.definition == held.definition:
        return []
    if command.expected != held.version:
        raise Refused("series-changed")
    refuse_unfit(meeting, command.definition)
    return [SeriesDefined(series=held.id, definition=command.definition)]


@rule(RemoveSeries, needs=(Capability.SPEAK, Capability.FACILITATE))
def remove_series(command: RemoveSeries, meeting: Meeting, context: Context) -> list[Event]:
    held = own_series(meeting, command.series, context)
    others = {each.by for each in held.observed.values()} - {context.by}
    if others and not meeting.roster.people[context.by].can(Capability.FACILITATE):
        raise Refused("series-has-others-data")
    return [SeriesRemoved(series=held.id)]


@changes("evidence", SeriesAdded)
def series_added(evidence: Evidence, event: SeriesAdded, stamp: Stamp) -> Evidence:
    breaks = tuple(each.over for each in evidence.breaks.values() if not each.series)
    held = HeldSeries(event.series, event.definition, stamp.by, breaks=breaks, version=stamp.seq)
    return replace(evidence, series=put(evidence.series, held.id, held))


@changes("evidence", SeriesDefined)
def series_defined(evidence: Evidence, event: SeriesDefined, stamp: Stamp) -> Evidence:
    return with_series(evidence, event.series, definition=event.definition, version=stamp.seq)


@changes("evidence", SeriesRemoved)
def series_removed(evidence: Evidence, event: SeriesRemoved, stamp: Stamp) -> Evidence:
    breaks = {id_: each for id_, each in evidence.breaks.items() if each.series != event.series}
    wall = evidence.wall
    if wall and event.series in wall.series:
        rest = tuple(each for each in wall.series if each != event.series)
        wall = replace(wall, series=rest) if rest else None
    return replace(evidence, series=without(evidence.series, event.series), breaks=breaks, wall=wall)


@changes("evidence", TextErased)
def words_erased(evidence: Evidence, event: TextErased, stamp: Stamp) -> Evidence:
    """The words may have been any of these, so that whatever was drawn or kept of them is no longer good."""
    series = {id_: replace(held, version=stamp.seq) for id_, held in evidence.series.items()}
    placed = {
        id_: replace(chart, series=tuple(replace(held, version=stamp.seq) for held in chart.series))
        for id_, chart in evidence.placed.items()
    }
    return replace(evidence, series=series, placed=placed)
