"""Who does what, by when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from meetingroom.core.actions import Action, ActionState
from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.dates import Moment, dated
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, joined, one_line
from meetingroom.exports.tree import Block, Heading, table


@chapter(Chapter.ACTIONS)
def actions(telling: Telling, source: Source) -> list[Block]:
    found = [a for a in telling.meeting.actions.actions.values() if a.state is not ActionState.DROPPED]
    if not found:
        return []
    head = ("record-action", "record-who", "record-by-when", "record-item", "record-state")
    rows = (row(telling, action) for action in found)
    return [
        Heading(2, telling.say("actions-title"), "record-actions"),
        table((telling.say(h) for h in head), rows, "actions"),
    ]


def row(telling: Telling, action: Action) -> tuple[str, ...]:
    who = telling.name_and_role(action.owner) if action.owner else telling.say("record-nobody-yet")
    when = telling.on_day(action.due) if action.due else telling.say("record-no-day")
    state = telling.say("action-done" if action.state is ActionState.DONE else "action-open")
    return (one_line(action.text), who, when, telling.title_of(action.item), state)


@dated
def due(telling: Telling, source: Source) -> Iterator[Moment]:
    """By when each action that is still open is to be done, and by whom."""
    for action in telling.meeting.actions.actions.values():
        if action.state is ActionState.OPEN and action.due:
            who = telling.name_and_role(action.owner) if action.owner else telling.say("record-nobody-yet")
            about = joined([who, telling.title_of(action.item)])
            yield Moment(f"action-{action.id}", date.fromisoformat(action.due), one_line(action.text), about)
