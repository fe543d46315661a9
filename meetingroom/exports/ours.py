"""What the product itself says in a meeting's texts: of its templates and their glossary, and offered for a notice.

People did not write it, so no name is looked for in it; in every language, since a meeting's texts stand in several.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import msgspec

from meetingroom.core.parts import OutcomeKind
from meetingroom.exports.names import fold, tokens
from meetingroom.presets import read_templates
from meetingroom.words import LANGUAGES, Words, plain

PIECE = re.compile(r"[^.!?:;…\n\r]+")
TEXTS = ("name", "about", "items", "norms", "seats", "glossary")  # of a template; the rest are settings
USUAL = "notice-usual-"
COMES_TO = tuple(f"notice-knows-{kind.value.replace('_', '-')}" for kind in OutcomeKind)


@dataclass(frozen=True)
class Ours:
    """The `pieces` of sentences, each as its folded words, and the folded `words` that have a capital inside one."""

    pieces: frozenset[tuple[str, ...]] = frozenset()
    words: frozenset[str] = frozenset()

    def without(self, text: str) -> str:
        """The text with ends of lines where ours stands, so that everything else stays where it was."""
        return PIECE.sub(lambda m: "\n" * len(m[0]) if folded(m[0]) in self.pieces else m[0], text)


@cache
def ours() -> Ours:
    pieces = [piece for text in texts() for piece in PIECE.findall(text)]
    return Ours(frozenset(map(folded, pieces)), frozenset(capitals(pieces)))


def folded(piece: str) -> tuple[str, ...]:
    return tuple(token.folded for token in tokens(piece))


def capitals(pieces: Iterable[str]) -> Iterator[str]:
    """Such as Education in the name of an act: with a capital, and not the first of its piece."""
    for piece in pieces:
        yield from (fold(t.text) for t in tokens(piece)[1:] if t.text[0].isupper() and t.text[1:].islower())


def texts() -> Iterator[str]:
    for template in read_templates().values():
        fields = msgspec.to_builtins(template)
        yield from (text for name in TEXTS for text in strings(fields[name]))
    for language in LANGUAGES:
        yield from plain(language, USUAL).values()
        yield from (Words(language).say(id, text="") for id in COMES_TO)


def strings(value: Any) -> Iterator[str]:
    """All texts in lists and mappings of such."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list | tuple):
        for one in value.values() if isinstance(value, dict) else value:
            yield from strings(one)
