"""Fills a meeting in from a story, through the room's door and the doors of the notes and of private words.

Every ask carries an id made from the data, so that to fill it in again changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import msgspec

from meetingroom.core.acts import SYSTEM, Capability, Command, Refused
from meetingroom.core.agenda import AddItem, ItemAdded, Purpose
from meetingroom.core.circles import NameAbout
from meetingroom.core.facilitation import GiveCapabilities
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.meeting import Meeting
from meetingroom.core.norms import AddNorm
from meetingroom.core.roster import MEMBER, AddPerson, PersonAdded
from meetingroom.core.seats import FillSeat
from meetingroom.core.settings import ChangeSettings
from meetingroom.core.template import Template
from meetingroom.demo.story import Row, Story
from meetingroom.live.lane import Accepted
from meetingroom.live.notes import Notes
from meetingroom.live.private import PrivateWords
from meetingroom.live.room import Rooms
from meetingroom.presets import read_templates


@dataclass(frozen=True)
class Doors:
    """All that a demonstration may touch."""

    rooms: Rooms
    notes: Notes
    private: PrivateWords


@dataclass
class Scene:
    """One meeting being filled in: the ids of its people, items, hands and turns, by those of the data."""

    doors: Doors
    story: Story
    meeting_id: str
    began: float = 0.0  # midnight of the story's day, on the server's clock
    at: float = 0.0
    people: dict[str, str] = field(default_factory=dict)
    items: dict[str, str] = field(default_factory=dict)
    hands: dict[str, str] = field(default_factory=dict)
    turns: dict[str, str] = field(default_factory=dict)
    series: dict[str, str] = field(default_factory=dict)
    sections: dict[str, str] = field(default_factory=dict)
    responses: dict[str, str] = field(default_factory=dict)

    @property
    def meeting(self) -> Meeting:
        return self.doors.rooms.meeting(self.meeting_id)

    @property
    def facilitator(self) -> str:
        return self.people[self.story.facilitator["member_id"]]

    def ask(self, what: str, by: str, command: Command) -> Accepted:
        """`what` names the act in the data: asked again under the same name, it is answered as it was then."""
        return self.doors.rooms.ask(self.meeting_id, by, command, f"demo:{what}")

    @contextmanager
    def own_clock(self) -> Iterator[None]:
        """The room's clock shows the time that the story is at; its now is the real one."""
        rooms, real = self.doors.rooms, self.doors.rooms.now
        opened = opened_at(rooms, self.meeting_id)
        self.began = real() - self.story.now if opened is None else opened - self.story.begins
        rooms.now = lambda: self.began + self.at
        try:
            yield
        finally:
            rooms.now = real


def opened_at(rooms: Rooms, meeting_id: str) -> float | None:
    """When a meeting was opened that has not ended; None where there is no such meeting yet."""
    try:
        return rooms.meeting(meeting_id).lifecycle.opened_at
    except Refused:
        return None


def free_id(rooms: Rooms, slug: str) -> str:
    """The id under which the story's meeting runs or may begin: one that has ended stays as it is."""
    for n in count(1):
        meeting_id = f"demo-{slug}" + (f"-{n}" if n > 1 else "")
        if opened_at(rooms, meeting_id) is None or not rooms.meeting(meeting_id).has_ended:
            return meeting_id
    raise AssertionError("there is always another number")


def set_up(scene: Scene) -> None:
    """The meeting, its settings, its people and its agenda, before anybody has come."""
    scene.at = scene.story.begins
    open_meeting(scene)
    if "settings" in scene.story.data["demo"]:
        scene.ask("settings", scene.facilitator, msgspec.convert(scene.story.data["demo"]["settings"], ChangeSettings))
    for row in scene.story.data["members"]:
        add_person(scene, row)
    what_its_kind_asks(scene)
    for row in scene.story.data["agenda"]:
        add_item(scene, row)


def open_meeting(scene: Scene) -> None:
    told, row = scene.story.data["demo"], scene.story.facilitator
    opening = OpenMeeting(
        title=told["title"],
        titles=told["titles"],
        name=row["name"],
        items=(),
        language=told["language"],
        role=row["role"],
        template=kind_of(scene),
        begin=False,
    )
    opened = scene.ask("opening", SYSTEM, opening)
    scene.people[row["member_id"]] = next(e.person for e in opened.events if isinstance(e, PersonAdded))
    scene.ask("capabilities", SYSTEM, GiveCapabilities(person=scene.facilitator, capabilities=FACILITATES))


def kind_of(scene: Scene) -> Template:
    """What the story says it is, without the items and the norms of such meetings: it has its own."""
    kind = read_templates()[scene.story.data["demo"].get("template", "blank")]
    return msgspec.structs.replace(kind, items=(), norms=())


FACILITATES = (Capability.FACILITATE, Capability.TAKE_NOTES, Capability.SPEAK)


def add_person(scene: Scene, row: Row) -> None:
    if row is scene.story.facilitator:
        return
    adding = AddPerson(
        name=row["name"],
        role=row["role"],
        side=row.get("side", ""),
        language=row["language"],
        capabilities=capabilities(row),
        interprets=row.get("interprets", False),
    )
    added = scene.ask(f"person:{row['member_id']}", scene.facilitator, adding)
    scene.people[row["member_id"]] = next(e.person for e in added.events if isinstance(e, PersonAdded))


def what_its_kind_asks(scene: Scene) -> None:
    """Whom it is about, who fills which seat, and how we want to meet, where such a meeting asks for it."""
    told = scene.story.data["demo"]
    if "member_about" in told:
        scene.ask("about", scene.facilitator, NameAbout(person=scene.people[told["member_about"]]))
    for title, members in told.get("seats", {}).items():
        seat = scene.meeting.seats.called(title)
        assert seat is not None, f"{scene.story.slug}: no seat {title!r}"
        people = tuple(scene.people[member] for member in members)
        scene.ask(f"seat:{title}", scene.facilitator, FillSeat(seat=seat.id, people=people))
    for norm in scene.story.data["norms"] if scene.meeting.settings.norms else ():
        texts = {"en": norm["text_en"], "es": norm["text_es"]}
        scene.ask(f"norm:{norm['norm_id']}", scene.facilitator, AddNorm(texts=texts))


def capabilities(row: Row) -> tuple[Capability, ...]:
    """An interpreter speaks, but takes no position."""
    takes_notes = (Capability.TAKE_NOTES,) if row.get("takes_notes") else ()
    return (*(MEMBER if row["takes_positions"] else (Capability.SPEAK,)), *takes_notes)


def prompts(scene: Scene, row: Row) -> dict[str, Any]:
    """What one writes to, in both languages; a break asks nothing."""
    told = scene.story.data["demo"]
    return {} if row["purpose"] == Purpose.BREAK else {"prompts": told["prompts"], "prompts_in": told["prompts_in"]}


def add_item(scene: Scene, row: Row) -> None:
    adding = AddItem(
        title=row["title_en"],
        titles={"es": row["title_es"]},
        purpose=Purpose(row["purpose"]),
        minutes=row["planned_minutes"],
        **prompts(scene, row),
        holds_back=row.get("holds_back", False),
        asks_nobody=row.get("asks_nobody", False),
    )
    added = scene.ask(f"item:{row['item_id']}", scene.facilitator, adding)
    scene.items[row["item_id"]] = next(e.item for e in added.events if isinstance(e, ItemAdded))
