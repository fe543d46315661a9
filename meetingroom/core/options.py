"""The options of a proposal: lettered choices beneath its text, each in its own words, with what it says elsewhere.

An option keeps its letter and its id for as long as the proposal stands; its wording belongs to a version of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated

import msgspec

from meetingroom.core.acts import ERASED, Language, Refused, as_made, by_language, put
from meetingroom.core.panels import Translation
from meetingroom.core.plain import is_blank

OptionText = Annotated[str, msgspec.Meta(min_length=1, max_length=400, extra={"words": True})]
OptionTexts = Annotated[tuple[OptionText, ...], msgspec.Meta(max_length=12)]
OptionsIn = Annotated[dict[Language, OptionTexts], msgspec.Meta(max_length=8)]


@dataclass(frozen=True)
class Option:
    """One choice as it is worded, and what that says in other languages."""

    text: str
    translations: Mapping[str, Translation] = field(default_factory=dict)

    def in_language(self, language: str) -> str:
        """In this language, else as it was written."""
        beside = self.translations.get(language)
        return beside.text if beside else self.text


Options = Mapping[str, Option]


def written_options(texts: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(texts)) < len(texts) or len(texts) == 1:
        raise Refused("options-alike")
    if any(is_blank(text) for text in texts):
        raise Refused("nothing-written")
    return texts


def translations_by_option(ids: Iterable[str], options_in: Mapping[str, tuple[str, ...]]) -> dict[str, dict[str, str]]:
    """What the options say in other languages, given for each language in the order of the options."""
    known = list(ids)
    if any(len(texts) != len(known) for texts in options_in.values()):
        raise Refused("options-in-number")
    if not options_in:
        return {}
    return {id_: {language: texts[n] for language, texts in options_in.items()} for n, id_ in enumerate(known)}


def first_wordings(texts: Mapping[str, str], beside: Mapping[str, Mapping[str, str]], by: str) -> dict[str, Option]:
    """The options of a first version, in their order."""

    def said(id_: str) -> dict[str, Translation]:
        return {code: Translation(text, by) for code, text in by_language(beside.get(id_, {})).items()}

    return {id_: Option(text, said(id_)) for id_, text in as_made(texts).items()}


def reworded(options: Options, texts: Mapping[str, str]) -> Options:
    """Some options read otherwise; what the old wording says in other languages stays with the old version."""
    return {id_: Option(texts[id_]) if id_ in texts else option for id_, option in options.items()}


def with_translations(options: Options, wordings: Options, language: str, texts: Mapping[str, str], by: str) -> Options:
    """Translations of these `wordings`, put wherever `options` have the same."""

    def beside(id_: str, option: Option) -> Option:
        text = texts.get(id_, ERASED)
        if text == ERASED or option.text != wordings[id_].text:
            return option
        found = put(option.translations, language, Translation(text, by))
        return replace(option, translations=dict(sorted(found.items())))

    return {id_: beside(id_, option) for id_, option in options.items()}
