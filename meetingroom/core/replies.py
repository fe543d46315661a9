"""Replies to what readers asked: by those who write the draft or facilitate, and judged by whoever asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    ERASED,
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
from meetingroom.core.agenda import ItemRemoved, item_of
from meetingroom.core.answers import Reason
from meetingroom.core.draft import Draft, writes_draft
from meetingroom.core.objections import speaks_for
from meetingroom.core.proposals import Statement as Words
from meetingroom.core.proposals import written
from meetingroom.core.responses import (
    ReplyState,
    Response,
    item_of_response,
    may_change_in,
    response_of,
    with_response,
)

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


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
    language: str = ""


class ReplyTranslated(Event):
    """A translation stands beside the reply, until there is another reply."""

    response: Id
    language: str
    text: Words


class ReplyJudged(Event):
    """Its writer says *that answers me* or *not yet*."""

    response: Id
    answers_me: bool


class TranslateResponse(Command):
    """Put a translation beside a response."""

    response: Id
    language: Language
    text: Words


class ReplyToResponse(Command):
    """Answer a response: with words, with the version that changes it (the last or the next), its item, or why not."""

    response: Id
    state: ReplyState
    text: Reason = ""
    version: int | None = None
    item: str = ""
    language: Language | None = None


class TranslateReply(Command):
    """Put a translation beside the reply to a response."""

    response: Id
    language: Language
    text: Words


class JudgeReply(Command):
    """Say whether the reply to one's own response answers it."""

    response: Id
    answers_me: bool


@rule(TranslateResponse, needs=Capability.OBSERVE)
def translate_response(command: TranslateResponse, meeting: Meeting, context: Context) -> list[Event]:
    response = response_of(meeting, command.response)
    if context.by != response.person:
        refuse_not_translating(meeting, context.by)
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
    version = version_for(meeting.draft, command, response) if command.state is ReplyState.CHANGED else 0
    return [
        ResponseReplied(
            response=response.id,
            state=command.state,
            text=command.text,
            version=version,
            item=item,
            language=command.language or meeting.roster.people[context.by].language,
        )
    ]


@rule(TranslateReply, needs=Capability.OBSERVE)
def translate_reply(command: TranslateReply, meeting: Meeting, context: Context) -> list[Event]:
    response = response_of(meeting, command.response)
    refuse_not_translating(meeting, context.by)
    if not response.reply:
        raise Refused("no-reply-yet")
    if command.language == response.reply_language:
        raise Refused("is-the-original")
    return [ReplyTranslated(response=response.id, language=command.language, text=written(command.text))]


def version_for(draft: Draft, command: ReplyToResponse, response: Response) -> int:
    """The version that was named, else the next; no version that was read already, and none further ahead."""
    known = may_change_in(draft, response)
    version = known[-1] if command.version is None else command.version
    if version not in known:
        raise Refused("no-such-version", version=version)
    return version


def item_for(meeting: Meeting, command: ReplyToResponse, response: Response) -> str:
    """The item that was named, else the one that the section is about."""
    item = command.item or item_of_response(meeting.draft, meeting.agenda, response)
    if not item:
        raise Refused("item-missing")
    return item_of(meeting, item).id


def refuse_not_answering(meeting: Meeting, person_id: str) -> None:
    """Those who write the draft or facilitate answer it; others may be asked to."""
    if writes_draft(meeting, person_id) or meeting.roster.people[person_id].can(Capability.FACILITATE):
        return
    raise Refused("not-draft-writer")


def refuse_not_translating(meeting: Meeting, person_id: str) -> None:
    """Those who answer, and whoever interprets."""
    if not meeting.roster.people[person_id].interprets:
        refuse_not_answering(meeting, person_id)


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


@changes("draft", ResponseTranslated)
def response_translated(draft: Draft, event: ResponseTranslated, stamp: Stamp) -> Draft:
    beside = with_beside(draft.responses[event.response].translations, event, stamp)
    return with_response(draft, event.response, translations=beside)


def with_beside(
    translations: Mapping[str, tuple[str, str]], event: ResponseTranslated | ReplyTranslated, stamp: Stamp
) -> Mapping[str, tuple[str, str]]:
    """What was erased stands beside nothing."""
    return translations if event.text == ERASED else put(translations, event.language, (event.text, stamp.by))


@changes("draft", ResponseReplied)
def response_replied(draft: Draft, event: ResponseReplied, stamp: Stamp) -> Draft:
    return with_response(
        draft,
        event.response,
        state=event.state,
        reply=event.text,
        reply_language=event.language,
        reply_translations={},
        replied_by=stamp.by,
        replied_at=stamp.at,
        changed_in=event.version,
        item=event.item,
        answers_me=None,
    )


@changes("draft", ItemRemoved)
def item_removed(draft: Draft, event: ItemRemoved, stamp: Stamp) -> Draft:
    """What was to be talked about at an item that is on the agenda no more has no reply again."""
    for response in list(draft.responses.values()):
        if response.state is ReplyState.ON_AGENDA and response.item == event.item:
            draft = with_response(draft, response.id, state=ReplyState.OPEN, item="", answers_me=None)
    return draft


@changes("draft", ReplyTranslated)
def reply_translated(draft: Draft, event: ReplyTranslated, stamp: Stamp) -> Draft:
    beside = with_beside(draft.responses[event.response].reply_translations, event, stamp)
    return with_response(draft, event.response, reply_translations=beside)


@changes("draft", ReplyJudged)
def reply_judged(draft: Draft, event: ReplyJudged, stamp: Stamp) -> Draft:
    return with_response(draft, event.response, answers_me=event.answers_me)
