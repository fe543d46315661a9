"""Page one of the record: who was heard on which item, and how; nobody is left out."""

from __future__ import annotations

from collections.abc import Mapping

from meetingroom.core.agenda import Purpose
from meetingroom.core.ledger import HEARD, HeardLine, ledger
from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, joined
from meetingroom.exports.tree import Block, Heading, Paragraph, Table, table

Ledgers = Mapping[str, Mapping[str, HeardLine]]


@chapter(Chapter.HEARD)
def who_was_heard(telling: Telling, source: Source) -> list[Block]:
    asked = [item for item in telling.items() if item.first_started_at and item.purpose is not Purpose.BREAK]
    ledgers = {item.id: ledger(telling.meeting, item.id) for item in asked}
    blocks: list[Block] = [Heading(2, telling.say("record-heard"), "record-heard")]
    if not asked:
        return [*blocks, Paragraph(telling.say("record-heard-nothing"))]
    return [
        *blocks,
        Paragraph(telling.say("record-heard-lead")),
        heard_by_person(telling, ledgers),
        heard_by_item(telling, ledgers),
        *longest_wait(telling),
    ]


def longest_wait(telling: Telling) -> list[Block]:
    """How long somebody's hand was up at most before they had the floor, and on which item."""
    turns, items = telling.meeting.queue.turns.values(), telling.meeting.agenda.items
    served = [turn for turn in turns if turn.waited_s is not None and turn.item in items]
    if not served:
        return []
    longest = max(served, key=lambda turn: turn.waited_s or 0.0)
    waited = telling.lasted(longest.waited_s or 0.0)
    return [Paragraph(telling.say("record-longest-wait", time=waited, item=telling.numbered(longest.item)))]


def heard_by_person(telling: Telling, ledgers: Ledgers) -> Table:
    people = [p for p in telling.meeting.roster.people if any(p in lines for lines in ledgers.values())]
    rows = ((telling.name_and_role(p), ways_of(telling, p, ledgers)) for p in people)
    return table((telling.say("record-person"), telling.say("record-how")), rows, "heard")


def ways_of(telling: Telling, person: str, ledgers: Ledgers) -> str:
    """Each way in which this person was heard, with the numbers of the items: "spoke (1, 3) · wrote (2)"."""
    numbers: dict[str, list[str]] = {}
    for item, lines in ledgers.items():
        if person in lines:
            numbers.setdefault(telling.how(lines[person]), []).append(str(telling.number(item)))
    return joined(f"{how} ({', '.join(where)})" for how, where in numbers.items())


def heard_by_item(telling: Telling, ledgers: Ledgers) -> Table:
    head = ("record-item", "record-heard-count", "record-others")
    rows = (heard_row(telling, item, lines) for item, lines in ledgers.items())
    return table((telling.say(h) for h in head), rows, "heard-by-item")


def heard_row(telling: Telling, item: str, lines: Mapping[str, HeardLine]) -> tuple[str, ...]:
    others = [f"{telling.name(p)}: {telling.how(line)}" for p, line in lines.items() if line.how not in HEARD]
    count = telling.say("record-of", heard=len(lines) - len(others), all=len(lines))
    return (telling.numbered(item), count, joined(others))
