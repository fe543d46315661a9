"""Quiet signals as each audience sees them: members that they may tap, a facilitator what enough of them gave."""

from __future__ import annotations

from typing import Any

from meetingroom.core.lifecycle import Lifecycle
from meetingroom.core.roster import Roster
from meetingroom.core.settings import Settings
from meetingroom.core.signals import Signals, may_be_guessed
from meetingroom.views.shared import listed, present


def signals_part(signals: Signals, roster: Roster, settings: Settings, lifecycle: Lifecycle) -> dict[str, Any]:
    """Whether one may tap, and whether so few are here that it may be guessed who did."""
    if not settings.quiet_signals or lifecycle.ended_at is not None:
        return {}
    return {"offered": True} | present({"guessable": may_be_guessed(roster)})


def facilitators_signals_part(
    signals: Signals, roster: Roster, settings: Settings, lifecycle: Lifecycle
) -> dict[str, Any]:
    """The same, and the signals that stand."""
    rows = (
        (signal, {"devices": found.devices, "at": found.at, "row": found.row})
        for signal, found in signals.standing.items()
    )
    return signals_part(signals, roster, settings, lifecycle) | listed(rows, "signals")
