"""Which languages there are, and which one a reader gets."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from babel import Locale, UnknownLocaleError

LOCALES = Path(__file__).parent.parent / "locales"
DEFAULT = "en"
# Each language's code, and its name in itself.
LANGUAGES = {
    folder.name: (Locale.parse(folder.name).get_display_name() or folder.name).capitalize()
    for folder in sorted(LOCALES.iterdir())
    if folder.is_dir()
}
# English with every letter replaced, so that a word nobody can translate shows. For tests, never for people.
PSEUDO = "qps"
# It has Greek months and days: no Latin letter, and plurals like the English.
FORMATS = {PSEUDO: "el"}

WRITTEN_FROM_THE_RIGHT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
WISH = re.compile(
    r"\s*(?P<language>[a-z]{2,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q\s*=\s*(?P<weight>[01](?:\.\d{0,3})?)\s*)?",
    re.IGNORECASE,
)
MOST_WISHES = 20


def negotiate(accept_language: str, chosen: str = "", offered: Collection[str] = LANGUAGES) -> str:
    """The language that was chosen by hand, else the best that the browser asks for, else English.

    "es-MX" is content with "es". What cannot be read is passed over.
    """
    for wish in [chosen, *_wishes(accept_language)]:
        for language in (wish.lower(), wish.lower().split("-")[0]):
            if language in offered:
                return language
    return DEFAULT


def formats(language: str) -> str:
    """Whose numbers, dates and plurals a language has."""
    return FORMATS.get(language, language)


def language_name(code: str, language: str) -> str:
    """What a language is called in the reader's; its code where nobody knows."""
    try:
        return Locale.parse(code, sep="-").get_display_name(formats(language)) or code
    except (ValueError, UnknownLocaleError):
        return code


def direction(language: str) -> str:
    """`ltr` or `rtl`, for the `dir` of a page or of a person's words."""
    return "rtl" if language.lower().split("-")[0] in WRITTEN_FROM_THE_RIGHT else "ltr"


def _wishes(accept_language: str) -> list[str]:
    """The languages of an Accept-Language header, the dearest first; those with weight 0 are unwanted."""
    parts = accept_language[:1000].split(",")[:MOST_WISHES]
    wishes = [(float(wish["weight"] or 1), wish["language"]) for part in parts if (wish := WISH.fullmatch(part))]
    return [language for weight, language in sorted(wishes, key=lambda wish: -wish[0]) if weight > 0]
