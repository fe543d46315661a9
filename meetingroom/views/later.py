"""What goes on after the meeting: parked topics, actions, what is still open before it ends, and what it continues."""

from __future__ import annotations

from typing import Any

from meetingroom.core.actions import Action, Actions, ActionState
from meetingroom.core.agenda import Agenda
from meetingroom.core.closing import needs_reason, round_is_due, still_open
from meetingroom.core.continuing import Continued
from meetingroom.core.draft import Draft
from meetingroom.core.meeting import Meeting
from meetingroom.core.parking import Parked, ParkedState, Parking
from meetingroom.core.responses import concerns
from meetingroom.core.saying import wire
from meetingroom.markup import NO_TERMS
from meetingroom.views.draft_responses import Reading, as_published, response_rows
from meetingroom.views.shared import listed, present


def parking_part(parking: Parking) -> dict[str, Any]:
    """The topics that are parked or were taken up; what need not return is not shown."""
    shown = (topic for topic in parking.topics.values() if topic.state is not ParkedState.DROPPED)
    return listed(((topic.id, topic_row(topic)) for topic in shown), "topics")


def topic_row(topic: Parked) -> dict[str, Any]:
    return {"text": topic.text, "state": topic.state.value} | present(
        {
            "item": topic.item,
            "raised_by": topic.raised_by,
            "owner": topic.owner,
            "return_by": topic.return_by,
            "became": topic.became,
            "turn": topic.turn,
            "from_before": topic.from_before,
            "missing": list(topic.missing) or None,
        }
    )


def actions_part(actions: Actions) -> dict[str, Any]:
    """The actions, open ones first and those due soonest before others; what was dropped is not shown."""
    shown = [action for action in actions.actions.values() if action.state is not ActionState.DROPPED]
    shown.sort(key=lambda action: (action.state is ActionState.DONE, action.due or "9999-12-31"))
    return listed(((action.id, action_row(action)) for action in shown), "actions")


def action_row(action: Action) -> dict[str, Any]:
    return {"text": action.text, "state": action.state.value} | present(
        {"owner": action.owner, "due": action.due, "item": action.item, "from_before": action.from_before}
    )


def closing_pieces(meeting: Meeting) -> tuple[Any, ...]:
    """What is open, found anew: each subject has its own look at the meeting."""
    found = still_open(meeting)
    rows = tuple((one.kind, one.about, one.said) for one in found)
    return (rows, needs_reason(meeting, found), meeting.draft, meeting.agenda, round_is_due(meeting))


def closing_part(
    found: tuple[Any, ...], for_a_reason: bool, draft: Draft, agenda: Agenda, round_due: bool
) -> dict[str, Any]:
    """What a facilitator is shown before the meeting ends: `needs_reason` when it ends so only for one.

    `concerns` are all that readers of the draft had, each with its reply, and what else has none; `round_due`
    suggests a closing round.
    """
    rows = ((f"{kind}:{about}", {"kind": kind, "about": about, "said": wire(said)}) for kind, about, said in found)
    asked = response_rows(Reading(draft, agenda, NO_TERMS, as_published(draft)), concerns(draft), answers=True)
    told = {"needs_reason": for_a_reason, "round_due": round_due, "concerns": asked if asked["order"] else None}
    return listed(rows, "open") | present(told)


def continued_part(continued: Continued) -> dict[str, Any]:
    """Which meeting this one continues."""
    return present({"title": continued.title, "ended_at": continued.ended_at or None})
