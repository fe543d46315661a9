"""A copy of a meeting's data in which nobody is named: from it the record is made in every format.

The texts are changed before they are told, so that no format, file name or note of a file can forget one. The hashes
stay as they were, so that the chain can still be followed; only what was changed cannot be checked any more.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from meetingroom.core.rows import Row, canonical
from meetingroom.exports.bundle import Bundle, Notes, hidden_id
from meetingroom.exports.guess import Guess, probable_names
from meetingroom.exports.names import Veil, parts_of, written_small
from meetingroom.exports.ours import ours
from meetingroom.exports.telling import one_line
from meetingroom.words import Words


@dataclass(frozen=True)
class Choices:
    """What the person who makes the copy has decided.

    `aliases` are other names of people on the roster, by their id; `others` are words that are names too;
    `spared` are parts of names to be left where they are written small.
    """

    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    others: tuple[str, ...] = ()
    spared: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Questions:
    """What there is to decide before a copy is made."""

    people: Mapping[str, str]  # what stands in place of each, by their id
    probable: tuple[Guess, ...]
    small: Mapping[str, int]  # parts of names that stand in small letters, and how often


def questions(bundle: Bundle, words: Words) -> Questions:
    """What to decide; `bundle` as `public` gives it."""
    texts = list(texts_of(bundle))
    names = [names_of(bundle, person) for person in bundle.people]
    known = {part for called in names for name in called for part in parts_of(name)}
    small = written_small(names, texts)
    return Questions(called(bundle, words), tuple(probable_names(texts, known, ours())), small)


def called(bundle: Bundle, words: Words) -> dict[str, str]:
    return {p: one_line(words.say("redacted-person", n=str(n))) for n, p in enumerate(bundle.people, start=1)}


def veil_for(bundle: Bundle, choices: Choices, words: Words) -> Veil:
    people = {p: (*names_of(bundle, p), *choices.aliases.get(p, ())) for p in bundle.people}
    said = called(bundle, words)
    for n, other in enumerate(choices.others):
        people[f"other:{n}"] = (other,)
        said[f"other:{n}"] = one_line(words.say("redacted-other", letter=letters(n)))
    return Veil(people, said, spared=choices.spared)


def names_of(bundle: Bundle, person: str) -> tuple[str, ...]:
    """What somebody is called, and was before."""
    return (bundle.people[person], *bundle.former.get(person, ()))


def letters(n: int) -> str:
    """A, B, … Z, AA, AB, …"""
    return (letters(n // 26 - 1) if n >= 26 else "") + chr(ord("A") + n % 26)


def redacted(bundle: Bundle, choices: Choices, words: Words) -> Bundle:
    """The same meeting with nobody's name in it. The notes' own log goes: it holds every word ever typed.

    `bundle` as `public` gives it.
    """
    veil = veil_for(bundle, choices, words)
    rows = tuple(veiled(row, veil) for row in bundle.rows)
    sections = {item: veil.over(text) for item, text in bundle.notes.sections.items()}
    notes = Notes(sections=sections)
    return replace(bundle, rows=rows, people=called(bundle, words), notes=notes, is_redacted=True, former={})


def veiled(row: Row, veil: Veil) -> Row:
    texts = [veiled_text(entry, veil) for entry in json.loads(row.texts)]
    is_named = veil.finds(row.command_id)
    return replace(row, texts=canonical(texts), command_id=hidden_id(row.seq) if is_named else row.command_id)


def veiled_text(entry: Mapping[str, str], veil: Veil) -> dict[str, str]:
    """Without its salt: by that, whoever guesses a name could make sure of it."""
    if "text" in entry and veil.over(entry["text"]) == entry["text"]:
        return dict(entry)
    kept = {name: value for name, value in entry.items() if name != "salt"}
    return kept | ({"text": veil.over(entry["text"])} if "text" in entry else {})


def texts_of(bundle: Bundle) -> Iterator[str]:
    for row in bundle.rows:
        yield from (entry["text"] for entry in json.loads(row.texts) if "text" in entry)
    yield from bundle.notes.sections.values()
