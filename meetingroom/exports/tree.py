"""The tree of a document: built once, in the reader's language, and handed to every format alike.

A plain text is one line without control characters. Only `Passage` holds what people wrote at length, as Markdown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Heading:
    """Level 1 is the document's title; `anchor` is a place to link to."""

    level: int
    text: str
    anchor: str


@dataclass(frozen=True)
class Paragraph:
    """One plain sentence or several."""

    text: str


@dataclass(frozen=True)
class Facts:
    """Pairs of a label and a plain text. `name` is that of their file among the tables, where they have their own."""

    rows: tuple[tuple[str, str], ...]
    name: str = ""


@dataclass(frozen=True)
class Table:
    """Plain cells; the first of each row names it. `name` is that of its file among the tables, plain ASCII;
    tables of one name go into one file."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    name: str = ""


def table(head: Iterable[str], rows: Iterable[tuple[str, ...]], name: str = "") -> Table:
    """A table without the columns in which every cell is empty."""
    names, cells = tuple(head), tuple(rows)
    kept = [i for i in range(len(names)) if i == 0 or any(row[i] for row in cells)]
    return Table(tuple(names[i] for i in kept), tuple(tuple(row[i] for i in kept) for row in cells), name)


@dataclass(frozen=True)
class Passage:
    """People's own words, as Markdown; who they are by and what is to know of them, in plain text."""

    markdown: str
    language: str = ""
    by: str = ""
    about: tuple[str, ...] = ()
    anchor: str = ""


@dataclass(frozen=True)
class Figure:
    """A drawing as SVG that needs no style, what it shows in a sentence, and the same as a table."""

    svg: str
    caption: str
    table: Table


Block = Heading | Paragraph | Facts | Table | Passage | Figure


@dataclass(frozen=True)
class Document:
    """The whole, in one language.

    `version` says which version of the record this is, for the foot of a page; `at` is the instant that it tells of.
    """

    title: str
    language: str
    blocks: tuple[Block, ...]
    version: str = ""
    at: float = 0.0
