"""How a table's width is shared among its columns, on paper."""

from __future__ import annotations

from math import sqrt

from meetingroom.exports.tree import Table

LEAST, MOST = 6, 90  # characters; the width of a column does not follow longer or shorter texts


def shares(table: Table) -> list[float]:
    """A column with longer texts gets more, but not in proportion."""
    columns = zip(table.head, *table.rows, strict=True)
    return [round(sqrt(min(MOST, max(LEAST, *map(len, column)))), 2) for column in columns]
