"""The words that come into the notes from what happened: once each, in the transaction of the journal row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from meetingroom.core.acts import SYSTEM, Event
from meetingroom.core.meeting import Meeting
from meetingroom.core.noted import PanelPlaced
from meetingroom.core.on_the_table import ChartPlaced
from meetingroom.core.queue import Via
from meetingroom.core.roster import Person
from meetingroom.core.turns import TurnStarted

Words = list[tuple[str, str]]  # words and who wrote them


@dataclass(frozen=True)
class Line:
    """Words to put at the end of an item's section; `key` says what they are made from."""

    item: str
    key: str
    words: Words


def lines(meeting: Meeting, events: Iterable[Event]) -> list[Line]:
    """What these events put into the notes; `meeting` is the one after them."""
    made = (LINES[type(event)](meeting, event) for event in events if type(event) in LINES)
    return [line for line in made if line]


def started_turn(meeting: Meeting, event: TurnStarted) -> Line | None:
    """Who speaks, in which role, on what, for the note-taker to go on from; words that were written need none."""
    if event.via is not Via.VOICE or event.item not in meeting.agenda.items:
        return None
    heading = f"{title(meeting.roster.people[event.person])} "
    return Line(event.item, f"turn:{event.turn}", [(heading, SYSTEM), (event.topic, event.person)])


def placed_panel(meeting: Meeting, event: PanelPlaced) -> Line | None:
    panel = meeting.panels.of(event.item, event.person)
    if panel is None:
        return None
    words: Words = [(f"{title(meeting.roster.people[event.person])}\n\n", SYSTEM), (quoted(panel.text), event.person)]
    return Line(event.item, f"panel:{event.item}:{event.person}:{event.version}", [*words, ("\n\n", SYSTEM)])


def placed_chart(meeting: Meeting, event: ChartPlaced) -> Line | None:
    """A link to the chart by its id, which the screens and the record put the chart in place of."""
    titles = " · ".join(plain(each.definition.title) for each in meeting.evidence.placed[event.chart].series)
    words: Words = [(f"[{titles}](#chart-{event.chart})\n\n", SYSTEM)]
    return Line(event.item, f"chart:{event.chart}", words)


def quoted(text: str) -> str:
    """The text as a Markdown quotation, with its own markup inside."""
    return "\n".join(f"> {line}".rstrip() for line in text.strip().splitlines())


def title(person: Person) -> str:
    """`**Ana** (Parent):`"""
    role = f" ({plain(person.role)})" if person.role else ""
    return f"**{plain(person.name)}**{role}:"


def plain(words: str) -> str:
    """Words that Markdown leaves as they are."""
    return re.sub(r"([\\`*_\[\]<>#~|])", r"\\\1", words)


LINES: dict[type[Event], Callable[[Meeting, Any], Line | None]] = {
    TurnStarted: started_turn,
    PanelPlaced: placed_panel,
    ChartPlaced: placed_chart,
}
