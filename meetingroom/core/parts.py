"""The kinds of outcome, the parts of a proposal that have outcomes of their own, and what each kind must say."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Line, Refused
from meetingroom.core.answers import Reason
from meetingroom.core.days import Day, refuse_past
from meetingroom.core.plain import is_blank
from meetingroom.core.proposals import Statement

if TYPE_CHECKING:
    from meetingroom.core.outcomes import Terms

MOST_PARTS = 12


class OutcomeKind(StrEnum):
    """How a proposal ends. *Held* is a full result, not a failure."""

    AGREED = "agreed"
    AGREED_IN_PART = "agreed_in_part"
    HELD = "held"
    NO_CONSENSUS = "no_consensus"
    WITHDRAWN = "withdrawn"


class Need(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What must be there before a held proposal is taken up again, and who brings it."""

    what: Line
    who: Line = ""


Needs = Annotated[tuple[Need, ...], msgspec.Meta(max_length=MOST_PARTS)]


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One part of a proposal with an outcome of its own, which says what an outcome of its kind must."""

    text: Statement
    kind: OutcomeKind
    until: Day = ""  # held: until when
    why: Reason = ""
    needs: Needs = ()  # held: what must be there then
    meanwhile: Reason = ""  # held: what holds until then
    who_decides: Line = ""  # no consensus: who then decides
    decided: Reason = ""  # no consensus: what they decided, and why


Parts = Annotated[tuple[Part, ...], msgspec.Meta(max_length=MOST_PARTS)]


def refuse_unlike_parts(kind: OutcomeKind, parts: tuple[Part, ...], at: float) -> None:
    """Agreed in part: at least one part is agreed and one is not; no consensus: there is none on one of them at least.

    And each part is as whole as an outcome alone.
    """
    kinds = {part.kind for part in parts}
    if kind is OutcomeKind.AGREED_IN_PART and (OutcomeKind.AGREED not in kinds or len(kinds) < 2):
        raise Refused("parts-alike")
    if kind is OutcomeKind.NO_CONSENSUS and OutcomeKind.NO_CONSENSUS not in kinds:
        raise Refused("parts-have-consensus")
    for part in parts:
        refuse_part(part, at)


def refuse_part(part: Part, at: float) -> None:
    if part.kind is OutcomeKind.AGREED_IN_PART:
        raise Refused("part-of-part")
    if is_blank(part.text):
        raise Refused("nothing-written")
    refuse_unlike_kind(part, part.why, at)


def refuse_unlike_kind(told: Part | Terms, why: str, at: float) -> None:
    """What is held comes back on a day to come and says why it has to wait; without consensus somebody decides."""
    if told.kind is OutcomeKind.HELD:
        if not told.until or is_blank(why):
            raise Refused("held-needs-date-and-reason")
        refuse_past(told.until, at)
    elif told.until:
        raise Refused("only-held-has-a-day")
    if told.kind is OutcomeKind.NO_CONSENSUS and is_blank(told.who_decides):
        raise Refused("who-decides-missing")
