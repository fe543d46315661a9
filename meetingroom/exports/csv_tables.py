"""The tables of a document as CSV files in one zip: one file for each kind of table, over all items."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import StringIO

from meetingroom.core.plain import NEVER_IN_TEXT
from meetingroom.exports.archive import archive
from meetingroom.exports.tree import Block, Document, Facts, Figure, Heading, Passage, Table
from meetingroom.markup import plain
from meetingroom.words import Words

Row = dict[str, str]
ABOUT, WORDS = "about", "words"
BYTE_ORDER_MARK = "\ufeff"  # without it a spreadsheet takes the file for another encoding
# A spreadsheet takes a cell that begins so for a formula, and would run it.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def page(document: Document) -> bytes:
    say = Words(document.language).say
    sheets: dict[str, Sheet] = {}
    for name, row in rows_of(document, Columns(*(say(id_) for id_ in COLUMNS))):
        sheets.setdefault(name, Sheet()).add(row)
    return archive({f"{name}.csv": sheet.written() for name, sheet in sheets.items()})


COLUMNS = (
    "record-item",
    "record-section",
    "record-about-which",
    "record-stage",
    "record-person",
    "record-remarks",
    "record-language",
    "record-words",
    "record-what",
    "record-value",
)


@dataclass(frozen=True)
class Columns:
    """The names of the columns that are not a table's own, in the reader's language."""

    item: str
    section: str
    about_which: str
    stage: str
    person: str
    remarks: str
    language: str
    words: str
    what: str
    value: str


@dataclass
class Sheet:
    """Rows under all the columns that any of them has, in the order in which they came."""

    rows: list[Row] = field(default_factory=list)

    def add(self, row: Row) -> None:
        self.rows.append(row)

    def written(self) -> bytes:
        columns = list(dict.fromkeys(name for row in self.rows for name in row))
        out = StringIO(newline="")
        writer = csv.writer(out)
        writer.writerow([harmless(name) for name in columns])
        writer.writerows([harmless(row.get(name, "")) for name in columns] for row in self.rows)
        return (BYTE_ORDER_MARK + out.getvalue()).encode()


def harmless(text: str) -> str:
    text = NEVER_IN_TEXT.sub("\ufffd", text)
    return f"'{text}" if text.startswith(FORMULA) else text


def rows_of(document: Document, columns: Columns) -> Iterator[tuple[str, Row]]:
    """Each row and the name of its file; what stands under an item says which."""
    under: dict[int, str] = {}
    for block in document.blocks:
        if isinstance(block, Heading):
            under = {level: text for level, text in under.items() if level < block.level} | {block.level: block.text}
        yield from rows_in(block, under, columns)


def rows_in(block: Block, under: dict[int, str], columns: Columns) -> Iterator[tuple[str, Row]]:
    item, section = under.get(2, ""), under.get(3, "")
    place = {columns.item: item} if section else {}
    deeper = {name: under[level] for level, name in ((4, columns.about_which), (5, columns.stage)) if level in under}
    if isinstance(block, Figure):
        yield from rows_in(block.table, under, columns)
    if isinstance(block, Table) and block.name:
        yield from ((block.name, place | deeper | dict(zip(block.head, row, strict=True))) for row in block.rows)
    if isinstance(block, Facts):
        where = place | deeper if block.name else {}
        named = block.name or ABOUT
        yield from ((named, where | {columns.what: label, columns.value: text}) for label, text in block.rows)
    if isinstance(block, Passage):
        yield WORDS, passage(block, columns, {columns.item: item, columns.section: section} | deeper)


def passage(block: Passage, columns: Columns, place: Row) -> Row:
    about = {columns.person: block.by, columns.remarks: " · ".join(block.about), columns.language: block.language}
    return place | about | {columns.words: plain(block.markdown)}
