"""Marks the terms of a vocabulary where they stand in HTML, so that a screen can explain them there.

The one door for every text that is shown: what comes in is HTML that `sanitize` let through, or plain text by
`explained_text`; only text between the elements is touched, and each term is marked where it stands first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape, unescape

TAG = re.compile(r"(<[^>]*>)")
NAME = re.compile(r"</?([a-z0-9]+)")
LEFT_ALONE = frozenset({"a", "code", "pre", "dfn", "button"})  # a link stays a link, code stays code
ABBREVIATION = re.compile(r"[^\W\d_a-z]{2,}s?")
LONGEST_TEXT = 100_000


@dataclass(frozen=True)
class Vocabulary:
    """How each term may be spelled, longest first, and which term each spelling is."""

    pattern: re.Pattern[str] | None
    ids: Mapping[str, str]

    def term(self, found: str) -> str:
        """The id of the term that is spelled so, or ""."""
        found = unescape(found)
        return self.ids.get(found) or self.ids.get(found.casefold()) or self.ids.get(singular(found.casefold()), "")


NO_TERMS = Vocabulary(None, {})


@lru_cache(maxsize=64)
def vocabulary(spellings: tuple[tuple[str, str], ...]) -> Vocabulary:
    """From pairs of a spelling and a term's id; of two terms that are spelled alike the first stands.

    An abbreviation is found as it is written ("AT" is not "at"), everything else in any case and with an s.
    """
    ids: dict[str, str] = {}
    for spelling, term in spellings:
        ids.setdefault(spelling if is_abbreviation(spelling) else spelling.casefold(), term)
    if not ids:
        return NO_TERMS
    longest_first = sorted({spelling for spelling, _ in spellings}, key=lambda s: (-len(s), s))
    words = "|".join(as_pattern(spelling) for spelling in longest_first)
    return Vocabulary(re.compile(rf"(?<!\w)(?:{words})(?!\w)"), ids)


def is_abbreviation(spelling: str) -> bool:
    return ABBREVIATION.fullmatch(spelling) is not None


def as_pattern(spelling: str) -> str:
    written = re.escape(escape(spelling, quote=False))
    return written if is_abbreviation(spelling) else f"(?i:{written})(?:e?s)?"


def singular(word: str) -> str:
    return word.removesuffix("s")


def explained(html: str, known: Vocabulary) -> str:
    """The HTML with each known term marked where it stands first: `<dfn class="term" data-term="g3">LRE</dfn>`."""
    if known.pattern is None or len(html) > LONGEST_TEXT:
        return html
    seen: set[str] = set()
    parts = TAG.split(html)
    depth = 0
    for i, part in enumerate(parts):
        if i % 2:
            depth += step(part)
        elif part and not depth:
            parts[i] = marked(part, known, seen)
    return "".join(parts)


def explained_text(text: str, known: Vocabulary) -> str:
    """The same of plain text, which is HTML afterwards; "" where it holds no term."""
    plain = escape(text, quote=False)
    html = explained(plain, known)
    return html if html != plain else ""


def step(tag: str) -> int:
    """By how much an element's tag leads into what is left alone, or out of it."""
    name = NAME.match(tag)
    if name is None or name[1] not in LEFT_ALONE:
        return 0
    return -1 if tag.startswith("</") else 1


def marked(text: str, known: Vocabulary, seen: set[str]) -> str:
    def mark(found: re.Match[str]) -> str:
        term = known.term(found[0]) or known.term(found[0].removesuffix("es"))
        if not term or term in seen:
            return found[0]
        seen.add(term)
        return f'<dfn class="term" data-term="{term}" tabindex="0" role="button">{found[0]}</dfn>'

    assert known.pattern is not None
    return known.pattern.sub(mark, text)


def terms_in(text: str, known: Vocabulary) -> list[str]:
    """The ids of the terms that a plain text uses, in the order in which they come."""
    if known.pattern is None:
        return []
    found = (known.term(match[0]) for match in known.pattern.finditer(escape(text, quote=False)))
    return list(dict.fromkeys(term for term in found if term))
