"""What was proposed and has no outcome when an item, or the meeting, is about to end; sealed answers stay sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetingroom.core.closing import StillOpen, closing_check
from meetingroom.core.proposals import Proposal
from meetingroom.core.saying import Said

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

SEALED, UNDECIDED = "sealed", "undecided"


def undecided_on(meeting: Meeting, item: str) -> list[Proposal]:
    """What the room would leave without an outcome."""
    return [proposal for proposal in meeting.proposals.on(item) if proposal.outcome is None]


def what_is_open(proposal: Proposal) -> str:
    """Answers that nobody has opened, or no outcome."""
    has_sealed = proposal.is_answering and proposal.asking is not None and bool(proposal.asking.answered)
    return SEALED if has_sealed else UNDECIDED


@closing_check
def without_outcome(meeting: Meeting) -> list[StillOpen]:
    """Named in every meeting; a reason for ending all the same is asked for where there are closing checks."""
    found = [proposal for proposal in meeting.proposals.by_id.values() if proposal.outcome is None]
    return [StillOpen(what_is_open(p), p.id, lacks(p)) for p in found]


def lacks(proposal: Proposal) -> Said:
    return Said(f"proposal-is-{what_is_open(proposal)}", {"text": proposal.version.text[:140]})
