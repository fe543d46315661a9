"""Who had the floor on an item, after how long a wait, and for how long; who interpreted, read, and entered it.

Whoever waited for it in vain stands below: nobody is passed over in silence.
"""

from __future__ import annotations

from collections.abc import Iterator

from meetingroom.core.agenda import Item
from meetingroom.core.carrying import carried_with
from meetingroom.core.queue import Entry, Interpretation, Kind, Reader, Turn, Via
from meetingroom.exports.chapters import Part, of_item
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, joined, one_line
from meetingroom.exports.tree import Block, Paragraph, table
from meetingroom.words import language_name


@of_item(Part.TURNS)
def turns(telling: Telling, source: Source, item: Item) -> Iterator[Block]:
    head = (
        "record-from",
        "record-person",
        "record-kind",
        "record-topic",
        "record-waited",
        "record-took",
        "record-interpreted",
        "record-remarks",
    )
    rows = tuple(row for row, _ in turns_taken(telling, item))
    if rows:
        yield table((telling.say(h) for h in head), rows, "turns")
    carried = [e for e in carried_with(telling.meeting.queue, item.id) if e.kind is not Kind.PROCESS]
    if carried:
        yield Paragraph(telling.say("record-still-waiting", names=joined(waiting(telling, e) for e in carried)))


def waiting(telling: Telling, entry: Entry) -> str:
    name, topic = telling.name(entry.person), one_line(entry.topic)
    return f"{name}: {telling.say('quoted', text=topic)}" if topic else name


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
        telling.lasted(turn.waited_s) if turn.waited_s is not None else "",
        telling.lasted(turn.spent_s),
        joined(interpreted(telling, turn, phase) for phase in turn.interpreted),
        joined([entered(telling, turn), moved(telling, turn), read_by(telling, turn)]),
    )


def interpreted(telling: Telling, turn: Turn, phase: Interpretation) -> str:
    """Who said the words in which language, for how long; whose they were, where not simply the speaker's."""
    said = telling.say(
        "record-interpreted-by",
        name=telling.name(phase.by),
        language=language_name(phase.into, telling.words.language),
        time=telling.lasted(phase.seconds or 0.0),
    )
    if phase.of == turn.person:
        return said
    several = telling.say("record-words-of-several")
    return f"{said} ({telling.say('record-words-of', name=telling.name(phase.of)) if phase.of else several})"


def entered(telling: Telling, turn: Turn) -> str:
    entry = entry_of(telling, turn)
    by = entry.added_by if entry else ""
    return telling.say("record-entered-by", name=telling.name(by)) if by and by != turn.person else ""


def moved(telling: Telling, turn: Turn) -> str:
    """Who gave the entry its place by hand, out of the order that the room found."""
    entry = entry_of(telling, turn)
    return telling.say("record-moved-by", name=telling.name(entry.moved_by)) if entry and entry.moved_by else ""


def entry_of(telling: Telling, turn: Turn) -> Entry | None:
    queue = telling.meeting.queue
    return queue.past.get(turn.entry) or queue.entries.get(turn.entry)


def read_by(telling: Telling, turn: Turn) -> str:
    """Who read shared words aloud, where it was not their author."""
    if turn.via is not Via.PANEL or turn.reader in ("", Reader.AUTHOR):
        return ""
    by_device = turn.reader == Reader.DEVICE
    return telling.say("record-read-by-device" if by_device else "record-read-by-facilitator")
