"""Words that are probably names although nobody on the roster has them, for a person to decide on.

There is no list of all words here: a name is told by its capital where none is due, by a title before it, or by
standing at the beginning of sentences and never in small letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from meetingroom.exports.common_words import NO_NAMES, TITLES
from meetingroom.exports.names import Token, is_near, tokens
from meetingroom.exports.ours import Ours

BEGINS = ".!?:;\n\r•–—-*#>\"“”«»„(¿¡|…"
AROUND = 28


@dataclass(frozen=True)
class Guess:
    """A word, or several that stand together; how often, and once with what stands around it.

    `is_sure` when its capital can have no other reason than that it is a name of something.
    """

    words: str
    count: int
    around: str
    is_sure: bool


NOTHING = Ours()


def probable_names(texts: Iterable[str], known: Iterable[str], ours: Ours = NOTHING) -> list[Guess]:
    """The surest first, then the most frequent. `known` are the folded parts of names that are replaced anyway.

    Of `ours` nothing is guessed, nor are its words where people write them, unless a title stands before one.
    """
    texts, known = list(texts), frozenset(known)
    small = {t.folded for text in texts for t in tokens(text) if t.is_small} | ours.words
    found: dict[str, Guess] = {}
    for text in texts:
        for guess in guesses(text, ours.without(text), known, small):
            before = found.get(guess.words)
            is_sure = guess.is_sure or (before is not None and before.is_sure)
            count = guess.count + (before.count if before else 0)
            found[guess.words] = replace(before or guess, count=count, is_sure=is_sure)
    return sorted(found.values(), key=lambda g: (not g.is_sure, -g.count, g.words))


def guesses(whole: str, text: str, known: frozenset[str], small: set[str]) -> Iterator[Guess]:
    """Those in `text`, in which stands what people wrote of the `whole`, at the same places."""
    run: list[tuple[Token, bool]] = []
    before: Token | None = None
    for token in tokens(text):
        sure = certainty(text, token, before, small)
        belongs = sure is not None and token.folded not in known
        if run and not (belongs and goes_on(text, run[-1][0], token)):
            yield one_guess(whole, run)
            run = []
        if belongs:
            run.append((token, bool(sure)))
        before = token
    if run:
        yield one_guess(whole, run)


def goes_on(text: str, one: Token, other: Token) -> bool:
    """Do both belong to one name? A full stop ends it, but after an initial."""
    gap = text[one.end : other.start]
    return is_near(text, one, other) and ("." not in gap or len(one.text) == 1)


def one_guess(text: str, run: list[tuple[Token, bool]]) -> Guess:
    start, end = run[0][0].start, run[-1][0].end
    around = " ".join(text[max(0, start - AROUND) : end + AROUND].split())
    return Guess(" ".join(token.text for token, _ in run), 1, around, any(sure for _, sure in run))


def certainty(text: str, token: Token, before: Token | None, small: set[str]) -> bool | None:
    """Is this a name for sure (True), perhaps (False), or not (None)?"""
    if not (token.text[0].isupper() and token.text[1:].islower()) or token.folded in TITLES | NO_NAMES:
        return None
    if before is not None and before.folded in TITLES and is_near(text, before, token):
        return True
    if token.folded in small:
        return None
    between = text[before.end if before else 0 : token.start]
    return not (before is None or any(sign in BEGINS for sign in between))
