"""A text cut into blocks that can be rendered apart: between paragraphs, never inside a fence."""

from __future__ import annotations

import re
from dataclasses import dataclass

LINE = re.compile(r"[^\n]*\n|[^\n]+")
FENCE = re.compile(r"(`{3,}|~{3,}) *[\w.+#-]* *\n?")
FENCE_END = re.compile(r"(`{3,}|~{3,}) *\n?")
ITEM = re.compile(r" {0,3}(?:[-*+]|\d{1,9}[.)]) ")
# A list is one block. A long one is cut between its outermost items, so that an edit stays cheap.
LONG_LIST = 2_000


def split(text: str) -> list[str]:
    """The blocks of `text`, which together are `text` again, character for character."""
    cutter = Cutter(LINE.findall(text))
    cutter.cut()
    ends = [*cutter.starts[1:], len(cutter.lines)]
    return ["".join(cutter.lines[start:end]) for start, end in zip(cutter.starts, ends, strict=False)]


@dataclass
class Cutter:
    """Walks down the lines and notes where blocks begin, and what kind the current one is."""

    lines: list[str]

    def __post_init__(self) -> None:
        self.starts = [0] if self.lines else []
        self.in_list = self.in_quote = False
        self.length = 0
        self.last_end = {end[1]: at for at, line in enumerate(self.lines) if (end := FENCE_END.fullmatch(line))}

    def cut(self) -> None:
        at = 0
        while at < len(self.lines):
            self._look_at(at)
            past = self._past_fence(at)
            self.length += sum(map(len, self.lines[at:past]))
            at = past

    def _look_at(self, at: int) -> None:
        line = self.lines[at]
        is_item, is_quote = bool(ITEM.match(line)), line.lstrip(" ").startswith(">")
        if at and (self._may_begin(at, is_item, is_quote) or self._is_long_list(line, is_item)):
            self.starts.append(at)
            self.in_list = self.in_quote = False
            self.length = 0
        self.in_list |= is_item
        self.in_quote |= is_quote

    def _may_begin(self, at: int, is_item: bool, is_quote: bool) -> bool:
        """After a blank line, unless what was there goes on: an indented line, the next item, a quotation."""
        if self.lines[at - 1].strip() or not self.lines[at].strip():
            return False
        goes_on = self.lines[at].startswith(("  ", "\t")) or (is_item and self.in_list) or (is_quote and self.in_quote)
        return not goes_on

    def _is_long_list(self, line: str, is_item: bool) -> bool:
        return is_item and self.in_list and line[0] != " " and self.length > LONG_LIST

    def _past_fence(self, at: int) -> int:
        """The line to go on with: the next, or the one after the fence that begins here, if it ends."""
        fence = FENCE.fullmatch(self.lines[at])
        if fence is None or self.last_end.get(fence[1], at) == at or self.last_end[fence[1]] < at:
            return at + 1
        at += 1
        while (end := FENCE_END.fullmatch(self.lines[at])) is None or end[1] != fence[1]:
            at += 1
        return at + 1
