"""What becomes of the record after the meeting: until when it can be put right, and when all of it is deleted."""

from __future__ import annotations

from typing import Any

from meetingroom.core.confirming import Confirming, is_asked
from meetingroom.core.meeting import Meeting
from meetingroom.core.retention import Retention, corrected_until, purge_at
from meetingroom.views.shared import present


def keeping_part(until: float | None, purged_at: float | None, kept: Retention, said: Confirming) -> dict[str, Any]:
    """Nothing while the meeting runs."""
    held = present({"at": kept.held_at, "by": kept.held_by, "why": kept.why})
    is_open = until is not None and said.closed_at is None
    fields = {"corrected_until": until if is_open else None, "closed_at": said.closed_at}
    return present(fields | {"purge_at": purged_at, "held": held})


def keeping_pieces(meeting: Meeting) -> tuple[Any, ...]:
    until = corrected_until(meeting) if meeting.settings.correction_days else None
    return (until, purge_at(meeting), meeting.retention, meeting.confirming)


def own_record(meeting: Meeting, person_id: str) -> dict[str, Any] | None:
    """How somebody has found their own words, once they are asked."""
    if not meeting.has_ended or not is_asked(meeting, person_id) or not meeting.settings.correction_days:
        return None
    found = meeting.confirming.of(person_id)
    corrections = [{"at": c.at, "text": c.text} for c in found.corrections]
    return {"asked": True} | present({"confirmed_at": found.confirmed_at, "corrections": tuple(corrections)})
