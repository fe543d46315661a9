"""The prior written notice: seven things that a school must tell the parents of each outcome (34 CFR 300.503(b))."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Command, Context, Event, Id, Refused, Stamp, changes, rule
from meetingroom.core.answers import Reason
from meetingroom.core.outcomes import with_outcome
from meetingroom.core.proposals import Proposals, proposal_of
from meetingroom.core.roster import KEEPERS

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class NoticeField(StrEnum):
    """The seven fields, in the order of the rule's paragraphs."""

    ACTION = "action"  # (1) the action proposed or refused
    WHY = "why"  # (2) why
    INFORMATION = "information"  # (3) each evaluation, assessment, record or report used
    SAFEGUARDS = "safeguards"  # (4) that the parents have protection, and where to get a copy
    HELP = "help"  # (5) where to get help in understanding this
    OPTIONS = "options"  # (6) other options considered, and why they were rejected
    FACTORS = "factors"  # (7) other factors


Fields = Annotated[dict[NoticeField, Reason], msgspec.Meta(max_length=len(NoticeField))]


class NoticeFilled(Event):
    """What the notice says of an outcome; fields that are not named stay."""

    proposal: Id
    fields: Fields


class FillNotice(Command):
    """Write fields of the notice of an outcome; an empty one is printed as empty."""

    proposal: Id
    fields: Fields


@rule(FillNotice, needs=KEEPERS, ended_too=True)
def fill_notice(command: FillNotice, meeting: Meeting, context: Context) -> list[Event]:
    outcome = proposal_of(meeting, command.proposal).outcome
    if outcome is None:
        raise Refused("no-outcome-yet")
    changed = {field: text for field, text in command.fields.items() if outcome.notice.get(field, "") != text}
    return [NoticeFilled(proposal=command.proposal, fields=changed)] if changed else []


@changes("proposals", NoticeFilled)
def notice_filled(proposals: Proposals, event: NoticeFilled, stamp: Stamp) -> Proposals:
    outcome = proposals.by_id[event.proposal].outcome
    assert outcome is not None
    filled = {field.value: text for field, text in event.fields.items()}
    return with_outcome(proposals, event.proposal, notice={**outcome.notice, **filled})
