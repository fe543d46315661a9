"""The meeting as one value: its parts, how a command becomes events, and how events become the next value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from typing import Any

from meetingroom.core.actions import Actions
from meetingroom.core.acts import (
    CHANGES,
    DUES,
    FOLLOWERS,
    LAST_FOLLOWERS,
    RULES,
    Capability,
    Command,
    Context,
    Due,
    Event,
    Stamp,
    wire_name,
)
from meetingroom.core.agenda import Agenda
from meetingroom.core.closing import Closing
from meetingroom.core.confirming import Confirming
from meetingroom.core.continuing import Continued
from meetingroom.core.door import Door
from meetingroom.core.draft import Draft
from meetingroom.core.erasing import Erasures
from meetingroom.core.evidence import Evidence
from meetingroom.core.excusals import Excusals
from meetingroom.core.glossary import Glossary
from meetingroom.core.heard import Heard
from meetingroom.core.leading import Leading
from meetingroom.core.lifecycle import ActUndone, Lifecycle, Undo
from meetingroom.core.links import Links
from meetingroom.core.looking_back import LookingBack
from meetingroom.core.news import News
from meetingroom.core.norms import Norms
from meetingroom.core.noted import Noted
from meetingroom.core.panels import Panels
from meetingroom.core.parking import Parking
from meetingroom.core.pausing import Pauses
from meetingroom.core.planning import Planned
from meetingroom.core.proposals import Proposals
from meetingroom.core.queue import Queue
from meetingroom.core.retention import Retention
from meetingroom.core.roster import Roster
from meetingroom.core.rounds import Rounds
from meetingroom.core.sayback import SayBack
from meetingroom.core.seats import Seats
from meetingroom.core.settings import Settings
from meetingroom.core.signals import Signals
from meetingroom.core.standing import check
from meetingroom.core.telling import Changed
from meetingroom.core.timer import Timer
from meetingroom.core.undo import Overlap, taken_back
from meetingroom.core.unheard import Unheard


@dataclass(frozen=True)
class Meeting:
    """All that the journal says, up to row `seq`. Parts that did not change are the same objects."""

    id: str
    seq: int = 0
    at: float = 0.0  # of the last row
    lifecycle: Lifecycle = field(default_factory=Lifecycle)
    settings: Settings = field(default_factory=Settings)
    changed: Changed = field(default_factory=Changed)
    roster: Roster = field(default_factory=Roster)
    leading: Leading = field(default_factory=Leading)
    door: Door = field(default_factory=Door)
    seats: Seats = field(default_factory=Seats)
    excusals: Excusals = field(default_factory=Excusals)
    agenda: Agenda = field(default_factory=Agenda)
    pauses: Pauses = field(default_factory=Pauses)
    timer: Timer = field(default_factory=Timer)
    queue: Queue = field(default_factory=Queue)
    rounds: Rounds = field(default_factory=Rounds)
    panels: Panels = field(default_factory=Panels)
    noted: Noted = field(default_factory=Noted)
    heard: Heard = field(default_factory=Heard)
    evidence: Evidence = field(default_factory=Evidence)
    planned: Planned = field(default_factory=Planned)
    draft: Draft = field(default_factory=Draft)
    proposals: Proposals = field(default_factory=Proposals)
    news: News = field(default_factory=News)
    sayback: SayBack = field(default_factory=SayBack)
    unheard: Unheard = field(default_factory=Unheard)
    links: Links = field(default_factory=Links)
    signals: Signals = field(default_factory=Signals)
    norms: Norms = field(default_factory=Norms)
    glossary: Glossary = field(default_factory=Glossary)
    parking: Parking = field(default_factory=Parking)
    actions: Actions = field(default_factory=Actions)
    continued: Continued = field(default_factory=Continued)
    closing: Closing = field(default_factory=Closing)
    looking_back: LookingBack = field(default_factory=LookingBack)
    confirming: Confirming = field(default_factory=Confirming)
    retention: Retention = field(default_factory=Retention)
    erasures: Erasures = field(default_factory=Erasures)
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
    events = rule.decide(command, meeting, context)
    return events and with_followers(meeting, events, context)


def with_followers(meeting: Meeting, events: list[Event], context: Context) -> list[Event]:
    """The events, and what comes of them whatever the command was."""
    stamp = Stamp(context.seq, context.by, context.at)
    after = happened(meeting, events, stamp)
    for follow in (*FOLLOWERS, *LAST_FOLLOWERS):
        more = follow(meeting, after, events, context)
        after = happened(after, more, stamp) if more else after
        events = [*events, *more]
    return events


def due_after(meeting: Meeting, events: Iterable[Event], stamp: Stamp) -> list[Due]:
    """What the clock must ask later because of these events; `meeting` is as it is after them."""
    return [due for event in events for ask in DUES.get(type(event), ()) for due in ask(meeting, event, stamp)]


def apply(meeting: Meeting, events: Iterable[Event], stamp: Stamp) -> Meeting:
    """The meeting after one journal row."""
    events = list(events)
    after = happened(meeting, events, stamp)
    return replace(after, seq=stamp.seq, at=stamp.at, undo=undo_after(meeting, after, events, stamp))


def happened(meeting: Meeting, events: list[Event], stamp: Stamp) -> Meeting:
    """The meeting with the parts that these events change."""
    undoes = bool(events) and isinstance(events[0], ActUndone)
    parts: dict[str, Any] = before_the_act(meeting) if undoes else {}
    for event in events:
        for part, change in CHANGES.get(type(event), ()):
            parts[part] = change(parts.get(part, getattr(meeting, part)), event, stamp)
    return replace(meeting, **parts)


def before_the_act(meeting: Meeting) -> dict[str, Any]:
    """The parts that the last act changed, without what it did to them.

    Raises: Overlap.
    """
    undo = meeting.undo
    return {part: taken_back(undo.before[part], undo.after[part], getattr(meeting, part)) for part in undo.before}


def undo_after(before: Meeting, after: Meeting, events: list[Event], stamp: Stamp) -> Undo:
    """What can be taken back after this row: the row itself, what could before, or nothing."""
    if not events:
        return before.undo
    if isinstance(events[0], ActUndone) or any(e.settles for e in events):
        return Undo()
    by = before.roster.people.get(stamp.by)
    if by and by.can(Capability.FACILITATE) and all(e.undoable for e in events):
        changed = [p for p in PARTS if getattr(before, p) is not getattr(after, p)]
        act = next((e for e in reversed(events) if not e.incidental), events[-1])
        return Undo(
            seq=stamp.seq,
            by=stamp.by,
            act=type(act).__name__,
            person=whom(act, before.queue),
            before={part: getattr(before, part) for part in changed},
            after={part: getattr(after, part) for part in changed},
        )
    touched = any(getattr(before, p) is not getattr(after, p) for p in before.undo.before)
    return before.undo if not touched or can_be_taken_back(after) else Undo()


def whom(event: Event, queue: Queue) -> str:
    """Whom an event is about, "" for nobody."""
    entry = queue.entries.get(getattr(event, "entry", ""))
    turn = queue.turns.get(getattr(event, "turn", ""))
    return str(getattr(event, "person", "") or (entry and entry.person) or (turn and turn.person) or "")


def can_be_taken_back(meeting: Meeting) -> bool:
    """An act can be taken back until somebody changes the very things that it changed."""
    try:
        parts = before_the_act(meeting)
    except Overlap:
        return False
    return all(getattr(part, "is_sound", True) for part in parts.values())


PARTS = [f.name for f in fields(Meeting) if f.name not in ("id", "seq", "at", "undo")]
