"""Outcomes: what came of a proposal, as a person states it beside the answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
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
from meetingroom.core.answering import reading, reading_met
from meetingroom.core.answers import Gate, Override, Reason
from meetingroom.core.days import Day, refuse_past
from meetingroom.core.gates import members_now, not_heard, notice_s, refuse_shut, shut_gates
from meetingroom.core.parts import (
    MOST_PARTS,
    Needs,
    OutcomeKind,
    Part,
    Parts,
    refuse_unlike_kind,
    refuse_unlike_parts,
)
from meetingroom.core.plain import is_blank
from meetingroom.core.proposals import (
    Proposal,
    Proposals,
    Stage,
    Statement,
    undecided,
    with_proposal,
)
from meetingroom.core.restating import not_restated
from meetingroom.core.roster import person_of

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

AGREES = frozenset({OutcomeKind.AGREED, OutcomeKind.AGREED_IN_PART})
IN_PARTS = frozenset({OutcomeKind.AGREED_IN_PART, OutcomeKind.NO_CONSENSUS})
NEEDS_ANSWERS = AGREES | {OutcomeKind.NO_CONSENSUS}
NEEDS_HEARING = NEEDS_ANSWERS | {OutcomeKind.HELD}  # to put something off is to decide as well


class Disagreement(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One person's disagreement, in their own words and language."""

    person: Id
    text: Statement
    language: Language = "en"


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

    @property
    def agrees(self) -> bool:
        """Is anything agreed on, the whole or a part?"""
        return self.kind in AGREES or any(part.kind is OutcomeKind.AGREED for part in self.parts)


@dataclass(frozen=True)
class Outcome:
    """What came of one version, and whether it can still be reopened."""

    terms: Terms
    version: int
    asking: int
    by: str
    at: float
    until: float | None = None  # it can be reopened until then
    ready: tuple[str, ...] = ()  # who said that they need not; then it is provisional for nobody but the absent
    is_final: bool = True
    final_at: float | None = None  # when its time to be reopened was over
    override: Override | None = None
    not_restated: tuple[str, ...] = ()  # whose objection nobody had put so that they found themselves in it
    reopened_by: str = ""
    reopened_at: float | None = None
    why_reopened: str = ""
    back: frozenset[str] = frozenset()  # the days until which it, or a part, was held, and which have come
    resumed: frozenset[int] = frozenset()  # the held parts, counted from 1, that were taken up again
    notice: Mapping[str, str] = field(default_factory=dict)  # the written notice, by field

    @property
    def is_provisional(self) -> bool:
        """Can anybody of the circle reopen it?"""
        return not self.is_final and not self.ready

    @property
    def is_back(self) -> bool:
        return bool(self.back)

    @property
    def held_parts(self) -> dict[int, Part]:
        """The parts that are held and not yet taken up again, counted from 1."""
        parts = enumerate(self.terms.parts, start=1)
        return {n: part for n, part in parts if part.kind is OutcomeKind.HELD and n not in self.resumed}

    def reopens(self, person: str) -> bool:
        """May this person of the circle still reopen it?"""
        return not self.is_final and person not in self.ready


# What happened


