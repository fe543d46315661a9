"""What a kind of meeting begins with: its settings, and in several languages its items, its norms and its seats.

A template is data, read from a file at the edge; `opening` turns one into what a new meeting starts with.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, TypeVar

import msgspec

from meetingroom.core.acts import Context, Event, Id, Language, Line, Minutes, Text, Title
from meetingroom.core.agenda import ItemAdded, Purpose
from meetingroom.core.protocols import ProtocolKey
from meetingroom.core.settings import Protocols, Settings

FALLBACK = "en"

Titled = Annotated[dict[Language, Title], msgspec.Meta(min_length=1)]
Told = dict[Language, Text]


Norms = Annotated[tuple[Titled, ...], msgspec.Meta(max_length=30)]


class PlannedItem(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An item that such meetings have."""

    title: Titled
    purpose: Purpose = Purpose.DISCUSS
    minutes: Minutes = 0
    description: Told = {}
    prompts: Annotated[tuple[dict[Language, Line], ...], msgspec.Meta(max_length=12)] = ()
    holds_back: bool = False
    needs_everyone: bool = False
    on_data: bool = False


class PlannedSeat(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A function that such meetings need somebody for."""

    name: Titled
    needed: Told = {}  # when it is needed, where that is not always


Meaning = Annotated[str, msgspec.Meta(min_length=1, max_length=600)]
OtherSpelling = Annotated[str, msgspec.Meta(max_length=120)]


class PlannedTerm(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A word that such meetings use, what it means by language, and how else it is written."""

    word: Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
    means: Annotated[dict[Language, Meaning], msgspec.Meta(min_length=1)]
    also: Annotated[tuple[OtherSpelling, ...], msgspec.Meta(max_length=20)] = ()


Seats = Annotated[tuple[PlannedSeat, ...], msgspec.Meta(max_length=30)]


class Template(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One kind of meeting; texts stand by language."""

    key: Id = "blank"
    name: Told = {}
    about: Told = {}
    settings: Settings = Settings()
    fitting: Protocols = tuple(ProtocolKey)  # how answers may be read in such meetings at all
    items: tuple[PlannedItem, ...] = ()
    norms: Norms = ()
    seats: Seats = ()
    glossary: tuple[PlannedTerm, ...] = ()


BLANK = Template()


# How a subject lays down its part of a template when a meeting opens.
Lay = Callable[[Template, str, Context], list[Event]]
LAYERS: list[Lay] = []
L = TypeVar("L", bound=Lay)


def lays(lay: L) -> L:
    """Register `lay(template, language, context) -> events`: what a subject makes of a template at the opening."""
    LAYERS.append(lay)
    return lay


def laid(template: Template, language: str, context: Context) -> list[Event]:
    """All that the subjects make of a template."""
    return [event for lay in LAYERS for event in lay(template, language, context)]


T = TypeVar("T")


def spoken(texts: Mapping[str, T], language: str) -> T:
    """A text in this language, else in English, else in whichever there is."""
    return texts.get(language) or texts.get(FALLBACK) or next(iter(texts.values()))


def others(texts: Mapping[str, T], language: str) -> dict[str, T]:
    """The same text in the languages that `spoken` did not choose."""
    chosen = spoken(texts, language)
    return {code: text for code, text in texts.items() if text != chosen}


def planned_items(template: Template, language: str, context: Context) -> list[ItemAdded]:
    """The template's items, in the meeting's language and beside it in the others."""
    return [planned_item(item, language, context) for item in template.items]


def planned_item(item: PlannedItem, language: str, context: Context) -> ItemAdded:
    prompts = [prompt for prompt in item.prompts if prompt]
    languages = dict.fromkeys(code for prompt in prompts for code in prompt if code != language)
    return ItemAdded(
        item=context.new_id("i"),
        title=spoken(item.title, language),
        titles=others(item.title, language),
        purpose=item.purpose,
        minutes=item.minutes,
        description=spoken(item.description, language) if item.description else "",
        prompts=tuple(spoken(prompt, language) for prompt in prompts),
        prompts_in={code: tuple(spoken(prompt, code) for prompt in prompts) for code in languages},
        holds_back=item.holds_back,
        needs_everyone=item.needs_everyone,
        on_data=item.on_data,
    )
