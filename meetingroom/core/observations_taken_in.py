"""Many observations at once, from a table; what stands there already is not entered again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Command, Context, Event, Id, Refused, rule
from meetingroom.core.evidence import HeldSeries, latest_day, own_series
from meetingroom.core.evidence_csv import Fault, ParsedTable, parse, said
from meetingroom.core.importing import bad_rows
from meetingroom.core.measures import Observation
from meetingroom.core.observing import KEEPS, ObservationsAdded, is_told_by, refuse_full, row
from meetingroom.core.pasted import BadRow
from meetingroom.core.picking import BaselinePicked
from meetingroom.core.units import Unit, possible
from meetingroom.core.written import DayOrder

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Sheet = Annotated[str, msgspec.Meta(min_length=1, max_length=400_000, extra={"words": True})]


class ImportObservations(Command):
    """Enter many from a table: pasted from a spreadsheet, or CSV.

    A row that cannot be read stops it all, unless the good rows alone shall be taken. Rows that stand there already
    are not entered again.
    """

    series: Id
    text: Sheet
    good_alone: bool = False
    days: DayOrder | None = None


@rule(ImportObservations, needs=KEEPS)
def import_observations(command: ImportObservations, meeting: Meeting, context: Context) -> list[Event]:
    held = own_series(meeting, command.series, context)
    parsed = read_table(command.text, held, latest_day(context.at), command.days)
    if parsed.bad and not command.good_alone:
        raise bad_rows(map(said, parsed.bad), len(parsed.good))
    if not parsed.good:
        raise Refused("no-rows")
    new = new_ones(parsed.good, held)
    refuse_full(held, len(new.rows))
    rows = tuple(row(context.new_id("o"), each) for each in new.rows)
    added: list[Event] = [ObservationsAdded(series=held.id, rows=rows)] if rows else []
    if new.picked:
        added.append(BaselinePicked(series=held.id, observations=new.picked, is_baseline=True))
    return added


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


@dataclass(frozen=True)
class New:
    """What a table adds: observations, and which of those that stand there it picks for the baseline, by id."""

    rows: tuple[Observation, ...]
    picked: tuple[str, ...]

    @property
    def count(self) -> int:
        return len(self.rows) + len(self.picked)


def new_ones(read: Iterable[Observation], held: HeldSeries) -> New:
    """What does not stand there yet; two alike in a table are two where fewer are there."""
    there: dict[tuple[date, float], list[tuple[str, Observation]]] = defaultdict(list)
    for id_, observed in held.observed.items():
        there[observed.observation.date, observed.observation.value].append((id_, observed.observation))
    fresh, picked = [], []
    for each in read:
        alike = there[each.date, each.value]
        same = one_like(each, alike)
        if same is None:
            fresh.append(each)
            continue
        alike.remove(same)
        if each.is_baseline and not same[1].is_baseline:
            picked.append(same[0])
    return New(tuple(fresh), tuple(picked))


def one_like(each: Observation, alike: Iterable[tuple[str, Observation]]) -> tuple[str, Observation] | None:
    """The one that says the same, of several first one that is of the baseline as this is."""
    same = [one for one in alike if is_told_by(one[1], each)]
    return next((one for one in same if one[1].is_baseline == each.is_baseline), same[0] if same else None)
