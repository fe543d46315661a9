"""Meetings made in memory and put into a server's database, so that a test of the wire begins just where it wants to.

stage = Stage(server)                  # whose SECRET_KEY is ours, so that links can be made here
meeting = stage.put(room)              # as often as needed: each is a meeting of its own
meeting.ask(room.person("Ada").id, "raise_hand", {...})
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from msgspec.structs import replace

from meetingroom.core.links import CodeGiven
from meetingroom.core.meeting import Meeting
from meetingroom.store import journal, private
from meetingroom.store.engine import Store, open_store
from meetingroom.store.tables import metadata
from meetingroom.web.auth import Tokens
from tests.core.room import Room
from tests.twin import Twin, call

SECRET_KEY = "a secret for tests"


@dataclass(frozen=True)
class Staged:
    """One meeting on the server, and everybody's way into it."""

    url: str
    id: str
    code: str
    meeting: Meeting

    def token(self, holder: str) -> str:
        """The personal link's token of somebody, or of "screen"."""
        return Tokens(SECRET_KEY).make(_as(self.id, self.meeting), holder)

    def twin(self, person: str, **how: Any) -> Twin:
        return Twin(self.url, self.code, self.token(person), "" if person == "screen" else person, **how)

    def ask(self, person: str, name: str, fields: Any) -> tuple[int, Any]:
        """Ask over HTTP: the status and the answer."""
        return call(
            f"{self.url}/api/meetings/{self.code}/ask", {"ask": name, "with": fields}, self.token(person)
        )

    def view(self, person: str) -> tuple[int, Any]:
        return call(f"{self.url}/api/meetings/{self.code}/view", token=self.token(person))


def _as(meeting_id: str, meeting: Meeting) -> Meeting:
    return Meeting(meeting_id, links=meeting.links)


class Served(Protocol):
    """A server, in a process of its own or not."""

    @property
    def url(self) -> str: ...
    @property
    def database_url(self) -> str: ...


@dataclass
class Stage:
    """A server's database, written to from beside it as a second process would."""

    server: Served
    store: Store = field(init=False)

    def __post_init__(self) -> None:
        self.store = open_store(self.server.database_url)

    def put(self, *rooms: Room) -> list[Staged]:
        with self.store.writing() as connection:
            return [self._write(connection, room) for room in rooms]

    def _write(self, connection: Any, room: Room) -> Staged:
        meeting_id, code, before = secrets.token_hex(8), f"code-{secrets.token_hex(6)}", ""
        for n, row in enumerate(room.journal):
            # Every room in memory has the same code; on a server each has its own.
            events = [replace(e, code=code) if isinstance(e, CodeGiven) else e for e in row.events]
            entry = journal.Entry(row.stamp, f"staged:{n}", events, before)
            before = journal.append(connection, meeting_id, entry).hash
        for (kind, key), texts in room.private.items():
            for person, sealed in texts.items():
                private.put(
                    connection, private.Key(meeting_id, person, kind, key), private.Kept(sealed, 1), room.now
                )
        return Staged(self.server.url, meeting_id, code, room.meeting)

    def everything(self, of: Staged) -> dict[str, list[str]]:
        """All rows of all tables about this meeting, but for what the room notices by itself of who is there."""
        with self.store.reading() as connection:
            return {
                t.name: sorted(rows_of(connection, t, of.id))
                for t in metadata.sorted_tables
                if t.name not in ("due", "connected")
            }

    def close(self) -> None:
        self.store.close()


def rows_of(connection: Any, table: Any, meeting_id: str) -> Iterator[str]:
    for row in connection.execute(table.select().where(table.c.meeting_id == meeting_id)):
        if table.name != "journal" or not NOTICED.fullmatch(row.events):
            yield repr(row)


NOTICED = re.compile(r'\[({"event":"(WentAway|CameBack|LeadLost|LeadMissed|LeadFound)"[^{}]*},?)+\]')
