"""Which shared words of the current item stand in the notes already."""

from __future__ import annotations

from typing import Any

from meetingroom.core.noted import Noted


def noted_part(noted: Noted, item: str) -> dict[str, Any]:
    """By person, the version that was placed."""
    return {"panels": dict(noted.panels.get(item, {}))}
