"""Days as they stand in commands and events: "2026-05-21", or "" for none."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Annotated

import msgspec

from meetingroom.core.acts import Refused

FIRST_YEAR, LAST_YEAR = 1900, 2200  # what people mean; what is reckoned from a calendar's ends would fail
Day = Annotated[str, msgspec.Meta(pattern=r"^(\d{4}-\d{2}-\d{2})?$")]


def day_or_none(text: str, field_name: str) -> str:
    """A day that the calendar has, or "" for none.

    Raises: Refused.
    """
    return real_day(text, field_name) if text else ""


def real_day(text: str, field_name: str) -> str:
    """A day that the calendar has.

    Raises: Refused.
    """
    try:
        return within(date.fromisoformat(text)).isoformat()
    except ValueError:
        raise Refused("no-such-day", field=field_name, day=text) from None


def within(day: date) -> date:
    """Raises: ValueError for a day that nobody means."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(day)
    return day


def refuse_no_day(day: str) -> None:
    """Let "" by, and a day that the calendar has; the pattern alone lets 31 February by.

    Raises: Refused.
    """
    try:
        within(date.fromisoformat(day or "2000-01-01"))
    except ValueError:
        raise Refused("no-such-day", day=day) from None


def refuse_past(day: str, at: float) -> None:
    """Let "" by, and a day to come; today too, since it begins at another hour where the people live.

    Raises: Refused.
    """
    refuse_no_day(day)
    if day and day < datetime.fromtimestamp(at, UTC).date().isoformat():
        raise Refused("day-is-past", day=day)
