"""What one person may do with each proposal, and what they alone know of it."""

from __future__ import annotations

from typing import Any

from meetingroom.core.gates import members_now, notice_s
from meetingroom.core.meeting import Meeting
from meetingroom.core.proposals import Proposal, Stage
from meetingroom.views.proposals import is_here, is_unsettled
from meetingroom.views.shared import present


def own_proposals(meeting: Meeting, person_id: str) -> dict[str, Any] | None:
    """Of the current item, and of what is unsettled elsewhere: it can still be answered, or reopened."""
    near = (p for p in meeting.proposals.by_id.values() if is_here(meeting, p) or is_unsettled(p))
    return {p.id: own_row(meeting, p, person_id) for p in near} or None


def own_row(meeting: Meeting, proposal: Proposal, person_id: str) -> dict[str, Any]:
    asking, outcome = proposal.asking, proposal.outcome
    in_circle = person_id in members_now(meeting, proposal)
    is_open = outcome is None
    return present(
        {
            "is_mine": proposal.by == person_id,
            "answers": in_circle and proposal.is_answering,
            "answered": asking is not None and proposal.is_answering and person_id in asking.answered,
            "may_need_time": in_circle and is_open and proposal.stage not in (Stage.ANSWER, Stage.OUTCOME),
            "needs_time": person_id in proposal.need_time,
            "ready": person_id in proposal.ready,
            "may_say_ready": in_circle and is_open and bool(notice_s(meeting, proposal)),
            "reopens": in_circle and outcome is not None and outcome.reopens(person_id),
            "objections": [o.id for o in proposal.objections.values() if o.person == person_id] or None,
        }
    )
