"""What was said, passed and asked on each item: the acts from which the ledger derives who was heard, and how."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, ClassVar

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, Stamp, changes, put, rule
from meetingroom.core.agenda import Item, item_of
from meetingroom.core.ledger import HEARD, INVITED, How, ledger, line_of
from meetingroom.core.panels import in_meeting, without_device
from meetingroom.core.roster import CameBack, Person, PersonJoined

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

ANSWER_WITHIN_S = 60  # after that an ask that reached somebody's device counts as unanswered


@dataclass(frozen=True)
class Acts:
    """What one person did on one item; instants, or None for what did not happen."""

    spoke_at: float | None = None
    question_at: float | None = None
    read_at: float | None = None
    passed_at: float | None = None
    passed_by: str = ""  # who put the pass in
    represented_at: float | None = None
    represented_by: str = ""
    asked_at: float | None = None
    delivered_at: float | None = None  # when the ask reached them
    unanswered_at: float | None = None

    @property
    def is_asked(self) -> bool:
        return self.asked_at is not None and self.unanswered_at is None


@dataclass(frozen=True)
class Heard:
    """The acts by item, then by person; `reading` is the turn in which written words are being read."""

    items: Mapping[str, Mapping[str, Acts]] = field(default_factory=dict)
    reading: str = ""

    def on(self, item: str) -> Mapping[str, Acts]:
        return self.items.get(item, {})

    def of(self, item: str, person: str) -> Acts | None:
        return self.on(item).get(person)


# What happened


class Passed(Event):
    """Somebody passes on an item; `by` is who put it in."""

    undoable: ClassVar[bool] = True
    item: Id
    person: Id
    by: Id


class PassTakenBack(Event):
    """Somebody does not pass after all."""

    item: Id
    person: Id


class Represented(Event):
    """Somebody agreed that another speaks for them on an item, or ("") that nobody does."""

    item: Id
    person: Id
    by: str
    entered_by: Id


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


class PassHere(Command):
    """Pass on an item: be asked, and say nothing."""

    item: Id


class TakeBackPass(Command):
    """Take one's pass back, whoever entered it."""

    item: Id


class EnterPass(Command):
    """Enter a pass that somebody said aloud, or take an entered one back."""

    item: Id
    person: Id
    passed: bool = True


class BeRepresented(Command):
    """Say who speaks for oneself on an item; without `by`, nobody."""

    item: Id
    by: Id | None = None


class EnterRepresented(Command):
    """The same, agreed aloud by somebody without a device."""

    item: Id
    person: Id
    by: Id | None = None


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


# The rules: passing


@rule(PassHere, needs=Capability.SPEAK)
def pass_here(command: PassHere, meeting: Meeting, context: Context) -> list[Event]:
    return passed(meeting, command.item, meeting.roster.people[context.by], context)


@rule(EnterPass, needs=Capability.FACILITATE)
def enter_pass(command: EnterPass, meeting: Meeting, context: Context) -> list[Event]:
    person = in_meeting(meeting, command.person)
    if not command.passed:
        return taken_back(meeting, command.item, person, entered=True)
    if not person.is_here:
        raise Refused("not-here", name=person.name)
    return passed(meeting, command.item, person, context)


def passed(meeting: Meeting, item_id: str, person: Person, context: Context) -> list[Event]:
    how = how_heard(meeting, item_id, person)
    if how in HEARD:
        raise Refused("already-heard")
    return [] if how is How.PASSED else [Passed(item=item_id, person=person.id, by=context.by)]


def how_heard(meeting: Meeting, item_id: str, person: Person) -> How:
    """How somebody of the item's circle was heard; refused for others."""
    item_of(meeting, item_id)
    found = line_of(meeting, item_id, person.id)
    if found is None:
        raise Refused("not-in-circle", name=person.name)
    return found.how


@rule(TakeBackPass, needs=Capability.SPEAK)
def take_back_pass(command: TakeBackPass, meeting: Meeting, context: Context) -> list[Event]:
    return taken_back(meeting, command.item, meeting.roster.people[context.by], entered=False)


def taken_back(meeting: Meeting, item_id: str, person: Person, *, entered: bool) -> list[Event]:
    item_of(meeting, item_id)
    acts = meeting.heard.of(item_id, person.id)
    if acts is None or acts.passed_at is None:
        raise Refused("not-passed")
    if entered and acts.passed_by == person.id:
        raise Refused("not-yours")
    return [PassTakenBack(item=item_id, person=person.id)]


# The rules: being represented


@rule(BeRepresented, needs=Capability.SPEAK)
def be_represented(command: BeRepresented, meeting: Meeting, context: Context) -> list[Event]:
    return represented(command, meeting, meeting.roster.people[context.by], context)


@rule(EnterRepresented, needs=Capability.FACILITATE)
def enter_represented(command: EnterRepresented, meeting: Meeting, context: Context) -> list[Event]:
    return represented(command, meeting, without_device(meeting, command.person), context)


def represented(
    command: BeRepresented | EnterRepresented, meeting: Meeting, person: Person, context: Context
) -> list[Event]:
    how_heard(meeting, command.item, person)
    if command.by == person.id:
        raise Refused("represents-themselves")
    by = in_meeting(meeting, command.by).id if command.by else ""
    acts = meeting.heard.of(command.item, person.id) or Acts()
    if by == acts.represented_by:
        return []
    return [Represented(item=command.item, person=person.id, by=by, entered_by=context.by)]


# The rules: asking


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
        if reached is not None and not meeting.roster.people[person].is_away:
            due[person] = reached + ANSWER_WITHIN_S
    return due


# What becomes of the acts


def with_acts(heard: Heard, item: str, people: Iterable[str], **changed: object) -> Heard:
    """These people's acts on this item, changed alike."""
    new = {p: replace(heard.of(item, p) or Acts(), **changed) for p in people}  # type: ignore[arg-type]
    return replace(heard, items=put(heard.items, item, {**heard.on(item), **new})) if new else heard


@changes("heard", Passed)
def person_passed(heard: Heard, event: Passed, stamp: Stamp) -> Heard:
    return with_acts(heard, event.item, [event.person], passed_at=stamp.at, passed_by=event.by)


@changes("heard", PassTakenBack)
def pass_taken_back(heard: Heard, event: PassTakenBack, stamp: Stamp) -> Heard:
    # Whoever was asked before has their time to answer again.
    return with_acts(heard, event.item, [event.person], passed_at=None, passed_by="", delivered_at=stamp.at)


@changes("heard", Represented)
def person_represented(heard: Heard, event: Represented, stamp: Stamp) -> Heard:
    at = stamp.at if event.by else None
    return with_acts(heard, event.item, [event.person], represented_at=at, represented_by=event.by)


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
