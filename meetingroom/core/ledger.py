"""The ledger: for each item and person of its circle one line, derived from what happened, never ticked by hand.

When several things are true of a person, the line shows the first of these:

1. `spoke`: a turn of theirs on this item ended that was neither a question nor about how we meet.
2. `read_aloud`: their written words were read aloud.
3. `wrote`: they shared words and said that these stand.
4. `passed`: they said so, or said it aloud and somebody entered it.
5. `represented_by`: they said who speaks for them.
6. `left_with_input`, `left_no_input`: they had gone when the item closed, or are gone now; input is a shared panel.
7. `absent_with_input`, `absent_no_input`: they had not come by then.
8. `asked`: asked, and not yet answered; this and the last line stand in the way of closing.
9. `spoke_question`: a question of theirs was heard and nothing else, so that the invitation stays.
10. `no_answer`: asked, delivered, and 60 s went by; the invitation stays here too.
11. `not_asked`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import inf
from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability
from meetingroom.core.agenda import Item, Purpose
from meetingroom.core.settings import AsksEvery, Settings

if TYPE_CHECKING:
    from meetingroom.core.heard import Acts
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.panels import Panel
    from meetingroom.core.roster import Person, Roster


class How(StrEnum):
    """How somebody was heard on an item, or why not."""

    SPOKE = "spoke"
    READ_ALOUD = "read_aloud"
    WROTE = "wrote"
    PASSED = "passed"
    REPRESENTED_BY = "represented_by"
    LEFT_WITH_INPUT = "left_with_input"
    LEFT_NO_INPUT = "left_no_input"
    ABSENT_WITH_INPUT = "absent_with_input"
    ABSENT_NO_INPUT = "absent_no_input"
    ASKED = "asked"
    SPOKE_QUESTION = "spoke_question"
    NO_ANSWER = "no_answer"
    NOT_ASKED = "not_asked"


HEARD = frozenset({How.SPOKE, How.READ_ALOUD, How.WROTE})
IN_THE_WAY = frozenset({How.NOT_ASKED, How.ASKED})
INVITED = IN_THE_WAY | {How.SPOKE_QUESTION, How.NO_ANSWER}
WORDLESS = INVITED | {How.LEFT_NO_INPUT, How.ABSENT_NO_INPUT}
DECIDES = frozenset({Purpose.DECIDE, Purpose.CONFIRM})


@dataclass(frozen=True)
class HeardLine:
    """One line: how, since when, through whom (a representative, or who entered it), and when they were asked."""

    how: How
    at: float | None = None
    by: str = ""
    asked_at: float | None = None
    entered_by: str = ""  # who said for them that another represents them


def asks_every(settings: Settings, item: Item) -> bool:
    """Is each member of the circle asked to be heard on this item?"""
    if item.purpose is Purpose.BREAK or item.asks_nobody or settings.asks_every is AsksEvery.OFF:
        return False
    return settings.asks_every is AsksEvery.ON or item.purpose in DECIDES


def circle(roster: Roster, item: Item) -> list[Person]:
    """Those whose voice the item needs: whom it names, else all who decide. Nobody is asked for a break."""
    if item.purpose is Purpose.BREAK:
        return []
    return [p for p in roster.people.values() if is_in_circle(p, item)]


def is_in_circle(person: Person, item: Item) -> bool:
    """Somebody removed still counts on the items at which they were present."""
    if item.purpose is Purpose.BREAK or person.merged_into or not is_meant(person, item):
        return False
    return not person.is_removed or was_there(person, item)


def is_meant(person: Person, item: Item) -> bool:
    return person.id in item.circle if item.circle else Capability.DECIDE in person.capabilities


def was_there(person: Person, item: Item) -> bool:
    """Was this person here at any time between the item's first start and its end?"""
    if item.first_started_at is None:
        return False
    start, end = item.first_started_at, end_of(item)
    return any(stay.start < end and (stay.end is None or stay.end > start) for stay in person.stays)


def end_of(item: Item) -> float:
    return inf if item.ended_at is None else item.ended_at


