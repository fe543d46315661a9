"""The live notes; until somebody edits there are none."""

from __future__ import annotations

from typing import Any

from meetingroom.core.meeting import Meeting


class Notes:
    """One document per meeting."""

    def sync(self, meeting: Meeting) -> dict[str, Any]:
        """The rendered notes and their number."""
        return {"n": 0, "notes": {"order": list(meeting.agenda.order), "sections": {}}}

    def left(self, meeting_id: str, sid: str) -> None:
        """A connection has gone."""
