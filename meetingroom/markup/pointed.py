"""Marks stretches of what a reader sees, such as the words that somebody asked about, in HTML that is safe already."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

from meetingroom.markup.terms import TAG

Span = tuple[int, int]  # from which character of the words to before which
LETTER = re.compile(r"&[^;\s]{1,31};|.", re.DOTALL)
OPEN, CLOSE = '<mark class="asked">', "</mark>"


def words_in(html: str) -> str:
    """The words as a browser has them: what stands between the elements, character for character."""
    return "".join(unescape(part) for part in TAG.split(html)[::2])


def pointed(html: str, spans: Iterable[Span]) -> str:
    """The HTML with these stretches of its words marked; each text between two elements has a mark of its own."""
    wanted = {at for start, end in spans for at in range(start, end)}
    if not wanted:
        return html
    parts = TAG.split(html)
    at = 0
    for n in range(0, len(parts), 2):
        parts[n], at = _pointed_text(parts[n], at, wanted)
    return "".join(parts)


def _pointed_text(text: str, at: int, wanted: set[int]) -> tuple[str, int]:
    """One text, whose first character is the `at`th of all; and which comes after it. Space alone is not marked."""
    made, is_marked = [], False
    for letter in LETTER.findall(text):
        is_wanted = at in wanted and bool(text.strip())
        made += ([OPEN] if is_wanted else [CLOSE]) if is_wanted != is_marked else []
        is_marked = is_wanted
        made.append(letter)
        at += len(unescape(letter))
    return "".join(made) + (CLOSE if is_marked else ""), at
