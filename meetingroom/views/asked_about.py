"""Where in the draft somebody has asked something: a whole passage, or just some words of it, as one reads them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from meetingroom.core.anchors import Anchor, locate
from meetingroom.core.draft import Draft
from meetingroom.markup import Vocabulary, explained, passages, pointed, words_in
from meetingroom.views.shared import present

BETWEEN = "\n\n"  # two passages


def anchors_in(draft: Draft, section: str, language: str) -> list[Anchor]:
    """What was asked about a section as it reads in one language, less what is about the whole of it."""
    found = (r for r in draft.responses.values() if r.section == section and r.anchor.exact)
    return list(dict.fromkeys(r.anchor for r in found if r.anchor_language == language))


def passage_rows(text: str, terms: Vocabulary, anchors: Iterable[Anchor]) -> list[dict[str, Any]]:
    """Each passage as it was typed and as HTML: its terms explained, and the words marked about which somebody asked.

    `asked`: the whole of it was asked about.
    """
    blocks = passages(text)
    anchors = list(anchors)
    whole = {anchor.exact for anchor in anchors} & {block for block, _ in blocks}
    found = [locate_(anchor, seen(text)) for anchor in anchors if anchor.exact not in whole]
    spans = [span for span in found if span]
    rows, at = [], 0
    for block, html in blocks:
        here = [(max(0, start - at), min(len(words_in(html)), end - at)) for start, end in spans]
        row = {"text": block, "html": pointed(explained(html, terms), here)}
        rows.append(row | present({"asked": block in whole}))
        at += len(words_in(html)) + len(BETWEEN)
    return rows


def words_row(text: str, html: str, terms: Vocabulary, anchors: Iterable[Anchor]) -> dict[str, Any]:
    """An owner's words, which are one passage: its HTML, marked in the same way."""
    anchors = list(anchors)
    is_whole = any(anchor.exact == text for anchor in anchors)
    found = [locate_(anchor, words_in(html)) for anchor in anchors if anchor.exact != text]
    marked = pointed(explained(html, terms), [span for span in found if span])
    return {"html": marked} | present({"asked": is_whole})


@lru_cache(256)
def seen(text: str) -> str:
    """A text as a reader sees it, without its markup, passage by passage."""
    return BETWEEN.join(words_in(html) for _, html in passages(text))


@lru_cache(4096)
def locate_(anchor: Anchor, text: str) -> tuple[int, int] | None:
    return locate(anchor, text)


def stands_in(anchor: Anchor, text: str) -> bool:
    """As it was typed, or as it is read."""
    return locate_(anchor, text) is not None or locate_(anchor, seen(text)) is not None
