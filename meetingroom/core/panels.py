"""The panels: each member's own shared words on each item, by version."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Language,
    Refused,
    Stamp,
    changes,
    put,
    rule,
)
from meetingroom.core.agenda import Item, item_of
from meetingroom.core.plain import is_blank
from meetingroom.core.roster import Person, in_meeting

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=20_000, extra={"words": True})]


@dataclass(frozen=True)
class Translation:
    """The same words in another language, and who made it."""

    text: str
    by: str


@dataclass(frozen=True)
class Panel:
    """What one person has shared on one item, as it reads now; earlier versions stand in the journal."""

    version: int = 0
    text: str = ""
    language: str = ""
    by: str = ""  # who put the words in: the person, or a facilitator who entered them
    first_shared_at: float | None = None
    shared_at: float | None = None  # of this version
    stands: bool = False  # "my written view stands"
    row: int = 0  # of the journal, in which this version was shared
    translations: Mapping[str, Translation] = field(default_factory=dict)  # of this version, by language

    @property
    def is_shared(self) -> bool:
        return self.version > 0


@dataclass(frozen=True)
class Panels:
    """Shared panels by item, then by person. What is unshared is nowhere in the meeting."""

    items: Mapping[str, Mapping[str, Panel]] = field(default_factory=dict)

    def of(self, item: str, person: str) -> Panel | None:
        return self.on(item).get(person)

    def on(self, item: str) -> Mapping[str, Panel]:
        """The shared panels of an item, by person."""
        return self.items.get(item, {})

    def any_shared(self, item: str) -> bool:
        return bool(self.on(item))

    @property
    def last_row(self) -> int:
        """The row in which words were shared last; 0 for none."""
        return max((panel.row for on in self.items.values() for panel in on.values()), default=0)

    def only(self, shown: Callable[[Panel], bool]) -> Panels:
        """Those of the panels that may be shown."""
        items = {item: {p: panel for p, panel in on.items() if shown(panel)} for item, on in self.items.items()}
        return replace(self, items=items)


def is_held_back(item: Item) -> bool:
    """Are the shared words of this item still hidden from all but their owners?"""
    return item.holds_back and not item.revealed


def my_panels(panels: Panels, person_id: str) -> dict[str, Panel]:
    """This person's shared panels, by item."""
    return {item: on[person_id] for item, on in panels.items.items() if person_id in on}


# What happened


class PanelShared(Event):
    """A version of somebody's words is public; `by` is who put them in."""

    item: Id
    person: Id
    version: int
    text: Words
    language: str
    by: Id


class StandsSaid(Event):
    """Somebody's written view stands as their contribution, or no longer does."""

    item: Id
    person: Id
    stands: bool


# What people ask for


class SharePanel(Command):
    """Publish one's words on an item: exactly these, which the person saw.

    `expected` may name the version that they replace, so that an old device can't write over newer words.
    """

    item: Id
    text: Words
    language: Language | None = None
    expected: int | None = None


class PanelStands(Command):
    """Say that one's written view stands as one's contribution, or no longer does."""

    item: Id
    stands: bool


class EnterStands(Command):
    """The same, for somebody without a device."""

    item: Id
    person: Id
    stands: bool


class WriteFor(Command):
    """Enter the words of somebody who has no device, or who has sent them because they can't be here."""

    item: Id
    person: Id
    text: Words
    language: Language | None = None


# The rules


@rule(SharePanel, needs=Capability.SPEAK)
def share_panel(command: SharePanel, meeting: Meeting, context: Context) -> list[Event]:
    held = meeting.panels.of(command.item, context.by) or Panel()
    if command.expected is not None and command.expected != held.version:
        raise Refused("panel-changed", version=held.version)
    return shared(command, meeting, meeting.roster.people[context.by], context)


@rule(WriteFor, needs=Capability.FACILITATE)
def write_for(command: WriteFor, meeting: Meeting, context: Context) -> list[Event]:
    person = in_meeting(meeting, command.person)
    refuse_own_hand(meeting, command.item, person)
    return shared(command, meeting, person, context)


def shared(command: SharePanel | WriteFor, meeting: Meeting, person: Person, context: Context) -> list[Event]:
    """The next version of this person's panel, unless it reads so already."""
    item = item_of(meeting, command.item)
    if is_blank(command.text):
        raise Refused("nothing-written")
    held = meeting.panels.of(item.id, person.id) or Panel()
    language = command.language or person.language or meeting.lifecycle.language
    if (command.text, language) == (held.text, held.language):
        return []
    return [
        PanelShared(
            item=item.id,
            person=person.id,
            version=held.version + 1,
            text=command.text,
            language=language,
            by=context.by,
        )
    ]


def refuse_own_hand(meeting: Meeting, item_id: str, person: Person) -> None:
    """Nobody writes for a person who can write, nor over what they wrote themselves."""
    if not person.has_device:
        return
    if person.is_here:
        raise Refused("writes-for-themselves", name=person.name)
    panel = meeting.panels.of(item_id, person.id)
    if panel and panel.by == person.id:
        raise Refused("wrote-themselves", name=person.name)


@rule(PanelStands, needs=Capability.SPEAK)
def panel_stands(command: PanelStands, meeting: Meeting, context: Context) -> list[Event]:
    return standing_said(meeting, command, context.by)


@rule(EnterStands, needs=Capability.FACILITATE)
def enter_stands(command: EnterStands, meeting: Meeting, context: Context) -> list[Event]:
    return standing_said(meeting, command, without_device(meeting, command.person).id)


def standing_said(meeting: Meeting, command: PanelStands | EnterStands, person_id: str) -> list[Event]:
    panel = meeting.panels.of(item_of(meeting, command.item).id, person_id)
    if panel is None:
        raise Refused("nothing-shared")
    if panel.stands == command.stands:
        return []
    return [StandsSaid(item=command.item, person=person_id, stands=command.stands)]


def without_device(meeting: Meeting, person_id: str) -> Person:
    """Somebody whose acts a facilitator enters."""
    person = in_meeting(meeting, person_id)
    if person.has_device:
        raise Refused("says-it-themselves", name=person.name)
    return person


# What becomes of the panels


def with_panel(panels: Panels, item: str, person: str, panel: Panel) -> Panels:
    return replace(panels, items=put(panels.items, item, put(panels.on(item), person, panel)))


@changes("panels", PanelShared)
def panel_shared(panels: Panels, event: PanelShared, stamp: Stamp) -> Panels:
    before = panels.of(event.item, event.person) or Panel(first_shared_at=stamp.at)
    after = replace(
        before,
        version=event.version,
        text=event.text,
        language=event.language,
        by=event.by,
        shared_at=stamp.at,
        row=stamp.seq,
        translations={},
    )
    return with_panel(panels, event.item, event.person, after)


@changes("panels", StandsSaid)
def stands_said(panels: Panels, event: StandsSaid, stamp: Stamp) -> Panels:
    panel = panels.items[event.item][event.person]
    return with_panel(panels, event.item, event.person, replace(panel, stands=event.stands))
