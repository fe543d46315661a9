"""What was done although something stood in the way: by whom, and why."""

from __future__ import annotations

from meetingroom.core.unheard import LeftUnheard
from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, one_line
from meetingroom.exports.tree import Block, Heading, table


@chapter(Chapter.OVERRIDES)
def overrides(telling: Telling, source: Source) -> list[Block]:
    unheard = telling.meeting.unheard
    rows = [row(telling, left) for item in telling.items() for left in unheard.on(item.id)]
    if not rows:
        return []
    head = ("record-item", "record-when", "record-left-unheard", "record-why", "record-by")
    return [
        Heading(2, telling.say("record-overrides"), "record-overrides"),
        table((telling.say(h) for h in head), rows, "overrides"),
    ]


def row(telling: Telling, left: LeftUnheard) -> tuple[str, ...]:
    names = ", ".join(telling.name(person) for person in left.people)
    return (telling.numbered(left.item), telling.clock(left.at), names, one_line(left.reason), telling.name(left.by))
