"""The record of a meeting: page one is who was heard, and how; then who was there, the agenda, and each item."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo

from meetingroom.core.acts import Capability
from meetingroom.core.agenda import Item, ItemState, Purpose
from meetingroom.core.ledger import HEARD, HeardLine, ledger
from meetingroom.core.meeting import Meeting
from meetingroom.core.roster import Person
from meetingroom.exports.agreed import norms
from meetingroom.exports.items import item_blocks
from meetingroom.exports.telling import Telling, joined, one_line
from meetingroom.exports.tree import Block, Document, Facts, Heading, Paragraph, Table, table
from meetingroom.words import Words


@dataclass(frozen=True)
class Source:
    """What a record is made of, besides the words to make it with.

    `notes` holds the Markdown of each item's section, `head` the hash of the journal's last row.
    """

    meeting: Meeting
    notes: Mapping[str, str] = field(default_factory=dict)
    head: str = ""
    zone: tzinfo = UTC


def record(source: Source, words: Words) -> Document:
    """The whole record in one language. What is unshared or held back is not in it."""
    telling = Telling(source.meeting, words, source.zone)
    title = one_line(source.meeting.lifecycle.title)
    blocks = [
        Heading(1, title, "record-title"),
        when(telling),
        *who_was_heard(telling),
        *attendance(telling),
        *agenda(telling),
        *norms(telling),
        *(block for item in items(source.meeting) for block in item_blocks(telling, item, source.notes)),
        *colophon(telling, source.head),
    ]
    return Document(title, words.language, tuple(blocks))


def items(meeting: Meeting) -> list[Item]:
    return [meeting.agenda.items[i] for i in meeting.agenda.order]


def when(telling: Telling) -> Facts:
    lifecycle = telling.meeting.lifecycle
    start, end = lifecycle.opened_at or 0.0, lifecycle.ended_at
    time = telling.span(start, end) if end is not None else telling.say("record-so-far", time=telling.clock(start))
    return Facts(
        (
            (telling.say("record-day"), telling.day(start)),
            (telling.say("record-time"), f"{time} ({telling.zone_name(start)})"),
        )
    )


# Page one


def who_was_heard(telling: Telling) -> list[Block]:
    asked = [item for item in items(telling.meeting) if item.first_started_at and item.purpose is not Purpose.BREAK]
    ledgers = {item.id: ledger(telling.meeting, item.id) for item in asked}
    blocks: list[Block] = [Heading(2, telling.say("record-heard"), "record-heard")]
    if not asked:
        return [*blocks, Paragraph(telling.say("record-heard-nothing"))]
    return [
        *blocks,
        Paragraph(telling.say("record-heard-lead")),
        heard_by_person(telling, ledgers),
        heard_by_item(telling, ledgers),
    ]


def heard_by_person(telling: Telling, ledgers: Mapping[str, Mapping[str, HeardLine]]) -> Table:
    people = [p for p in telling.meeting.roster.people if any(p in lines for lines in ledgers.values())]
    rows = ((telling.name_and_role(p), ways_of(telling, p, ledgers)) for p in people)
    return table((telling.say("record-person"), telling.say("record-how")), rows)


def ways_of(telling: Telling, person: str, ledgers: Mapping[str, Mapping[str, HeardLine]]) -> str:
    """Each way in which this person was heard, with the numbers of the items: "spoke (1, 3) · wrote (2)"."""
    numbers: dict[str, list[str]] = {}
    for item, lines in ledgers.items():
        if person in lines:
            numbers.setdefault(telling.how(lines[person]), []).append(number_of(telling.meeting, item))
    return joined(f"{how} ({', '.join(where)})" for how, where in numbers.items())


def number_of(meeting: Meeting, item_id: str) -> str:
    return str(meeting.agenda.order.index(item_id) + 1)


def heard_by_item(telling: Telling, ledgers: Mapping[str, Mapping[str, HeardLine]]) -> Table:
    head = ("record-item", "record-heard-count", "record-others")
    rows = (heard_row(telling, item, lines) for item, lines in ledgers.items())
    return table((telling.say(h) for h in head), rows)


def heard_row(telling: Telling, item: str, lines: Mapping[str, HeardLine]) -> tuple[str, ...]:
    others = [f"{telling.name(p)}: {telling.how(line)}" for p, line in lines.items() if line.how not in HEARD]
    count = telling.say("record-of", heard=len(lines) - len(others), all=len(lines))
    return (numbered(telling, item), count, joined(others))


def numbered(telling: Telling, item_id: str) -> str:
    return f"{number_of(telling.meeting, item_id)}. {one_line(telling.meeting.agenda.items[item_id].title)}"


# Who was there


def attendance(telling: Telling) -> list[Block]:
    people = [p for p in telling.meeting.roster.people.values() if p.stays or not p.is_removed]
    head = ("record-person", "record-role", "record-there", "record-remarks")
    rows = (attendance_row(telling, person) for person in people)
    return [
        Heading(2, telling.say("record-attendance"), "record-attendance"),
        table((telling.say(h) for h in head), rows),
    ]


def attendance_row(telling: Telling, person: Person) -> tuple[str, ...]:
    ended = telling.meeting.lifecycle.ended_at
    stays = ", ".join(telling.span(s.start, s.end if s.end is not None else ended) for s in person.stays)
    remarks = [
        telling.say("record-facilitated") if person.can(Capability.FACILITATE) else "",
        telling.say("no-device") if not person.has_device else "",
        one_line(person.side),
    ]
    there = stays or telling.say("record-did-not-come")
    return (telling.name(person.id), one_line(person.role), there, joined(remarks))


# What was planned, and what came


def agenda(telling: Telling) -> list[Block]:
    head = ("record-item", "record-purpose", "record-planned", "record-time", "record-took")
    rows = [agenda_row(telling, item) for item in items(telling.meeting)]
    return [
        Heading(2, telling.say("agenda-title"), "record-agenda"),
        table((telling.say(h) for h in head), rows) if rows else Paragraph(telling.say("agenda-empty")),
    ]


def agenda_row(telling: Telling, item: Item) -> tuple[str, ...]:
    planned = telling.say("minutes-planned", minutes=item.minutes) if item.minutes else ""
    return (numbered(telling, item.id), telling.say(f"purpose-{item.purpose}"), planned, *time_taken(telling, item))


def time_taken(telling: Telling, item: Item) -> tuple[str, str]:
    """From when to when the room was on an item, and for how long; or what became of it instead."""
    if item.state is ItemState.SKIPPED and not item.spent_s:
        return telling.say("item-skipped"), ""
    if item.first_started_at is None:
        return telling.say("record-not-reached"), ""
    span = telling.span(item.first_started_at, item.ended_at)
    return span, telling.lasted(item.spent_s) if item.spent_s else ""


# The end


def colophon(telling: Telling, head: str) -> Iterable[Block]:
    """Which version of the record this is, and the hash that its journal ends on."""
    meeting = telling.meeting
    version = telling.say("record-version-says", seq=str(meeting.seq), time=telling.clock(meeting.at))
    rows = [(telling.say("record-version"), version)]
    if head:
        rows.append((telling.say("record-hash"), head))
    yield Heading(2, telling.say("record-about"), "record-about")
    yield Facts(tuple(rows))
