"""Stating an outcome: what each kind must say, and what has to be so before it can be stated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, rule
from meetingroom.core.answering import reading, reading_met
from meetingroom.core.answers import Gate, Reason
from meetingroom.core.days import refuse_past
from meetingroom.core.gates import members_now, not_heard, notice_s, refuse_shut, shut_gates
from meetingroom.core.outcomes import AGREES, OutcomeStated, Terms
from meetingroom.core.parts import OutcomeKind, refuse_unlike_kind, refuse_unlike_parts
from meetingroom.core.plain import is_blank
from meetingroom.core.proposals import Proposal, undecided
from meetingroom.core.restating import not_restated
from meetingroom.core.roster import person_of

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

IN_PARTS = frozenset({OutcomeKind.AGREED_IN_PART, OutcomeKind.NO_CONSENSUS})
NEEDS_ANSWERS = AGREES | {OutcomeKind.NO_CONSENSUS}
NEEDS_HEARING = NEEDS_ANSWERS | {OutcomeKind.HELD}  # to put something off is to decide as well


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
