"""The complete data of a meeting as one JSON file, and the way back: read, checked, and replayed to an equal meeting.

What is held back on an item until its reveal is withheld here too: its text and salt are left out, as if erased, and
the chain of hashes stays whole.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from meetingroom.core.acts import Refused, Stamp
from meetingroom.core.meeting import Meeting, apply
from meetingroom.core.panels import PanelShared, is_held_back
from meetingroom.core.rows import PLACE, Row, canonical, decode, digest

FORMAT, VERSION = "meetingroom", 2
FIRST_SEALED = 2  # the version since which a file has a seal


@dataclass(frozen=True)
class NoteUpdate:
    """One change of the notes as their log keeps it; a `key` says what it was made from."""

    n: int
    by: str
    at: float
    update: bytes
    key: str | None = None


@dataclass(frozen=True)
class Notes:
    """The log of the notes: a state that stands for the updates up to its number, and the updates.

    `writers` says whose each Yjs client id is; `sections` is the text of each item as it reads now, for people.
    """

    updates: tuple[NoteUpdate, ...] = ()
    state: bytes = b""
    state_n: int = 0
    writers: Mapping[int, str] = field(default_factory=dict)
    sections: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Bundle:
    """All that a meeting is: its journal, the names of its people, and its notes.

    In a redacted one other words stand in place of names, which the hashes of their texts no longer fit. `former` are
    names that people had before: a redacted one leaves these out too, and no file has them.
    """

    meeting_id: str
    rows: tuple[Row, ...]
    people: Mapping[str, str]
    notes: Notes = field(default_factory=Notes)
    is_redacted: bool = False
    former: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def head(self) -> str:
        """The hash of the last row."""
        return self.rows[-1].hash if self.rows else ""


def write_bundle(bundle: Bundle, meeting: Meeting) -> bytes:
    """The file. `meeting` is what the rows make, and says what is held back."""
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "meeting": bundle.meeting_id,
        "head": bundle.head,
        **({"redacted": True} if bundle.is_redacted else {}),
        "people": dict(bundle.people),
        "rows": [row_out(withheld(row, meeting)) for row in bundle.rows],
        "notes": notes_out(bundle.notes),
    }
    return json.dumps(whole | {"seal": seal_of(whole)}, ensure_ascii=False, indent=1).encode()


def seal_of(whole: Mapping[str, Any]) -> str:
    """The hash of what the chain of rows does not run over: the notes, the names, what the file says of itself."""
    return digest(canonical({name: value for name, value in whole.items() if name not in ("rows", "seal")}))


def row_out(row: Row) -> dict[str, Any]:
    return {
        "seq": row.seq,
        "command_id": row.command_id,
        "by": row.by,
        "at": row.at,
        "events": json.loads(row.events),
        "texts": json.loads(row.texts),
        "hash": row.hash,
    }


def public(bundle: Bundle) -> Bundle:
    """The same without the texts that are held back."""
    meeting = replay(bundle)
    return replace(bundle, rows=tuple(withheld(row, meeting) for row in bundle.rows))


def hidden_id(seq: int) -> str:
    """What stands in a redacted file for a command id with somebody's name in it; the row's hash can't be checked."""
    return f"redacted:{seq}"


def withheld(row: Row, meeting: Meeting) -> Row:
    """The row without the texts that are held back from everybody but their owners."""
    hidden = [text for event in json.loads(row.events) if (text := hidden_text(event, meeting)) is not None]
    if not hidden:
        return row
    texts = json.loads(row.texts)
    kept = [{"hash": t["hash"]} if number in hidden else t for number, t in enumerate(texts)]
    return replace(row, texts=canonical(kept))


def hidden_text(event: Mapping[str, Any], meeting: Meeting) -> int | None:
    """Which of the row's texts an event shares on an item that holds words back."""
    item = meeting.agenda.items.get(event.get("item", ""))
    if event["event"] != PanelShared.__name__ or item is None or not is_held_back(item):
        return None
    number: int = event["text"][PLACE]
    return number


def notes_out(notes: Notes) -> dict[str, Any]:
    updates = [
        {"n": u.n, "by": u.by, "at": u.at, "update": b64encode(u.update).decode()} | ({"key": u.key} if u.key else {})
        for u in notes.updates
    ]
    state = {"n": notes.state_n, "update": b64encode(notes.state).decode()}
    return {
        "sections": dict(notes.sections),
        "updates": updates,
        "writers": {str(writer): person for writer, person in notes.writers.items()},
    } | ({"state": state} if notes.state_n else {})


def replay(bundle: Bundle, meeting_id: str = "") -> Meeting:
    """The meeting that the rows make, under its own id or a new one.

    Raises: Refused("bundle-row-does-not-follow"), naming the row.
    """
    meeting = Meeting(meeting_id or bundle.meeting_id)
    for row in bundle.rows:
        try:
            meeting = apply(meeting, decode(row, bundle.people), Stamp(row.seq, row.by, row.at))
        except Exception as error:  # whatever a row from elsewhere may break, it is the row that is wrong
            raise Refused("bundle-row-does-not-follow", row=row.seq) from error
    return meeting


def bytes_of(text: str) -> bytes:
    """What base64 says.

    Raises: ValueError.
    """
    return b64decode(text, validate=True)
