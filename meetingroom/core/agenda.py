"""The agenda: its items, which one the room is on, and the time each took."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, ClassVar

import msgspec

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Language,
    Line,
    Minutes,
    Refused,
    Stamp,
    Text,
    Title,
    changes,
    put,
    rule,
)

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Titles = Annotated[tuple[Title, ...], msgspec.Meta(max_length=200)]
MaybeId = Annotated[str, msgspec.Meta(max_length=64, pattern=r"^[A-Za-z0-9_:.\-]*$")]  # an id, or ""
Prompts = Annotated[tuple[Line, ...], msgspec.Meta(max_length=12)]
Titled = Annotated[dict[Language, Title], msgspec.Meta(max_length=20)]
PromptsIn = Annotated[dict[Language, Prompts], msgspec.Meta(max_length=20)]


class Purpose(StrEnum):
    """What an item is for."""

    INFORM = "inform"
    HEAR = "hear"
    DISCUSS = "discuss"
    DECIDE = "decide"
    CONFIRM = "confirm"
    BREAK = "break"


class ItemState(StrEnum):
    """Where an item stands."""

    PLANNED = "planned"
    CURRENT = "current"
    DONE = "done"
    SKIPPED = "skipped"
    HELD = "held"  # the room meets again for it another day


@dataclass(frozen=True)
class Item:
    """One agenda item; `spent_s` are the seconds of its finished stretches."""

    id: str
    title: str
    purpose: Purpose = Purpose.DISCUSS
    minutes: int = 0  # 0: no planned time
    extra: int = 0  # minutes that it was given since, or (below 0) had to give
    presenter: str = ""  # who opens it
    description: str = ""
    prompts: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)  # the title in other languages
    prompts_in: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # the prompts in other languages
    state: ItemState = ItemState.PLANNED
    holds_back: bool = False  # shared panels stay hidden until the reveal
    revealed: bool = False
    asks_nobody: bool = False  # it can be left without asking everyone, whatever the meeting's settings say
    needs_everyone: bool = False  # nothing is decided on it over somebody who never came and left no word
    on_data: bool = False  # goals and data are looked at: whoever brought none is shown the way
    circle: tuple[str, ...] = ()  # whose voice it needs; empty: all who decide
    started_at: float | None = None  # of the stretch that runs now
    first_started_at: float | None = None
    ended_at: float | None = None
    spent_s: float = 0.0
    held_until: str = ""  # the day for which it is held, such as 2026-05-14
    held_why: str = ""
    from_before: bool = False  # it was held in the meeting before this one, or not reached there


@dataclass(frozen=True)
class Agenda:
    """The items by id, in the order of the meeting; `current` is "" before the first starts."""

    items: Mapping[str, Item] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    current: str = ""
    first_end_at: float | None = None  # when the meeting was to end, as it was planned when it began

    @property
    def current_item(self) -> Item | None:
        return self.items.get(self.current)


# What happened


class ItemAdded(Event):
    """A new item stands on the agenda, at the end or before another."""

    item: Id
    title: Title
    purpose: Purpose = Purpose.DISCUSS
    minutes: Minutes = 0
    description: Text = ""
    prompts: Prompts = ()
    titles: Titled = {}
    prompts_in: dict[Language, Prompts] = {}
    holds_back: bool = False
    asks_nobody: bool = False
    needs_everyone: bool = False
    on_data: bool = False
    presenter: str = ""
    before: str = ""


class ItemMoved(Event):
    """The items stand in this order now."""

    undoable: ClassVar[bool] = True
    order: tuple[Id, ...]


class ItemRemoved(Event):
    """A planned item is off the agenda."""

    item: Id


# What people ask for


class AddItem(Command):
    """Put an item on the agenda."""

    title: Title
    purpose: Purpose = Purpose.DISCUSS
    minutes: Minutes = 0
    description: Text = ""
    prompts: Prompts = ()
    titles: Titled = {}
    prompts_in: PromptsIn = {}
    holds_back: bool = False
    asks_nobody: bool = False
    needs_everyone: bool = False
    presenter: MaybeId = ""
    before: MaybeId = ""


class AddItems(Command):
    """Put several items on the agenda, one per pasted line."""

    titles: Titles


class MoveItem(Command):
    """Put an item before another, or last when `before` is empty."""

    item: Id
    before: MaybeId = ""


class RemoveItem(Command):
    """Take a planned item off the agenda."""

    item: Id


# The rules


def item_of(meeting: Meeting, item_id: str) -> Item:
    item = meeting.agenda.items.get(item_id)
    if item is None:
        raise Refused("no-such-item")
    return item


@rule(AddItem, needs=Capability.FACILITATE)
def add_item(command: AddItem, meeting: Meeting, context: Context) -> list[Event]:
    if command.before:
        item_of(meeting, command.before)
    refuse_strangers(meeting, command.presenter)
    refuse_long_agenda(meeting, 1)
    return [ItemAdded(item=context.new_id("i"), **msgspec.structs.asdict(command))]


@rule(AddItems, needs=Capability.FACILITATE)
def add_items(command: AddItems, meeting: Meeting, context: Context) -> list[Event]:
    refuse_long_agenda(meeting, len(command.titles))
    return [ItemAdded(item=context.new_id("i"), title=title) for title in command.titles]


def refuse_strangers(meeting: Meeting, presenter: str) -> None:
    """Whoever opens an item is on the roster; "" is nobody in particular."""
    person = meeting.roster.people.get(presenter)
    if presenter and (person is None or person.is_removed):
        raise Refused("no-such-person")


MOST_ITEMS = 200


def refuse_long_agenda(meeting: Meeting, added: int) -> None:
    if len(meeting.agenda.items) + added > MOST_ITEMS:
        raise Refused("too-many-items", most=MOST_ITEMS)


@rule(MoveItem, needs=Capability.FACILITATE)
def move_item(command: MoveItem, meeting: Meeting, context: Context) -> list[Event]:
    item_of(meeting, command.item)
    if command.before:
        item_of(meeting, command.before)
    order = placed(meeting.agenda.order, command.item, command.before)
    return [ItemMoved(order=order)] if order != meeting.agenda.order else []


def placed(order: tuple[str, ...], moved: str, before: str) -> tuple[str, ...]:
    """The order with one id put before another, or last."""
    if moved == before:
        return order
    rest = [i for i in order if i != moved]
    at = rest.index(before) if before in rest else len(rest)
    return (*rest[:at], moved, *rest[at:])


@rule(RemoveItem, needs=Capability.FACILITATE)
def remove_item(command: RemoveItem, meeting: Meeting, context: Context) -> list[Event]:
    item = item_of(meeting, command.item)
    if item.first_started_at is not None:
        raise Refused("item-was-started", title=item.title)
    if meeting.panels.any_shared(item.id):
        raise Refused("item-has-words", title=item.title)
    return [ItemRemoved(item=item.id)]


# What becomes of the agenda


def with_item(agenda: Agenda, item_id: str, **changed: object) -> Agenda:
    return replace(agenda, items=put(agenda.items, item_id, replace(agenda.items[item_id], **changed)))  # type: ignore[arg-type]


@changes("agenda", ItemAdded)
def item_added(agenda: Agenda, event: ItemAdded, stamp: Stamp) -> Agenda:
    item = Item(
        id=event.item,
        title=event.title,
        purpose=event.purpose,
        minutes=event.minutes,
        description=event.description,
        prompts=event.prompts,
        titles=event.titles,
        prompts_in=event.prompts_in,
        presenter=event.presenter,
        holds_back=event.holds_back,
        asks_nobody=event.asks_nobody,
        needs_everyone=event.needs_everyone,
        on_data=event.on_data,
    )
    return replace(agenda, items=put(agenda.items, item.id, item), order=placed(agenda.order, item.id, event.before))


@changes("agenda", ItemMoved)
def item_moved(agenda: Agenda, event: ItemMoved, stamp: Stamp) -> Agenda:
    return replace(agenda, order=event.order)


@changes("agenda", ItemRemoved)
def item_removed(agenda: Agenda, event: ItemRemoved, stamp: Stamp) -> Agenda:
    items = {i: item for i, item in agenda.items.items() if i != event.item}
    return replace(agenda, items=items, order=tuple(i for i in agenda.order if i != event.item))
