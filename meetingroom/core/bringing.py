"""What is left of a meeting for the next of its series: found here, and opened there by `continuing`.

Its people; items that were held or not reached, each with who waits on it, what was shared and what is held; open
actions; parked topics; and who waited in vain or was cut short.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import msgspec

from meetingroom.core.actions import ActionState
from meetingroom.core.agenda import Item, ItemAdded, ItemState, Purpose
from meetingroom.core.brought import (
    Brought,
    BroughtHand,
    BroughtItem,
    BroughtObjection,
    BroughtPanel,
    BroughtPerson,
    BroughtProposal,
    BroughtResponse,
    BroughtSeat,
    BroughtThing,
)
from meetingroom.core.carrying import carried_with, in_order
from meetingroom.core.outcomes import Outcome, Terms
from meetingroom.core.parts import OutcomeKind, Part
from meetingroom.core.proposals import Proposal
from meetingroom.core.queue import UNCOUNTED, Entry, Kind
from meetingroom.core.responses import ReplyState, Response, has_outcome, is_open, item_of_response, open_at
from meetingroom.core.roster import Person
from meetingroom.core.seats import Seat, SeatAdded

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

COMES_BACK = (ItemState.HELD, ItemState.PLANNED)


def brought_from(meeting: Meeting, opener: str) -> Brought:
    """What the next meeting of the series begins with; `opener` facilitates it."""
    people = [p for p in meeting.roster.people.values() if not p.is_removed and not p.merged_into]
    keys = {p.id for p in people}
    return Brought(
        meeting=meeting.id,
        title=meeting.lifecycle.title,
        ended_at=meeting.lifecycle.over_at or meeting.at,
        people=tuple(brought_person(p) for p in people),
        opener=opener,
        about=meeting.roster.about,
        seats=tuple(brought_seat(seat) for seat in meeting.seats.seats.values()),
        items=tuple(brought_item(meeting, item, keys) for item in items_to_bring(meeting)),
        actions=tuple(
            BroughtThing(text=a.text, owner=a.owner, day=a.due)
            for a in meeting.actions.actions.values()
            if a.state is ActionState.OPEN
        ),
        parked=tuple(
            BroughtThing(text=t.text, owner=t.owner, day=t.return_by, raised_by=t.raised_by)
            for t in meeting.parking.topics.values()
            if t.is_open
        ),
        responses=tuple(brought_response(response, on_agenda=False) for response in left_open(meeting, keys)),
        put_off=tuple(p.id for p in people if was_put_off(meeting, p.id)),
    )


def brought_person(person: Person) -> BroughtPerson:
    return BroughtPerson(
        key=person.id,
        name=person.name,
        role=person.role,
        side=person.side,
        language=person.language,
        pronoun=person.pronoun,
        pace=person.pace,
        capabilities=tuple(sorted(person.capabilities)),
        has_device=person.has_device,
        interprets=person.interprets,
        holds_power=person.holds_power,
    )


def brought_seat(seat: Seat) -> BroughtSeat:
    added = SeatAdded(
        seat=seat.id,
        title=seat.title,
        titles=dict(seat.titles),
        needed=seat.needed,
        needed_in=dict(seat.needed_in),
    )
    return BroughtSeat(seat=added, people=seat.people)


def items_to_bring(meeting: Meeting) -> Iterator[Item]:
    """Items that were held or not reached, in their order; and those on which a proposal is held or open again."""
    for item_id in meeting.agenda.order:
        item = meeting.agenda.items[item_id]
        if item.purpose is not Purpose.BREAK and (item.state in COMES_BACK or back_on(meeting, item_id)):
            yield item


def back_on(meeting: Meeting, item: str) -> list[Proposal]:
    """The proposals of an item that are held, or a part of which is; and those opened again and not decided since."""
    return [p for p in meeting.proposals.on(item) if is_open_again(p) or waits(p.outcome)]


def is_open_again(proposal: Proposal) -> bool:
    return proposal.outcome is None and bool(proposal.earlier)


def waits(outcome: Outcome | None) -> bool:
    return outcome is not None and (is_held(outcome) or bool(outcome.held_parts))


def is_held(outcome: Outcome) -> bool:
    return outcome.terms.kind is OutcomeKind.HELD


SAME = (
    "title",
    "purpose",
    "minutes",
    "description",
    "prompts",
    "titles",
    "prompts_in",
    "holds_back",
    "asks_nobody",
    "needs_everyone",
    "on_data",
)


def brought_item(meeting: Meeting, item: Item, keys: set[str]) -> BroughtItem:
    """An item with all that waits on it; `keys` are those of the people who come along."""
    presenter = item.presenter if item.presenter in keys else ""
    return BroughtItem(
        item=ItemAdded(item=item.id, presenter=presenter, **{name: getattr(item, name) for name in SAME}),
        why=item.held_why,
        circle=tuple(p for p in item.circle if p in keys),
        is_revealed=item.revealed,
        hands=tuple(hands(waiting_on(meeting, item.id), keys)),
        panels=tuple(
            BroughtPanel(person=person, text=panel.text, language=panel.language, by=panel.by)
            for person, panel in meeting.panels.on(item.id).items()
            if person in keys
        ),
        proposals=tuple(one for p in back_on(meeting, item.id) for one in brought_proposals(p, keys)),
        responses=tuple(
            brought_response(response, on_agenda=response.state is ReplyState.ON_AGENDA)
            for response in open_at(meeting.draft, meeting.agenda, item.id)
            if response.person in keys
        ),
    )


def left_open(meeting: Meeting, keys: set[str]) -> Iterator[Response]:
    """What was asked about the draft, is open still, and belongs to no item that comes back."""
    back = {item.id for item in items_to_bring(meeting)}
    for response in meeting.draft.responses.values():
        item = item_of_response(meeting.draft, meeting.agenda, response)
        if item not in back and response.person in keys and is_owed(meeting, response, item):
            yield response


def is_owed(meeting: Meeting, response: Response, item: str) -> bool:
    """What was put on the agenda has been talked about at its item, unless its writer says *not yet*."""
    if not item:
        return is_open(meeting.draft, response)
    return response.answers_me is False or not has_outcome(meeting.draft, response)


def brought_response(response: Response, *, on_agenda: bool) -> BroughtResponse:
    """In its writer's own words; a reply that did not settle it stays in the record of the meeting before."""
    beside = response.translations.items()
    return BroughtResponse(
        person=response.person,
        kind=response.kind,
        text=response.text,
        language=response.language,
        at=response.at,
        anchor=response.anchor,
        anchor_language=response.anchor_language,
        translations={language: text for language, (text, _) in beside},
        translators={language: by for language, (_, by) in beside},
        entered_by=response.entered_by,
        on_agenda=on_agenda,
    )


