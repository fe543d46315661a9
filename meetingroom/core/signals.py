"""Quiet signals: what several devices said without a name, once the facilitator has been shown it.

Who tapped is in no event and no state: taps are counted in memory only, by `live/signals.py`, and what comes here,
asked by the clock, is how many devices there were.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from math import ceil
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Due,
    Event,
    Refused,
    Row,
    Stamp,
    changes,
    falls_due,
    put,
    rule,
    without,
)
from meetingroom.core.roster import Roster
from meetingroom.core.settings import Settings

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

WITHIN_S = 120  # taps count together for so long, and a signal stands before the facilitator for so long
SMALL_ROOM = 12  # up to so many people one tap is enough
SHARE = 0.1  # of a larger room
GUESSABLE_BELOW = 4  # with fewer people here the facilitator may guess who it was


class Signal(StrEnum):
    """What one can say with a tap and without a name."""

    TOO_FAST = "too_fast"
    LOST = "lost"
    MEANING = "meaning"
    BREAK = "break"
    CANNOT_HEAR = "cannot_hear"


@dataclass(frozen=True)
class StandingSignal:
    """A signal before the facilitator: how many devices gave it within two minutes, since when, and by which row."""

    devices: int
    at: float
    row: int


@dataclass(frozen=True)
class Signals:
    """The signals that stand before the facilitator now, by their name."""

    standing: Mapping[str, StandingSignal] = field(default_factory=dict)


def enough(people: int, settings: Settings) -> int:
    """How many devices it takes for a signal to be shown, in a room of so many people."""
    if settings.signals_from:
        return settings.signals_from
    return 1 if people <= SMALL_ROOM else ceil(people * SHARE)


def may_be_guessed(roster: Roster) -> bool:
    """Are so few people here, on devices of their own, that the facilitator may guess who tapped?"""
    return sum(person.has_device for person in roster.here()) < GUESSABLE_BELOW


# What happened


class SignalGiven(Event):
    """So many devices gave this signal within two minutes, and the facilitator was shown it."""

    signal: Signal
    devices: int


class SignalDropped(Event):
    """The facilitator has taken a signal in, or it is two minutes old."""

    signal: Signal


# What is asked


class SignalShown(Command):
    """The clock shows the facilitator a signal that enough devices gave."""

    signal: Signal
    devices: Annotated[int, msgspec.Meta(ge=1, le=100_000)]


class DropSignal(Command):
    """Take a signal off the facilitator's screen; `row` is the one that showed it."""

    signal: Signal
    row: Row


@rule(SignalShown, needs=None)
def signal_shown(command: SignalShown, meeting: Meeting, context: Context) -> list[Event]:
    if meeting.has_ended:
        raise Refused("meeting-ended")
    if not meeting.settings.quiet_signals:
        raise Refused("signals-off")
    return [SignalGiven(signal=command.signal, devices=command.devices)]


@rule(DropSignal, needs=Capability.FACILITATE)
def drop_signal(command: DropSignal, meeting: Meeting, context: Context) -> list[Event]:
    found = meeting.signals.standing.get(command.signal)
    if found is None:
        return []
    if found.row != command.row:  # it was given again meanwhile, which nobody has taken in yet
        raise Refused("already-moved-on")
    return [SignalDropped(signal=command.signal)]


@falls_due(SignalGiven)
def signal_falls_due(meeting: Meeting, event: SignalGiven, stamp: Stamp) -> list[Due]:
    return [Due(stamp.at + WITHIN_S, DropSignal(signal=event.signal, row=stamp.seq))]


@changes("signals", SignalGiven)
def signal_given(signals: Signals, event: SignalGiven, stamp: Stamp) -> Signals:
    found = StandingSignal(event.devices, stamp.at, stamp.seq)
    return replace(signals, standing=put(signals.standing, event.signal.value, found))


@changes("signals", SignalDropped)
def signal_dropped(signals: Signals, event: SignalDropped, stamp: Stamp) -> Signals:
    return replace(signals, standing=without(signals.standing, event.signal.value))
