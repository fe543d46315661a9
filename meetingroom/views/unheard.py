"""Leaving an item: who still waits or stands in the way, and which items were left although somebody did."""

from __future__ import annotations

from typing import Any

from meetingroom.core.agenda import Agenda
from meetingroom.core.carrying import in_order
from meetingroom.core.ledger import asks_every
from meetingroom.core.meeting import Meeting
from meetingroom.core.queue import Kind
from meetingroom.core.undecided import undecided_on, what_is_open
from meetingroom.core.unheard import LeftUnheard, Unheard, gates, unheard_when_left
from meetingroom.views.shared import present


def leaving_pieces(meeting: Meeting) -> tuple[Any, ...]:
    """What a facilitator is told before the item is left, as values that are compared."""
    item = meeting.agenda.current_item
    if item is None:
        return ("", (), (), False, ())
    waiting = tuple(e.id for e in in_order(meeting) if e.kind is not Kind.PROCESS)
    unheard = tuple(unheard_when_left(meeting, item.id)) if asks_every(meeting.settings, item) else ()
    undecided = tuple((p.id, what_is_open(p)) for p in undecided_on(meeting, item.id))
    return (item.id, waiting, unheard, bool(unheard) and gates(meeting, item.id), undecided)


def leaving_part(
    item: str,
    waiting: tuple[str, ...],
    unheard: tuple[str, ...],
    needs_reason: bool,
    undecided: tuple[tuple[str, str], ...],
) -> dict[str, Any]:
    """Empty where nothing is to be said before the item is left; `undecided` says what is open of each proposal."""
    if not waiting and not unheard and not undecided:
        return {}
    told = {"needs_reason": needs_reason, "undecided": dict(undecided)}
    return {"item": item, "waiting": list(waiting), "unheard": list(unheard)} | present(told)


def unheard_part(unheard: Unheard, agenda: Agenda) -> dict[str, Any]:
    """The items that were left so; `latest` is the one that everyone sees now, until the next item is left."""
    found = {item: row(on[-1]) for item, on in unheard.items.items() if item in agenda.items}
    left_at = max((item.ended_at or 0.0 for item in agenda.items.values()), default=0.0)
    latest = next((item for item, left in found.items() if left["at"] >= left_at), "")
    return {"items": found} | present({"latest": latest})


def row(left: LeftUnheard) -> dict[str, Any]:
    return {"people": list(left.people), "reason": left.reason, "by": left.by, "at": left.at}
