"""Proposing: how a proposal comes to be, from the words of whoever makes it to its first version."""

from __future__ import annotations

from collections.abc import Collection
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
    by_language,
    changes,
    put,
    rule,
)
from meetingroom.core.agenda import item_of
from meetingroom.core.options import (
    OptionsIn,
    OptionText,
    OptionTexts,
    first_wordings,
    translations_by_option,
    written_options,
)
from meetingroom.core.proposals import (
    Proposal,
    Proposals,
    Statement,
    Translations,
    Version,
    offered,
    promised_s,
    written,
)
from meetingroom.core.protocols import ProtocolKey

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

MOST_PROPOSALS = 100


class Proposed(Event):
    """Somebody proposes something on an item."""

    proposal: Id
    item: Id
    text: Statement
    language: str
    translations: Translations
    protocol: ProtocolKey
    options: dict[Id, OptionText]
    options_in: dict[Id, dict[Language, OptionText]] = {}
    notice_s: int | None = None


class Propose(Command):
    """Propose something on an item; `translations` are the same words in other languages, `options_in` the options."""

    item: Id
    text: Statement
    language: Language | None = None
    translations: Translations = {}
    options: OptionTexts = ()
    options_in: OptionsIn = {}
    protocol: ProtocolKey | None = None


@rule(Propose, needs=Capability.SPEAK)
def propose(command: Propose, meeting: Meeting, context: Context) -> list[Event]:
    item = item_of(meeting, command.item)
    if len(meeting.proposals.by_id) >= MOST_PROPOSALS:
        raise Refused("too-many-proposals", most=MOST_PROPOSALS)
    options = {context.new_id("o"): text for text in written_options(command.options)}
    protocol = command.protocol or first_fitting(meeting, options)
    return [
        Proposed(
            proposal=context.new_id("d"),
            item=item.id,
            text=written(command.text),
            language=command.language or meeting.roster.people[context.by].language or meeting.lifecycle.language,
            translations=command.translations,
            protocol=offered(meeting, protocol),
            options=options,
            options_in=translations_by_option(options, command.options_in),
            notice_s=promised_s(meeting),
        )
    ]


def first_fitting(meeting: Meeting, options: Collection[str]) -> ProtocolKey:
    """Options are voted on where votes are given here; elsewhere they stand with the text, which is answered whole."""
    protocols = meeting.settings.protocols
    return ProtocolKey.VOTE if options and ProtocolKey.VOTE in protocols else protocols[0]


@changes("proposals", Proposed)
def proposed(proposals: Proposals, event: Proposed, stamp: Stamp) -> Proposals:
    first = Version(
        1,
        event.text,
        by_language(event.translations),
        stamp.by,
        stamp.at,
        notice_s=event.notice_s,
        options=first_wordings(event.options, event.options_in, stamp.by),
    )
    made = Proposal(
        id=event.proposal,
        item=event.item,
        by=stamp.by,
        at=stamp.at,
        versions=(first,),
        protocol=event.protocol,
        language=event.language,
        stage_at=stamp.at,
    )
    return Proposals(put(proposals.by_id, made.id, made))
