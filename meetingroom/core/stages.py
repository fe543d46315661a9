"""How a proposal is led: by which protocol, and through those stages that do not come of asking and opening."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, Stamp, changes, rule
from meetingroom.core.proposals import Proposals, Stage, StageReached, offered, open_proposal, with_proposal
from meetingroom.core.protocols import ProtocolKey, Terms, terms_for

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

BY_HAND = (Stage.CLARIFY, Stage.REACT, Stage.AMEND, Stage.THINK)

Percent = Annotated[int, msgspec.Meta(ge=50, le=100)]
Heads = Annotated[int, msgspec.Meta(ge=0, le=10_000)]


class ProtocolChosen(Event):
    """How the answers will be read, said before anyone answers."""

    proposal: Id
    protocol: ProtocolKey
    level: str = ""
    threshold: int = 50
    quorum: int = 0


class ChooseProtocol(Command):
    """Say how the answers will be read: the level of agreement, or threshold (per cent) and quorum, with it."""

    proposal: Id
    protocol: ProtocolKey
    level: str = ""
    threshold: Percent = 50
    quorum: Heads = 0


class MoveStage(Command):
    """Bring a proposal to another stage; `expected` is the one that it replaces."""

    proposal: Id
    stage: Stage
    expected: Stage


@rule(MoveStage, needs=Capability.FACILITATE)
def move_stage(command: MoveStage, meeting: Meeting, context: Context) -> list[Event]:
    proposal = open_proposal(meeting, command.proposal)
    if command.expected is not proposal.stage:
        raise Refused("already-moved-on")
    if command.stage not in BY_HAND:
        raise Refused("stage-comes-by-itself")
    until = context.at + meeting.settings.quiet_think_s if command.stage is Stage.THINK else None
    return [StageReached(proposal=proposal.id, stage=command.stage, think_until=until)]


@rule(ChooseProtocol, needs=Capability.FACILITATE)
def choose_protocol(command: ChooseProtocol, meeting: Meeting, context: Context) -> list[Event]:
    proposal = open_proposal(meeting, command.proposal)
    terms = terms_for(command.protocol, Terms(command.level, command.threshold, command.quorum))
    if (command.protocol, terms) == (proposal.protocol, proposal.terms):
        return []
    return [
        ProtocolChosen(
            proposal=proposal.id,
            protocol=offered(meeting, command.protocol),
            level=terms.level,
            threshold=terms.threshold,
            quorum=terms.quorum,
        )
    ]


@changes("proposals", ProtocolChosen)
def protocol_chosen(proposals: Proposals, event: ProtocolChosen, stamp: Stamp) -> Proposals:
    terms = Terms(event.level, event.threshold, event.quorum)
    return with_proposal(proposals, event.proposal, protocol=event.protocol, terms=terms)
