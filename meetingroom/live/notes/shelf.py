"""The documents that this process has open, and the log behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from meetingroom.core.acts import SYSTEM
from meetingroom.core.meeting import Meeting
from meetingroom.live.notes.document import Document, written
from meetingroom.live.notes.lines import Line
from meetingroom.store import notes
from meetingroom.store.engine import Store
from meetingroom.store.notes import Update

LONG_LOG = 2_000  # updates after which a log is replaced by the state
IDLE_S = 300.0  # a document that nobody has asked for this long may be put away

News = Callable[[Meeting, tuple[bytes, ...]], None]


class Shelf:
    """One document per meeting, read from the log when first asked for; `news` hears of what others appended."""

    def __init__(self, store: Store, news: News, now: Callable[[], float]) -> None:
        self._store = store
        self._news = news
        self._now = now
        self._documents: dict[str, Document] = {}

    @contextmanager
    def opened(self, meeting: Meeting) -> Iterator[Document]:
        """The meeting's document, for oneself alone."""
        while True:
            document = self._documents.setdefault(meeting.id, Document())
            with document.lock:
                if self._documents.get(meeting.id) is not document:
                    continue  # it was put away while we waited
                if not document.is_read:
                    self._read(meeting.id, document)
                document.used_at = self._now()
                document.know(meeting.agenda.order)
                yield document
                return

    def look(self, meeting: Meeting) -> None:
        """Take in what others appended; nothing to do for notes that nobody has open."""
        if meeting.id in self._documents:
            with self.opened(meeting) as document:
                self.catch_up(meeting, document)

    def catch_up(self, meeting: Meeting, document: Document) -> None:
        updates = self._read(meeting.id, document)
        if updates:
            self._news(meeting, updates)

    def _read(self, meeting_id: str, document: Document) -> tuple[bytes, ...]:
        with self._store.reading() as connection:
            stored = notes.since(connection, meeting_id, document.n)
            if stored.updates:
                document.owners |= notes.writers(connection, meeting_id)
        for update in stored.updates:
            document.apply(update)
        if not document.is_read:
            document.is_read, document.compacted = True, stored.n - len(stored.updates)
        document.n = stored.n
        return stored.updates

    def append(self, meeting: Meeting, document: Document, updates: list[Update]) -> int:
        """Write what the document already holds; returns its number in the log once it is on disk."""
        with self._store.writing() as connection:
            n = notes.append(connection, meeting.id, updates, self._now())
        for update in updates:
            document.owners |= dict.fromkeys(update.writers, update.by)
        if n == document.n + len(updates):
            document.n = n
        else:  # others appended meanwhile
            self.catch_up(meeting, document)
        return n

    def put(self, connection: Any, meeting_id: str, line: Line, at: float) -> bool:
        """Put a line into the log, in the caller's transaction; False when one with its key stands there already."""
        notes.hold(connection, meeting_id)
        if notes.is_taken(connection, meeting_id, line.key):
            return False
        update, writer = written(notes.since(connection, meeting_id, 0).updates, line.item, line.words)
        notes.append(connection, meeting_id, [Update(update, SYSTEM, frozenset({writer}), line.key)], at)
        return True

    def forget_past(self, meeting_id: str, document: Document) -> None:
        """Keep the state in place of the log: what was deleted is in no state, but in the updates that brought it."""
        fresh = Document()
        fresh.doc.apply_update(document.doc.get_update())
        with self._store.writing() as connection:
            notes.compact(connection, meeting_id, document.n, fresh.doc.get_update())
        document.compacted = document.n

    def put_away(self, meeting_id: str) -> None:
        """Forget a document; the log has it."""
        self._documents.pop(meeting_id, None)

    def behind(self) -> list[str]:
        """The meetings whose log has more than their document here."""
        known = {meeting_id: document.n for meeting_id, document in list(self._documents.items())}
        if not known:
            return []
        with self._store.reading() as connection:
            latest = notes.latest(connection, known)
        return [meeting_id for meeting_id, n in latest.items() if n > known[meeting_id]]

    def idle(self) -> list[str]:
        since = self._now() - IDLE_S
        return [meeting_id for meeting_id, document in list(self._documents.items()) if document.used_at < since]

    def compact(self) -> None:
        """Replace long logs by the state, made through the document: merging the updates takes for ever."""
        for meeting_id, document in list(self._documents.items()):
            with document.lock:
                if document.n - document.compacted < LONG_LOG:
                    continue
                with self._store.writing() as connection:
                    notes.compact(connection, meeting_id, document.n, document.doc.get_update())
                document.compacted = document.n
