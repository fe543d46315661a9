"""Where in a TOML file something stands: the reader of the standard library does not say.

Enough for files that are written by hand: tables, lists of tables, and keys at the beginning of a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

Path = tuple[str | int, ...]

HEADER = re.compile(r"^\s*(?P<open>\[\[?)\s*(?P<name>[\w\-. ]+?)\s*\]\]?\s*(#.*)?$")
KEY = re.compile(r"^\s*\"?(?P<key>[\w\-]+)\"?\s*=")


def line_of(text: str, path: Path) -> int:
    """The line, from 1 on, of the innermost thing on this path that begins a line of its own."""
    found = [(len(place), line) for line, place in places(text) if place == path[: len(place)]]
    return max(found, default=(0, 1), key=lambda one: one[0])[1]


def places(text: str) -> Iterator[tuple[int, Path]]:
    """Each table and each key with its line: `(12, ("items", 2, "purpose"))`."""
    table: Path = ()
    counts: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if header := HEADER.match(line):
            table = table_of(header["name"].split("."), header["open"] == "[[", counts)
            yield number, table
        elif key := KEY.match(line):
            yield number, (*table, key["key"])


def table_of(names: list[str], is_list: bool, counts: dict[str, int]) -> Path:
    """The path of a table; `[[items]]` begins the next of the items, `[items.title]` is inside the last."""
    first, *rest = (name.strip() for name in names)
    if is_list and not rest:
        counts[first] = counts.get(first, -1) + 1
    return (first, counts[first], *rest) if first in counts else (first, *rest)


def line_with(text: str, words: str) -> int:
    """The line in which these words begin, else the first."""
    beginning = next((line.strip() for line in words.splitlines() if line.strip()), words)[:20]
    found = (
        number for number, line in enumerate(text.splitlines(), start=1) if beginning and beginning in line
    )
    return next(found, 1)
