"""Many observations at once, from a table; what stands there already is not entered again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
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
