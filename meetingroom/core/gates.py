"""Asking for answers, and the gates before it: all were heard, the text was thought over, nobody needs more time."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    IN_A_CIRCLE,
    Capability,
    Command,
    Context,
    Event,
    Id,
    Refused,
    Stamp,
    changes,
    rule,
)
from meetingroom.core.answers import Asking, Gate, Override, Reason
from meetingroom.core.ledger import circle, ledger, not_heard_for
from meetingroom.core.plain import is_blank
from meetingroom.core.proposals import (
    Proposal,
    Proposals,
    Stage,
    StageReached,
    open_proposal,
    undecided,
    with_proposal,
)
from meetingroom.core.protocols import terms_for

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class AnswersAsked(Event):
    """Everyone of the circle is asked for an answer to this version. `gates` were passed for `reason`."""

    proposal: Id
    asking: int
    version: int
    circle: tuple[Id, ...]
    ledger: dict[Id, str]
    gates: tuple[Gate, ...] = ()
    people: tuple[Id, ...] = ()
    reason: Reason = ""


class MoreTimeAsked(Event):
    """Somebody asks for more time before this version is answered, or needs it no longer.

    No view and no record says who; the complete data do, and beside the button stands that they do.
    """

    proposal: Id
    person: Id
    needed: bool


class ReadySaid(Event):
    """Somebody says that this version need not wait for the promised notice, or takes that back."""

    proposal: Id
    person: Id
    ready: bool


class AskForAnswers(Command):
    """Ask the circle for answers to version `expected`; a `reason` passes the gates that are shut."""

    proposal: Id
    expected: int
    reason: Reason = ""


class NeedMoreTime(Command):
    """Ask, without being named to the others, for more time before this version is answered; or no longer."""

    proposal: Id
    needed: bool = True


class SayReady(Command):
    """Say that this version can be agreed on before the promised notice is over; or take that back."""

    proposal: Id
    expected: int
    ready: bool = True


# The rules: asking


@rule(AskForAnswers, needs=Capability.FACILITATE)
def ask_for_answers(command: AskForAnswers, meeting: Meeting, context: Context) -> list[Event]:
    proposal = open_proposal(meeting, command.proposal)
    if command.expected != proposal.version.number:
        raise Refused("proposal-changed", version=proposal.version.number)
    if meeting.agenda.current != proposal.item:
        raise Refused("item-not-current")
    terms_for(proposal.protocol, proposal.terms)
    gates = shut_gates(meeting, proposal, context.at)
    if gates and is_blank(command.reason):
        refuse_shut(meeting, proposal, gates)
    asked = AnswersAsked(
        proposal=proposal.id,
        asking=len(proposal.askings) + 1,
        version=proposal.version.number,
        circle=tuple(p.id for p in circle(meeting.roster, meeting.agenda.items[proposal.item])),
        ledger={person: line.how.value for person, line in ledger(meeting, proposal.item).items()},
        gates=gates,
        people=not_heard(meeting, proposal, gates),
        reason=command.reason if gates else "",
    )
    return [asked, StageReached(proposal=proposal.id, stage=Stage.ANSWER)]


def shut_gates(meeting: Meeting, proposal: Proposal, at: float) -> tuple[Gate, ...]:
    """What stands before asking for answers now."""
    shut = {
        Gate.HEARD: bool(not_heard_for(meeting, proposal.item)),
        Gate.THINK: not has_thought(meeting, proposal, at),
        Gate.MORE_TIME: bool(proposal.need_time),
    }
    return tuple(gate for gate, is_shut in shut.items() if is_shut)


def has_thought(meeting: Meeting, proposal: Proposal, at: float) -> bool:
    return at >= thinks_until(meeting, proposal)


def thinks_until(meeting: Meeting, proposal: Proposal) -> float:
    """When the quiet think of this version is over: 0 where there is none, infinity while nobody knows.

    It belongs to one version: a new text is thought over anew. While the whole meeting stands still, nobody thinks.
    """
    if not meeting.settings.quiet_think_s:
        return 0.0
    if proposal.think_from is None or proposal.think_until is None:
        return inf
    until = meeting.pauses.after(proposal.think_from, proposal.think_until - proposal.think_from)
    return inf if until is None else until


def not_heard(meeting: Meeting, proposal: Proposal, gates: tuple[Gate, ...]) -> tuple[str, ...]:
    return tuple(not_heard_for(meeting, proposal.item)) if Gate.HEARD in gates else ()


def refuse_shut(meeting: Meeting, proposal: Proposal, gates: tuple[Gate, ...]) -> None:
    """Name the first gate that is shut, and what opens it."""
    if gates[0] is Gate.HEARD:
        raise Refused("gate-heard", count=len(not_heard_for(meeting, proposal.item)))
    if gates[0] is Gate.THINK:
        raise Refused("gate-think")
    raise Refused("gate-more-time", count=len(proposal.need_time))


def notice_s(meeting: Meeting, proposal: Proposal) -> int:
    """The notice that was promised when this text was made, which no later setting shortens, in seconds.

    Where the team had still to agree on it then (None), what it has agreed on since holds.
    """
    return max(proposal.version.notice_s or 0, meeting.settings.promised_notice_s)


def members_now(meeting: Meeting, proposal: Proposal) -> list[str]:
    """The circle as it is now: whoever came in since may answer too."""
    return [p.id for p in circle(meeting.roster, meeting.agenda.items[proposal.item])]


def refuse_outside(meeting: Meeting, proposal: Proposal, person: str) -> None:
    if person not in members_now(meeting, proposal):
        raise Refused("not-in-circle", name=meeting.roster.people[person].name)


# The rules: time


@rule(NeedMoreTime, needs=IN_A_CIRCLE)
def need_more_time(command: NeedMoreTime, meeting: Meeting, context: Context) -> list[Event]:
    proposal = open_proposal(meeting, command.proposal)
    refuse_outside(meeting, proposal, context.by)
    if (context.by in proposal.need_time) == command.needed:
        return []
    return [MoreTimeAsked(proposal=proposal.id, person=context.by, needed=command.needed)]


@rule(SayReady, needs=IN_A_CIRCLE)
def say_ready(command: SayReady, meeting: Meeting, context: Context) -> list[Event]:
    proposal = undecided(meeting, command.proposal)
    if command.expected != proposal.version.number:
        raise Refused("proposal-changed", version=proposal.version.number)
    refuse_outside(meeting, proposal, context.by)
    if (context.by in proposal.ready) == command.ready:
        return []
    return [ReadySaid(proposal=proposal.id, person=context.by, ready=command.ready)]


@changes("proposals", AnswersAsked)
def answers_asked(proposals: Proposals, event: AnswersAsked, stamp: Stamp) -> Proposals:
    proposal = proposals.by_id[event.proposal]
    override = Override(event.gates, event.people, event.reason, stamp.by, stamp.at) if event.gates else None
    asking = Asking(
        number=event.asking,
        version=event.version,
        protocol=proposal.protocol,
        terms=proposal.terms,
        circle=event.circle,
        ledger=event.ledger,
        at=stamp.at,
        override=override,
    )
    return with_proposal(proposals, proposal.id, askings=(*proposal.askings, asking))


@changes("proposals", MoreTimeAsked)
def more_time_asked(proposals: Proposals, event: MoreTimeAsked, stamp: Stamp) -> Proposals:
    before = proposals.by_id[event.proposal].need_time
    return with_proposal(proposals, event.proposal, need_time=toggled(before, event.person, event.needed))


@changes("proposals", ReadySaid)
def ready_said(proposals: Proposals, event: ReadySaid, stamp: Stamp) -> Proposals:
    before = proposals.by_id[event.proposal].ready
    return with_proposal(proposals, event.proposal, ready=toggled(before, event.person, event.ready))


def toggled(people: frozenset[str], person: str, is_in: bool) -> frozenset[str]:
    return people | {person} if is_in else people - {person}
