"""Writing in the notes without a document of one's own, as a script does: at the end, or over what one has read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile

from pycrdt import Doc, Text

from meetingroom.core.acts import ERASED, SYSTEM, Refused
from meetingroom.live.notes.authors import MARK
from meetingroom.live.notes.document import ROOT, Document, changed, gap


@dataclass(frozen=True)
class Edit:
    """What to write in an item's section: in place of `base`, the whole section as it was read, or at its end.

    `client` is the Yjs client id to write under, the same when the edit is sent again.
    """

    item: str
    text: str
    client: int
    base: str | None = None


def rewritten(document: Document, edit: Edit, by: str) -> bytes:
    """The update that makes this edit; made on a copy, to go through the door like anybody's.

    Raises: Refused.
    """
    if edit.item not in document.sections:
        raise Refused("no-such-item")
    now = document.text(edit.item)
    if edit.base not in (None, now):
        raise Refused("notes-changed")
    wanted = edit.text if edit.base is not None else f"{now}{gap(now)}{edit.text}"
    copy: Doc[Text] = Doc(client_id=edit.client)
    copy.apply_update(document.doc.get_update())
    text = copy.get(ROOT + edit.item, type=Text)
    start, stop, words = difference(now, wanted)

    def write() -> None:
        if stop > start:
            del text[start:stop]
        if words:
            text.insert(start, words, attrs={MARK: by})

    return changed(copy, write) if (stop > start or words) else b""


def without(document: Document, words: str, client: int) -> bytes:
    """The update that takes these words out of every section; b"" when they stand in none."""
    copy: Doc[Text] = Doc(client_id=client)
    copy.apply_update(document.doc.get_update())
    found = [(item, str(copy.get(ROOT + item, type=Text))) for item in document.sections]

    def erase() -> None:
        for item, text in found:
            section = copy.get(ROOT + item, type=Text)
            for start in reversed(places(text, words)):
                del section[start : start + len(words.encode())]
                section.insert(start, ERASED, attrs={MARK: SYSTEM})

    return changed(copy, erase) if any(words in text for _, text in found) else b""


def places(text: str, words: str) -> list[int]:
    """Where the words begin, in bytes."""
    found, at = [], text.find(words)
    while at >= 0:
        found.append(len(text[:at].encode()))
        at = text.find(words, at + len(words))
    return found


def difference(old: str, new: str) -> tuple[int, int, str]:
    """What makes the old text new: the bytes of it to take out, from and to, and the words to put there."""
    before = alike(old, new)
    after = alike(reversed(old[before:]), reversed(new[before:]))
    middle = old[before : len(old) - after]
    start = len(old[:before].encode())
    return start, start + len(middle.encode()), new[before : len(new) - after]


def alike(one: Iterable[str], other: Iterable[str]) -> int:
    """How many characters both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
