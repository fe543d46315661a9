"""The rounds of an item: what was asked, and what each person of the circle answered."""

from __future__ import annotations

from collections.abc import Iterator

from meetingroom.core.agenda import Item
from meetingroom.core.rounds import Round
from meetingroom.exports.chapters import Part, of_item
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, one_line
from meetingroom.exports.tree import Block, Paragraph, table


@of_item(Part.ROUNDS)
def rounds(telling: Telling, source: Source, item: Item) -> Iterator[Block]:
    """In the order in which they began."""
    for round in telling.meeting.rounds.on(item.id):
        yield Paragraph(title(telling, round))
        if round.reason:
            why = {"reason": one_line(round.reason), "name": telling.name(round.ended_by)}
            yield Paragraph(telling.say("record-round-ended", **why))
        rows = ((telling.name(person), answer(telling, round, person)) for person in once_each(telling, round))
        yield table((telling.say("record-person"), telling.say("record-how")), rows, "rounds")


def title(telling: Telling, round: Round) -> str:
    asked = one_line(round.question) or telling.say(f"round-{round.aim}-asks")
    return f"{telling.say(f'round-{round.aim}')}, {telling.span(round.started_at, round.ended_at)}: {asked}"


def once_each(telling: Telling, round: Round) -> list[str]:
    """Whoever was asked; of two who turned out to be one person the one who answered."""
    found: dict[str, str] = {}
    for person in round.order:
        known = telling.person(person)
        who = known.id if known else person
        if who not in found or found[who] not in round.answers:
            found[who] = person
    return list(found.values())


def answer(telling: Telling, round: Round, person: str) -> str:
    given = round.answers.get(person)
    if given is None:
        return telling.say("record-round-not-asked" if person in round.waiting else "round-state-gone")
    how = telling.say(f"round-state-{given.how}")
    if given.by in ("", person) or telling.name(given.by) == telling.name(person):
        return how
    return f"{how} · {telling.say('record-entered-by', name=telling.name(given.by))}"
