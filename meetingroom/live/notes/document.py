"""One meeting's notes in memory: a pycrdt document with one text per agenda item, and its authors.

pycrdt counts positions in bytes of UTF-8, never in characters.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterable
from typing import Any

from pycrdt import Doc, Text

from meetingroom.core.acts import SYSTEM, Refused
from meetingroom.live.notes.authors import MARK, Authors, Fix
from meetingroom.live.notes.update import NotAnUpdate, Seen, read_state_vector, read_update

MOST_UPDATE = 256 * 1024  # bytes in one update
MOST_WORDS = 400 * 1024  # bytes of text in all sections
MOST_STATE = 4 * 1024 * 1024  # bytes of the document with all its history
ROOT = "item:"
# Of two insertions at one place the one with the lower client id comes first. Browsers draw theirs below 2**32: what
# somebody is typing at the end while the room adds a line there stays together, before the line.
LATE = 1 << 52


class Section:
    """One item's text with its authors, and the changes since they were last taken in."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.authors = Authors(text.diff())
        self.deltas: list[list[dict[str, Any]]] = []
        text.observe(self.note)

    def note(self, event: Any) -> None:
        self.deltas.append(event.delta)

    def follow(self, by: str, words_before: bytes) -> list[Fix]:
        deltas, self.deltas = self.deltas, []
        return [fix for delta in deltas for fix in self.authors.follow(delta, by, words_before)]


class Document:
    """The notes of one meeting as this process knows them, up to number `n` of their log."""

    def __init__(self) -> None:
        self.doc: Doc[Any] = Doc(allow_multithreading=True)
        self.lock = threading.RLock()
        self.n = 0
        self.owners: dict[int, str] = {self.doc.client_id: SYSTEM}
        self.sections: dict[str, Section] = {}
        self.taken = 0  # bytes of all updates since the state was last measured
        self.is_read = False  # from the log, at least once
        self.compacted = 0  # the number that the log's state stands at
        self.used_at = 0.0


    def know(self, items: Iterable[str]) -> None:
        """These sections exist; their authors are followed from now on."""
        for item in items:
            if item not in self.sections:
                self.sections[item] = Section(self.doc.get(ROOT + item, type=Text))

    def text(self, item: str) -> str:
        return str(self.sections[item].text)

    def runs(self, item: str) -> list[tuple[str, str]]:
        """The words of an item by author, as (words, person); "" when nobody is known."""
        words, at, found = self.text(item).encode(), 0, []
        for run in self.sections[item].authors.runs:
            found.append((words[at : at + run.size].decode(), run.by))
            at += run.size
        return found

    def state_vector(self) -> bytes:
        return self.doc.get_state()

    def missing(self, state_vector: bytes) -> bytes:
        """The update that brings somebody with this state vector up to date.

        Raises: Refused.
        """
        try:
            read_state_vector(state_vector)
            return self.doc.get_update(state_vector)
        except ValueError as error:
            raise Refused("notes-not-understood") from error

    def inspect(self, update: bytes, by: str) -> Seen:
        """What this person's update would do, when it may be applied.

        Raises: Refused.
        """
        if len(update) > MOST_UPDATE:
            raise Refused("notes-update-too-long", most=MOST_UPDATE)
        try:
            seen = read_update(update)
        except NotAnUpdate as error:
            raise Refused("notes-not-understood") from error
        self.check_kind(seen, by)
        self.check_order(seen)
        self.check_size(seen, len(update))
        return seen

    def check_kind(self, seen: Seen, by: str) -> None:
        if seen.roots - {ROOT + item for item in self.sections}:
            raise Refused("notes-no-such-section")
        if any(mark != MARK and not mark.startswith("c:") for mark in seen.marks):
            raise Refused("notes-not-understood")
        # Whoever wrote under another's client id could make that person's next words vanish.
        if any(self.owners.get(client, by) != by for client in seen.starts):
            raise Refused("notes-not-yours")

    def check_order(self, seen: Seen) -> None:
        """Nothing may wait in the document for words that have not come."""
        known = read_state_vector(self.state_vector())
        if any(start > known.get(client, 0) for client, start in seen.starts.items()):
            raise Refused("notes-behind")
        known = {c: max(known.get(c, 0), seen.ends.get(c, 0)) for c in known.keys() | seen.ends.keys()}
        if any(clock >= known.get(client, 0) for client, clock in seen.needs.items()):
            raise Refused("notes-behind")

    def check_size(self, seen: Seen, size: int) -> None:
        words = sum(len(section.text) for section in self.sections.values())
        if seen.added and words + seen.added > MOST_WORDS:
            raise Refused("notes-full")
        if self.taken + size > MOST_STATE:
            self.taken = len(self.doc.get_update())
        if self.taken + size > MOST_STATE:
            raise Refused("notes-full")

    def apply(self, update: bytes, by: str = "") -> list[bytes]:
        """Take an update in; what has to follow it, so that the marks name `by` where `by` wrote."""
        before = {item: str(section.text).encode() for item, section in self.sections.items()}
        self.doc.apply_update(update)
        self.taken += len(update)
        wrong = [(item, fix) for item, words in before.items() for fix in self.sections[item].follow(by, words)]
        return [self.mark(wrong)] if wrong else []

    def mark(self, wrong: list[tuple[str, Fix]]) -> bytes:
        def name_authors() -> None:
            for item, fix in wrong:
                self.sections[item].text.format(fix.start, fix.stop, {MARK: fix.by or None})

        update = changed(self.doc, name_authors)
        for item, _ in wrong:
            self.sections[item].deltas.clear()  # the authors know already
        self.taken += len(update)
        return update


def changed(doc: Doc[Any], change: Callable[[], None]) -> bytes:
    """Change the document; the update that does the same elsewhere."""
    updates: list[bytes] = []
    watching = doc.observe(lambda event: updates.append(event.update))
    with doc.transaction():
        change()
    doc.unobserve(watching)
    return updates[0]


def written(state: Iterable[bytes], item: str, words: Iterable[tuple[str, str]]) -> tuple[bytes, int]:
    """The update that puts words at the end of an item of the stored notes, as a paragraph of their own,
    and the client id that it writes under.

    Made on a copy, so that nothing stands in anyone's memory until it is stored.
    """
    copy: Doc[Any] = Doc(client_id=LATE + secrets.randbelow(LATE))
    for update in state:
        copy.apply_update(update)
    text = copy.get(ROOT + item, type=Text)

    def write() -> None:
        for piece, by in [(gap(str(text)), SYSTEM), *words]:
            if piece:
                text.insert(len(text), piece, attrs={MARK: by})

    return changed(copy, write), copy.client_id


def gap(text: str) -> str:
    """What has to follow a text, so that the next words begin a paragraph."""
    return "" if not text or text.endswith("\n\n") else "\n" if text.endswith("\n") else "\n\n"
