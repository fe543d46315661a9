"""What to do when an item takes longer than planned: go on, take the time from later items, or hold it for another day.

A plan advises. Nothing here ends or cuts off anything unless a facilitator says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING, Annotated, ClassVar

import msgspec

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Line,
    Refused,
    Stamp,
    changes,
    put,
    rule,
)
from meetingroom.core.agenda import Agenda, Item, ItemState, Purpose, item_of, with_item
from meetingroom.core.days import refuse_past
from meetingroom.core.progress import ItemSkipped, leave_item
from meetingroom.core.timing import allowed_s, planned_ahead

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

More = Annotated[int, msgspec.Meta(ge=1, le=240)]
Day = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
LEAST = 1  # so many minutes an item keeps, however much is taken from it


# What happened


class TimeGiven(Event):
    """An item has so many minutes more than planned, or (below 0) fewer."""

    undoable: ClassVar[bool] = True
    extra: dict[Id, int]


class ItemHeld(Event):
    """The room meets again for this item."""

    undoable: ClassVar[bool] = True
    item: Id
    until: str
    why: Line = ""


# What people ask for


class ExtendItem(Command):
    """Let the current item have so many minutes more; the meeting ends later by as much."""

    item: Id
    minutes: More


class ShortenLater(Command):
    """Let the current item have so many minutes more, and take all that it is over from the later items."""

    item: Id
    minutes: More


class HoldItem(Command):
    """Leave an item for another day; with `rest`, what comes after it too."""

    item: Id
    until: Day
    why: Line = ""
    rest: bool = False


# The rules


@rule(ExtendItem, needs=Capability.FACILITATE)
def extend_item(command: ExtendItem, meeting: Meeting, context: Context) -> list[Event]:
    item = current_item(meeting, command.item)
    return [TimeGiven(extra={item.id: item.extra + growth(item, command.minutes, context.at)})]


def current_item(meeting: Meeting, item_id: str) -> Item:
    item = item_of(meeting, item_id)
    if meeting.agenda.current != item_id:
        raise Refused("already-moved-on")
    if not item.minutes:
        raise Refused("no-planned-time", title=item.title)
    return item


def growth(item: Item, minutes: int, at: float) -> int:
    """By how many minutes an item's time grows when it is given some more: from now on, where it is over."""
    running = at - item.started_at if item.started_at is not None else 0.0
    over = max(0, ceil((item.spent_s + running - allowed_s(item)) / 60))
    return over + minutes


@rule(ShortenLater, needs=Capability.FACILITATE)
def shorten_later(command: ShortenLater, meeting: Meeting, context: Context) -> list[Event]:
    item = current_item(meeting, command.item)
    wanted = growth(item, command.minutes, context.at)
    later = {i.id: (i.minutes + i.extra) for i in planned_ahead(meeting.agenda) if can_give(i)}
    cuts = shared_out(wanted, {i: minutes - LEAST for i, minutes in later.items()})
    if cuts is None:
        raise Refused("too-little-left", most=sum(later.values()) - LEAST * len(later))
    items = meeting.agenda.items
    extra = {i: items[i].extra - cut for i, cut in cuts.items() if cut}
    return [TimeGiven(extra={item.id: item.extra + wanted} | extra)]


def can_give(item: Item) -> bool:
    """A break stays as long as it is: it is what people were promised."""
    return item.purpose is not Purpose.BREAK and item.minutes + item.extra > LEAST


def shared_out(wanted: int, most: Mapping[str, int]) -> dict[str, int] | None:
    """So many minutes in all, of each in proportion to what it could give; the rest goes by the largest remainder.

    None when there is not so much.
    """
    whole = sum(most.values())
    if wanted > whole:
        return None
    exact = {i: wanted * could / whole for i, could in most.items()}
    cuts = {i: int(cut) for i, cut in exact.items()}
    by_remainder = sorted(most, key=lambda i: cuts[i] - exact[i])
    for i in by_remainder[: wanted - sum(cuts.values())]:
        cuts[i] += 1
    return cuts


@rule(HoldItem, needs=Capability.FACILITATE)
def hold_item(command: HoldItem, meeting: Meeting, context: Context) -> list[Event]:
    item = item_of(meeting, command.item)
    refuse_past(command.until, context.at)
    if item.state not in (ItemState.CURRENT, ItemState.PLANNED):
        raise Refused("item-not-planned", title=item.title)
    left = leave_item(meeting, item.id, ItemState.HELD, context) if item.state is ItemState.CURRENT else []
    rest = after(meeting.agenda, item) if command.rest else []
    held = [held_or_skipped(one, command) for one in rest]
    return [*left, ItemHeld(item=item.id, until=command.until, why=command.why), *held]


def after(agenda: Agenda, item: Item) -> list[Item]:
    """The items still to come that stand behind this one."""
    behind = agenda.order[agenda.order.index(item.id) + 1 :]
    return [one for one in planned_ahead(agenda) if one.id in behind]


def held_or_skipped(item: Item, command: HoldItem) -> Event:
    if item.purpose is Purpose.BREAK:
        return ItemSkipped(item=item.id)
    return ItemHeld(item=item.id, until=command.until, why=command.why)


# What becomes of the agenda


@changes("agenda", TimeGiven)
def time_given(agenda: Agenda, event: TimeGiven, stamp: Stamp) -> Agenda:
    items = agenda.items
    for item, extra in event.extra.items():
        items = put(items, item, replace(items[item], extra=extra))
    return replace(agenda, items=items)


@changes("agenda", ItemHeld)
def item_held(agenda: Agenda, event: ItemHeld, stamp: Stamp) -> Agenda:
    return with_item(agenda, event.item, state=ItemState.HELD, held_until=event.until, held_why=event.why)
