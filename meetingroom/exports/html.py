"""A document as HTML: a part of a page, or one file that needs nothing else and runs nothing."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import singledispatch
from hashlib import sha256
from html import escape

from meetingroom.exports.style import STYLE
from meetingroom.exports.tree import Block, Document, Facts, Figure, Heading, Paragraph, Passage, Table
from meetingroom.markup import render
from meetingroom.words import direction

# A page that shows the file may name this in its security policy; the file itself forbids all else.
STYLE_HASH = f"'sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}'"
POLICY = f"default-src 'none'; style-src {STYLE_HASH}; base-uri 'none'; form-action 'none'"

HEADING_TAG = re.compile(r"(</?h)([3-6])\b")


def page(document: Document) -> str:
    """One self-contained file, without scripts and without a request to anywhere."""
    title, language = escape(document.title), escape(document.language)
    return (
        f'<!doctype html>\n<html lang="{language}" dir="{direction(document.language)}">\n<head>\n'
        f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{fragment(document)}\n</main>\n</body>\n</html>\n"
    )


def fragment(document: Document) -> str:
    """The document's blocks, safe to stand in any page."""
    return "\n".join(written(block) for block in document.blocks)


@singledispatch
def written(block: Block) -> str:
    raise TypeError(f"no HTML for {type(block).__name__}")


@written.register
def _heading(block: Heading) -> str:
    anchor = f' id="{escape(block.anchor)}"' if block.anchor else ""
    return f'<h{block.level}{anchor} dir="auto">{escape(block.text)}</h{block.level}>'


@written.register
def _paragraph(block: Paragraph) -> str:
    return f'<p dir="auto">{escape(block.text)}</p>'


@written.register
def _facts(block: Facts) -> str:
    rows = (f'<div><dt>{escape(label)}</dt><dd dir="auto">{escape(text)}</dd></div>' for label, text in block.rows)
    return f"<dl>{''.join(rows)}</dl>"


@written.register
def _table(block: Table) -> str:
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in block.head)
    rows = "\n".join(table_row(block.head, row) for row in block.rows)
    return f'<table class="rows">\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>'


def table_row(head: tuple[str, ...], row: tuple[str, ...]) -> str:
    """A row; each cell carries its column's name, which a narrow screen shows beside it."""
    first = f'<th scope="row" dir="auto">{escape(row[0])}</th>'
    rest = (
        f'<td dir="auto" data-label="{escape(label)}">{escape(text)}</td>'
        for label, text in zip(head[1:], row[1:], strict=True)
    )
    return f"<tr>{first}{''.join(rest)}</tr>"


@written.register
def _figure(block: Figure) -> str:
    caption = f'<figcaption dir="auto">{escape(block.caption)}</figcaption>'
    # A narrow screen moves the drawing to and fro, rather than shrinking its letters until nobody can read them.
    drawing = f'<div class="drawing" tabindex="0">{block.svg}</div>'
    return f"<figure>\n{drawing}\n{caption}\n{written(block.table)}\n</figure>"


@written.register
def _passage(block: Passage) -> str:
    by = f'<strong dir="auto">{escape(block.by)}</strong>' if block.by else ""
    about = "".join(f' <span dir="auto">{escape(text)}</span>' for text in block.about)
    header = f"<header>{by}{about}</header>\n" if by or about else ""
    return f'<article class="words">\n{header}{words(block)}\n</article>'


def words(block: Passage) -> str:
    """People's words; their headings stand below the document's own, and their ids apart from it."""
    lang = f' lang="{escape(block.language)}"' if block.language else ""
    html = HEADING_TAG.sub(lower, render(block.markdown, f"h-{block.anchor}-"))
    return f'<div{lang} dir="auto">{html}</div>'


def lower(tag: re.Match[str]) -> str:
    return f"{tag[1]}{min(6, int(tag[2]) + 1)}"
