"""The notes' door: who edits comes in, writes, and goes through here.

May edit? → is it plain text in known sections? → apply → append → commit → relay the same bytes → ack.
"""

from __future__ import annotations

import base64
import logging
import secrets
import time
from collections.abc import Callable
from typing import Any

from meetingroom.core.acts import SYSTEM, Event, Refused, Stamp
from meetingroom.core.meeting import Meeting
from meetingroom.core.standing import allows
from meetingroom.live.fanout import Fanout
from meetingroom.live.notes.cursors import Editor, told_of
from meetingroom.live.notes.document import Document
from meetingroom.live.notes.lines import Line, lines
from meetingroom.live.notes.rewrite import Edit, rewritten, without
from meetingroom.live.notes.shelf import Shelf
from meetingroom.live.notes.shown import Readers, Watching
from meetingroom.live.notes.update import Seen
from meetingroom.live.publisher import Audience, Outlook
from meetingroom.live.trouble import not_stored
from meetingroom.store.engine import IntegrityError, OperationalError, Store
from meetingroom.store.notes import Update

log = logging.getLogger(__name__)

MOST_EDITORS = 200
WHOLE = Outlook(Audience.MEMBER)  # as whoever reads all of it sees it


class Notes:
    """The notes of all meetings that this process has open: one document each, one text per agenda item."""

    def __init__(self, store: Store, fanout: Fanout, watching: Watching) -> None:
        self._store = store
        self._fanout = fanout
        self._shelf = Shelf(store, self._news, time.time)
        self._editors: dict[str, dict[str, Editor]] = {}  # by meeting and connection
        self._written: set[str] = set()  # meetings whose transaction put a line into the notes
        self.readers = Readers(fanout, self.texts, watching)

    # Those who edit

    def join(self, meeting: Meeting, editor: Editor, state_vector: bytes) -> dict[str, bytes]:
        """Somebody's browser begins to edit: what it lacks, what the server has, and everyone's cursors.

        Raises: Refused.
        """
        refuse_reader(meeting, editor.person)
        others = self._editors.setdefault(meeting.id, {})
        if len(others) >= MOST_EDITORS and editor.sid not in others:
            raise Refused("notes-crowded", most=MOST_EDITORS)
        with self._shelf.opened(meeting) as document:
            self._shelf.catch_up(meeting, document)
            if document.owners.get(editor.client, editor.person) != editor.person:
                raise Refused("notes-not-yours")
            answer = {"update": document.missing(state_vector), "sv": document.state_vector()}
        cursors = told_of(e for e in list(others.values()) if e.sid != editor.sid)
        others[editor.sid] = editor
        return answer | {"awareness": cursors}

    def update(self, meeting: Meeting, person: str, sid: str, update: bytes) -> int:
        """Take in what somebody wrote; returns its number in the log once it is on disk.

        Raises: Refused, with nothing changed.
        """
        refuse_reader(meeting, person)
        with self._shelf.opened(meeting) as document:
            seen = self._inspected(meeting, document, update, person)
            if seen.is_empty:
                return document.n
            try:
                fixes = document.apply(update, person)
                corrections = [Update(fix, SYSTEM, frozenset({document.doc.client_id})) for fix in fixes]
                own = Update(update, person, frozenset(seen.starts))
                n = self._shelf.append(meeting, document, [own, *corrections])
            except BaseException as mistake:
                # The document may hold what the log does not; whoever asks next gets it from the log.
                self._shelf.put_away(meeting.id)
                raise trouble(mistake) from mistake
            self._relay(meeting.id, "notes_update", update, sid)
            for fix in fixes:
                self._relay(meeting.id, "notes_update", fix)
        self.readers.touch(meeting)
        return n

    def rewrite(self, meeting: Meeting, person: str, edit: Edit) -> int:
        """Take in what a script wrote; returns its number in the log once it is on disk. Sent again it changes nothing.

        Raises: Refused, with nothing changed.
        """
        refuse_reader(meeting, person)
        with self._shelf.opened(meeting) as document:
            self._shelf.catch_up(meeting, document)
            if edit.client in document.owners:
                return document.n
            update = rewritten(document, edit, person)
            return self.update(meeting, person, "", update) if update else document.n

    def _inspected(self, meeting: Meeting, document: Document, update: bytes, person: str) -> Seen:
        try:
            return document.inspect(update, person)
        except Refused as refused:
            if refused.code != "notes-behind":
                raise
        # It may build on words that came through another process.
        self._shelf.catch_up(meeting, document)
        return document.inspect(update, person)

    def awareness(self, meeting: Meeting, sid: str, update: bytes) -> None:
        """Pass on where somebody's cursor stands.

        Raises: Refused.
        """
        editor = self._editors.get(meeting.id, {}).get(sid)
        if editor is None:
            raise Refused("notes-not-joined")
        self._relay(meeting.id, "notes_awareness", editor.hear(update), sid)

    def left(self, meeting_id: str, sid: str) -> None:
        """A connection has gone, and its cursor with it."""
        editor = self._editors.get(meeting_id, {}).pop(sid, None)
        if editor is not None:
            self._relay(meeting_id, "notes_awareness", editor.gone())

    def _news(self, meeting: Meeting, updates: tuple[bytes, ...]) -> None:
        for update in updates:
            self._relay(meeting.id, "notes_update", update)
        self.readers.touch(meeting)

    def _relay(self, meeting_id: str, event: str, update: bytes, skip: str = "") -> None:
        if self._editors.get(meeting_id):
            message = {"u": base64.b64encode(update).decode()}
            self._fanout.send(notes_group(meeting_id), event, message, skip)

    # What must go

    def forget(self, meeting: Meeting, words: str) -> bool:
        """Take words out of the notes and out of their past; False when they are in no section."""
        client = secrets.randbelow(1 << 31)
        with self._shelf.opened(meeting) as document:
            self._shelf.catch_up(meeting, document)
            update = without(document, words, client)
            if not update:
                return False
            document.apply(update, SYSTEM)
            self._shelf.append(meeting, document, [Update(update, SYSTEM, frozenset({client}))])
            self._shelf.forget_past(meeting.id, document)
        self._relay(meeting.id, "notes_update", update)
        self.readers.touch(meeting)
        return True

    def gone(self, meeting_id: str) -> None:
        """The meeting has been deleted."""
        self._editors.pop(meeting_id, None)
        self._shelf.put_away(meeting_id)
        self.readers.gone(meeting_id)

    # Those who read

    def sync(self, meeting: Meeting, outlook: Outlook = WHOLE) -> dict[str, Any]:
        """The rendered notes and their number."""
        return self.readers.sync(meeting, outlook)

    def text(self, meeting: Meeting, item: str) -> str:
        """An item's section as Markdown."""
        return self.texts(meeting).get(item, "")

    def texts(self, meeting: Meeting) -> dict[str, str]:
        """Every section that is not empty, in the agenda's order."""
        with self._shelf.opened(meeting) as document:
            texts = {item: document.text(item) for item in meeting.agenda.order}
        return {item: text for item, text in texts.items() if text.strip()}

    def fresh(self, meeting: Meeting) -> dict[str, str]:
        """The same with all that is stored by now: a line of a command is answered before it is shown."""
        self._shelf.look(meeting)
        return self.texts(meeting)

    def runs(self, meeting: Meeting, item: str) -> list[tuple[str, str]]:
        """A section by author: (words, person); `system` for what the room wrote, "" for nobody known."""
        with self._shelf.opened(meeting) as document:
            return document.runs(item) if item in document.sections else []

    # What the room writes: once, in the transaction of the journal row

    def store(self, connection: Any, meeting: Meeting, stamp: Stamp, events: list[Event]) -> None:
        for line in lines(meeting, events):
            if self._shelf.put(connection, meeting.id, line, stamp.at):
                self._written.add(meeting.id)

    def stored(self, meeting: Meeting) -> None:
        if meeting.id in self._written:
            self._written.discard(meeting.id)
            self._shelf.look(meeting)
        self.readers.follow_agenda(meeting)

    def dropped(self, meeting_id: str) -> None:
        self._written.discard(meeting_id)

    def write(self, meeting: Meeting, line: Line) -> bool:
        """Put words at the end of a section; False when this was done before, under the same key.

        Raises: Refused.
        """
        if line.item not in meeting.agenda.items:
            raise Refused("no-such-item")
        with self._store.writing() as connection:
            is_new = self._shelf.put(connection, meeting.id, line, time.time())
        self._shelf.look(meeting)
        return is_new

    def tick(self, meeting_of: Callable[[str], Meeting]) -> None:
        """Once a second: take in what other processes wrote, and put away what nobody needs."""
        for meeting_id in self._shelf.behind():
            self._shelf.look(meeting_of(meeting_id))
        self._shelf.compact()
        for meeting_id in self._shelf.idle():
            if not self._editors.get(meeting_id) and not self.readers.still_read(meeting_id):
                self._shelf.put_away(meeting_id)


def notes_group(meeting_id: str) -> str:
    """Those who edit."""
    return f"m:{meeting_id}:notes"


def refuse_reader(meeting: Meeting, person: str) -> None:
    if not allows(meeting, person, "edit_notes"):
        raise Refused("meeting-ended" if meeting.has_ended else "needs-take-notes")


def trouble(mistake: BaseException) -> BaseException:
    """What to raise instead: pycrdt's panic is no `Exception`, and nobody would catch it."""
    if isinstance(mistake, IntegrityError | OperationalError):
        return not_stored(mistake)
    if isinstance(mistake, ValueError) or type(mistake).__name__ == "PanicException":
        log.warning("an update that looked right could not be applied: %r", mistake)
        return Refused("notes-not-understood")
    return mistake
