"""Observations: one at a time as they are made, or many from a table; each with who entered it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
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
from meetingroom.core.evidence_csv import Fault, ParsedTable, parse, said
from meetingroom.core.importing import bad_rows
from meetingroom.core.measures import NoNumber, Observation, scaled
from meetingroom.core.pasted import BadRow
from meetingroom.core.units import Unit, possible
from meetingroom.core.written import DayOrder

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Sheet = Annotated[str, msgspec.Meta(min_length=1, max_length=400_000, extra={"words": True})]
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

    def observation(self) -> Observation:
        return Observation(self.date, self.value, self.raw_count, self.out_of, self.note)


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


class ImportObservations(Command):
    """Enter many from a table: pasted from a spreadsheet, or CSV.

    A row that cannot be read stops it all, unless the good rows alone shall be taken. Rows that stand there already
    are not entered again.
    """

    series: Id
    text: Sheet
    good_alone: bool = False
    days: DayOrder | None = None


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
        id=id_, date=each.date, value=each.value, raw_count=each.raw_count, out_of=each.out_of, note=each.note
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
    entered = observation_of(command, held, context)
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


@rule(ImportObservations, needs=KEEPS)
def import_observations(command: ImportObservations, meeting: Meeting, context: Context) -> list[Event]:
    held = own_series(meeting, command.series, context)
    parsed = read_table(command.text, held, latest_day(context.at), command.days)
    if parsed.bad and not command.good_alone:
        raise bad_rows(map(said, parsed.bad), len(parsed.good))
    if not parsed.good:
        raise Refused("no-rows")
    fresh = new_ones(parsed.good, held)
    refuse_full(held, len(fresh))
    rows = tuple(row(context.new_id("o"), each) for each in fresh)
    return [ObservationsAdded(series=held.id, rows=rows)] if rows else []


def read_table(text: str, held: HeldSeries, latest: date, days: DayOrder | None = None) -> ParsedTable:
    """The rows of a table as observations of this series; what cannot be one is named by line and reason."""
    parsed = parse(text, held.unit.out_of, days)
    judged = [
        (line, each, fault_of(each, held.unit, latest))
        for line, each in zip(parsed.lines, parsed.good, strict=True)
    ]
    bad = [BadRow(line, fault, shown(each, fault)) for line, each, fault in judged if fault]
    good = [(line, each) for line, each, fault in judged if not fault]
    named = sorted([*parsed.bad, *bad], key=lambda bad_row: bad_row.line)
    return ParsedTable(tuple(each for _, each in good), tuple(named), tuple(line for line, _ in good))


def fault_of(each: Observation, unit: Unit, latest: date) -> Fault | None:
    low, high = possible(unit)
    if each.date > latest:
        return Fault.DATE_AHEAD
    return None if low <= each.value <= high else Fault.VALUE_NOT_POSSIBLE


def shown(each: Observation, fault: Fault) -> str:
    return each.date.isoformat() if fault is Fault.DATE_AHEAD else f"{each.value:g}"


def new_ones(read: Iterable[Observation], held: HeldSeries) -> list[Observation]:
    """Those that do not stand there yet; two alike in a table are two where fewer are there."""
    there: dict[tuple[date, float], list[Observation]] = defaultdict(list)
    for observed in held.observed.values():
        there[observed.observation.date, observed.observation.value].append(observed.observation)
    fresh = []
    for each in read:
        alike = there[each.date, each.value]
        same = next((one for one in alike if is_told_by(one, each)), None)
        if same is None:
            fresh.append(each)
        else:
            alike.remove(same)
    return fresh


def is_told_by(there: Observation, entered: Observation) -> bool:
    """Does what stands there say all that is entered? A count and a note that are left out say nothing else."""
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
