"""How the record tells names, times and lengths in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from unicodedata import bidirectional

from meetingroom.core.agenda import Item
from meetingroom.core.ledger import HeardLine, How
from meetingroom.core.meeting import Meeting
from meetingroom.core.plain import NEVER_IN_LINE
from meetingroom.core.roster import Person
from meetingroom.words import Words

MARKS = re.compile("[\u2068\u2069]")


@dataclass(frozen=True)
class Telling:
    """A meeting, the reader's words, and the time zone of the clock on the wall."""

    meeting: Meeting
    words: Words
    zone: tzinfo = UTC

    def say(self, message: str, /, **args: object) -> str:
        return without_needless_marks(self.words.say(message, **args))

    @property
    def title(self) -> str:
        return one_line(self.meeting.lifecycle.title_in(self.words.language))

    def person(self, person_id: str) -> Person | None:
        """Somebody on the roster; whoever turned out to be another is that person."""
        person = self.meeting.roster.people.get(person_id)
        while person is not None and person.merged_into:
            person = self.meeting.roster.people.get(person.merged_into)
        return person

    def name(self, person_id: str) -> str:
        """What a person is called, or that somebody without a name here did it, such as the clock."""
        person = self.person(person_id)
        return one_line(person.name) if person else self.say("record-nobody-known")

    def name_and_role(self, person_id: str) -> str:
        person = self.person(person_id)
        role = self.role(person) if person else ""
        return f"{self.name(person_id)} ({role})" if role else self.name(person_id)

    def role(self, person: Person) -> str:
        """As it was typed, or what the seat that is called so is called in this language."""
        return one_line(self.meeting.seats.role_in(self.words.language, person.role))

    def items(self) -> list[Item]:
        """The agenda, in its order."""
        return [self.meeting.agenda.items[i] for i in self.meeting.agenda.order]

    def number(self, item_id: str) -> int:
        return self.meeting.agenda.order.index(item_id) + 1

    def numbered(self, item_id: str) -> str:
        """`2. Budget`"""
        return f"{self.number(item_id)}. {self.title_of(item_id)}"

    def day(self, at: float) -> str:
        return self.say("record-date", date=self._local(at).date())

    def on_day(self, day: str) -> str:
        """A day such as "2026-05-21", as the language writes it."""
        return self.say("record-date", date=date.fromisoformat(day))

    def title_of(self, item_id: str) -> str:
        """What an item is called; "" for none, and for one that is gone."""
        item = self.meeting.agenda.items.get(item_id)
        return one_line(item.titles.get(self.words.language, item.title)) if item else ""

    def clock(self, at: float) -> str:
        """The time of day; with its date when that is not the day on which the meeting began."""
        local = self._local(at)
        began = self._first_day()
        return f"{local:%H:%M}" if began in (None, local.date()) else f"{local:%Y-%m-%d %H:%M}"

    def time_of_day(self, at: float) -> str:
        """`16:05`, for where the day stands beside it."""
        return f"{self._local(at):%H:%M}"

    def moment(self, at: float) -> str:
        """The day and the time of day."""
        return f"{self.day(at)}, {self.time_of_day(at)}"

    def span(self, start: float, end: float | None) -> str:
        """From when to when; an open end is left open."""
        return f"{self.clock(start)}–{self.clock(end) if end is not None else ''}"

    def zone_name(self, at: float) -> str:
        return f"{self._local(at):%Z}"

    def lasted(self, seconds: float) -> str:
        whole = round(seconds)
        minutes, rest = divmod(whole, 60)
        if minutes >= 60:
            hours, minutes = divmod(minutes, 60)
            message = "duration-hours-minutes" if minutes else "duration-hours"
            return self.say(message, hours=hours, minutes=minutes)
        if not minutes:
            return self.say("duration-seconds", seconds=rest)
        return self.say("duration-minutes-seconds" if rest else "duration-minutes", minutes=minutes, seconds=rest)

    def how(self, line: HeardLine) -> str:
        """How somebody was heard, in words."""
        if line.how is How.NOT_ASKED:
            return self.say("record-not-asked")
        return self.say(f"heard-{line.how.replace('_', '-')}", name=self.name(line.by) if line.by else "")

    def how_exactly(self, person_id: str, line: HeardLine) -> str:
        """The same, with who entered it when it was not the person."""
        by = line.by if line.how in (How.PASSED, How.WROTE) else line.entered_by
        entered = by not in ("", person_id)
        return joined([self.how(line), self.say("record-entered-by", name=self.name(by)) if entered else ""])

    def in_language(self, text: str, others: Mapping[str, str]) -> str:
        """What stands in the meeting's language, in the reader's where it does so too."""
        return others.get(self.words.language, text)

    def _local(self, at: float) -> datetime:
        return datetime.fromtimestamp(at, self.zone)

    def began(self) -> float | None:
        """When it was opened; its first item, where it had been prepared on an earlier day."""
        opened, first = self.meeting.lifecycle.opened_at, self.meeting.lifecycle.began_at
        if opened is None or first is None or self._local(opened).date() == self._local(first).date():
            return opened
        return first

    def at_it_from(self, at: float) -> float:
        """From when somebody was at the meeting who was in then: from its first item, where that was days later."""
        first = self.meeting.lifecycle.began_at
        return first if first is not None and self._local(at).date() < self._local(first).date() else at

    def _first_day(self) -> date | None:
        began = self.began()
        return self._local(began).date() if began is not None else None


def one_line(text: str) -> str:
    """People's text as one plain line that turns nothing around it: no control character, no change of direction."""
    return " ".join(NEVER_IN_LINE.sub(" ", text).split())


def without_needless_marks(text: str) -> str:
    """A sentence without the marks that set its arguments apart, where nothing in it is written from the right."""
    if text.isascii():
        return text
    if any(bidirectional(character) in ("R", "AL", "AN") for character in text):
        return text
    return MARKS.sub("", text)


def begins_from_right(text: str) -> bool:
    """Is the first letter that has a direction written from the right?"""
    sides = (side for side in map(bidirectional, text) if side in ("L", "R", "AL"))
    return next(sides, "L") != "L"


SHORT = 90  # of a longer text, so that it is known which one


def shortened(text: str) -> str:
    return text if len(text) <= SHORT else f"{text[:SHORT].rstrip()}…"


def joined(texts: Iterable[str]) -> str:
    return " · ".join(text for text in texts if text)
