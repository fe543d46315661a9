"""Questions, concerns and suggestions about the draft: on a passage or about the whole; each gets an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Language,
    Refused,
    Stamp,
    changes,
    put,
    rule,
)
from meetingroom.core.anchors import Anchor
from meetingroom.core.closing import StillOpen, closing_check
from meetingroom.core.draft import Draft, Section, Version, mark_of, section_of
from meetingroom.core.proposals import Statement as Words
from meetingroom.core.proposals import written
from meetingroom.core.saying import Said
from meetingroom.core.sending import on_paper

if TYPE_CHECKING:
    from meetingroom.core.agenda import Agenda
    from meetingroom.core.meeting import Meeting

MOST_RESPONSES = 1_000


class ResponseKind(StrEnum):
    """What a reader brings to a passage, to a section, or to the whole draft."""

    QUESTION = "question"
    CONCERN = "concern"
    SUGGESTION = "suggestion"


class ReplyState(StrEnum):
    """What came of it."""

    OPEN = "open"
    ANSWERED = "answered"
    CHANGED = "changed"  # in a version
    ON_AGENDA = "on_agenda"  # at an item
    DECLINED = "declined"  # because …


@dataclass(frozen=True)
class Response:
    """One question, concern or suggestion, in its writer's own words and language."""

    id: str
    person: str
    kind: ResponseKind
    section: str  # "" for the whole draft, and for what was asked about the draft of the meeting before
    anchor: Anchor
    anchor_language: str
    text: str
    language: str
    at: float
    version: int  # of the draft that was read
    entered_by: str = ""
    translations: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # language: (text, who made it)
    state: ReplyState = ReplyState.OPEN
    reply: str = ""
    reply_language: str = ""
    reply_translations: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    replied_by: str = ""
    replied_at: float | None = None
    changed_in: int = 0
    item: str = ""  # where it is on the agenda
    answers_me: bool | None = None  # its writer's own word
    from_before: bool = False  # about the draft of the meeting before

    @property
    def is_about_whole(self) -> bool:
        """Is it about the draft as a whole, and no section of it?"""
        return not (self.section or self.from_before)

    @cached_property
    def mark(self) -> str:
        """Another one when anything in it is different."""
        return mark_of(self)


class ResponseSent(Event):
    """Somebody's question, concern or suggestion is public."""

    response: Id
    person: Id
    kind: ResponseKind
    section: str  # "" for the whole draft
    anchor: Anchor
    anchor_language: str
    text: Words
    language: str
    version: int


class SendResponse(Command):
    """Send a question, a concern or a suggestion about a passage of the draft; without a section about the whole."""

    kind: ResponseKind
    text: Words
    section: Id | None = None
    anchor: Anchor = Anchor()
    anchor_language: Language = "en"
    language: Language | None = None
    version: int | None = None


class EnterResponse(Command):
    """The same, from somebody without a device or on paper."""

    person: Id
    kind: ResponseKind
    text: Words
    section: Id | None = None
    anchor: Anchor = Anchor()
    anchor_language: Language = "en"
    language: Language | None = None


@rule(SendResponse, needs=Capability.OBSERVE)
def send_response(command: SendResponse, meeting: Meeting, context: Context) -> list[Event]:
    return sent(command, meeting, context.by, context)


@rule(EnterResponse, needs=Capability.FACILITATE)
def enter_response(command: EnterResponse, meeting: Meeting, context: Context) -> list[Event]:
    return sent(command, meeting, on_paper(meeting, command.person).id, context)


def sent(command: SendResponse | EnterResponse, meeting: Meeting, person: str, context: Context) -> list[Event]:
    section = section_meant(meeting, command)
    if len(meeting.draft.responses) >= MOST_RESPONSES:
        raise Refused("too-many-responses", most=MOST_RESPONSES)
    now = meeting.draft.number
    version = getattr(command, "version", None)
    if version is not None and not 0 <= version <= now:
        raise Refused("no-such-version", version=version)
    return [
        ResponseSent(
            response=context.new_id("q"),
            person=person,
            kind=command.kind,
            section=section,
            anchor=command.anchor,
            anchor_language=command.anchor_language,
            text=written(command.text),
            language=command.language or meeting.roster.people[person].language,
            version=now if version is None else version,
        )
    ]


def section_meant(meeting: Meeting, command: SendResponse | EnterResponse) -> str:
    """The section that it is about; "" for the whole draft, once there is something to read."""
    if command.section is not None:
        return section_of(meeting, command.section).id
    if not (meeting.draft.sections or meeting.draft.versions):
        raise Refused("no-draft-yet")
    if command.anchor.exact:
        raise Refused("no-such-section")
    return ""


