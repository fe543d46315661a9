"""What the room does with its evidence: confirms a label, looks at a chart together, puts it into the notes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, Stamp, changes, put, rule
from meetingroom.core.agenda import item_of
from meetingroom.core.evidence import (
    Confirmed,
    Evidence,
    HeldSeries,
    OnTheWall,
    PlacedChart,
    Ref,
    series_of,
    with_series,
)
from meetingroom.core.labels import Label
from meetingroom.core.measures import NoNumber
from meetingroom.core.noted import ready_to_place
from meetingroom.core.progress import ItemStopped

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Compared = Annotated[tuple[Id, ...], msgspec.Meta(min_length=1, max_length=3)]
NO_VERDICT = {Label.NOT_STARTED.value, Label.NOT_ENOUGH_DATA.value}
VERDICTS = {label.value for label in Label} - NO_VERDICT


class LabelConfirmed(Event):
    """A member stands for this label; `suggested` is what the numbers said, a label or why there was none."""

    series: Id
    label: Label
    suggested: str
    version: int


class LabelTakenBack(Event):
    """A label is only suggested again."""

    series: Id


class EvidencePutUp(Event):
    """Everybody looks at these series together, while the room is on this item."""

    series: Compared
    item: Ref


class EvidenceTakenDown(Event):
    """The wall shows the meeting again."""


class ChartPlaced(Event):
    """A chart of these series was put into the notes, as they are now."""

    chart: Id
    item: Id
    series: Compared
    pronouns: dict[str, str]


class ConfirmLabel(Command):
    """Say how a series stands, having looked at this version of it."""

    series: Id
    label: Label
    version: int


class TakeBackLabel(Command):
    """Stand for a label no longer."""

    series: Id


class PutUpEvidence(Command):
    """Show a series to everybody, or up to three that are compared."""

    series: Compared


class TakeDownEvidence(Command):
    """Show the meeting again."""


class PlaceChart(Command):
    """Put a chart into an item's notes, as it is shown now."""

    series: Compared
    item: Id


@rule(ConfirmLabel, needs=Capability.DECIDE)
def confirm_label(command: ConfirmLabel, meeting: Meeting, context: Context) -> list[Event]:
    held = series_of(meeting, command.series)
    if command.version != held.version:
        raise Refused("series-changed")
    suggested = suggestion(held)
    if suggested in NO_VERDICT and command.label != suggested:
        raise Refused("too-few-for-a-label")
    before = held.label
    if before and (before.label, before.version, before.by) == (command.label, held.version, context.by):
        return []
    return [LabelConfirmed(series=held.id, label=command.label, suggested=suggested, version=held.version)]


def suggestion(held: HeldSeries) -> str:
    """The label that the numbers suggest, or why they suggest none."""
    label = held.reading.label
    return label.why.value if isinstance(label, NoNumber) else label.value


@rule(TakeBackLabel, needs=Capability.DECIDE)
def take_back_label(command: TakeBackLabel, meeting: Meeting, context: Context) -> list[Event]:
    held = series_of(meeting, command.series)
    if held.label is None:
        return []
    if held.label.by != context.by and not meeting.roster.people[context.by].can(Capability.FACILITATE):
        raise Refused("not-yours")
    return [LabelTakenBack(series=held.id)]


@rule(PutUpEvidence, needs=Capability.FACILITATE)
def put_up_evidence(command: PutUpEvidence, meeting: Meeting, context: Context) -> list[Event]:
    series = named(meeting, command.series)
    if meeting.evidence.wall == OnTheWall(series, meeting.agenda.current):
        return []
    return [EvidencePutUp(series=series, item=meeting.agenda.current)]


def named(meeting: Meeting, series: tuple[str, ...]) -> tuple[str, ...]:
    """These series, each once."""
    return tuple(dict.fromkeys(series_of(meeting, each).id for each in series))


@rule(TakeDownEvidence, needs=Capability.FACILITATE)
def take_down_evidence(command: TakeDownEvidence, meeting: Meeting, context: Context) -> list[Event]:
    return [EvidenceTakenDown()] if meeting.evidence.wall else []


@rule(PlaceChart, needs=Capability.OBSERVE, ready=ready_to_place)
def place_chart(command: PlaceChart, meeting: Meeting, context: Context) -> list[Event]:
    item, series = item_of(meeting, command.item), named(meeting, command.series)
    # Placed is placed: a second tap puts nothing there twice, until there is something new to show.
    held = [meeting.evidence.series[each] for each in series]
    if any(chart.item == item.id and is_same(chart, held) for chart in meeting.evidence.placed.values()):
        return []
    pronouns = {each.id: pronoun_of(meeting, each) for each in held}
    return [ChartPlaced(chart=context.new_id("c"), item=item.id, series=series, pronouns=pronouns)]


def is_same(chart: PlacedChart, held: list[HeldSeries]) -> bool:
    return [(each.id, each.version) for each in chart.series] == [(each.id, each.version) for each in held]


def pronoun_of(meeting: Meeting, held: HeldSeries) -> str:
    """Of the person whose goal a series belongs to, as they gave it; "none" for nobody's."""
    person = meeting.roster.people.get(meeting.evidence.about(held))
    return person.pronoun if person else "none"


@changes("evidence", LabelConfirmed)
def label_confirmed(evidence: Evidence, event: LabelConfirmed, stamp: Stamp) -> Evidence:
    label = Confirmed(event.label, event.suggested, stamp.by, stamp.at, event.version)
    return with_series(evidence, event.series, label=label)


@changes("evidence", LabelTakenBack)
def label_taken_back(evidence: Evidence, event: LabelTakenBack, stamp: Stamp) -> Evidence:
    return with_series(evidence, event.series, label=None)


@changes("evidence", EvidencePutUp)
def evidence_put_up(evidence: Evidence, event: EvidencePutUp, stamp: Stamp) -> Evidence:
    return replace(evidence, wall=OnTheWall(event.series, event.item))


@changes("evidence", EvidenceTakenDown, ItemStopped)
def evidence_taken_down(evidence: Evidence, event: Event, stamp: Stamp) -> Evidence:
    return replace(evidence, wall=None) if evidence.wall else evidence


@changes("evidence", ChartPlaced)
def chart_placed(evidence: Evidence, event: ChartPlaced, stamp: Stamp) -> Evidence:
    series = tuple(evidence.series[each] for each in event.series)
    belonged = {each.definition.goal for each in series}
    goals = {id_: goal for id_, goal in evidence.goals.items() if id_ in belonged}
    chart = PlacedChart(event.chart, event.item, series, goals, event.pronouns, stamp.by, stamp.at)
    return replace(evidence, placed=put(evidence.placed, chart.id, chart))
