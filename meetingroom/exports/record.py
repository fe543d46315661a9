"""The record of a meeting: page one is who was heard, and how; then who was there, the agenda, and each item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from meetingroom.exports.chapters import all_chapters
from meetingroom.exports.glossary import words_used
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, joined
from meetingroom.exports.tree import Block, Document, Facts, Heading, Passage
from meetingroom.words import Words

__all__ = ["Source", "record"]


def record(source: Source, words: Words) -> Document:
    """The whole record in one language. What is unshared or held back is not in it."""
    telling = Telling(source.meeting, words, source.zone)
    first = (Heading(1, telling.title, "record-title"), when(telling))
    told = (*first, *all_chapters(telling, source))
    blocks = (*told, *words_used(telling, written(telling, told)))
    return Document(telling.title, words.language, blocks, foot(telling, source), source.meeting.at)


def written(telling: Telling, told: Iterable[Block]) -> Iterator[str]:
    """What people wrote: the record's own headings need no glossary."""
    for item in telling.meeting.agenda.items.values():
        yield telling.title_of(item.id)
        yield item.description
    yield from (block.markdown for block in told if isinstance(block, Passage))


def foot(telling: Telling, source: Source) -> str:
    """Which version of the record this is, in one line for the foot of each page."""
    meeting = telling.meeting
    version = telling.say("record-version-says", seq=str(meeting.seq), time=telling.clock(meeting.at))
    redacted = telling.say("redacted-copy") if source.is_redacted else ""
    return joined([f"{telling.say('record-version')} {version}", redacted, source.head])


def when(telling: Telling) -> Facts:
    lifecycle = telling.meeting.lifecycle
    start, end = telling.began() or 0.0, lifecycle.over_at
    time = telling.span(start, end) if end is not None else telling.say("record-so-far", time=telling.clock(start))
    return Facts(
        (
            (telling.say("record-day"), telling.day(start)),
            (telling.say("record-time"), f"{time} ({telling.zone_name(start)})"),
            *by_itself(telling),
        )
    )


def by_itself(telling: Telling) -> Iterator[tuple[str, str]]:
    """That nobody ended it."""
    ended, since = telling.meeting.lifecycle.ended_at, telling.meeting.lifecycle.nobody_since
    if ended is not None and since is not None:
        said = telling.say("record-ended-by-itself", day=telling.day(ended), since=telling.day(since))
        yield (telling.say("record-end"), said)
