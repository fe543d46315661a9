"""The dates that come of a meeting: of actions, and of whatever comes back.

    @dated
    def actions(telling: Telling, source: Source) -> Iterable[Moment]: ...

A chapter registers its dates beside itself, in the same file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling
from meetingroom.words import Words


@dataclass(frozen=True)
class Moment:
    """A day, or an instant, and what is then. `id` stays the same in a later copy, so that it is moved, not doubled."""

    id: str
    when: date | datetime
    title: str
    about: str = ""


@dataclass(frozen=True)
class Dates:
    """All the dates of a meeting; `version` says of which version of the record they are."""

    title: str
    meeting_id: str
    language: str
    at: float
    version: str
    moments: tuple[Moment, ...]


DATED: list[Callable[[Telling, Source], Iterable[Moment]]] = []


def dated(find: Callable[[Telling, Source], Iterable[Moment]]) -> Callable[[Telling, Source], Iterable[Moment]]:
    """Register where dates come from."""
    DATED.append(find)
    return find


def dates(source: Source, words: Words, version: str) -> Dates:
    telling = Telling(source.meeting, words, source.zone)
    found = sorted((m for find in DATED for m in find(telling, source)), key=lambda m: (day_of(m.when), m.id))
    title = telling.title
    return Dates(title, source.meeting.id, words.language, source.meeting.at, version, tuple(found))


def day_of(when: date | datetime) -> date:
    return when.date() if isinstance(when, datetime) else when


def told(found: Dates, tell: Callable[[str], str]) -> Dates:
    """The same with every text told another way."""
    moments = tuple(replace(m, title=tell(m.title), about=tell(m.about)) for m in found.moments)
    return replace(found, title=tell(found.title), moments=moments)
