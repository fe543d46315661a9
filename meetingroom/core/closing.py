"""What is still open when a meeting is about to end; some of it, and with closing checks all, asks for a reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated, TypeVar

import msgspec

from meetingroom.core.acts import Event, Refused, Stamp, changes
from meetingroom.core.plain import is_blank
from meetingroom.core.rounds import Aim
from meetingroom.core.saying import Said

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

Reason = Annotated[str, msgspec.Meta(max_length=500, extra={"words": True})]


@dataclass(frozen=True)
class StillOpen:
    """One thing that is missing: of which kind, what it is about (an id), and the sentence that says it.

    With `needs_reason` a meeting ends so only for a reason, whether it has closing checks or not.
    """

    kind: str
    about: str
    said: Said
    needs_reason: bool = False


@dataclass(frozen=True)
class Closing:
    """Why the meeting ended with things still open, which (`KIND:ID`), by whom and when; empty when it did not.

    `earlier` are the times before it went on again: a reason that was given stays.
    """

    reason: str = ""
    open: tuple[str, ...] = ()
    by: str = ""
    at: float = 0.0
    earlier: tuple[Closing, ...] = ()

    @property
    def all(self) -> tuple[Closing, ...]:
        """Each time that the meeting ended so."""
        return (*self.earlier, replace(self, earlier=())) if self.reason else self.earlier


Check = Callable[["Meeting"], list[StillOpen]]
CHECKS: list[Check] = []
C = TypeVar("C", bound=Check)


def closing_check(check: C) -> C:
    """Register `check(meeting) -> [StillOpen]`: what a subject misses before a meeting ends."""
    CHECKS.append(check)
    return check


def still_open(meeting: Meeting) -> list[StillOpen]:
    """All that is missing, in the order of the subjects."""
    return [one for check in CHECKS for one in check(meeting)]


def round_is_due(meeting: Meeting) -> bool:
    """Does this meeting close with a round, and has none been held? It only suggests one."""
    held = any(round.aim is Aim.CLOSING for round in meeting.rounds.rounds.values())
    can_start = bool(meeting.agenda.current) and meeting.rounds.now is None
    return meeting.settings.closing_round and can_start and not held


def needs_reason(meeting: Meeting, found: list[StillOpen]) -> bool:
    """Does the meeting end with these things open only for a reason?"""
    return any(one.needs_reason or meeting.settings.closing_checks for one in found)


class EndedAllTheSame(Event):
    """The meeting ended with these things still open, for a reason."""

    reason: Reason
    open: tuple[str, ...]


def closing(meeting: Meeting, reason: str) -> list[Event]:
    """What comes of ending now.

    Raises: Refused, when things are open and nobody said why the meeting ends all the same.
    """
    found = still_open(meeting)
    if not found:
        return []
    if not is_blank(reason):
        return [EndedAllTheSame(reason=reason, open=tuple(f"{one.kind}:{one.about}" for one in found))]
    if needs_reason(meeting, found):
        raise Refused("closing-checks", count=len(found))
    return []


@changes("closing", EndedAllTheSame)
def ended_all_the_same(before: Closing, event: EndedAllTheSame, stamp: Stamp) -> Closing:
    return Closing(event.reason, event.open, stamp.by, stamp.at, before.earlier)
