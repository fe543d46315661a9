"""Time as screens show it: the plan and where it leads, a pause of the whole meeting, the timer, and who sees clocks.

A screen gets instants and counts between them; nothing here knows what time it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from meetingroom.core.agenda import Agenda, Purpose
from meetingroom.core.pausing import Pauses, Why
from meetingroom.core.settings import Settings
from meetingroom.core.timer import Timer
from meetingroom.core.timing import left_s, projection
from meetingroom.views.shared import present

CLOCKS = frozenset({"spent_s", "started_at", "hint_at", "long_at", "waits_since"})


def unless_hidden(settings: Settings, part: dict[str, Any]) -> dict[str, Any]:
    """The part without anything that a clock could be made of, in a meeting where only the facilitator sees clocks."""
    return part if settings.countdowns else without_clocks(part)


def without_clocks(thing: Any) -> Any:
    if not isinstance(thing, Mapping):
        return thing
    return {name: without_clocks(value) for name, value in thing.items() if name not in CLOCKS}


def facilitators_plan_part(
    agenda: Agenda, pauses: Pauses, ended_at: float | None, settings: Settings
) -> dict[str, Any]:
    """When the meeting is likely to end, and when it was to end as it was planned when it began."""
    found = projection(agenda, pauses) if ended_at is None else None
    if found is None:
        return {}
    return present(
        {
            "ends_at": found.ends_at,
            "slips_from": found.slips_from,
            "due_at": found.due_at,
            "first_end_at": agenda.first_end_at,
        }
    )


def plan_part(agenda: Agenda, pauses: Pauses, ended_at: float | None, settings: Settings) -> dict[str, Any]:
    return facilitators_plan_part(agenda, pauses, ended_at, settings) if settings.countdowns else {}


def pause_part(pauses: Pauses, agenda: Agenda) -> dict[str, Any]:
    """Why the meeting stands still, and until when; the same for an item that is a break, which `item` names."""
    pause, item = pauses.current, agenda.current_item
    if pause:
        return present({"since": pause.start, "until": pause.until, "why": pause.why.value})
    if item is None or item.purpose is not Purpose.BREAK or item.started_at is None:
        return {}
    until = item.started_at + left_s(item) if item.minutes else None
    return present({"since": item.started_at, "until": until, "why": Why.BREAK.value, "item": item.id})


def facilitators_timer_part(timer: Timer, pauses: Pauses, settings: Settings) -> dict[str, Any]:
    """When the timer is over; while the meeting stands still, how much of it is left."""
    if not timer.id:
        return {}
    ends_at = pauses.after(timer.started_at, timer.seconds)
    pause = pauses.current
    left = timer.seconds - pauses.ran(timer.started_at, pause.start) if pause and ends_at is None else None
    return {"id": timer.id} | present({"label": timer.label, "ends_at": ends_at, "left_s": left})


def timer_part(timer: Timer, pauses: Pauses, settings: Settings) -> dict[str, Any]:
    return facilitators_timer_part(timer, pauses, settings) if settings.countdowns else {}
