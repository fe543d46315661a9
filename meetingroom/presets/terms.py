"""Reads a glossary that stands beside a template: a CSV with term, expansion and one definition_LANGUAGE a language.

How else people write a term may stand in also_LANGUAGE, parted by semicolons.
"""

from __future__ import annotations

import csv
import io

import msgspec

from meetingroom.core.template import PlannedTerm

DEFINITION = "definition_"
ALSO = "also_"
MOST_NAME = 60  # what stands before a definition's colon is its name only when it is short


class BadTerm(Exception):
    """A row that cannot be used: its line, and why."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


def read_terms(text: str) -> tuple[PlannedTerm, ...]:
    """The terms of a CSV. Raises: BadTerm."""
    rows = csv.DictReader(io.StringIO(text))
    names = rows.fieldnames or []
    if "term" not in names or not any(name.startswith(DEFINITION) for name in names):
        raise BadTerm(1, "the first line must name the columns: term, expansion, definition_en, …")
    return tuple(read_term(row, rows.line_num) for row in rows)


def read_term(row: dict[str, str], line: int) -> PlannedTerm:
    means = {name.removeprefix(DEFINITION): (value or "").strip() for name, value in row.items() if is_definition(name)}
    fields = {
        "word": (row.get("term") or "").strip(),
        "means": {language: text for language, text in means.items() if text},
        "also": other_spellings((row.get("term") or "").strip(), row.get("expansion") or "", means, further(row)),
    }
    try:
        return msgspec.convert(fields, PlannedTerm)
    except msgspec.ValidationError as error:
        raise BadTerm(line, str(error)) from None


def is_definition(name: str | None) -> bool:
    return bool(name) and str(name).startswith(DEFINITION)


def further(row: dict[str, str]) -> list[str]:
    """What also_LANGUAGE holds: meta; meta anual."""
    held = [value for name, value in row.items() if name and name.startswith(ALSO) and value]
    return [one for value in held for one in value.split(";")]


def other_spellings(term: str, expansion: str, means: dict[str, str], further: list[str]) -> list[str]:
    """The expansion without what stands in brackets, what a definition in another language calls it, and others."""
    called = [text.partition(":")[0] for text in means.values() if ":" in text]
    names = [name.partition("(")[0].strip() for name in (expansion, *called)]
    others = [name for name in names if name.casefold() != term.casefold()]
    written = [one for name in further if (one := name.strip()) != term]  # "wcpm" for "WCPM" too, where a row says so
    return list(dict.fromkeys(name for name in (*others, *written) if 1 < len(name) <= MOST_NAME))
