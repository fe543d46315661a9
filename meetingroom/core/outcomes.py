"""Outcomes: what came of a proposal, as a person stated it beside the answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated

import msgspec

from meetingroom.core.acts import Event, Id, Language, Line, Stamp, changes
from meetingroom.core.answers import Gate, Override, Reason
from meetingroom.core.days import Day
from meetingroom.core.parts import MOST_PARTS, Needs, OutcomeKind, Part, Parts
from meetingroom.core.proposals import Proposals, Stage, Statement, with_proposal

AGREES = frozenset({OutcomeKind.AGREED, OutcomeKind.AGREED_IN_PART})


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
