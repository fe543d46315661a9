"""The chapters of the record and the parts of an item, each in a file of its own here: a new file is found by itself.

    @chapter(Chapter.ACTIONS)
    def actions(telling: Telling, source: Source) -> Iterable[Block]: ...

    @of_item(Part.DECISIONS)
    def decisions(telling: Telling, source: Source, item: Item) -> Iterable[Block]: ...

A chapter brings its own heading of level 2, or nothing when there is nothing to tell. A part of an item has the heading
of level 3 that its place says, and an item without any part is not in the record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import IntEnum
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeVar

from meetingroom.core.agenda import Item
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling
from meetingroom.exports.tree import Block, Heading


class Chapter(IntEnum):
    """The places in the record, in its order."""

    HEARD = 1  # page one: who was heard, and how
    ATTENDANCE = 2
    SEATS = 3
    EXCUSALS = 4
    LED = 5
    NORMS = 6
    AGENDA = 7
    DRAFT = 8
    ITEMS = 9
    EVIDENCE = 10  # what belongs to no item
    ACTIONS = 11
    PARKED = 12
    OVERRIDES = 13
    CONFIRMED = 14  # how each person found their own words
    ABOUT = 15


class Part(IntEnum):
    """The places within an item, in their order."""

    VIEWS = 1
    ROUNDS = 2
    TURNS = 3
    NOTES = 4
    SAID_BACK = 5
    EVIDENCE = 6
    CONCERNS = 7
    DECISIONS = 8
    HEARD = 9


TITLES = {
    Part.VIEWS: "record-views",
    Part.ROUNDS: "record-rounds",
    Part.TURNS: "record-turns",
    Part.NOTES: "record-notes",
    Part.SAID_BACK: "sayback-label",
    Part.EVIDENCE: "record-evidence",
    Part.CONCERNS: "record-concerns",
    Part.DECISIONS: "record-decisions",
    Part.HEARD: "record-heard-here",
}

Write = Callable[[Telling, Source], Iterable[Block]]
WriteOfItem = Callable[[Telling, Source, Item], Iterable[Block]]
F = TypeVar("F", bound=Callable[..., Iterable[Block]])

CHAPTERS: dict[Chapter, Write] = {}
PARTS: dict[Part, WriteOfItem] = {}


def chapter(place: Chapter) -> Callable[[F], F]:
    """Register what stands at this place of the record."""

    def register(write: F) -> F:
        if place in CHAPTERS:
            raise TypeError(f"two chapters for {place.name}")
        CHAPTERS[place] = write
        return write

    return register


def of_item(place: Part) -> Callable[[F], F]:
    """Register what stands at this place of every item."""

    def register(write: F) -> F:
        if place in PARTS:
            raise TypeError(f"two parts for {place.name}")
        PARTS[place] = write
        return write

    return register


def all_chapters(telling: Telling, source: Source) -> Iterator[Block]:
    for place in sorted(CHAPTERS):
        yield from CHAPTERS[place](telling, source)


def all_parts(telling: Telling, source: Source, item: Item) -> Iterator[Block]:
    """An item's parts, each under its heading."""
    for place in sorted(PARTS):
        blocks = list(PARTS[place](telling, source, item))
        if blocks:
            yield Heading(3, telling.say(TITLES[place]), "")
            yield from blocks


for _found in iter_modules(__path__):
    import_module(f"{__name__}.{_found.name}")
