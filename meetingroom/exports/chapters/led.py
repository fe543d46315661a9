"""Who led the meeting, where that was more than one person or one time: shared, handed over, or standing in."""

from __future__ import annotations

from meetingroom.core.leading import How, Stretch
from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling
from meetingroom.exports.tree import Block, Heading, Paragraph, table


@chapter(Chapter.LED)
def led(telling: Telling, source: Source) -> list[Block]:
    stretches = telling.meeting.leading.stretches
    deputy = telling.meeting.roster.deputy
    if len(stretches) < 2 and not deputy:
        return []
    head = ("record-person", "record-time", "record-how")
    return [
        Heading(2, telling.say("record-led"), "record-led"),
        table((telling.say(h) for h in head), (row(telling, s) for s in stretches), "led"),
        *([Paragraph(telling.say("record-deputy", name=telling.name(deputy)))] if deputy else []),
    ]


def row(telling: Telling, stretch: Stretch) -> tuple[str, ...]:
    end = stretch.end if stretch.end is not None else telling.meeting.lifecycle.over_at
    said = {
        How.EXPECTED: "",
        How.GIVEN: telling.say("record-led-given", name=telling.name(stretch.by)),
        How.STOOD_IN: telling.say("record-stood-in"),
    }
    when = telling.span(telling.at_it_from(stretch.start), end)
    return (telling.name_and_role(stretch.person), when, said[stretch.how])
