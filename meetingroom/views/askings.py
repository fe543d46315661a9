"""One round of answers: who has answered, and once it is opened what, with what the rule makes of it."""

from __future__ import annotations

from typing import Any

from meetingroom.core.answering import reading
from meetingroom.core.answers import Asking, Given
from meetingroom.core.gates import members_now
from meetingroom.core.meeting import Meeting
from meetingroom.core.proposals import Proposal
from meetingroom.core.protocols import PROTOCOLS
from meetingroom.markup import Vocabulary
from meetingroom.views.glossary import known, marked
from meetingroom.views.options import options_asked
from meetingroom.views.queue import Message, message
from meetingroom.views.shared import listed, present

NAMED_UNTIL = 3  # with fewer left to answer only their number is shown, since the last ones would stand alone


def asking_row(meeting: Meeting, proposal: Proposal, asking: Asking) -> dict[str, Any]:
    """Who has answered, and what once it is opened; an asking that a new version overtook is gone."""
    always = {"number": asking.number, "version": asking.version, "at": asking.at}
    if asking.is_open:
        return always | opened_row(meeting, proposal, asking)
    if not proposal.is_answering:
        return always
    return always | progress(meeting, proposal, asking)


def progress(meeting: Meeting, proposal: Proposal, asking: Asking) -> dict[str, Any]:
    here = {p.id for p in meeting.roster.here()}
    waiting = [p for p in members_now(meeting, proposal) if p in here and p not in asking.answered]
    count = {"count": len(asking.answered), "of": len(asking.answered) + len(waiting)}
    names = {"answered": sorted(asking.answered)} if len(waiting) >= NAMED_UNTIL else {}
    return count | names | present({"all_answered": not waiting})


def opened_row(meeting: Meeting, proposal: Proposal, asking: Asking) -> dict[str, Any]:
    found = reading(meeting, proposal, asking)
    terms = known(meeting.glossary)
    rows = ((person, given_row(given, person, terms)) for person, given in asking.answers.items())
    read = {"why": found.why, "count": found.count} | present({"chosen": found.chosen})
    # How answers are given now may have been changed since.
    keys = [choice.key for choice in PROTOCOLS[asking.protocol].choices(proposal.options)]
    asked = {"protocol": asking.protocol.value, "keys": keys}
    if found.carried is not None:
        read["carried"] = found.carried
    told = {"opened_at": asking.opened_at, "reading": read, "beside": dict(asking.beside)}
    told |= present({"given_to": given_to(proposal, asking)})
    return asked | told | listed(rows, "answers") | options_asked(proposal, asking)


def given_to(proposal: Proposal, asking: Asking) -> Message | None:
    """Where that is not what is proposed now: an earlier version, or what was decided and is open again."""
    if asking.version != proposal.version.number:
        return message("answers-of-version", version=asking.version)
    was_decided = any(one.asking == asking.number for one in proposal.earlier)
    return message("answers-decided-before") if was_decided else None


def given_row(given: Given, person: str, terms: Vocabulary) -> dict[str, Any]:
    by = given.by if given.by != person else ""
    row = {"value": given.value} | present({"text": given.text, "lang": given.language, "entered_by": by})
    return marked(row, ("text",), terms)
