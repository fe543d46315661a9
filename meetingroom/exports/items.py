"""One item of the record: its views, turns, notes, and how each person was heard on it."""

from __future__ import annotations

from collections.abc import Mapping

from meetingroom.core.agenda import Item, Purpose
from meetingroom.core.ledger import HeardLine, ledger
from meetingroom.core.panels import Panel, is_held_back
from meetingroom.core.queue import Turn, Via
from meetingroom.exports.telling import Telling, one_line
from meetingroom.exports.tree import Block, Heading, Paragraph, Passage, table


def item_blocks(telling: Telling, item: Item, notes: Mapping[str, str]) -> list[Block]:
    """An item's section; none for one that was never reached and on which nobody wrote."""
    number = telling.meeting.agenda.order.index(item.id) + 1
    blocks = [
        *views(telling, item),
        *turns(telling, item),
        *section(telling, "record-notes", notes_of(telling, item, notes)),
        *heard(telling, item),
    ]
    if not blocks:
        return []
    about = [Passage(item.description, anchor=f"{item.id}-about")] if item.description else []
    return [Heading(2, f"{number}. {one_line(item.title)}", f"record-{item.id}"), *about, *blocks]


def section(telling: Telling, title: str, blocks: list[Block]) -> list[Block]:
    """A part of the item under its own heading, if there is anything in it."""
    return [Heading(3, telling.say(title), ""), *blocks] if blocks else []


def views(telling: Telling, item: Item) -> list[Block]:
    on = telling.meeting.panels.on(item.id)
    if not on:
        return []
    if is_held_back(item):
        return section(telling, "record-views", [Paragraph(telling.say("record-held-back"))])
    written = [p for p in telling.meeting.roster.people if p in on]
    return section(telling, "record-views", [view(telling, item, p, on[p]) for p in written])


def view(telling: Telling, item: Item, person: str, panel: Panel) -> Passage:
    acts = telling.meeting.heard.of(item.id, person)
    about = [
        telling.say("mark-version", version=panel.version),
        telling.clock(panel.shared_at) if panel.shared_at is not None else "",
        telling.say("mark-stands") if panel.stands else "",
        telling.say("mark-read-aloud") if acts and acts.read_at is not None else "",
        telling.say("record-entered-by", name=telling.name(panel.by)) if panel.by != person else "",
    ]
    return Passage(
        panel.text,
        language=panel.language,
        by=telling.name_and_role(person),
        about=tuple(text for text in about if text),
        anchor=f"{item.id}-{person}",
    )


def turns(telling: Telling, item: Item) -> list[Block]:
    taken = [t for t in telling.meeting.queue.turns.values() if t.item == item.id and t.ended_at is not None]
    head = ("record-from", "record-person", "record-kind", "record-topic", "record-took")
    rows = tuple(turn_row(telling, turn) for turn in sorted(taken, key=lambda t: t.started_at))
    return section(telling, "record-turns", [table((telling.say(h) for h in head), rows)] if rows else [])


def turn_row(telling: Telling, turn: Turn) -> tuple[str, ...]:
    kind = "mark-read-aloud" if turn.via is Via.PANEL else f"kind-{turn.kind}"
    return (
        telling.clock(turn.started_at),
        telling.name(turn.person),
        telling.say(kind),
        one_line(turn.topic),
        telling.lasted(turn.spent_s),
    )


def notes_of(telling: Telling, item: Item, notes: Mapping[str, str]) -> list[Block]:
    text = notes.get(item.id, "")
    if not text.strip():
        return []
    return [Passage(text, language=telling.meeting.lifecycle.language, anchor=f"{item.id}-notes")]


def heard(telling: Telling, item: Item) -> list[Block]:
    if item.first_started_at is None or item.purpose is Purpose.BREAK:
        return []
    head = ("record-person", "record-how", "record-when", "record-asked-at")
    rows = tuple(heard_row(telling, p, line) for p, line in ledger(telling.meeting, item.id).items())
    return section(telling, "record-heard-here", [table((telling.say(h) for h in head), rows)] if rows else [])


def heard_row(telling: Telling, person: str, line: HeardLine) -> tuple[str, ...]:
    times = (telling.clock(at) if at is not None else "" for at in (line.at, line.asked_at))
    return (telling.name(person), telling.how_exactly(person, line), *times)
