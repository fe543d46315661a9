"""Each item that was reached or written on, with its parts."""

from __future__ import annotations

from collections.abc import Iterator

from meetingroom.exports.chapters import Chapter, all_parts, chapter
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling
from meetingroom.exports.tree import Block, Heading, Passage


@chapter(Chapter.ITEMS)
def items(telling: Telling, source: Source) -> Iterator[Block]:
    for item in telling.items():
        parts = list(all_parts(telling, source, item))
        if not parts:
            continue
        yield Heading(2, telling.numbered(item.id), f"record-{item.id}")
        if item.description:
            yield Passage(item.description, anchor=f"{item.id}-about")
        yield from parts
