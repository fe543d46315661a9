"""Pasted lines and CSV as rows of cells, each with the line it begins on; delimited by tab, semicolon or comma."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from io import StringIO

BOM = "\ufeff"  # what spreadsheets put before a file in UTF-8


@dataclass(frozen=True)
class BadRow:
    """A row that is not taken: the line it begins on, why, and the words that were there."""

    line: int
    fault: StrEnum
    cell: str = ""


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
