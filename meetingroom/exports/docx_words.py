"""What people wrote, from Markdown's tree into the paragraphs of a word processor."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from meetingroom.core.plain import NEVER_IN_TEXT
from meetingroom.exports.docx_end import address_id, new_paragraph, new_table
from meetingroom.markup import Node

Nodes = Iterable[Node | str]
INDENT = Pt(14)
SPACE = re.compile(r"\s+")
BREAKING = frozenset({"p", "ul", "ol", "pre", "blockquote", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6"})
LOOKS = {"strong": "bold", "em": "italic", "del": "strike"}
ELSEWHERE = ("http://", "https://", "mailto:")


@dataclass
class Flow:
    """Writes passages into a file, each in its language and from its side; `depth` is how far it is set in."""

    made: Any
    language: str
    from_right: bool
    depth: int = 1
    mark: str = ""  # what the next paragraph begins with, in a list

    def blocks(self, children: Nodes) -> None:
        """Elements that are paragraphs of their own, and what stands between them as one more."""
        loose: list[Node | str] = []
        for child in children:
            if isinstance(child, Node) and child.tag in BREAKING:
                self.paragraph(loose)
                loose = []
                self.block(child)
            else:
                loose.append(child)
        self.paragraph(loose)

    def block(self, node: Node) -> None:
        if node.tag in ("ul", "ol"):
            self.items(node)
        elif node.tag == "table":
            self.table(node)
        elif node.tag == "blockquote":
            Flow(self.made, self.language, self.from_right, self.depth + 1).blocks(node.children)
        elif node.tag == "hr":
            self.paragraph(["———"])
        else:
            self.paragraph(node.children, verbatim=node.tag == "pre", bold=node.tag.startswith("h"))

    def items(self, node: Node) -> None:
        number = int(node.attributes.get("start", "1"))
        for item in (child for child in node.children if isinstance(child, Node)):
            mark = f"{number}." if node.tag == "ol" else "•"
            Flow(self.made, self.language, self.from_right, self.depth + 1, f"{mark}\t").blocks(item.children)
            number += 1

    def table(self, node: Node) -> None:
        rows = [row for part in elements(node) for row in elements(part)]
        if not rows:
            return
        drawn = new_table(self.made, len(elements(rows[0])), "Table Grid")
        for row in rows:
            for place, cell in zip(drawn.add_row().cells, elements(row), strict=False):
                self.runs(place.paragraphs[0], cell.children, {"bold": True} if cell.tag == "th" else {})
        new_paragraph(self.made)

    def paragraph(self, children: Nodes, verbatim: bool = False, bold: bool = False) -> None:
        children = list(children)
        if not "".join(map(words_in, children)).strip():
            return
        paragraph = new_paragraph(self.made)
        form = paragraph.paragraph_format
        form.left_indent, form.space_after = INDENT * self.depth, Pt(4)
        if self.mark:
            form.first_line_indent = -INDENT
            form.tab_stops.add_tab_stop(INDENT * self.depth)
            paragraph.add_run(self.mark)
            self.mark = ""
        if self.from_right:
            paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
        self.runs(paragraph, children, {"bold": True} if bold else {}, verbatim)

    def runs(self, place: Any, children: Nodes, look: dict[str, bool], verbatim: bool = False) -> None:
        for before, child in pairwise(("", *children)):
            if isinstance(child, str):
                text = child.strip("\n") if verbatim else SPACE.sub(" ", child)
                begins_line = isinstance(before, Node) and before.tag == "br"
                self.run(place, text.lstrip() if begins_line else text, look, verbatim)
            elif child.tag == "br":
                place.add_run().add_break()
            elif child.tag == "a" and child.attributes.get("href", "").startswith(ELSEWHERE):
                self.link(place, child, look)
            else:
                more = {LOOKS[child.tag]: True} if child.tag in LOOKS else {}
                self.runs(place, child.children, look | more, verbatim or child.tag == "code")

    def run(self, place: Any, text: str, look: dict[str, bool], verbatim: bool) -> None:
        run = place.add_run(NEVER_IN_TEXT.sub("\ufffd", text))
        for name, wanted in look.items():
            setattr(run.font, name, wanted)
        if verbatim:
            run.font.name, run.font.size = "Consolas", Pt(9)
        if self.language:
            mark = OxmlElement("w:lang")
            mark.set(qn("w:bidi" if self.from_right else "w:val"), self.language)
            run._r.get_or_add_rPr().append(mark)
        if self.from_right:
            run.font.rtl = True

    def link(self, place: Any, node: Node, look: dict[str, bool]) -> None:
        """Python-docx has no links of its own: a relation to the address, and the words inside its element."""
        linked = OxmlElement("w:hyperlink")
        linked.set(qn("r:id"), address_id(self.made, node.attributes["href"]))
        before = len(place.runs)
        self.runs(place, node.children, look)
        for run in place.runs[before:]:
            run.font.underline = True
            linked.append(run._r)
        place._p.append(linked)


def elements(node: Node) -> list[Node]:
    return [child for child in node.children if isinstance(child, Node)]


def words_in(node: Node | str) -> str:
    return node if isinstance(node, str) else "".join(words_in(child) for child in node.children)
