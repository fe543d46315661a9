"""Who had the floor on an item, when, for what and for how long."""

from __future__ import annotations

from meetingroom.core.agenda import Item
from meetingroom.core.queue import Turn, Via
from meetingroom.exports.chapters import Part, of_item
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, one_line
from meetingroom.exports.tree import Block, table


@of_item(Part.TURNS)
def turns(telling: Telling, source: Source, item: Item) -> list[Block]:
    head = ("record-from", "record-person", "record-kind", "record-topic", "record-took")
    rows = tuple(row for row, _ in turns_taken(telling, item))
    return [table((telling.say(h) for h in head), rows, "turns")] if rows else []


def turns_taken(telling: Telling, item: Item) -> list[tuple[tuple[str, ...], Turn]]:
    """The row of each turn that has ended, and the turn, from the first on."""
    taken = [t for t in telling.meeting.queue.turns.values() if t.item == item.id and t.ended_at is not None]
    return [(turn_row(telling, turn), turn) for turn in sorted(taken, key=lambda t: t.started_at)]


def turn_row(telling: Telling, turn: Turn) -> tuple[str, ...]:
    kind = "mark-read-aloud" if turn.via is Via.PANEL else f"kind-{turn.kind}"
    return (
        telling.clock(turn.started_at),
        telling.name(turn.person),
        telling.say(kind),
        one_line(turn.topic),
        telling.lasted(turn.spent_s),
    )
