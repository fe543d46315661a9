"""What a word processor puts on the clipboard, as Markdown: its headings, paragraphs, lists and tables, and no more."""

from __future__ import annotations

import re
from html.parser import HTMLParser

HEADINGS = {f"h{level}": level for level in range(1, 7)}
UNSEEN = frozenset({"style", "script", "head", "title", "xml", "template"})
BOLD, SLANTED = frozenset({"b", "strong"}), frozenset({"i", "em"})
EMPTY = frozenset({"br", "hr", "img", "meta", "link", "col", "input", "wbr"})
BLOCKS = frozenset({"p", "div", "li", "ul", "ol", "table", "tr", "blockquote", "section", "article", *HEADINGS})
SPACE = re.compile(r"[ \t\r\n\f\u00a0]+")
WORD_LIST = re.compile(r"mso-list:\s*l\d+\s+level(\d)")  # Word's lists are paragraphs that say so
OUTLINE = re.compile(r"mso-outline-level:\s*([1-6])")
ORDERED = re.compile(r"\w{1,4}[.)]")
HEAVY = re.compile(r"(?<![\w-])font-weight:\s*(bold|[6-9]00)")
LONGEST = 20_000  # characters of a paragraph; nobody means more
LONGEST_TAG = 4_000  # characters; Word tells a lot in one
MOST_OPEN = 60  # tags within each other
LIGHT = re.compile(r"(?<![\w-])font-weight:\s*(normal|[1-4]00)")


def from_page(html: str) -> str:
    """The words of a piece of a page as Markdown. What comes out is a text like any that is typed, and as safe."""
    reader = Reader()
    reader.feed(without_lone_marks(html))
    reader.close()
    return reader.text()


def without_lone_marks(html: str) -> str:
    """The page without its comments, and with each `<` that no `>` follows soon as a plain sign: the parser would look
    for the end of each of them through all the rest."""
    kept, at, closes = [], 0, True
    while (start := html.find("<", at)) >= 0:
        kept.append(html[at:start])
        if closes and html.startswith("<!--", start):
            end = html.find("-->", start)
            if end >= 0:
                at = end + 3
                continue
            closes = False  # and is not looked for again
        end = html.find(">", start, start + LONGEST_TAG)
        kept.append(html[start : end + 1] if end >= 0 else "&lt;")
        at = end + 1 if end >= 0 else start + 1
    return "".join([*kept, html[at:]])


