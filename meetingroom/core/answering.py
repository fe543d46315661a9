"""Answering a proposal: each answer stays sealed until an act opens them all.

A sealed answer stands in the table of private words and in no event; opening copies all of them into one row.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from meetingroom.core.acts import (
    IN_A_CIRCLE,
    Capability,
    Command,
    Context,
    Event,
    Id,
    Language,
    Refused,
    Stamp,
    as_made,
    changes,
    rule,
)
from meetingroom.core.answers import Asking, Given, Reason, Value
from meetingroom.core.gates import members_now
from meetingroom.core.objections import objections_in
from meetingroom.core.panels import without_device
from meetingroom.core.plain import is_blank
from meetingroom.core.proposals import (
    Proposal,
    Proposals,
    Stage,
    StageReached,
    undecided,
    with_proposal,
)
from meetingroom.core.protocols import PROTOCOLS, Reading

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

SEALED = "answer"  # the kind under which sealed answers are kept


# What happened


class Answered(Event):
    """Somebody has answered; what, stays sealed."""

    proposal: Id
    asking: int
    person: Id


class OpenedAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """One answer as it was given."""

    person: Id
    value: Value
    text: Reason = ""
    language: str = ""
    by: str = ""
    stands_in_way: bool = False
    disagrees: bool = False


class AnswersOpened(Event):
    """All answers are shown at once; `beside` says how those stand who gave none."""

    proposal: Id
    asking: int
    answers: tuple[OpenedAnswer, ...]
    beside: dict[Id, str]


# What people ask for


class GiveAnswer(Command):
    """Give, or change, one's own sealed answer."""

    proposal: Id
    asking: int
    value: Value
    text: Reason = ""
    language: Language | None = None


class EnterAnswer(Command):
    """Give the answer of somebody without a device, as they said it; sealed as well."""

    proposal: Id
    asking: int
    person: Id
    value: Value
    text: Reason = ""
    language: Language | None = None


class OpenAnswers(Command):
    """Show all answers of this round at once."""

    proposal: Id
    asking: int


# The rules: answering


@rule(GiveAnswer, needs=IN_A_CIRCLE)
def give_answer(command: GiveAnswer, meeting: Meeting, context: Context) -> list[Event]:
    return answered(command, meeting, context.by, context)


@rule(EnterAnswer, needs=Capability.FACILITATE)
def enter_answer(command: EnterAnswer, meeting: Meeting, context: Context) -> list[Event]:
    return answered(command, meeting, without_device(meeting, command.person).id, context)


def answered(
    command: GiveAnswer | EnterAnswer, meeting: Meeting, person: str, context: Context
) -> list[Event]:
    """Seal the answer; the row, at the first time only, says that there is one."""
    proposal, asking = being_answered(meeting, command.proposal, command.asking)
    if person not in members_now(meeting, proposal):
        raise Refused("not-in-circle", name=meeting.roster.people[person].name)
    choice = PROTOCOLS[asking.protocol].choice(command.value, proposal.options)
    if choice.needs_reason and is_blank(command.text):
        raise Refused("answer-needs-reason")
    language = command.language or meeting.roster.people[person].language
    sealed = {"value": choice.key, "text": command.text, "language": language, "by": context.by}
    context.seal(SEALED, sealed_key(proposal.id, asking.number), person, msgspec.json.encode(sealed).decode())
    if person in asking.answered:
        return []
    return [Answered(proposal=proposal.id, asking=asking.number, person=person)]


def being_answered(meeting: Meeting, proposal_id: str, number: int) -> tuple[Proposal, Asking]:
    proposal = undecided(meeting, proposal_id)
    asking = proposal.asking
    if not proposal.is_answering or asking is None:
        raise Refused("not-being-answered")
    if asking.number != number:
        raise Refused("proposal-changed", version=proposal.version.number)
    return proposal, asking


def sealed_key(proposal_id: str, number: int) -> str:
    return f"{proposal_id}:{number}"


