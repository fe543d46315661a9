"""The draft that went home: its versions, when it was sent to whom, who read it, and what was asked about no item."""

from __future__ import annotations

from collections.abc import Iterator

from babel import Locale

from meetingroom.core.draft import Draft
from meetingroom.core.sending import Sending, Way
from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.chapters.concerns import asked_at, response_passages
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, joined, one_line
from meetingroom.exports.tree import Block, Heading, table


@chapter(Chapter.DRAFT)
def draft(telling: Telling, source: Source) -> list[Block]:
    held = telling.meeting.draft
    at_no_item = asked_at(telling, "")
    asked: list[Block] = [passage for response in at_no_item for passage in response_passages(telling, response)]
    if not held.versions and not asked:
        return []
    return [
        Heading(2, telling.say("draft-title"), "record-draft"),
        *([versions(telling, held)] if held.versions else []),
        *([sendings(telling, held)] if held.sendings else []),
        *([reads(telling, held)] if held.reads else []),
        *([Heading(3, telling.say("record-concerns-at-no-item"), ""), *asked] if asked else []),
    ]


def heads(telling: Telling, *messages: str) -> tuple[str, ...]:
    return tuple(telling.say(message) for message in messages)


def versions(telling: Telling, held: Draft) -> Block:
    head = heads(telling, "record-version-number", "record-day", "record-by", "record-reason")
    rows = ((str(v.number), telling.day(v.at), telling.name(v.by), one_line(v.why)) for v in held.versions)
    return table(head, rows, "draft-versions")


def sendings(telling: Telling, held: Draft) -> Block:
    head = heads(telling, "record-version-number", "record-day", "record-sent-to", "record-days-before")
    return table(head, (sending_row(telling, s) for s in held.sendings), "draft-sent")


def sending_row(telling: Telling, sending: Sending) -> tuple[str, ...]:
    days = sending.business_days
    message = "draft-days-of" if sending.required else "draft-days"
    left = "" if days is None else telling.say(message, days=days, required=sending.required)
    languages = ", ".join(language_name(telling, code) for code in sending.languages)
    return (str(sending.version), telling.day(sending.at), joined([*went(telling, sending), languages]), left)


def went(telling: Telling, sending: Sending) -> Iterator[str]:
    """Who got it by mail, who by a message with a link, who on paper."""
    for way in Way:
        names = [telling.name(person) for person in sending.people if sending.way_of(person) is way]
        if names:
            yield telling.say(f"draft-went-{way}", names=", ".join(names))


def language_name(telling: Telling, code: str) -> str:
    return str(Locale.parse(telling.words.language).languages.get(code, code))


def reads(telling: Telling, held: Draft) -> Block:
    head = heads(telling, "record-person", "record-read-version", "record-day")
    rows = ((telling.name(p), str(version), telling.day(at)) for p, (version, at) in held.reads.items())
    return table(head, rows, "draft-read")
