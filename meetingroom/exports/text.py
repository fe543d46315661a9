"""A document as plain text, to be copied into a mail."""

from __future__ import annotations

from functools import singledispatch

from meetingroom.core.plain import close_directions
from meetingroom.exports.tree import Block, Document, Facts, Figure, Heading, Paragraph, Passage, Table
from meetingroom.markup import plain

UNDER = {1: "=", 2: "-"}


def page(document: Document) -> str:
    return "\n\n".join(written(block) for block in document.blocks) + "\n"


@singledispatch
def written(block: Block) -> str:
    raise TypeError(f"no text for {type(block).__name__}")


@written.register
def _heading(block: Heading) -> str:
    """Underlined by its length, up to the width of a mail."""
    under = UNDER.get(block.level)
    return f"{block.text}\n{under * min(len(block.text), 72)}" if under else f"{block.text}:"


@written.register
def _paragraph(block: Paragraph) -> str:
    return block.text


@written.register
def _facts(block: Facts) -> str:
    return "\n".join(f"{label}: {text}" for label, text in block.rows)


@written.register
def _table(block: Table) -> str:
    return "\n".join(table_row(block.head, row) for row in block.rows)


@written.register
def _figure(block: Figure) -> str:
    return f"{block.caption}\n\n{written(block.table)}"


def table_row(head: tuple[str, ...], row: tuple[str, ...]) -> str:
    """The first cell names the row; with several others each says what it is, and an empty one is left out."""
    if len(head) == 2:
        return f"- {row[0]}: {row[1]}"
    rest = [f"{label}: {text}" for label, text in zip(head[1:], row[1:], strict=True) if text]
    return "- " + "; ".join([row[0], *rest])


@written.register
def _passage(block: Passage) -> str:
    caption = " · ".join(text for text in (block.by, *block.about) if text)
    words = "\n".join(f"    {line}".rstrip() for line in close_directions(plain(block.markdown)).split("\n"))
    return f"{caption}\n{words}" if caption else words
