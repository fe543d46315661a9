"""How long a meeting is kept: the room is a workplace, not the archive.

Some days after the time for corrections everything is deleted, unless it is held; or at once, when a facilitator
says so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Due,
    Event,
    Line,
    Refused,
    Stamp,
    Title,
    When,
    changes,
    falls_due,
    rule,
)
from meetingroom.core.lifecycle import IT_HAS_ENDED, MeetingEnded

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

DAY_S = 86_400


@dataclass(frozen=True)
class Retention:
    """Is the meeting held back from being deleted: since when, by whom and why."""

    held_at: float | None = None
    held_by: str = ""
    why: str = ""

    @property
    def is_held(self) -> bool:
        return self.held_at is not None


class MeetingHeld(Event):
    """The meeting is kept until it is released."""

    why: Line = ""


class MeetingReleased(Event):
    """The meeting is deleted at its time again."""


class MeetingDeleted(Event):
    """Everything of the meeting is gone; the row of this event goes with it."""

    rewrites: ClassVar[bool] = True


class HoldMeeting(Command):
    """Keep the meeting beyond the day on which it would be deleted."""

    why: Line = ""


class ReleaseMeeting(Command):
    """Keep it no longer than was agreed."""


class DeleteMeeting(Command):
    """Delete everything at once; its `title`, typed, says that it is meant."""

    title: Title


class PurgeMeeting(Command):
    """The day has come on which everything is deleted."""


def corrected_until(meeting: Meeting) -> float | None:
    """Until when the record can be corrected; None while the meeting runs."""
    ended = meeting.lifecycle.ended_at
    return None if ended is None else ended + meeting.settings.correction_days * DAY_S


def purge_at(meeting: Meeting) -> float | None:
    """When everything is deleted; None for never, and while nobody knows."""
    until, days = corrected_until(meeting), meeting.settings.purge_days
    return until + days * DAY_S if until is not None and days and not meeting.retention.is_held else None


NOT_HELD_YET = When("meeting-held-already", lambda meeting: not meeting.retention.is_held)
IT_IS_HELD = When("meeting-not-held", lambda meeting: meeting.retention.is_held)
NOT_KEPT = When("held-so-kept", lambda meeting: not meeting.retention.is_held)


@rule(HoldMeeting, needs=Capability.FACILITATE, when=NOT_HELD_YET, ended_too=True)
def hold_meeting(command: HoldMeeting, meeting: Meeting, context: Context) -> list[Event]:
    return [MeetingHeld(why=command.why)]


@rule(ReleaseMeeting, needs=Capability.FACILITATE, when=IT_IS_HELD, ended_too=True)
def release_meeting(command: ReleaseMeeting, meeting: Meeting, context: Context) -> list[Event]:
    return [MeetingReleased()]


@rule(DeleteMeeting, needs=Capability.FACILITATE, when=(IT_HAS_ENDED, NOT_KEPT), ended_too=True)
def delete_meeting(command: DeleteMeeting, meeting: Meeting, context: Context) -> list[Event]:
    if command.title.casefold() != meeting.lifecycle.title.casefold():
        raise Refused("other-title", title=meeting.lifecycle.title)
    return [MeetingDeleted()]


@rule(PurgeMeeting, needs=None)
def purge_meeting(command: PurgeMeeting, meeting: Meeting, context: Context) -> list[Event]:
    """Nothing, when the meeting went on or was held meanwhile: then another day was written down, or none."""
    at = purge_at(meeting)
    return [MeetingDeleted()] if at is not None and at <= context.at else []


@falls_due(MeetingEnded, MeetingReleased)
def purge_is_due(meeting: Meeting, event: Any, stamp: Stamp) -> list[Due]:
    """A release that comes late leaves a day, so that whoever pressed it by mistake can hold it again."""
    at = purge_at(meeting)
    if at is None:
        return []
    return [Due(max(at, stamp.at + DAY_S) if isinstance(event, MeetingReleased) else at, PurgeMeeting())]


@changes("retention", MeetingHeld)
def meeting_held(retention: Retention, event: MeetingHeld, stamp: Stamp) -> Retention:
    return Retention(stamp.at, stamp.by, event.why)


@changes("retention", MeetingReleased)
def meeting_released(retention: Retention, event: MeetingReleased, stamp: Stamp) -> Retention:
    return replace(retention, held_at=None, held_by="", why="")
