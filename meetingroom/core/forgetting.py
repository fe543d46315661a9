"""A meeting that nobody ended: where meetings are deleted in time, it ends by itself, so that it is kept no longer.

It may hold drafts, names and addresses even where no item of it was ever started.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from meetingroom.core.acts import Command, Context, Event, rule
from meetingroom.core.agenda import ItemState
from meetingroom.core.carrying import leaving
from meetingroom.core.hours import Instant
from meetingroom.core.lifecycle import MeetingEnded
from meetingroom.core.progress import ItemStopped
from meetingroom.core.reopening import held_days
from meetingroom.core.retention import DAY_S
from meetingroom.core.rounds import RoundEnded

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

FORGOTTEN_AFTER_S = 30 * DAY_S


class EndForgotten(Command):
    """Nobody has done anything in the meeting, its notes or their private words since then."""

    since: Instant


def forgotten_at(meeting: Meeting, since: float) -> float | None:
    """When it ends by itself, if nobody has done anything since then; None for never, as things stand."""
    if meeting.has_ended or not meeting.settings.purge_days or meeting.retention.is_held:
        return None
    return max([since, meeting.at, *(end_of(day, meeting) for day in named_days(meeting))]) + FORGOTTEN_AFTER_S


def named_days(meeting: Meeting) -> list[str]:
    """The days for which people wait: of the meeting itself, and of what was held for another."""
    items = [item.held_until for item in meeting.agenda.items.values() if item.state is ItemState.HELD]
    outcomes = [proposal.outcome for proposal in meeting.proposals.by_id.values() if proposal.outcome]
    proposals = [day for outcome in outcomes for day in held_days(outcome.terms)]
    return [day for day in (meeting.planned.day, *items, *proposals) if day]


def end_of(day: str, meeting: Meeting) -> float:
    """When a day is over, by the clock of the meeting."""
    began = datetime.combine(date.fromisoformat(day), time(), meeting.planned.clock)
    return began.timestamp() + DAY_S


@rule(EndForgotten, needs=None)
def end_forgotten(command: EndForgotten, meeting: Meeting, context: Context) -> list[Event]:
    """Nothing, when somebody has done something meanwhile. What ran when people left is told up to then."""
    since = max(command.since, meeting.at)
    at = forgotten_at(meeting, since)
    if at is None or context.at < at:
        return []
    then = Context(context.by, since, context.seq)
    current, round = meeting.agenda.current, meeting.queue.round
    return [
        *leaving(meeting, then),
        *([RoundEnded(round=round)] if round else []),
        *([ItemStopped(item=current, state=ItemState.SKIPPED, at=since)] if current else []),
        MeetingEnded(nobody_since=since),
    ]
