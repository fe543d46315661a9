"""The whole meeting stands still for a while: every clock stops, and what was due comes later by as much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Minutes,
    Stamp,
    When,
    changes,
    follows_last,
    rule,
)
from meetingroom.core.agenda import Agenda, with_item
from meetingroom.core.lifecycle import MeetingEnded
from meetingroom.core.turns import TurnPaused, TurnResumed

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class Why(StrEnum):
    """Why the room stands still."""

    BREAK = "break"
    BREATHER = "breather"  # too much at once
    TECHNICAL = "technical"  # something does not work


@dataclass(frozen=True)
class Pause:
    """One time that the meeting stood still; instants are seconds since 1970."""

    start: float
    end: float | None = None
    until: float | None = None  # when the room means to go on
    why: Why = Why.BREAK
    stopped: tuple[str, ...] = ()  # the turns whose clock it stopped


@dataclass(frozen=True)
class Pauses:
    """All pauses of the meeting, in order."""

    all: tuple[Pause, ...] = ()

    @property
    def current(self) -> Pause | None:
        return self.all[-1] if self.all and self.all[-1].end is None else None

    def after(self, start: float, seconds: float) -> float | None:
        """The instant at which the meeting has run for so many seconds since `start`.

        None while it stands still before that: nobody knows yet.
        """
        at, left = start, seconds
        for pause in self._from(start):
            run = max(0.0, pause.start - at)
            if run >= left:
                break
            if pause.end is None:
                return None
            at, left = pause.end, left - run
        return at + left

    def and_while(self, stretches: Iterable[tuple[float, float | None]]) -> Pauses:
        """These pauses, and other stretches of time (an end of None: it still runs) that a clock leaves out."""
        both = sorted([*self.all, *(Pause(start, end) for start, end in stretches)], key=lambda one: one.start)
        joined: list[Pause] = []
        for one in both:
            last = joined[-1] if joined else None
            if last is None or (last.end is not None and last.end < one.start):
                joined.append(one)
            elif last.end is not None:
                joined[-1] = replace(last, end=None if one.end is None else max(last.end, one.end))
        return Pauses(tuple(joined))

    def ran(self, start: float, end: float) -> float:
        """For how many seconds the meeting ran from `start` to `end`."""
        still = (min(end, pause.end or end) - max(start, pause.start) for pause in self._from(start))
        return end - start - sum(max(0.0, seconds) for seconds in still)

    def _from(self, start: float) -> Iterator[Pause]:
        return (pause for pause in self.all if pause.end is None or pause.end > start)


# What happened


class MeetingPaused(Event):
    """Every clock stands still from now on."""

    settles: ClassVar[bool] = True
    until: float | None = None
    why: Why = Why.BREAK


class PauseChanged(Event):
    """The room means to go on at another time."""

    until: float | None = None
    why: Why = Why.BREAK


class MeetingResumed(Event):
    """The meeting goes on, and its clocks with it."""


# What people ask for


class PauseMeeting(Command):
    """Let the whole meeting stand still, for so many minutes or (0) for as long as it takes."""

    minutes: Minutes = 0
    why: Why = Why.BREAK


class ChangePause(Command):
    """Go on so many minutes from now instead, or (0) leave it open."""

    minutes: Minutes = 0
    why: Why | None = None


class ResumeMeeting(Command):
    """Go on with a meeting that stands still."""


# The rules


IT_RUNS = When("meeting-paused", lambda meeting: meeting.pauses.current is None)
IT_STANDS_STILL = When("not-paused", lambda meeting: meeting.pauses.current is not None)


@rule(PauseMeeting, needs=Capability.FACILITATE, when=IT_RUNS)
def pause_meeting(command: PauseMeeting, meeting: Meeting, context: Context) -> list[Event]:
    return [MeetingPaused(until=going_on_at(command.minutes, context), why=command.why)]


def going_on_at(minutes: int, context: Context) -> float | None:
    return context.at + minutes * 60 if minutes else None


@rule(ChangePause, needs=Capability.FACILITATE, when=IT_STANDS_STILL)
def change_pause(command: ChangePause, meeting: Meeting, context: Context) -> list[Event]:
    pause = meeting.pauses.current
    assert pause is not None
    return [PauseChanged(until=going_on_at(command.minutes, context), why=command.why or pause.why)]


@rule(ResumeMeeting, needs=Capability.FACILITATE, when=IT_STANDS_STILL)
def resume_meeting(command: ResumeMeeting, meeting: Meeting, context: Context) -> list[Event]:
    pause, queue = meeting.pauses.current, meeting.queue
    assert pause is not None
    goes_on = queue.turn is not None and queue.floor in pause.stopped and queue.turn.running_since is None
    return [MeetingResumed(), *([TurnResumed(turn=queue.floor)] if goes_on else [])]


@follows_last
def clocks_stand_still(before: Meeting, after: Meeting, events: list[Event], context: Context) -> list[Event]:
    """Whatever lets a turn run during a pause, such as somebody's leaving: its clock waits for the room."""
    turn = after.queue.turn
    runs = turn is not None and turn.runs_on
    return [TurnPaused(turn=after.queue.floor)] if runs and after.pauses.current else []


# What becomes of the pauses


@changes("pauses", MeetingPaused)
def meeting_paused(pauses: Pauses, event: MeetingPaused, stamp: Stamp) -> Pauses:
    return Pauses((*pauses.all, Pause(stamp.at, until=event.until, why=event.why)))


@changes("pauses", PauseChanged)
def pause_changed(pauses: Pauses, event: PauseChanged, stamp: Stamp) -> Pauses:
    return with_last(pauses, until=event.until, why=event.why)


@changes("pauses", MeetingResumed, MeetingEnded)
def meeting_resumed(pauses: Pauses, event: MeetingResumed | MeetingEnded, stamp: Stamp) -> Pauses:
    """Where nobody came back, it is told up to when they were last there."""
    since = event.nobody_since if isinstance(event, MeetingEnded) else None
    return with_last(pauses, end=stamp.at if since is None else since) if pauses.current else pauses


@changes("pauses", TurnPaused)
def turn_stopped(pauses: Pauses, event: TurnPaused, stamp: Stamp) -> Pauses:
    """In a pause nothing runs, so that it is the pause which stops a turn."""
    pause = pauses.current
    return with_last(pauses, stopped=(*pause.stopped, event.turn)) if pause else pauses


def with_last(pauses: Pauses, **changed: object) -> Pauses:
    return Pauses((*pauses.all[:-1], replace(pauses.all[-1], **changed)))  # type: ignore[arg-type]


# What becomes of the item's clock


@changes("agenda", MeetingPaused)
def item_waits(agenda: Agenda, event: MeetingPaused, stamp: Stamp) -> Agenda:
    item = agenda.current_item
    if item is None or item.started_at is None:
        return agenda
    return with_item(agenda, item.id, started_at=None, spent_s=round(item.spent_s + stamp.at - item.started_at, 3))


@changes("agenda", MeetingResumed)
def item_goes_on(agenda: Agenda, event: MeetingResumed, stamp: Stamp) -> Agenda:
    return with_item(agenda, agenda.current, started_at=stamp.at) if agenda.current else agenda
