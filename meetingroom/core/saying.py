"""What core says: a message id with its arguments, made into words in the reader's language at the edge."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

BLANK = re.compile("\ue000([a-z]+)\ue001")
Speak = Callable[[str, Mapping[str, "str | int | float"]], str]
"""The edge's translator: message id and plain arguments to words."""


@dataclass(frozen=True)
class Said:
    """A message and its arguments, some of which may be messages themselves ("60 words" in a sentence)."""

    id: str
    args: Mapping[str, str | int | float | Said] = field(default_factory=dict)


def spoken(said: Said, speak: Speak) -> str:
    """The message in words, its inner messages first."""
    return speak(said.id, {name: _plain(arg, speak) for name, arg in said.args.items()})


def all_spoken(sentences: Iterable[Said], speak: Speak) -> str:
    """Several sentences after one another."""
    return " ".join(spoken(each, speak) for each in sentences)


def remembering(speak: Speak) -> Speak:
    """The same translator, which remembers what it said last: months, days and small numbers come again and again."""

    @lru_cache(maxsize=4096)
    def once(message_id: str, args: tuple[tuple[str, str | int | float], ...]) -> str:
        return speak(message_id, dict(args))

    return lambda message_id, args: once(message_id, tuple(args.items()))


def form(speak: Speak, message_id: str, *names: str) -> Callable[..., str]:
    """A message that makes no choice by its arguments, said once with blanks that are filled for each of many."""
    printed = speak(message_id, {name: f"\ue000{name}\ue001" for name in names})

    def fill(**words: str) -> str:
        return BLANK.sub(lambda blank: words[blank[1]], printed)

    return fill


def wire(said: Said) -> dict[str, object]:
    """The message as a view holds it; the browser says its inner messages first, as `spoken` does."""
    args = {name: wire(arg) if isinstance(arg, Said) else arg for name, arg in said.args.items()}
    return {"id": said.id, "args": args}


def _plain(arg: str | int | float | Said, speak: Speak) -> str | int | float:
    return spoken(arg, speak) if isinstance(arg, Said) else arg
