"""How the room agreed to meet."""

from __future__ import annotations

from collections.abc import Mapping

from meetingroom.core.template import spoken
from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, one_line
from meetingroom.exports.tree import Block, Heading, Paragraph, table


@chapter(Chapter.NORMS)
def norms(telling: Telling, source: Source) -> list[Block]:
    """The norms in the reader's language where they have it, and when the room accepted them."""
    found = telling.meeting.norms
    if not found.order or not telling.meeting.settings.norms:
        return []
    if found.accepted_at is None:
        accepted = telling.say("record-norms-not-accepted")
    else:
        accepted = telling.say("record-norms-accepted", time=telling.clock(found.accepted_at))
    rows = ((words_of(telling, found.norms[norm]),) for norm in found.order)
    return [
        Heading(2, telling.say("norms-title"), "record-norms"),
        Paragraph(accepted),
        table((telling.say("record-norm"),), rows, "norms"),
    ]


def words_of(telling: Telling, texts: Mapping[str, str]) -> str:
    return one_line(spoken(texts, telling.words.language))
