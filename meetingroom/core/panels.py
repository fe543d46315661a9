"""The panels: each member's own shared words on each item, by version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Panel:
    """What one person has shared on one item."""

    is_shared: bool = False
    stands: bool = False


@dataclass(frozen=True)
class Panels:
    """Shared panels by item and person."""

    panels: Mapping[tuple[str, str], Panel] = field(default_factory=dict)

    def of(self, item: str, person: str) -> Panel | None:
        return self.panels.get((item, person))

    def any_shared(self, item: str) -> bool:
        return any(i == item for i, _ in self.panels)
