"""Markdown as a tree of sanitised elements, for documents that are not HTML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from meetingroom.markup.render import render

EMPTY = frozenset({"br", "hr"})
MOST_DEPTH = 40  # of elements within each other; nobody means more, and who walks the tree does it by recursion


@dataclass
class Node:
    """An element that `sanitize` let through, with what is in it: elements and text."""

    tag: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)


def nodes(markdown: str) -> list[Node | str]:
    """The elements of a text, outermost first."""
    grower = Grower()
    grower.feed(render(markdown))
    grower.close()
    return grower.open[0].children


class Grower(HTMLParser):
    """Grows the tree; what comes here is well-formed, since the sanitiser wrote it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Node("")]
        self.too_deep: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if len(self.open) > MOST_DEPTH and tag not in EMPTY:
            self.too_deep.append(tag)
            return
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(node)
        if tag not in EMPTY:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if self.too_deep:
            self.too_deep.pop()
        elif len(self.open) > 1 and self.open[-1].tag == tag:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)
