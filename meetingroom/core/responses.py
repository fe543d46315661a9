"""Questions, concerns and suggestions about the draft: each anchored to its passage, and each gets an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
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
from meetingroom.core.draft import Draft, section_of
from meetingroom.core.panels import without_device
from meetingroom.core.proposals import Statement as Words
from meetingroom.core.proposals import written
from meetingroom.core.saying import Said

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

MOST_RESPONSES = 1_000


class ResponseKind(StrEnum):
    """What a reader brings to a passage."""

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
    section: str
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

    @property
    def is_open(self) -> bool:
        """Still to be talked about: no reply, carried to the agenda, or *not yet* says its writer."""
        return self.state in (ReplyState.OPEN, ReplyState.ON_AGENDA) or self.answers_me is False


class ResponseSent(Event):
    """Somebody's question, concern or suggestion is public."""

    response: Id
    person: Id
    kind: ResponseKind
    section: Id
    anchor: Anchor
    anchor_language: str
    text: Words
    language: str
    version: int


class SendResponse(Command):
    """Send a question, a concern or a suggestion about a passage of the draft."""

    kind: ResponseKind
    section: Id
    text: Words
    anchor: Anchor = Anchor()
    anchor_language: Language = "en"
    language: Language | None = None
    version: int | None = None


class EnterResponse(Command):
    """The same, from somebody without a device or on paper."""

    person: Id
    kind: ResponseKind
    section: Id
    text: Words
    anchor: Anchor = Anchor()
    anchor_language: Language = "en"
    language: Language | None = None


@rule(SendResponse, needs=Capability.OBSERVE)
def send_response(command: SendResponse, meeting: Meeting, context: Context) -> list[Event]:
    return sent(command, meeting, context.by, context)


@rule(EnterResponse, needs=Capability.FACILITATE)
def enter_response(command: EnterResponse, meeting: Meeting, context: Context) -> list[Event]:
    return sent(command, meeting, without_device(meeting, command.person).id, context)


def sent(command: SendResponse | EnterResponse, meeting: Meeting, person: str, context: Context) -> list[Event]:
    section = section_of(meeting, command.section)
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
            section=section.id,
            anchor=command.anchor,
            anchor_language=command.anchor_language,
            text=written(command.text),
            language=command.language or meeting.roster.people[person].language,
            version=now if version is None else version,
        )
    ]


def response_of(meeting: Meeting, response_id: str) -> Response:
    response = meeting.draft.responses.get(response_id)
    if response is None:
        raise Refused("no-such-response")
    return response


def open_at(draft: Draft, item: str) -> list[Response]:
    """What is still open at an item: carried to it, or about a section that belongs to it."""
    return [r for r in draft.responses.values() if r.is_open and item_of_response(draft, r) == item]


def item_of_response(draft: Draft, response: Response) -> str:
    section = draft.sections.get(response.section)
    return response.item or (section.item if section else "")


def concerns(draft: Draft) -> list[Response]:
    """Every concern: those without a reply first, then those whose writer says *not yet*, then the others."""
    found = [r for r in draft.responses.values() if r.kind is ResponseKind.CONCERN]
    return sorted(found, key=lambda r: (r.state is not ReplyState.OPEN, r.answers_me is not False))


def without_reply(draft: Draft) -> list[str]:
    """Concerns that nobody has answered: closing the meeting with one needs a reason."""
    return [r.id for r in concerns(draft) if r.state is ReplyState.OPEN]


@closing_check
def concerns_without_reply(meeting: Meeting) -> list[StillOpen]:
    """In every meeting, whatever its closing checks: whoever answers a draft is owed an answer."""
    lacking = (meeting.draft.responses[r] for r in without_reply(meeting.draft))
    return [StillOpen("concern", r.id, Said("concern-lacks-reply", {"text": r.text[:140]}), True) for r in lacking]


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
