"""The options of a proposal: lettered as on every screen, each wording that they had, and what it says elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import ascii_lowercase

from meetingroom.core.options import Option
from meetingroom.core.panels import Translation
from meetingroom.core.proposals import Proposal, Version
from meetingroom.exports.telling import Telling, one_line
from meetingroom.exports.tree import Table, table
from meetingroom.words import language_name

HEAD = ("record-option", "record-words", "record-language", "record-remarks")


def options(telling: Telling, proposal: Proposal) -> Iterator[Table]:
    if proposal.options:
        beside = any(one.translations for version in proposal.versions for one in version.options.values())
        written_in = named(telling, proposal.language) if beside else ""
        rows = (row for n, id_ in enumerate(proposal.options) for row in of_one(telling, proposal, id_, n, written_in))
        yield table((telling.say(head) for head in HEAD), rows, "options")


def of_one(telling: Telling, proposal: Proposal, id_: str, n: int, written_in: str) -> Iterator[tuple[str, ...]]:
    """A row for each wording of it, and for each language beside that."""
    worded = wordings(proposal, id_)
    for version in worded:
        option = version.options[id_]
        since = telling.say("mark-version", version=version.number) if len(worded) > 1 else ""
        yield letter(n), one_line(option.text), written_in, since
        for code, beside in option.translations.items():
            yield letter(n), one_line(beside.text), named(telling, code), made_by(telling, beside)


def wordings(proposal: Proposal, id_: str) -> list[Version]:
    """The versions in which an option began to read otherwise, the first before all."""
    found: list[Version] = []
    for version in proposal.versions:
        if not found or version.options[id_].text != found[-1].options[id_].text:
            found.append(version)
    return found


def named(telling: Telling, code: str) -> str:
    return language_name(code, telling.words.language) if code else ""


def made_by(telling: Telling, beside: Translation) -> str:
    return telling.say("record-translation-by", name=telling.name(beside.by)) if beside.by else ""


def called(telling: Telling, options: Mapping[str, Option], id_: str) -> str:
    """An option as an answer names it: with its letter, in the reader's language where it stands in that."""
    return f"{letter(list(options).index(id_))} {one_line(options[id_].in_language(telling.words.language))}"


def letter(n: int) -> str:
    return f"({ascii_lowercase[n]})"