@rule(OpenAnswers, needs=Capability.FACILITATE)
def open_answers(command: OpenAnswers, meeting: Meeting, context: Context) -> list[Event]:
    proposal, asking = being_answered(meeting, command.proposal, command.asking)
    if not asking.answered:
        raise Refused("nobody-answered")
    sealed = context.sealed(SEALED, sealed_key(proposal.id, asking.number))
    # A meeting that was read in from a file comes without what was sealed in it.
    answers = tuple(opened(proposal, asking, p, sealed[p]) for p in asking.answered if p in sealed)
    silent = [p for p in members_now(meeting, proposal) if p not in asking.answered or p not in sealed]
    beside = {person: beside_as(meeting, proposal, person) for person in silent}
    shown = AnswersOpened(proposal=proposal.id, asking=asking.number, answers=answers, beside=beside)
    return [shown, StageReached(proposal=proposal.id, stage=Stage.OUTCOME)]


def opened(proposal: Proposal, asking: Asking, person: str, sealed: str) -> OpenedAnswer:
    fields = msgspec.json.decode(sealed)
    choice = PROTOCOLS[asking.protocol].choice(fields["value"], proposal.options)
    return OpenedAnswer(
        person=person, stands_in_way=choice.stands_in_way, disagrees=choice.disagrees, **fields
    )


def beside_as(meeting: Meeting, proposal: Proposal, person_id: str) -> str:
    """How somebody stands who gave no answer: never as agreeing."""
    person = meeting.roster.people[person_id]
    has_written = meeting.panels.of(proposal.item, person_id) is not None
    if person.is_here:
        return "no_view"
    if person.joined_at is None:
        return "absent_with_view" if has_written else "absent"
    return "left_with_view" if has_written else "left"


def reading(meeting: Meeting, proposal: Proposal, asking: Asking) -> Reading:
    """What the protocol's rule makes of the opened answers."""
    here = {p.id for p in meeting.roster.here()}
    missing = [person for person in asking.beside if person in here]
    values = {person: given.value for person, given in asking.answers.items()}
    return PROTOCOLS[asking.protocol].read(values, missing, asking.terms)


def reading_met(meeting: Meeting, proposal: Proposal, asking: Asking) -> Reading:
    """The same, where an outcome in parts can meet objections: those that are met, by their owners' word, rest."""
    raised = [o for o in proposal.objections.values() if o.version == asking.version]
    met = {o.person for o in raised if o.is_met} - {o.person for o in raised if not o.is_met}
    rest = {person: given for person, given in asking.answers.items() if person not in met}
    found = reading(meeting, proposal, replace(asking, answers=rest))
    all_met = asking.answers and not rest and not found.count
    return replace(found, carried=None) if all_met else found


# What becomes of the proposals


@changes("proposals", Answered)
def person_answered(proposals: Proposals, event: Answered, stamp: Stamp) -> Proposals:
    asking = proposals.by_id[event.proposal].askings[-1]
    return with_asking(proposals, event.proposal, answered=(*asking.answered, event.person))


@changes("proposals", AnswersOpened)
def answers_opened(proposals: Proposals, event: AnswersOpened, stamp: Stamp) -> Proposals:
    answers = {a.person: Given(a.value, a.text, a.language, a.by, a.stands_in_way, a.disagrees) for a in event.answers}
    beside = as_made(event.beside)
    after = with_asking(proposals, event.proposal, opened_at=stamp.at, answers=answers, beside=beside)
    proposal = after.by_id[event.proposal]
    return with_proposal(after, proposal.id, objections=objections_in(proposal, event))


def with_asking(proposals: Proposals, proposal_id: str, **changed: object) -> Proposals:
    askings = proposals.by_id[proposal_id].askings
    return with_proposal(
        proposals, proposal_id, askings=(*askings[:-1], replace(askings[-1], **changed))  # type: ignore[arg-type]
    )
