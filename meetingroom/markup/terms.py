"""Marks the terms of a vocabulary where they stand in HTML, so that a screen can explain them there.

The one door for every text that is shown: what comes in is HTML that `sanitize` let through, or plain text by
`explained_text`; only text between the elements is touched, and each term is marked where it stands first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape, unescape

TAG = re.compile(r"(<[^>]*>)")
NAME = re.compile(r"</?([a-z0-9]+)")
LEFT_ALONE = frozenset({"a", "code", "pre", "dfn", "button"})  # a link stays a link, code stays code
ABBREVIATION = re.compile(r"[^\W\d_a-z]{2,}s?")
LONGEST_TEXT = 100_000
WORD = re.compile(r"&#?\w+;|\w+")  # an entity is one sign and no word
JOINED_BEFORE, JOINED_AFTER = re.compile(r"\w-"), re.compile(r"-\w")
SPACES = str.maketrans("\t\n\r\u00a0", "    ")
PLAIN = str.maketrans("áéíóú", "aeiou")


@dataclass(frozen=True)
class Vocabulary:
    """Which term each writing is; and by the word that one begins with, all that begin so, the longest first.

    `begins` holds them in small letters, escaped, each with the place of that word in it: ".net" by "net" at 1.
    """

    ids: Mapping[str, str]
    begins: Mapping[str, Sequence[tuple[int, str]]]

    def term(self, found: str) -> str:
        """The id of the term that is written so, or ""."""
        found = " ".join(unescape(found).split())
        return self.ids.get(found) or self.ids.get(found.lower(), "")


NO_TERMS = Vocabulary({}, {})


@lru_cache(maxsize=64)
def vocabulary(spellings: tuple[tuple[str, str], ...]) -> Vocabulary:
    """From pairs of a spelling and a term's id; of two terms that are spelled alike the first stands.

    An abbreviation is found as it is written ("AT" is not "at") and with an s, everything else in any case and of
    more than one; what a hyphen joins to another word is another word, but for abbreviations.
    """
    ids: dict[str, str] = {}
    for spelling, term in spellings:
        ids.setdefault(spelling if is_abbreviation(spelling) else spelling.lower(), term)
    for spelling, term in spellings:
        for several in plurals(spelling):
            ids.setdefault(several, term)
    return Vocabulary(ids, by_first_word(ids)) if ids else NO_TERMS


def by_first_word(writings: Iterable[str]) -> dict[str, list[tuple[int, str]]]:
    begins: dict[str, list[tuple[int, str]]] = {}
    for writing in sorted(writings, key=len, reverse=True):
        small = in_small_letters(escape(" ".join(writing.split()), quote=False))
        word = next((found for found in WORD.finditer(small) if not found[0].startswith("&")), None)
        if word:
            begins.setdefault(word[0], []).append((word.start(), small))
    return begins


def is_abbreviation(spelling: str) -> bool:
    return ABBREVIATION.fullmatch(spelling) is not None


def plurals(spelling: str) -> list[str]:
    """How several of it may be called in English or in Spanish; that some of these are no words does no harm.

    In English the last word changes ("aim lines"), in Spanish those that agree do ("líneas de meta", "metas anuales").
    """
    if is_abbreviation(spelling):
        return [f"{spelling.removesuffix('s')}s"]
    words = spelling.lower().split(" ")
    agreeing = [spanish_plural(word) for word in words]
    spanish = [" ".join([*agreeing[:n], *words[n:]]) for n in range(1, len(words) + 1)]
    return [" ".join([*words[:-1], english_plural(words[-1])]), *spanish]


def english_plural(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


def spanish_plural(word: str) -> str:
    """meta, metas; dominio funcional, dominios funcionales; vez, veces; adaptación, adaptaciones; menos, menos."""
    if word.endswith(tuple("aeiouáéó")):
        return f"{word}s"
    if word.endswith("s") and word[-2:-1] not in tuple("áéíóú"):
        return word
    if word.endswith("z"):
        return f"{word[:-1]}ces"
    if word[-2:-1] in tuple("áéíóú") and word.endswith(("n", "s")):
        return f"{word[:-2]}{word[-2:].translate(PLAIN)}es"
    return f"{word}es"


def explained(html: str, known: Vocabulary) -> str:
    """The HTML with each known term marked where it stands first: `<dfn class="term" data-term="g3">LRE</dfn>`."""
    if known is NO_TERMS or len(html) > LONGEST_TEXT:
        return html
    seen: set[str] = set()
    parts = TAG.split(html)
    depth = 0
    for i, part in enumerate(parts):
        if i % 2:
            depth += step(part)
        elif part and not depth:
            parts[i] = marked(part, known, seen)
    return "".join(parts)


def explained_text(text: str, known: Vocabulary) -> str:
    """The same of plain text, which is HTML afterwards; "" where it holds no term."""
    plain = escape(text, quote=False)
    html = explained(plain, known)
    return html if html != plain else ""


def step(tag: str) -> int:
    """By how much an element's tag leads into what is left alone, or out of it."""
    name = NAME.match(tag)
    if name is None or name[1] not in LEFT_ALONE:
        return 0
    return -1 if tag.startswith("</") else 1


def marked(text: str, known: Vocabulary, seen: set[str]) -> str:
    parts, end = [], 0
    for start, stop, term in found_in(text, known):
        if term in seen:
            continue
        seen.add(term)
        mark = f'<dfn class="term" data-term="{term}" tabindex="0" role="button">{text[start:stop]}</dfn>'
        parts += [text[end:start], mark]
        end = stop
    return "".join([*parts, text[end:]])


def found_in(text: str, known: Vocabulary) -> Iterator[tuple[int, int, str]]:
    """Where escaped text uses a term, from and to, and which; one after the other."""
    small, end = in_small_letters(text), 0
    for word in WORD.finditer(small):
        for place, writing in known.begins.get(word[0], ()):
            start, stop = word.start() - place, word.start() - place + len(writing)
            if start < end or not small.startswith(writing, start) or not is_whole(text, start, stop):
                continue
            if term := known.term(text[start:stop]):
                yield start, stop, term
                end = stop
                break


def is_whole(text: str, start: int, stop: int) -> bool:
    """Does what stands there go on neither before nor after, also by a hyphen, as "meta" does in "meta-analysis"?"""
    before, after = text[max(0, start - 2) : start], text[stop : stop + 2]
    if WORD.match(before[-1:]) or WORD.match(after[:1]):
        return False
    return is_abbreviation(text[start:stop]) or not (
        JOINED_BEFORE.fullmatch(before) or JOINED_AFTER.fullmatch(after)
    )


def in_small_letters(text: str) -> str:
    """As long as the text, so that a place in the one is a place in the other: "İ" in small letters is two.

    Any space is one: a term may stand at the end of a line.
    """
    small = text.lower()
    same = (
        small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    )
    return same.translate(SPACES)


def terms_in(text: str, known: Vocabulary) -> list[str]:
    """The ids of the terms that a plain text uses, in the order in which they come."""
    return list(dict.fromkeys(term for _, _, term in found_in(escape(text, quote=False), known)))
