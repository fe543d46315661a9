"""Somebody whose browser edits the notes over a real line: a document of their own, and what the room has not acknowledged."""

from __future__ import annotations

import base64
import json
import secrets
from typing import Any

from pycrdt import Doc, Text

from tests.twin import Twin


def encoded(update: bytes) -> str:
    return base64.b64encode(update).decode()


class Scribe:
    """Types into one item's section, and sends each piece until it is acknowledged."""

    def __init__(self, twin: Twin, item: str) -> None:
        self.twin, self.item = twin, item
        self.doc: Doc[Any] = Doc(client_id=secrets.randbits(32))
        self.at: Text = self.doc.get(f"item:{item}", type=Text)
        self.unsent: list[bytes] = []
        self.acknowledged: list[str] = []  # the words that the room has promised to keep
        self.typed: list[str] = []
        self.stops = False  # told by a test to somebody who types in a thread
        self._words: dict[bytes, str] = {}
        self._heard = 0

    @property
    def text(self) -> str:
        return str(self.at)

    def joins(self) -> Scribe:
        """Again after each reconnect: what either side lacks, and all that is not acknowledged."""
        answer = self.twin.emit(
            "notes_join", {"sv": encoded(self.doc.get_state()), "client": self.doc.client_id}
        )
        self.doc.apply_update(base64.b64decode(answer["update"]))
        return self.sends()

    def types(self, words: str) -> Scribe:
        """At the end; it is sent by `sends`."""
        before = self.doc.get_state()
        self.at.insert(len(self.text.encode()), words)
        update = self.doc.get_update(before)
        self.unsent.append(update)
        self.typed.append(words)
        self._words[update] = words
        return self

    def sends(self) -> Scribe:
        """Everything unsent, one after the other; raises where the line is lost on the way."""
        while self.unsent:
            answer = self.twin.emit("notes_update", {"u": encoded(self.unsent[0])})
            assert "n" in answer, answer
            self.acknowledged.append(self._words[self.unsent.pop(0)])
        return self

    def hears(self) -> Scribe:
        """Take in what others have written, as it was relayed."""
        frames = self.twin.frames[self._heard :]
        self._heard += len(frames)  # no more than these: others arrive meanwhile
        for frame in frames:
            told = json.loads(frame)
            if isinstance(told, list) and told[0] == "notes_update":
                self.doc.apply_update(base64.b64decode(told[1]["u"]))
        return self

    def of_the_room(self) -> str:
        """The section as the server has it, before it is sent anything again."""
        fresh = Scribe(self.twin, self.item)
        return fresh.joins().text
