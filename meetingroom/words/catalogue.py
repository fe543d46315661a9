"""The sentences themselves: an id and its arguments in, words in a language out."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import cache
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentSerializer, ast

from meetingroom.words.languages import DEFAULT, LOCALES, PSEUDO, formats
from meetingroom.words.pseudo import pseudo
from meetingroom.words.sources import Entry, read

log = logging.getLogger(__name__)

TEXT = FluentSerializer()


class Sentences:
    """Everything that can be said in one language. Dear to make, so there is one of each."""

    def __init__(self, language: str, entries: list[Entry]) -> None:
        self.bundle = FluentBundle([formats(language), DEFAULT])
        self.bundle.add_resource(ast.Resource([entry.node for entry in entries]))
        self.plain = {entry.id: text for entry in entries if (text := _plain_text(entry)) is not None}


class Words:
    """What the messages say in a language; in English where it is none of ours.

    Names and other values are isolated, so that none turns the sentence around it.
    """

    def __init__(self, language: str, sentences: Sentences | None = None) -> None:
        self.language = language if language in _languages() else DEFAULT
        self._sentences = sentences or _sentences(self.language)

    def knows(self, id: str) -> bool:
        return self._sentences.bundle.has_message(id)

    def say(self, id: str, /, **args: Any) -> str:
        """The sentence. An id that nobody wrote a sentence for is said as it is, in brackets, and logged."""
        if id in self._sentences.plain:
            return self._sentences.plain[id]
        if not self.knows(id):
            log.warning("no words for %s in %s", id, self.language)
            return f"[{id}]"
        return self._format(id, {name: self._value(value) for name, value in args.items()})

    def tell(self, message: str | Mapping[str, Any]) -> str:
        """A message as it stands in a view: an id, or `{id, args}`."""
        if isinstance(message, str):
            return self.say(message)
        return self.say(message["id"], **message.get("args", {}))

    def _format(self, id: str, args: dict[str, Any]) -> str:
        bundle = self._sentences.bundle
        pattern = bundle.get_message(id).value
        assert pattern is not None, f"{id} has no text"  # its source would have been refused
        text, errors = bundle.format_pattern(pattern, args)
        if errors:
            log.warning("%s in %s: %s", id, self.language, errors)
        return str(text)

    def _value(self, value: Any) -> Any:
        """An argument may itself be a message: a reason inside a sentence."""
        return self.tell(value) if isinstance(value, Mapping) else value


@cache
def ftl(language: str) -> str:
    """All messages of a language in Fluent's syntax, without the comments, for the browser."""
    return "".join(TEXT.serialize_entry(_uncommented(entry.node)) for entry in _languages()[language])


def plain(language: str, beginning: str) -> dict[str, str]:
    """The messages whose ids begin so and that are nothing but text, as they are said."""
    return {id: text for id, text in _sentences(language).plain.items() if id.startswith(beginning)}


@cache
def _sentences(language: str) -> Sentences:
    return Sentences(language, _languages()[language])


@cache
def _languages() -> dict[str, list[Entry]]:
    languages = read(LOCALES)
    english = languages[DEFAULT]
    return languages | {PSEUDO: [Entry(pseudo(entry.node), entry.file, entry.line) for entry in english]}


def _plain_text(entry: Entry) -> str | None:
    """The text of a message that is nothing but text: most are, and need no formatting."""
    elements = entry.node.value.elements if entry.node.value else []
    texts = [element.value for element in elements if isinstance(element, ast.TextElement)]
    return "".join(texts) if len(texts) == len(elements) and isinstance(entry.node, ast.Message) else None


def _uncommented(node: ast.Message | ast.Term) -> ast.Message | ast.Term:
    bare = node.clone()
    bare.comment = None
    return bare
