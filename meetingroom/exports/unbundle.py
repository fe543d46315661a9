"""Reads the complete data of a meeting, and refuses what is not as it was written, naming the place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

import msgspec

from meetingroom.core.acts import Id, Refused
from meetingroom.core.plain import NEVER_IN_LINE, NEVER_IN_TEXT
from meetingroom.core.rows import Row, canonical, decode, rehash, text_is_true
from meetingroom.exports.bundle import (
    FORMAT,
    VERSION,
    Bundle,
    Notes,
    NoteUpdate,
    bytes_of,
    hidden_id,
    replay,
    seal_of,
)

CommandId = Annotated[str, msgspec.Meta(min_length=1, max_length=96)]
Hash = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
Salt = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{1,64}$")]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class WrittenText(msgspec.Struct, omit_defaults=True, forbid_unknown_fields=True):
    """A text beside its row: erased when it has neither salt nor text; `erased` says when (seconds since 1970)."""

    hash: Hash
    salt: Salt | msgspec.UnsetType = msgspec.UNSET
    text: str | msgspec.UnsetType = msgspec.UNSET
    person: Id | msgspec.UnsetType = msgspec.UNSET
    erased: float | msgspec.UnsetType = msgspec.UNSET


class WrittenRow(msgspec.Struct, forbid_unknown_fields=True):
    """A row of the journal."""

    seq: Annotated[int, msgspec.Meta(ge=1)]
    command_id: CommandId
    by: Id
    at: Annotated[float, msgspec.Meta(ge=0, le=1e12)]
    events: Annotated[list[dict[str, Any]], msgspec.Meta(min_length=1)]
    texts: list[WrittenText]
    hash: Hash


class WrittenUpdate(msgspec.Struct, forbid_unknown_fields=True):
    """A change of the notes."""

    n: Count
    by: Id
    at: float
    update: str
    key: Annotated[str, msgspec.Meta(max_length=200)] | None = None


class WrittenState(msgspec.Struct, forbid_unknown_fields=True):
    """What stands for the updates up to its number."""

    n: Count
    update: str


class WrittenNotes(msgspec.Struct, forbid_unknown_fields=True):
    """The notes' log."""

    sections: dict[Id, str] = {}
    updates: list[WrittenUpdate] = []
    writers: dict[Annotated[str, msgspec.Meta(pattern="^[0-9]{1,16}$")], Id] = {}
    state: WrittenState | None = None


class Written(msgspec.Struct, forbid_unknown_fields=True):
    """The file, as it is written."""

    format: str
    version: int
    meeting: Id
    head: Hash
    people: dict[Id, Annotated[str, msgspec.Meta(min_length=1, max_length=80)]]
    rows: Annotated[list[WrittenRow], msgspec.Meta(min_length=1)]
    notes: WrittenNotes = msgspec.field(default_factory=WrittenNotes)
    redacted: bool = False
    seal: Hash | msgspec.UnsetType = msgspec.UNSET


class Cover(msgspec.Struct):
    """What a file says of itself before anything else is looked at."""

    format: str = ""
    version: int = 0


def read_bundle(data: bytes | str) -> Bundle:
    """The meeting's data, once every row, hash and text was found to be as it was written.

    Raises: Refused with a code that begins with "bundle-" and names what is wrong.
    """
    try:
        written = opened(data)
        bundle = checked(written)
        if written.seal is not msgspec.UNSET and not seal_is_whole(data):
            raise Refused("bundle-seal-broken")
        return bundle
    except RecursionError as error:
        raise Refused("bundle-bad-shape", why="nested too deeply") from error


def checked(written: Written) -> Bundle:
    bundle = bundle_in(written)
    refuse_gaps(bundle)
    refuse_changes(bundle)
    refuse_strange_words(bundle)
    meeting = replay(bundle)
    if strangers := set(bundle.people) - set(meeting.roster.people):
        raise Refused("bundle-bad-shape", why=f"people: {min(strangers)}")
    if bundle.head != written.head:
        raise Refused("bundle-chain-broken", row=bundle.rows[-1].seq)
    return bundle


