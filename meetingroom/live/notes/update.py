"""Reads what a Yjs update (version 1) would do, before it is let near the document.

An update comes from a stranger's browser. Everything but plain text, its marks and deletions in
known sections is refused here, so that the document can hold nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

GC, DELETED, STRING, FORMAT, SKIP = 0, 1, 4, 6, 10
HAS_ORIGIN, HAS_RIGHT_ORIGIN, HAS_KEY, CONTENT = 0x80, 0x40, 0x20, 0x1F


class NotAnUpdate(ValueError):
    """The bytes are no update, or one that does more than write text."""


@dataclass
class Seen:
    """What an update holds: whose clocks go on from where to where, on what it builds, and what it adds."""

    starts: dict[int, int] = field(default_factory=dict)  # client: the first clock that it brings
    ends: dict[int, int] = field(default_factory=dict)  # client: the clock after its last
    needs: dict[int, int] = field(default_factory=dict)  # client: the highest clock it refers to
    roots: set[str] = field(default_factory=set)
    added: int = 0  # bytes of text
    marks: set[str] = field(default_factory=set)

    @property
    def is_empty(self) -> bool:
        return not self.starts and not self.needs


class Reader:
    """Takes numbers and texts off a run of bytes."""

    def __init__(self, given: bytes) -> None:
        self.given = given
        self.at = 0

    def byte(self) -> int:
        if self.at >= len(self.given):
            raise NotAnUpdate("it ends too early")
        self.at += 1
        return self.given[self.at - 1]

    def number(self) -> int:
        """An unsigned number of at most 53 bits, as JavaScript can hold."""
        number = shift = 0
        while True:
            byte = self.byte()
            number |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                break
            if shift > 56:
                raise NotAnUpdate("a number is too long")
        if number >= 1 << 53:
            raise NotAnUpdate("a number is too large")
        return number

    def bytes(self) -> bytes:
        size = self.number()
        if size > len(self.given) - self.at:
            raise NotAnUpdate("a text is longer than the update")
        self.at += size
        return self.given[self.at - size : self.at]

    def text(self) -> str:
        try:
            return self.bytes().decode()
        except UnicodeDecodeError as error:
            raise NotAnUpdate("a text is not UTF-8") from error


def read_update(update: bytes) -> Seen:
    """What the update would do.

    Raises: NotAnUpdate.
    """
    reader, seen = Reader(update), Seen()
    for _ in range(reader.number()):
        read_client(reader, seen)
    for _ in range(reader.number()):
        read_deletions(reader, seen)
    if reader.at != len(update):
        raise NotAnUpdate("something follows its end")
    return seen


def read_client(reader: Reader, seen: Seen) -> None:
    structs, client, clock = reader.number(), reader.number(), reader.number()
    if not structs or client in seen.starts:
        raise NotAnUpdate("a client comes twice or with nothing")
    seen.starts[client] = clock
    for _ in range(structs):
        clock += read_struct(reader, seen)
    seen.ends[client] = clock


def read_struct(reader: Reader, seen: Seen) -> int:
    """Read past one struct; how many clocks it takes."""
    kind = reader.byte()
    content = kind & CONTENT
    if content == GC:
        return length(reader)
    # A skipped stretch means that words are missing: they would wait in the document for ever.
    if content == SKIP or content not in CONTENTS:
        raise NotAnUpdate(f"content of kind {content}")
    for flag in (HAS_ORIGIN, HAS_RIGHT_ORIGIN):
        if kind & flag:
            refer(reader, seen)
    if not kind & (HAS_ORIGIN | HAS_RIGHT_ORIGIN):
        read_parent(reader, seen, bool(kind & HAS_KEY))
    return CONTENTS[content](reader, seen)


def refer(reader: Reader, seen: Seen) -> None:
    client, clock = reader.number(), reader.number()
    seen.needs[client] = max(seen.needs.get(client, 0), clock)


def read_parent(reader: Reader, seen: Seen, has_key: bool) -> None:
    if has_key or reader.number() != 1:
        raise NotAnUpdate("only text at the top level is allowed")
    seen.roots.add(reader.text())


def length(reader: Reader) -> int:
    count = reader.number()
    if not count:
        raise NotAnUpdate("an empty stretch")
    return count


def read_deleted(reader: Reader, seen: Seen) -> int:
    return length(reader)


def read_string(reader: Reader, seen: Seen) -> int:
    text = reader.text()
    if not text:
        raise NotAnUpdate("an empty text")
    seen.added += len(text.encode())
    return len(text.encode("utf-16-le")) // 2


def read_format(reader: Reader, seen: Seen) -> int:
    seen.marks.add(reader.text())
    reader.text()
    return 1


CONTENTS: dict[int, Callable[[Reader, Seen], int]] = {
    DELETED: read_deleted,
    STRING: read_string,
    FORMAT: read_format,
}


def read_deletions(reader: Reader, seen: Seen) -> None:
    client = reader.number()
    for _ in range(reader.number()):
        clock, count = reader.number(), length(reader)
        seen.needs[client] = max(seen.needs.get(client, 0), clock + count - 1)


def read_state_vector(given: bytes) -> dict[int, int]:
    """Of each client, how many clocks are known.

    Raises: NotAnUpdate.
    """
    reader = Reader(given)
    state = {reader.number(): reader.number() for _ in range(reader.number())}
    if reader.at != len(given):
        raise NotAnUpdate("something follows its end")
    return state
