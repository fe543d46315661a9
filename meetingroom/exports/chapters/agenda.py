"""What was planned, and what came of it: each item with its planned and its actual times."""

from __future__ import annotations

from meetingroom.core.agenda import Item, ItemState
from meetingroom.core.pausing import Pause
from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, one_line
from meetingroom.exports.tree import Block, Heading, Paragraph, table


@chapter(Chapter.AGENDA)
def agenda(telling: Telling, source: Source) -> list[Block]:
    head = (
        "record-item",
        "record-purpose",
        "record-planned",
        "record-presenter",
        "record-time",
        "record-took",
        "record-remarks",
    )
    rows = [agenda_row(telling, item) for item in telling.items()]
    return [
        Heading(2, telling.say("agenda-title"), "record-agenda"),
        table((telling.say(h) for h in head), rows, "agenda") if rows else Paragraph(telling.say("agenda-empty")),
        *pauses(telling),
    ]


def agenda_row(telling: Telling, item: Item) -> tuple[str, ...]:
    planned = telling.say("minutes-planned", minutes=item.minutes) if item.minutes else ""
    purpose = telling.say(f"purpose-{item.purpose}")
    presenter = telling.name(item.presenter) if item.presenter else ""
    return (telling.numbered(item.id), purpose, planned, presenter, *time_taken(telling, item), remarks(telling, item))


def remarks(telling: Telling, item: Item) -> str:
    """That it was held, until when and why; and that it came from the meeting before."""
    why = one_line(item.held_why)
    if item.held_until:
        day = telling.on_day(item.held_until)
        return telling.say("item-held-because" if why else "item-held-until", day=day, why=why)
    if not item.from_before:
        return ""
    return telling.say("item-from-before-because", why=why) if why else telling.say("parked-before")


def time_taken(telling: Telling, item: Item) -> tuple[str, str]:
    """From when to when the room was on an item, and for how long; or what became of it instead."""
    if item.state is ItemState.SKIPPED and not item.spent_s:
        return telling.say("item-skipped"), ""
    if item.first_started_at is None:
        return telling.say("record-not-reached"), ""
    span = telling.span(item.first_started_at, item.ended_at)
    return span, telling.lasted(item.spent_s) if item.spent_s else ""


def pauses(telling: Telling) -> list[Block]:
    """When the whole meeting stood still, why, and until when it was meant to."""
    found = telling.meeting.pauses.all
    if not found:
        return []
    head = (telling.say(h) for h in ("record-pause", "record-why", "record-took", "record-meant-until"))
    return [Heading(3, telling.say("record-pauses"), ""), table(head, (pause_row(telling, p) for p in found), "pauses")]


def pause_row(telling: Telling, pause: Pause) -> tuple[str, ...]:
    took = telling.lasted(pause.end - pause.start) if pause.end is not None else ""
    until = telling.clock(pause.until) if pause.until is not None else ""
    return (telling.span(pause.start, pause.end), telling.say(f"pause-{pause.why}"), took, until)