def waiting_on(meeting: Meeting, item: str) -> list[Entry]:
    """Who waits on an item, first to last: carried with it, or in line where the meeting has not ended."""
    in_line = [entry for entry in in_order(meeting) if entry.item == item]
    return [*carried_with(meeting.queue, item), *in_line]


def hands(entries: Iterable[Entry], keys: set[str]) -> Iterator[BroughtHand]:
    """Each person once under a kind. A reply's topic is over by then, so that it comes as something new."""
    seen = set[tuple[str, Kind]]()
    for entry in entries:
        kind = Kind.TOPIC if entry.kind is Kind.REPLY else entry.kind
        if kind is Kind.PROCESS or entry.person not in keys or (entry.person, kind) in seen:
            continue
        seen.add((entry.person, kind))
        yield BroughtHand(person=entry.person, kind=kind, topic=entry.topic, added_by=entry.added_by)


def brought_proposals(proposal: Proposal, keys: set[str]) -> Iterator[BroughtProposal]:
    """A proposal that is held or open again whole; of one that was agreed in part, each part that is held."""
    outcome = last_outcome(proposal)
    if is_open_again(proposal) or is_held(outcome):
        yield brought_proposal(proposal, keys)
    for number in proposal.outcome.held_parts if proposal.outcome else ():
        yield brought_part(proposal, number, keys)


def last_outcome(proposal: Proposal) -> Outcome:
    """What came of it, or what had before it was opened again."""
    return proposal.outcome or proposal.earlier[-1]


def brought_part(proposal: Proposal, number: int, keys: set[str]) -> BroughtProposal:
    """A held part as a proposal of its own, whose words are known since it was held."""
    outcome = proposal.outcome
    assert outcome is not None
    part = outcome.held_parts[number]
    whole = brought_proposal(proposal, keys)
    told = {"text": part.text, "at": outcome.at, "held": held_terms(part)}
    return msgspec.structs.replace(whole, **told, language="", translations={}, options=(), options_in=())


def held_terms(part: Part) -> Terms:
    """What is said of a held part, as of a proposal that is held."""
    more = {"until": part.until, "reasons": part.why, "needs": part.needs, "meanwhile": part.meanwhile}
    return Terms(kind=OutcomeKind.HELD, **more)  # type: ignore[arg-type]


def brought_proposal(proposal: Proposal, keys: set[str]) -> BroughtProposal:
    version, outcome = proposal.version, last_outcome(proposal)
    return BroughtProposal(
        by=version.by,
        text=version.text,
        at=version.at,
        translations=dict(version.translations),
        language=proposal.language,
        options=tuple(option.text for option in proposal.options.values()),
        options_in=tuple(
            {code: beside.text for code, beside in option.translations.items()} for option in proposal.options.values()
        ),
        protocol=proposal.protocol,
        notice_s=version.notice_s,
        held=outcome.terms,
        held_by=outcome.by,
        held_at=outcome.at,
        objections=tuple(
            BroughtObjection(person=o.person, value=o.value, text=o.text, language=o.language, how_met=o.how_met)
            for o in proposal.objections.values()
            if not o.is_met and o.person in keys
        ),
    )


def was_put_off(meeting: Meeting, person_id: str) -> bool:
    """Did somebody wait in vain to the end, or was their turn interrupted and never went on?"""
    queue = meeting.queue
    if any(entry.kind not in UNCOUNTED for entry in queue.of_person(person_id)):
        return True
    turns = [t for t in queue.turns.values() if t.person == person_id and t.kind not in UNCOUNTED]
    last = max(turns, key=lambda t: t.ended_at or 0.0, default=None)
    return last is not None and last.was_cut
