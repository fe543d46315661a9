"""The proposals: those of the current item and what is unsettled whole, the others by a line each.

Sealed answers are in no view at all.
"""

from __future__ import annotations

from collections.abc import Callable
from math import isinf
from typing import Any

from meetingroom.core.amendments import Amendment
from meetingroom.core.answering import reading
from meetingroom.core.bringing import is_held
from meetingroom.core.gates import notice_s, thinks_until
from meetingroom.core.ledger import in_the_way, not_heard_for
from meetingroom.core.meeting import Meeting
from meetingroom.core.objections import Objection
from meetingroom.core.parts import OutcomeKind
from meetingroom.core.proposals import Proposal, Proposals, Stage, Version
from meetingroom.core.protocols import PROTOCOLS, ProtocolKey
from meetingroom.core.restating import not_restated
from meetingroom.markup import Vocabulary
from meetingroom.views.askings import asking_row
from meetingroom.views.differences import differences
from meetingroom.views.glossary import known, marked, marked_proposal
from meetingroom.views.options import option_rows, options_before, reworded_options
from meetingroom.views.outcomes import earlier_row, stated_row
from meetingroom.views.overrides import overrides
from meetingroom.views.queue import message
from meetingroom.views.shared import listed, present


def pieces(meeting: Meeting) -> tuple[Any, ...]:
    """What the part is made of; while nothing is proposed, nothing else matters."""
    m = meeting
    if not m.proposals.by_id:
        return (m.proposals,)
    return (m.proposals, m.agenda, m.settings, m.roster, m.heard, m.panels, m.glossary, m.pauses, m.sayback)


def proposals_part(*made_of: Any) -> dict[str, Any]:
    """What everyone sees; what is not settled is within reach also once its item is left."""
    meeting = put_together(*made_of)
    return rows_of(meeting, lambda p: is_here(meeting, p) or is_unsettled(p))


def facilitators_proposals_part(*made_of: Any) -> dict[str, Any]:
    """The same; and how many need more time, who reopened a decision, and why.

    Where outcomes carry a written notice all are there whole: it is completed after the item, or after the meeting.
    """
    meeting = put_together(*made_of)
    has_notice = meeting.settings.written_notice
    return rows_of(meeting, lambda p: is_here(meeting, p) or is_unsettled(p) or has_notice, names_reopener=True)


def proposals_here_part(*made_of: Any) -> dict[str, Any]:
    """Whole only what the room is at: for the wall, and for whom what was said before is closed."""
    meeting = put_together(*made_of)
    return rows_of(meeting, lambda p: is_here(meeting, p))


def is_here(meeting: Meeting, proposal: Proposal) -> bool:
    return proposal.item == meeting.agenda.current


def is_unsettled(proposal: Proposal) -> bool:
    """Can somebody still answer it, reopen it, or take it up again?"""
    outcome = proposal.outcome
    return outcome is None or not outcome.is_final or is_held(outcome) or bool(outcome.held_parts)


def put_together(proposals: Proposals, *others: Any) -> Meeting:
    """As much of a meeting as the ledger and the gates look at, and its terms."""
    names = ("agenda", "settings", "roster", "heard", "panels", "glossary", "pauses", "sayback")
    parts = dict(zip(names, others, strict=bool(others)))
    return Meeting(id="", proposals=proposals, **parts)


def rows_of(meeting: Meeting, is_whole: Callable[[Proposal], bool], *, names_reopener: bool = False) -> dict[str, Any]:
    """Each proposal whole or by a line; `now` is the one that the room is at."""
    rows = (
        (p.id, full_row(meeting, p, names_reopener) if is_whole(p) else short_row(p))
        for p in meeting.proposals.by_id.values()
    )
    now = meeting.proposals.now_on(meeting.agenda.current)
    return listed(rows, "proposals") | present({"now": now.id if now else ""})


def short_row(proposal: Proposal) -> dict[str, Any]:
    """A proposal of another item: what it says, and how far it has come."""
    version = proposal.version
    row = {"item": proposal.item, "by": proposal.by, "stage": proposal.stage.value, "text": version.text}
    outcome = proposal.outcome
    return row | present(
        {
            "translations": dict(version.translations),
            "outcome": outcome.terms.kind.value if outcome else None,
            "provisional_until": outcome.until if outcome and outcome.is_provisional else None,
        }
    )


def full_row(meeting: Meeting, proposal: Proposal, names_reopener: bool) -> dict[str, Any]:
    asking, outcome = proposal.asking, proposal.outcome
    words = known(meeting.glossary)
    always = {
        "item": proposal.item,
        "by": proposal.by,
        "stage": proposal.stage.value,
        "stage_at": proposal.stage_at,
        "text": proposal.version.text,
        "version": proposal.version.number,
        "proposed_at": proposal.version.at,
        "protocol": proposal.protocol.value,
        "scale": scale(proposal),
        "versions": listed(versions(proposal), "versions"),
        "amendments": listed(((a.id, amendment_row(a, words)) for a in proposal.amendments.values()), "amendments"),
        "objections": listed(((o.id, objection_row(o, words)) for o in proposal.objections.values()), "objections"),
        "gates": gates(meeting, proposal, names_reopener),
    }
    worded = option_rows(proposal.options) | present({"options_before": options_before(proposal)})
    return always | worded | present(
        {
            "lang": proposal.language,
            "translations": dict(proposal.version.translations),
            "translated_by": dict(proposal.version.translated_by),
            "translations_before": translations_before(proposal),
            "marked": marked_proposal(proposal, words),
            "answers_whole": bool(proposal.options) and PROTOCOLS[proposal.protocol].answers_whole,
            "terms": terms(proposal),
            "carried": carried_when(proposal) if proposal.stage in READS_SOON else None,
            "think_until": known_end(meeting, proposal) if proposal.stage is Stage.THINK else None,
            "notice_until": notice_until(meeting, proposal),
            "not_restated": not_restated(meeting, proposal) if proposal.outcome is None else (),
            "ready": sorted(proposal.ready),
            "asking": asking_row(meeting, proposal, asking) if asking else None,
            "stated": stated_row(outcome, words) | chosen(meeting, proposal) if outcome else None,
            "overrides": overrides(proposal) or None,
            "earlier": [earlier_row(one, words, names_reopener) for one in proposal.earlier] or None,
        }
    )


