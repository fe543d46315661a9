"""Markdown to HTML that can be shown: block by block, each rendered once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from html import escape

from markdown import Markdown
from markdown.inlinepatterns import IMAGE_LINK_RE, LinkInlineProcessor

from meetingroom.markup.blocks import split
from meetingroom.markup.lists import Lists
from meetingroom.markup.pool import Pool
from meetingroom.markup.sanitize import as_text, sanitize

LONGEST_TEXT = 100_000
LONGEST_BLOCK = 8_000
BLOCKS_KEPT = 2_048
# Finding the ends of links costs the square of their number: 3,000 brackets are two seconds.
MOST_BRACKETS = 200
DEEP = re.compile(r"^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){7}", re.MULTILINE)
HEADING = re.compile(r'<(h[1-6]) id="h-([^"]*)">')
TITLE_LEVEL = 3  # above it stand the page's title and the item's


@dataclass(frozen=True)
class Block:
    """A piece of a rendered text. Equal keys mean equal HTML, so only blocks with new keys need sending."""

    key: str
    html: str


def render(text: str, anchor: str = "h-") -> str:
    """The whole text as HTML; `anchor` keeps the ids of its headings apart from another text's on the page."""
    return "\n".join(block.html for block in render_blocks(text, anchor))


def render_blocks(text: str, anchor: str = "h-") -> list[Block]:
    """The text as HTML in pieces. An edit changes the pieces it touches, and no other is rendered again."""
    taken: set[str] = set()
    keys: set[str] = set()
    pages = (_numbered(html, anchor, taken) for html in _pieces(text))
    return [Block(_unused(_digest(html), keys), html) for html in pages]


def passages(text: str) -> list[tuple[str, str]]:
    """Each block of a text as it was typed, and as HTML: what a reader can point at."""
    blocks = [block.strip("\n") for block in split(as_text(text)) if block.strip()]
    return [(block, block_html(block)) for block in blocks]


def _pieces(text: str) -> Iterator[str]:
    text = as_text(text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(text) > LONGEST_TEXT:
        return iter([as_typed(text)])
    return (block_html(block.strip("\n")) for block in split(text) if block.strip())


@lru_cache(BLOCKS_KEPT)
def block_html(block: str) -> str:
    """One block, from Markdown or, where reading it as Markdown would take too long, as it was typed."""
    if is_pathological(block):
        return as_typed(block)
    with MACHINES.borrowed() as machine:
        return sanitize(machine.reset().convert(block))


def is_pathological(block: str) -> bool:
    """Whether nobody wrote this by hand, and reading it as Markdown would stall the room."""
    return block.count("[") > MOST_BRACKETS or len(block) > LONGEST_BLOCK or DEEP.search(block) is not None


def as_typed(text: str) -> str:
    """The text itself, markup and all, line by line."""
    return f"<p>{escape(text, quote=False)}</p>".replace("\n", "<br>")


def _numbered(html: str, anchor: str, taken: set[str]) -> str:
    """Two headings with the same words get different ids. In sanitised HTML `<h3 id=` is a heading and nothing else."""
    return HEADING.sub(lambda heading: f'<{heading[1]} id="{_unused(anchor + heading[2], taken)}">', html)


def _unused(name: str, taken: set[str]) -> str:
    number, free = 2, name
    while free in taken:
        number, free = number + 1, f"{name}-{number}"
    taken.add(free)
    return free


def _digest(html: str) -> str:
    return blake2b(html.encode(), digest_size=8).hexdigest()


def _slug(words: str, separator: str) -> str:
    return "h-" + separator.join(re.findall(r"\w+", words.lower()))[:60]


def _machine() -> Markdown:
    """HTML is text here, pictures are links, and no link is defined elsewhere, so that blocks can be rendered apart."""
    machine = Markdown(
        extensions=["tables", "fenced_code", "sane_lists", "nl2br", "toc", "pymdownx.tilde"],
        extension_configs={
            "tables": {"use_align_attribute": True},
            "toc": {"marker": "", "slugify": _slug, "baselevel": TITLE_LEVEL},
            "pymdownx.tilde": {"subscript": False},
        },
        output_format="html",
    )
    machine.preprocessors.deregister("html_block")
    machine.parser.blockprocessors.deregister("reference")
    for name in ("html", "reference", "short_reference", "image_reference", "short_image_ref", "image_link"):
        machine.inlinePatterns.deregister(name)
    machine.inlinePatterns.register(LinkInlineProcessor(IMAGE_LINK_RE, machine), "image_link", 165)
    machine.preprocessors.register(Lists(), "lists", 5)
    return machine


MACHINES = Pool(_machine)
