"""When the meeting is to be, as everyone sees it: the day, and the instant where a time of the clock was said."""

from __future__ import annotations

from typing import Any

from meetingroom.core.agenda import Agenda
from meetingroom.core.planning import Planned, expected_minutes
from meetingroom.views.shared import present


def planned_part(planned: Planned, agenda: Agenda) -> dict[str, Any]:
    """`minutes` is how long it is to last by its agenda; `zone` that of the clock by which `time` was said."""
    if not planned.day:
        return present({"days_off": list(planned.days_off) or None})
    return present(
        {
            "day": planned.day,
            "time": planned.time,
            "zone": planned.zone,
            "starts_at": planned.starts_at,
            "minutes": (expected_minutes(agenda) or None) if planned.time else None,
            "days_off": list(planned.days_off) or None,
        }
    )
