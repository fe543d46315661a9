"""The door: coming in by code or by a name on the roster, waiting until somebody lets one in, and a second device.

Whoever waits is not in the meeting: they are a *knock*, which a facilitator answers, or the person's first device.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import (
    Command,
    Context,
    Due,
    Event,
    Id,
    Language,
    Line,
    Name,
    Refused,
    Stamp,
    changes,
    falls_due,
    put,
    rule,
)
from meetingroom.core.newcomers import Items, came_by_code
from meetingroom.core.roster import (
    Person,
    PersonAdded,
    PersonJoined,
    PersonNamed,
    name_free,
    person_of,
)

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

MOST_WAITING = 1000
DEVICE_WAITS_S = 600  # then whoever asked has to ask again

MaybeName = Annotated[str, msgspec.Meta(max_length=80, extra={"words": True, "personal": True})]


class KnockKind(StrEnum):
    """Who knocks."""

    NEWCOMER = "newcomer"
    CLAIM = "claim"  # somebody who says that a name on the roster is theirs
    DEVICE = "device"  # somebody who says that they are in the meeting already


class KnockState(StrEnum):
    """What has become of a knock."""

    WAITING = "waiting"
    LET_IN = "let_in"
    TURNED_AWAY = "turned_away"
    GAVE_UP = "gave_up"


@dataclass(frozen=True)
class Knock:
    """Somebody at the door. `person` is whom they will be in the meeting."""

    id: str
    kind: KnockKind
    person: str
    at: float
    name: str = ""  # of a newcomer
    role: str = ""
    language: str = ""
    number: int = 0  # shown on both devices of one person, so that they can be told apart from a stranger's
    notes: tuple[str, ...] = ()  # the items on which notes stood when they knocked
    state: KnockState = KnockState.WAITING
    generation: int = 0  # of the person's link when they were let in: renewing it ends this device too


@dataclass(frozen=True)
class Door:
    """All who ever knocked, by id."""

    knocks: Mapping[str, Knock] = field(default_factory=dict)

    def waiting(self) -> list[Knock]:
        return [knock for knock in self.knocks.values() if knock.state is KnockState.WAITING]

    def for_facilitators(self) -> list[Knock]:
        """Those whom a facilitator may let in."""
        return [knock for knock in self.waiting() if knock.kind is not KnockKind.DEVICE]

    def devices_of(self, person: str) -> list[Knock]:
        """Those who say that they are this person, on another device."""
        return [k for k in self.waiting() if k.kind is KnockKind.DEVICE and k.person == person]


# What happened


class Knocked(Event):
    """Somebody waits at the door."""

    knock: Id
    kind: KnockKind
    person: Id
    name: MaybeName = ""
    role: Line = ""
    language: str = ""
    number: int = 0
    notes: tuple[Id, ...] = ()


class GaveUp(Event):
    """Somebody waits no longer."""

    knock: Id


# What people ask for


class Join(Command):
    """A newcomer comes in by the meeting's link, code or QR. `notes`: the items on which notes stand now."""

    name: Name
    language: Language = "en"
    role: Line = ""
    notes: Items = ()


class ClaimName(Command):
    """A newcomer says which name on the roster is theirs; it works once."""

    person: Id
    notes: Items = ()


class AskFirstDevice(Command):
    """Somebody who is in the meeting wants to come in on another device too."""

    person: Id


class StopWaiting(Command):
    """Somebody goes away from the door, or has waited too long."""

    knock: Id


# The rules


@rule(Join, needs=None)
def join(command: Join, meeting: Meeting, context: Context) -> list[Event]:
    refuse_shut(meeting)
    person = context.new_id("p")
    name = name_free(meeting, command.name, person)
    knock = Knock(
        id=context.new_id("k"),
        kind=KnockKind.NEWCOMER,
        person=person,
        at=context.at,
        name=name,
        role=command.role,
        language=command.language,
        notes=command.notes,
    )
    if meeting.settings.waiting_room:
        return knocked(meeting, knock)
    return [*coming_in(meeting, knock), *came_by_code(meeting, person, knock.notes)]


