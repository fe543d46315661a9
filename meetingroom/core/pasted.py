"""Pasted lines and CSV as rows of cells, each with the line it begins on; delimited by tab, semicolon or comma."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from io import StringIO
from typing import Generic, TypeVar

from meetingroom.core.written import DayOrder, Unread, read_day

Good = TypeVar("Good")

BOM = "\ufeff"  # what spreadsheets put before a file in UTF-8


@dataclass(frozen=True)
class BadRow:
    """A row that is not taken: the line it begins on, why, and the words that were there."""

    line: int
    fault: StrEnum
    cell: str = ""


@dataclass(frozen=True)
class Parsed(Generic[Good]):
    """The good rows and the bad ones; whether the good are kept is for the person to choose."""

    good: tuple[Good, ...]
    bad: tuple[BadRow, ...]


class Bad(Exception):
    """A row cannot be taken: why, and the words that were there."""

    def __init__(self, fault: StrEnum, cell: str = "") -> None:
        super().__init__(fault)
        self.fault, self.cell = fault, cell[:80]

    def at(self, line: int) -> BadRow:
        return BadRow(line, self.fault, self.cell)


def named_twice(heads: Sequence[str], columns: Sequence[str]) -> str:
    """The first heading of a column that stands there already, by this or another name; "" where there is none.

    Which of the two is meant nobody can know. What no column is called ("") may stand there as often as it does.
    """
    seen = set[str]()
    for head, name in zip(heads, columns, strict=True):
        if name and name in seen:
            return head.strip()[:80]
        seen.add(name)
    return ""


def day_in(cell: str, order: DayOrder, faults: type[StrEnum]) -> date:
    """A day that a cell names; `faults` has "date-missing" and one for each way in which none can be read.

    Raises: Bad.
    """
    if not cell:
        raise Bad(faults("date-missing"))
    day = read_day(cell, order)
    if isinstance(day, Unread):
        raise Bad(faults(f"date-{day}"), cell)
    return day


def rows_of(text: str) -> Iterator[tuple[int, list[str] | None]]:
    """The rows that are not empty, their cells stripped; None in place of those of a quotation mark never closed."""
    for line, cells in lines_of(text):
        yield line, cells and [cell.strip() for cell in cells]


def lines_of(text: str) -> Iterator[tuple[int, list[str] | None]]:
    """The same, with the cells as they are."""
    text = text.removeprefix(BOM)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter_of(text), strict=True)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield line, None
        else:
            if any(cell.strip() for cell in cells):
                yield line, cells
        line = reader.line_num + 1


def delimiter_of(text: str) -> str:
    """The first of tab, semicolon, comma that the first line with words in it has outside of quotes."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    bare = re.sub(r'"[^"]*"', "", first)
    return next((mark for mark in "\t;," if mark in bare), ",")
