"""The heard ledger: for each item and person one line, derived from what happened."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Heard:
    """What is known of who was heard."""

    def line(self, item: str, person: str) -> str:
        """This person's line on this item, such as `spoke`."""
        return "not_asked"
