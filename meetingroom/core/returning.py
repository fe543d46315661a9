"""An item of the meeting before comes back with its queue, its shared words and its held proposals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from meetingroom.core.acts import (
    Context,
    Event,
    Id,
    Language,
    Line,
    Stamp,
    by_language,
    changes,
    put,
)
from meetingroom.core.agenda import Agenda, with_item
from meetingroom.core.anchors import Anchor
from meetingroom.core.answers import Reason
from meetingroom.core.brought import BroughtItem, BroughtObjection, BroughtProposal, BroughtResponse
from meetingroom.core.carrying import EntriesCarried
from meetingroom.core.circles import CircleNamed
from meetingroom.core.draft import Draft
from meetingroom.core.hands import HandRaised
from meetingroom.core.objections import Objection
from meetingroom.core.options import OptionText, first_wordings
from meetingroom.core.outcomes import Outcome, Terms
from meetingroom.core.panels import PanelShared
from meetingroom.core.progress import PanelsRevealed
from meetingroom.core.proposals import (
    Proposal,
    Proposals,
    Stage,
    Statement,
    Translations,
    Version,
)
from meetingroom.core.protocols import ProtocolKey
from meetingroom.core.responses import ReplyState, Response, ResponseKind


class ItemCameBack(Event):
    """This item was held in the meeting before, or was not reached there."""

    item: Id
    why: Line = ""


class ProposalCameBack(Event):
    """A proposal that was held in the meeting before is open again; its text reads so since `at`."""

    proposal: Id
    item: Id
    by: str  # "" where whoever made it does not come along
    at: float
    text: Statement
    protocol: ProtocolKey
    held: Terms
    held_by: str
    held_at: float
    translations: Translations = {}
    language: str = ""
    options: dict[Id, OptionText] = {}
    options_in: dict[Id, dict[Language, OptionText]] = {}
    notice_s: int | None = None


class ObjectionCameBack(Event):
    """What somebody said stood in the way has not been met."""

    proposal: Id
    objection: Id
    person: Id
    value: str
    text: Reason = ""
    language: str = ""
    how_met: Reason = ""


class ResponseCameBack(Event):
    """What somebody asked about the draft of the meeting before is open still, at this item, since `at`."""

    response: Id
    item: str  # "" where it is at none
    person: Id
    kind: ResponseKind
    text: Statement
    language: str
    at: float
    anchor: Anchor = Anchor()
    anchor_language: str = ""
    translations: Translations = {}
    translators: dict[Language, str] = {}  # "" where whoever made it does not come along
    entered_by: str = ""
    on_agenda: bool = False


def returned(one: BroughtItem, item: str, people: Mapping[str, str], context: Context) -> Iterator[Event]:
    """What waits on an item, which is `item` now; `people` are the new ids by the old."""
    yield ItemCameBack(item=item, why=one.why)
    if one.circle:
        yield CircleNamed(item=item, people=tuple(people[p] for p in one.circle))
    for panel in one.panels:
        person = people[panel.person]
        by = people.get(panel.by, person)
        yield PanelShared(item=item, person=person, version=1, text=panel.text, language=panel.language, by=by)
    if one.is_revealed:
        yield PanelsRevealed(item=item)
    for proposal in one.proposals:
        yield from proposal_back(proposal, item, people, context)
    for response in one.responses:
        yield response_back(response, item, people, context)
    yield from queue_back(one, item, people, context)


def proposal_back(one: BroughtProposal, item: str, people: Mapping[str, str], context: Context) -> Iterator[Event]:
    proposal = context.new_id("d")
    options = {context.new_id("o"): text for text in one.options}
    yield ProposalCameBack(
        proposal=proposal,
        item=item,
        by=people.get(one.by, ""),
        at=one.at,
        text=one.text,
        translations=one.translations,
        protocol=one.protocol,
        language=one.language,
        options=options,
        options_in=dict(zip(options, one.options_in, strict=False)),
        notice_s=one.notice_s,
        held=one.held,
        held_by=people.get(one.held_by, ""),
        held_at=one.held_at,
    )
    for number, objection in enumerate(one.objections, start=1):
        yield objection_back(objection, proposal, people, number)


def objection_back(
    one: BroughtObjection, proposal: str, people: Mapping[str, str], number: int
) -> ObjectionCameBack:
    person = people[one.person]
    return ObjectionCameBack(
        proposal=proposal,
        objection=f"{proposal}-0-{person}-{number}",
        person=person,
        value=one.value,
        text=one.text,
        language=one.language,
        how_met=one.how_met,
    )


def response_back(
    one: BroughtResponse, item: str, people: Mapping[str, str], context: Context
) -> ResponseCameBack:
    return ResponseCameBack(
        response=context.new_id("q"),
        item=item,
        person=people[one.person],
        kind=one.kind,
        text=one.text,
        language=one.language,
        at=one.at,
        anchor=one.anchor,
        anchor_language=one.anchor_language,
        translations=one.translations,
        translators={language: people.get(by, "") for language, by in one.translators.items()},
        entered_by=people.get(one.entered_by, ""),
        on_agenda=one.on_agenda,
    )


def queue_back(one: BroughtItem, item: str, people: Mapping[str, str], context: Context) -> Iterator[Event]:
    """They wait with the item, and stand in line once the room is on it and they are there."""
    raised = [
        HandRaised(
            entry=context.new_id("e"),
            person=people[hand.person],
            kind=hand.kind,
            item=item,
            topic=hand.topic,
            added_by=people.get(hand.added_by, ""),
        )
        for hand in one.hands
    ]
    yield from raised
    if raised:
        yield EntriesCarried(item=item, entries=tuple(hand.entry for hand in raised))


@changes("agenda", ItemCameBack)
def item_came_back(agenda: Agenda, event: ItemCameBack, stamp: Stamp) -> Agenda:
    return with_item(agenda, event.item, from_before=True, held_why=event.why)


@changes("proposals", ProposalCameBack)
def proposal_came_back(proposals: Proposals, event: ProposalCameBack, stamp: Stamp) -> Proposals:
    """Open again, as one that was held and is taken up."""
    texts = by_language(event.translations)
    options = first_wordings(event.options, event.options_in, "")
    first = Version(1, event.text, texts, event.by, event.at, notice_s=event.notice_s, options=options)
    made = Proposal(
        id=event.proposal,
        item=event.item,
        by=event.by,
        at=event.at,
        versions=(first,),
        protocol=event.protocol,
        language=event.language,
        stage=Stage.REACT,
        stage_at=stamp.at,
        earlier=(Outcome(event.held, 1, 0, event.held_by, event.held_at),),
    )
    return replace(proposals, by_id=put(proposals.by_id, made.id, made))


@changes("proposals", ObjectionCameBack)
def objection_came_back(proposals: Proposals, event: ObjectionCameBack, stamp: Stamp) -> Proposals:
    proposal = proposals.by_id[event.proposal]
    objection = Objection(
        event.objection,
        event.person,
        version=1,
        asking=0,
        value=event.value,
        text=event.text,
        language=event.language,
        how_met=event.how_met,
        met_in=1 if event.how_met else 0,
    )
    objections = put(proposal.objections, objection.id, objection)
    return replace(proposals, by_id=put(proposals.by_id, proposal.id, replace(proposal, objections=objections)))


@changes("draft", ResponseCameBack)
def response_came_back(draft: Draft, event: ResponseCameBack, stamp: Stamp) -> Draft:
    """At its item, or at none; and about no section: those were of another draft."""
    texts = by_language(event.translations)
    response = Response(
        id=event.response,
        person=event.person,
        kind=event.kind,
        section="",
        anchor=event.anchor,
        anchor_language=event.anchor_language,
        text=event.text,
        language=event.language,
        at=event.at,
        version=0,
        entered_by=event.entered_by,
        translations={language: (text, event.translators.get(language, "")) for language, text in texts.items()},
        state=ReplyState.ON_AGENDA if event.on_agenda else ReplyState.OPEN,
        item=event.item,
        from_before=True,
    )
    return replace(draft, responses=put(draft.responses, response.id, response))
