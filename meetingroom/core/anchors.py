"""Anchors: where in a text a passage stands, also after the text around it has changed; or that it is gone."""

from __future__ import annotations

from difflib import SequenceMatcher

import msgspec

from meetingroom.core.acts import Line, Text

CLOSE_ENOUGH = 0.6  # of the passage's characters must still be there, in order
AROUND = 40  # characters of context on either side
SHORT = 20  # characters: so few words are there or are gone; most of their letters stand in any text


class Anchor(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A passage by its words and what stood around it; an empty one means the whole section, or the whole draft."""

    exact: Text = ""
    before: Line = ""
    after: Line = ""


def anchor_at(text: str, start: int, end: int) -> Anchor:
    return Anchor(exact=text[start:end], before=text[max(0, start - AROUND) : start], after=text[end : end + AROUND])


def locate(anchor: Anchor, text: str) -> tuple[int, int] | None:
    """The characters of `text` that the anchor means, or None when the passage is gone.

    The same words are looked for first, and of several places the one whose surroundings are most alike; then, for
    more than a few words, the stretch that has most of them in order.
    """
    if not anchor.exact:
        return (0, len(text))
    places = [at for at in _all_places(anchor.exact, text) if _is_whole(anchor, text, at)]
    if places:
        best = max(places, key=lambda at: _likeness(anchor, text, at, at + len(anchor.exact)))
        return (best, best + len(anchor.exact))
    return _nearly(anchor.exact, text) if len(anchor.exact) >= SHORT else None


def _all_places(exact: str, text: str) -> list[int]:
    places, at = [], text.find(exact)
    while at >= 0:
        places.append(at)
        at = text.find(exact, at + 1)
    return places


def _is_whole(anchor: Anchor, text: str, at: int) -> bool:
    """Words are not found within longer words: "us" is not in "because", unless it was there that it was chosen."""
    end = at + len(anchor.exact)
    joins_before = anchor.exact[0].isalnum() and text[max(0, at - 1) : at].isalnum()
    joins_after = anchor.exact[-1].isalnum() and text[end : end + 1].isalnum()
    joined_before, joined_after = anchor.before[-1:].isalnum(), anchor.after[:1].isalnum()
    return (joined_before or not joins_before) and (joined_after or not joins_after)


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
