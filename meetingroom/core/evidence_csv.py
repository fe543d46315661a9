"""Observations as CSV, in and out: every bad row named by its line and reason, and an export that imports equal."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import StringIO

from meetingroom.core.measures import NoNumber, Observation, scaled
from meetingroom.core.pasted import BOM, Bad, BadRow, Parsed, day_in, lines_of, named_twice
from meetingroom.core.saying import Said
from meetingroom.core.written import YES_NO, DayOrder, Figures, Unread, day_order, figures, read_figure

COLUMNS = ("date", "value", "raw_count", "out_of", "note")
PICKED = "for_baseline"
ALSO_CALLED = {
    "date": ("date", "day", "fecha", "día", "dia"),
    "value": ("value", "score", "valor", "puntaje"),
    "raw_count": ("raw_count", "count", "raw", "conteo", "cuenta"),
    "out_of": ("out_of", "out_of_or_days", "of", "days", "trials", "de", "días", "dias", "ensayos"),
    "note": ("note", "notes", "comment", "nota", "notas", "comentario"),
    PICKED: (PICKED, "para_la_línea_base", "para_la_linea_base"),
}
MOST_ROWS = 5000
LONGEST_NOTE = 2000
FORMULA_STARTS = "=+-@\t\r\n＝＋－＠"


class Fault(StrEnum):
    """Why a row is not taken; each is a message id after `evidence-row-`."""

    DATE_MISSING = "date-missing"
    DATE_UNREADABLE = "date-unreadable"
    DATE_IMPOSSIBLE = "date-impossible"
    DATE_UNCLEAR = "date-unclear"
    DATE_AHEAD = "date-ahead"
    VALUE_MISSING = "value-missing"
    VALUE_NOT_POSSIBLE = "value-not-possible"
    NUMBER_UNREADABLE = "number-unreadable"
    NUMBER_UNCLEAR = "number-unclear"
    NUMBER_IMPOSSIBLE = "number-impossible"
    COUNT_ALONE = "count-alone"
    COUNT_NEGATIVE = "count-negative"
    OUT_OF_NOTHING = "out-of-nothing"
    NOTE_TOO_LONG = "note-too-long"
    WORD_UNKNOWN = "word-unknown"
    TOO_MANY_CELLS = "too-many-cells"
    COLUMN_TWICE = "column-twice"
    QUOTE_OPEN = "quote-open"
    TOO_MANY_ROWS = "too-many-rows"


def said(row: BadRow) -> Said:
    """The row and what is wrong with it, in words."""
    return Said("evidence-row", {"line": row.line, "fault": Said(f"evidence-row-{row.fault}", {"cell": row.cell})})


@dataclass(frozen=True)
class ParsedTable(Parsed[Observation]):
    """The rows of a table of observations."""

    lines: tuple[int, ...] = ()
    """The line of each good row."""


@dataclass(frozen=True)
class Reader:
    """How this file writes days and figures, and what a rate is scaled to."""

    days: DayOrder
    figures: Figures
    usual: float | None
    columns: Sequence[str]

    @property
    def headed(self) -> bool:
        """Whether the file names its columns. (Where it does not, "12,5" may be one figure torn in two.)"""
        return self.columns is not COLUMNS


Row = tuple[int, list[str]]


def parse(text: str, usual: float | None = None, days: DayOrder | None = None) -> ParsedTable:
    """Read CSV with or without a heading; delimited by comma, semicolon or tab.

    `usual` is what a count without a value is scaled to ("per 5 days"). `days` settles dates that can be
    read both ways; without it a file that shows its order in one row is read so in all, and one that does
    not has its unclear rows named.
    """
    rows, broken = _rows(text)
    heading = rows[:1]
    columns, rows = _headed(rows)
    for line, heads in heading if columns is not COLUMNS else ():
        if twice := named_twice(heads, columns):
            return ParsedTable((), (BadRow(line, Fault.COLUMN_TWICE, twice),))
    reader = Reader(days or _days_of(rows, columns), _figures_of(rows, columns), usual, columns)
    good: list[Observation] = []
    lines: list[int] = []
    bad = list(broken)
    for line, cells in rows:
        try:
            good.append(_observation(cells, reader))
            lines.append(line)
        except Bad as fault:
            bad.append(fault.at(line))
    return ParsedTable(tuple(good), tuple(sorted(bad, key=lambda row: row.line)), tuple(lines))


def export(observations: Iterable[Observation]) -> str:
    """The observations as CSV that a spreadsheet opens safely, and that `parse` reads back equal.

    Which of them are the baseline's has a column where any is.
    """
    rows = list(observations)
    with_picked = any(o.is_baseline for o in rows)
    out = StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow((*COLUMNS, PICKED) if with_picked else COLUMNS)
    for o in rows:
        figures = (figure_cell(o.value), figure_cell(o.raw_count), figure_cell(o.out_of))
        picked = ["yes" if o.is_baseline else ""] if with_picked else []
        writer.writerow([o.date.isoformat(), *figures, safe_cell(o.note), *picked])
    return BOM + out.getvalue()


def safe_cell(text: str) -> str:
    """Words that a spreadsheet would take for a formula, behind an apostrophe; `plain_cell` takes it away."""
    return f"'{text}" if _looks_like_formula(text) else text


def plain_cell(text: str) -> str:
    """The words as they were before `safe_cell`."""
    return text[1:] if text.startswith("'") and _looks_like_formula(text[1:]) else text


def _looks_like_formula(text: str) -> bool:
    return text.startswith(("'", *FORMULA_STARTS)) or text.lstrip().startswith(tuple(FORMULA_STARTS))


def figure_cell(value: float | None) -> str:
    """A figure as it is read again, with a point; "" where there is none."""
    if value is None:
        return ""
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)


def _rows(text: str) -> tuple[list[Row], list[BadRow]]:
    """The rows that are not empty, each with the line it begins on; what cannot be read as CSV is a bad row."""
    rows: list[Row] = []
    bad: list[BadRow] = []
    for line, cells in lines_of(text):
        if cells is None:
            bad.append(BadRow(line, Fault.QUOTE_OPEN))
        elif len(rows) > MOST_ROWS:
            return rows[: MOST_ROWS + 1], [*bad, BadRow(line, Fault.TOO_MANY_ROWS)]
        else:
            rows.append((line, cells))
    return rows, bad


def _headed(rows: list[Row]) -> tuple[Sequence[str], list[Row]]:
    """The columns that the first row names, else the usual ones in their order."""
    if not rows:
        return COLUMNS, rows
    names = [_column(cell) for cell in rows[0][1]]
    return (names, rows[1:]) if "date" in names and len(set(names) - {""}) > 1 else (COLUMNS, rows)


def _column(cell: str) -> str:
    asked = cell.strip().lower().replace(" ", "_")
    return next((name for name, also in ALSO_CALLED.items() if asked in also), "")


def _cells(rows: Iterable[Row], columns: Sequence[str], *names: str) -> list[str]:
    places = [i for i, name in enumerate(columns) if name in names]
    return [cells[i].strip() for _, cells in rows for i in places if i < len(cells)]


def _days_of(rows: Sequence[Row], columns: Sequence[str]) -> DayOrder:
    return day_order(_cells(rows, columns, "date"))


def _figures_of(rows: Sequence[Row], columns: Sequence[str]) -> Figures:
    return figures(_cells(rows, columns, "value", "raw_count", "out_of"))


def _observation(cells: list[str], reader: Reader) -> Observation:
    if any(cell.strip() for cell in cells[len(reader.columns) :]):
        raise Bad(Fault.TOO_MANY_CELLS, cells[len(reader.columns)])
    named = {name: cell for name, cell in zip(reader.columns, cells, strict=False) if name}
    day = day_in(named.get("date", "").strip(), reader.days, Fault)
    count, out_of = _counts(named, reader)
    value = _value(_optional(named.get("value", ""), reader), count, out_of, reader.usual)
    if not reader.headed and count is not None and out_of is None:
        raise Bad(Fault.COUNT_ALONE, named["raw_count"])
    return Observation(day, value, count, out_of, _note(named.get("note", "")), _is_picked(named.get(PICKED, "")))


def _is_picked(cell: str) -> bool:
    word = cell.strip()
    found = next((answer for answer, also in YES_NO.items() if word.casefold() in also), None)
    if word and found is None:
        raise Bad(Fault.WORD_UNKNOWN, word)
    return bool(found)


def _counts(named: Mapping[str, str], reader: Reader) -> tuple[float | None, float | None]:
    count, out_of = (_optional(named.get(name, ""), reader) for name in ("raw_count", "out_of"))
    if count is not None and count < 0:
        raise Bad(Fault.COUNT_NEGATIVE, named["raw_count"])
    if out_of is not None and out_of <= 0:
        raise Bad(Fault.OUT_OF_NOTHING, named["out_of"])
    return count, out_of


def _optional(cell: str, reader: Reader) -> float | None:
    text = plain_cell(cell).strip()
    if not text:
        return None
    figure = read_figure(text, reader.figures)
    if isinstance(figure, Unread):
        raise Bad(Fault(f"number-{figure}"), text)
    return figure


def _value(value: float | None, count: float | None, out_of: float | None, usual: float | None) -> float:
    """The value, or what the count comes to: scaled to the usual out-of where the series has one."""
    if value is not None:
        return value
    if count is None or (out_of is not None and usual is None):
        raise Bad(Fault.VALUE_MISSING)
    made = count if out_of is None or usual is None else scaled(count, out_of, usual)
    if isinstance(made, NoNumber):
        raise Bad(Fault.OUT_OF_NOTHING)
    return made


def _note(cell: str) -> str:
    note = plain_cell(cell)
    if len(note) > LONGEST_NOTE:
        raise Bad(Fault.NOTE_TOO_LONG, note)
    return note
