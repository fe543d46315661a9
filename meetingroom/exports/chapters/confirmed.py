"""How each person found their own words: confirmed, put right, or nothing said by the deadline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from meetingroom.core.confirming import Correction, Found, asked
from meetingroom.core.retention import corrected_until, purge_at
from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.dates import Moment, dated
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling
from meetingroom.exports.tree import Block, Heading, Paragraph, Passage, table


@chapter(Chapter.CONFIRMED)
def confirmed(telling: Telling, source: Source) -> Iterator[Block]:
    until = corrected_until(telling.meeting)
    people = asked(telling.meeting)
    if until is None or not telling.meeting.settings.correction_days or not people:
        return
    yield Heading(2, telling.say("record-confirmed"), "record-confirmed")
    message = "record-confirmed-closed" if is_over(telling) else "record-confirmed-until"
    yield Paragraph(telling.say(message, time=telling.moment(until)))
    rows = ((telling.name_and_role(p), said(telling, p)) for p in people)
    yield table((telling.say("record-person"), telling.say("record-found")), rows, "confirmed")
    for person in people:
        yield from corrections(telling, person, telling.meeting.confirming.of(person))


def is_over(telling: Telling) -> bool:
    return telling.meeting.confirming.closed_at is not None


def said(telling: Telling, person: str) -> str:
    found = telling.meeting.confirming.of(person)
    if found.corrections:
        return telling.say("record-found-corrected")
    if found.confirmed_at is None:
        return telling.say("record-found-silent" if is_over(telling) else "record-found-not-yet")
    right = telling.say("record-found-right", time=telling.clock(found.confirmed_at))
    return by_whom(telling, person, found.confirmed_by, right)


def by_whom(telling: Telling, person: str, by: str, words: str) -> str:
    return words if by == person else f"{words} · {telling.say('record-entered-by', name=telling.name(by))}"


def corrections(telling: Telling, person: str, found: Found) -> Iterator[Passage]:
    """Each replaces nothing; those on an item say so, and stand beside its notes as well."""
    for n, one in enumerate(found.corrections):
        yield correction(telling, person, one, telling.title_of(one.item), f"correction-{person}-{n}")


def correction(telling: Telling, person: str, one: Correction, on: str, anchor: str) -> Passage:
    about = (on, by_whom(telling, person, one.by, telling.clock(one.at)))
    by = telling.name_and_role(person)
    return Passage(one.text, by=by, about=tuple(text for text in about if text), anchor=anchor)


def beside_the_notes(telling: Telling, item: str) -> Iterator[Passage]:
    """What people put right in the notes of one item."""
    for person, found in telling.meeting.confirming.found.items():
        for n, one in enumerate(found.corrections):
            if one.item == item:
                yield correction(telling, person, one, telling.say("record-correction"), f"{item}-{person}-{n}")


@dated
def deadlines(telling: Telling, source: Source) -> Iterable[Moment]:
    """Until when the record can be put right, and when all is deleted."""
    until, purged = corrected_until(telling.meeting), purge_at(telling.meeting)
    if until is not None and telling.meeting.settings.correction_days and not is_over(telling):
        yield Moment("corrections", datetime.fromtimestamp(until, telling.zone), telling.say("record-correct-by"))
    if purged is not None:
        yield Moment("purge", datetime.fromtimestamp(purged, telling.zone), telling.say("record-deleted-on"))
