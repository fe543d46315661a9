"""The meeting as one value: its parts, how a command becomes events, and how events become the next value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from meetingroom.core.acts import CHANGES, RULES, Capability, Command, Context, Event, Stamp, wire_name
from meetingroom.core.agenda import Agenda
from meetingroom.core.heard import Heard
from meetingroom.core.lifecycle import ActUndone, Lifecycle, Undo
from meetingroom.core.links import Links
from meetingroom.core.panels import Panels
from meetingroom.core.queue import Queue
from meetingroom.core.roster import Roster
from meetingroom.core.settings import Settings
from meetingroom.core.standing import check


@dataclass(frozen=True)
class Meeting:
    """All that the journal says, up to row `seq`. Parts that did not change are the same objects."""

    id: str
    seq: int = 0
    at: float = 0.0  # of the last row
    lifecycle: Lifecycle = field(default_factory=Lifecycle)
    settings: Settings = field(default_factory=Settings)
    roster: Roster = field(default_factory=Roster)
    agenda: Agenda = field(default_factory=Agenda)
    queue: Queue = field(default_factory=Queue)
    panels: Panels = field(default_factory=Panels)
    heard: Heard = field(default_factory=Heard)
    links: Links = field(default_factory=Links)
    undo: Undo = field(default_factory=Undo)

    @property
    def has_ended(self) -> bool:
        return self.lifecycle.ended_at is not None


def decide(by: str, command: Command, meeting: Meeting, context: Context) -> list[Event]:
    """The events that the command leads to; an empty list when all is already as asked.

    Raises: Refused.
    """
    rule = RULES[wire_name(type(command))]
    check(by, rule, meeting)
    return rule.decide(command, meeting, context)


def apply(meeting: Meeting, events: Iterable[Event], stamp: Stamp) -> Meeting:
    """The meeting after one journal row."""
    events = list(events)
    if events and isinstance(events[0], ActUndone):
        return undone(meeting, stamp)
    parts: dict[str, Any] = {}
    for event in events:
        for part, change in CHANGES.get(type(event), ()):
            parts[part] = change(parts.get(part, getattr(meeting, part)), event, stamp)
    return replace(meeting, seq=stamp.seq, at=stamp.at, undo=undo_after(meeting, events, parts, stamp), **parts)


def undo_after(meeting: Meeting, events: list[Event], parts: dict[str, Any], stamp: Stamp) -> Undo:
    """What can be taken back after this row: the row itself, what could before, or nothing."""
    by = meeting.roster.people.get(stamp.by)
    if by and by.can(Capability.FACILITATE) and events and all(e.undoable for e in events):
        before = {part: getattr(meeting, part) for part in parts}
        return Undo(stamp.seq, stamp.by, type(events[0]).__name__, before)
    touched = {p for p, new in parts.items() if new is not getattr(meeting, p)}
    # An act can only be taken back while nobody has built on it.
    return Undo() if touched & set(meeting.undo.before) else meeting.undo


def undone(meeting: Meeting, stamp: Stamp) -> Meeting:
    parts: dict[str, Any] = dict(meeting.undo.before)
    return replace(meeting, seq=stamp.seq, at=stamp.at, undo=Undo(), **parts)


