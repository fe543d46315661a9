"""What a person is told of changed settings: each with the value that holds now, until their screen has put it away."""

from __future__ import annotations

from typing import Any

import msgspec

from meetingroom.core.meeting import Meeting
from meetingroom.core.telling import told_to
from meetingroom.views.shared import listed


def told(meeting: Meeting, person_id: str) -> dict[str, Any] | None:
    """By row: who changed what, and to what. None for nothing to tell."""
    if meeting.has_ended:
        return None
    found = told_to(meeting.roster.people[person_id], meeting.changed)
    values = msgspec.to_builtins(meeting.settings)
    rows = (
        (str(change.row), {"by": change.by, "at": change.at, "settings": {name: values[name] for name in names}})
        for change, names in found
    )
    return listed(rows, "changes") if found else None
