"""How the time was shared so far, for the facilitator alone: in the order of the roster, no ranking, no verdict."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from meetingroom.core.acts import Capability
from meetingroom.core.queue import Turn
from meetingroom.core.roster import Roster
from meetingroom.views.shared import listed, present


def talk_part(turns: Mapping[str, Turn], roster: Roster) -> dict[str, Any]:
    """The shares of the turn seconds of those who decide, by person and side; what runs counts once it has ended."""
    deciders = [p for p in roster.people.values() if p.can(Capability.DECIDE)]
    seconds = spoken(turns)
    total = sum(seconds[p.id] for p in deciders)
    sides: defaultdict[str, float] = defaultdict(float)
    for person in deciders:
        sides[person.side] += seconds[person.id]
    people = ((p.id, share(seconds[p.id], total)) for p in deciders if seconds[p.id])
    by_side = {side: share(s, total) for side, s in sides.items()} if len(sides) > 1 else {}
    return listed(people, "people") | present({"total_s": round(total, 3) or None, "sides": by_side})


def spoken(turns: Mapping[str, Turn]) -> defaultdict[str, float]:
    """The seconds of the finished stretches of each person's turns."""
    seconds: defaultdict[str, float] = defaultdict(float)
    for turn in turns.values():
        seconds[turn.person] += turn.spent_s
    return seconds


def share(seconds: float, total: float) -> dict[str, float]:
    return {"s": round(seconds, 3), "share": round(seconds / total, 4) if total else 0.0}
