"""The letters in which a draft goes home: one for each person, in their language, with a link that is theirs alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from email.message import EmailMessage
from email.utils import formatdate, parseaddr
from urllib.parse import quote

from meetingroom.core.meeting import Meeting
from meetingroom.core.roster import Person
from meetingroom.core.sending import Way
from meetingroom.exports.invitation import Invited, invitation
from meetingroom.exports.planned import said_when
from meetingroom.exports.telling import one_line, without_needless_marks
from meetingroom.store.mail import Posted
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
    way: Way = Way.LINK  # how they were sent the draft last

    def mailto(self, address: str = "") -> str:
        return f"mailto:{quote(address)}?subject={quote(self.subject)}&body={quote(self.text)}"


def letters(parts: Parts, meeting: Meeting) -> list[Letter]:
    """A letter to everybody who was sent the draft."""
    ways = {person: sending.way_of(person) for sending in meeting.draft.sendings for person in sending.people}
    people = [meeting.roster.people[p] for p in ways]
    made = [letter_to(parts, meeting, person, base_url()) for person in people if not person.is_removed]
    return [replace(letter, way=ways[letter.person]) for letter in made]


def letter_to(parts: Parts, meeting: Meeting, person: Person, base: str, *, reminds: bool = False) -> Letter:
    """The letter, or a reminder, with links that begin with this address."""
    language = person.language if person.language in LANGUAGES else meeting.lifecycle.language
    words = Words(language if language in LANGUAGES else "en")
    # Whoever has come in holds their link themselves; it reads their private words.
    link = f"{base}/p/{parts.tokens.make(meeting, person.id)}/draft" if person.joined_at is None else ""
    told = {
        "name": person.name,
        "title": meeting.lifecycle.title_in(words.language),
        "version": meeting.draft.number,
        "day": said_when(meeting.planned, words),
        "link": link or f"{base}/m/{meeting.links.code}/draft",
    }
    subject, text = reminding(words, told) if reminds else sending(words, told)
    return Letter(person.id, person.name, words.language, one_line(plain(subject)), plain(text), link)


def sending(words: Words, told: dict[str, object]) -> tuple[str, str]:
    """What stands in the letter in which the draft goes home."""
    text = words.say("letter-text-on-day", **told) if told["day"] else words.say("letter-text", **told)
    return words.say("letter-subject", **told), text


def reminding(words: Words, told: dict[str, object]) -> tuple[str, str]:
    """What stands in the one to those who have not read it."""
    text = words.say("reminder-text-on-day", **told) if told["day"] else words.say("reminder-text", **told)
    return words.say("reminder-subject", **told), text


def plain(text: str) -> str:
    """Without the marks that set a name apart on a screen: mail programs show them as boxes."""
    return without_needless_marks(text)


def mail_to(parts: Parts, meeting: Meeting, letter: Posted, address: str) -> EmailMessage:
    """The letter as mail, with an invitation to the meeting where its day is known."""
    person = meeting.roster.people[letter.person]
    reminds = letter.row in meeting.draft.reminders
    written = letter_to(parts, meeting, person, parts.config.public_url, reminds=reminds)
    sender = parts.config.mail_from
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, address, written.subject
    message["Date"] = formatdate()
    # The same letter has the same id however often it is tried, so that a mail program can tell.
    message["Message-ID"] = f"<{meeting.id}.{letter.row}.{letter.person}@{parseaddr(sender)[1].partition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message["Content-Language"] = written.language
    message.set_content(written.text)
    if meeting.planned.day:
        base = f"{parts.config.public_url}/m/{meeting.links.code}/draft"
        sent = Invited(parseaddr(sender)[1], address, person.name)
        ics = invitation(meeting, Words(written.language), base, sent)
        message.add_attachment(ics, "text", "calendar", filename="invitation.ics", params={"method": "REQUEST"})
    return message
