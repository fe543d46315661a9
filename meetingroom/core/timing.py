"""Where the meeting stands against its plan: derived from what happened, with no clock of its own.

What moves by itself is given as instants, so that a screen only counts between events.
"""

from __future__ import annotations

from dataclasses import dataclass

from meetingroom.core.agenda import Agenda, Item, ItemState
from meetingroom.core.pausing import Pauses


@dataclass(frozen=True)
class Projection:
    """When the meeting is likely to end. All are instants, in seconds since 1970.

    It ends at `ends_at` if nothing takes longer than planned; from `slips_from` on each second makes it later.
    """

    ends_at: float
    slips_from: float
    due_at: float | None = None  # when the current item has had its time; None while the clocks stand still


def projection(agenda: Agenda, pauses: Pauses) -> Projection | None:
    """None before the meeting begins, and where nothing has a planned time."""
    current, ahead = agenda.current_item, planned_ahead(agenda)
    if not began(agenda) or not any(item.minutes for item in [*ahead, *([current] if current else [])]):
        return None
    left, later = left_s(current) if current else 0.0, sum(allowed_s(item) for item in ahead)
    pause = pauses.current
    if pause:
        goes_on = pause.until or pause.start
        return Projection(goes_on + left + later, goes_on)
    if current and current.started_at is not None:
        due_at = current.started_at + left
        return Projection(due_at + later, due_at, due_at if current.minutes else None)
    left_at = max(item.ended_at or 0.0 for item in agenda.items.values())
    return Projection(left_at + later, left_at)


def began(agenda: Agenda) -> bool:
    return any(item.first_started_at is not None for item in agenda.items.values())


def planned_ahead(agenda: Agenda) -> list[Item]:
    """The items that are still to come, in order."""
    return [agenda.items[i] for i in agenda.order if agenda.items[i].state is ItemState.PLANNED]


def allowed_s(item: Item) -> int:
    """The time that an item was planned to have, with what it was given or had to give."""
    return (item.minutes + item.extra) * 60


def left_s(item: Item) -> float:
    """What an item has left of its time, at the last event."""
    return max(0.0, allowed_s(item) - item.spent_s)

