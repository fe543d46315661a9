"""Finding the sections of a text from elsewhere by its headings: those of Markdown, or of a word processor."""

from __future__ import annotations

import re
from dataclasses import dataclass

MARKDOWN = re.compile(r"^ {0,3}#{1,6}[ \t]+(?P<title>\S.*)$")
CLOSING = re.compile(r"[ \t]#+$")
FENCE = re.compile(r"^ {0,3}(?P<mark>`{3,}|~{3,})(?P<rest>.*)$")
BLANK_LINES = re.compile(r"^(?:[ \t]*\n)+")
BOLD = re.compile(r"^\s*(?:\*\*|__)(?P<title>[^*_]+?)(?:\*\*|__)\s*:?\s*$")
NUMBERED = re.compile(r"^\s*(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]\s+(?P<title>\S.*?)\s*$")
UNDERLINE = re.compile(r"^\s*(=|-){3,}\s*$")
LONGEST_TITLE = 200  # characters, as of a Title
LONGEST_LINE = 120  # that can be a heading without being marked as one
SENTENCE_ENDS = (".", "?", "!", ";", ",")


@dataclass(frozen=True)
class Found:
    """A section: its heading ("" for what stands before the first) and its text."""

    title: str
    text: str


def sections_in(text: str) -> list[Found]:
    """The sections of a text. Markdown headings count alone where there are any; else what looks like headings does."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    fenced = _in_fences(lines)
    strict = any(MARKDOWN.match(line) for at, line in enumerate(lines) if at not in fenced)
    found: list[Found] = []
    title = ""
    body: list[str] = []
    for at, line in enumerate(lines):
        heading = None if at in fenced else _markdown(line) if strict else _heading(lines, at)
        if heading is not None:
            found += _ended(title, body)
            title, body = _shortened(heading), [f"{heading}\n"] if len(heading) > LONGEST_TITLE else []
        elif not _underlines(lines, at, strict):
            body.append(line)
    return found + _ended(title, body)


def _in_fences(lines: list[str]) -> set[int]:
    """The lines of code between fences, these included; what is never closed is no fence."""
    inside: set[int] = set()
    unclosed: set[str] = set()  # marks that nothing closes are looked for once, however many stand there
    for at, line in enumerate(lines):
        opened = FENCE.match(line)
        if at in inside or not opened or opened["mark"] in unclosed:
            continue
        end = next((n for n in range(at + 1, len(lines)) if _closes(lines[n], opened["mark"])), None)
        if end is None:
            unclosed.add(opened["mark"])
        else:
            inside.update(range(at, end + 1))
    return inside


def _closes(line: str, mark: str) -> bool:
    found = FENCE.match(line)
    return found is not None and found["mark"].startswith(mark) and not found["rest"].strip()


def _underlines(lines: list[str], at: int, strict: bool) -> bool:
    """Is this the line beneath a heading, and nothing else?"""
    return not strict and at > 0 and UNDERLINE.match(lines[at]) is not None and _heading(lines, at - 1) is not None


def _shortened(title: str) -> str:
    """A heading as long as one can be, to the end of a word; all of it then begins the text."""
    if len(title) <= LONGEST_TITLE:
        return title
    return title[: LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"


def _ended(title: str, body: list[str]) -> list[Found]:
    text = BLANK_LINES.sub("", "\n".join(body)).rstrip()
    return [Found(title, text)] if title or text else []


def _markdown(line: str) -> str | None:
    """The heading without the marks that may close it; with no pattern that tries every blank of a line again."""
    found = MARKDOWN.match(line)
    return CLOSING.sub("", found["title"].rstrip(" \t")).rstrip(" \t") if found else None


def _heading(lines: list[str], at: int) -> str | None:
    """A line alone that is bold, numbered, underlined, in capitals, or short and no sentence."""
    line = lines[at].strip()
    if not line or len(line) > LONGEST_LINE:
        return None
    for pattern in (BOLD, NUMBERED):
        found = pattern.match(line)
        if found and not found["title"].endswith(SENTENCE_ENDS) and _stands_alone(lines, at):
            return found["title"].strip()
    if at + 1 < len(lines) and UNDERLINE.match(lines[at + 1]):
        return line
    is_short = len(line) <= 60 and not line.endswith(SENTENCE_ENDS) and line[0] not in "-*•·–(“\"'"
    if (line.isupper() and len(line) > 3) or (is_short and _stands_alone(lines, at) and _has_text_after(lines, at)):
        return line.rstrip(":")
    return None


def _stands_alone(lines: list[str], at: int) -> bool:
    return at == 0 or not lines[at - 1].strip()


def _has_text_after(lines: list[str], at: int) -> bool:
    """Something longer than itself follows, so that a list of short lines is no list of headings."""
    following = next((lines[n] for n in range(at + 1, len(lines)) if lines[n].strip()), "")
    return len(following.strip()) > len(lines[at].strip())
