"""Several people who write the same notes, each with a document of their own; the server's side is real, the line is not.

    desk = Desk(tmp_path, "Ada", "Bo")
    ada, bo = desk.writer("Ada"), desk.writer("Bo")
    ada.types("Hello")                     # into Ada's own document
    ada.sends()                            # to the server, which stores, relays and acknowledges
    assert bo.receives().text == "Hello"
"""

from __future__ import annotations

import base64
import secrets
import threading
from collections import defaultdict
from pathlib import Path
from typing import Any

import msgspec
from pycrdt import Doc, Text, UndoManager

from meetingroom.core.acts import RULES, SYSTEM, Refused
from meetingroom.core.door import Join
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.meeting import Meeting
from meetingroom.live.notes import Editor, Notes
from meetingroom.live.publisher import Audience, Outlook
from meetingroom.live.room import Rooms
from meetingroom.store.engine import Store, open_store
from meetingroom.store.migrate import migrate

PATIENCE_S = 60
EMPTY = b"\x00\x00"
EVERYBODY = [Outlook(audience) for audience in (Audience.MEMBER, Audience.FACILITATOR, Audience.SCREEN)]


class Line:
    """What would go out over the sockets, kept for those who ask."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, str, Any, str]] = []
        self.listeners: dict[str, list[Writer]] = defaultdict(list)

    def send(self, group: str, event: str, message: Any, skip: str = "") -> None:
        self.sent.append((group, event, message, skip))
        for writer in self.listeners[group]:
            if writer.sid != skip:
                writer.waiting.append((event, base64.b64decode(message["u"])))


class Desk:
    """One server process: its meeting, its notes, and whoever writes through it."""

    def __init__(self, folder: Path, *members: str, meeting_id: str = "m1") -> None:
        self.meeting_id = meeting_id
        self.store: Store = open_store(f"sqlite:///{folder / 'notes.db'}")
        migrate(self.store)
        self.line = Line()
        self.is_watched = True
        self.notes = Notes(self.store, self.line, lambda _: EVERYBODY if self.is_watched else ())
        self.notes.readers.pause = lambda _: None
        self.rooms = Rooms(self.store, self.shown, [self.notes])
        self.seq, self.news = 0, threading.Condition()
        if members:
            opening = OpenMeeting(title="Planning", name="Cleo", items=("One", "Two"))
            self.rooms.ask(meeting_id, SYSTEM, opening)
        for name in members:
            self.rooms.ask(meeting_id, SYSTEM, Join(name=name))

    @property
    def meeting(self) -> Meeting:
        return self.rooms.meeting(self.meeting_id)

    @property
    def item(self) -> str:
        return self.meeting.agenda.order[0]

    def id(self, name: str) -> str:
        return next(p.id for p in self.meeting.roster.people.values() if p.name == name)

    def name(self, person: str) -> str:
        return self.meeting.roster.people[person].name if person in self.meeting.roster.people else person

    def asks(self, name: str, act: str, **fields: Any) -> Any:
        accepted = self.rooms.ask(self.meeting_id, self.id(name), msgspec.convert(fields, RULES[act].command))
        with self.news:
            assert self.news.wait_for(lambda: self.seq >= accepted.seq, timeout=PATIENCE_S)
        return accepted

    def shown(self, meeting: Meeting) -> None:
        with self.news:
            self.seq = meeting.seq
            self.news.notify_all()

    def writer(self, name: str) -> Writer:
        return Writer(self, name).joins()

    @property
    def text(self) -> str:
        return self.notes.text(self.meeting, self.item)

    @property
    def authors(self) -> list[tuple[str, str]]:
        """The words of the first item and the names of who wrote them."""
        return [(words, self.name(by)) for words, by in self.notes.runs(self.meeting, self.item)]


class Writer:
    """A browser that edits the first item, or another."""

    def __init__(self, desk: Desk, name: str) -> None:
        self.desk, self.name, self.sid = desk, name, f"sid-{name}"
        self.doc: Doc[Any] = Doc(client_id=secrets.randbits(32))  # as browsers draw it
        self.at: Text = self.doc.get(f"item:{desk.item}", type=Text)
        self.undo = UndoManager(scopes=[self.at], capture_timeout_millis=0)
        self.waiting: list[tuple[str, bytes]] = []
        self.unsent: list[bytes] = []
        self._hears = False
        self.doc.observe(lambda event: None if self._hears else self.unsent.append(event.update))

    @property
    def person(self) -> str:
        return self.desk.id(self.name)

    @property
    def text(self) -> str:
        return str(self.at)

    def joins(self, desk: Desk | None = None) -> Writer:
        """Through this process or another."""
        self.desk = desk or self.desk
        editor = Editor(self.sid, self.person, self.doc.client_id)
        answer = self.desk.notes.join(self.desk.meeting, editor, self.doc.get_state())
        self.hear(answer["update"])
        self.desk.line.listeners[f"m:{self.desk.meeting_id}:notes"].append(self)
        return self

    def hear(self, update: bytes) -> None:
        self._hears = True
        self.doc.apply_update(update)
        self._hears = False

    def types(self, words: str, at: int | None = None) -> Writer:
        """Insert before the character `at`, by default at the end."""
        text = self.text
        self.at.insert(len(text[: len(text) if at is None else at].encode()), words)
        return self

    def deletes(self, start: int, stop: int) -> Writer:
        text = self.text
        del self.at[len(text[:start].encode()) : len(text[:stop].encode())]
        return self

    def sends(self) -> Writer:
        """Send all that was typed, one update after another."""
        while self.unsent:
            self.send(self.unsent[0])
            self.unsent.pop(0)
        return self

    def send(self, update: bytes) -> int:
        return self.desk.notes.update(self.desk.meeting, self.person, self.sid, update)

    def tries(self, update: bytes) -> Refused:
        """Send what should be refused; nothing may have changed."""
        before = self.desk.text, self.desk.authors
        try:
            self.send(update)
        except Refused as refused:
            assert (self.desk.text, self.desk.authors) == before
            return refused
        raise AssertionError("it was not refused")

    def receives(self) -> Writer:
        waiting, self.waiting = self.waiting, []
        for event, update in waiting:
            if event == "notes_update":
                self.hear(update)
        return self
