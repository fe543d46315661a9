"""What time did to decisions: told to each until they put it away, and on the wall until the room goes on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from meetingroom.core.agenda import Agenda
from meetingroom.core.meeting import Meeting
from meetingroom.core.newcomers import unread_of
from meetingroom.core.news import News, Told
from meetingroom.views.shared import listed


def told_of_time(meeting: Meeting, person_id: str) -> dict[str, Any] | None:
    """By row: what became of which proposal, and when; not what is closed to a newcomer. None for nothing to tell."""
    unread = unread_of(meeting.roster.people.get(person_id), meeting.settings)
    since = unread.row if unread else 0
    found = [one for one in meeting.news.all if one.row > since]
    return rows_of(found) if found else None


def news_part(news: News, agenda: Agenda) -> dict[str, Any]:
    """For the wall, which nobody can tell that it was read: what came since the room is on this item, or on none."""
    item = agenda.current_item
    ends = (other.ended_at or 0.0 for other in agenda.items.values())
    since = (item.started_at or 0.0) if item else max(ends, default=0.0)
    return rows_of(one for one in news.all if one.at >= since)


def rows_of(told: Iterable[Told]) -> dict[str, Any]:
    return listed(((str(t.row), {"what": t.what.value, "proposal": t.proposal, "at": t.at}) for t in told), "news")
