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
from meetingroom.core.agenda import item_of
from meetingroom.core.anchors import Anchor
from meetingroom.core.answers import Reason
from meetingroom.core.draft import Draft, section_of, writes_draft
from meetingroom.core.objections import speaks_for
from meetingroom.core.panels import without_device
from meetingroom.core.proposals import Statement as Words
from meetingroom.core.proposals import written

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


class ResponseTranslated(Event):
    """A translation stands beside it."""

    response: Id
    language: str
    text: Words


class ResponseReplied(Event):
    """It has a reply; its writer will say whether that answers it."""

    response: Id
    state: ReplyState
    text: Reason = ""
    version: int = 0
    item: str = ""


class ReplyJudged(Event):
    """Its writer says *that answers me* or *not yet*."""

    response: Id
    answers_me: bool


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


class TranslateResponse(Command):
    """Put a translation beside a response."""

    response: Id
    language: Language
    text: Words


class ReplyToResponse(Command):
    """Answer a response: with words, with the version that changed, the item it goes to, or why not."""

    response: Id
    state: ReplyState
    text: Reason = ""
    item: str = ""


class JudgeReply(Command):
    """Say whether the reply to one's own response answers it."""

    response: Id
    answers_me: bool


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
    version = getattr(command, "version", None)
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
            version=meeting.draft.number if version is None else min(version, meeting.draft.number),
        )
    ]


@rule(TranslateResponse, needs=Capability.OBSERVE)
def translate_response(command: TranslateResponse, meeting: Meeting, context: Context) -> list[Event]:
    response = response_of(meeting, command.response)
    if context.by != response.person:
        refuse_not_answering(meeting, context.by)
    if command.language == response.language:
        raise Refused("is-the-original")
    return [ResponseTranslated(response=response.id, language=command.language, text=written(command.text))]


@rule(ReplyToResponse, needs=Capability.OBSERVE)
def reply_to_response(command: ReplyToResponse, meeting: Meeting, context: Context) -> list[Event]:
    refuse_not_answering(meeting, context.by)
    response = response_of(meeting, command.response)
    if command.state is ReplyState.OPEN:
        raise Refused("reply-says-nothing")
    if command.state in (ReplyState.ANSWERED, ReplyState.DECLINED):
        written(command.text)
    item = item_for(meeting, command, response) if command.state is ReplyState.ON_AGENDA else ""
    return [
        ResponseReplied(
            response=response.id,
            state=command.state,
            text=command.text,
            version=meeting.draft.number + 1 if command.state is ReplyState.CHANGED else 0,
            item=item,
        )
    ]


def item_for(meeting: Meeting, command: ReplyToResponse, response: Response) -> str:
    """The item that was named, else the one that the section is about."""
    section = meeting.draft.sections.get(response.section)
    item = command.item or (section.item if section else "")
    if not item:
        raise Refused("item-missing")
    return item_of(meeting, item).id


def refuse_not_answering(meeting: Meeting, person_id: str) -> None:
    """Those who write the draft or facilitate answer it; others may be asked to."""
    if writes_draft(meeting, person_id) or meeting.roster.people[person_id].can(Capability.FACILITATE):
        return
    raise Refused("not-draft-writer")


@rule(JudgeReply, needs=Capability.OBSERVE, ended_too=True)
def judge_reply(command: JudgeReply, meeting: Meeting, context: Context) -> list[Event]:
    response = response_of(meeting, command.response)
    if not speaks_for(meeting, context.by, response.person):
        raise Refused("not-yours")
    if response.state is ReplyState.OPEN:
        raise Refused("no-reply-yet")
    if response.answers_me is command.answers_me:
        return []
    return [ReplyJudged(response=response.id, answers_me=command.answers_me)]


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


def without_reply(draft: Draft) -> list[str]:
    """Concerns that nobody has answered: closing the meeting with one needs a reason."""
    return [r.id for r in draft.responses.values() if r.state is ReplyState.OPEN and r.kind is ResponseKind.CONCERN]


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


@changes("draft", ResponseTranslated)
def response_translated(draft: Draft, event: ResponseTranslated, stamp: Stamp) -> Draft:
    beside = put(draft.responses[event.response].translations, event.language, (event.text, stamp.by))
    return with_response(draft, event.response, translations=beside)


@changes("draft", ResponseReplied)
def response_replied(draft: Draft, event: ResponseReplied, stamp: Stamp) -> Draft:
    return with_response(
        draft,
        event.response,
        state=event.state,
        reply=event.text,
        replied_by=stamp.by,
        replied_at=stamp.at,
        changed_in=event.version,
        item=event.item,
        answers_me=None,
    )


@changes("draft", ReplyJudged)
def reply_judged(draft: Draft, event: ReplyJudged, stamp: Stamp) -> Draft:
    return with_response(draft, event.response, answers_me=event.answers_me)
