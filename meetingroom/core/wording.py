"""The wording of a proposal: its versions, each with why it reads so and which amendment led to it."""

from __future__ import annotations

from dataclasses import replace
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
    by_language,
    changes,
    put,
    rule,
)
from meetingroom.core.amendments import AmendmentState, open_amendment
from meetingroom.core.proposals import (
    Proposals,
    Stage,
    StageReached,
    Statement,
    Translations,
    Version,
    promised_s,
    refuse_others,
    undecided,
    with_proposal,
    written,
)

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class ProposalRevised(Event):
    """The proposal reads differently now; answers to it start anew."""

    proposal: Id
    version: int
    text: Statement
    translations: Translations
    why: Text
    amendment: str = ""
    notice_s: int | None = None


class ReviseProposal(Command):
    """Write the next version; `expected` is the version that it replaces, `amendment` one that it takes in."""

    proposal: Id
    expected: int
    text: Statement
    translations: Translations = {}
    why: Text = ""
    amendment: str = ""


@rule(ReviseProposal, needs=Capability.SPEAK)
def revise_proposal(command: ReviseProposal, meeting: Meeting, context: Context) -> list[Event]:
    proposal = undecided(meeting, command.proposal)
    refuse_others(meeting, proposal, context)
    if command.expected != proposal.version.number:
        raise Refused("proposal-changed", version=proposal.version.number)
    if command.amendment:
        open_amendment(proposal, command.amendment)
    if (command.text, command.translations) == (proposal.version.text, proposal.version.translations):
        raise Refused("reads-the-same")
    revised = ProposalRevised(
        proposal=proposal.id,
        version=proposal.version.number + 1,
        text=written(command.text),
        translations=command.translations,
        why=command.why,
        amendment=command.amendment,
        notice_s=promised_s(meeting),
    )
    return [revised, StageReached(proposal=proposal.id, stage=Stage.REACT)]


@changes("proposals", ProposalRevised)
def proposal_revised(proposals: Proposals, event: ProposalRevised, stamp: Stamp) -> Proposals:
    before = proposals.by_id[event.proposal]
    version = Version(
        number=event.version,
        text=event.text,
        translations=by_language(event.translations),
        by=stamp.by,
        at=stamp.at,
        why=event.why,
        amendment=event.amendment,
        notice_s=event.notice_s,
    )
    amendments = before.amendments
    if event.amendment:
        taken = replace(amendments[event.amendment], state=AmendmentState.TAKEN, version=event.version)
        amendments = put(amendments, event.amendment, taken)
    return with_proposal(
        proposals,
        event.proposal,
        versions=(*before.versions, version),
        amendments=amendments,
        think_from=None,
        think_until=None,
        ready=frozenset(),
        need_time=frozenset(),
    )
