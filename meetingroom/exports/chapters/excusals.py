"""Who was excused from which part, who agreed to it and when, and whether written input came."""

from __future__ import annotations

from meetingroom.core.excusals import Excusal
from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, one_line
from meetingroom.exports.tree import Block, Heading, table


@chapter(Chapter.EXCUSALS)
def excusals(telling: Telling, source: Source) -> list[Block]:
    found = telling.meeting.excusals.excusals.values()
    if not found:
        return []
    head = (
        "record-person",
        "record-excused-from",
        "record-agreed-by",
        "excusal-agreed-on",
        "record-written-input",
        "record-why",
    )
    return [
        Heading(2, telling.say("excusals-title"), "record-excusals"),
        table((telling.say(h) for h in head), (row(telling, one) for one in found), "excusals"),
    ]


def part_of(telling: Telling, items: list[str]) -> str:
    """Of several items their numbers: their titles stand in the agenda."""
    if len(items) > 1:
        return telling.say("record-items", numbers=", ".join(str(telling.number(i)) for i in items))
    return telling.numbered(items[0]) if items else telling.say("excusal-whole")


def row(telling: Telling, one: Excusal) -> tuple[str, ...]:
    known = [i for i in one.items if i in telling.meeting.agenda.items]
    part = part_of(telling, known)
    agreed = ", ".join(telling.name(person) for person in one.agreed_by)
    written = telling.on_day(one.input_on) if one.input_on else telling.say("record-no-input")
    return (
        telling.name_and_role(one.person),
        part,
        agreed,
        telling.on_day(one.agreed_on),
        written,
        one_line(one.reason),
    )
