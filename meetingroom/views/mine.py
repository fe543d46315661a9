"""What concerns one person alone: who they are, what they may do now, and their own place and words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from meetingroom.core.meeting import Meeting
from meetingroom.core.standing import ACTS, Standing, may, standing_of
from meetingroom.core.translating import translates
from meetingroom.views.door import own_devices, reads_later
from meetingroom.views.draft import own_draft
from meetingroom.views.evidence import own_evidence
from meetingroom.views.heard import invitation, own_line
from meetingroom.views.keeping import own_record
from meetingroom.views.news import told_of_time
from meetingroom.views.own_proposals import own_proposals
from meetingroom.views.panels import own_panels
from meetingroom.views.queue import kinds, own_entries, own_turn
from meetingroom.views.rounds import own_round
from meetingroom.views.sayback import own_statements
from meetingroom.views.shared import present
from meetingroom.views.telling import told

Offers = dict[Standing, dict[str, Any]]


def mine(meeting: Meeting, person_id: str, offers: Offers) -> dict[str, Any]:
    """The whole `mine` of a person; `offers` keeps what each standing may do, for one state of the meeting."""
    standing = standing_of(meeting, person_id)
    if standing not in offers:
        offers[standing] = offered(meeting, standing)
    person = meeting.roster.people[person_id]
    fields = {
        "id": person.id,
        "name": person.name,
        "language": person.language,
        "pace": person.pace if person.pace != 1 else None,
        "capabilities": sorted(person.capabilities),
        "translates": translates(meeting, person_id),
    }
    own = ((name, find(meeting, person_id)) for name, find in OWN.items())
    return present(fields) | offers[standing] | {name: found for name, found in own if found is not None}


def offered(meeting: Meeting, standing: Standing) -> dict[str, Any]:
    """What all of this standing may do now."""
    fields = {"kinds": kinds(meeting, standing), "edits_notes": ACTS["edit_notes"](meeting, standing)}
    return {"may": may(meeting, standing)} | present(fields)


# What each subject knows of a person alone; None for nothing to say.
OWN: dict[str, Callable[[Meeting, str], Mapping[str, Any] | bool | None]] = {
    "turn": own_turn,
    "entries": own_entries,
    "panels": own_panels,
    "heard": own_line,
    "invitation": invitation,
    "told": told,
    "news": told_of_time,
    "draft": own_draft,
    "proposals": own_proposals,
    "statements": own_statements,
    "evidence": own_evidence,
    "round": own_round,
    "record": own_record,
    "devices": own_devices,
    "reads_later": reads_later,
}
