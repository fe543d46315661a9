"""Asking people to be heard on an item: whom, since when, whether it reached them, and who did not answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Due,
    Event,
    Id,
    Refused,
    Stamp,
    changes,
    falls_due,
    rule,
)
from meetingroom.core.agenda import Item, item_of
from meetingroom.core.attendance import CameBack
from meetingroom.core.heard import Heard, PassTakenBack, how_heard, with_acts
from meetingroom.core.ledger import INVITED, How, ledger
from meetingroom.core.pausing import MeetingResumed
from meetingroom.core.roster import Person, PersonJoined, in_meeting

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

ANSWER_WITHIN_S = 60  # after that an ask that reached somebody's device counts as unanswered


# What happened


class PeopleAsked(Event):
    """These people were asked to be heard; the ask has not yet reached those away."""

    item: Id
    people: tuple[Id, ...]
    away: tuple[Id, ...] = ()


class AnswersMissed(Event):
    """These people were asked, it reached them, and they have not answered."""

    item: Id
    people: tuple[Id, ...]


# What people ask for


class AskEveryone(Command):
    """Ask all who are here and not yet heard on the current item, on their devices."""

    item: Id


class AskPerson(Command):
    """Ask one person to be heard on the current item."""

    item: Id
    person: Id


class MissAnswers(Command):
    """The clock noticed that somebody's time to answer may be over."""

    item: Id


# The rules


@rule(AskEveryone, needs=Capability.FACILITATE)
def ask_everyone(command: AskEveryone, meeting: Meeting, context: Context) -> list[Event]:
    current_item(meeting, command.item)
    people = meeting.roster.people
    unheard = [people[p] for p, line in ledger(meeting, command.item).items() if line.how in INVITED - {How.ASKED}]
    return asked(command.item, [p for p in unheard if p.is_here and p.id != meeting.queue.speaker])


@rule(AskPerson, needs=Capability.FACILITATE)
def ask_person(command: AskPerson, meeting: Meeting, context: Context) -> list[Event]:
    current_item(meeting, command.item)
    person = in_meeting(meeting, command.person)
    if not person.is_here:
        raise Refused("not-here", name=person.name)
    how = how_heard(meeting, command.item, person)
    if how not in INVITED:
        raise Refused("already-heard")
    return [] if how is How.ASKED else asked(command.item, [person])


def current_item(meeting: Meeting, item_id: str) -> Item:
    item = item_of(meeting, item_id)
    if meeting.agenda.current != item_id:
        raise Refused("already-moved-on")
    return item


def asked(item: str, people: list[Person]) -> list[Event]:
    if not people:
        return []
    away = tuple(p.id for p in people if p.is_away)
    return [PeopleAsked(item=item, people=tuple(p.id for p in people), away=away)]


@rule(MissAnswers, needs=None)
def miss_answers(command: MissAnswers, meeting: Meeting, context: Context) -> list[Event]:
    missed = tuple(p for p, due in answers_due(meeting, command.item).items() if due <= context.at)
    return [AnswersMissed(item=command.item, people=missed)] if missed else []


def answers_due(meeting: Meeting, item_id: str) -> dict[str, float]:
    """Until when each person who was asked on this item, and whom the ask has reached, may answer."""
    if item_id not in meeting.agenda.items:
        return {}
    due = {}
    for person, line in ledger(meeting, item_id).items():
        acts = meeting.heard.of(item_id, person)
        reached = acts.delivered_at if acts and line.how is How.ASKED else None
        until = meeting.pauses.after(reached, ANSWER_WITHIN_S) if reached is not None else None
        if until is not None and not meeting.roster.people[person].is_away:
            due[person] = until
    return due


@falls_due(PeopleAsked, PassTakenBack, CameBack, PersonJoined, MeetingResumed)
def answers_fall_due(meeting: Meeting, event: Event, stamp: Stamp) -> list[Due]:
    """Once for each moment; also on an item that the room has left, where an ask reaches somebody late."""
    asked_on = [item for item, on in meeting.heard.items.items() if any(acts.is_asked for acts in on.values())]
    moments = {(at, item) for item in asked_on for at in answers_due(meeting, item).values() if at > stamp.at}
    return [Due(at, MissAnswers(item=item)) for at, item in sorted(moments)]


# What becomes of the acts


@changes("heard", PeopleAsked)
def people_asked(heard: Heard, event: PeopleAsked, stamp: Stamp) -> Heard:
    reached = [p for p in event.people if p not in event.away]
    heard = with_acts(heard, event.item, event.people, asked_at=stamp.at, delivered_at=None, unanswered_at=None)
    return with_acts(heard, event.item, reached, delivered_at=stamp.at)


@changes("heard", AnswersMissed)
def answers_missed(heard: Heard, event: AnswersMissed, stamp: Stamp) -> Heard:
    return with_acts(heard, event.item, event.people, unanswered_at=stamp.at)


@changes("heard", CameBack)
def came_back(heard: Heard, event: CameBack, stamp: Stamp) -> Heard:
    return reached_now(heard, event.people, stamp)


@changes("heard", PersonJoined)
def person_joined(heard: Heard, event: PersonJoined, stamp: Stamp) -> Heard:
    return reached_now(heard, (event.person,), stamp)


def reached_now(heard: Heard, people: tuple[str, ...], stamp: Stamp) -> Heard:
    """What these people were asked while they could not see it reaches them now."""
    for item, on in heard.items.items():
        waiting = [p for p in people if p in on and on[p].is_asked]
        heard = with_acts(heard, item, waiting, delivered_at=stamp.at)
    return heard
