"""The wording of a proposal and its options: its versions, each with why it reads so and which amendment led to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Refused,
    Stamp,
    Text,
    by_language,
    changes,
    put,
    rule,
)
from meetingroom.core.amendments import AmendmentState, open_amendment
from meetingroom.core.options import Options, OptionText, reworded, written_options
from meetingroom.core.proposals import (
    Proposal,
    Proposals,
    Stage,
    StageReached,
    Statement,
    Translations,
    Version,
    promised_s,
    refuse_others,
    undecided,
    with_proposal,
    written,
)

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class ProposalRevised(Event):
    """The proposal reads differently now; answers to it start anew."""

    proposal: Id
    version: int
    text: Statement
    translations: Translations
    why: Text
    amendment: str = ""
    notice_s: int | None = None
    options: dict[Id, OptionText] = {}  # those that read differently


class ReviseProposal(Command):
    """Write the next version; `expected` is the version that it replaces, `amendment` one that it takes in.

    `options` are those that are worded anew; what is not named stays, and so does every letter.
    """

    proposal: Id
    expected: int
    text: Statement
    translations: Translations = {}
    why: Text = ""
    amendment: str = ""
    options: dict[Id, OptionText] = {}


@rule(ReviseProposal, needs=Capability.SPEAK)
def revise_proposal(command: ReviseProposal, meeting: Meeting, context: Context) -> list[Event]:
    proposal = undecided(meeting, command.proposal)
    refuse_others(meeting, proposal, context)
    if command.expected != proposal.version.number:
        raise Refused("proposal-changed", version=proposal.version.number)
    if command.amendment:
        open_amendment(proposal, command.amendment)
    options = worded_anew(proposal.options, command.options)
    translations = command.translations or still_said(proposal, command.text)
    if not options and (command.text, translations) == (proposal.version.text, proposal.version.translations):
        raise Refused("reads-the-same")
    revised = ProposalRevised(
        proposal=proposal.id,
        version=proposal.version.number + 1,
        text=written(command.text),
        translations=translations,
        why=command.why,
        amendment=command.amendment,
        notice_s=promised_s(meeting),
        options=options,
    )
    return [revised, StageReached(proposal=proposal.id, stage=Stage.REACT)]


def worded_anew(options: Options, texts: Mapping[str, str]) -> dict[str, str]:
    """Those of the texts that differ from what stands there.

    Raises: Refused, where an option is none of the proposal's, or would read like another.
    """
    if not texts.keys() <= options.keys():
        raise Refused("no-such-option")
    written_options(tuple(option.text for option in reworded(options, texts).values()))
    return {id_: text for id_, text in texts.items() if text != options[id_].text}


def still_said(proposal: Proposal, text: str) -> dict[str, str]:
    """Where only options are worded anew, the translations of the text still say what it says."""
    return dict(proposal.version.translations) if text == proposal.version.text else {}


@changes("proposals", ProposalRevised)
def proposal_revised(proposals: Proposals, event: ProposalRevised, stamp: Stamp) -> Proposals:
    before = proposals.by_id[event.proposal]
    version = Version(
        number=event.version,
        text=event.text,
        translations=by_language(event.translations),
        by=stamp.by,
        at=stamp.at,
        why=event.why,
        amendment=event.amendment,
        notice_s=event.notice_s,
        translated_by=still_by(before, event),
        options=reworded(before.options, event.options),
    )
    amendments = before.amendments
    if event.amendment:
        taken = replace(amendments[event.amendment], state=AmendmentState.TAKEN, version=event.version)
        amendments = put(amendments, event.amendment, taken)
    return with_proposal(
        proposals,
        event.proposal,
        versions=(*before.versions, version),
        amendments=amendments,
        think_from=None,
        think_until=None,
        ready=frozenset(),
        need_time=frozenset(),
    )


def still_by(before: Proposal, event: ProposalRevised) -> dict[str, str]:
    """Who made the translations that stay as they were."""
    version = before.version
    return {code: by for code, by in version.translated_by.items() if is_as_before(version, event, code)}


def is_as_before(version: Version, event: ProposalRevised, language: str) -> bool:
    return event.text == version.text and event.translations.get(language) == version.translations.get(language)
