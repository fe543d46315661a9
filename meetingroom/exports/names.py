"""Finds people's names in texts, whole or in parts, however they are written, and puts other words in their place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from itertools import pairwise

from meetingroom.markup import plain

# Between the parts of a name, and no name by themselves.
BETWEEN_PARTS = """
al bin da das de del den der di do dos du e el ibn jr la las le los mac mc san sr st ten ter van von y zu
"""
PARTICLES = frozenset(BETWEEN_PARTS.split())
WORD = re.compile(r"[^\W\d_]+")
BETWEEN = re.compile(r"(?:[ \t.'’\-]|" + r"|".join(rf"\b{p}\b" for p in sorted(PARTICLES)) + r")*", re.IGNORECASE)
LONG_ENOUGH = 4  # letters of a surname that may stand behind an initial without a space, as in an address


@dataclass(frozen=True)
class Token:
    """A word in a text, where it stands, and the same without case and accents."""

    text: str
    start: int
    end: int
    folded: str

    @property
    def is_small(self) -> bool:
        return self.text.islower()

    @property
    def has_case(self) -> bool:
        return self.text.lower() != self.text.upper()


def tokens(text: str) -> list[Token]:
    found = (m.span() for m in WORD.finditer(joined_marks(text)))
    return [Token(text[start:end], start, end, fold(text[start:end])) for start, end in found]


def joined_marks(text: str) -> str:
    """A letter with its accent beside it counts as one letter, without changing where anything stands.

    A mark of its own is no letter to `re`; in its place stands one, so that it does not cut the word.
    """
    return "".join("x" if unicodedata.combining(c) else c for c in text) if not text.isascii() else text


def fold(word: str) -> str:
    """`Møller`, `MØLLER`, `Moller`: one and the same name."""
    bare = unicodedata.normalize("NFKD", word.translate(LIKE_PLAIN))
    return "".join(c for c in bare if not unicodedata.combining(c)).casefold()


LIKE_PLAIN = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "Æ": "AE"})


@dataclass(frozen=True)
class Veil:
    """What to say in place of which names.

    `people` are the names of each, the first being the one on the roster; `said` is what stands in their place.
    A part in `spared` is left where it is written small: it is a word as well as a name.
    """

    people: Mapping[str, tuple[str, ...]]
    said: Mapping[str, str]
    either: str = " / "
    spared: frozenset[str] = frozenset()
    _sequences: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict, repr=False, compare=False)
    _signs: list[tuple[str, str]] = field(default_factory=list, repr=False, compare=False)

    def __post_init__(self) -> None:
        owners: dict[tuple[str, ...], list[str]] = {}
        for person, names in self.people.items():
            for sequence in {one for name in names for one in ways(name)}:
                owners.setdefault(sequence, []).append(person)
        for sequence, whose in sorted(owners.items(), key=lambda pair: -len(pair[0])):
            said = self.either.join(dict.fromkeys(self.said[p] for p in whose))
            self._sequences.setdefault(sequence[0], []).append((sequence, said))
            if len(sequence) == 1 and not cased(sequence[0]):
                self._signs.append((sequence[0], said))
        self._signs.sort(key=lambda pair: -len(pair[0]))

    def over(self, text: str) -> str:
        """The text with other words in place of the names. One that markup cuts in two costs the text its markup."""
        veiled = self._over(text)
        if MARKUP.search(veiled) and self.finds(MARKUP.sub("", unescape(veiled))):
            return self._over(MARKUP.sub("", plain(text)))
        return veiled

    def finds(self, text: str) -> bool:
        return next(self._matches(text), None) is not None

    def _over(self, text: str) -> str:
        out, at, before = "", 0, ""
        for start, end, said in self._matches(text):
            gap = text[at:start]
            # Both names of one person, one after the other, are one mention.
            if said == before and BETWEEN.fullmatch(gap):
                at = end
                continue
            out, at, before = f"{out}{gap}{said}", end, said
        return out + text[at:]

    def _matches(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where names stand, from and to, and what to say there."""
        found = tokens(text)
        n = 0
        while n < len(found):
            sequence, said = self._at(text, found, n)
            if sequence:
                yield found[n].start, found[n + sequence - 1].end, said
            elif not found[n].has_case:
                yield from self._inside(found[n])
            n += sequence or 1

    def _at(self, text: str, found: list[Token], n: int) -> tuple[int, str]:
        """How many words from the n-th on are a name, and what to say instead; 0 for none."""
        for sequence, said in self._sequences.get(found[n].folded, ()):
            here = found[n : n + len(sequence)]
            if tuple(t.folded for t in here) != sequence or not all(is_near(text, a, b) for a, b in pairwise(here)):
                continue
            if len(sequence) == 1 and sequence[0] in self.spared and found[n].is_small:
                continue
            return len(sequence), said
        return 0, ""

    def _inside(self, token: Token) -> Iterator[tuple[int, int, str]]:
        """Scripts that know no capitals often write words together: there a name is found inside a word."""
        at = 0
        while at < len(token.text):
            hit = next(((sign, said) for sign, said in self._signs if token.text.startswith(sign, at)), None)
            if hit:
                yield token.start + at, token.start + at + len(hit[0]), hit[1]
            at += len(hit[0]) if hit else 1


MARKUP = re.compile("[*_~`\\\\\\[\\]\u00ad\u200b-\u200d]|&#?\\w{1,8};")
NEAR = re.compile(r"[ \t.'’_\-]{0,3}")


def is_near(text: str, one: Token, other: Token) -> bool:
    """May both be parts of one name, by what stands between them?"""
    return NEAR.fullmatch(text, one.end, other.start) is not None


def cased(word: str) -> bool:
    return word.lower() != word.upper()


def parts_of(name: str) -> list[str]:
    """The parts of a name that are names by themselves."""
    folded = [token.folded for token in tokens(name)]
    return [part for part in folded if part not in PARTICLES and (len(part) > 1 or not cased(part))]


def ways(name: str) -> Iterator[tuple[str, ...]]:
    """All the ways in which somebody of this name is called, as words one after the other."""
    whole = tuple(token.folded for token in tokens(name))
    parts = parts_of(name)
    if not parts:
        return
    yield whole
    yield from ((part,) for part in parts)
    yield from together(parts)
    for word in re.split(r"[\s-]+", name):  # O’Brien, OBrien
        pieces = tuple(token.folded for token in tokens(word))
        if len(pieces) > 1:
            yield pieces
            yield ("".join(pieces),)
    if len(whole) == 1 and not cased(whole[0]) and len(whole[0]) > 2:
        yield (whole[0][1:],)  # the given name, where the family's one sign comes first


def together(parts: list[str]) -> Iterator[tuple[str, ...]]:
    """With an initial, or in one word, as in addresses."""
    for first in parts[:1]:
        for last in parts[1:]:
            yield (first, last[0])
            yield (first[0], last)
            yield (f"{first}{last}",)
            yield (f"{last}{first}",)
            if len(last) >= LONG_ENOUGH:
                yield (f"{first[0]}{last}",)


def written_small(veil_people: Iterable[tuple[str, ...]], texts: Iterable[str]) -> dict[str, int]:
    """Parts of names that also stand in small letters, and how often: `will` is perhaps no name there."""
    parts = {part for names in veil_people for name in names for part in parts_of(name) if cased(part)}
    found: dict[str, int] = {}
    for text in texts:
        for token in tokens(text):
            if token.is_small and token.folded in parts:
                found[token.folded] = found.get(token.folded, 0) + 1
    return found
