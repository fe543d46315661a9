"""Lists as people type them, made lists as Python-Markdown reads them: four spaces a level, a blank line before."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

ITEM = re.compile(r"(?P<indent> *)(?P<marker>[-*+]|\d{1,9}[.)]) +(?P<words>\S.*)")
RULE = re.compile(r" {0,3}([-*_])( *\1){2,} *$")
ENDS_A_LIST = re.compile("#{1,6} |>|\x02")  # a heading, a quotation, a fenced block already set aside
CHECKBOX = re.compile(r"\[( |x|X)\] +")
BOXES = {" ": "☐ ", "x": "☑ ", "X": "☑ "}
TAB = 4
DEEPEST = 6


class Lists:
    """A preprocessor: runs after fenced code was set aside and tabs were made spaces."""

    def run(self, lines: list[str]) -> list[str]:
        outline = Outline()
        for line in lines:
            outline.take(line)
        return outline.written


@dataclass
class Outline:
    """The indents of the items that are open, and the lines written so far."""

    indents: list[int] = field(default_factory=list)
    written: list[str] = field(default_factory=list)

    def take(self, line: str) -> None:
        item = ITEM.fullmatch(line)
        if not line.strip():
            self.written.append("")
        elif item and not RULE.match(line) and self._may_begin(item):
            self._take_item(item)
        elif self.indents:
            self._take_words(line)
        else:
            self.written.append(line)

    def _may_begin(self, item: re.Match[str]) -> bool:
        """Deep indents without a list are code; in a paragraph a number begins a list only if it is 1."""
        if self.indents:
            return True
        if len(item["indent"]) >= TAB:
            return False
        return self._after_blank() or item["marker"] in ("-", "*", "+", "1.", "1)")

    def _take_item(self, item: re.Match[str]) -> None:
        if not self.indents and not self._after_blank():
            self.written.append("")
        indent = len(item["indent"])
        self._close(indent)
        del self.indents[DEEPEST - 1 :]
        marker = item["marker"].replace(")", ".")
        self.written.append(self._margin() + f"{marker} {_with_box(item['words'])}")
        self.indents.append(indent)

    def _take_words(self, line: str) -> None:
        """A line inside a list: it goes on with an item, or ends the list."""
        indent = len(line) - len(line.lstrip(" "))
        if self._after_blank():
            self._close(indent)
        elif indent == 0 and ENDS_A_LIST.match(line):
            self._close(indent)
            self.written.append("")
        self.written.append(self._margin() + line.strip() if self.indents else line)

    def _close(self, indent: int) -> None:
        """Leave the items that something at this indent is not inside of. Two spaces are enough to be inside."""
        while self.indents and indent < self.indents[-1] + 2:
            self.indents.pop()

    def _margin(self) -> str:
        return " " * TAB * len(self.indents)

    def _after_blank(self) -> bool:
        return not self.written or not self.written[-1]


def _with_box(words: str) -> str:
    """A ticked or empty box as a character: it prints, copies, is read aloud, and is no form field without a label."""
    box = CHECKBOX.match(words)
    return BOXES[box[1]] + words[box.end() :] if box else words