@rule(ClaimName, needs=None)
def claim_name(command: ClaimName, meeting: Meeting, context: Context) -> list[Event]:
    refuse_shut(meeting)
    person = unclaimed(meeting, command.person)
    if meeting.settings.waiting_room:
        knock = Knock(context.new_id("k"), KnockKind.CLAIM, person.id, context.at, notes=command.notes)
        return knocked(meeting, knock)
    return [PersonJoined(person=person.id), *came_by_code(meeting, person.id, command.notes)]


def unclaimed(meeting: Meeting, person_id: str) -> Person:
    """Somebody on the roster under whose name nobody has come in."""
    person = person_of(meeting, person_id)
    if person.is_removed or not person.has_device or person.joined_at is not None:
        raise Refused("name-claimed", name=person.name)
    return person


def refuse_shut(meeting: Meeting) -> None:
    """Is the door open to those who come by the code?"""
    if meeting.has_ended:
        raise Refused("meeting-ended")
    if meeting.roster.is_locked:
        raise Refused("meeting-locked")
    if len(meeting.door.waiting()) >= MOST_WAITING:
        raise Refused("door-crowded")


def coming_in(meeting: Meeting, knock: Knock) -> list[Event]:
    """What happens when somebody at the door comes in."""
    if knock.kind is KnockKind.DEVICE:
        return []
    joined = PersonJoined(person=knock.person)
    if knock.kind is KnockKind.CLAIM:
        unclaimed(meeting, knock.person)
        return [joined]
    added = PersonAdded(person=knock.person, role=knock.role, language=knock.language)
    return [added, PersonNamed(person=knock.person, name=knock.name), joined]


def knocked(meeting: Meeting, knock: Knock) -> list[Event]:
    return [
        Knocked(
            knock=knock.id,
            kind=knock.kind,
            person=knock.person,
            name=knock.name,
            role=knock.role,
            language=knock.language,
            number=knock.number,
            notes=knock.notes,
        )
    ]


@rule(AskFirstDevice, needs=None)
def ask_first_device(command: AskFirstDevice, meeting: Meeting, context: Context) -> list[Event]:
    """Also where the meeting is locked: whoever is in it is nobody new."""
    person = person_of(meeting, command.person)
    if person.is_removed or not person.has_device or person.joined_at is None:
        raise Refused("no-first-device", name=person.name)
    earlier = [GaveUp(knock=knock.id) for knock in meeting.door.devices_of(person.id)]
    number = context.lot(range(10, 100))
    knock = Knock(context.new_id("k"), KnockKind.DEVICE, person.id, context.at, number=number)
    return [*earlier, *knocked(meeting, knock)]


@rule(StopWaiting, needs=None)
def stop_waiting(command: StopWaiting, meeting: Meeting, context: Context) -> list[Event]:
    knock = meeting.door.knocks.get(command.knock)
    waits = knock is not None and knock.state is KnockState.WAITING
    return [GaveUp(knock=command.knock)] if waits else []


@falls_due(Knocked)
def device_waits_too_long(meeting: Meeting, event: Knocked, stamp: Stamp) -> list[Due]:
    if event.kind is not KnockKind.DEVICE:
        return []
    return [Due(stamp.at + DEVICE_WAITS_S, StopWaiting(knock=event.knock))]


# What becomes of the door


def with_knock(door: Door, knock_id: str, **changed: object) -> Door:
    return replace(door, knocks=put(door.knocks, knock_id, replace(door.knocks[knock_id], **changed)))  # type: ignore[arg-type]


@changes("door", Knocked)
def somebody_knocked(door: Door, event: Knocked, stamp: Stamp) -> Door:
    knock = Knock(
        id=event.knock,
        kind=event.kind,
        person=event.person,
        at=stamp.at,
        name=event.name,
        role=event.role,
        language=event.language,
        number=event.number,
        notes=event.notes,
    )
    return replace(door, knocks=put(door.knocks, knock.id, knock))


@changes("door", GaveUp)
def somebody_gave_up(door: Door, event: GaveUp, stamp: Stamp) -> Door:
    return with_knock(door, event.knock, state=KnockState.GAVE_UP)
