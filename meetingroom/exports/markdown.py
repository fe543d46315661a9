"""A document as Markdown that any reader takes: people's words are quoted, so that none of them ends the quote.

A reader of Markdown may let HTML through and follow any link; so neither leaves here alive.
"""

from __future__ import annotations

import re
from functools import singledispatch
from html import escape

from meetingroom.core.plain import NEVER_IN_TEXT, close_directions
from meetingroom.exports.tree import Block, Document, Facts, Figure, Heading, Paragraph, Passage, Table

SPECIAL = re.compile(r"([\\`*_\[\]#!|~])")
AT_START = re.compile(r"^(?:[-+=:]|\d+(?=[.)]))")
TAG = re.compile(r"<(?=[A-Za-z/!?])")
LINK = re.compile(r"(\]\(|\]:)(?!\s*<?(?:https?:|mailto:|#|/(?![/\\])))")


def page(document: Document) -> str:
    return "\n\n".join(written(block) for block in document.blocks) + "\n"


def plain(text: str) -> str:
    """A plain text in which nothing is markup, inside a line."""
    return SPECIAL.sub(r"\\\1", escape(text, quote=False))


def plain_line(text: str) -> str:
    """The same for a whole line, which could begin a list or underline the line before."""
    return AT_START.sub(begun, plain(text))


def begun(start: re.Match[str]) -> str:
    """A mark behind a backslash; a number with a backslash before its dot."""
    return f"{start[0]}\\" if start[0].isdigit() else f"\\{start[0]}"


@singledispatch
def written(block: Block) -> str:
    raise TypeError(f"no Markdown for {type(block).__name__}")


@written.register
def _heading(block: Heading) -> str:
    return f"{'#' * block.level} {plain(block.text)}"


@written.register
def _paragraph(block: Paragraph) -> str:
    return plain_line(block.text)


@written.register
def _facts(block: Facts) -> str:
    return "\n".join(f"- {plain_line(label)}: {plain(text)}" for label, text in block.rows)


@written.register
def _table(block: Table) -> str:
    rule = "|".join(" --- " for _ in block.head)
    return "\n".join([table_row(block.head), f"|{rule}|", *(table_row(row) for row in block.rows)])


@written.register
def _figure(block: Figure) -> str:
    return f"{plain_line(block.caption)}\n\n{written(block.table)}"


def table_row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(plain(cell) for cell in cells)} |"


@written.register
def _passage(block: Passage) -> str:
    about = " · ".join(plain(text) for text in block.about)
    by = f"**{plain(block.by)}**" if block.by else ""
    caption = " · ".join(text for text in (by, about) if text)
    return f"{caption}\n\n{quoted(block.markdown)}" if caption else quoted(block.markdown)


def quoted(markdown: str) -> str:
    """People's Markdown, still Markdown, but as a quote and without HTML or links that lead where they may not."""
    lines = close_directions(NEVER_IN_TEXT.sub("\ufffd", "\n".join(markdown.splitlines()))).split("\n")
    return "\n".join(f"> {tamed(line)}".rstrip() for line in lines)


def tamed(line: str) -> str:
    return LINK.sub(lambda link: f"{link[1][0]}\\{link[1][1]}", TAG.sub("&lt;", line))
