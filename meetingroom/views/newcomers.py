"""The view of who came by the code alone, where that opens nothing written before: each part is decided on here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from meetingroom.core.newcomers import Unread, visible
from meetingroom.core.panels import Panels
from meetingroom.views.panels import panels_part
from meetingroom.views.proposals import proposals_here_part

Cut = Callable[..., Mapping[str, Any]]

# What goes on now, and what the room asks of everyone in it.
OPEN = frozenset(
    {
        "meeting",
        "keeping",
        "round",
        "unheard",
        "settings",
        "agenda",
        "explained",
        "glossary",
        "plan",
        "pause",
        "timer",
        "norms",
        "people",
        "seats",
        "floor",
        "queue",
        "heard",
        "signals",
        "noted",
        "planned",
        "looking_back",
    }
)


def newer_panels(unread: Unread, panels: Panels, *rest: Any) -> Mapping[str, Any]:
    return panels_part(visible(panels, unread), *rest)


def proposals_here(unread: Unread, *pieces: Any) -> Mapping[str, Any]:
    """What was answered and suggested on other items, before they came, is closed to them."""
    return proposals_here_part(*pieces)


# Of which only what is newer is shown: a function of what was there before, and of the pieces of the part.
CUT: Mapping[str, Cut] = {"panels": newer_panels, "proposals": proposals_here}

# What stays closed, and what stands in its place.
CLOSED: Mapping[str, Mapping[str, Any]] = {
    "excusals": {"order": [], "excusals": {}},
    "evidence": {},
    "sayback": {},
    "news": {},
    "draft": {},
    "continued": {},
    "parking": {"order": [], "topics": {}},
    "actions": {"order": [], "actions": {}},
}


def for_newcomer(name: str, unread: Unread, make: Cut, pieces: tuple[Any, ...]) -> Mapping[str, Any]:
    """One part of the view, as somebody sees it who came when this stood there already."""
    if name in CUT:
        return CUT[name](unread, *pieces)
    return make(*pieces) if name in OPEN else CLOSED.get(name, {})


def newer_notes(notes: Mapping[str, Any], unread: Unread) -> Mapping[str, Any]:
    """The rendered notes without the sections in which something stood already."""
    order = [item for item in notes["order"] if item not in unread.notes]
    return {"order": order, "sections": {item: notes["sections"][item] for item in order}}
