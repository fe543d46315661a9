"""What was planned, and what came of it: each item with its planned and its actual times."""

from __future__ import annotations

from meetingroom.core.agenda import Item, ItemState
from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling
from meetingroom.exports.tree import Block, Heading, Paragraph, table


@chapter(Chapter.AGENDA)
def agenda(telling: Telling, source: Source) -> list[Block]:
    head = ("record-item", "record-purpose", "record-planned", "record-time", "record-took")
    rows = [agenda_row(telling, item) for item in telling.items()]
    return [
        Heading(2, telling.say("agenda-title"), "record-agenda"),
        table((telling.say(h) for h in head), rows, "agenda") if rows else Paragraph(telling.say("agenda-empty")),
    ]


def agenda_row(telling: Telling, item: Item) -> tuple[str, ...]:
    planned = telling.say("minutes-planned", minutes=item.minutes) if item.minutes else ""
    purpose = telling.say(f"purpose-{item.purpose}")
    return (telling.numbered(item.id), purpose, planned, *time_taken(telling, item))


def time_taken(telling: Telling, item: Item) -> tuple[str, str]:
    """From when to when the room was on an item, and for how long; or what became of it instead."""
    if item.state is ItemState.SKIPPED and not item.spent_s:
        return telling.say("item-skipped"), ""
    if item.first_started_at is None:
        return telling.say("record-not-reached"), ""
    span = telling.span(item.first_started_at, item.ended_at)
    return span, telling.lasted(item.spent_s) if item.spent_s else ""
