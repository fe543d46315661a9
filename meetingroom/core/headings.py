"""Finding the sections of a text from elsewhere by its headings: those of Markdown, or of a word processor."""

from __future__ import annotations

import re
from dataclasses import dataclass

MARKDOWN = re.compile(r"^\s{0,3}#{1,6}\s+(?P<title>.+?)\s*#*\s*$")
BOLD = re.compile(r"^\s*(?:\*\*|__)(?P<title>[^*_]+?)(?:\*\*|__)\s*:?\s*$")
NUMBERED = re.compile(r"^\s*(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]\s+(?P<title>\S.*?)\s*$")
UNDERLINE = re.compile(r"^\s*(=|-){3,}\s*$")
LONGEST_TITLE = 120
SENTENCE_ENDS = (".", "?", "!", ";", ",")


@dataclass(frozen=True)
class Found:
    """A section: its heading ("" for what stands before the first) and its text."""

    title: str
    text: str


def sections_in(text: str) -> list[Found]:
    """The sections of a text. Markdown headings count alone where there are any; else what looks like headings does."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    strict = any(MARKDOWN.match(line) for line in lines)
    found: list[Found] = []
    title = ""
    body: list[str] = []
    for at, line in enumerate(lines):
        heading = _markdown(line) if strict else _heading(lines, at)
        if heading is None:
            if not (UNDERLINE.match(line) and not body):
                body.append(line)
            continue
        found += _ended(title, body)
        title, body = heading, []
    return found + _ended(title, body)


def _ended(title: str, body: list[str]) -> list[Found]:
    text = "\n".join(body).strip()
    return [Found(title, text)] if title or text else []


def _markdown(line: str) -> str | None:
    found = MARKDOWN.match(line)
    return found["title"][:LONGEST_TITLE] if found else None


def _heading(lines: list[str], at: int) -> str | None:
    """A line alone that is bold, numbered, underlined, in capitals, or short and no sentence."""
    line = lines[at].strip()
    if not line or len(line) > LONGEST_TITLE:
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
    following = next((line for line in lines[at + 1 :] if line.strip()), "")
    return len(following.strip()) > len(lines[at].strip())
