"""The end of the record: which version of it this is, and the hash that its journal ends on."""

from __future__ import annotations

from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling
from meetingroom.exports.tree import Block, Facts, Heading


@chapter(Chapter.ABOUT)
def about(telling: Telling, source: Source) -> list[Block]:
    meeting = telling.meeting
    version = telling.say("record-version-says", seq=str(meeting.seq), time=telling.clock(meeting.at))
    rows = [(telling.say("record-version"), version)]
    if source.is_redacted:
        rows.append((telling.say("record-names"), telling.say("redacted-names")))
    if source.head:
        rows.append((telling.say("record-hash"), source.head))
    return [Heading(2, telling.say("record-about"), "record-about"), Facts(tuple(rows))]
