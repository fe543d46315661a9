"""Giving the floor: to the next, to anyone who waits or is here, or to somebody's written words.

Every command names the turn that it replaces, so that two presses move one turn.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import takewhile
from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, When, rule
from meetingroom.core.agenda import Item, item_of
from meetingroom.core.entries import EntrySkipped
from meetingroom.core.fairness import line
from meetingroom.core.hands import facilitates, speaker_of, waiting_entry
from meetingroom.core.panels import is_held_back
from meetingroom.core.queue import Entry, Kind, Queue, Reader, Ref, Via
from meetingroom.core.roster import Person, person_of
from meetingroom.core.settings import CallsNext
from meetingroom.core.turns import TurnPaused, TurnStarted, freeing, going_on

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.standing import Standing

SPEAKS_OR_FACILITATES = (Capability.SPEAK, Capability.FACILITATE)


class IfAway(StrEnum):
    """What to do when the one who would be next has lost their line."""

    KEEP = "keep"  # ask the next, and keep the place
    WAIT = "wait"  # give them the floor, with the clock standing still
    SKIP = "skip"


# What people ask for


class CallNext(Command):
    """Give the floor to the next; `expected` is the turn that this replaces, "" when the floor is free."""

    expected: Ref
    away: IfAway = IfAway.KEEP


class CallEntry(Command):
    """Give the floor to anyone who waits."""

    entry: Id
    expected: Ref


class CallPerson(Command):
    """Give the floor to anyone who is here."""

    person: Id
    expected: Ref
    kind: Kind = Kind.TOPIC


class CallPanel(Command):
    """Have somebody's shared words read: they are on the screen, and count as speech."""

    item: Id
    person: Id
    expected: Ref
    reader: Reader = Reader.AUTHOR


# The rules


def ready_to_call(meeting: Meeting, standing: Standing) -> Refused | None:
    refused = not_the_one_who_calls(meeting, standing)
    if refused:
        return refused
    somebody = meeting.queue.floor or meeting.queue.waiting()
    return None if somebody else Refused(why_nobody(meeting))


def not_the_one_who_calls(meeting: Meeting, standing: Standing) -> Refused | None:
    """Is it for somebody of this standing to give the floor away?"""
    calls = meeting.settings.calls_next
    if Capability.FACILITATE in standing.capabilities:
        return None
    if not standing.is_here:
        return Refused("left-the-room")
    if calls is CallsNext.ANYONE or (calls is CallsNext.SPEAKER and standing.has_floor):
        return None
    return Refused("facilitator-calls")


@rule(CallNext, needs=SPEAKS_OR_FACILITATES, ready=ready_to_call, in_pause=False)
def call_next(command: CallNext, meeting: Meeting, context: Context) -> list[Event]:
    queue = meeting.queue
    refuse_moved_on(queue, command.expected)
    over = freeing(queue, context)
    if queue.beneath:
        return [*over, *going_on(queue)]
    called = next_with(command.away, meeting, context)
    if not over and not called:
        raise Refused(why_nobody(meeting))
    return [*over, *called]


def refuse_moved_on(queue: Queue, expected: str) -> None:
    if expected != queue.floor:
        raise Refused("already-moved-on")


def why_nobody(meeting: Meeting) -> str:
    """Nobody can be called: a round goes on, nobody waits, or all who wait have lost their line."""
    if meeting.queue.round:
        return "round-runs"
    return "only-away" if meeting.queue.waiting() else "nobody-waits"


def refuse_in_round(queue: Queue, kind: Kind) -> None:
    """While a round goes on the floor is given to nobody else, but about how we meet."""
    if not queue.takes(kind):
        raise Refused("round-runs")


def next_with(choice: IfAway, meeting: Meeting, context: Context) -> list[Event]:
    """The next turn, and what becomes of those before it who have lost their line."""
    if choice is not IfAway.KEEP and not facilitates(meeting, context.by):
        raise Refused("needs-facilitate")
    waiting = line(meeting.queue, meeting.roster, meeting.agenda)
    entries = [e for e in waiting.entries if meeting.queue.takes(e.kind)]
    if choice is IfAway.WAIT and entries and entries[0].person in waiting.away:
        return waited_for(entries[0], context)
    passed = takewhile(lambda e: e.person in waiting.away, entries) if choice is IfAway.SKIP else ()
    called = [starting(waiting.next, context)] if waiting.next else []
    return [*(EntrySkipped(entry=e.id) for e in passed), *called]


