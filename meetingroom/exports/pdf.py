"""A document as PDF: tagged for screen readers (PDF/UA-1), with its language, title, and headings as bookmarks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import singledispatch
from itertools import pairwise
from typing import Any, Literal

import typst

from meetingroom.core.plain import NEVER_IN_TEXT
from meetingroom.exports.columns import shares, unbroken
from meetingroom.exports.telling import begins_from_right
from meetingroom.exports.tree import Block, Document, Facts, Figure, Heading, Paragraph, Passage, Table
from meetingroom.exports.typst_page import PAGE
from meetingroom.markup import Node, nodes

Standard = Literal["ua-1"]
ACCESSIBLE: tuple[Standard, ...] = ("ua-1",)
ELSEWHERE = ("http://", "https://", "mailto:")  # links that mean something outside the room's own pages
AFTER_PAGE_ONE = "record-attendance"
SPACE = re.compile(r"\s+")
TALLEST = 400  # characters of a cell: in a narrow column half a page
NO_FONT = "could not be displayed"


def page(document: Document) -> bytes:
    return finish(document, [data(block) for block in document.blocks])


def finish(document: Document, blocks: list[dict[str, Any]]) -> bytes:
    """The file, of blocks made ready by `data`."""
    made = datetime.fromtimestamp(document.at, UTC)
    for block, after in pairwise(blocks):
        block["leads"] = after["kind"] == "table"
    told = {
        "title": document.title,
        "language": document.language.partition("-")[0],
        "version": document.version,
        "day": {"year": made.year, "month": made.month, "day": made.day},
        "blocks": blocks,
    }
    inputs = {"document": json.dumps(told)}
    try:
        return set_page(inputs, ACCESSIBLE, made)
    except typst.TypstError as error:
        # Letters that no font of this machine has: the standard forbids such a file, its reader needs it all the same.
        if NO_FONT not in str(error):
            raise
        return set_page(inputs, (), made)


def set_page(inputs: dict[str, str], standards: Sequence[Standard], made: datetime) -> bytes:
    """The time is the record's own, so that the same record is the same file."""
    when = int(made.timestamp())
    return typst.compile(
        PAGE.encode(), format="pdf", sys_inputs=inputs, pdf_standards=list(standards), timestamp=when
    )


@singledispatch
def data(block: Block) -> dict[str, Any]:
    """The block as `typst_page` reads it."""
    raise TypeError(f"no PDF for {type(block).__name__}")


@data.register
def _heading(block: Heading) -> dict[str, Any]:
    # Page one is who was heard and nothing else.
    is_after_page_one = block.anchor == AFTER_PAGE_ONE
    return {"kind": "heading", "level": block.level, "text": told(block.text), "on-new-page": is_after_page_one}


@data.register
def _paragraph(block: Paragraph) -> dict[str, Any]:
    return {"kind": "paragraph", "text": told(block.text)}


@data.register
def _facts(block: Facts) -> dict[str, Any]:
    return {"kind": "facts", "rows": [[told(text) for text in row] for row in block.rows]}


@data.register
def _table(block: Table) -> dict[str, Any]:
    return {
        "kind": "table",
        "widths": shares(block),
        "head": [told(text) for text in block.head],
        "rows": [table_row(row) for row in block.rows],
    }


def table_row(row: tuple[str, ...]) -> dict[str, Any]:
    """One that is longer than a page has to be broken; any other stays whole."""
    return {"whole": max(map(len, row)) < TALLEST, "cells": [told(unbroken(text)) for text in row]}


@data.register
def _figure(block: Figure) -> dict[str, Any]:
    return {"kind": "figure", "svg": block.svg, "caption": told(block.caption), "table": data(block.table)}


@data.register
def _passage(block: Passage) -> dict[str, Any]:
    about = " · ".join(block.about)
    return {
        "kind": "passage",
        "by": told(block.by),
        "about": told(about),
        "caption": told(block.by or about),
        "language": setting(block),
        "rtl": begins_from_right(block.markdown),
        "children": [child for one in nodes(block.markdown) for child in tree(one)],
    }


def setting(block: Passage) -> dict[str, str]:
    """The language in which a passage is set."""
    language, _, region = block.language.partition("-")
    found = {"lang": language} if 2 <= len(language) <= 3 else {}
    if found and len(region) == 2:
        found["region"] = region
    return found


def told(text: str) -> dict[str, Any]:
    return {"text": shown(text), "rtl": begins_from_right(text)}


def shown(text: str) -> str:
    return NEVER_IN_TEXT.sub("\ufffd", text)


def tree(node: Node | str) -> Iterator[Any]:
    """An element and what is in it; line ends between elements are no text."""
    if isinstance(node, str):
        if node.strip() or node == " ":
            yield SPACE.sub(" ", shown(node))
        return
    yield {"tag": tag_of(node), "children": inside(node)} | ATTRIBUTES.get(node.tag, lambda _: {})(node)


def inside(node: Node) -> list[Any]:
    if node.tag in ("pre", "code"):
        return []
    if node.tag == "table":
        return [row for part in node.children for row in rows_of(part)]
    children: list[Any] = []
    for child in (child for one in node.children for child in tree(one)):
        begins_line = bool(children) and isinstance(children[-1], dict) and children[-1]["tag"] == "br"
        children.append(child.lstrip() if begins_line and isinstance(child, str) else child)
    return children


def rows_of(part: Node | str) -> Iterator[Any]:
    if isinstance(part, Node):
        for row in part.children:
            yield from tree(row)


def tag_of(node: Node) -> str:
    return "heading" if node.tag in ("h1", "h2", "h3", "h4", "h5", "h6") else node.tag


def words_in(node: Node | str) -> str:
    return shown(node) if isinstance(node, str) else "".join(words_in(child) for child in node.children)


def link(node: Node) -> dict[str, Any]:
    address = node.attributes.get("href", "")
    return {"href": address} if address.startswith(ELSEWHERE) else {"tag": "span"}


def columns(node: Node) -> dict[str, Any]:
    rows = inside(node)
    return {"columns": len(rows[0]["children"])} if rows else {"tag": "span"}


ATTRIBUTES = {
    "a": link,
    "code": lambda node: {"text": words_in(node)},
    "ol": lambda node: {"start": int(node.attributes.get("start", "1"))},
    "pre": lambda node: {"text": words_in(node).rstrip("\n")},
    "table": columns,
}
