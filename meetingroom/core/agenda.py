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
    from meetingroom.core.standing import Standing

Titles = Annotated[tuple[Title, ...], msgspec.Meta(max_length=200)]
Prompts = Annotated[tuple[Line, ...], msgspec.Meta(max_length=12)]


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


@dataclass(frozen=True)
class Item:
    """One agenda item; `spent_s` are the seconds of its finished stretches."""

    id: str
    title: str
    purpose: Purpose = Purpose.DISCUSS
    minutes: int = 0  # 0: no planned time
    description: str = ""
    prompts: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)  # the title in other languages
    state: ItemState = ItemState.PLANNED
    holds_back: bool = False  # shared panels stay hidden until the reveal
    revealed: bool = False
    started_at: float | None = None  # of the stretch that runs now
    first_started_at: float | None = None
    ended_at: float | None = None
    spent_s: float = 0.0


@dataclass(frozen=True)
class Agenda:
    """The items by id, in the order of the meeting; `current` is "" before the first starts."""

    items: Mapping[str, Item] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    current: str = ""

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
    titles: dict[str, Title] = {}
    holds_back: bool = False
    before: str = ""


class ItemEdited(Event):
    """An item reads differently now."""

    item: Id
    title: Title
    purpose: Purpose
    minutes: Minutes
    description: Text
    prompts: Prompts
    holds_back: bool


class ItemMoved(Event):
    """The items stand in this order now."""

    undoable: ClassVar[bool] = True
    order: tuple[Id, ...]


class ItemRemoved(Event):
    """A planned item is off the agenda."""

    item: Id


class ItemStarted(Event):
    """The room is on this item now."""

    undoable: ClassVar[bool] = True
    item: Id


class ItemStopped(Event):
    """The room left this item, done or to be returned to."""

    undoable: ClassVar[bool] = True
    item: Id
    state: ItemState


class ItemSkipped(Event):
    """A planned item is passed over; it can be returned to."""

    undoable: ClassVar[bool] = True
    item: Id


class PanelsRevealed(Event):
    """What was shared on this item is shown to all at once."""

    item: Id


# What people ask for


class AddItem(Command):
    """Put an item on the agenda."""

    title: Title
    purpose: Purpose = Purpose.DISCUSS
    minutes: Minutes = 0
    description: Text = ""
    prompts: Prompts = ()
    titles: dict[str, Title] = {}
    holds_back: bool = False
    before: str = ""


class AddItems(Command):
    """Put several items on the agenda, one per pasted line."""

    titles: Titles


class EditItem(Command):
    """Change an item; what is not named stays."""

    item: Id
    title: Title | None = None
    purpose: Purpose | None = None
    minutes: Minutes | None = None
    description: Text | None = None
    prompts: Prompts | None = None
    holds_back: bool | None = None


class MoveItem(Command):
    """Put an item before another, or last when `before` is empty."""

    item: Id
    before: str = ""


class RemoveItem(Command):
    """Take a planned item off the agenda."""

    item: Id


class StartItem(Command):
    """Go to an item, or return to it; `expected` is the item that it replaces ("" for none)."""

    item: Id
    expected: str


class CloseItem(Command):
    """The room is done with the current item."""

    item: Id


class SkipItem(Command):
    """Pass a planned item over."""

    item: Id


class RevealPanels(Command):
    """Show what was shared on an item to all at once."""

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
    refuse_long_agenda(meeting, 1)
    return [ItemAdded(item=context.new_id("i"), **msgspec.structs.asdict(command))]


@rule(AddItems, needs=Capability.FACILITATE)
def add_items(command: AddItems, meeting: Meeting, context: Context) -> list[Event]:
    refuse_long_agenda(meeting, len(command.titles))
    return [ItemAdded(item=context.new_id("i"), title=title) for title in command.titles]


MOST_ITEMS = 200


def refuse_long_agenda(meeting: Meeting, added: int) -> None:
    if len(meeting.agenda.items) + added > MOST_ITEMS:
        raise Refused("too-many-items", most=MOST_ITEMS)


@rule(EditItem, needs=Capability.FACILITATE)
def edit_item(command: EditItem, meeting: Meeting, context: Context) -> list[Event]:
    item = item_of(meeting, command.item)
    fields = ("title", "purpose", "minutes", "description", "prompts", "holds_back")
    named = {f: v for f in fields if (v := getattr(command, f)) is not None}
    if item.revealed and named.get("holds_back"):
        raise Refused("already-revealed")
    return [ItemEdited(item=item.id, **{f: getattr(item, f) for f in fields} | named)]


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


