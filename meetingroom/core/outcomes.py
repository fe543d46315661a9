"""Outcomes: what came of a proposal, as a person states it beside the answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Language,
    Line,
    Refused,
    Stamp,
    changes,
    rule,
)
from meetingroom.core.answering import reading
from meetingroom.core.answers import Gate, Override, Reason
from meetingroom.core.gates import members_now, not_heard, refuse_shut, shut_gates
from meetingroom.core.plain import is_blank
from meetingroom.core.proposals import (
    Proposal,
    Proposals,
    Stage,
    Statement,
    undecided,
    with_proposal,
)

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Day = Annotated[str, msgspec.Meta(pattern=r"^(\d{4}-\d{2}-\d{2})?$")]
MOST_PARTS = 12


class OutcomeKind(StrEnum):
    """How a proposal ends. *Held* is a full result, not a failure."""

    AGREED = "agreed"
    AGREED_IN_PART = "agreed_in_part"
    HELD = "held"
    NO_CONSENSUS = "no_consensus"
    WITHDRAWN = "withdrawn"


AGREES = frozenset({OutcomeKind.AGREED, OutcomeKind.AGREED_IN_PART})
NEEDS_ANSWERS = AGREES | {OutcomeKind.NO_CONSENSUS}


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One part of a proposal with an outcome of its own; a held one says until when."""

    text: Statement
    kind: OutcomeKind
    until: Day = ""
    why: Reason = ""


