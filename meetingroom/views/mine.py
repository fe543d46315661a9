"""What concerns one person alone: who they are, what they may do now, and their own place and words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from meetingroom.core.meeting import Meeting
from meetingroom.core.standing import ACTS, Standing, may, standing_of
from meetingroom.views.shared import present

Offers = dict[Standing, Mapping[str, Any]]


def mine(meeting: Meeting, person_id: str, offers: Offers) -> dict[str, Any]:
    """The whole `mine` of a person; `offers` keeps what each standing may do, for one state of the meeting."""
    standing = standing_of(meeting, person_id)
    if standing not in offers:
        offers[standing] = may(meeting, standing)
    person = meeting.roster.people[person_id]
    fields = {
        "id": person.id,
        "name": person.name,
        "language": person.language,
        "capabilities": sorted(person.capabilities),
        "may": offers[standing],
        "edits_notes": ACTS["edit_notes"](meeting, standing),
    }
    return present(fields) | {name: own(meeting, person_id) for name, own in OWN.items()}


OWN: dict[str, Callable[[Meeting, str], Mapping[str, Any]]] = {}  # a subject's own part of `mine`
