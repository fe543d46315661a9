"""What time does to an outcome: a provisional one becomes final or is reopened, a held one comes back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import (
    IN_A_CIRCLE,
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
from meetingroom.core.answers import Reason
from meetingroom.core.bringing import brought_part
from meetingroom.core.days import Day
from meetingroom.core.gates import members_now
from meetingroom.core.outcomes import OutcomeStated, Terms, with_outcome
from meetingroom.core.parts import MOST_PARTS, OutcomeKind
from meetingroom.core.plain import is_blank
from meetingroom.core.proposals import Proposal, Proposals, Stage, Statement, proposal_of, with_proposal
from meetingroom.core.returning import proposal_back

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

PartNumber = Annotated[int, msgspec.Meta(ge=0, le=MOST_PARTS)]


class OutcomeBecameFinal(Event):
    """Nobody reopened it in its time."""

    proposal: Id


class ProposalReopened(Event):
    """A provisional or held outcome is set aside; the proposal is open again."""

    proposal: Id
    reason: Reason = ""


class HeldCameBack(Event):
    """The day until which a proposal, or a part of it, was held has come."""

    proposal: Id
    until: Day = ""


class PartsTakenUp(Event):
    """These held parts of an outcome, counted from 1, are proposals of their own now."""

    proposal: Id
    parts: tuple[int, ...]


class ReopenDecision(Command):
    """Reopen a provisional decision, with a reason."""

    proposal: Id
    reason: Statement


class ResumeHeld(Command):
    """Take a held proposal up again; of one that was agreed in part a held part, or (0) all of them."""

    proposal: Id
    part: PartNumber = 0


class BecomeFinal(Command):
    """The time in which a decision could be reopened is over."""

    proposal: Id
    asking: int


class BringBackHeld(Command):
    """The day has come until which a proposal was held."""

    proposal: Id
    until: Day


# The rules


@rule(ReopenDecision, needs=IN_A_CIRCLE, ended_too=True)
def reopen_decision(command: ReopenDecision, meeting: Meeting, context: Context) -> list[Event]:
    proposal = proposal_of(meeting, command.proposal)
    if proposal.outcome is None or not proposal.outcome.reopens(context.by):
        raise Refused("not-provisional")
    if context.by not in members_now(meeting, proposal):
        raise Refused("not-in-circle", name=meeting.roster.people[context.by].name)
    if is_blank(command.reason):
        raise Refused("reason-missing")
    return [ProposalReopened(proposal=proposal.id, reason=command.reason)]


@rule(ResumeHeld, needs=Capability.FACILITATE)
def resume_held(command: ResumeHeld, meeting: Meeting, context: Context) -> list[Event]:
    proposal = proposal_of(meeting, command.proposal)
    outcome = proposal.outcome
    if outcome is not None and outcome.terms.kind is OutcomeKind.HELD:
        return [ProposalReopened(proposal=proposal.id)]
    held = outcome.held_parts if outcome is not None else {}
    numbers = tuple(n for n in held if command.part in (0, n))
    if not numbers:
        raise Refused("not-held")
    taken_up = (event for n in numbers for event in part_again(meeting, proposal, n, context))
    return [PartsTakenUp(proposal=proposal.id, parts=numbers), *taken_up]


def part_again(meeting: Meeting, proposal: Proposal, number: int, context: Context) -> Iterator[Event]:
    """A part that was held, as a proposal of its own: what was agreed beside it stays so."""
    same = {person: person for person in meeting.roster.people}
    return proposal_back(brought_part(proposal, number, set(same)), proposal.item, same, context)


@rule(BecomeFinal, needs=None)
def become_final(command: BecomeFinal, meeting: Meeting, context: Context) -> list[Event]:
    proposal = proposal_of(meeting, command.proposal)
    outcome = proposal.outcome
    if outcome is None or outcome.is_final or outcome.asking != command.asking:
        return []
    return [OutcomeBecameFinal(proposal=proposal.id)]


@rule(BringBackHeld, needs=None)
def bring_back_held(command: BringBackHeld, meeting: Meeting, context: Context) -> list[Event]:
    outcome = proposal_of(meeting, command.proposal).outcome
    if outcome is None or command.until in outcome.back or command.until not in held_days(outcome.terms):
        return []
    return [HeldCameBack(proposal=command.proposal, until=command.until)]


@falls_due(OutcomeStated)
def outcome_falls_due(meeting: Meeting, event: OutcomeStated, stamp: Stamp) -> list[Due]:
    due: list[Due] = []
    if event.until is not None:
        due.append(Due(event.until, BecomeFinal(proposal=event.proposal, asking=event.asking)))
    back = (Due(midnight(day), BringBackHeld(proposal=event.proposal, until=day)) for day in held_days(event.terms))
    return [*due, *back]


def held_days(terms: Terms) -> list[str]:
    """The days until which it, or parts of it, are held, each once."""
    parts = [part.until for part in terms.parts if part.kind is OutcomeKind.HELD]
    return sorted({*parts, *([terms.until] if terms.kind is OutcomeKind.HELD else [])})


def midnight(day: str) -> float:
    """The instant at which a day begins, in UTC: nobody told us where the people live."""
    return datetime.combine(date.fromisoformat(day), time(), UTC).timestamp()


# What becomes of the proposals


@changes("proposals", OutcomeBecameFinal)
def outcome_became_final(proposals: Proposals, event: OutcomeBecameFinal, stamp: Stamp) -> Proposals:
    return with_outcome(proposals, event.proposal, is_final=True, final_at=stamp.at)


@changes("proposals", HeldCameBack)
def held_came_back(proposals: Proposals, event: HeldCameBack, stamp: Stamp) -> Proposals:
    outcome = proposals.by_id[event.proposal].outcome
    assert outcome is not None
    return with_outcome(proposals, event.proposal, back=outcome.back | {event.until or outcome.terms.until})


@changes("proposals", PartsTakenUp)
def parts_taken_up(proposals: Proposals, event: PartsTakenUp, stamp: Stamp) -> Proposals:
    outcome = proposals.by_id[event.proposal].outcome
    assert outcome is not None
    return with_outcome(proposals, event.proposal, resumed=outcome.resumed.union(event.parts))


@changes("proposals", ProposalReopened)
def proposal_reopened(proposals: Proposals, event: ProposalReopened, stamp: Stamp) -> Proposals:
    proposal = proposals.by_id[event.proposal]
    assert proposal.outcome is not None
    set_aside = replace(
        proposal.outcome, reopened_by=stamp.by, reopened_at=stamp.at, why_reopened=event.reason
    )
    return with_proposal(
        proposals,
        proposal.id,
        outcome=None,
        earlier=(*proposal.earlier, set_aside),
        stage=Stage.REACT,
        stage_at=stamp.at,
    )
