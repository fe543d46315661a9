"""The letters in which a draft goes home: one for each person, in their language, with a link that is theirs alone."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from meetingroom.core.meeting import Meeting
from meetingroom.core.roster import Person
from meetingroom.web.parts import Parts
from meetingroom.web.sync import base_url
from meetingroom.words import LANGUAGES, Words


@dataclass(frozen=True)
class Letter:
    """One message, ready to be sent; `link` is the address in it, "" for somebody who has come in by their own."""

    person: str
    name: str
    language: str
    subject: str
    text: str
    link: str

    @property
    def mailto(self) -> str:
        return f"mailto:?subject={quote(self.subject)}&body={quote(self.text)}"


def letters(parts: Parts, meeting: Meeting) -> list[Letter]:
    """A letter to everybody who was sent the last version."""
    recipients = dict.fromkeys(person for sending in meeting.draft.sendings for person in sending.people)
    people = [meeting.roster.people[p] for p in recipients]
    return [letter_to(parts, meeting, person) for person in people if not person.is_removed]


def letter_to(parts: Parts, meeting: Meeting, person: Person) -> Letter:
    language = person.language if person.language in LANGUAGES else meeting.lifecycle.language
    words = Words(language if language in LANGUAGES else "en")
    # Whoever has come in holds their link themselves; it reads their private words.
    link = f"{base_url()}/p/{parts.tokens.make(meeting, person.id)}" if person.joined_at is None else ""
    told = {
        "name": person.name,
        "title": meeting.lifecycle.title_in(words.language),
        "version": meeting.draft.number,
        "link": link or f"{base_url()}/m/{meeting.links.code}/draft",
    }
    day = meeting.draft.planned_for
    text = words.say("letter-text-on-day", day=day, **told) if day else words.say("letter-text", **told)
    return Letter(person.id, person.name, language, words.say("letter-subject", **told), text, link)
