"""Who was there, and from when to when."""

from __future__ import annotations

from meetingroom.core.roster import Person
from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, joined, one_line
from meetingroom.exports.tree import Block, Heading, table


@chapter(Chapter.ATTENDANCE)
def attendance(telling: Telling, source: Source) -> list[Block]:
    people = [p for p in telling.meeting.roster.people.values() if p.stays or not p.is_removed]
    head = ("record-person", "record-role", "record-there", "record-remarks")
    rows = (attendance_row(telling, person) for person in people)
    return [
        Heading(2, telling.say("record-attendance"), "record-attendance"),
        table((telling.say(h) for h in head), rows, "attendance"),
    ]


def attendance_row(telling: Telling, person: Person) -> tuple[str, ...]:
    lifecycle = telling.meeting.lifecycle
    began, ended = lifecycle.began_at or 0.0, lifecycle.over_at
    # Who was in and out before the first item prepared the meeting, and was not at it yet.
    at_it = [stay for stay in person.stays if stay.end is None or stay.end > began]
    spans = ((telling.at_it_from(s.start), s.end if s.end is not None else ended) for s in at_it)
    stays = ", ".join(telling.span(start, end) for start, end in spans)
    remarks = [
        telling.say("record-facilitated") if telling.meeting.leading.has_led(person.id) else "",
        telling.say("mark-about") if telling.meeting.roster.about == person.id else "",
        telling.say("mark-interprets") if person.interprets else "",
        telling.say("no-device") if not person.has_device else "",
        telling.say("record-removed") if person.is_removed else "",
        one_line(person.side),
    ]
    there = stays or telling.say("record-did-not-come")
    return (telling.name(person.id), telling.role(person), there, joined(remarks))
