"""The parts of a view that every audience shares: the meeting, its settings, its agenda."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from meetingroom.core.agenda import Agenda, Item
from meetingroom.core.lifecycle import Lifecycle, Undo
from meetingroom.core.links import Links
from meetingroom.core.protocols import ProtocolKey
from meetingroom.core.settings import Settings

CROWD = 100  # beyond so many people a view gives counts, and names only whom the room is about now


def present(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that hold something: a view never holds null, and leaves out what is empty or false."""
    return {k: v for k, v in fields.items() if v is not None and v != "" and v is not False and v != () and v != {}}


def listed(things: Iterable[tuple[str, Any]], name: str) -> dict[str, Any]:
    """`{order: [id], name: {id: thing}}`."""
    pairs = dict(things)
    return {"order": list(pairs), name: pairs}


def meeting_part(lifecycle: Lifecycle, links: Links) -> dict[str, Any]:
    return present(
        {
            "title": lifecycle.title,
            "titles": dict(lifecycle.titles),
            "language": lifecycle.language,
            "fitting": [key.value for key in lifecycle.fitting] if set(lifecycle.fitting) < set(ProtocolKey) else None,
            "state": "open" if lifecycle.ended_at is None else "ended",
            "opened_at": lifecycle.opened_at,
            "began_at": lifecycle.began_at,
            "ended_at": lifecycle.ended_at,
            "nobody_since": lifecycle.nobody_since,
            "code": links.code,
        }
    )


def settings_part(settings: Settings) -> dict[str, Any]:
    return dict(msgspec.to_builtins(settings))


def agenda_part(agenda: Agenda) -> dict[str, Any]:
    items = listed(((i, item_row(agenda.items[i])) for i in agenda.order), "items")
    return items | present({"current": agenda.current})


def item_row(item: Item) -> dict[str, Any]:
    always = {"title": item.title, "purpose": item.purpose.value, "state": item.state.value, "minutes": item.minutes}
    return always | present(
        {
            "titles": dict(item.titles),
            "allowed": item.minutes + item.extra if item.extra else None,
            "presenter": item.presenter,
            "held_until": item.held_until,
            "held_why": item.held_why,
            "from_before": item.from_before,
            "spent_s": item.spent_s or None,
            "started_at": item.started_at,
            "ended_at": item.ended_at,
            "description": item.description,
            "prompts": list(item.prompts) or None,
            "prompts_in": {language: list(prompts) for language, prompts in item.prompts_in.items()},
            "holds_back": item.holds_back,
            "asks_nobody": item.asks_nobody,
            "needs_everyone": item.needs_everyone,
            "revealed": item.revealed,
            "circle": list(item.circle) or None,
        }
    )


def undo_part(undo: Undo) -> dict[str, Any]:
    return present({"seq": undo.seq or None, "act": undo.act, "person": undo.person})
