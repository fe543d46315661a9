"""Reads the .ftl files, and accepts them only when every language says everything, once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from meetingroom.words.languages import DEFAULT


class FaultyWords(Exception):
    """Every fault of the sources, each with its file and line or its ids."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


@dataclass(frozen=True)
class Entry:
    """One message or term, and where it stands."""

    node: ast.Message | ast.Term
    file: Path
    line: int

    @property
    def id(self) -> str:
        mark = "-" if isinstance(self.node, ast.Term) else ""
        return mark + self.node.id.name

    @property
    def place(self) -> str:
        return f"{self.file.parent.name}/{self.file.name}:{self.line}"

    @cached_property
    def named(self) -> Named:
        named = Named()
        named.visit(self.node)
        return named


class Named(Visitor):  # type: ignore[misc, unused-ignore]
    """The arguments and the other entries that an entry names."""

    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.entries: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.arguments.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.entries.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.entries.add("-" + node.id.name)


def read(folder: Path) -> dict[str, list[Entry]]:
    """The entries of each language, a folder of `folder` with one file for each subject.

    Raises FaultyWords.
    """
    faults: list[str] = []
    languages = {path.name: list(_entries(path, faults)) for path in sorted(folder.iterdir()) if path.is_dir()}
    for entries in languages.values():
        faults += [*_doubles(entries), *_loose_ends(entries)]
    faults += _gaps(languages)
    if faults:
        raise FaultyWords(faults)
    return languages


def _entries(folder: Path, faults: list[str]) -> Iterator[Entry]:
    for file in sorted(folder.glob("*.ftl")):
        text = file.read_text(encoding="utf-8")
        for node in FluentParser().parse(text).body:
            line = text.count("\n", 0, node.span.start if node.span else 0) + 1
            if isinstance(node, ast.Junk):
                faults.append(f"{folder.name}/{file.name}:{line}: {node.annotations[0].message}")
            elif isinstance(node, ast.Message | ast.Term):
                yield Entry(node, file, line)


def _doubles(entries: list[Entry]) -> Iterator[str]:
    first: dict[str, Entry] = {}
    for entry in entries:
        if entry.id in first:
            yield f"{entry.place}: {entry.id} is already in {first[entry.id].place}"
        first.setdefault(entry.id, entry)


def _loose_ends(entries: list[Entry]) -> Iterator[str]:
    """What would show as {???}, or not at all."""
    ids = {entry.id for entry in entries}
    for entry in entries:
        for missing in sorted(entry.named.entries - ids):
            yield f"{entry.place}: {entry.id} names {missing}, which is nowhere"
        if entry.node.value is None or entry.node.attributes:
            yield f"{entry.place}: {entry.id} must be one text, without attributes"


def _gaps(languages: dict[str, list[Entry]]) -> Iterator[str]:
    """Each language against English: the same ids, and no argument that the English does not have."""
    english = {entry.id: entry for entry in languages.get(DEFAULT, [])}
    for language, entries in languages.items():
        theirs = {entry.id: entry for entry in entries}
        if missing := sorted(english.keys() - theirs.keys()):
            yield f"{language}: no translation of {', '.join(missing)}"
        if surplus := sorted(theirs.keys() - english.keys()):
            yield f"{DEFAULT}: no translation of {', '.join(surplus)} ({language} has them)"
        for id_ in sorted(english.keys() & theirs.keys()):
            if unknown := theirs[id_].named.arguments - english[id_].named.arguments:
                yield f"{theirs[id_].place}: {id_} uses {_dollars(unknown)}, which its English does not"


def _dollars(arguments: set[str]) -> str:
    return ", ".join(f"${argument}" for argument in sorted(arguments))