class OutcomeStated(Event):
    """A proposal has an outcome; until `until` it can be reopened, but not by those who were `ready`."""

    proposal: Id
    version: int
    asking: int
    terms: Terms
    until: float | None = None
    ready: tuple[Id, ...] = ()
    gates: tuple[Gate, ...] = ()
    people: tuple[Id, ...] = ()
    reason: Reason = ""
    not_restated: tuple[Id, ...] = ()


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
    proposal, terms = undecided(meeting, command.proposal), command.terms
    if command.expected != proposal.version.number:
        raise Refused("proposal-changed", version=proposal.version.number)
    refuse_not_whole(meeting, terms, context.at)
    if terms.kind is OutcomeKind.WITHDRAWN and context.by != proposal.by and is_blank(terms.reasons):
        raise Refused("reason-missing")
    if terms.kind in NEEDS_ANSWERS:
        refuse_without_answers(meeting, proposal, terms)
    gates = shut_for(meeting, proposal, terms.kind, context.at)
    if gates and is_blank(command.reason):
        refuse_shut(meeting, proposal, gates)
    until, ready = provisional_until(meeting, proposal, terms, context.at)
    return [
        OutcomeStated(
            proposal=proposal.id,
            version=proposal.version.number,
            asking=len(proposal.askings),
            terms=terms,
            until=until,
            ready=ready,
            gates=gates,
            people=not_heard(meeting, proposal, gates),
            reason=command.reason if gates else "",
            not_restated=not_restated(meeting, proposal) if terms.kind is OutcomeKind.NO_CONSENSUS else (),
        )
    ]


def refuse_not_whole(meeting: Meeting, terms: Terms, at: float) -> None:
    """Each kind says what it must: parts, a date and why, or who decides; and nothing that belongs to another."""
    refuse_past(terms.review_on, at)
    if terms.kind is OutcomeKind.AGREED_IN_PART and not terms.parts:
        raise Refused("parts-missing")
    if terms.parts and terms.kind not in IN_PARTS:
        raise Refused("parts-not-here")
    if terms.parts:
        refuse_unlike_parts(terms.kind, terms.parts, at)
    refuse_unlike_kind(terms, terms.reasons, at)
    for said in terms.disagreements:
        person_of(meeting, said.person)


def shut_for(meeting: Meeting, proposal: Proposal, kind: OutcomeKind, at: float) -> tuple[Gate, ...]:
    """Nothing is decided over somebody who was not heard; only whoever proposed something takes it back alone."""
    gates = shut_gates(meeting, proposal, at) if kind in NEEDS_HEARING else ()
    return tuple(gate for gate in gates if gate is Gate.HEARD)


def refuse_without_answers(meeting: Meeting, proposal: Proposal, terms: Terms) -> None:
    """Nothing is agreed on before the answers to this very version are open, nor against the agreed rule.

    Answers from before an outcome was reopened, or from before something was held, were given to that one.
    """
    asking = proposal.asking
    if asking is None or not asking.is_open or asking.version != proposal.version.number:
        raise Refused("answers-not-open")
    if any(outcome.asking >= asking.number for outcome in proposal.earlier):
        raise Refused("answers-from-before")
    if terms.kind is OutcomeKind.AGREED and reading(meeting, proposal, asking).carried is False:
        raise Refused("not-carried")
    if terms.kind in IN_PARTS and terms.agrees and reading_met(meeting, proposal, asking).carried is False:
        raise Refused("not-carried-in-part")


def provisional_until(
    meeting: Meeting, proposal: Proposal, terms: Terms, at: float
) -> tuple[float | None, tuple[str, ...]]:
    """A text younger than the promised notice is agreed on for good only if all present say that they are ready.

    Until when it can be reopened, and the people who have said that they will not; the absent keep their right.
    """
    over = proposal.version.at + notice_s(meeting, proposal)
    if not terms.agrees or at >= over:
        return None, ()
    here = {p.id for p in meeting.roster.here()}
    members = members_now(meeting, proposal)
    present = tuple(person for person in members if person in here)
    if not present or not proposal.ready.issuperset(present):
        return over, ()
    return (over, present) if len(present) < len(members) else (None, ())


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
        ready=event.ready,
        is_final=event.until is None,
        override=override,
        not_restated=event.not_restated,
    )
    return with_proposal(proposals, event.proposal, outcome=outcome, stage=Stage.OUTCOME, stage_at=stamp.at)


def with_outcome(proposals: Proposals, proposal_id: str, **changed: object) -> Proposals:
    outcome = proposals.by_id[proposal_id].outcome
    assert outcome is not None
    return with_proposal(proposals, proposal_id, outcome=replace(outcome, **changed))  # type: ignore[arg-type]
