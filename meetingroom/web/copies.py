"""Who may take which copy of the record, and what it is made of."""

from __future__ import annotations

from datetime import tzinfo

from meetingroom.core.acts import Refused
from meetingroom.core.meeting import Meeting
from meetingroom.core.standing import allows
from meetingroom.exports.copies import FORMATS, Format, Take
from meetingroom.exports.dates import dates
from meetingroom.exports.record import Source
from meetingroom.exports.redact import Choices
from meetingroom.store import journal
from meetingroom.store.whole import read_whole
from meetingroom.web.parts import Parts
from meetingroom.words import DEFAULT, Words


def take_of(parts: Parts, meeting: Meeting, language: str, zone: tzinfo) -> Take:
    """A meeting as it stands, to be told in a language."""
    with parts.store.reading() as connection:
        head = journal.hash_of(connection, meeting.id, meeting.seq)
    return Take(meeting, language, zone, parts.notes.fresh(meeting), head)


def take_whole(
    parts: Parts, meeting: Meeting, language: str, zone: tzinfo, choices: Choices | None = None
) -> Take:
    """The same with the complete data from one moment: no row and no name of a later one."""
    notes = parts.notes.fresh(meeting)
    with parts.store.snapshot() as connection:
        whole = read_whole(connection, meeting.id, notes)
    return Take(meeting, language, zone, notes, whole.head, whole, choices)


def format_called(ending: str) -> Format:
    """Raises: Refused("no-such-format")."""
    if ending not in FORMATS:
        raise Refused("no-such-format", known=", ".join(FORMATS))
    return FORMATS[ending]


def refuse_copy(meeting: Meeting, person: str, wanted: Format) -> None:
    """Raises: Refused when this person may not take this away."""
    if not allows(meeting, person, "read"):
        raise Refused("not-in-meeting")
    if not allows(meeting, person, "export"):
        raise Refused("reads-later")
    if not allows(meeting, person, wanted.act):
        raise Refused("needs-facilitate")


def formats_for(meeting: Meeting, person: str) -> list[Format]:
    """What this person may take away; no calendar where nothing comes back."""
    has_dates = bool(dates(Source(meeting), Words(DEFAULT), "").moments)
    return [
        one
        for one in FORMATS.values()
        if allows(meeting, person, one.act) and (has_dates or one.ending != "ics")
    ]
