"""The parts of a view that every audience shares: the meeting, its settings, its agenda, its people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from meetingroom.core.acts import Capability
from meetingroom.core.agenda import Agenda, Item
from meetingroom.core.lifecycle import Lifecycle, Undo
from meetingroom.core.links import Links
from meetingroom.core.roster import Person, Roster
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
            "language": lifecycle.language,
            "state": "open" if lifecycle.ended_at is None else "ended",
            "opened_at": lifecycle.opened_at,
            "began_at": lifecycle.began_at,
            "ended_at": lifecycle.ended_at,
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
            "spent_s": item.spent_s or None,
            "started_at": item.started_at,
            "ended_at": item.ended_at,
            "description": item.description,
            "prompts": list(item.prompts) or None,
            "prompts_in": {language: list(prompts) for language, prompts in item.prompts_in.items()},
            "holds_back": item.holds_back,
            "revealed": item.revealed,
        }
    )


def presence(person: Person) -> str:
    if person.is_removed:
        return "removed"
    if person.left_at is not None:
        return "left"
    if person.joined_at is None:
        return "expected"
    return "away" if person.is_away else "here"


def person_row(person: Person) -> dict[str, Any]:
    return {"name": person.name, "presence": presence(person)} | present(
        {
            "role": person.role,
            "side": person.side,
            "language": person.language,
            "capabilities": sorted(person.capabilities),
            "no_device": not person.has_device,
        }
    )


def people_part(roster: Roster, concerned: frozenset[str]) -> dict[str, Any]:
    """Everybody in a room of up to 100; in a larger one those whom the room is about now, and counts."""
    people = roster.people.values()
    shown = [p for p in people if not p.is_removed or p.id in concerned]
    if len(shown) > CROWD:
        shown = [p for p in shown if p.id in concerned or p.can(Capability.FACILITATE)]
    counts = {
        "here": sum(p.is_here for p in people),
        "expected": sum(p.joined_at is None and not p.is_removed for p in people),
    }
    return listed(((p.id, person_row(p)) for p in shown), "people") | counts | present({"locked": roster.is_locked})


def undo_part(undo: Undo) -> dict[str, Any]:
    return present({"seq": undo.seq or None, "act": undo.act, "person": undo.person})
