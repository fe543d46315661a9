"""What changed between two texts, word by word, for people to read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

WORDS = re.compile(r"\s+|\w+|[^\w\s]")
MOST_WORDS = 6_000  # comparing costs the square at worst; beyond this a text is shown as replaced

Piece = dict[str, str]


def differences(before: str, after: str) -> list[Piece]:
    """`[{op, text}]` with op `same`, `removed` or `added`; joined without the removed ones it reads as `after`."""
    old, new = WORDS.findall(before), WORDS.findall(after)
    if len(old) + len(new) > MOST_WORDS:
        return [piece for piece in (_piece("removed", before), _piece("added", after)) if piece["text"]]
    return list(_merged(_pieces(old, new)))


def _pieces(old: list[str], new: list[str]) -> Iterator[Piece]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for op, a, b, c, d in matcher.get_opcodes():
        if op == "equal":
            yield _piece("same", "".join(old[a:b]))
            continue
        if b > a:
            yield _piece("removed", "".join(old[a:b]))
        if d > c:
            yield _piece("added", "".join(new[c:d]))


def _merged(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """A space alone between two changed words belongs to the change: single words are harder to read."""
    held: list[Piece] = []
    for piece in pieces:
        if held and piece["op"] == "same" and not piece["text"].strip():
            held += [_piece("removed", piece["text"]), _piece("added", piece["text"])]
        elif piece["op"] == "same":
            yield from _together(held)
            held = []
            yield piece
        else:
            held.append(piece)
    yield from _together(held)


def _together(held: list[Piece]) -> Iterator[Piece]:
    for op in ("removed", "added"):
        text = "".join(piece["text"] for piece in held if piece["op"] == op)
        if text:
            yield _piece(op, text)


def _piece(op: str, text: str) -> Piece:
    return {"op": op, "text": text}
