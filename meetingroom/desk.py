"""What whoever looks after a server does with whole meetings: take one out into a file, and take one in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from meetingroom.app import create_app, parts
from meetingroom.config import Config
from meetingroom.core.acts import RULES, SYSTEM, Capability, Refused
from meetingroom.core.erasing import EraseName, EraseText
from meetingroom.core.links import RenewCode
from meetingroom.core.meeting import Meeting
from meetingroom.core.retention import DeleteMeeting
from meetingroom.core.standing import not_now
from meetingroom.exports.bundle import Bundle
from meetingroom.exports.copies import made
from meetingroom.exports.redact import Choices, questions
from meetingroom.exports.telling import without_needless_marks
from meetingroom.exports.unbundle import read_bundle
from meetingroom.live.codes import code_typed
from meetingroom.live.notes import Line
from meetingroom.live.room import new_meeting_id
from meetingroom.store import journal
from meetingroom.store.whole import import_meeting
from meetingroom.web.addresses import base_address
from meetingroom.web.copies import format_called, take_whole
from meetingroom.web.parts import Parts
from meetingroom.web.zones import server_zone
from meetingroom.words import DEFAULT, Words


def opened(config: Config) -> Parts:
    """Everything but the server: whatever that runs on need not be started."""
    return parts(create_app(replace(config, async_mode="threading")))


def meeting_called(joined: Parts, code: str) -> Meeting:
    """The meeting that this code opens or opened.

    Raises: Refused("no-such-meeting").
    """
    with joined.store.reading() as connection:
        found = journal.find_code(connection, code_typed(code))
    if found is None:
        raise Refused("no-such-meeting")
    return joined.rooms.fresh(found[0])


@dataclass(frozen=True)
class Wanted:
    """Which copy of a record: its format by the ending of a file, its language, and whether it names anybody."""

    ending: str
    language: str = DEFAULT
    is_redacted: bool = False
    others: tuple[str, ...] = ()
    kept: frozenset[str] = frozenset()


def exported(config: Config, code: str, wanted: Wanted) -> tuple[bytes, list[str]]:
    """A copy of the record (`json` is the complete data), and what to say of it.

    Raises: Refused.
    """
    kind = format_called(wanted.ending)
    joined = opened(config)
    take = take_whole(joined, meeting_called(joined, code), wanted.language, server_zone(config.time_zone))
    if not wanted.is_redacted:
        return made(take, kind).data, []
    guessed = [g.words for g in questions(take.bundle, take.words).probable if g.words not in wanted.kept]
    sure = {g.words for g in questions(take.bundle, take.words).probable if g.is_sure}
    others = (*(words for words in guessed if words in sure), *wanted.others)
    told = [f"Replaced: everybody on the roster; {', '.join(others) or 'no other words'}."]
    if perhaps := [words for words in guessed if words not in sure and words not in wanted.others]:
        told.append(f"Left, since they only begin sentences: {', '.join(perhaps)}.")
    return made(replace(take, choices=Choices(others=others)), kind).data, told


def ending_of(file: str) -> str:
    """The format that a file's name asks for; the complete data where it has no ending."""
    return Path(file).suffix.lstrip(".").lower() or "json"


def imported(config: Config, data: bytes) -> Iterator[str]:
    """Take in a meeting; what to print about it, line by line.

    Raises: Refused, naming the row that is not as it was written; nothing is stored then.
    """
    bundle = read_bundle(data)
    joined = opened(config)
    with joined.store.writing() as connection:
        is_here = bool(journal.head(connection, bundle.meeting_id))
        meeting_id = new_meeting_id() if is_here else bundle.meeting_id
        has_code = import_meeting(connection, bundle, meeting_id, joined.rooms.now())
    if not has_code:
        joined.rooms.ask(meeting_id, SYSTEM, RenewCode())
    meeting = joined.rooms.meeting(meeting_id)
    if bundle.is_redacted:
        write_sections(joined, meeting, bundle)
    yield f"{meeting.lifecycle.title}  ({meeting.links.code}): {len(bundle.rows)} rows, chain whole."
    if not has_code:
        yield "It is a copy with a code of its own: the meeting itself, or its old code, is here already."
    yield from facilitators_links(joined, meeting)


def write_sections(joined: Parts, meeting: Meeting, bundle: Bundle) -> None:
    """The notes of a copy without names have no log of their own, only what they say."""
    for item, text in bundle.notes.sections.items():
        joined.notes.write(meeting, Line(item, f"import:{item}", [(text, SYSTEM)]))


def facilitators_links(joined: Parts, meeting: Meeting) -> Iterator[str]:
    """Links from another server are not good here: these are the new ones, to go on from."""
    base = base_address(joined.config)
    for person in meeting.roster.people.values():
        if person.can(Capability.FACILITATE) and not person.is_removed:
            yield f"  {person.name}: {base}/p/{joined.tokens.make(meeting, person.id)}"


class Erasing:
    """Words or a name to be erased from a meeting: what there is, and then the erasing, through the room's own door."""

    def __init__(self, config: Config, code: str, words: str, name: str) -> None:
        self._joined = opened(config)
        self._meeting = meeting_called(self._joined, code)
        self._words = words
        self._rows = [seq for seq, texts in self._texts() if words and any(words in text for text in texts)]
        roster = self._meeting.roster.people.values()
        self._people = [p.id for p in roster if name and p.name.casefold() == name.casefold()]
        self._is_noted = bool(words) and any(words in text for text in self._joined.notes.texts(self._meeting).values())
        if not (self._rows or self._people or self._is_noted):
            raise Refused("nothing-to-erase")

    def _texts(self) -> Iterator[tuple[int, list[str]]]:
        with self._joined.store.snapshot() as connection:
            rows = journal.rows(connection, self._meeting.id)
        for row in rows:
            yield row.seq, [text["text"] for text in json.loads(row.texts) if "text" in text]

    def found(self) -> Iterator[str]:
        """Where it stands; an act is erased with all its texts."""
        texts = dict(self._texts())
        for seq in self._rows:
            yield f"row {seq}: {' · '.join(texts[seq])}"
        for person in self._people:
            yield f"the name {self._meeting.roster.people[person].name}"
        if self._is_noted:
            yield f"“{self._words}” in the notes"

    def erase(self, why: str) -> Iterator[str]:
        ask, meeting_id = self._joined.rooms.ask, self._meeting.id
        for seq in self._rows:
            ask(meeting_id, SYSTEM, EraseText(row=seq, why=why))
            yield f"row {seq}: erased"
        for person in self._people:
            ask(meeting_id, SYSTEM, EraseName(person=person, why=why))
            yield f"the name of {person}: erased. It may still stand in texts and notes: use --words for those."
        if self._is_noted and self._joined.notes.forget(self._meeting, self._words):
            yield "the notes: erased"
        self._joined.store.wipe()


def title_of(config: Config, code: str) -> str:
    return meeting_called(opened(config), code).lifecycle.title


def deleted(config: Config, code: str) -> Iterator[str]:
    """Delete a meeting; what was removed, line by line.

    Raises: Refused.
    """
    joined = opened(config)
    meeting = meeting_called(joined, code)
    if refused := not_now(RULES["delete_meeting"], meeting):
        raise refused
    joined.rooms.ask(meeting.id, SYSTEM, DeleteMeeting(title=meeting.lifecycle.title))
    words = Words(DEFAULT)
    for table, count in joined.eraser.removed.pop(meeting.id).items():
        if count:
            yield without_needless_marks(words.say(f"removed-{table.replace('_', '-')}", count=count))
