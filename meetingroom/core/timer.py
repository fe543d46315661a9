"""A plain timer, with or without an agenda: started, given more time, stopped. It advises, and ends nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Line,
    Refused,
    Stamp,
    When,
    changes,
    rule,
)

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

MOST_S = 24 * 3600
Length = Annotated[int, msgspec.Meta(ge=1, le=MOST_S)]
Change = Annotated[int, msgspec.Meta(ge=-MOST_S, le=MOST_S)]


@dataclass(frozen=True)
class Timer:
    """One timer; `id` is "" when none is set. It runs for `seconds`, in which the meeting itself runs."""

    id: str = ""
    label: str = ""
    started_at: float = 0.0
    seconds: int = 0


class TimerStarted(Event):
    """A timer runs from now on, instead of any before it."""

    timer: Id
    seconds: int
    label: Line = ""


class TimerChanged(Event):
    """The timer has more time, or less."""

    timer: Id
    seconds: int


class TimerStopped(Event):
    """The timer is gone."""

    timer: Id


class StartTimer(Command):
    """Set a timer; `expected` is the one that it replaces ("" for none)."""

    seconds: Length
    expected: str = ""
    label: Line = ""


class AddToTimer(Command):
    """Give the timer so many seconds more, or less."""

    timer: Id
    seconds: Change


class StopTimer(Command):
    """Take the timer away."""

    timer: Id


A_TIMER_RUNS = When("no-timer", lambda meeting: bool(meeting.timer.id))


@rule(StartTimer, needs=Capability.FACILITATE)
def start_timer(command: StartTimer, meeting: Meeting, context: Context) -> list[Event]:
    if command.expected != meeting.timer.id:
        raise Refused("already-moved-on")
    return [TimerStarted(timer=context.new_id("c"), seconds=command.seconds, label=command.label)]


@rule(AddToTimer, needs=Capability.FACILITATE, when=A_TIMER_RUNS)
def add_to_timer(command: AddToTimer, meeting: Meeting, context: Context) -> list[Event]:
    timer = meeting.timer
    if command.timer != timer.id:
        raise Refused("already-moved-on")
    ran = int(meeting.pauses.ran(timer.started_at, context.at))
    # Time that is added to a timer that is over begins now.
    seconds = max(timer.seconds, ran) + command.seconds if command.seconds > 0 else timer.seconds + command.seconds
    seconds = min(max(seconds, ran, 1), ran + MOST_S)
    return [TimerChanged(timer=timer.id, seconds=seconds)] if seconds != timer.seconds else []


@rule(StopTimer, needs=Capability.FACILITATE, when=A_TIMER_RUNS)
def stop_timer(command: StopTimer, meeting: Meeting, context: Context) -> list[Event]:
    if command.timer != meeting.timer.id:
        raise Refused("already-moved-on")
    return [TimerStopped(timer=command.timer)]


@changes("timer", TimerStarted)
def timer_started(timer: Timer, event: TimerStarted, stamp: Stamp) -> Timer:
    return Timer(event.timer, event.label, stamp.at, event.seconds)


@changes("timer", TimerChanged)
def timer_changed(timer: Timer, event: TimerChanged, stamp: Stamp) -> Timer:
    return replace(timer, seconds=event.seconds)


@changes("timer", TimerStopped)
def timer_stopped(timer: Timer, event: TimerStopped, stamp: Stamp) -> Timer:
    return Timer()
