"""Which rows say in another language what an earlier row says: words that are erased take their translations along.

A translation is of the wording that stood there when it was made; a row that translates several goes with any of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from meetingroom.core.acts import Event, Stamp, changes
from meetingroom.core.drafting import ParagraphTranslated, ParagraphWritten
from meetingroom.core.erasing import Erasures
from meetingroom.core.merging import PeopleMerged
from meetingroom.core.panels import PanelShared
from meetingroom.core.proposing import Proposed
from meetingroom.core.replies import ReplyTranslated, ResponseReplied, ResponseTranslated
from meetingroom.core.responses import ResponseSent
from meetingroom.core.returning import ProposalCameBack, ResponseCameBack
from meetingroom.core.sayback import StatementAnswered, StatementMade
from meetingroom.core.translating import (
    CorrectionTranslated,
    OptionsTranslated,
    PanelTranslated,
    ProposalTranslated,
    StatementTranslated,
)
from meetingroom.core.wording import ProposalRevised

Texts = Callable[[Any], Iterable[str]]


def panel(event: PanelShared | PanelTranslated) -> list[str]:
    return [f"panel {event.item} {event.person}"]


def statement(event: StatementMade | StatementTranslated) -> list[str]:
    return [f"statement {event.statement}"]


def correction(event: StatementAnswered | CorrectionTranslated) -> list[str]:
    return [f"correction {event.statement}"]


def response(event: ResponseSent | ResponseCameBack | ResponseTranslated) -> list[str]:
    return [f"response {event.response}"]


def reply(event: ResponseReplied | ReplyTranslated) -> list[str]:
    return [f"reply {event.response}"]


def paragraph(event: ParagraphWritten | ParagraphTranslated) -> list[str]:
    return [f"paragraph {event.section} {event.owner}"]


def proposal(event: ProposalTranslated) -> list[str]:
    return [f"proposal {event.proposal}"]


def worded(event: Proposed | ProposalCameBack | ProposalRevised) -> list[str]:
    """The text, and the options that this row words."""
    return [f"proposal {event.proposal}", *(f"option {id_}" for id_ in event.options)]


def options(event: OptionsTranslated) -> list[str]:
    return [f"option {id_}" for id_ in event.texts]


WRITTEN: dict[type[Event], Texts] = {
    PanelShared: panel,
    StatementMade: statement,
    StatementAnswered: correction,
    ResponseSent: response,
    ResponseCameBack: response,
    ResponseReplied: reply,
    ParagraphWritten: paragraph,
    Proposed: worded,
    ProposalCameBack: worded,
    ProposalRevised: worded,
}

TRANSLATED: dict[type[Event], Texts] = {
    PanelTranslated: panel,
    StatementTranslated: statement,
    CorrectionTranslated: correction,
    ResponseTranslated: response,
    ReplyTranslated: reply,
    ParagraphTranslated: paragraph,
    ProposalTranslated: proposal,
    OptionsTranslated: options,
}


@changes("erasures", *WRITTEN)
def words_written(erasures: Erasures, event: Event, stamp: Stamp) -> Erasures:
    now = dict.fromkeys(WRITTEN[type(event)](event), stamp.seq)
    return replace(erasures, written={**erasures.written, **now})


@changes("erasures", *TRANSLATED)
def words_translated(erasures: Erasures, event: Event, stamp: Stamp) -> Erasures:
    beside = erasures.beside
    for row in {erasures.written[text] for text in TRANSLATED[type(event)](event)}:
        beside = {**beside, row: frozenset({*beside.get(row, ()), stamp.seq})}
    return replace(erasures, beside=beside)


@changes("erasures", PeopleMerged)
def words_of_a_double(erasures: Erasures, event: PeopleMerged, stamp: Stamp) -> Erasures:
    """They are this person's, where that person has written nothing there."""
    old, new = f" {event.double}", f" {event.into}"
    moved = {text.removesuffix(old) + new: row for text, row in erasures.written.items() if text.endswith(old)}
    return replace(erasures, written={**moved, **erasures.written})
