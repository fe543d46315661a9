"""Breaks and changes as a table, in and out: what has a last day is a break, what has none a change."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from io import StringIO

from meetingroom.core.evidence_csv import plain_cell, safe_cell
from meetingroom.core.pasted import BOM, Bad, BadRow, day_in, lines_of
from meetingroom.core.written import DayOrder, Unread, day_order, read_day

COLUMNS = ("start", "end", "label")
STARTS = ("start", "date", "first day", "inicio", "fecha", "primer día")
LONGEST_LABEL = 200


class CutFault(StrEnum):
    """Why a row is not taken; each is a message id after `evidence-row-`."""

    DATE_MISSING = "date-missing"
    DATE_UNREADABLE = "date-unreadable"
    DATE_IMPOSSIBLE = "date-impossible"
    DATE_UNCLEAR = "date-unclear"
    DATE_AHEAD = "date-ahead"
    ENDS_BEFORE = "ends-before"
    END_MISSING = "end-missing"
    CHANGE_THERE = "change-there"
    LABEL_MISSING = "label-missing"
    LABEL_TOO_LONG = "label-too-long"
    QUOTE_OPEN = "quote-open"


@dataclass(frozen=True)
class Cut:
    """A break, from its first to its last day; or a change, which has no last."""

    start: date
    end: date | None
    label: str


@dataclass(frozen=True)
class Bounds:
    """What holds for the days: the latest on which a change can be, whether there can be any, and which there are."""

    latest: date
    takes_changes: bool
    changes: Mapping[date, str] = field(default_factory=dict)


def parse(text: str, bounds: Bounds, days: DayOrder | None = None) -> tuple[tuple[Cut, ...], tuple[BadRow, ...]]:
    """The good rows and the bad ones, with or without a heading; delimited by comma, semicolon or tab."""
    rows = [(line, cells and [cell.strip() for cell in cells]) for line, cells in lines_of(text)]
    if rows and rows[0][1] and rows[0][1][0].lower() in STARTS:
        rows = rows[1:]
    order = days or day_order(cell for _, cells in rows for cell in (cells or [])[:2])
    good: list[Cut] = []
    bad: list[BadRow] = []
    changes = dict(bounds.changes)
    for line, cells in rows:
        try:
            cut = _cut(cells, bounds, order)
            if cut.end is None and changes.setdefault(cut.start, cut.label) != cut.label:
                raise Bad(CutFault.CHANGE_THERE, changes[cut.start])
            good.append(cut)
        except Bad as fault:
            bad.append(fault.at(line))
    return tuple(good), tuple(bad)


def export(cuts: Iterable[Cut]) -> str:
    """A table that a spreadsheet opens safely, and that `parse` reads back equal."""
    out = StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for each in sorted(cuts, key=lambda cut: (cut.start, cut.end or cut.start, cut.label)):
        end = each.end.isoformat() if each.end else ""
        writer.writerow([each.start.isoformat(), end, safe_cell(each.label)])
    return BOM + out.getvalue()


def _cut(cells: Sequence[str] | None, bounds: Bounds, order: DayOrder) -> Cut:
    if cells is None:
        raise Bad(CutFault.QUOTE_OPEN)
    padded: list[str] = [*cells, "", "", ""]
    first, last, name = padded[:3]
    start = day_in(first, order, CutFault)
    # A change may be written in two cells: a day and what changed.
    is_short = len(cells) == 2 and isinstance(read_day(last, order), Unread)
    end = None if is_short or not last else day_in(last, order, CutFault)
    label = plain_cell(last if is_short else name)
    if end is None and not bounds.takes_changes:
        raise Bad(CutFault.END_MISSING, label)
    if end is None and start > bounds.latest:
        raise Bad(CutFault.DATE_AHEAD, first)
    if end and end < start:
        raise Bad(CutFault.ENDS_BEFORE, last)
    return Cut(start, end, _label(label))


def _label(label: str) -> str:
    if not label:
        raise Bad(CutFault.LABEL_MISSING)
    if len(label) > LONGEST_LABEL:
        raise Bad(CutFault.LABEL_TOO_LONG, label)
    return label
