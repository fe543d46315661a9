"""The invitation to a meeting, as iCalendar: for a letter by mail, or to be taken from the page of the draft."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event, vCalAddress, vText

from meetingroom.core.meeting import Meeting
from meetingroom.exports.planned import lasts, starts_at
from meetingroom.words import Words


@dataclass(frozen=True)
class Invited:
    """Who invites whom: their addresses, and what the guest is called."""

    sender: str
    address: str
    name: str


def invitation(meeting: Meeting, words: Words, link: str, invited: Invited | None = None) -> bytes:
    """When the meeting is, with the way to its draft; without `invited` it asks nobody for an answer.

    A time is an instant, in UTC, which each calendar shows by its own clock; without one it is the whole day.

    A later one for the same meeting replaces it: the id stays and the sequence grows.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Meetingroom//Invitation//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "REQUEST" if invited else "PUBLISH")
    event = Event()
    event.add("uid", f"meeting@{meeting.id}")
    event.add("sequence", meeting.seq)
    event.add("dtstamp", datetime.fromtimestamp(meeting.at, UTC))
    for name, when in span(meeting):
        event.add(name, when)
    event.add("summary", meeting.lifecycle.title_in(words.language), parameters={"LANGUAGE": words.language})
    event.add("description", words.say("invitation-about", link=link))
    event.add("url", link)
    if invited:
        event.add("organizer", vCalAddress(f"mailto:{invited.sender}"))
        event.add("attendee", guest(invited), encode=False)
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def span(meeting: Meeting) -> Iterator[tuple[str, date | datetime]]:
    """From when, and until when where that is known: no length is made up for a meeting whose agenda has no minutes."""
    starts, length = starts_at(meeting.planned), lasts(meeting)
    if starts is None:
        day = date.fromisoformat(meeting.planned.day)
        yield from (("dtstart", day), ("dtend", day + timedelta(days=1)))
        return
    yield "dtstart", starts.astimezone(UTC)
    if length:
        yield "dtend", starts.astimezone(UTC) + length


def guest(invited: Invited) -> vCalAddress:
    address = vCalAddress(f"mailto:{invited.address}")
    address.params["cn"] = vText(invited.name)
    address.params["rsvp"] = vText("TRUE")
    return address
