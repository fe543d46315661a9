"""Which observations a goal begins with, as whoever keeps a series picks them: the baseline is their median."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import Command, Context, Event, Id, Stamp, changes, rule
from meetingroom.core.evidence import Evidence, Observed, own_series, with_series
from meetingroom.core.observing import KEEPS, observed_of

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class BaselinePicked(Event):
    """Observations are the baseline's from now on, or are no more."""

    series: Id
    observations: tuple[Id, ...]
    is_baseline: bool


class PickForBaseline(Command):
    """Let an observation be one of those whose median the goal begins at."""

    series: Id
    observation: Id


class LeaveOutOfBaseline(Command):
    """Let it be none of them; it stays where it is."""

    series: Id
    observation: Id


@rule(PickForBaseline, needs=KEEPS)
def pick_for_baseline(command: PickForBaseline, meeting: Meeting, context: Context) -> list[Event]:
    return picked(command, meeting, context, is_baseline=True)


@rule(LeaveOutOfBaseline, needs=KEEPS)
def leave_out_of_baseline(command: LeaveOutOfBaseline, meeting: Meeting, context: Context) -> list[Event]:
    return picked(command, meeting, context, is_baseline=False)


def picked(
    command: PickForBaseline | LeaveOutOfBaseline, meeting: Meeting, context: Context, *, is_baseline: bool
) -> list[Event]:
    """One tick at a time, so that of two quick ones, or of two people, none is lost; the same again changes nothing."""
    held = own_series(meeting, command.series, context)
    if observed_of(held, command.observation).observation.is_baseline is is_baseline:
        return []
    return [BaselinePicked(series=held.id, observations=(command.observation,), is_baseline=is_baseline)]


@changes("evidence", BaselinePicked)
def baseline_picked(evidence: Evidence, event: BaselinePicked, stamp: Stamp) -> Evidence:
    held = evidence.series[event.series]
    marked = {id_: marked_as(held.observed[id_], event.is_baseline) for id_ in event.observations}
    return with_series(evidence, held.id, observed={**held.observed, **marked}, version=stamp.seq)


def marked_as(observed: Observed, is_baseline: bool) -> Observed:
    return replace(observed, observation=replace(observed.observation, is_baseline=is_baseline))
