"""What the room already knows for the seven fields of a written notice, and of who disagrees: offered, never filled in.

Each field gets lines: a text as somebody wrote it, or a message with such texts in it. The edge says them in the
room's language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from string import ascii_lowercase
from typing import Any

from meetingroom.core.amendments import AmendmentState
from meetingroom.core.answers import Given
from meetingroom.core.evidence import HeldSeries
from meetingroom.core.meeting import Meeting
from meetingroom.core.notice import NoticeField
from meetingroom.core.options import Option
from meetingroom.core.outcomes import Outcome
from meetingroom.core.panels import is_held_back
from meetingroom.core.parts import OutcomeKind
from meetingroom.core.proposals import Proposal
from meetingroom.core.responses import concerns
from meetingroom.core.saying import Said
from meetingroom.views.evidence import comes_from
from meetingroom.views.shared import present

Line = str | Said
Finder = Callable[[Meeting, Proposal, Outcome], Iterable[Line]]


def notice_suggestions(meeting: Meeting, proposal: Proposal) -> dict[str, list[Line]]:
    """By field, those for which something is known."""
    if proposal.outcome is None:
        return {}
    found = {field.value: [*find(meeting, proposal, proposal.outcome)] for field, find in FINDERS.items()}
    return {field: lines for field, lines in found.items() if lines}


def action(meeting: Meeting, proposal: Proposal, outcome: Outcome) -> Iterator[Line]:
    """(1) What is proposed or refused, and of each part what came of it."""
    yield came_to(outcome.terms.kind, outcome.terms.summary or in_room_language(meeting, proposal))
    yield from (came_to(part.kind, part.text) for part in outcome.terms.parts)


def came_to(kind: str, text: str) -> Said:
    return Said(f"notice-knows-{kind.replace('_', '-')}", {"text": text})


def in_room_language(meeting: Meeting, proposal: Proposal) -> str:
    version = proposal.version
    return version.translations.get(meeting.lifecycle.language, version.text)


def why(meeting: Meeting, proposal: Proposal, outcome: Outcome) -> Iterator[Line]:
    """(2) As it was stated; and of each part."""
    yield from (text for text in (outcome.terms.reasons, outcome.terms.decided) if text)
    yield from (Said("notice-knows-part", {"part": p.text, "why": p.why}) for p in outcome.terms.parts if p.why)


def information(meeting: Meeting, proposal: Proposal, outcome: Outcome) -> Iterator[Line]:
    """(3) The data, the draft and the written views that were on the table."""
    for held in meeting.evidence.on_item(proposal.item):
        yield data_from(held, comes_from(meeting, held))
    if meeting.draft.number:
        yield Said("notice-knows-draft", {"version": meeting.draft.number})
    for person in shared_panels(meeting, proposal):
        yield Said("notice-knows-view", {"name": name_and_role(meeting, person)})


def data_from(held: HeldSeries, source: str) -> Said:
    facts: dict[str, str | int | float | Said] = {"title": held.definition.title, "source": source}
    return Said("notice-knows-data", {**facts, "count": len(held.observed)})


def shared_panels(meeting: Meeting, proposal: Proposal) -> dict[str, Any]:
    """What was shared on the item, by person; nothing while it is held back."""
    if is_held_back(meeting.agenda.items[proposal.item]):
        return {}
    return dict(meeting.panels.items.get(proposal.item, {}))


def name_and_role(meeting: Meeting, person_id: str) -> str:
    person = meeting.roster.people[person_id]
    role = meeting.seats.role_in(meeting.lifecycle.language, person.role)
    return f"{person.name} ({role})" if role else person.name


def safeguards(meeting: Meeting, proposal: Proposal, outcome: Outcome) -> list[Line]:
    """(4) As another notice of this meeting has it, else what always has to be said."""
    return [said_before(meeting, proposal, NoticeField.SAFEGUARDS) or Said("notice-usual-safeguards")]


def help_(meeting: Meeting, proposal: Proposal, outcome: Outcome) -> list[Line]:
    """(5) The same."""
    return [said_before(meeting, proposal, NoticeField.HELP) or Said("notice-usual-help")]


def said_before(meeting: Meeting, proposal: Proposal, field: NoticeField) -> str:
    others = (p.outcome for p in meeting.proposals.by_id.values() if p.id != proposal.id and p.outcome)
    return next((other.notice[field] for other in others if other.notice.get(field)), "")


def options(meeting: Meeting, proposal: Proposal, outcome: Outcome) -> Iterator[Line]:
    """(6) Options put side by side and not agreed on, changes not taken in, and what else was proposed on the item."""
    yield from not_agreed(meeting, proposal, outcome)
    for amendment in proposal.amendments.values():
        if amendment.state is AmendmentState.DECLINED:
            yield Said("notice-knows-declined", {"text": amendment.text, "why": amendment.why})
    for other in meeting.proposals.on(proposal.item):
        if other.id != proposal.id:
            yield other_proposal(meeting, other)


def not_agreed(meeting: Meeting, proposal: Proposal, outcome: Outcome) -> Iterator[str]:
    """The options without those whose part is agreed, which begins as the option is lettered on every screen."""
    agreed = {part.text for part in outcome.terms.parts if part.kind is OutcomeKind.AGREED}
    for letter, option in zip(ascii_lowercase, proposal.options.values(), strict=False):
        if agreed.isdisjoint(said_as(letter, option)):
            yield option.in_language(meeting.lifecycle.language)


def said_as(letter: str, option: Option) -> Iterator[str]:
    """With its letter and without, in each language in which somebody may have stated it."""
    for text in (option.text, *(beside.text for beside in option.translations.values())):
        yield from (text, f"({letter}) {text}")


def other_proposal(meeting: Meeting, other: Proposal) -> Line:
    text = in_room_language(meeting, other)
    if other.outcome is None:
        return text
    said = came_to(other.outcome.terms.kind, text)
    reasons = other.outcome.terms.reasons
    return Said("notice-knows-declined", {"text": said, "why": reasons}) if reasons else said


def factors(meeting: Meeting, proposal: Proposal, outcome: Outcome) -> Iterator[Line]:
    """(7) Objections and how they were met, concerns with an answer and about the draft, views of who had gone."""
    yield from in_the_answers(meeting, proposal)
    for concern in concerns(meeting.draft):
        if concern.item == proposal.item:
            yield said_by(meeting, concern.person, concern.text)
    for person, how in (proposal.asking.beside if proposal.asking else {}).items():
        if how.endswith("_with_view"):
            yield Said("notice-knows-left", {"name": name_and_role(meeting, person)})


def in_the_answers(meeting: Meeting, proposal: Proposal) -> Iterator[Said]:
    objected = {(o.person, o.text) for o in proposal.objections.values()}
    for objection in proposal.objections.values():
        if objection.text:
            yield said_by(meeting, objection.person, objection.text, objection.how_met)
    for person, given in opened_answers(proposal).items():
        if given.text and (person, given.text) not in objected:
            yield said_by(meeting, person, given.text)


def said_by(meeting: Meeting, person: str, text: str, how_met: str = "") -> Said:
    told = {"name": name_and_role(meeting, person), "text": text}
    return Said("notice-knows-met", told | {"how": how_met}) if how_met else Said("notice-knows-said", told)


def opened_answers(proposal: Proposal) -> dict[str, Given]:
    """Those of the last asking; empty while they are sealed."""
    return dict(proposal.asking.answers) if proposal.asking and proposal.asking.is_open else {}


FINDERS: dict[NoticeField, Finder] = {
    NoticeField.ACTION: action,
    NoticeField.WHY: why,
    NoticeField.INFORMATION: information,
    NoticeField.SAFEGUARDS: safeguards,
    NoticeField.HELP: help_,
    NoticeField.OPTIONS: options,
    NoticeField.FACTORS: factors,
}


def known_words(meeting: Meeting, proposal: Proposal) -> dict[str, dict[str, Any]]:
    """By person, the words in which they could disagree: their objection, their answer, or what they wrote.

    `kept` are those that stand beside the outcome anyway.
    """
    found: dict[str, dict[str, Any]] = {}
    for person, panel in shared_panels(meeting, proposal).items():
        found[person] = {"text": panel.text, "lang": panel.language, "from": "panel"}
    for objection in proposal.objections.values():
        if objection.text and not objection.is_met:
            told = {"text": objection.text, "lang": objection.language, "from": "objection"}
            found[objection.person] = told
    for person, given in opened_answers(proposal).items():
        if given.text:
            told = {"text": given.text, "lang": given.language, "from": "answer"}
            found[person] = told | present({"kept": given.disagrees})
    return found
