"""Where everyone's cursor stands: passed on among those who edit, and forgotten when they go.

A Yjs awareness update is a list of (client, clock, JSON). Only one's own client and its cursor are
passed on, with the person added here, so that nobody can write under another name.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated

import msgspec

from meetingroom.core.acts import Refused
from meetingroom.live.notes.update import NotAnUpdate, Reader

MOST = 2_048  # bytes of one awareness update


Count = Annotated[int, msgspec.Meta(ge=0, lt=1 << 53)]


class At(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A character of the document."""

    client: Count
    clock: Count


class Position(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A place in a text: before a character, or at the end of a section."""

    type: None = None
    tname: Annotated[str, msgspec.Meta(pattern=r"^item:", max_length=80)] | None = None
    item: At | None = None
    assoc: Annotated[int, msgspec.Meta(ge=-1, le=0)] = 0

    def __post_init__(self) -> None:
        if self.tname is None and self.item is None:
            raise ValueError("nowhere")


class Cursor(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """From where to where somebody has selected."""

    anchor: Position
    head: Position


class Told(msgspec.Struct, frozen=True):
    """What a browser says of itself; all but the cursor is ours to say."""

    cursor: Cursor | None = None


@dataclass
class Editor:
    """One browser that edits: its connection, its person, its Yjs client id, and its cursor as last heard."""

    sid: str
    person: str
    client: int
    clock: int = 0
    state: bytes = b"null"

    def hear(self, update: bytes) -> bytes:
        """Take in this editor's own news of its cursor; what to pass on to the others.

        Raises: Refused.
        """
        if len(update) > MOST:
            raise Refused("notes-not-understood")
        try:
            client, clock, told = read_one(update)
        except (NotAnUpdate, msgspec.DecodeError, RecursionError) as error:
            raise Refused("notes-not-understood") from error
        if client != self.client:
            raise Refused("notes-not-yours")
        self.clock = max(self.clock, clock)
        self.state = msgspec.json.encode({"user": {"id": self.person}, "cursor": told.cursor} if told else None)
        return told_of([self])

    def gone(self) -> bytes:
        """The news that this cursor is no more."""
        self.clock, self.state = self.clock + 1, b"null"
        return told_of([self])


def read_one(update: bytes) -> tuple[int, int, Told | None]:
    reader = Reader(update)
    if reader.number() != 1:
        raise NotAnUpdate("one client at a time")
    client, clock = reader.number(), reader.number()
    told = msgspec.json.decode(reader.text(), type=Told | None)
    if reader.at != len(update):
        raise NotAnUpdate("something follows its end")
    return client, clock, told


def told_of(editors: Iterable[Editor]) -> bytes:
    """An awareness update with these editors' cursors."""
    entries = [number(e.client) + number(e.clock) + sized(e.state) for e in editors]
    return number(len(entries)) + b"".join(entries)


def sized(text: bytes) -> bytes:
    return number(len(text)) + text


def number(value: int) -> bytes:
    """A number as Yjs writes it: seven bits a byte, the lowest first."""
    written = bytearray()
    while value > 0x7F:
        written.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*written, value])