class Reader(HTMLParser):
    """Goes through what may be badly nested, and writes down block by block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[tuple[str, str]] = []  # of which kind, and how it reads
        self.words = ""
        self.lead = ""  # what stands before the words of this block: "## ", "- "
        self.marks: list[tuple[str, str]] = []  # the tags that are open, and the sign of each: "**", "*" or ""
        self.unseen = 0
        self.ignored: list[str] = []  # what stands for a bullet in Word, outside of the words
        self.lists: list[str] = []
        self.cells: list[str] | None = None

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """Any `<![…]>` is passed over: the parser knows only some, and fails at the others."""
        end = self.rawdata.find(">", i)
        return end + 1 if end >= 0 else -1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "br":
            self.words += "\n"
        if tag in EMPTY:
            return
        if tag in UNSEEN or self.unseen:
            self.unseen += tag in UNSEEN
            return
        if tag in BLOCKS:
            self.end_block()
            self._begin(tag, told)
        elif tag in ("td", "th"):
            self._end_cell()
        else:
            self._open(tag, told)

    def handle_endtag(self, tag: str) -> None:
        if self.unseen:
            self.unseen -= tag in UNSEEN
        elif tag in BLOCKS:
            self._end(tag)
        elif any(tag == opened for opened, _ in self.marks):
            self._close(tag)

    def handle_data(self, data: str) -> None:
        if self.unseen:
            return
        if self.marks and self.marks[-1][1] == "ignore":
            self.ignored.append(data)
            return
        data = SPACE.sub(" ", data).replace("*", "\\*").replace("`", "\\`")
        before = self.words.rstrip("*") if self.marks and self.marks[-1][1] in ("**", "*") else self.words
        if data.startswith(" ") and before != self.words:  # the space stands before a sign that has just been opened
            sign = self.words[len(before) :]
            self.words = before + ("" if before[-1:] in ("", " ", "\n") else " ") + sign
            data = data.lstrip(" ")
        self.words += data.lstrip(" ") if not self.words or self.words[-1] in " \n" else data
        if len(self.words) > LONGEST:
            self.end_block() if self.cells is None else self._end_cell()

    def _begin(self, tag: str, told: dict[str, str]) -> None:
        style, kind = told.get("style", ""), told.get("class", "")
        level = HEADINGS.get(tag) or self._outline(style, kind, told)
        if level:
            self.lead = "#" * level + " "
        elif tag in ("ul", "ol"):
            self.lists.append("1. " if tag == "ol" else "- ")
        elif tag == "li":
            self.lead = "  " * max(0, len(self.lists) - 1) + (self.lists[-1] if self.lists else "- ")
        elif found := WORD_LIST.search(style):
            self.lead = "  " * (int(found[1]) - 1) + "- "
        elif tag == "tr":
            self._end_row()
            self.cells = []

    def _outline(self, style: str, kind: str, told: dict[str, str]) -> int:
        if kind.startswith("MsoTitle") or told.get("role") == "heading":
            return 1
        found = OUTLINE.search(style)
        return int(found[1]) if found else 0

    def _end(self, tag: str) -> None:
        if tag == "tr":
            self._end_row()
        else:
            self.end_block()
            self.lead, self.ignored = "", []
        if tag in ("ul", "ol") and self.lists:
            self.lists.pop()

    def _open(self, tag: str, told: dict[str, str]) -> None:
        style = told.get("style", "")
        sign = ""
        if len(self.marks) > MOST_OPEN:
            return
        if "mso-list:ignore" in style.replace(" ", "").casefold():
            sign = "ignore"
        elif (tag in BOLD and not LIGHT.search(style)) or HEAVY.search(style):
            sign = "**"
        elif tag in SLANTED or "font-style:italic" in style.replace(" ", ""):
            sign = "*"
        if any(opened == sign for _, opened in self.marks) and sign != "ignore":
            sign = ""  # bold within bold is bold
        self.marks.append((tag, sign))
        self._sign(sign)

    def _close(self, tag: str) -> None:
        while self.marks:
            opened, sign = self.marks.pop()
            self._sign(sign, ends=True)
            if opened == tag:
                return

    def _sign(self, sign: str, *, ends: bool = False) -> None:
        """A sign stands against the words and not against the space beside them; around nothing it is left out."""
        if sign not in ("**", "*") or self.lead.startswith("#"):
            return
        bare = self.words.rstrip(" ")
        if ends and bare.endswith(sign) and not bare.endswith("\\*"):
            self.words = bare[: -len(sign)]
        elif ends:
            self.words = bare + sign + self.words[len(bare) :]
        else:
            self.words += sign

    def end_block(self) -> None:
        for _, sign in reversed(self.marks):
            self._sign(sign, ends=True)
        words = "\n".join(line.strip() for line in self.words.strip().split("\n"))
        if self.cells is not None:
            self.words = words and words + " "
            return
        marker = "".join(self.ignored).strip()
        lead = self.lead.replace("- ", "1. ") if ORDERED.fullmatch(marker) else self.lead
        if words:
            self.blocks.append(("item" if lead.lstrip(" ").startswith(("- ", "1. ")) else "text", lead + words))
            self.lead, self.ignored = "", []
        self.words = ""
        for _, sign in self.marks:
            self._sign(sign)

    def _end_cell(self) -> None:
        if self.cells is None:
            return
        self.end_block()
        if self.words:
            self.cells.append(self.words.strip().replace("\n", " ").replace("|", "\\|"))
        self.words = ""

    def _end_row(self) -> None:
        self._end_cell()
        cells, self.cells = self.cells or [], None
        if not cells:
            return
        is_first = not self.blocks or self.blocks[-1][0] != "row"
        self.blocks.append(("row", f"| {' | '.join(cells)} |"))
        if is_first:
            self.blocks.append(("row", "|" + " --- |" * len(cells)))

    def text(self) -> str:
        """All of it: items of a list and rows of a table stand line by line, everything else apart."""
        self._end_row()
        self.end_block()
        made, before = "", ""
        for kind, words in self.blocks:
            made += ("\n" if kind == before and kind != "text" else "\n\n") + words if made else words
            before = kind
        return made
