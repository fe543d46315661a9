"""Proposals: their text by versions, and the stages from *proposed* to an outcome. They are made in `proposing`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Capability, Context, Event, Id, Language, Refused, Stamp, changes, put
from meetingroom.core.options import Option
from meetingroom.core.plain import is_blank
from meetingroom.core.protocols import ProtocolKey, Terms

if TYPE_CHECKING:
    from meetingroom.core.amendments import Amendment
    from meetingroom.core.answers import Asking
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.objections import Objection
    from meetingroom.core.outcomes import Outcome

Statement = Annotated[str, msgspec.Meta(min_length=1, max_length=4_000, extra={"words": True})]
Translations = Annotated[dict[Language, Statement], msgspec.Meta(max_length=8)]


class Stage(StrEnum):
    """How far a proposal has come; each stage asks something else of everyone."""

    PROPOSED = "proposed"
    CLARIFY = "clarify"
    REACT = "react"
    AMEND = "amend"
    THINK = "think"
    ANSWER = "answer"
    OUTCOME = "outcome"


@dataclass(frozen=True)
class Version:
    """The text that everyone sees, since when, and why it reads so."""

    number: int
    text: str
    translations: Mapping[str, str]
    by: str
    at: float
    why: str = ""
    amendment: str = ""  # which led to it
    notice_s: int | None = None  # that was promised when it was made; None: the team had still to agree on it
    translated_by: Mapping[str, str] = field(default_factory=dict)  # where somebody else put it beside
    options: Mapping[str, Option] = field(default_factory=dict)  # as this version words them


@dataclass(frozen=True)
class Proposal:
    """One proposal on one item. `askings` are the rounds of answers; `outcome` is what came of it."""

    id: str
    item: str
    by: str
    at: float
    versions: tuple[Version, ...]
    protocol: ProtocolKey
    language: str = ""
    terms: Terms = field(default_factory=Terms)
    amendments: Mapping[str, Amendment] = field(default_factory=dict)
    stage: Stage = Stage.PROPOSED
    stage_at: float = 0.0
    think_from: float | None = None  # when the quiet think of this text began, and until when it was to last
    think_until: float | None = None
    ready: frozenset[str] = frozenset()  # said that this version need not wait for the promised notice
    need_time: frozenset[str] = frozenset()  # asked for more time before this version is answered
    askings: tuple[Asking, ...] = ()
    objections: Mapping[str, Objection] = field(default_factory=dict)
    outcome: Outcome | None = None
    earlier: tuple[Outcome, ...] = ()  # outcomes that were reopened

    @property
    def version(self) -> Version:
        return self.versions[-1]

    @property
    def options(self) -> Mapping[str, Option]:
        """As they are worded now."""
        return self.version.options

    def numbered(self, number: int) -> Version:
        return self.versions[number - 1]

    @property
    def asking(self) -> Asking | None:
        """The answers that are being given, or the last that were."""
        return self.askings[-1] if self.askings else None

    @property
    def is_answering(self) -> bool:
        return self.stage is Stage.ANSWER


@dataclass(frozen=True)
class Proposals:
    """All proposals, in the order in which they were made."""

    by_id: Mapping[str, Proposal] = field(default_factory=dict)

    def on(self, item: str) -> list[Proposal]:
        return [p for p in self.by_id.values() if p.item == item]

    def now_on(self, item: str) -> Proposal | None:
        """The one that the room is at: where answers are asked for, else where it went last, be it decided by now."""
        on = self.on(item)
        there = [p for p in on if not (p.outcome and p.outcome.terms.kind == "withdrawn")] or on
        if any(p.outcome is None and p.stage is not Stage.PROPOSED for p in there):
            there = [p for p in there if p.stage is not Stage.PROPOSED]
        return max(reversed(there), key=lambda p: (p.is_answering, p.stage_at), default=None)


# What happened


class StageReached(Event):
    """A proposal has come to a stage; at a quiet think it says until when."""

    proposal: Id
    stage: Stage
    think_until: float | None = None


# What rules ask of them


def promised_s(meeting: Meeting) -> int | None:
    """The notice that holds for a text made now; None: the team has still to agree on it."""
    return None if meeting.settings.notice_to_agree else meeting.settings.promised_notice_s


def written(text: str) -> str:
    if is_blank(text):
        raise Refused("nothing-written")
    return text


def offered(meeting: Meeting, protocol: ProtocolKey) -> ProtocolKey:
    """A template offers only the protocols that fit its meetings."""
    if protocol not in meeting.settings.protocols:
        raise Refused("protocol-not-offered")
    return protocol


def proposal_of(meeting: Meeting, proposal_id: str) -> Proposal:
    proposal = meeting.proposals.by_id.get(proposal_id)
    if proposal is None:
        raise Refused("no-such-proposal")
    return proposal


def open_proposal(meeting: Meeting, proposal_id: str) -> Proposal:
    """A proposal that nobody is answering and that has no outcome."""
    proposal = undecided(meeting, proposal_id)
    if proposal.is_answering:
        raise Refused("being-answered")
    return proposal


def undecided(meeting: Meeting, proposal_id: str) -> Proposal:
    proposal = proposal_of(meeting, proposal_id)
    if proposal.outcome is not None:
        raise Refused("has-outcome")
    return proposal


def refuse_others(meeting: Meeting, proposal: Proposal, context: Context) -> None:
    """The words of a proposal are its proposer's and the facilitator's to change."""
    if context.by != proposal.by and not meeting.roster.people[context.by].can(Capability.FACILITATE):
        raise Refused("not-yours")


# What becomes of the proposals


def with_proposal(proposals: Proposals, proposal_id: str, **changed: object) -> Proposals:
    changed_one = replace(proposals.by_id[proposal_id], **changed)  # type: ignore[arg-type]
    return replace(proposals, by_id=put(proposals.by_id, proposal_id, changed_one))


@changes("proposals", StageReached)
def stage_reached(proposals: Proposals, event: StageReached, stamp: Stamp) -> Proposals:
    """A text that was thought over stays so, whatever its stage, until it reads differently."""
    reached = with_proposal(proposals, event.proposal, stage=event.stage, stage_at=stamp.at)
    if event.think_until is None:
        return reached
    return with_proposal(reached, event.proposal, think_from=stamp.at, think_until=event.think_until)
