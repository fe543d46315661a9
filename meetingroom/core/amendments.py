"""Amendments: what people would change in a proposal, each in their own words, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Refused,
    Stamp,
    Text,
    changes,
    put,
    rule,
)
from meetingroom.core.proposals import (
    Proposal,
    Proposals,
    Statement,
    open_proposal,
    refuse_others,
    undecided,
    with_proposal,
    written,
)

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class AmendmentState(StrEnum):
    """What became of a suggested change."""

    OPEN = "open"
    TAKEN = "taken"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Amendment:
    """A change that somebody suggests, in their own words."""

    id: str
    by: str
    text: str
    at: float
    state: AmendmentState = AmendmentState.OPEN
    version: int = 0  # that took it in
    why: str = ""  # it was declined


class AmendmentSuggested(Event):
    """Somebody would change something."""

    proposal: Id
    amendment: Id
    text: Statement


class AmendmentClosed(Event):
    """A suggested change was declined, or taken back by whoever suggested it."""

    proposal: Id
    amendment: Id
    state: AmendmentState
    why: Text = ""


class SuggestAmendment(Command):
    """Say what one would change."""

    proposal: Id
    text: Statement


class DeclineAmendment(Command):
    """Say why a suggested change is not taken in."""

    proposal: Id
    amendment: Id
    why: Statement


class WithdrawAmendment(Command):
    """Take one's own suggestion back."""

    proposal: Id
    amendment: Id


@rule(SuggestAmendment, needs=Capability.SPEAK)
def suggest_amendment(command: SuggestAmendment, meeting: Meeting, context: Context) -> list[Event]:
    proposal = open_proposal(meeting, command.proposal)
    amendment = context.new_id("m")
    return [AmendmentSuggested(proposal=proposal.id, amendment=amendment, text=written(command.text))]


@rule(DeclineAmendment, needs=Capability.SPEAK)
def decline_amendment(command: DeclineAmendment, meeting: Meeting, context: Context) -> list[Event]:
    proposal = undecided(meeting, command.proposal)
    refuse_others(meeting, proposal, context)
    amendment = open_amendment(proposal, command.amendment)
    return [closed(proposal, amendment, AmendmentState.DECLINED, written(command.why))]


@rule(WithdrawAmendment, needs=Capability.SPEAK)
def withdraw_amendment(command: WithdrawAmendment, meeting: Meeting, context: Context) -> list[Event]:
    proposal = undecided(meeting, command.proposal)
    amendment = open_amendment(proposal, command.amendment)
    if amendment.by != context.by:
        raise Refused("not-yours")
    return [closed(proposal, amendment, AmendmentState.WITHDRAWN)]


def open_amendment(proposal: Proposal, amendment_id: str) -> Amendment:
    amendment = proposal.amendments.get(amendment_id)
    if amendment is None or amendment.state is not AmendmentState.OPEN:
        raise Refused("no-such-amendment")
    return amendment


def closed(proposal: Proposal, amendment: Amendment, state: AmendmentState, why: str = "") -> Event:
    return AmendmentClosed(proposal=proposal.id, amendment=amendment.id, state=state, why=why)


@changes("proposals", AmendmentSuggested)
def amendment_suggested(proposals: Proposals, event: AmendmentSuggested, stamp: Stamp) -> Proposals:
    before = proposals.by_id[event.proposal]
    made = Amendment(event.amendment, stamp.by, event.text, stamp.at)
    return with_proposal(proposals, before.id, amendments=put(before.amendments, made.id, made))


@changes("proposals", AmendmentClosed)
def amendment_closed(proposals: Proposals, event: AmendmentClosed, stamp: Stamp) -> Proposals:
    before = proposals.by_id[event.proposal]
    after = replace(before.amendments[event.amendment], state=event.state, why=event.why)
    return with_proposal(proposals, before.id, amendments=put(before.amendments, after.id, after))
