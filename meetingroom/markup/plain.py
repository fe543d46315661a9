"""Markdown as plain text, to be copied into a mail: the words with their line breaks, lists, and addresses."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from meetingroom.markup.render import render

APART = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "table", "hr", "blockquote", "ul", "ol"})
SPACE = re.compile(r"[ \t\n]+")
QUOTE, RULE, CELL = "> ", "———", " | "


def plain(text: str) -> str:
    """The text as it reads when rendered, without its markup."""
    writer = Writer()
    writer.feed(render(text))
    writer.close()
    writer.end_line()
    return "\n".join(writer.lines).strip("\n")


class Writer(HTMLParser):
    """Writes down sanitised HTML line by line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.words = ""
        self.margins: list[str] = []
        self.numbers: list[int | None] = []  # of the lists we are in; None for one with bullets
        self.bullet: str | None = None
        self.address = ""
        self.link_start = 0
        self.in_pre = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in APART:
            self._begin_block(tag in ("ul", "ol"))
        if opening := getattr(self, f"_open_{tag}", None):
            opening({name: value or "" for name, value in attrs})

    def handle_endtag(self, tag: str) -> None:
        if tag in APART or tag in ("li", "tr"):
            self.end_line()
        if closing := getattr(self, f"_close_{tag}", None):
            closing()

    def handle_data(self, data: str) -> None:
        if self.in_pre:
            self.words += data
            return
        data = SPACE.sub(" ", data)
        at_start = not self.words or self.words[-1] in "\n "
        self.words += data.lstrip(" ") if at_start else data

    def end_line(self) -> None:
        """Write what has been gathered, the bullet before its first line."""
        for line in self.words.rstrip().split("\n") if self.words.strip() else []:
            margin = "".join(self.margins)
            if self.bullet is not None:
                margin = margin[: len(margin) - len(self.bullet)] + self.bullet
                self.bullet = None
            self.lines.append((margin + line).rstrip())
        self.words = ""

    def _begin_block(self, is_list: bool) -> None:
        self.end_line()
        follows = self.lines and self.lines[-1].strip(QUOTE) and self.bullet is None
        if follows and not (is_list and self.numbers):
            self.lines.append("".join(self.margins).rstrip())

    def _open_br(self, _: dict[str, str]) -> None:
        self.words = self.words.rstrip(" ") + "\n"

    def _open_hr(self, _: dict[str, str]) -> None:
        self.words = RULE
        self.end_line()

    def _open_pre(self, _: dict[str, str]) -> None:
        self.in_pre = True

    def _close_pre(self) -> None:
        self.in_pre = False

    def _open_blockquote(self, _: dict[str, str]) -> None:
        self.margins.append(QUOTE)

    def _close_blockquote(self) -> None:
        self.margins.pop()

    def _open_ul(self, _: dict[str, str]) -> None:
        self.numbers.append(None)

    def _open_ol(self, attrs: dict[str, str]) -> None:
        self.numbers.append(int(attrs.get("start", "1")))

    def _close_ul(self) -> None:
        self.numbers.pop()

    _close_ol = _close_ul

    def _open_li(self, _: dict[str, str]) -> None:
        self.end_line()
        self.bullet = self._next_bullet()
        self.margins.append(" " * len(self.bullet))

    def _close_li(self) -> None:
        self.margins.pop()
        self.bullet = None

    def _next_bullet(self) -> str:
        number = self.numbers[-1] if self.numbers else None
        if number is None:
            return "- "
        self.numbers[-1] = number + 1
        return f"{number}. "

    def _open_td(self, _: dict[str, str]) -> None:
        if self.words:
            self.words = self.words.rstrip() + CELL

    _open_th = _open_td

    def _open_a(self, attrs: dict[str, str]) -> None:
        self.address = attrs.get("href", "")
        self.link_start = len(self.words)

    def _close_a(self) -> None:
        said = self.words[self.link_start :]
        if self.address and self.address.removeprefix("mailto:") != said:
            self.words += f" ({self.address})"
