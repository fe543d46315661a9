"""A sentence that whoever facilitates could say now, one for each stage; they may say it otherwise, or not at all.

It names nobody, counts nothing and judges nothing, so that it is the same for every meeting at that stage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetingroom.core.agenda import Item, ItemState
from meetingroom.core.ledger import IN_THE_WAY, asks_every, ledger
from meetingroom.core.norms import are_proposed
from meetingroom.core.proposals import Proposal

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


def suggested(meeting: Meeting) -> str:
    """The id of the sentence; "" where the meeting suggests none."""
    if not meeting.settings.suggests:
        return ""
    if meeting.has_ended:
        return "suggest-ended"
    if meeting.pauses.current:
        return "suggest-pause"
    item = meeting.agenda.current_item
    return on_item(meeting, item) if item else between(meeting)


def between(meeting: Meeting) -> str:
    """Before the first item, between two of them, or after the last."""
    if meeting.lifecycle.began_at is None:
        return "suggest-before"
    left = any(item.state in (ItemState.PLANNED, ItemState.HELD) for item in meeting.agenda.items.values())
    return "suggest-between" if left else "suggest-closing"


def on_item(meeting: Meeting, item: Item) -> str:
    """What comes first: a round, who speaks, the norms, a proposal, and then who has been heard."""
    if meeting.rounds.now:
        return f"suggest-round-{meeting.rounds.now.aim}"
    if meeting.queue.speaker:
        return "suggest-turn"
    if meeting.settings.norms and are_proposed(meeting.norms, meeting.agenda):
        return "suggest-norms"
    proposal = meeting.proposals.now_on(item.id)
    return on_proposal(proposal) if proposal else on_hearing(meeting, item)


def on_proposal(proposal: Proposal) -> str:
    if proposal.outcome is not None:
        return f"suggest-outcome-{proposal.outcome.terms.kind}".replace("_", "-")
    return f"suggest-stage-{proposal.stage}"


def on_hearing(meeting: Meeting, item: Item) -> str:
    """What the item is for, until somebody has been heard on it; then whether everyone has."""
    lines = ledger(meeting, item.id) if asks_every(meeting.settings, item) else {}
    waiting = [line for line in lines.values() if line.how in IN_THE_WAY]
    if not lines or len(waiting) == len(lines):
        return f"suggest-item-{item.purpose}"
    return "suggest-not-yet-heard" if waiting else "suggest-all-heard"
