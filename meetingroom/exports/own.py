"""What the record holds of one person, so that they can see how their own words stand."""

from __future__ import annotations

from collections.abc import Iterator

from meetingroom.core.agenda import Item
from meetingroom.core.ledger import line_of
from meetingroom.core.panels import is_held_back
from meetingroom.exports.chapters.turns import turns_taken
from meetingroom.exports.chapters.views import view
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling
from meetingroom.exports.tree import Block, Document, Facts, Heading, Paragraph
from meetingroom.words import Words


def own(source: Source, person: str, words: Words) -> Document:
    """One person's lines, turns and views, item by item."""
    telling = Telling(source.meeting, words, source.zone)
    blocks = [block for item in telling.items() for block in on_item(telling, item, person)]
    return Document(telling.title, words.language, tuple(blocks) or (Paragraph(words.say("own-nothing")),))


def on_item(telling: Telling, item: Item, person: str) -> Iterator[Block]:
    facts = [*how_heard(telling, item, person), *turns(telling, item, person)]
    panel = telling.meeting.panels.of(item.id, person)
    if not facts and panel is None:
        return
    yield Heading(3, telling.numbered(item.id), "")
    if facts:
        yield Facts(tuple(facts))
    if panel is not None and not is_held_back(item):
        yield view(telling, item, person, panel)


def how_heard(telling: Telling, item: Item, person: str) -> Iterator[tuple[str, str]]:
    line = line_of(telling.meeting, item.id, person) if item.first_started_at is not None else None
    if line is not None:
        yield telling.say("own-heard"), telling.how_exactly(person, line)


def turns(telling: Telling, item: Item, person: str) -> Iterator[tuple[str, str]]:
    for row, turn in turns_taken(telling, item):
        if turn.person == person:
            yield row[0], " · ".join(cell for cell in row[2:] if cell)