class Need(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What must be there before a held proposal is taken up again, and who brings it."""

    what: Line
    who: Line = ""


class Disagreement(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One person's disagreement, in their own words and language."""

    person: Id
    text: Statement
    language: Language = "en"


Parts = Annotated[tuple[Part, ...], msgspec.Meta(max_length=MOST_PARTS)]
Needs = Annotated[tuple[Need, ...], msgspec.Meta(max_length=MOST_PARTS)]
Conditions = Annotated[tuple[Statement, ...], msgspec.Meta(max_length=MOST_PARTS)]
Disagreements = Annotated[tuple[Disagreement, ...], msgspec.Meta(max_length=100)]


class Terms(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that is said of an outcome. What does not belong to its kind is refused, not dropped."""

    kind: OutcomeKind
    summary: Reason = ""
    reasons: Reason = ""
    parts: Parts = ()
    conditions: Conditions = ()
    owner: Line = ""
    review_on: Day = ""
    until: Day = ""  # held: until when
    needs: Needs = ()  # held: what must be there then
    meanwhile: Reason = ""  # held: what holds until then
    who_decides: Line = ""  # no consensus: who then decides
    decided: Reason = ""  # no consensus: what they decided, and why
    disagreements: Disagreements = ()  # no consensus: said aloud, beside those in the answers


@dataclass(frozen=True)
class Outcome:
    """What came of one version, and whether it can still be reopened."""

    terms: Terms
    version: int
    asking: int
    by: str
    at: float
    until: float | None = None  # provisional until then
    is_final: bool = True
    override: Override | None = None
    reopened_by: str = ""
    reopened_at: float | None = None
    why_reopened: str = ""
    is_back: bool = False  # the day until which it was held has come
    notice: Mapping[str, str] = field(default_factory=dict)  # the written notice, by field

    @property
    def is_provisional(self) -> bool:
        return not self.is_final


# What happened


class OutcomeStated(Event):
    """A proposal has an outcome; `until` is there while it is provisional."""

    proposal: Id
    version: int
    asking: int
    terms: Terms
    until: float | None = None
    gates: tuple[Gate, ...] = ()
    people: tuple[Id, ...] = ()
    reason: Reason = ""


# What people ask for


class StateOutcome(Command):
    """Say what came of version `expected`; a `reason` passes the heard gate if it is shut."""

    proposal: Id
    expected: int
    terms: Terms
    reason: Reason = ""


class WithdrawProposal(Command):
    """Take one's own proposal back."""

    proposal: Id
    why: Reason = ""


# The rules


@rule(StateOutcome, needs=Capability.FACILITATE)
def state_outcome(command: StateOutcome, meeting: Meeting, context: Context) -> list[Event]:
    proposal = undecided(meeting, command.proposal)
    if command.expected != proposal.version.number:
        raise Refused("proposal-changed", version=proposal.version.number)
    refuse_not_whole(command.terms)
    kind = command.terms.kind
    gates: tuple[Gate, ...] = ()
    if kind in NEEDS_ANSWERS:
        refuse_without_answers(meeting, proposal, kind)
        gates = tuple(g for g in shut_gates(meeting, proposal, context.at) if g is Gate.HEARD)
    if gates and is_blank(command.reason):
        refuse_shut(meeting, proposal, gates)
    return [
        OutcomeStated(
            proposal=proposal.id,
            version=proposal.version.number,
            asking=len(proposal.askings),
            terms=command.terms,
            until=provisional_until(meeting, proposal, kind, context.at),
            gates=gates,
            people=not_heard(meeting, proposal, gates),
            reason=command.reason if gates else "",
        )
    ]


def refuse_not_whole(terms: Terms) -> None:
    """Each kind says what it must: parts, a date and why, or who decides."""
    for day in (terms.until, terms.review_on, *(part.until for part in terms.parts)):
        refuse_no_day(day)
    if (terms.kind is OutcomeKind.AGREED_IN_PART) != bool(terms.parts) and terms.kind is not OutcomeKind.NO_CONSENSUS:
        raise Refused("parts-missing" if not terms.parts else "parts-not-here")
    if terms.kind is OutcomeKind.HELD and (not terms.until or is_blank(terms.reasons)):
        raise Refused("held-needs-date-and-reason")
    if terms.kind is OutcomeKind.NO_CONSENSUS and is_blank(terms.who_decides):
        raise Refused("who-decides-missing")


def refuse_no_day(day: str) -> None:
    """The pattern lets 31 February by."""
    try:
        date.fromisoformat(day or "2000-01-01")
    except ValueError:
        raise Refused("no-such-day", day=day) from None


def refuse_without_answers(meeting: Meeting, proposal: Proposal, kind: OutcomeKind) -> None:
    """Nothing is agreed on before the answers to this very version are open, nor against the agreed rule."""
    asking = proposal.asking
    if asking is None or not asking.is_open or asking.version != proposal.version.number:
        raise Refused("answers-not-open")
    if kind is OutcomeKind.AGREED and reading(meeting, proposal, asking).carried is False:
        raise Refused("not-carried")


def provisional_until(meeting: Meeting, proposal: Proposal, kind: OutcomeKind, at: float) -> float | None:
    """A text younger than the promised notice is agreed on for good only if all present say that they are ready."""
    over = proposal.version.at + meeting.settings.promised_notice_s
    if kind not in AGREES or at >= over:
        return None
    here = {p.id for p in meeting.roster.here()}
    present = [person for person in members_now(meeting, proposal) if person in here]
    return None if present and proposal.ready.issuperset(present) else over


@rule(WithdrawProposal, needs=Capability.SPEAK)
def withdraw_proposal(command: WithdrawProposal, meeting: Meeting, context: Context) -> list[Event]:
    proposal = undecided(meeting, command.proposal)
    if proposal.by != context.by:
        raise Refused("not-yours")
    terms = Terms(kind=OutcomeKind.WITHDRAWN, reasons=command.why)
    version = proposal.version.number
    return [OutcomeStated(proposal=proposal.id, version=version, asking=len(proposal.askings), terms=terms)]


# What becomes of the proposals


@changes("proposals", OutcomeStated)
def outcome_stated(proposals: Proposals, event: OutcomeStated, stamp: Stamp) -> Proposals:
    override = Override(event.gates, event.people, event.reason, stamp.by, stamp.at) if event.gates else None
    outcome = Outcome(
        terms=event.terms,
        version=event.version,
        asking=event.asking,
        by=stamp.by,
        at=stamp.at,
        until=event.until,
        is_final=event.until is None,
        override=override,
    )
    return with_proposal(proposals, event.proposal, outcome=outcome, stage=Stage.OUTCOME, stage_at=stamp.at)


def with_outcome(proposals: Proposals, proposal_id: str, **changed: object) -> Proposals:
    outcome = proposals.by_id[proposal_id].outcome
    assert outcome is not None
    return with_proposal(proposals, proposal_id, outcome=replace(outcome, **changed))  # type: ignore[arg-type]
