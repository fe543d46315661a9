"""Objections, followed through the versions of a proposal: how each was met, and its owner's word that it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
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
    put,
    rule,
)
from meetingroom.core.answers import Reason
from meetingroom.core.proposals import (
    Proposal,
    Proposals,
    Statement,
    proposal_of,
    refuse_others,
    with_proposal,
    written,
)

if TYPE_CHECKING:
    from meetingroom.core.answering import AnswersOpened
    from meetingroom.core.meeting import Meeting


@dataclass(frozen=True)
class Objection:
    """What stands in the way of a proposal, followed through its versions until its owner says that it is met."""

    id: str
    person: str
    version: int
    asking: int
    value: str
    text: str
    language: str
    how_met: str = ""
    met_in: int = 0  # the version that met it
    is_met: bool | None = None  # its owner's word: yes, no, or not yet said
    words: str = ""


class ObjectionMet(Event):
    """Somebody says how a version meets an objection; whether it does, its owner says."""

    proposal: Id
    objection: Id
    version: int
    how: Statement


class ObjectionJudged(Event):
    """The objector's own word: it is met, or not yet."""

    proposal: Id
    objection: Id
    is_met: bool
    words: Reason = ""


class MeetObjection(Command):
    """Say how the proposal, as it reads now, meets an objection."""

    proposal: Id
    objection: Id
    how: Statement


class JudgeObjection(Command):
    """Say whether one's own objection is met."""

    proposal: Id
    objection: Id
    is_met: bool
    words: Reason = ""


@rule(MeetObjection, needs=Capability.SPEAK)
def meet_objection(command: MeetObjection, meeting: Meeting, context: Context) -> list[Event]:
    proposal = proposal_of(meeting, command.proposal)
    refuse_others(meeting, proposal, context)
    objection = objection_of(proposal, command.objection)
    if objection.is_met:
        raise Refused("already-met")
    version = proposal.version.number
    return [ObjectionMet(proposal=proposal.id, objection=objection.id, version=version, how=written(command.how))]


@rule(JudgeObjection, needs=IN_A_CIRCLE)
def judge_objection(command: JudgeObjection, meeting: Meeting, context: Context) -> list[Event]:
    proposal = proposal_of(meeting, command.proposal)
    objection = objection_of(proposal, command.objection)
    if not speaks_for(meeting, context.by, objection.person):
        raise Refused("not-yours")
    if (objection.is_met, objection.words) == (command.is_met, command.words):
        return []
    return [
        ObjectionJudged(
            proposal=proposal.id, objection=objection.id, is_met=command.is_met, words=command.words
        )
    ]


def speaks_for(meeting: Meeting, by: str, person_id: str) -> bool:
    """Oneself; and a facilitator enters what somebody without a device says."""
    person = meeting.roster.people[person_id]
    return by == person_id or (not person.has_device and meeting.roster.people[by].can(Capability.FACILITATE))


def objection_of(proposal: Proposal, objection_id: str) -> Objection:
    objection: Objection | None = proposal.objections.get(objection_id)
    if objection is None:
        raise Refused("no-such-objection")
    return objection


def objections_in(proposal: Proposal, event: AnswersOpened) -> Mapping[str, Objection]:
    """Those that were followed before, and the new ones in these answers; the same words are followed once."""
    found = dict(proposal.objections)
    followed = {(o.person, o.version, o.text) for o in found.values() if not o.is_met}
    for answer in event.answers:
        is_new = (answer.person, proposal.version.number, answer.text) not in followed
        if answer.stands_in_way and is_new:
            made = Objection(
                id=f"{proposal.id}-{event.asking}-{answer.person}",
                person=answer.person,
                version=proposal.version.number,
                asking=event.asking,
                value=answer.value,
                text=answer.text,
                language=answer.language,
            )
            found = put(found, made.id, made)
    return found


@changes("proposals", ObjectionMet)
def objection_met(proposals: Proposals, event: ObjectionMet, stamp: Stamp) -> Proposals:
    met = {"how_met": event.how, "met_in": event.version, "is_met": None}
    return with_objection(proposals, event.proposal, event.objection, **met)


@changes("proposals", ObjectionJudged)
def objection_judged(proposals: Proposals, event: ObjectionJudged, stamp: Stamp) -> Proposals:
    return with_objection(proposals, event.proposal, event.objection, is_met=event.is_met, words=event.words)


def with_objection(proposals: Proposals, proposal_id: str, objection_id: str, **changed: object) -> Proposals:
    objections = proposals.by_id[proposal_id].objections
    after: Objection = replace(objections[objection_id], **changed)  # type: ignore[arg-type]
    return with_proposal(proposals, proposal_id, objections=put(objections, objection_id, after))
