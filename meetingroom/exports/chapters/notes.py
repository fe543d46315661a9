"""An item's section of the notes."""

from __future__ import annotations

from meetingroom.core.agenda import Item
from meetingroom.exports.chapters import Part, of_item
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling
from meetingroom.exports.tree import Block, Passage


@of_item(Part.NOTES)
def notes(telling: Telling, source: Source, item: Item) -> list[Block]:
    text = source.notes.get(item.id, "")
    if not text.strip():
        return []
    return [Passage(text, language=telling.meeting.lifecycle.language, anchor=f"{item.id}-notes")]
