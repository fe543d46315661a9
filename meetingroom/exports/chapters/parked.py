"""What is real but was not for this meeting."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from meetingroom.core.parking import Parked, ParkedState
from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.dates import Moment, dated
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, one_line, shortened
from meetingroom.exports.tree import Block, Heading, table


@chapter(Chapter.PARKED)
def parked(telling: Telling, source: Source) -> list[Block]:
    found = [t for t in telling.meeting.parking.topics.values() if t.state is not ParkedState.DROPPED]
    if not found:
        return []
    head = ("record-topic", "record-raised-by", "record-owner", "record-returns", "record-state")
    rows = (row(telling, topic) for topic in found)
    return [
        Heading(2, telling.say("parking-title"), "record-parked"),
        table((telling.say(h) for h in head), rows, "parking"),
    ]


def row(telling: Telling, topic: Parked) -> tuple[str, ...]:
    owner = telling.name_and_role(topic.owner) if topic.owner else telling.say("record-nobody-yet")
    day = telling.on_day(topic.return_by) if topic.return_by else telling.say("record-no-day")
    raised = telling.name(topic.raised_by) if topic.raised_by else ""
    state = telling.say("record-taken-up") if topic.state is ParkedState.TAKEN_UP else ""
    return (one_line(topic.text), raised, owner, day, state)


@dated
def returning(telling: Telling, source: Source) -> Iterator[Moment]:
    """By when each topic is to come back."""
    for topic in telling.meeting.parking.topics.values():
        if topic.state is ParkedState.PARKED and topic.return_by:
            owner = telling.name_and_role(topic.owner) if topic.owner else ""
            title = telling.say("date-topic-returns", text=shortened(one_line(topic.text)))
            yield Moment(f"parked-{topic.id}", date.fromisoformat(topic.return_by), title, owner)
