"""What the room puts into the notes by itself or at a tap: here, somebody's shared words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, Stamp, changes, put, rule
from meetingroom.core.agenda import item_of
from meetingroom.core.panels import Panel, is_held_back
from meetingroom.core.standing import may_edit_notes

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.standing import Standing


@dataclass(frozen=True)
class Noted:
    """By item and person, the latest version of their shared words that stands in the notes."""

    panels: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def version(self, item: str, person: str) -> int:
        """0 when none was placed."""
        return self.panels.get(item, {}).get(person, 0)


class PanelPlaced(Event):
    """A version of somebody's shared words was put into the item's section of the notes."""

    item: Id
    person: Id
    version: int


class PlacePanel(Command):
    """Put somebody's shared words into the notes, in the version that one saw."""

    item: Id
    person: Id
    version: int


def ready_to_place(meeting: Meeting, standing: Standing) -> Refused | None:
    return None if may_edit_notes(meeting, standing) else Refused("needs-take-notes")


@rule(PlacePanel, needs=Capability.OBSERVE, ready=ready_to_place)
def place_panel(command: PlacePanel, meeting: Meeting, context: Context) -> list[Event]:
    panel = shown_panel(meeting, command.item, command.person)
    if panel.version != command.version:
        raise Refused("panel-reads-differently", version=panel.version)
    # Placed is placed: a second tap, or one on another device, puts nothing there twice.
    if meeting.noted.version(command.item, command.person) == command.version:
        return []
    return [PanelPlaced(item=command.item, person=command.person, version=command.version)]


def shown_panel(meeting: Meeting, item_id: str, person_id: str) -> Panel:
    """Somebody's words on an item as everyone may read them."""
    item = item_of(meeting, item_id)
    panel = meeting.panels.of(item.id, person_id)
    # What is held back is not there yet for anyone, so that an answer tells nothing either.
    if panel is None or is_held_back(item):
        raise Refused("no-shared-words")
    return panel


@changes("noted", PanelPlaced)
def panel_placed(noted: Noted, event: PanelPlaced, stamp: Stamp) -> Noted:
    on = put(noted.panels.get(event.item, {}), event.person, event.version)
    return replace(noted, panels=put(noted.panels, event.item, on))
