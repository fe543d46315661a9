"""Locking: nobody new comes in, however they come."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability, Command, Context, Event, Stamp, changes, rule
from meetingroom.core.roster import Roster

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class MeetingLocked(Event):
    """Nobody may come in by the code any more, or may again."""

    is_locked: bool


class LockMeeting(Command):
    """Let nobody in by the code, or do again."""

    is_locked: bool


@rule(LockMeeting, needs=Capability.FACILITATE)
def lock_meeting(command: LockMeeting, meeting: Meeting, context: Context) -> list[Event]:
    if meeting.roster.is_locked == command.is_locked:
        return []
    return [MeetingLocked(is_locked=command.is_locked)]


@changes("roster", MeetingLocked)
def meeting_locked(roster: Roster, event: MeetingLocked, stamp: Stamp) -> Roster:
    return replace(roster, is_locked=event.is_locked)
