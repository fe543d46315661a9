"""The room's way through the agenda: starting, closing, skipping and returning to items, and the reveal of panels."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Line,
    Refused,
    Stamp,
    When,
    changes,
    rule,
)
from meetingroom.core.agenda import Agenda, ItemState, item_of, with_item
from meetingroom.core.carrying import leaving
from meetingroom.core.seats import refuse_unfilled
from meetingroom.core.unheard import leaving_unheard

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class ItemStarted(Event):
    """The room is on this item now."""

    undoable: ClassVar[bool] = True
    item: Id


class ItemStopped(Event):
    """The room left this item, done or to be returned to; `at` is when, where nobody was there any more to say so."""

    undoable: ClassVar[bool] = True
    item: Id
    state: ItemState
    at: float | None = None


class ItemSkipped(Event):
    """A planned item is passed over; it can be returned to."""

    undoable: ClassVar[bool] = True
    item: Id


class PanelsRevealed(Event):
    """What was shared on this item is shown to all at once."""

    item: Id


class StartItem(Command):
    """Go to an item, or return to it; `expected` is the item that it replaces ("" for none)."""

    item: Id
    expected: str
    reason: Line = ""  # why the current one is left although somebody has not been heard


class CloseItem(Command):
    """The room is done with the current item; where somebody has not been heard, say why."""

    item: Id
    reason: Line = ""


class SkipItem(Command):
    """Pass a planned item over, or leave the current one."""

    item: Id
    reason: Line = ""


class RevealPanels(Command):
    """Show what was shared on an item to all at once."""

    item: Id


AN_ITEM_IS_OPEN = When("no-item-open", lambda meeting: bool(meeting.agenda.current))
NO_ROUND = When("round-runs", lambda meeting: not meeting.queue.round)  # it is over once everyone was asked


@rule(StartItem, needs=Capability.FACILITATE, in_pause=False)
def start_item(command: StartItem, meeting: Meeting, context: Context) -> list[Event]:
    item = item_of(meeting, command.item)
    current = meeting.agenda.current
    if command.expected != current:
        raise Refused("already-moved-on")
    if item.id == current:
        return []
    refuse_unfilled(meeting)
    unheard = leaving_unheard(meeting, current, command.reason) if current else []
    left = leave_item(meeting, current, ItemState.DONE, context) if current else []
    return [*unheard, *left, ItemStarted(item=item.id)]


@rule(CloseItem, needs=Capability.FACILITATE, when=NO_ROUND)
def close_item(command: CloseItem, meeting: Meeting, context: Context) -> list[Event]:
    if meeting.agenda.current != command.item:
        raise Refused("already-moved-on")
    unheard = leaving_unheard(meeting, command.item, command.reason)
    return [*unheard, *leave_item(meeting, command.item, ItemState.DONE, context)]


def leave_item(meeting: Meeting, item: str, state: ItemState, context: Context) -> list[Event]:
    """What happens when the room leaves an item: the running turn ends, who waits is carried with it."""
    refuse_round(meeting)
    return [*leaving(meeting, context), ItemStopped(item=item, state=state)]


def refuse_round(meeting: Meeting) -> None:
    """A round is over when everyone was asked; to end it before needs a reason, so nothing else ends it."""
    if meeting.queue.round:
        raise Refused("round-runs")


@rule(SkipItem, needs=Capability.FACILITATE)
def skip_item(command: SkipItem, meeting: Meeting, context: Context) -> list[Event]:
    item = item_of(meeting, command.item)
    if item.state is ItemState.CURRENT:
        unheard = leaving_unheard(meeting, item.id, command.reason)
        return [*unheard, *leave_item(meeting, item.id, ItemState.SKIPPED, context)]
    if item.state is not ItemState.PLANNED:
        raise Refused("item-not-planned", title=item.title)
    return [ItemSkipped(item=item.id)]


@rule(RevealPanels, needs=Capability.FACILITATE)
def reveal_panels(command: RevealPanels, meeting: Meeting, context: Context) -> list[Event]:
    item = item_of(meeting, command.item)
    if not item.holds_back:
        raise Refused("nothing-held-back")
    return [] if item.revealed else [PanelsRevealed(item=item.id)]


@changes("agenda", ItemStarted)
def item_started(agenda: Agenda, event: ItemStarted, stamp: Stamp) -> Agenda:
    item = agenda.items[event.item]
    first = stamp.at if item.first_started_at is None else item.first_started_at
    started = with_item(
        agenda,
        event.item,
        state=ItemState.CURRENT,
        started_at=stamp.at,
        first_started_at=first,
        ended_at=None,
        held_until="",
        held_why="" if item.held_until else item.held_why,  # why it was held last time is still of interest
    )
    return replace(started, current=event.item, first_end_at=first_end(agenda, stamp))


def first_end(agenda: Agenda, stamp: Stamp) -> float | None:
    """When the meeting is to end as it is planned when its first item starts; None where no time is planned."""
    planned = sum(item.minutes for item in agenda.items.values() if item.state is ItemState.PLANNED)
    if agenda.first_end_at is not None or any(item.first_started_at for item in agenda.items.values()) or not planned:
        return agenda.first_end_at
    return stamp.at + planned * 60


@changes("agenda", ItemStopped)
def item_stopped(agenda: Agenda, event: ItemStopped, stamp: Stamp) -> Agenda:
    item, at = agenda.items[event.item], stamp.at if event.at is None else event.at
    spent = item.spent_s + (at - item.started_at if item.started_at is not None else 0.0)
    stopped = with_item(
        agenda, event.item, state=event.state, started_at=None, ended_at=at, spent_s=round(spent, 3)
    )
    return replace(stopped, current="" if agenda.current == event.item else agenda.current)


@changes("agenda", ItemSkipped)
def item_skipped(agenda: Agenda, event: ItemSkipped, stamp: Stamp) -> Agenda:
    return with_item(agenda, event.item, state=ItemState.SKIPPED)


@changes("agenda", PanelsRevealed)
def panels_revealed(agenda: Agenda, event: PanelsRevealed, stamp: Stamp) -> Agenda:
    return with_item(agenda, event.item, revealed=True)