def bundle_in(written: Written) -> Bundle:
    rows = tuple(row_in(r) for r in written.rows)
    return Bundle(written.meeting, rows, written.people, notes_in(written.notes), written.redacted)


def opened(data: bytes | str) -> Written:
    try:
        cover = msgspec.json.decode(data, type=Cover)
    except msgspec.ValidationError as error:
        raise Refused("bundle-not-ours") from error
    except (msgspec.DecodeError, UnicodeError) as error:
        raise Refused("bundle-not-json", why=str(error)) from error
    if cover.format != FORMAT:
        raise Refused("bundle-not-ours")
    if cover.version > VERSION:
        raise Refused("bundle-newer", version=cover.version, known=VERSION)
    try:
        return msgspec.json.decode(data, type=Written)
    except msgspec.ValidationError as error:
        raise Refused("bundle-bad-shape", why=str(error)) from error


def seal_is_whole(data: bytes | str) -> bool:
    """Is what stands beside the rows as it was written? A file without a seal can't tell."""
    whole = msgspec.json.decode(data)
    return bool(whole.get("seal") == seal_of(whole))


def row_in(row: WrittenRow) -> Row:
    texts = canonical(msgspec.to_builtins(row.texts))
    return Row(row.seq, row.command_id, row.by, row.at, canonical(row.events), texts, row.hash)


def notes_in(notes: WrittenNotes) -> Notes:
    try:
        updates = tuple(NoteUpdate(u.n, u.by, u.at, bytes_of(u.update), u.key) for u in notes.updates)
        state = bytes_of(notes.state.update) if notes.state else b""
    except ValueError as error:
        raise Refused("bundle-bad-notes") from error
    numbers = [u.n for u in updates]
    if numbers != sorted(set(numbers)):
        raise Refused("bundle-bad-notes")
    writers = {int(writer): person for writer, person in notes.writers.items()}
    return Notes(updates, state, notes.state.n if notes.state else 0, writers, notes.sections)


def refuse_gaps(bundle: Bundle) -> None:
    """Each row once, from the first on."""
    asked: set[str] = set()
    for number, row in enumerate(bundle.rows, start=1):
        if row.seq != number:
            raise Refused("bundle-row-missing", row=number, found=row.seq)
        if row.command_id in asked:
            raise Refused("bundle-repeated", row=number)
        asked.add(row.command_id)


def refuse_changes(bundle: Bundle) -> None:
    """Each row and each text as it was written, by the chain of hashes."""
    before = ""
    for row, texts in texts_of(bundle):
        is_hidden = bundle.is_redacted and row.command_id == hidden_id(row.seq)
        if rehash(row, before) != row.hash and not is_hidden:
            raise Refused("bundle-chain-broken", row=row.seq)
        if not all(is_as_written(text, bundle.is_redacted) for text in texts):
            raise Refused("bundle-text-changed", row=row.seq)
        before = row.hash


def texts_of(bundle: Bundle) -> Iterator[tuple[Row, list[dict[str, str]]]]:
    return ((row, msgspec.json.decode(row.texts)) for row in bundle.rows)


def is_as_written(text: dict[str, str], is_redacted: bool) -> bool:
    """A name may have changed since its row, and an erased text can't tell; any other must have its salt and fit.

    In a redacted file a text without its salt says something else than it did, and can't tell either.
    """
    return ("salt" in text or "text" not in text or is_redacted) and text_is_true(text)


def refuse_strange_words(bundle: Bundle) -> None:
    """No control character that the door would have refused, and every event in its shape."""
    for row, texts in texts_of(bundle):
        if any(NEVER_IN_TEXT.search(text.get("text", "")) for text in texts):
            raise Refused("bundle-bad-row", row=row.seq, why="control character")
        try:
            decode(row, bundle.people)
        except (msgspec.ValidationError, LookupError, TypeError) as error:
            raise Refused("bundle-bad-row", row=row.seq, why=str(error)) from error
    for name in bundle.people.values():
        if NEVER_IN_LINE.search(name):
            raise Refused("bundle-bad-shape", why="people: control character")
