"""What time does to an outcome: a provisional one becomes final or is reopened, a held one comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
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
from meetingroom.core.answers import Reason
from meetingroom.core.gates import members_now
from meetingroom.core.outcomes import Day, OutcomeKind, OutcomeStated, with_outcome
from meetingroom.core.plain import is_blank
from meetingroom.core.proposals import Proposals, Stage, Statement, proposal_of, with_proposal

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class OutcomeBecameFinal(Event):
    """Nobody reopened it in its time."""

    proposal: Id


class ProposalReopened(Event):
    """A provisional or held outcome is set aside; the proposal is open again."""

    proposal: Id
    reason: Reason = ""


class HeldCameBack(Event):
    """The day until which a proposal was held has come."""

    proposal: Id


class ReopenDecision(Command):
    """Reopen a provisional decision, with a reason."""

    proposal: Id
    reason: Statement


class ResumeHeld(Command):
    """Take a held proposal up again."""

    proposal: Id


class BecomeFinal(Command):
    """The time in which a decision could be reopened is over."""

    proposal: Id
    asking: int


class BringBackHeld(Command):
    """The day has come until which a proposal was held."""

    proposal: Id
    until: Day


# The rules


@rule(ReopenDecision, needs=Capability.DECIDE, ended_too=True)
def reopen_decision(command: ReopenDecision, meeting: Meeting, context: Context) -> list[Event]:
    proposal = proposal_of(meeting, command.proposal)
    if proposal.outcome is None or proposal.outcome.is_final:
        raise Refused("not-provisional")
    if context.by not in members_now(meeting, proposal):
        raise Refused("not-in-circle", name=meeting.roster.people[context.by].name)
    if is_blank(command.reason):
        raise Refused("reason-missing")
    return [ProposalReopened(proposal=proposal.id, reason=command.reason)]


@rule(ResumeHeld, needs=Capability.FACILITATE)
def resume_held(command: ResumeHeld, meeting: Meeting, context: Context) -> list[Event]:
    outcome = proposal_of(meeting, command.proposal).outcome
    if outcome is None or outcome.terms.kind is not OutcomeKind.HELD:
        raise Refused("not-held")
    return [ProposalReopened(proposal=command.proposal)]


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
    if outcome is None or outcome.is_back or outcome.terms.until != command.until:
        return []
    return [HeldCameBack(proposal=command.proposal)]


@falls_due(OutcomeStated)
def outcome_falls_due(meeting: Meeting, event: OutcomeStated, stamp: Stamp) -> list[Due]:
    due = []
    if event.until is not None:
        due.append(Due(event.until, BecomeFinal(proposal=event.proposal, asking=event.asking)))
    if event.terms.kind is OutcomeKind.HELD:
        due.append(Due(midnight(event.terms.until), BringBackHeld(proposal=event.proposal, until=event.terms.until)))
    return due


def midnight(day: str) -> float:
    """The instant at which a day begins, in UTC: nobody told us where the people live."""
    return datetime.combine(date.fromisoformat(day), time(), UTC).timestamp()


# What becomes of the proposals


@changes("proposals", OutcomeBecameFinal)
def outcome_became_final(proposals: Proposals, event: OutcomeBecameFinal, stamp: Stamp) -> Proposals:
    return with_outcome(proposals, event.proposal, is_final=True)


@changes("proposals", HeldCameBack)
def held_came_back(proposals: Proposals, event: HeldCameBack, stamp: Stamp) -> Proposals:
    return with_outcome(proposals, event.proposal, is_back=True)


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