def ledger(meeting: Meeting, item_id: str) -> dict[str, HeardLine]:
    """The line of each person of the item's circle, in the order of joining."""
    item = meeting.agenda.items[item_id]
    acts, panels = meeting.heard.on(item_id), meeting.panels.on(item_id)
    return lines(circle(meeting.roster, item), item, acts, panels)


def lines(
    people: Iterable[Person], item: Item, acts: Mapping[str, Acts], panels: Mapping[str, Panel]
) -> dict[str, HeardLine]:
    return {p.id: line(p, item, acts.get(p.id), panels.get(p.id)) for p in people}


def line_of(meeting: Meeting, item_id: str, person_id: str) -> HeardLine | None:
    """One person's line; None when they are not of the item's circle."""
    item, person = meeting.agenda.items[item_id], meeting.roster.people[person_id]
    if not is_in_circle(person, item):
        return None
    return line(person, item, meeting.heard.of(item_id, person_id), meeting.panels.of(item_id, person_id))


def line(person: Person, item: Item, acts: Acts | None, panel: Panel | None) -> HeardLine:
    return heard_line(acts, panel) or missing_line(person, item, acts, panel) or waiting_line(acts)


def heard_line(acts: Acts | None, panel: Panel | None) -> HeardLine | None:
    """Lines 1 to 5: this person was heard, or said that they need not be."""
    if acts and acts.spoke_at is not None:
        return HeardLine(How.SPOKE, acts.spoke_at)
    if acts and acts.read_at is not None:
        return HeardLine(How.READ_ALOUD, acts.read_at)
    if panel and panel.stands:
        return HeardLine(How.WROTE, panel.shared_at, panel.by)
    if acts and acts.passed_at is not None:
        return HeardLine(How.PASSED, acts.passed_at, acts.passed_by, acts.asked_at)
    if acts and acts.represented_by:
        entered = acts.represented_entered_by
        return HeardLine(How.REPRESENTED_BY, acts.represented_at, acts.represented_by, entered_by=entered)
    return None


def missing_line(person: Person, item: Item, acts: Acts | None, panel: Panel | None) -> HeardLine | None:
    """Lines 6 and 7, judged at the item's end, so that a late arrival does not rewrite what was before."""
    end = end_of(item)
    came = [stay for stay in person.stays if stay.start < end]
    if item.first_started_at is None or any(stay.end is None or stay.end >= end for stay in came):
        return None
    asked_at = acts.asked_at if acts else None
    if came:
        how = How.LEFT_WITH_INPUT if panel else How.LEFT_NO_INPUT
        return HeardLine(how, came[-1].end, asked_at=asked_at)
    return HeardLine(How.ABSENT_WITH_INPUT if panel else How.ABSENT_NO_INPUT, asked_at=asked_at)


def waiting_line(acts: Acts | None) -> HeardLine:
    """Lines 8 to 11: this person is here and may still be heard."""
    if acts is None:
        return HeardLine(How.NOT_ASKED)
    if acts.is_asked:
        return HeardLine(How.ASKED, asked_at=acts.asked_at)
    if acts.question_at is not None:
        return HeardLine(How.SPOKE_QUESTION, acts.question_at, asked_at=acts.asked_at)
    if acts.unanswered_at is not None:
        return HeardLine(How.NO_ANSWER, acts.unanswered_at, asked_at=acts.asked_at)
    return HeardLine(How.NOT_ASKED)


def in_the_way(meeting: Meeting, item_id: str) -> list[str]:
    """Who stands in the way of closing this item: those never asked, and those who may still answer."""
    return [person for person, found in ledger(meeting, item_id).items() if found.how in IN_THE_WAY]


def not_heard_for(meeting: Meeting, item_id: str) -> list[str]:
    """Over whom nothing is decided: those, and where the item needs everyone, the absent who left no word."""
    missing = {How.ABSENT_NO_INPUT} if meeting.agenda.items[item_id].needs_everyone else set()
    return [p for p, found in ledger(meeting, item_id).items() if found.how in IN_THE_WAY | missing]
