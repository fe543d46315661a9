"""When the meeting is to be: its day, a time of the clock where one is said, and the business days until then."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import msgspec

from meetingroom.core.acts import Capability, Command, Context, Event, Refused, Stamp, changes, rule
from meetingroom.core.days import Day, refuse_no_day

if TYPE_CHECKING:
    from meetingroom.core.agenda import Agenda
    from meetingroom.core.meeting import Meeting

SATURDAY = 5
DaysOff = Annotated[tuple[Day, ...], msgspec.Meta(max_length=100)]
Time = Annotated[str, msgspec.Meta(pattern=r"^(([01]\d|2[0-3]):[0-5]\d)?$")]  # "15:30", or "" for none
Zone = Annotated[str, msgspec.Meta(max_length=64, pattern=r"^([A-Za-z0-9_+/-]*)$")]  # as IANA names it; "" for none


@dataclass(frozen=True)
class Planned:
    """On which day the meeting is to be ("" where nobody said), and at which time of which clock ("" for all day)."""

    day: str = ""
    time: str = ""
    zone: str = ""
    days_off: tuple[str, ...] = ()

    @property
    def starts_at(self) -> float | None:
        """The instant at which it is to begin, in seconds since 1970; None where only a day, or nothing, is planned."""
        if not self.time:
            return None
        return datetime.fromisoformat(f"{self.day}T{self.time}").replace(tzinfo=self.clock).timestamp()

    @property
    def clock(self) -> tzinfo:
        """By which the time was said; a machine that does not know it takes UTC."""
        return zone_called(self.zone) or UTC

    def day_at(self, at: float) -> date:
        """The day of an instant, by the clock of the meeting, or by UTC where none was said."""
        return datetime.fromtimestamp(at, self.clock).date()


class MeetingPlanned(Event):
    """The meeting is to be on this day and at this time ("" for none), and these days are no business days."""

    day: Day
    days_off: DaysOff = ()
    time: str = ""
    zone: str = ""


class PlanMeeting(Command):
    """Say on which day the meeting is to be, at which time of which zone, and which days are no business days."""

    day: Day
    days_off: DaysOff = ()
    time: Time = ""
    zone: Zone = ""


@rule(PlanMeeting, needs=Capability.FACILITATE)
def plan_meeting(command: PlanMeeting, meeting: Meeting, context: Context) -> list[Event]:
    for day in (command.day, *command.days_off):
        refuse_no_day(day)
    if command.time and not command.day:
        raise Refused("time-without-day")
    if command.time and zone_called(command.zone) is None:
        raise Refused("no-such-zone", zone=command.zone)
    refuse_skipped(command)
    days_off = tuple(sorted({day for day in command.days_off if day}))
    zone = command.zone if command.day else ""
    if Planned(command.day, command.time, zone, days_off) == meeting.planned:
        return []
    return [MeetingPlanned(day=command.day, days_off=days_off, time=command.time, zone=zone)]


def refuse_skipped(command: PlanMeeting) -> None:
    """An hour that clocks going forward pass over comes on no clock; what they show in its place is offered.

    Of such an hour the offset before the change (fold 0) is less than that after it (fold 1): PEP 495.
    """
    if not command.time:
        return
    said = datetime.fromisoformat(f"{command.day}T{command.time}").replace(tzinfo=zone_called(command.zone))
    before, after = (said.replace(fold=fold).utcoffset() or timedelta() for fold in (0, 1))
    if before < after:
        raise Refused("no-such-hour", time=command.time, zone=command.zone, shown=f"{said + (after - before):%H:%M}")


@cache
def zone_called(name: str) -> ZoneInfo | None:
    """The zone of this IANA name; None when there is none."""
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, LookupError):
        return None


def business_days(start: date, end: date, days_off: Collection[str] = ()) -> int:
    """The business days after `start` and before `end`: Monday to Friday, less the days off.

    Counted as whole days in which somebody can read: neither the day of sending nor that of the meeting.
    """
    days = (start + timedelta(days=n) for n in range(1, max(0, (end - start).days)))
    return sum(day.weekday() < SATURDAY and day.isoformat() not in days_off for day in days)


def days_before(planned: Planned, at: float) -> int | None:
    """Business days between an instant and the planned day; None where none is planned."""
    if not planned.day:
        return None
    return business_days(planned.day_at(at), date.fromisoformat(planned.day), planned.days_off)


def expected_minutes(agenda: Agenda) -> int:
    """How long the meeting is to last, by the minutes of its items; 0 where they have none."""
    return sum(item.minutes for item in agenda.items.values())


@changes("planned", MeetingPlanned)
def meeting_planned(planned: Planned, event: MeetingPlanned, stamp: Stamp) -> Planned:
    return Planned(event.day, event.time, event.zone, event.days_off)
