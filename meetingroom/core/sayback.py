"""Say-back: a statement goes to the person whose view it holds, who says *that's it* or *not quite*.

Heard then means understood. The statement and its correction stand side by side; neither ever replaces the other, and
what is never answered stays unanswered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

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
from meetingroom.core.agenda import item_of
from meetingroom.core.answers import Reason
from meetingroom.core.objections import objection_of, speaks_for
from meetingroom.core.panels import Translation
from meetingroom.core.plain import is_blank
from meetingroom.core.proposals import Statement as Words
from meetingroom.core.proposals import proposal_of, written
from meetingroom.core.roster import KEEPERS, in_meeting

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

MOST_ON_AN_ITEM = 200


@dataclass(frozen=True)
class Statement:
    """Somebody's view in the words of another (or of the notes), and what its owner said of it.

    `translations`, by language, stand beside the words, and those of the correction beside the correction.
    """

    id: str
    item: str
    person: str  # whose view it holds
    by: str  # who put it so
    text: str
    at: float
    proposal: str = ""  # a worry that somebody else restated belongs to an objection
    objection: str = ""
    is_it: bool | None = None  # None: not answered
    correction: str = ""
    language: str = ""  # of the text
    translations: Mapping[str, Translation] = field(default_factory=dict)
    correction_language: str = ""
    correction_translations: Mapping[str, Translation] = field(default_factory=dict)
    answered_by: str = ""  # a facilitator enters what somebody without a device says
    answered_at: float | None = None


@dataclass(frozen=True)
class SayBack:
    """All statements, in the order in which they were asked about."""

    by_id: Mapping[str, Statement] = field(default_factory=dict)

    def on(self, item: str) -> list[Statement]:
        return [s for s in self.by_id.values() if s.item == item]

    def waiting_for(self, person: str) -> list[Statement]:
        return [s for s in self.by_id.values() if s.person == person and s.is_it is None]


class StatementMade(Event):
    """Somebody's view was put into words, for its owner to confirm."""

    statement: Id
    item: Id
    person: Id
    text: Words
    proposal: str = ""
    objection: str = ""
    language: str = ""


class StatementAnswered(Event):
    """The owner's own word: that is it, or not quite, with what they meant."""

    statement: Id
    is_it: bool
    correction: Reason = ""
    language: str = ""  # of the correction


class StatementTakenBack(Event):
    """Whoever asked about a statement takes it back before it was answered."""

    statement: Id


class AskSayBack(Command):
    """Ask somebody whether these words, such as a sentence of the notes, hold their view."""

    item: Id
    person: Id
    text: Words
    language: Language | None = None


class MarkMyView(Command):
    """Say that a sentence of the notes holds one's own view as it stands."""

    item: Id
    text: Words
    language: Language | None = None


class RestateWorry(Command):
    """Say somebody else's objection back in one's own words, for its owner to confirm."""

    proposal: Id
    objection: Id
    text: Words
    language: Language | None = None


class AnswerSayBack(Command):
    """Say whether that is what one meant, and if not, what one did."""

    statement: Id
    is_it: bool
    correction: Reason = ""
    language: Language | None = None


class TakeBackSayBack(Command):
    """Take back what one asked about, while it is not answered."""

    statement: Id


@rule(AskSayBack, needs=KEEPERS)
def ask_say_back(command: AskSayBack, meeting: Meeting, context: Context) -> list[Event]:
    item, person = item_of(meeting, command.item), in_meeting(meeting, command.person)
    refuse_again(meeting, item.id, person.id, command.text)
    return [made(command, meeting, context, item.id, person.id)]


@rule(MarkMyView, needs=Capability.SPEAK)
def mark_my_view(command: MarkMyView, meeting: Meeting, context: Context) -> list[Event]:
    item = item_of(meeting, command.item)
    refuse_again(meeting, item.id, context.by, command.text)
    statement = made(command, meeting, context, item.id, context.by)
    return [statement, StatementAnswered(statement=statement.statement, is_it=True)]