def starting(entry: Entry, context: Context) -> TurnStarted:
    return TurnStarted(
        turn=context.new_id("t"),
        person=entry.person,
        kind=entry.kind,
        item=entry.item,
        entry=entry.id,
        topic=entry.topic,
        answers=entry.answers,
    )


def waited_for(entry: Entry, context: Context) -> list[Event]:
    """Somebody away has the floor, and the room waits for them without a clock."""
    started = starting(entry, context)
    return [started, TurnPaused(turn=started.turn)]


SOMEBODY_WAITS = When("nobody-waits", lambda meeting: bool(meeting.queue.waiting()))


@rule(CallEntry, needs=Capability.FACILITATE, when=SOMEBODY_WAITS, in_pause=False)
def call_entry(command: CallEntry, meeting: Meeting, context: Context) -> list[Event]:
    refuse_moved_on(meeting.queue, command.expected)
    entry = waiting_entry(meeting, command.entry)
    refuse_in_round(meeting.queue, entry.kind)
    refuse_interrupted(meeting, entry.person)
    return [*freeing(meeting.queue, context), *given(meeting, entry, context)]


def given(meeting: Meeting, entry: Entry, context: Context) -> list[Event]:
    """The turn of an entry; of somebody away it begins when they are back."""
    is_away = meeting.roster.people[entry.person].is_away
    return waited_for(entry, context) if is_away else [starting(entry, context)]


def refuse_interrupted(meeting: Meeting, person_id: str) -> None:
    """Somebody who is interrupted goes on with that turn first."""
    if any(meeting.queue.turns[turn].person == person_id for turn in meeting.queue.beneath):
        raise Refused("has-the-floor", name=meeting.roster.people[person_id].name)


@rule(CallPerson, needs=Capability.FACILITATE, in_pause=False)
def call_person(command: CallPerson, meeting: Meeting, context: Context) -> list[Event]:
    queue = meeting.queue
    refuse_moved_on(queue, command.expected)
    refuse_in_round(queue, command.kind)
    person = speaker_of(meeting, command.person)
    refuse_interrupted(meeting, person.id)
    waiting = [e for e in queue.waiting() if e.person == person.id and e.kind is command.kind]
    if waiting:
        return [*freeing(queue, context), *given(meeting, waiting[0], context)]
    if command.kind is Kind.REPLY and not queue.topic:
        raise Refused("no-topic")
    if command.kind is not Kind.PROCESS and not meeting.agenda.current:
        raise Refused("no-item-open")
    answers = queue.topic if command.kind is Kind.REPLY else ""
    started = TurnStarted(
        turn=context.new_id("t"),
        person=person.id,
        kind=command.kind,
        item=meeting.agenda.current,
        answers=answers,
    )
    return [*freeing(queue, context), started]


@rule(CallPanel, needs=SPEAKS_OR_FACILITATES, ready=not_the_one_who_calls, in_pause=False)
def call_panel(command: CallPanel, meeting: Meeting, context: Context) -> list[Event]:
    refuse_moved_on(meeting.queue, command.expected)
    refuse_in_round(meeting.queue, Kind.TOPIC)
    item = item_of(meeting, command.item)
    person = person_of(meeting, command.person)
    if item.id != meeting.agenda.current:
        raise Refused("item-closed", item=item.id, title=item.title)
    refuse_unread(meeting, item, person)
    refuse_interrupted(meeting, person.id)
    started = TurnStarted(
        turn=context.new_id("t"),
        person=person.id,
        kind=Kind.TOPIC,
        item=item.id,
        via=Via.PANEL,
        reader=command.reader,
    )
    return [*freeing(meeting.queue, context), started]


def refuse_unread(meeting: Meeting, item: Item, person: Person) -> None:
    """Only what is shared and not held back can be read aloud."""
    panel = meeting.panels.of(item.id, person.id)
    if panel is None or not panel.is_shared:
        raise Refused("nothing-to-read", name=person.name)
    if is_held_back(item):
        raise Refused("panels-held-back")
