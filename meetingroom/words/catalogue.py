"""The catalogues: one folder of Fluent files per language, one file per subject."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

LOCALES = Path(__file__).resolve().parent.parent / "locales"
LANGUAGES = {"en": "English", "es": "Español"}
PSEUDO = "qps"


@cache
def ftl(language: str) -> str:
    """All messages of a language as one Fluent text, for the browser."""
    return "\n".join(path.read_text("utf-8") for path in sorted((LOCALES / language).glob("*.ftl")))


@cache
def bundle(language: str) -> FluentBundle:
    made = FluentBundle([language])
    made.add_resource(FluentResource(ftl(language)))
    return made


class Words:
    """Says messages in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = bundle(language)

    def knows(self, message_id: str) -> bool:
        return self._bundle.has_message(message_id)

    def say(self, message_id: str, **args: Any) -> str:
        if not self.knows(message_id):
            return f"[{message_id}]"
        value = self._bundle.get_message(message_id).value
        text, _ = self._bundle.format_pattern(value, args) if value else (f"[{message_id}]", [])
        return str(text)


def negotiate(accept: str, chosen: str = "") -> str:
    """The language to use: the one chosen, else the first that the browser asks for and we have, else English."""
    wanted = [chosen, *(part.split(";")[0].strip() for part in accept.split(","))]
    for one in wanted:
        language = one.split("-")[0].lower()
        if language in LANGUAGES:
            return language
    return "en"