def response_of(meeting: Meeting, response_id: str) -> Response:
    response = meeting.draft.responses.get(response_id)
    if response is None:
        raise Refused("no-such-response")
    return response


def open_at(draft: Draft, agenda: Agenda, item: str) -> list[Response]:
    """What is still open at an item: carried to it, or about a section that belongs to it; "" for what is at none."""
    found = (r for r in draft.responses.values() if item_of_response(draft, agenda, r) == item)
    return [r for r in found if is_open(draft, r)]


def item_of_response(draft: Draft, agenda: Agenda, response: Response) -> str:
    """The item that its reply names, else that of its section; "" where there is none, or none any more."""
    section = section_asked_about(draft, response)
    items = (response.item, section.item if section else "")
    return next((item for item in items if item in agenda.items), "")


def section_asked_about(draft: Draft, response: Response) -> Section | None:
    """The section as it is now; one that was taken out, as it last stood in a version."""
    held = (draft.sections, *(version.sections for version in reversed(draft.versions)))
    return next((sections[response.section] for sections in held if response.section in sections), None)


def is_open(draft: Draft, response: Response) -> bool:
    """Still to be talked about: no outcome, carried to the agenda, or *not yet* says its writer."""
    if response.answers_me is False or response.state is ReplyState.ON_AGENDA:
        return True
    return not has_outcome(draft, response)


def has_outcome(draft: Draft, response: Response) -> bool:
    """Has it a reply that holds? A change that was promised is none before the version with it is there."""
    if response.state is not ReplyState.CHANGED:
        return response.state is not ReplyState.OPEN
    return response.changed_in <= draft.number and (bool(response.reply) or is_changed(draft, response))


def is_changed(draft: Draft, response: Response) -> bool:
    """Does it read otherwise there, in the version that the reply names, than in the one that was read?"""
    before, after = (draft.numbered(number) for number in (response.version, response.changed_in))
    old, new = ((words_asked_about(version, response) if version else None) for version in (before, after))
    return old is None or new is None or old != new


def words_asked_about(version: Version, response: Response) -> object:
    """What it is about as this version words it: the section, or all of them in their order; None where it is none."""
    if response.is_about_whole:
        return [(section.id, section.words) for section in version.sections.values()]
    section = version.sections.get(response.section)
    return section.words if section else None


def may_change_in(draft: Draft, response: Response) -> list[int]:
    """The versions that a reply can name: the last, where it is newer than what was read, and the next."""
    last = [draft.number] if draft.number > response.version else []
    return [*last, draft.number + 1]


def concerns(draft: Draft) -> list[Response]:
    """Every concern, and whatever else has no outcome: that first, then *not yet*, then the others."""
    found = [r for r in draft.responses.values() if r.kind is ResponseKind.CONCERN or not has_outcome(draft, r)]
    return sorted(found, key=lambda r: (has_outcome(draft, r), r.answers_me is not False))


def without_reply(draft: Draft) -> list[Response]:
    """What nobody has answered so that it holds."""
    return [r for r in concerns(draft) if not has_outcome(draft, r)]


@closing_check
def responses_without_reply(meeting: Meeting) -> list[StillOpen]:
    """Whoever answers a draft is owed an answer: with a concern that has none a meeting ends only for a reason."""
    return [lacking(response) for response in without_reply(meeting.draft)]


def lacking(response: Response) -> StillOpen:
    said = Said("concern-lacks-reply", {"text": response.text[:140]})
    return StillOpen(response.kind.value, response.id, said, response.kind is ResponseKind.CONCERN)


def with_response(draft: Draft, response_id: str, **changed: object) -> Draft:
    after = replace(draft.responses[response_id], **changed)  # type: ignore[arg-type]
    return replace(draft, responses=put(draft.responses, response_id, after))


@changes("draft", ResponseSent)
def response_sent(draft: Draft, event: ResponseSent, stamp: Stamp) -> Draft:
    response = Response(
        id=event.response,
        person=event.person,
        kind=event.kind,
        section=event.section,
        anchor=event.anchor,
        anchor_language=event.anchor_language,
        text=event.text,
        language=event.language,
        at=stamp.at,
        version=event.version,
        entered_by=stamp.by if stamp.by != event.person else "",
    )
    return replace(draft, responses=put(draft.responses, response.id, response))
