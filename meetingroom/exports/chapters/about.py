"""The end of the record: which version of it this is, and the hash that its journal ends on."""

from __future__ import annotations

from collections.abc import Iterator

from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, joined, one_line
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
    rows += erased(telling)
    return [Heading(2, telling.say("record-about"), "record-about"), Facts(tuple(rows))]


def erased(telling: Telling) -> Iterator[tuple[str, str]]:
    """What is not here any more: that it was there, when it went, who took it out, and why."""
    erasures = telling.meeting.erasures
    texts = ((telling.say("record-erased-row", row=str(row)), one) for row, one in erasures.rows.items())
    names = ((telling.say("record-erased-name"), one) for one in erasures.people.values())
    for what, one in (*texts, *names):
        by = telling.say("record-erased-by", name=telling.name(one.by), time=telling.moment(one.at))
        yield what, joined([by, one_line(one.why)])
