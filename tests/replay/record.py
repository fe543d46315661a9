"""The record of the replay, as a reader has it: its tables, its passages and its facts, item by item."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from meetingroom.exports.record import Source, record
from meetingroom.exports.tree import Block, Document, Facts, Heading, Paragraph, Passage, Table
from meetingroom.words import Words
from tests.replay.data import member, table
from tests.replay.room import State


@dataclass
class Section:
    """What stands under one heading of level 2, or of an item under one of level 3."""

    title: str
    blocks: list[Block] = field(default_factory=list)

    def rows(self, name: str) -> list[list[dict[str, str]]]:
        """Each table of this name, row by row; a column that is empty throughout is not there."""
        tables = [block for block in self.blocks if isinstance(block, Table) and block.name == name]
        return [[dict(zip(one.head, row, strict=True)) for row in one.rows] for one in tables]

    @property
    def passages(self) -> list[Passage]:
        return [block for block in self.blocks if isinstance(block, Passage)]

    @property
    def facts(self) -> list[dict[str, str]]:
        return [dict(block.rows) for block in self.blocks if isinstance(block, Facts)]

    @property
    def sentences(self) -> list[str]:
        return [block.text for block in self.blocks if isinstance(block, Paragraph)]


def document(state: State, language: str = "en") -> Document:
    return record(Source(state.meeting, notes=state.notes), Words(language))


@dataclass
class Told:
    """The whole record, by its headings."""

    chapters: dict[str, Section]
    parts: dict[tuple[str, str], Section]  # of items, by the item of the data and the title of the part

    def part(self, item: str, title: str) -> Section:
        return self.parts.get((item, title), Section(title))

    def on_items(self, title: str) -> Iterator[tuple[str, Section]]:
        return ((item, section) for (item, part), section in self.parts.items() if part == title)


def told(state: State) -> Told:
    found = Told({}, {})
    here = Section("")
    item = ""
    for block in document(state).blocks:
        if isinstance(block, Heading) and block.level == 2:
            item = item_of(block.text)
            here = found.chapters[block.text] = Section(block.text)
        elif isinstance(block, Heading) and block.level == 3 and item:
            here = found.parts[item, block.text] = Section(block.text)
        else:
            here.blocks.append(block)
    return found


def item_of(heading: str) -> str:
    """The id of the data's item whose number and title this is; "" for another chapter."""
    by_title = {f"{row['order']}. {row['title_en']}": row["item_id"] for row in table("agenda")}
    return str(by_title.get(heading, ""))


def name(person: str) -> str:
    return str(member(person)["name"])


def name_and_role(person: str) -> str:
    return f"{name(person)} ({member(person)['role']})"


def lasted(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return f"{rest} s"
    return f"{minutes} min {rest} s" if rest else f"{minutes} min"
