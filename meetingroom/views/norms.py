"""How we want to meet, as everyone sees it."""

from __future__ import annotations

from typing import Any

from meetingroom.core.agenda import Agenda
from meetingroom.core.norms import Norms, are_proposed
from meetingroom.core.settings import Settings
from meetingroom.views.shared import listed, present


def norms_part(norms: Norms, agenda: Agenda, settings: Settings) -> dict[str, Any]:
    """The norms by language; whether the room says yes to them now, and which is brought up."""
    if not settings.norms:
        return {}
    rows = listed(((n, {"texts": dict(norms.norms[n])}) for n in norms.order), "norms")
    shown = {"norm": norms.shown, "row": norms.shown_by_row} if norms.shown else {}
    about = {"accepted_at": norms.accepted_at, "proposed": are_proposed(norms, agenda), "shown": shown}
    return {"on": True} | rows | present(about)
