"""The roster: who is expected, who is here, and what each may do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Language,
    Line,
    Name,
    Refused,
    Stamp,
    changes,
    put,
    rule,
)

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.newcomers import Unread

MEMBER = (Capability.SPEAK, Capability.DECIDE)
KEEPERS = (Capability.FACILITATE, Capability.TAKE_NOTES)  # who writes down what was agreed on
FACILITATOR = (Capability.FACILITATE, Capability.TAKE_NOTES, Capability.SPEAK, Capability.DECIDE)


@dataclass(frozen=True)
class Stay:
    """One time that somebody was in the meeting; `end` is None while they are."""

    start: float
    end: float | None = None


@dataclass(frozen=True)
class Person:
    """One participant, on however many devices. `order` is the order of joining."""

    id: str
    name: str = ""
    role: str = ""
    side: str = ""
    language: str = ""
    pronoun: str = "none"  # as the person gave it
    pace: int = 1  # private: so many seconds of theirs count as one
    capabilities: frozenset[Capability] = frozenset(MEMBER)
    order: int = 0
    joined_at: float | None = None  # None: expected, not yet here
    has_device: bool = True
    is_away: bool = False
    left_at: float | None = None
    is_removed: bool = False
    stays: tuple[Stay, ...] = ()
    interprets: bool = False  # says in another language what others say
    holds_power: bool = False  # speaks last in a round where those with power do
    arrives_at: float | None = None  # when they said that they come, and go
    leaves_at: float | None = None
    unread: Unread | None = None  # came by the code alone, when this had been written
    merged_into: str = ""  # they are this person, who had come in twice

    @property
    def is_here(self) -> bool:
        """Joined, not gone; somebody away (a sleeping phone) is still here."""
        return self.joined_at is not None and self.left_at is None and not self.is_removed

    def can(self, capability: Capability) -> bool:
        return capability in self.capabilities and not self.is_removed


@dataclass(frozen=True)
class Roster:
    """All who are or were expected, in the order of joining."""

    people: Mapping[str, Person] = field(default_factory=dict)
    is_locked: bool = False
    about: str = ""  # the person the meeting is about
    deputy: str = ""  # who takes over first when no facilitator is connected
    unled_since: float | None = None  # since when no facilitator has been connected
    is_unled: bool = False  # for so long that any member who decides may take over
    stand_in: str = ""  # who has taken over until a facilitator is back
    stood_in_with: frozenset[Capability] = frozenset()  # what they could do before
    seating: tuple[str, ...] = ()  # around the table, where somebody said how people sit

    def here(self) -> list[Person]:
        return [p for p in self.people.values() if p.is_here]

    def facilitators(self) -> list[Person]:
        """Those who could run the meeting now."""
        return [p for p in self.people.values() if p.can(Capability.FACILITATE) and p.is_here]


# What happened


class PersonAdded(Event):
    """Somebody is on the roster; their name stands apart, in `PersonNamed`."""

    person: Id
    role: Line = ""
    side: Line = ""
    language: str = ""
    capabilities: tuple[Capability, ...] = MEMBER
    has_device: bool = True
    interprets: bool = False
    holds_power: bool = False


class PersonNamed(Event):
    """What to call a person; the name itself is kept in the roster table, not in the row."""

    person: Id
    name: Name


class PersonJoined(Event):
    """Somebody came in, by link, code or QR."""

    person: Id


class LanguageChosen(Event):
    """The language a person reads."""

    person: Id
    language: str


# What people ask for


class AddPerson(Command):
    """Put somebody on the roster, or add somebody without a device."""

    name: Name
    role: Line = ""
    side: Line = ""
    language: Language = "en"
    capabilities: tuple[Capability, ...] = MEMBER
    has_device: bool = True
    interprets: bool = False
    holds_power: bool = False


class Rename(Command):
    """Change the name of oneself, or of anyone for a facilitator."""

    person: Id
    name: Name


class ChooseLanguage(Command):
    """The language one reads."""

    language: Language


# The rules


def name_free(meeting: Meeting, name: str, person_id: str) -> str:
    """Refuse a name that somebody else in the meeting or at its door carries, however it is cased."""
    people = [(p.id, p.name) for p in meeting.roster.people.values() if not p.is_removed]
    knocks = [(knock.person, knock.name) for knock in meeting.door.waiting()]
    if any(other != person_id and called.casefold() == name.casefold() for other, called in [*people, *knocks]):
        raise Refused("name-taken", name=name)
    return name


@rule(AddPerson, needs=Capability.FACILITATE)
def add_person(command: AddPerson, meeting: Meeting, context: Context) -> list[Event]:
    person = context.new_id("p")
    added = PersonAdded(
        person=person,
        role=command.role,
        side=command.side,
        language=command.language,
        capabilities=command.capabilities,
        has_device=command.has_device,
        interprets=command.interprets,
        holds_power=command.holds_power,
    )
    named = PersonNamed(person=person, name=name_free(meeting, command.name, person))
    return [added, named] + ([] if command.has_device else [PersonJoined(person=person)])


@rule(Rename, needs=Capability.OBSERVE, ended_too=True)
def rename(command: Rename, meeting: Meeting, context: Context) -> list[Event]:
    person_of(meeting, command.person)
    if command.person != context.by and not meeting.roster.people[context.by].can(Capability.FACILITATE):
        raise Refused("not-yours")
    return [PersonNamed(person=command.person, name=name_free(meeting, command.name, command.person))]


@rule(ChooseLanguage, needs=Capability.OBSERVE, ended_too=True)
def choose_language(command: ChooseLanguage, meeting: Meeting, context: Context) -> list[Event]:
    if person_of(meeting, context.by).language == command.language:
        return []
    return [LanguageChosen(person=context.by, language=command.language)]


def person_of(meeting: Meeting, person_id: str) -> Person:
    """The person, or a refusal that names no one."""
    person = meeting.roster.people.get(person_id)
    if person is None:
        raise Refused("no-such-person")
    return person


def in_meeting(meeting: Meeting, person_id: str) -> Person:
    """Somebody on the roster who was not removed."""
    person = person_of(meeting, person_id)
    if person.is_removed:
        raise Refused("no-such-person")
    return person


def named(meeting: Meeting, person_id: str | None) -> str:
    """The id of somebody in the meeting, or "" for nobody."""
    return in_meeting(meeting, person_id).id if person_id else ""


def keeps(meeting: Meeting, person_id: str) -> bool:
    """Whether it is theirs to write down what was agreed on."""
    return any(meeting.roster.people[person_id].can(each) for each in KEEPERS)


# What becomes of the roster


def with_person(roster: Roster, person_id: str, **changed: object) -> Roster:
    return replace(roster, people=put(roster.people, person_id, replace(roster.people[person_id], **changed)))  # type: ignore[arg-type]


@changes("roster", PersonAdded)
def person_added(roster: Roster, event: PersonAdded, stamp: Stamp) -> Roster:
    person = Person(
        id=event.person,
        role=event.role,
        side=event.side,
        language=event.language,
        capabilities=frozenset(event.capabilities),
        order=len(roster.people),
        has_device=event.has_device,
        interprets=event.interprets,
        holds_power=event.holds_power,
    )
    return replace(roster, people=put(roster.people, person.id, person))


@changes("roster", PersonNamed)
def person_named(roster: Roster, event: PersonNamed, stamp: Stamp) -> Roster:
    return with_person(roster, event.person, name=event.name)


def ended_stays(person: Person, stamp: Stamp) -> tuple[Stay, ...]:
    """The person's stays, the last of which has ended by now."""
    return tuple(stay if stay.end is not None else Stay(stay.start, stamp.at) for stay in person.stays)


@changes("roster", LanguageChosen)
def language_chosen(roster: Roster, event: LanguageChosen, stamp: Stamp) -> Roster:
    return with_person(roster, event.person, language=event.language)
