"""An item's section of the notes."""

from __future__ import annotations

from collections.abc import Iterator

from meetingroom.core.agenda import Item
from meetingroom.exports.chapters import Part, of_item
from meetingroom.exports.chapters.confirmed import beside_the_notes
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling
from meetingroom.exports.tree import Block, Passage


@of_item(Part.NOTES)
def notes(telling: Telling, source: Source, item: Item) -> Iterator[Block]:
    """As they stood at the end, with what people put right beside them: the notes themselves stay as they were."""
    text = source.notes.get(item.id, "")
    if text.strip():
        yield Passage(text, language=telling.meeting.lifecycle.language, anchor=f"{item.id}-notes")
    yield from beside_the_notes(telling, item.id)
