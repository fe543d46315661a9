"""Leaving an item with people waiting: whoever has shared what they wrote may let that stand instead of speaking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, rule
from meetingroom.core.entries import EntryWithdrawn
from meetingroom.core.hands import entry_of, ready_with_entry
from meetingroom.core.panels import StandsSaid

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class LetWordsStand(Command):
    """Enter that somebody who waits lets their written words stand: they no longer wait, and have been heard."""

    entry: Id


@rule(LetWordsStand, needs=Capability.FACILITATE, ready=ready_with_entry)
def let_words_stand(command: LetWordsStand, meeting: Meeting, context: Context) -> list[Event]:
    entry = entry_of(meeting, command.entry)
    panel = meeting.panels.of(entry.item, entry.person)
    if panel is None:
        raise Refused("nothing-to-read", name=meeting.roster.people[entry.person].name)
    said = [] if panel.stands else [StandsSaid(item=entry.item, person=entry.person, stands=True)]
    return [*said, EntryWithdrawn(entry=entry.id)]