def chosen(meeting: Meeting, proposal: Proposal) -> dict[str, Any]:
    """The option that won the vote, where that was agreed: an outcome that does not name it says nothing."""
    asking, outcome = proposal.asking, proposal.outcome
    if asking is None or not asking.is_open or outcome is None or outcome.terms.kind is not OutcomeKind.AGREED:
        return {}
    return present({"chosen": reading(meeting, proposal, asking).chosen})


def scale(proposal: Proposal) -> list[dict[str, Any]]:
    """The answers that can be given, in order."""
    choices = PROTOCOLS[proposal.protocol].choices(proposal.options)
    return [{"key": choice.key} | present({"needs_reason": choice.needs_reason}) for choice in choices]


def terms(proposal: Proposal) -> dict[str, Any]:
    held = proposal.terms
    return present({"level": held.level, "threshold": held.threshold if held.threshold != 50 else None}) | present(
        {"quorum": held.quorum or None}
    )


READS_SOON = frozenset({Stage.THINK, Stage.ANSWER})


def carried_when(proposal: Proposal) -> dict[str, Any]:
    """How the answers will be read, for all to know before they answer."""
    held, means = proposal.terms, f"protocol-{proposal.protocol.replace('_', '-')}-means"
    if proposal.protocol is ProtocolKey.VOTE:
        return message("carried-by-vote", threshold=held.threshold, quorum=held.quorum)
    level = message(f"answer-gradients-{held.level}".replace("_", "-"))
    return message("carried-at-level", level=level) if held.level else message(means)


def translations_before(proposal: Proposal) -> dict[str, Any]:
    """What earlier versions said in languages that this one lacks; the newest of each."""
    found = {
        language: {"text": text, "version": version.number}
        for version in proposal.versions[:-1]
        for language, text in version.translations.items()
    }
    return {language: one for language, one in found.items() if language not in proposal.version.translations}


def versions(proposal: Proposal) -> list[tuple[str, dict[str, Any]]]:
    before: Version | None = None
    rows = []
    for version in proposal.versions:
        rows.append((f"v{version.number}", version_row(version, before)))
        before = version
    return rows


def version_row(version: Version, before: Version | None) -> dict[str, Any]:
    changes = differences(before.text, version.text) if before else None
    options = reworded_options(version, before) if before else {}
    always = {"number": version.number, "by": version.by, "at": version.at}
    told = {"why": version.why, "amendment": version.amendment, "changes": changes, "options": options}
    return always | present(told)


def amendment_row(amendment: Amendment, terms: Vocabulary) -> dict[str, Any]:
    always = {"by": amendment.by, "text": amendment.text, "at": amendment.at, "state": amendment.state.value}
    told = present({"version": amendment.version or None, "why": amendment.why})
    return marked(always | told, ("text",), terms)


def objection_row(objection: Objection, terms: Vocabulary) -> dict[str, Any]:
    always = {"person": objection.person, "version": objection.version, "value": objection.value}
    said = {None: "", True: "met", False: "not_met"}[objection.is_met]
    told = present(
        {
            "text": objection.text,
            "lang": objection.language,
            "how_met": objection.how_met,
            "met_in": objection.met_in or None,
            "judged": said,
            "words": objection.words,
        }
    )
    return marked(always | told, ("text", "how_met"), terms)


def gates(meeting: Meeting, proposal: Proposal, with_time: bool) -> dict[str, Any]:
    """What stands before the answers. That somebody needs more time, and how many, only a facilitator is told."""
    if proposal.outcome is not None:
        return {}
    waits, asked = not_heard_for(meeting, proposal.item), in_the_way(meeting, proposal.item)
    return present(
        {
            "heard": bool(asked),
            "absent": [person for person in waits if person not in asked] or None,
            "think": isinf(thinks_until(meeting, proposal)),
            "think_until": known_end(meeting, proposal),
            "think_s": meeting.settings.quiet_think_s or None,
            "more_time": len(proposal.need_time) or None if with_time else None,
        }
    )


def known_end(meeting: Meeting, proposal: Proposal) -> float | None:
    """When the quiet think of this text is over, where there is one and that is known."""
    until = thinks_until(meeting, proposal)
    return None if isinf(until) else until or None


def notice_until(meeting: Meeting, proposal: Proposal) -> float | None:
    """Until when this text can only be agreed on provisionally."""
    seconds = notice_s(meeting, proposal)
    return proposal.version.at + seconds if seconds and proposal.outcome is None else None
