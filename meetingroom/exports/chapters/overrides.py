"""What was done although something stood in the way: by whom, and why."""

from __future__ import annotations

from collections.abc import Iterator

from meetingroom.core.answers import Override
from meetingroom.core.closing import Closing
from meetingroom.core.proposals import Proposal
from meetingroom.core.undecided import SEALED, UNDECIDED
from meetingroom.core.unheard import LeftUnheard
from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.chapters.decisions import in_short
from meetingroom.exports.chapters.seats import opened_anyway
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, one_line
from meetingroom.exports.tree import Block, Heading, Paragraph, table


@chapter(Chapter.OVERRIDES)
def overrides(telling: Telling, source: Source) -> list[Block]:
    ends = telling.meeting.closing.all
    ended = (block for end in ends for block in all_the_same(telling, end))
    blocks = [*opened_anyway(telling), *left_unheard(telling), *decided_anyway(telling), *ended]
    return [Heading(2, telling.say("record-overrides"), "record-overrides"), *blocks] if blocks else []


def left_unheard(telling: Telling) -> Iterator[Block]:
    unheard = telling.meeting.unheard
    rows = [row(telling, left) for item in telling.items() for left in unheard.on(item.id)]
    head = ("record-item", "record-when", "record-left-unheard", "record-why", "record-by")
    if rows:
        yield table((telling.say(h) for h in head), rows, "overrides")


def decided_anyway(telling: Telling) -> Iterator[Block]:
    """Answers that were asked for, and outcomes that were stated, although something stood in the way."""
    rows = [
        decided_row(telling, proposal, override)
        for item in telling.items()
        for proposal in telling.meeting.proposals.on(item.id)
        for override in overrides_of(proposal)
    ]
    about = ("record-proposal", "record-item", "record-when")
    head = (*about, "record-although", "record-people", "record-why", "record-by")
    if rows:
        yield table((telling.say(h) for h in head), rows, "decision-overrides")


def overrides_of(proposal: Proposal) -> list[Override]:
    """In the order in which they were given."""
    outcomes = (*proposal.earlier, proposal.outcome)
    found = [asking.override for asking in proposal.askings] + [outcome.override for outcome in outcomes if outcome]
    return sorted((override for override in found if override), key=lambda override: override.at)


def decided_row(telling: Telling, proposal: Proposal, override: Override) -> tuple[str, ...]:
    return (
        in_short(telling, proposal),
        telling.numbered(proposal.item),
        telling.clock(override.at),
        ", ".join(telling.say(f"gate-{gate.replace('_', '-')}") for gate in override.gates),
        ", ".join(telling.name(person) for person in override.people),
        one_line(override.reason),
        telling.name(override.by),
    )


def row(telling: Telling, left: LeftUnheard) -> tuple[str, ...]:
    names = ", ".join(telling.name(person) for person in left.people)
    return (telling.numbered(left.item), telling.clock(left.at), names, one_line(left.reason), telling.name(left.by))


def all_the_same(telling: Telling, ended: Closing) -> Iterator[Block]:
    """Why the meeting ended although something was still open, and what that was."""
    told = {"count": len(ended.open), "reason": one_line(ended.reason), "name": telling.name(ended.by)}
    yield Paragraph(telling.say("record-ended-all-the-same", time=telling.clock(ended.at), **told))
    rows = [open_row(telling, *one.split(":", 1)) for one in ended.open]
    yield table((telling.say("record-still-open"), telling.say("record-person")), rows, "ended-with-open")


def open_row(telling: Telling, kind: str, about: str) -> tuple[str, str]:
    """What was open in its own words, and whose it is."""
    if kind in ("concern", "question", "suggestion"):
        response = telling.meeting.draft.responses[about]
        said = telling.say(f"closing-kind-{kind}", text=one_line(response.text))
        return said, telling.name_and_role(response.person)
    if kind in (SEALED, UNDECIDED):
        proposal = telling.meeting.proposals.by_id[about]
        said = telling.say(f"closing-kind-{kind}", text=one_line(proposal.version.text))
        return said, telling.name_and_role(proposal.by)
    if kind == "action":
        action = telling.meeting.actions.actions[about]
        said = telling.say("closing-kind-action", text=one_line(action.text))
        return said, telling.name_and_role(action.owner) if action.owner else ""
    topic = telling.meeting.parking.topics[about]
    owner = topic.owner or topic.raised_by
    return telling.say("closing-kind-parked", text=one_line(topic.text)), telling.name_and_role(owner) if owner else ""
