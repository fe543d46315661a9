"""How a table is set on paper: its width shared among its columns, and what stays together in a cell."""

from __future__ import annotations

import re
from math import sqrt

from meetingroom.exports.tree import Table

LEAST, MOST = 7, 90  # characters; the width of a column does not follow longer or shorter texts
WHOLE = 10  # so many stand in one line: a time, a date, a length


def shares(table: Table) -> list[float]:
    """A column of short texts holds them in one line; one with longer texts gets more, but not in proportion."""
    columns = zip(table.head, *table.rows, strict=True)
    return [share(min(MOST, max(LEAST, *map(len, column)))) for column in columns]


MEASURE = re.compile(r"(?<=\d) (?=(?:h|min|s)\b)")


def unbroken(text: str) -> str:
    """A number and its unit are not torn apart by the end of a line."""
    return MEASURE.sub("\u00a0", text)


def share(longest: int) -> float:
    return round(min(longest, WHOLE) + 3 + 1.6 * sqrt(max(0, longest - WHOLE)), 2)