@rule(StartItem, needs=Capability.FACILITATE)
def start_item(command: StartItem, meeting: Meeting, context: Context) -> list[Event]:
    item = item_of(meeting, command.item)
    current = meeting.agenda.current
    if command.expected != current:
        raise Refused("already-moved-on")
    if item.id == current:
        return []
    leaving = leave_item(meeting, current, ItemState.DONE, context) if current else []
    return [*leaving, ItemStarted(item=item.id), *meeting.queue.arriving(item.id)]


@rule(CloseItem, needs=Capability.FACILITATE)
def close_item(command: CloseItem, meeting: Meeting, context: Context) -> list[Event]:
    if meeting.agenda.current != command.item:
        raise Refused("already-moved-on")
    return leave_item(meeting, command.item, ItemState.DONE, context)


def leave_item(meeting: Meeting, item: str, state: ItemState, context: Context) -> list[Event]:
    """What happens when the room leaves an item: the running turn ends, who waits is carried with it."""
    return [*meeting.queue.leaving(item, context), ItemStopped(item=item, state=state)]


@rule(SkipItem, needs=Capability.FACILITATE)
def skip_item(command: SkipItem, meeting: Meeting, context: Context) -> list[Event]:
    item = item_of(meeting, command.item)
    if item.state is ItemState.CURRENT:
        return leave_item(meeting, item.id, ItemState.SKIPPED, context)
    if item.state is not ItemState.PLANNED:
        raise Refused("item-not-planned", title=item.title)
    return [ItemSkipped(item=item.id)]


@rule(RevealPanels, needs=Capability.FACILITATE)
def reveal_panels(command: RevealPanels, meeting: Meeting, context: Context) -> list[Event]:
    item = item_of(meeting, command.item)
    if not item.holds_back:
        raise Refused("nothing-held-back")
    return [] if item.revealed else [PanelsRevealed(item=item.id)]


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
        holds_back=event.holds_back,
    )
    return replace(agenda, items=put(agenda.items, item.id, item), order=placed(agenda.order, item.id, event.before))


@changes("agenda", ItemEdited)
def item_edited(agenda: Agenda, event: ItemEdited, stamp: Stamp) -> Agenda:
    changed = {f: getattr(event, f) for f in event.__struct_fields__ if f != "item"}
    return with_item(agenda, event.item, **changed)


@changes("agenda", ItemMoved)
def item_moved(agenda: Agenda, event: ItemMoved, stamp: Stamp) -> Agenda:
    return replace(agenda, order=event.order)


@changes("agenda", ItemRemoved)
def item_removed(agenda: Agenda, event: ItemRemoved, stamp: Stamp) -> Agenda:
    items = {i: item for i, item in agenda.items.items() if i != event.item}
    return replace(agenda, items=items, order=tuple(i for i in agenda.order if i != event.item))


@changes("agenda", ItemStarted)
def item_started(agenda: Agenda, event: ItemStarted, stamp: Stamp) -> Agenda:
    item = agenda.items[event.item]
    first = stamp.at if item.first_started_at is None else item.first_started_at
    started = with_item(
        agenda, event.item, state=ItemState.CURRENT, started_at=stamp.at, first_started_at=first, ended_at=None
    )
    return replace(started, current=event.item)


@changes("agenda", ItemStopped)
def item_stopped(agenda: Agenda, event: ItemStopped, stamp: Stamp) -> Agenda:
    item = agenda.items[event.item]
    spent = item.spent_s + (stamp.at - item.started_at if item.started_at is not None else 0.0)
    stopped = with_item(
        agenda, event.item, state=event.state, started_at=None, ended_at=stamp.at, spent_s=round(spent, 3)
    )
    return replace(stopped, current="" if agenda.current == event.item else agenda.current)


@changes("agenda", ItemSkipped)
def item_skipped(agenda: Agenda, event: ItemSkipped, stamp: Stamp) -> Agenda:
    return with_item(agenda, event.item, state=ItemState.SKIPPED)


@changes("agenda", PanelsRevealed)
def panels_revealed(agenda: Agenda, event: PanelsRevealed, stamp: Stamp) -> Agenda:
    return with_item(agenda, event.item, revealed=True)


def ready_with_item(meeting: Meeting, standing: Standing) -> Refused | None:
    """For acts that need an item to be open."""
    return None if meeting.agenda.current else Refused("no-item-open")
