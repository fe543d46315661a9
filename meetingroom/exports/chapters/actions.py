"""Who does what, by when."""

from __future__ import annotations

from meetingroom.core.actions import Action, ActionState
from meetingroom.exports.chapters import Chapter, chapter
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, one_line
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
