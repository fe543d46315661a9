"""The record of a meeting: page one is who was heard, and how; then who was there, the agenda, and each item."""

from __future__ import annotations

from meetingroom.exports.chapters import all_chapters
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, joined
from meetingroom.exports.tree import Document, Facts, Heading
from meetingroom.words import Words

__all__ = ["Source", "record"]


def record(source: Source, words: Words) -> Document:
    """The whole record in one language. What is unshared or held back is not in it."""
    telling = Telling(source.meeting, words, source.zone)
    first = (Heading(1, telling.title, "record-title"), when(telling))
    blocks = (*first, *all_chapters(telling, source))
    return Document(telling.title, words.language, blocks, foot(telling, source), source.meeting.at)


def foot(telling: Telling, source: Source) -> str:
    """Which version of the record this is, in one line for the foot of each page."""
    meeting = telling.meeting
    version = telling.say("record-version-says", seq=str(meeting.seq), time=telling.clock(meeting.at))
    redacted = telling.say("redacted-copy") if source.is_redacted else ""
    return joined([f"{telling.say('record-version')} {version}", redacted, source.head])


def when(telling: Telling) -> Facts:
    lifecycle = telling.meeting.lifecycle
    start, end = telling.began() or 0.0, lifecycle.ended_at
    time = telling.span(start, end) if end is not None else telling.say("record-so-far", time=telling.clock(start))
    return Facts(
        (
            (telling.say("record-day"), telling.day(start)),
            (telling.say("record-time"), f"{time} ({telling.zone_name(start)})"),
        )
    )
