"""Days as they stand in commands and events: "2026-05-21", or "" for none."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import msgspec

from meetingroom.core.acts import Refused

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
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise Refused("no-such-day", field=field_name, day=text) from None
