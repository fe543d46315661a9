"""Leaving an item that asks every member although somebody stands in the way: only for a reason, which stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import Event, Id, Refused, Stamp, changes, put
from meetingroom.core.closing import Reason
from meetingroom.core.ledger import asks_every, in_the_way
from meetingroom.core.plain import is_blank
from meetingroom.core.queue import UNCOUNTED
from meetingroom.core.settings import AsksEvery

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

MOST_NAMED = 8


@dataclass(frozen=True)
class LeftUnheard:
    """An item was left although these people stood in the way: why, by whom, when."""

    item: str
    people: tuple[str, ...]
    reason: str
    by: str
    at: float


@dataclass(frozen=True)
class Unheard:
    """By item, each time that it was left so."""

    items: Mapping[str, tuple[LeftUnheard, ...]] = field(default_factory=dict)

    def on(self, item: str) -> tuple[LeftUnheard, ...]:
        return self.items.get(item, ())


class ItemLeftUnheard(Event):
    """The room left an item although these people had not been asked, or may still answer. It is not taken back."""

    item: Id
    people: tuple[Id, ...]
    reason: Reason


def gates(meeting: Meeting, item_id: str) -> bool:
    """Does this item wait for everyone? A hint only hints."""
    settings, item = meeting.settings, meeting.agenda.items[item_id]
    return settings.asks_every is not AsksEvery.HINT and asks_every(settings, item)


def unheard_when_left(meeting: Meeting, item_id: str) -> list[str]:
    """Who stands in the way then. Leaving ends the turns that run, so whoever speaks to the item has been heard."""
    speaking = {turn.person for turn in meeting.queue.live() if turn.item == item_id and turn.kind not in UNCOUNTED}
    return [person for person in in_the_way(meeting, item_id) if person not in speaking]


def leaving_unheard(meeting: Meeting, item_id: str, reason: str) -> list[Event]:
    """What stands in the record when the item is left all the same; nothing where nobody stands in the way.

    Raises: Refused, naming them, where no reason is given.
    """
    people = unheard_when_left(meeting, item_id) if gates(meeting, item_id) else []
    if not people:
        return []
    if is_blank(reason):
        names = [meeting.roster.people[p].name for p in people]
        raise Refused("not-all-heard", count=len(names), names=", ".join(names[:MOST_NAMED]))
    return [ItemLeftUnheard(item=item_id, people=tuple(people), reason=reason)]


@changes("unheard", ItemLeftUnheard)
def item_left_unheard(unheard: Unheard, event: ItemLeftUnheard, stamp: Stamp) -> Unheard:
    left = LeftUnheard(event.item, event.people, event.reason, stamp.by, stamp.at)
    return replace(unheard, items=put(unheard.items, event.item, (*unheard.on(event.item), left)))
