"""The dates that come of a meeting, as iCalendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from meetingroom.exports.dates import Dates, Moment


def page(found: Dates) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", "-//Meetingroom//Record//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", found.title, parameters={"LANGUAGE": found.language})
    for moment in found.moments:
        calendar.add_component(event(moment, found))
    return bytes(calendar.to_ical())


def event(moment: Moment, found: Dates) -> Event:
    """A whole day, which takes no time from anybody's day; or an instant of a quarter of an hour."""
    made = Event()
    made.add("uid", f"{moment.id}@{found.meeting_id}")
    made.add("dtstamp", datetime.fromtimestamp(found.at, UTC))
    made.add("dtstart", utc(moment.when))
    length = timedelta(minutes=15) if isinstance(moment.when, datetime) else timedelta(days=1)
    made.add("dtend", utc(moment.when + length))
    made.add("summary", moment.title, parameters={"LANGUAGE": found.language})
    made.add("description", "\n".join(text for text in (moment.about, found.title, found.version) if text))
    made.add("transp", "TRANSPARENT")
    return made


def utc(when: date | datetime) -> date | datetime:
    return when.astimezone(UTC) if isinstance(when, datetime) else when
