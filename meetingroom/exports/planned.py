"""When the meeting is to be, in words, as letters, paper and calendars say it."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from babel.dates import format_date, format_time, get_timezone_name

from meetingroom.core.meeting import Meeting
from meetingroom.core.planning import Planned, expected_minutes
from meetingroom.words import Words


def said_when(planned: Planned, words: Words) -> str:
    """The day; and the time, by the clock of the meeting, with which clock that is. "" where nothing is planned."""
    if not planned.day:
        return ""
    day = str(format_date(date.fromisoformat(planned.day), "full", locale=words.language))
    starts = starts_at(planned)
    if starts is None:
        return day
    time = str(format_time(starts, "short", tzinfo=starts.tzinfo, locale=words.language))
    return words.say("planned-at", day=day, time=time, zone=str(get_timezone_name(starts, locale=words.language)))


def starts_at(planned: Planned) -> datetime | None:
    """The instant at which the meeting is to begin, by its own clock."""
    return None if planned.starts_at is None else datetime.fromtimestamp(planned.starts_at, planned.clock)


def lasts(meeting: Meeting) -> timedelta | None:
    """How long it is to last, by its agenda; None where that does not say."""
    minutes = expected_minutes(meeting.agenda)
    return timedelta(minutes=minutes) if minutes else None
