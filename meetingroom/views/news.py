"""What a person is told of what time did to decisions, until their screen has put it away; also after the end."""

from __future__ import annotations

from typing import Any

from meetingroom.core.meeting import Meeting
from meetingroom.core.newcomers import unread_of
from meetingroom.views.shared import listed


def told_of_time(meeting: Meeting, person_id: str) -> dict[str, Any] | None:
    """By row: what became of which proposal, and when; not what is closed to a newcomer. None for nothing to tell."""
    unread = unread_of(meeting.roster.people.get(person_id), meeting.settings)
    since = unread.row if unread else 0
    found = [one for one in meeting.news.all if one.row > since]
    rows = ((str(one.row), {"what": one.what.value, "proposal": one.proposal, "at": one.at}) for one in found)
    return listed(rows, "news") if found else None