@rule(RestateWorry, needs=Capability.SPEAK)
def restate_worry(command: RestateWorry, meeting: Meeting, context: Context) -> list[Event]:
    proposal = proposal_of(meeting, command.proposal)
    objection = objection_of(proposal, command.objection)
    if objection.person == context.by:
        raise Refused("restates-own-worry")
    refuse_again(meeting, proposal.item, objection.person, command.text)
    return [made(command, meeting, context, proposal.item, objection.person)]


def refuse_again(meeting: Meeting, item: str, person: str, text: str) -> None:
    """The same words are put to the same person once."""
    on = meeting.sayback.on(item)
    if len(on) >= MOST_ON_AN_ITEM:
        raise Refused("too-many-statements", most=MOST_ON_AN_ITEM)
    if any(s.person == person and s.text == text for s in on):
        raise Refused("asked-back-already")


def made(
    command: AskSayBack | MarkMyView | RestateWorry, meeting: Meeting, context: Context, item: str, person: str
) -> StatementMade:
    worry = command if isinstance(command, RestateWorry) else None
    return StatementMade(
        statement=context.new_id("s"),
        item=item,
        person=person,
        text=written(command.text),
        proposal=worry.proposal if worry else "",
        objection=worry.objection if worry else "",
        language=command.language or spoken_by(meeting, context.by),
    )


def spoken_by(meeting: Meeting, person: str) -> str:
    """The language in which this person reads the room, and so probably writes."""
    return meeting.roster.people[person].language or meeting.lifecycle.language


@rule(AnswerSayBack, needs=Capability.OBSERVE, ended_too=True)
def answer_say_back(command: AnswerSayBack, meeting: Meeting, context: Context) -> list[Event]:
    statement = statement_of(meeting, command.statement)
    if not speaks_for(meeting, context.by, statement.person):
        raise Refused("not-yours")
    if not command.is_it and is_blank(command.correction):
        raise Refused("correction-missing")
    correction = "" if command.is_it else command.correction
    if (statement.is_it, statement.correction) == (command.is_it, correction):
        return []
    language = (command.language or spoken_by(meeting, statement.person)) if correction else ""
    return [
        StatementAnswered(
            statement=statement.id, is_it=command.is_it, correction=correction, language=language
        )
    ]


@rule(TakeBackSayBack, needs=Capability.SPEAK)
def take_back_say_back(command: TakeBackSayBack, meeting: Meeting, context: Context) -> list[Event]:
    statement = statement_of(meeting, command.statement)
    if statement.by != context.by:
        raise Refused("not-yours")
    if statement.is_it is not None:
        raise Refused("answered-already")
    return [StatementTakenBack(statement=statement.id)]


def statement_of(meeting: Meeting, statement_id: str) -> Statement:
    statement = meeting.sayback.by_id.get(statement_id)
    if statement is None:
        raise Refused("no-such-statement")
    return statement


@changes("sayback", StatementMade)
def statement_made(sayback: SayBack, event: StatementMade, stamp: Stamp) -> SayBack:
    statement = Statement(
        id=event.statement,
        item=event.item,
        person=event.person,
        by=stamp.by,
        text=event.text,
        at=stamp.at,
        proposal=event.proposal,
        objection=event.objection,
        language=event.language,
    )
    return replace(sayback, by_id=put(sayback.by_id, statement.id, statement))


@changes("sayback", StatementAnswered)
def statement_answered(sayback: SayBack, event: StatementAnswered, stamp: Stamp) -> SayBack:
    return with_statement(
        sayback,
        event.statement,
        is_it=event.is_it,
        correction=event.correction,
        correction_language=event.language,
        correction_translations={},
        answered_by=stamp.by,
        answered_at=stamp.at,
    )


def with_statement(sayback: SayBack, statement_id: str, **changed: Any) -> SayBack:
    statement = replace(sayback.by_id[statement_id], **changed)
    return replace(sayback, by_id=put(sayback.by_id, statement.id, statement))


@changes("sayback", StatementTakenBack)
def statement_taken_back(sayback: SayBack, event: StatementTakenBack, stamp: Stamp) -> SayBack:
    return replace(sayback, by_id={k: s for k, s in sayback.by_id.items() if k != event.statement})
