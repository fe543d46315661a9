"""Answering the door: a facilitator lets newcomers in or turns them away, a person answers for their second device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, Stamp, When, changes, rule
from meetingroom.core.door import Door, Knock, KnockKind, KnockState, coming_in, with_knock
from meetingroom.core.newcomers import came_by_code

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class LetIn(Event):
    """Whoever knocked is in; `generation` is that of the link of whom they are now."""

    knock: Id
    generation: int


class TurnedAway(Event):
    """Whoever knocked is not let in."""

    knock: Id


class Admit(Command):
    """Let one in who waits; `reads_earlier` opens to them also what was written before."""

    knock: Id
    reads_earlier: bool = False


class AdmitAll(Command):
    """Let all in who wait."""


class Decline(Command):
    """Turn one away who waits."""

    knock: Id


class AnswerDevice(Command):
    """Say whether it is oneself who wants to come in on another device."""

    knock: Id
    is_me: bool


SOMEBODY_AT_THE_DOOR = When("nobody-at-the-door", lambda meeting: bool(meeting.door.for_facilitators()))


@rule(Admit, needs=Capability.FACILITATE, when=SOMEBODY_AT_THE_DOOR)
def admit(command: Admit, meeting: Meeting, context: Context) -> list[Event]:
    knock = at_the_door(meeting, command.knock)
    return let_in(meeting, knock, reads_earlier=command.reads_earlier)


def at_the_door(meeting: Meeting, knock_id: str) -> Knock:
    """Somebody who waits for a facilitator."""
    knock = meeting.door.knocks.get(knock_id)
    if knock is None or knock.kind is KnockKind.DEVICE:
        raise Refused("no-such-knock")
    if knock.state is not KnockState.WAITING:
        raise Refused("no-longer-waits")
    return knock


def let_in(meeting: Meeting, knock: Knock, *, reads_earlier: bool = False) -> list[Event]:
    came = coming_in(meeting, knock)
    by_code = knock.kind is not KnockKind.DEVICE and not reads_earlier
    closed = came_by_code(meeting, knock.person, knock.notes) if by_code else []
    return [LetIn(knock=knock.id, generation=meeting.links.generation(knock.person)), *came, *closed]


@rule(AdmitAll, needs=Capability.FACILITATE, when=SOMEBODY_AT_THE_DOOR)
def admit_all(command: AdmitAll, meeting: Meeting, context: Context) -> list[Event]:
    """All newcomers; of several who say that one name is theirs a facilitator has to choose."""
    waiting = meeting.door.for_facilitators()
    claimed = [knock.person for knock in waiting]
    sure = [knock for knock in waiting if claimed.count(knock.person) == 1 and not is_claimed(meeting, knock)]
    if not sure:
        raise Refused("choose-one-of-them")
    return [event for knock in sure for event in let_in(meeting, knock)]


def is_claimed(meeting: Meeting, knock: Knock) -> bool:
    """Has somebody else come in under this name meanwhile?"""
    return knock.kind is KnockKind.CLAIM and meeting.roster.people[knock.person].joined_at is not None


@rule(Decline, needs=Capability.FACILITATE, when=SOMEBODY_AT_THE_DOOR)
def decline(command: Decline, meeting: Meeting, context: Context) -> list[Event]:
    return [TurnedAway(knock=at_the_door(meeting, command.knock).id)]


@rule(AnswerDevice, needs=Capability.OBSERVE)
def answer_device(command: AnswerDevice, meeting: Meeting, context: Context) -> list[Event]:
    knock = meeting.door.knocks.get(command.knock)
    if knock is None or knock.kind is not KnockKind.DEVICE or knock.person != context.by:
        raise Refused("no-such-knock")
    if knock.state is not KnockState.WAITING:
        raise Refused("no-longer-waits")
    return let_in(meeting, knock) if command.is_me else [TurnedAway(knock=knock.id)]


@changes("door", LetIn)
def somebody_let_in(door: Door, event: LetIn, stamp: Stamp) -> Door:
    return with_knock(door, event.knock, state=KnockState.LET_IN, generation=event.generation)


@changes("door", TurnedAway)
def somebody_turned_away(door: Door, event: TurnedAway, stamp: Stamp) -> Door:
    return with_knock(door, event.knock, state=KnockState.TURNED_AWAY)
