"""What the record holds of one person, so that they can see how their own words stand."""

from __future__ import annotations

from collections.abc import Iterator

from meetingroom.core.agenda import Item
from meetingroom.core.answers import Asking
from meetingroom.core.ledger import line_of
from meetingroom.core.panels import is_held_back
from meetingroom.core.proposals import Proposal
from meetingroom.exports.chapters.concerns import asked_at, response_passages
from meetingroom.exports.chapters.decisions import (
    amendment_passage,
    label,
    minority,
    objection_passage,
    worded_in_all,
)
from meetingroom.exports.chapters.options import options
from meetingroom.exports.chapters.said_back import passages as statement_passages
from meetingroom.exports.chapters.turns import turns_taken
from meetingroom.exports.chapters.views import words_of
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, joined, one_line, shortened
from meetingroom.exports.tree import Block, Document, Facts, Heading, Paragraph, Passage
from meetingroom.words import Words


def own(source: Source, person: str, words: Words) -> Document:
    """One person's lines, turns, views, statements, concerns and positions, item by item."""
    telling = Telling(source.meeting, words, source.zone)
    blocks = [block for item in telling.items() for block in on_item(telling, item, person)]
    blocks += on_no_item(telling, person)
    return Document(telling.title, words.language, tuple(blocks) or (Paragraph(words.say("own-nothing")),))


def on_item(telling: Telling, item: Item, person: str) -> Iterator[Block]:
    facts = [*how_heard(telling, item, person), *turns(telling, item, person)]
    words = [*own_view(telling, item, person), *said_back(telling, item, person), *asked(telling, item.id, person)]
    decided = [*positions(telling, item, person)]
    if not (facts or words or decided):
        return
    yield Heading(2, telling.numbered(item.id), "")
    if facts:
        yield Facts(tuple(facts))
    yield from words
    yield from decided


def own_view(telling: Telling, item: Item, person: str) -> Iterator[Block]:
    panel = telling.meeting.panels.of(item.id, person)
    if panel is not None and not is_held_back(item):
        yield from words_of(telling, item, person, panel)


def said_back(telling: Telling, item: Item, person: str) -> Iterator[Block]:
    """What others took this person's view to be, with their own word on it."""
    for statement in telling.meeting.sayback.on(item.id):
        if statement.person == person:
            yield from statement_passages(telling, statement)


def asked(telling: Telling, item_id: str, person: str) -> Iterator[Block]:
    """What they asked, feared and suggested about the draft, and what came of each; "" for what is at no item."""
    for response in asked_at(telling, item_id):
        if response.person == person:
            yield from response_passages(telling, response)


def on_no_item(telling: Telling, person: str) -> Iterator[Block]:
    found = list(asked(telling, "", person))
    if found:
        yield Heading(2, telling.say("draft-title"), "")
        yield from found
    topics = [topic for topic in telling.meeting.parking.topics.values() if topic.raised_by == person]
    if topics:
        yield Heading(2, telling.say("parking-title"), "")
    for topic in topics:
        yield Passage(topic.text, about=tuple(title for title in [telling.title_of(topic.item)] if title))


def positions(telling: Telling, item: Item, person: str) -> Iterator[Block]:
    """What they proposed, where they stood each time that answers were opened, and what they would not agree to."""
    for proposal in telling.meeting.proposals.on(item.id):
        yield from proposed(telling, proposal, person)
        rows = [row for asking in proposal.askings for row in position(telling, proposal, asking, person)]
        if rows:
            yield Facts(tuple(rows))
        for objection in proposal.objections.values():
            if objection.person == person:
                yield objection_passage(telling, objection)


def proposed(telling: Telling, proposal: Proposal, person: str) -> Iterator[Block]:
    """Their proposals and the changes that they suggested, and what of theirs an outcome keeps as a disagreement."""
    yield from written(telling, proposal, person)
    for amendment in proposal.amendments.values():
        if amendment.by == person:
            yield amendment_passage(telling, amendment)
    for outcome in (*proposal.earlier, proposal.outcome):
        for said in outcome.terms.disagreements if outcome else ():
            if said.person == person:
                yield minority(telling, person, said.text, said.language)


def written(telling: Telling, proposal: Proposal, person: str) -> Iterator[Block]:
    """The versions that are theirs, and the options of what they proposed."""
    for version in proposal.versions:
        if version.by == person:
            yield from worded_in_all(telling, proposal, version)
    if proposal.by == person:
        yield from options(telling, proposal)


def position(telling: Telling, proposal: Proposal, asking: Asking, person: str) -> Iterator[tuple[str, str]]:
    if not asking.is_open:
        return
    text = next(version.text for version in proposal.versions if version.number == asking.version)
    to = telling.say("own-position", text=shortened(one_line(text)), version=asking.version)
    answer, beside = asking.answers.get(person), asking.beside.get(person)
    if answer is not None:
        yield to, joined([label(telling, proposal, asking, answer.value), one_line(answer.text)])
    elif beside is not None:
        yield to, telling.say(f"beside-{beside.replace('_', '-')}")


def how_heard(telling: Telling, item: Item, person: str) -> Iterator[tuple[str, str]]:
    line = line_of(telling.meeting, item.id, person) if item.first_started_at is not None else None
    if line is not None:
        yield telling.say("own-heard"), telling.how_exactly(person, line)


def turns(telling: Telling, item: Item, person: str) -> Iterator[tuple[str, str]]:
    for row, turn in turns_taken(telling, item):
        if turn.person == person:
            yield row[0], " · ".join(cell for cell in row[2:] if cell)
