"""The parking lot: what is real but not now. Before the meeting ends each topic has an owner and a day of return."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Refused,
    Stamp,
    Title,
    changes,
    put,
    rule,
)
from meetingroom.core.agenda import ItemAdded, refuse_long_agenda
from meetingroom.core.closing import StillOpen, closing_check
from meetingroom.core.days import Day, day_or_none
from meetingroom.core.entries import ended
from meetingroom.core.hands import entry_of
from meetingroom.core.plain import is_blank
from meetingroom.core.queue import EntryState, Queue, Ref
from meetingroom.core.roster import KEEPERS, keeps, named
from meetingroom.core.saying import Said

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

MOST_PARKED = 200


class ParkedState(StrEnum):
    """What has become of a topic."""

    PARKED = "parked"
    TAKEN_UP = "taken_up"  # it is an item of the agenda
    DROPPED = "dropped"


@dataclass(frozen=True)
class Parked:
    """One topic: where and by whom it came up, who looks after it, and when it returns ("2026-05-21")."""

    id: str
    text: str
    item: str = ""
    raised_by: str = ""
    owner: str = ""
    return_by: str = ""
    state: ParkedState = ParkedState.PARKED
    became: str = ""  # the item, once it was taken up
    turn: str = ""  # in which it came up
    from_before: bool = False  # it came with us from the meeting before

    @property
    def is_open(self) -> bool:
        return self.state is ParkedState.PARKED

    @property
    def missing(self) -> tuple[str, ...]:
        """What it still lacks: `owner`, `return_by`."""
        return tuple(name for name in ("owner", "return_by") if self.is_open and not getattr(self, name))


@dataclass(frozen=True)
class Parking:
    """All topics by id, in the order in which they were parked."""

    topics: Mapping[str, Parked] = field(default_factory=dict)


# What happened


class TopicParked(Event):
    """Something real is kept for later; an entry that was about it no longer waits."""

    undoable: ClassVar[bool] = True
    topic: Id
    text: Title
    item: Ref = ""
    raised_by: Ref = ""
    owner: Ref = ""
    return_by: Day = ""
    entry: Ref = ""
    turn: Ref = ""
    from_before: bool = False


class ParkedChanged(Event):
    """A topic reads differently, or somebody else looks after it, or it returns on another day."""

    undoable: ClassVar[bool] = True
    topic: Id
    text: Title
    owner: Ref
    return_by: Day


class ParkedTakenUp(Event):
    """A topic is an item of the agenda now."""

    topic: Id
    item: Id


class ParkedDropped(Event):
    """A topic need not return."""

    undoable: ClassVar[bool] = True
    topic: Id


# What people ask for


class Park(Command):
    """Keep something for later: what is typed, or what an entry or a turn is about."""

    text: Title | None = None
    entry: Id | None = None
    turn: Id | None = None
    owner: Id | None = None
    return_by: Day = ""


class ChangeParked(Command):
    """Say who looks after a topic, and when it returns; what is not named stays."""

    topic: Id
    text: Title | None = None
    owner: Ref | None = None
    return_by: Day | None = None


class TakeUpParked(Command):
    """Put a topic on the agenda of this meeting after all."""

    topic: Id


class DropParked(Command):
    """Say that a topic need not return."""

    topic: Id


# The rules


@rule(Park, needs=(Capability.SPEAK, *KEEPERS))
def park(command: Park, meeting: Meeting, context: Context) -> list[Event]:
    item, raised_by, words = came_from(command, meeting, context)
    text = command.text or words
    if is_blank(text):
        raise Refused("nothing-written")
    if command.turn and any(topic.turn == command.turn for topic in meeting.parking.topics.values()):
        return []  # a second press
    if len(meeting.parking.topics) >= MOST_PARKED:
        raise Refused("too-many-parked", most=MOST_PARKED)
    return [
        TopicParked(
            topic=context.new_id("k"),
            text=text,
            item=item,
            raised_by=raised_by,
            owner=named(meeting, command.owner),
            return_by=day_or_none(command.return_by, "return_by"),
            entry=command.entry or "",
            turn=command.turn or "",
        )
    ]


def came_from(command: Park, meeting: Meeting, context: Context) -> tuple[str, str, str]:
    """The item on which it came up, who raised it, and their words, where it is an entry or a turn.

    Whoever neither facilitates nor takes notes parks an entry of their own, and nothing else.
    """
    if command.entry:
        entry = entry_of(meeting, command.entry)
        if not keeps(meeting, context.by) and entry.person != context.by:
            raise Refused("not-yours")
        return entry.item, entry.person, entry.topic
    if not keeps(meeting, context.by):
        raise Refused("needs-take-notes")
    if command.turn:
        turn = meeting.queue.turns.get(command.turn)
        if turn is None:
            raise Refused("no-such-turn")
        return turn.item, turn.person, turn.topic
    return meeting.agenda.current, "", ""


@rule(ChangeParked, needs=KEEPERS, ended_too=True)
def change_parked(command: ChangeParked, meeting: Meeting, context: Context) -> list[Event]:
    topic = open_topic(meeting, command.topic)
    owner = topic.owner if command.owner is None else command.owner
    day = topic.return_by if command.return_by is None else command.return_by
    changed = ParkedChanged(
        topic=topic.id,
        text=command.text or topic.text,
        owner=named(meeting, owner),
        return_by=day_or_none(day, "return_by"),
    )
    as_before = (changed.text, changed.owner, changed.return_by) == (topic.text, topic.owner, topic.return_by)
    return [] if as_before else [changed]


@rule(TakeUpParked, needs=Capability.FACILITATE)
def take_up_parked(command: TakeUpParked, meeting: Meeting, context: Context) -> list[Event]:
    topic = open_topic(meeting, command.topic)
    refuse_long_agenda(meeting, 1)
    item = context.new_id("i")
    return [ItemAdded(item=item, title=topic.text), ParkedTakenUp(topic=topic.id, item=item)]


@rule(DropParked, needs=KEEPERS)
def drop_parked(command: DropParked, meeting: Meeting, context: Context) -> list[Event]:
    return [ParkedDropped(topic=open_topic(meeting, command.topic).id)]


def open_topic(meeting: Meeting, topic_id: str) -> Parked:
    topic = meeting.parking.topics.get(topic_id)
    if topic is None:
        raise Refused("no-such-parked")
    if not topic.is_open:
        raise Refused("not-parked-any-more")
    return topic


@closing_check
def parked_without_owner_or_day(meeting: Meeting) -> list[StillOpen]:
    lacking = [topic for topic in meeting.parking.topics.values() if topic.missing]
    return [StillOpen("parked", topic.id, lacks(topic)) for topic in lacking]


def lacks(topic: Parked) -> Said:
    return Said(f"parked-lacks-{'both' if len(topic.missing) > 1 else topic.missing[0]}", {"topic": topic.text})


# What becomes of the topics


def with_topic(parking: Parking, topic: Parked) -> Parking:
    return replace(parking, topics=put(parking.topics, topic.id, topic))


@changes("parking", TopicParked)
def topic_parked(parking: Parking, event: TopicParked, stamp: Stamp) -> Parking:
    topic = Parked(
        id=event.topic,
        text=event.text,
        item=event.item,
        raised_by=event.raised_by,
        owner=event.owner,
        return_by=event.return_by,
        turn=event.turn,
        from_before=event.from_before,
    )
    return with_topic(parking, topic)


@changes("queue", TopicParked)
def entry_parked(queue: Queue, event: TopicParked, stamp: Stamp) -> Queue:
    return ended(queue, event.entry, EntryState.WITHDRAWN) if event.entry else queue


@changes("parking", ParkedChanged)
def parked_changed(parking: Parking, event: ParkedChanged, stamp: Stamp) -> Parking:
    topic = parking.topics[event.topic]
    return with_topic(parking, replace(topic, text=event.text, owner=event.owner, return_by=event.return_by))


@changes("parking", ParkedTakenUp)
def parked_taken_up(parking: Parking, event: ParkedTakenUp, stamp: Stamp) -> Parking:
    topic = parking.topics[event.topic]
    return with_topic(parking, replace(topic, state=ParkedState.TAKEN_UP, became=event.item))


@changes("parking", ParkedDropped)
def parked_dropped(parking: Parking, event: ParkedDropped, stamp: Stamp) -> Parking:
    return with_topic(parking, replace(parking.topics[event.topic], state=ParkedState.DROPPED))
