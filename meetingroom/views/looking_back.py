"""The four questions at the end, as the room sees them: that they are asked, and then five or more answers together."""

from __future__ import annotations

from typing import Any

from meetingroom.core.looking_back import QUESTIONS, LookingBack
from meetingroom.views.shared import listed, present


def looking_back_part(looking_back: LookingBack) -> dict[str, Any]:
    """`counts` are there once they may be; who has answered, or how many before that, is in no view."""
    if looking_back.asked_at is None:
        return {}
    rows = listed(((q, dict(looking_back.counts[q])) for q in QUESTIONS), "counts") if looking_back.counts else {}
    state = {"open": looking_back.is_open, "closed_at": looking_back.closed_at, "answers": looking_back.answers or None}
    return {"asked_at": looking_back.asked_at} | present(state) | rows
