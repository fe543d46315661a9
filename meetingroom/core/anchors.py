"""Anchors: where in a text a passage stands, also after the text around it has changed; or that it is gone."""

from __future__ import annotations

from difflib import SequenceMatcher

import msgspec

from meetingroom.core.acts import Line, Text

CLOSE_ENOUGH = 0.6  # of the passage's characters must still be there, in order
AROUND = 40  # characters of context on either side


class Anchor(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A passage by its words and what stood around it; an empty one means the whole section."""

    exact: Text = ""
    before: Line = ""
    after: Line = ""


def anchor_at(text: str, start: int, end: int) -> Anchor:
    return Anchor(exact=text[start:end], before=text[max(0, start - AROUND) : start], after=text[end : end + AROUND])


def locate(anchor: Anchor, text: str) -> tuple[int, int] | None:
    """The characters of `text` that the anchor means, or None when the passage is gone.

    The same words are looked for first, and of several places the one whose surroundings are most alike; then the
    stretch that has most of the words in order.
    """
    if not anchor.exact:
        return (0, len(text))
    places = _all_places(anchor.exact, text)
    if places:
        best = max(places, key=lambda at: _likeness(anchor, text, at, at + len(anchor.exact)))
        return (best, best + len(anchor.exact))
    return _nearly(anchor.exact, text)


def _all_places(exact: str, text: str) -> list[int]:
    places, at = [], text.find(exact)
    while at >= 0:
        places.append(at)
        at = text.find(exact, at + 1)
    return places


def _likeness(anchor: Anchor, text: str, start: int, end: int) -> float:
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    return SequenceMatcher(None, anchor.before, before).ratio() + SequenceMatcher(None, anchor.after, after).ratio()


def _nearly(exact: str, text: str) -> tuple[int, int] | None:
    matcher = SequenceMatcher(None, exact, text, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    kept = sum(block.size for block in blocks)
    if not blocks or kept < CLOSE_ENOUGH * len(exact):
        return None
    start, end = blocks[0].b, blocks[-1].b + blocks[-1].size
    # Letters strewn over a long text are no passage.
    return (start, end) if end - start <= 2 * len(exact) else None
