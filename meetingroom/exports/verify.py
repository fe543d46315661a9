"""Is a file of complete data as it was written, and where is it not? Every place is named, not only the first."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec

from meetingroom.core.acts import Refused
from meetingroom.core.rows import Row, rehash, text_is_true
from meetingroom.exports.bundle import FIRST_SEALED, Bundle, hidden_id, hidden_text, replay
from meetingroom.exports.unbundle import Written, bundle_in, checked, opened, seal_is_whole, texts_of
from meetingroom.words import Words


@dataclass(frozen=True)
class Finding:
    """One thing that was found, as a message with its arguments; `is_fault` when the file is not as it was written."""

    id: str
    args: dict[str, object]
    is_fault: bool = True


@dataclass(frozen=True)
class Verdict:
    """All that was found, the hash that the chain ends on, and how many rows there are."""

    findings: tuple[Finding, ...]
    head: str = ""
    rows: int = 0

    @property
    def is_whole(self) -> bool:
        return not any(finding.is_fault for finding in self.findings)


def verify(data: bytes | str, head: str = "") -> Verdict:
    """What is to say of a file; `head` is what a printed record names, if one has it.

    Raises: Refused, when it is no complete data of a meeting at all.
    """
    written = opened(data)
    bundle = bundle_in(written)
    found = [*gaps(bundle), *changes(bundle), *beside_the_rows(written, bundle, data)]
    if written.head != bundle.head:
        found.append(Finding("verify-head-differs", {"head": bundle.head}))
    if head and head.lower() != bundle.head:
        found.append(Finding("verify-other-head", {"head": bundle.head}))
    if not any(finding.is_fault for finding in found):
        found += rest(data)
    return Verdict(tuple(found), bundle.head, len(bundle.rows))


def rest(data: bytes | str) -> Iterator[Finding]:
    """Whatever else a reader of the file would refuse: rows that do not follow, notes that can't be read."""
    try:
        checked(opened(data))
    except Refused as refused:
        yield Finding(f"refused-{refused.code}", refused.args_)


def gaps(bundle: Bundle) -> Iterator[Finding]:
    """Rows that are missing, or stand where they do not belong."""
    expected = 1
    for row in bundle.rows:
        if row.seq != expected:
            yield Finding("refused-bundle-row-missing", {"row": expected, "found": row.seq})
        expected = row.seq + 1


def beside_the_rows(written: Written, bundle: Bundle, data: bytes | str) -> Iterator[Finding]:
    """Names by the hashes that their rows have of them; the notes, and all else, by the seal of the file."""
    if written.seal is msgspec.UNSET:
        yield Finding("verify-no-seal", {}, is_fault=written.version >= FIRST_SEALED)  # no older file has one
    elif not seal_is_whole(data):
        yield Finding("verify-seal-broken", {})
    if not bundle.is_redacted:
        named = [text for _, texts in texts_of(bundle) for text in texts if "person" in text]
        for person, name in bundle.people.items():
            given = [text_is_true(text | {"text": name}) for text in named if text["person"] == person]
            if not any(given):
                yield Finding("verify-name-changed", {"name": name})


def changes(bundle: Bundle) -> Iterator[Finding]:
    before, held_back = "", held_back_in(bundle)
    for row, texts in texts_of(bundle):
        where = place(bundle, row)
        if row.command_id == hidden_id(row.seq) and bundle.is_redacted:
            yield Finding("verify-hidden", where, is_fault=False)
        elif rehash(row, before) != row.hash:
            yield Finding("verify-row-changed", where)
        for number, text in enumerate(texts):
            if is_missing(text):
                is_known = (row.seq, number) in held_back
                yield Finding("verify-held-back" if is_known else "verify-text-missing", where, is_fault=not is_known)
            yield from of_text(text, where, bundle.is_redacted)
        before = row.hash


def held_back_in(bundle: Bundle) -> set[tuple[int, int]]:
    """Texts that are not for anybody else before their item's reveal: by row, and number in it."""
    try:
        meeting = replay(bundle)
    except Refused:
        return set()
    events = ((row.seq, event) for row in bundle.rows for event in json.loads(row.events))
    hidden = ((seq, hidden_text(event, meeting)) for seq, event in events)
    return {(seq, number) for seq, number in hidden if number is not None}


def is_missing(text: Mapping[str, Any]) -> bool:
    """Neither there, nor said to have been erased, nor a name, which stands elsewhere."""
    return not {"text", "erased", "person"} & set(text)


def of_text(text: Mapping[str, Any], where: dict[str, object], is_redacted: bool) -> Iterator[Finding]:
    if "erased" in text:
        yield Finding("verify-erased", where | {"when": day(text["erased"])}, is_fault=False)
    elif "text" in text and "salt" not in text:
        yield Finding("verify-redacted" if is_redacted else "verify-text-changed", where, is_fault=not is_redacted)
    elif not text_is_true(text):
        yield Finding("verify-text-changed", where)


def place(bundle: Bundle, row: Row) -> dict[str, object]:
    return {"row": str(row.seq), "by": bundle.people.get(row.by, row.by), "at": day(row.at)}


def day(at: float) -> str:
    return f"{datetime.fromtimestamp(at, UTC):%Y-%m-%d %H:%M} UTC"


def told(verdict: Verdict, words: Words) -> Iterator[str]:
    """The verdict line by line; what says the same of a row stands there once."""
    yield from dict.fromkeys(words.say(finding.id, **finding.args) for finding in verdict.findings)
    whole = "verify-whole" if verdict.is_whole else "verify-not-whole"
    yield words.say(whole, rows=verdict.rows, head=verdict.head)
