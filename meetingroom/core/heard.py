"""What was said, passed and asked on each item: the acts from which the ledger derives who was heard, and how."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, ClassVar

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, Stamp, changes, put, rule
from meetingroom.core.agenda import item_of
from meetingroom.core.ledger import HEARD, How, line_of
from meetingroom.core.panels import without_device
from meetingroom.core.queue import Kind, Via
from meetingroom.core.roster import Person, in_meeting, named
from meetingroom.core.turns import TurnEnded

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


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
    represented_entered_by: str = ""  # who put that in, where it was not the person
    asked_at: float | None = None
    delivered_at: float | None = None  # when the ask reached them
    unanswered_at: float | None = None

    @property
    def is_asked(self) -> bool:
        return self.asked_at is not None and self.unanswered_at is None


@dataclass(frozen=True)
class Heard:
    """The acts by item, then by person."""

    items: Mapping[str, Mapping[str, Acts]] = field(default_factory=dict)

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
    if pass_stands(meeting, item_id, acts.passed_at):
        raise Refused("answers-are-open")
    return [PassTakenBack(item=item_id, person=person.id)]


def pass_stands(meeting: Meeting, item_id: str, passed_at: float) -> bool:
    """Were answers on this item opened since? Then the pass is a part of what they were given on."""
    askings = (asking for proposal in meeting.proposals.on(item_id) for asking in proposal.askings)
    return any(asking.opened_at is not None and asking.opened_at >= passed_at for asking in askings)


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
    by = named(meeting, command.by)
    acts = meeting.heard.of(command.item, person.id) or Acts()
    if by == acts.represented_by:
        return []
    return [Represented(item=command.item, person=person.id, by=by, entered_by=context.by)]


# What becomes of the acts


def with_acts(heard: Heard, item: str, people: Iterable[str], **changed: object) -> Heard:
    """These people's acts on this item, changed alike."""
    new = {p: replace(heard.of(item, p) or Acts(), **changed) for p in people}  # type: ignore[arg-type]
    return replace(heard, items=put(heard.items, item, {**heard.on(item), **new})) if new else heard


@changes("heard", TurnEnded)
def turn_ended(heard: Heard, event: TurnEnded, stamp: Stamp) -> Heard:
    """Any turn counts here, however short, and any in a round; a word on how we meet says nothing on the item."""
    if not event.item or event.kind is Kind.PROCESS:
        return heard
    if event.via is Via.PANEL:
        return with_acts(heard, event.item, [event.person], read_at=stamp.at)
    said = "question_at" if event.kind is Kind.QUESTION and not event.round else "spoke_at"
    return with_acts(heard, event.item, [event.person], **{said: stamp.at})


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
    entered = event.entered_by if event.entered_by != event.person else ""
    who = {"represented_by": event.by, "represented_entered_by": entered}
    return with_acts(heard, event.item, [event.person], represented_at=at, **who)
