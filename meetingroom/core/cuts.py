"""Breaks and changes: where the line of a series stops, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Refused,
    Stamp,
    changes,
    put,
    rule,
    without,
)
from meetingroom.core.breaks import Break
from meetingroom.core.evidence import (
    MOST_CUTS,
    Evidence,
    HeldBreak,
    Ref,
    latest_day,
    own_series,
    with_series,
)
from meetingroom.core.goals import SETS_GOALS
from meetingroom.core.phases import PhaseChange

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Label = Annotated[str, msgspec.Meta(min_length=1, max_length=200, extra={"words": True})]
KEEPS = (Capability.SPEAK, Capability.FACILITATE)


class BreakNoted(Event):
    """On these days, both included, nothing went on: in one series, or in all."""

    id: Id
    series: Ref
    start: date
    end: date
    label: Label


class BreakRemoved(Event):
    """There was no such break."""

    id: Id


class ChangeNoted(Event):
    """Something changed for a series on this day: a new phase begins."""

    id: Id
    series: Id
    date: date
    label: Label


class ChangeRemoved(Event):
    """There was no such change."""

    id: Id
    series: Id


class NoteBreak(Command):
    """Say when nothing went on; without a series it holds for all of them."""

    start: date
    end: date
    label: Label
    series: Ref = ""


class RemoveBreak(Command):
    """Take a break away that there was not."""

    id: Id


class NoteChange(Command):
    """Say that something changed for a series, so that what was before is not mixed with what came after."""

    series: Id
    date: date
    label: Label


class RemoveChange(Command):
    """Take a change away that there was not."""

    series: Id
    id: Id


@rule(NoteBreak, needs=(Capability.SPEAK, Capability.FACILITATE))
def note_break(command: NoteBreak, meeting: Meeting, context: Context) -> list[Event]:
    refuse_not_own(meeting, command.series, context)
    if command.end < command.start:
        raise Refused("break-ends-before-it-begins")
    noted = (command.start, command.end, command.label, command.series)
    breaks = meeting.evidence.breaks.values()
    if noted in [(each.over.start, each.over.end, each.over.label, each.series) for each in breaks]:
        return []
    refuse_many(len(meeting.evidence.breaks))
    over = {"start": command.start, "end": command.end, "label": command.label}
    return [BreakNoted(id=context.new_id("b"), series=command.series, **over)]  # type: ignore[arg-type]


def refuse_not_own(meeting: Meeting, series: str, context: Context) -> None:
    """What holds for all series is said by those who set goals, what holds for one by those who keep it."""
    if series:
        own_series(meeting, series, context)
    elif not any(meeting.roster.people[context.by].can(each) for each in SETS_GOALS):
        raise Refused("needs-decide")


def refuse_many(count: int) -> None:
    if count >= MOST_CUTS:
        raise Refused("too-many-cuts", most=MOST_CUTS)


@rule(RemoveBreak, needs=KEEPS)
def remove_break(command: RemoveBreak, meeting: Meeting, context: Context) -> list[Event]:
    held = meeting.evidence.breaks.get(command.id)
    if held is None:
        raise Refused("no-such-break")
    refuse_not_own(meeting, held.series, context)
    return [BreakRemoved(id=command.id)]


@rule(NoteChange, needs=KEEPS)
def note_change(command: NoteChange, meeting: Meeting, context: Context) -> list[Event]:
    held = own_series(meeting, command.series, context)
    # Noted ahead it would begin a phase in which nothing can have been observed, and unsay all that is known now.
    if command.date > latest_day(context.at):
        raise Refused("change-has-not-come")
    if PhaseChange(command.date, command.label) in held.changes.values():
        return []
    if any(each.date == command.date for each in held.changes.values()):
        raise Refused("change-on-that-day")
    refuse_many(len(held.changes))
    return [ChangeNoted(id=context.new_id("h"), series=held.id, date=command.date, label=command.label)]


@rule(RemoveChange, needs=KEEPS)
def remove_change(command: RemoveChange, meeting: Meeting, context: Context) -> list[Event]:
    held = own_series(meeting, command.series, context)
    if command.id not in held.changes:
        raise Refused("no-such-change")
    return [ChangeRemoved(id=command.id, series=held.id)]


@changes("evidence", BreakNoted)
def break_noted(evidence: Evidence, event: BreakNoted, stamp: Stamp) -> Evidence:
    held = HeldBreak(Break(event.start, event.end, event.label), event.series, stamp.by)
    return with_breaks(replace(evidence, breaks=put(evidence.breaks, event.id, held)), event.series, stamp)


@changes("evidence", BreakRemoved)
def break_removed(evidence: Evidence, event: BreakRemoved, stamp: Stamp) -> Evidence:
    series = evidence.breaks[event.id].series
    return with_breaks(replace(evidence, breaks=without(evidence.breaks, event.id)), series, stamp)


def with_breaks(evidence: Evidence, series: str, stamp: Stamp) -> Evidence:
    """The series that this concerns, with their own breaks and those of all."""
    for each in [series] if series else [*evidence.series]:
        breaks = tuple(held.over for held in evidence.breaks.values() if held.series in ("", each))
        evidence = with_series(evidence, each, breaks=breaks, version=stamp.seq)
    return evidence


@changes("evidence", ChangeNoted)
def change_noted(evidence: Evidence, event: ChangeNoted, stamp: Stamp) -> Evidence:
    held = evidence.series[event.series]
    noted = put(held.changes, event.id, PhaseChange(event.date, event.label))
    return with_series(evidence, held.id, changes=noted, version=stamp.seq)


@changes("evidence", ChangeRemoved)
def change_removed(evidence: Evidence, event: ChangeRemoved, stamp: Stamp) -> Evidence:
    held = evidence.series[event.series]
    return with_series(evidence, held.id, changes=without(held.changes, event.id), version=stamp.seq)
