"""What whoever facilitates could say now, as their console shows it."""

from __future__ import annotations

from typing import Any

from meetingroom.views.shared import present


def suggested_part(sentence: str) -> dict[str, Any]:
    return present({"say": sentence})
