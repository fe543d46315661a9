"""How each person was heard on an item."""

from __future__ import annotations

from meetingroom.core.agenda import Item, Purpose
from meetingroom.core.ledger import HeardLine, ledger
from meetingroom.exports.chapters import Part, of_item
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling
from meetingroom.exports.tree import Block, table


@of_item(Part.HEARD)
def heard(telling: Telling, source: Source, item: Item) -> list[Block]:
    if item.first_started_at is None or item.purpose is Purpose.BREAK:
        return []
    head = ("record-person", "record-how", "record-when", "record-asked-at")
    rows = tuple(heard_row(telling, p, line) for p, line in ledger(telling.meeting, item.id).items())
    return [table((telling.say(h) for h in head), rows, "ledger")] if rows else []


def heard_row(telling: Telling, person: str, line: HeardLine) -> tuple[str, ...]:
    times = (telling.clock(at) if at is not None else "" for at in (line.at, line.asked_at))
    return (telling.name(person), telling.how_exactly(person, line), *times)
