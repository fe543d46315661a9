"""The door as screens show it: the title to who waits, who waits to the facilitators, a second device to its owner."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from meetingroom.core.door import Door, Knock, KnockKind, KnockState
from meetingroom.core.lifecycle import Lifecycle
from meetingroom.core.links import Links
from meetingroom.core.meeting import Meeting
from meetingroom.core.newcomers import unread_of
from meetingroom.core.roster import Roster
from meetingroom.core.seats import Seats
from meetingroom.core.settings import Settings
from meetingroom.views.people import role_row
from meetingroom.views.shared import CROWD, listed, present


def title_part(lifecycle: Lifecycle, links: Links) -> dict[str, Any]:
    """All that somebody sees of a meeting while they wait at its door."""
    state = "open" if lifecycle.ended_at is None else "ended"
    return {"title": lifecycle.title, "language": lifecycle.language, "state": state}


def door_part(door: Door, roster: Roster, settings: Settings, seats: Seats) -> dict[str, Any]:
    """Who waits to be let in, and to whom what was written before is still closed."""
    waiting = door.for_facilitators()
    unread = [p.id for p in roster.people.values() if not p.is_removed and unread_of(p, settings) is not None]
    rows = ((knock.id, knock_row(knock, roster, seats)) for knock in waiting[:CROWD])
    return listed(rows, "knocks") | present(
        {"more": len(waiting[CROWD:]) or None, "unread": unread[:CROWD] or None}
    )


def knock_row(knock: Knock, roster: Roster, seats: Seats) -> dict[str, Any]:
    claims = knock.person if knock.kind is KnockKind.CLAIM else ""
    name = roster.people[claims].name if claims else knock.name
    return {"name": name, "at": knock.at} | present({"claims": claims}) | role_row(knock.role, seats)


def at_the_door(meeting: Meeting, knock_id: str) -> dict[str, Any] | None:
    """The `mine` of somebody who waits; None when nobody waits under this id."""
    knock = meeting.door.knocks.get(knock_id)
    if knock is None or knock.state is not KnockState.WAITING:
        return None
    person = meeting.roster.people.get(knock.person)
    waits_for = "first_device" if knock.kind is KnockKind.DEVICE else "facilitator"
    fields = {"name": knock.name or (person.name if person else ""), "number": knock.number or None}
    return {"id": knock.id, "waits_for": waits_for, "may": {}} | present(fields)


def own_devices(meeting: Meeting, person_id: str) -> Mapping[str, Any] | None:
    """Those who say that they are this person, on another device."""
    knocks = meeting.door.devices_of(person_id)
    return listed(((k.id, {"number": k.number, "at": k.at}) for k in knocks), "knocks") if knocks else None


def reads_later(meeting: Meeting, person_id: str) -> bool | None:
    """Is what was written before this person came still closed to them?"""
    return unread_of(meeting.roster.people.get(person_id), meeting.settings) is not None or None
