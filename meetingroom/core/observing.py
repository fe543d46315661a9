"""Observations, one at a time as they are made; each with who entered it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Line,
    Refused,
    Stamp,
    changes,
    put,
    rule,
)
from meetingroom.core.evidence import (
    MOST_OBSERVATIONS,
    Evidence,
    Figure,
    HeldSeries,
    Note,
    Observed,
    TakenOut,
    latest_day,
    own_series,
    with_series,
)
from meetingroom.core.measures import NoNumber, Observation, scaled
from meetingroom.core.units import Unit, possible

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

OutOf = Annotated[float, msgspec.Meta(gt=0, le=1e9)]
Count = Annotated[float, msgspec.Meta(ge=0, le=1e9)]
KEEPS = (Capability.SPEAK, Capability.FACILITATE)


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """An observation as the journal keeps it."""

    id: Id
    date: date
    value: Figure
    raw_count: float | None = None
    out_of: float | None = None
    note: Note = ""
    is_baseline: bool = False

    def observation(self) -> Observation:
        return Observation(self.date, self.value, self.raw_count, self.out_of, self.note, self.is_baseline)


class ObservationsAdded(Event):
    """These were observed."""

    series: Id
    rows: tuple[Row, ...]


class ObservationChanged(Event):
    """An observation was entered wrongly and reads so now."""

    series: Id
    row: Row


class ObservationTakenOut(Event):
    """An observation counts no more; it stands beside the others, with the reason."""

    series: Id
    observation: Id
    why: Line


class AddObservation(Command):
    """Enter one: its value, or the count and out of how many, from which the value comes."""

    series: Id
    date: date
    value: Figure | None = None
    raw_count: Count | None = None
    out_of: OutOf | None = None
    note: Note = ""


class ChangeObservation(Command):
    """Enter one anew."""

    series: Id
    observation: Id
    date: date
    value: Figure | None = None
    raw_count: Count | None = None
    out_of: OutOf | None = None
    note: Note = ""


class TakeOutObservation(Command):
    """Let one count no more."""

    series: Id
    observation: Id
    why: Annotated[str, msgspec.Meta(min_length=1, max_length=140, extra={"words": True})]


Entered = AddObservation | ChangeObservation


@rule(AddObservation, needs=KEEPS)
def add_observation(command: AddObservation, meeting: Meeting, context: Context) -> list[Event]:
    held = own_series(meeting, command.series, context)
    refuse_full(held, 1)
    entered = observation_of(command, held, context)
    if any(is_told_by(each.observation, entered) for each in held.observed.values()):
        raise Refused("same-observation")
    return [ObservationsAdded(series=held.id, rows=(row(context.new_id("o"), entered),))]


def refuse_full(held: HeldSeries, added: int) -> None:
    if len(held.observed) + added > MOST_OBSERVATIONS:
        raise Refused("too-many-observations", most=MOST_OBSERVATIONS)


def row(id_: str, each: Observation) -> Row:
    return Row(
        id=id_,
        date=each.date,
        value=each.value,
        raw_count=each.raw_count,
        out_of=each.out_of,
        note=each.note,
        is_baseline=each.is_baseline,
    )


def observation_of(command: Entered, held: HeldSeries, context: Context) -> Observation:
    """What was entered, with the value that a count comes to."""
    if command.date > latest_day(context.at):
        raise Refused("day-has-not-come")
    value = command.value if command.value is not None else counted(command, held.unit)
    low, high = possible(held.unit)
    if not low <= value <= high:
        raise Refused("value-not-possible", low=low, high=high)
    return Observation(command.date, value, command.raw_count, command.out_of, command.note)


def counted(command: Entered, unit: Unit) -> float:
    """A count out of so many, scaled to what the unit counts out of."""
    if command.raw_count is None:
        raise Refused("no-value")
    if command.out_of is None or unit.out_of is None:
        return command.raw_count
    value = scaled(command.raw_count, command.out_of, unit.out_of)
    if isinstance(value, NoNumber):
        raise Refused("no-value")
    return round(value, 6)


@rule(ChangeObservation, needs=KEEPS)
def change_observation(command: ChangeObservation, meeting: Meeting, context: Context) -> list[Event]:
    held = own_series(meeting, command.series, context)
    before = observed_of(held, command.observation).observation
    entered = replace(observation_of(command, held, context), is_baseline=before.is_baseline)
    return (
        [ObservationChanged(series=held.id, row=row(command.observation, entered))]
        if entered != before
        else []
    )


def observed_of(held: HeldSeries, observation: str) -> Observed:
    found = held.observed.get(observation)
    if found is None:
        raise Refused("no-such-observation")
    return found


@rule(TakeOutObservation, needs=KEEPS)
def take_out_observation(command: TakeOutObservation, meeting: Meeting, context: Context) -> list[Event]:
    held = own_series(meeting, command.series, context)
    observed_of(held, command.observation)
    return [ObservationTakenOut(series=held.id, observation=command.observation, why=command.why)]


def is_told_by(there: Observation, entered: Observation) -> bool:
    """Does what stands there say all that is entered? A count and a note that are left out say nothing else.

    Picked for the baseline or not, it is the same observation.
    """
    if (there.date, there.value) != (entered.date, entered.value):
        return False
    counts = entered.raw_count in (None, there.raw_count) and entered.out_of in (None, there.out_of)
    return counts and entered.note in ("", there.note)


@changes("evidence", ObservationsAdded)
def observations_added(evidence: Evidence, event: ObservationsAdded, stamp: Stamp) -> Evidence:
    held = evidence.series[event.series]
    added = {each.id: Observed(each.observation(), stamp.by, stamp.at) for each in event.rows}
    return with_series(evidence, held.id, observed={**held.observed, **added}, version=stamp.seq)


@changes("evidence", ObservationChanged)
def observation_changed(evidence: Evidence, event: ObservationChanged, stamp: Stamp) -> Evidence:
    held = evidence.series[event.series]
    observed = replace(held.observed[event.row.id], observation=event.row.observation(), changed_by=stamp.by)
    return with_series(
        evidence, held.id, observed=put(held.observed, event.row.id, observed), version=stamp.seq
    )


@changes("evidence", ObservationTakenOut)
def observation_taken_out(evidence: Evidence, event: ObservationTakenOut, stamp: Stamp) -> Evidence:
    held = evidence.series[event.series]
    rest: Mapping[str, Observed] = {
        id_: each for id_, each in held.observed.items() if id_ != event.observation
    }
    gone = TakenOut(held.observed[event.observation].observation, stamp.by, stamp.at, event.why)
    return with_series(evidence, held.id, observed=rest, taken_out=(*held.taken_out, gone), version=stamp.seq)
