"""Who wrote which words of a section, and which marks of an incoming change are wrong.

The document carries the authors as marks (`{"by": person}`) on its text. Whoever types in the
middle of a text inherits the mark on its left, so that going on typing costs nothing; what a
change marks wrongly, by accident or on purpose, is found here by following it along the runs
as they were before. All lengths are bytes of UTF-8, as pycrdt counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

MARK = "by"
REMEMBERED = 40  # deletions per section that an undo can bring back under their author's name


@dataclass(frozen=True)
class Run:
    """Some bytes of text and the person who wrote them; "" when nobody is known."""

    size: int
    by: str


@dataclass(frozen=True)
class Fix:
    """From `start` to `stop` the mark should name `by`."""

    start: int
    stop: int
    by: str


@dataclass(frozen=True)
class Gone:
    """Deleted words, where they stood and who had written them."""

    at: int
    words: bytes
    runs: tuple[Run, ...]


class Authors:
    """The authors of one section, kept up with its changes."""

    def __init__(self, chunks: Iterable[tuple[Any, Mapping[str, Any] | None]] = ()) -> None:
        self.runs = joined(Run(len(str(text).encode()), author(marks)) for text, marks in chunks)
        self.gone: list[Gone] = []

    def follow(self, delta: list[dict[str, Any]], by: str, words_before: bytes) -> list[Fix]:
        """Take in a change made by `by` ("" for one that is marked as it should be); the marks to put right."""
        change = Change(self, by, words_before)
        for step in together(delta):
            change.take(step)
        self.runs = joined([*change.after, *change.rest()])
        return change.fixes


class Change:
    """One pass along a change: what stands before, and what comes after."""

    def __init__(self, authors: Authors, by: str, words: bytes) -> None:
        self.authors = authors
        self.by = by
        self.words = words  # before the change
        self.left = list(reversed(authors.runs))  # the runs that were not yet passed
        self.passed = 0  # bytes of the text before
        self.at = 0  # bytes of the text after
        self.after: list[Run] = []
        self.fixes: list[Fix] = []

    def take(self, step: dict[str, Any]) -> None:
        if "delete" in step:
            self.delete(step["delete"])
        elif "insert" in step:
            self.insert(step["insert"])
        else:
            self.retain(step["retain"], step.get("attributes") or {})

    def retain(self, size: int, marks: Mapping[str, Any]) -> None:
        # Nobody's change may say anew who wrote what already stands.
        for run in self.pass_by(size):
            self.write(run.size, author(marks) if MARK in marks else run.by, run.by)

    def delete(self, size: int) -> None:
        words = self.words[self.passed : self.passed + size]
        self.authors.gone = remember(self.authors.gone, Gone(self.at, words, tuple(self.pass_by(size))))

    def insert(self, chunks: list[tuple[str, str]]) -> None:
        words = "".join(text for text, _ in chunks).encode()
        gone = moved(self.authors.gone, self.at, len(words))
        known, self.authors.gone = brought_back(gone, self.at, words)
        meant = list(reversed(known or [Run(len(words), self.by)]))
        for text, marked in chunks:
            for run in split(meant, len(text.encode())):
                self.write(run.size, marked, run.by)

    def write(self, size: int, marked: str, meant: str) -> None:
        by = meant if self.by else marked
        if by != marked:
            self.fixes.append(Fix(self.at, self.at + size, by))
        self.after.append(Run(size, by))
        self.at += size

    def pass_by(self, size: int) -> list[Run]:
        self.passed += size
        return split(self.left, size)

    def rest(self) -> list[Run]:
        return list(reversed(self.left))


def author(marks: Mapping[str, Any] | None) -> str:
    by = (marks or {}).get(MARK)
    return by if isinstance(by, str) else ""


def together(delta: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The steps, with insertions that follow each other as one: an undo brings words of several people back."""
    steps: list[dict[str, Any]] = []
    for step in delta:
        if "insert" not in step:
            steps.append(step)
            continue
        chunk = (step["insert"], author(step.get("attributes")))
        if steps and "insert" in steps[-1]:
            steps[-1]["insert"].append(chunk)
        else:
            steps.append({"insert": [chunk]})
    return steps


def split(backwards: list[Run], size: int) -> list[Run]:
    """Take `size` bytes off the end of runs that stand in reverse."""
    taken = []
    while size and backwards:
        run = backwards.pop()
        if run.size > size:
            backwards.append(Run(run.size - size, run.by))
            run = Run(size, run.by)
        taken.append(run)
        size -= run.size
    return taken


def joined(runs: Iterable[Run]) -> list[Run]:
    """The runs without empty ones, neighbours of one author as one."""
    whole: list[Run] = []
    for run in runs:
        if whole and whole[-1].by == run.by:
            whole[-1] = Run(whole[-1].size + run.size, run.by)
        elif run.size:
            whole.append(run)
    return whole


# Undo of a deletion is an insertion by whoever undoes. The words come back under their author's
# name only where they stood and as they stood: anything looser would let people forge.


def remember(gone: list[Gone], new: Gone) -> list[Gone]:
    """Deletions one after the other at one place, as by backspace or delete, are kept as one."""
    last = gone[-1] if gone else None
    if last and last.at == new.at + len(new.words):
        gone, new = gone[:-1], Gone(new.at, new.words + last.words, (*new.runs, *last.runs))
    elif last and last.at == new.at:
        gone, new = gone[:-1], Gone(new.at, last.words + new.words, (*last.runs, *new.runs))
    return [*moved(gone, new.at, -len(new.words)), new][-REMEMBERED:]


def moved(gone: list[Gone], at: int, by: int) -> list[Gone]:
    """Where the deleted words would stand after bytes were put in (or taken out) at `at`."""
    return [Gone(max(at, g.at + by), g.words, g.runs) if g.at > at else g for g in gone]


def brought_back(gone: list[Gone], at: int, words: bytes) -> tuple[list[Run], list[Gone]]:
    """The authors of words that come back to where they stood, and what is still gone."""
    for index, piece in enumerate(gone):
        if piece.at != at or not words:
            continue
        runs = list(reversed(joined(piece.runs)))
        if piece.words.startswith(words):
            known, rest = split(runs, len(words)), list(reversed(runs))
            left = Gone(at + len(words), piece.words[len(words) :], tuple(rest))
        elif piece.words.endswith(words):
            before = split(runs, len(piece.words) - len(words))
            known, left = list(reversed(runs)), Gone(at, piece.words[: -len(words)], tuple(before))
        else:
            continue
        return known, [*gone[:index], *([left] if left.words else []), *gone[index + 1 :]]
    return [], gone
