"""What was on the table: charts as they were when they were put into the notes, and each series as it stands now."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from unicodedata import normalize

from meetingroom.core.agenda import Item
from meetingroom.core.beginning import has_baseline
from meetingroom.core.evidence import Goal, HeldSeries, PlacedChart
from meetingroom.core.labels import Label
from meetingroom.core.meeting import Meeting
from meetingroom.core.saying import remembering
from meetingroom.exports.chapters import Chapter, Part, chapter, of_item
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, joined, one_line
from meetingroom.exports.tree import Block, Figure, Heading, Paragraph, Passage, Table
from meetingroom.views.chart import table
from meetingroom.views.evidence import comes_from, spoken_of, told_of, told_then
from meetingroom.views.evidence_cards import Card, Look, cards, title_of


@of_item(Part.EVIDENCE)
def evidence(telling: Telling, source: Source, item: Item) -> Iterator[Block]:
    for placed in telling.meeting.evidence.placed.values():
        if placed.item == item.id:
            yield from as_shown_then(telling, placed)
    yield from as_it_stands(telling, telling.meeting.evidence.on_item(item.id), item.id)


@chapter(Chapter.EVIDENCE)
def further_evidence(telling: Telling, source: Source) -> Iterator[Block]:
    """What belongs to no item, or to one that is not there."""
    found = telling.meeting.evidence
    rest = [each for each in found.series.values() if found.item_of(each) not in telling.meeting.agenda.items]
    if rest:
        yield Heading(2, telling.say("record-evidence"), "record-evidence")
        yield from as_it_stands(telling, rest, "further", level=3)


def as_shown_then(telling: Telling, placed: PlacedChart) -> Iterator[Block]:
    """The notes lead here, by the chart's id."""
    sources = {each.id: comes_from(telling.meeting, each) for each in placed.series}
    made = cards(told_then(placed, sources), look(telling, placed.at, placed.id))
    titles = " · ".join(one_line(title_of(each.told)) for each in made)
    then = telling.say(
        "record-chart-then", title=titles, time=telling.clock(placed.at), name=telling.name(placed.by)
    )
    yield Heading(4, then, f"chart-{placed.id}")
    for each in made:
        if len(made) > 1:
            yield Heading(5, one_line(title_of(each.told)), "")
        yield from blocks(telling, each, "observations-then")


def as_it_stands(
    telling: Telling, series: Sequence[HeldSeries], place: str, level: int = 4
) -> Iterator[Block]:
    """Each series under its goal, as its data say now."""
    ids = [each.id for each in in_goals(telling.meeting, series)]
    told = told_of(telling.meeting.evidence, ids, spoken_of(telling.meeting))
    goals: set[str] = set()
    for each in told:
        if each.goal and each.goal.id not in goals:
            goals.add(each.goal.id)
            yield from goal_blocks(telling, each.goal)
        (card,) = cards([each], look(telling, last_moment(telling.meeting), place))
        yield Heading(level, one_line(title_of(each)), "")
        yield from blocks(telling, card, "observations")


def in_goals(meeting: Meeting, series: Sequence[HeldSeries]) -> list[HeldSeries]:
    """Goal by goal, as they were set; what belongs to none comes last."""
    order = [*meeting.evidence.goals, ""]
    placed = {goal: n for n, goal in enumerate(order)}
    return sorted(series, key=lambda each: placed.get(each.definition.goal, len(order)))


def goal_blocks(telling: Telling, goal: Goal) -> Iterator[Block]:
    about = telling.say("evidence-about", name=telling.name(goal.about)) if goal.about else ""
    yield Passage(
        goal.text or goal.title, by=one_line(goal.title), about=(about,) if about else (), anchor=goal.id
    )


def last_moment(meeting: Meeting) -> float:
    return meeting.lifecycle.ended_at or meeting.at


def look(telling: Telling, at: float, place: str) -> Look:
    speak = remembering(lambda message, args: telling.say(message, **args))
    return Look(speak, day_of(at), place=f"record-{place}")


def day_of(at: float) -> date:
    return datetime.fromtimestamp(at, UTC).date()


def blocks(telling: Telling, card: Card, name: str) -> Iterator[Block]:
    """The chart with its sentence and its points; then how it stands, and what was taken out."""
    caption = one_line(joined_sentences([card.sentence, *card.more.get("whys", ())]))
    if card.svg:
        yield Figure(card.svg, caption, points(telling, card, name))
    else:
        yield Paragraph(caption)
    yield Paragraph(joined(standing(telling, card)))
    for gone in card.told.held.taken_out:
        value, why = f"{gone.observation.value:g}", one_line(gone.why)
        day, by = gone.observation.date.isoformat(), telling.name(gone.by)
        yield Paragraph(telling.say("evidence-taken-out-row", day=day, value=value, name=by, why=why))


def joined_sentences(sentences: Iterable[str]) -> str:
    return " ".join(each for each in sentences if each)


def points(telling: Telling, card: Card, name: str) -> Table:
    """The same as a table; among the tables each series has a file of its own, named after it."""
    made, held = table(card.spec), card.told.held
    title = re.sub(r"[^a-z0-9]+", "-", normalize("NFKD", held.definition.title.lower()))[:40].strip("-")
    rows = [tuple(one_line(cell) for cell in row) for row in made.rows]
    headings = made.headings
    if held.picked:
        picked = [telling.say("evidence-picked") if o.is_baseline else "" for o in held.reading.observations]
        headings = (*headings, telling.say("evidence-baseline-column"))
        rows = [(*row, cell) for row, cell in zip(rows, picked, strict=True)]
    return Table(headings, tuple(rows), "-".join(part for part in (name, title, held.id) if part))


def standing(telling: Telling, card: Card) -> list[str]:
    """What the numbers suggest, what a member confirmed, where the data come from, and how the trend was made."""
    label = card.told.held.label
    is_named = isinstance(card.told.held.reading.label, Label)
    said = [f"{telling.say('evidence-suggested')} {card.more['suggested']}"] if is_named else []
    if label:
        confirmed = telling.say(f"evidence-label-{label.label}")
        by = telling.say("evidence-confirmed-by", name=telling.name(label.by), time=telling.clock(label.at))
        said.append(f"{telling.say('evidence-confirmed')} {confirmed} ({by})")
    return [
        *said,
        card.more.get("baseline", "") if has_baseline(card.told.held) else "",
        *(card.more.get(each, "") for each in ("share", "mastery", "method")),
        telling.say("record-data-from", who=one_line(card.told.source)) if card.told.source else "",
    ]
