"""The speaking queue: who waits, who has the floor, and whose turns are over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetingroom.core.acts import Context, Event

if TYPE_CHECKING:
    pass


@dataclass(frozen=True)
class Queue:
    """Entries and turns by id; `floor` is the turn that runs or is paused ("" for none)."""

    entries: Mapping[str, object] = field(default_factory=dict)
    turns: Mapping[str, object] = field(default_factory=dict)
    floor: str = ""

    @property
    def speaker(self) -> str:
        """Who has the floor, or "" for nobody."""
        return ""

    def waiting_kinds(self, person_id: str) -> frozenset[str]:
        """The kinds under which this person waits."""
        return frozenset()

    def arriving(self, item: str) -> list[Event]:
        """What happens to the queue when the room comes to an item: those carried with it are back."""
        return []

    def leaving(self, item: str, context: Context) -> list[Event]:
        """What happens when the room leaves an item: the turn ends, who waits is carried with it."""
        return []
