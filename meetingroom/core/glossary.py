"""The glossary: terms explained in one plain sentence by language, and words asked about without a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Language,
    Refused,
    Row,
    Stamp,
    changes,
    put,
    rule,
    without,
)
from meetingroom.core.roster import KEEPERS
from meetingroom.core.template import Template, lays

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

MOST_TERMS = 500
MOST_ASKED = 30  # so many stand before the facilitator; older ones give way
LONGEST = 60

Word = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST, extra={"words": True})]
Sentence = Annotated[str, msgspec.Meta(min_length=1, max_length=600, extra={"words": True})]
Spelling = Annotated[str, msgspec.Meta(min_length=1, max_length=120, extra={"words": True})]
Means = Annotated[dict[Language, Sentence], msgspec.Meta(min_length=1, max_length=20)]
Spellings = Annotated[tuple[Spelling, ...], msgspec.Meta(max_length=20)]


@dataclass(frozen=True)
class Term:
    """One word, how else it is written, and what it means by language. `own` was explained in this meeting."""

    id: str
    word: str
    means: Mapping[str, str]
    also: tuple[str, ...] = ()
    own: bool = False


@dataclass(frozen=True)
class Asked:
    """Words about which devices asked what they mean, and by which row that stands."""

    words: str
    devices: int
    at: float
    row: int


@dataclass(frozen=True)
class Glossary:
    """Terms by id; asked words by their key, the latest last."""

    terms: Mapping[str, Term] = field(default_factory=dict)
    asked: Mapping[str, Asked] = field(default_factory=dict)

    def called(self, word: str) -> Term | None:
        return next((term for term in self.terms.values() if alike(term.word, word)), None)


def key_of(words: str) -> str:
    """Words that differ in case and spaces alone are the same."""
    return " ".join(words.casefold().split())


def alike(one: str, other: str) -> bool:
    return key_of(one) == key_of(other)


def spellings(glossary: Glossary) -> tuple[tuple[str, str], ...]:
    """How each term may be written, and its id; what this meeting explained stands before the template's."""
    terms = sorted(glossary.terms.values(), key=lambda term: not term.own)
    return tuple((spelling, term.id) for term in terms for spelling in (term.word, *term.also))


# What happened


class TermExplained(Event):
    """A term is explained so from now on."""

    term: Id
    word: Word
    means: Means
    also: Spellings = ()
    own: bool = True


class TermRemoved(Event):
    """A term is not explained any more."""

    term: Id


class MeaningWanted(Event):
    """So many devices asked within two minutes what these words mean."""

    words: Word
    devices: int


class AskedDropped(Event):
    """The facilitator has taken in what was asked."""

    words: Word


# What is asked


class ExplainTerm(Command):
    """Say what a word means, by language; a word that is explained already is explained anew.

    `also` is how else it is written; without it that stays as it was.
    """

    word: Word
    means: Means
    also: Spellings | None = None


class RemoveTerm(Command):
    """Take a term out of this meeting's glossary."""

    term: Id


class MeaningAsked(Command):
    """The clock lists what devices asked about without a name."""

    words: Word
    devices: Annotated[int, msgspec.Meta(ge=1, le=100_000)]


class DropAsked(Command):
    """Take asked words off the facilitator's screen; `row` is the one that listed them."""

    words: Word
    row: Row


@rule(ExplainTerm, needs=KEEPERS)
def explain_term(command: ExplainTerm, meeting: Meeting, context: Context) -> list[Event]:
    held = meeting.glossary.called(command.word)
    if held is None and len(meeting.glossary.terms) >= MOST_TERMS:
        raise Refused("too-many-terms", most=MOST_TERMS)
    is_asked = key_of(command.word) in meeting.glossary.asked
    word, before = (held.word, held.also) if held else (command.word, ())
    also = before if command.also is None else tuple(one for one in command.also if not alike(one, word))
    if held and held.own and (dict(held.means), held.also) == (command.means, also) and not is_asked:
        return []
    return [TermExplained(term=held.id if held else context.new_id("g"), word=word, means=command.means, also=also)]


@rule(RemoveTerm, needs=KEEPERS)
def remove_term(command: RemoveTerm, meeting: Meeting, context: Context) -> list[Event]:
    if command.term not in meeting.glossary.terms:
        raise Refused("no-such-term")
    return [TermRemoved(term=command.term)]


@rule(MeaningAsked, needs=None)
def meaning_asked(command: MeaningAsked, meeting: Meeting, context: Context) -> list[Event]:
    if meeting.has_ended:
        raise Refused("meeting-ended")
    if not meeting.settings.quiet_signals:
        raise Refused("signals-off")
    return [MeaningWanted(words=command.words, devices=command.devices)] if key_of(command.words) else []


@rule(DropAsked, needs=Capability.FACILITATE)
def drop_asked(command: DropAsked, meeting: Meeting, context: Context) -> list[Event]:
    found = meeting.glossary.asked.get(key_of(command.words))
    if found is None:
        return []
    if found.row != command.row:
        raise Refused("already-moved-on")
    return [AskedDropped(words=found.words)]


@lays
def planned_terms(template: Template, language: str, context: Context) -> list[Event]:
    return [
        TermExplained(term=context.new_id("g"), word=one.word, means=one.means, also=one.also, own=False)
        for one in template.glossary
    ]


# What becomes of the glossary


@changes("glossary", TermExplained)
def term_explained(glossary: Glossary, event: TermExplained, stamp: Stamp) -> Glossary:
    term = Term(event.term, event.word, event.means, event.also, event.own)
    asked = without(glossary.asked, key_of(event.word))
    return replace(glossary, terms=put(glossary.terms, term.id, term), asked=asked)


@changes("glossary", TermRemoved)
def term_removed(glossary: Glossary, event: TermRemoved, stamp: Stamp) -> Glossary:
    return replace(glossary, terms=without(glossary.terms, event.term))


@changes("glossary", MeaningWanted)
def meaning_wanted(glossary: Glossary, event: MeaningWanted, stamp: Stamp) -> Glossary:
    key = key_of(event.words)
    asked = put(without(glossary.asked, key), key, Asked(event.words, event.devices, stamp.at, stamp.seq))
    return replace(glossary, asked=dict(list(asked.items())[-MOST_ASKED:]))


@changes("glossary", AskedDropped)
def asked_dropped(glossary: Glossary, event: AskedDropped, stamp: Stamp) -> Glossary:
    return replace(glossary, asked=without(glossary.asked, key_of(event.words)))
