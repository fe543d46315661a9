"""A glossary as a table: term, also, one definition_LANGUAGE a language; brought in whole, and written again equal."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from io import StringIO
from typing import TYPE_CHECKING

import msgspec

from meetingroom.core.acts import Command, Context, Event, Refused, rule
from meetingroom.core.evidence_csv import plain_cell, safe_cell
from meetingroom.core.glossary import LONGEST, MOST_TERMS, ExplainTerm, Term, explain_term, key_of
from meetingroom.core.importing import Pasted, Take, bad_rows
from meetingroom.core.pasted import BOM, Bad, BadRow, Parsed, named_twice, rows_of
from meetingroom.core.plain import Unfit, clean_line
from meetingroom.core.roster import KEEPERS
from meetingroom.core.saying import Said

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

TERM = ("term", "word", "término", "palabra")
ALSO = re.compile(r"also(_.*)?|expansion")  # semicolons part several
DEFINITION = re.compile(r"definition_([a-z]{2,3}(?:-[a-z0-9]{2,8})*)")
MOST_MEANING, MOST_ALSO, LONGEST_ALSO = 600, 20, 120


class Fault(StrEnum):
    """Why a row is not taken; each is a message id after `term-row-`."""

    NO_COLUMNS = "no-columns"
    COLUMN_TWICE = "column-twice"
    WORD_MISSING = "word-missing"
    WORD_TWICE = "word-twice"
    MEANING_MISSING = "meaning-missing"
    UNFIT = "unfit"
    QUOTE_OPEN = "quote-open"


class ImportTerms(Command):
    """Explain all the terms of a table; one that is explained already is explained anew."""

    table: Pasted
    take: Take = Take.ALL


@rule(ImportTerms, needs=KEEPERS)
def import_terms(command: ImportTerms, meeting: Meeting, context: Context) -> list[Event]:
    parsed = parse(command.table)
    if not parsed.good and not parsed.bad:
        raise Refused("no-terms-in-the-table")
    if parsed.bad and (command.take is Take.ALL or not parsed.good):
        raise bad_rows(map(said, parsed.bad), len(parsed.good))
    new = [row for row in parsed.good if meeting.glossary.called(row.word) is None]
    if len(meeting.glossary.terms) + len(new) > MOST_TERMS:
        raise Refused("too-many-terms", most=MOST_TERMS)
    return [event for row in parsed.good for event in explain_term(row, meeting, context)]


def said(row: BadRow) -> Said:
    """The row and what is wrong with it, in words."""
    return Said("term-row", {"line": row.line, "fault": Said(f"term-row-{row.fault}", {"cell": row.cell})})


def parse(table: str) -> Parsed[ExplainTerm]:
    """Read a table whose first row names its columns; those that nobody knows are passed over."""
    rows = list(rows_of(table))
    if not rows:
        return Parsed((), ())
    (first, heads), *rest = rows
    columns = [plain_cell(head).casefold() for head in heads or ()]
    if not any(c in TERM for c in columns) or not any(DEFINITION.fullmatch(c) for c in columns):
        return Parsed((), (BadRow(first, Fault.NO_COLUMNS),))
    if twice := named_twice(columns, ["term" if c in TERM else c for c in columns]):
        return Parsed((), (BadRow(first, Fault.COLUMN_TWICE, twice),))
    good: dict[str, ExplainTerm] = {}
    bad: list[BadRow] = []
    for line, cells in rest:
        try:
            row = term_of(columns, cells)
            if key_of(row.word) in good:
                raise Bad(Fault.WORD_TWICE, row.word)
            good[key_of(row.word)] = row
        except Bad as fault:
            bad.append(fault.at(line))
    return Parsed(tuple(good.values()), tuple(bad))


def term_of(columns: Sequence[str], cells: Sequence[str] | None) -> ExplainTerm:
    if cells is None:
        raise Bad(Fault.QUOTE_OPEN)
    filled = [(name, plain_cell(cell)) for name, cell in zip(columns, cells, strict=False) if cell]
    word = next((fit(cell, LONGEST) for name, cell in filled if name in TERM), "")
    if not word:
        raise Bad(Fault.WORD_MISSING)
    found = [(DEFINITION.fullmatch(name), cell) for name, cell in filled]
    means = {language_of(named[1]): fit(cell, MOST_MEANING) for named, cell in found if named}
    if not means:
        raise Bad(Fault.MEANING_MISSING, word)
    also = [fit(one.strip(), LONGEST_ALSO) for name, cell in filled if ALSO.fullmatch(name) for one in cell.split(";")]
    made = ExplainTerm(word=word, means=means, also=tuple(dict.fromkeys(filter(None, also)))[:MOST_ALSO])
    try:  # a table has no lengths of its own: what is too much for the wire is too much here
        return msgspec.convert(msgspec.to_builtins(made), ExplainTerm)
    except msgspec.ValidationError:
        raise Bad(Fault.UNFIT, word) from None


def language_of(code: str) -> str:
    """As a language is named: in a heading "es-MX" may have lost its capitals."""
    language, _, rest = code.partition("-")
    return f"{language}-{rest.upper() if len(rest) == 2 else rest}" if rest else language


def fit(cell: str, most: int) -> str:
    try:
        return clean_line(cell, most, optional=True)
    except Unfit:
        raise Bad(Fault.UNFIT, cell) from None


def export(terms: Iterable[Term]) -> str:
    """The terms as CSV that a spreadsheet opens safely, and that `parse` reads back equal."""
    held = list(terms)
    languages = sorted({code for term in held for code in term.means})
    out = StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(["term", "also", *(f"definition_{code}" for code in languages)])
    for term in held:
        writer.writerow([safe_cell(cell) for cell in cells_of(term.word, term.also, term.means, languages)])
    return BOM + out.getvalue()


def cells_of(word: str, also: Iterable[str], means: Mapping[str, str], languages: Iterable[str]) -> list[str]:
    return [word, "; ".join(also), *(means.get(code, "") for code in languages)]
