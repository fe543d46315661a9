"""How a person stands in the meeting now: all that decides what they may do, and nothing that tells who they are.

People of equal standing may do the same, so what they may do is computed once for all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from meetingroom.core.acts import CLOCK, RULES, SYSTEM, Capability, Refused, Rule
from meetingroom.core.ledger import line_of
from meetingroom.core.newcomers import unread_of

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


@dataclass(frozen=True)
class Standing:
    """What of a person a rule's `ready` may look at."""

    capabilities: frozenset[Capability] = frozenset()
    is_here: bool = False
    has_floor: bool = False  # their turn is running or paused
    has_entry: bool = False  # they stand in the queue, or are carried with an item
    waiting: frozenset[str] = frozenset()  # the kinds under which they wait in the queue
    shared_here: bool = False  # have they shared a panel on the current item
    stands_here: bool = False  # does that panel stand as their contribution
    asked_in_round: bool = False  # is it their turn in the round that goes on
    passed_in_round: bool = False
    heard_here: str = ""  # their line of the heard ledger on the current item
    is_deputy: bool = False  # they take over first when no facilitator is connected
    interprets: bool = False
    reads_all: bool = True  # also what was written before they came


def standing_of(meeting: Meeting, person_id: str) -> Standing:
    """The standing of somebody on the roster; of anyone else, one that may do nothing."""
    person = meeting.roster.people.get(person_id)
    if person is None or person.is_removed:
        return Standing()
    item = meeting.agenda.current
    panel = meeting.panels.of(item, person_id) if item else None
    round = meeting.rounds.now
    return Standing(
        capabilities=person.capabilities | {Capability.OBSERVE},
        is_here=person.is_here,
        has_floor=meeting.queue.holds_floor(person_id),
        has_entry=bool(meeting.queue.of_person(person_id)),
        waiting=meeting.queue.waiting_kinds(person_id),
        shared_here=panel is not None and panel.is_shared,
        stands_here=panel is not None and panel.stands,
        asked_in_round=round is not None and round.asked == person_id,
        passed_in_round=round is not None and round.has_passed(person_id),
        heard_here=how_heard_here(meeting, item, person_id),
        is_deputy=person_id == meeting.roster.deputy,
        interprets=person.interprets,
        reads_all=unread_of(person, meeting.settings) is None,
    )


def how_heard_here(meeting: Meeting, item: str, person_id: str) -> str:
    line = line_of(meeting, item, person_id) if item else None
    return line.how if line else ""


def refusal(rule: Rule, meeting: Meeting, standing: Standing) -> Refused | None:
    """Why somebody of this standing may not do this now; the door and the screens ask alike."""
    if rule.needs is None:
        return Refused("room-only")
    if not standing.capabilities:
        return Refused("not-in-meeting")
    if not rule.needs & standing.capabilities:
        return Refused(f"needs-{sorted(rule.needs)[0].replace('_', '-')}")
    if meeting.has_ended and not rule.ended_too:
        return Refused("meeting-ended")
    if meeting.pauses.current and not rule.in_pause:
        return Refused("meeting-paused")
    return not_now(rule, meeting) or (rule.ready(meeting, standing) if rule.ready else None)


def not_now(rule: Rule, meeting: Meeting) -> Refused | None:
    """Why the meeting is not as this has to find it, whoever asks."""
    missing = next((one for one in rule.when if not one.holds(meeting)), None)
    return Refused(missing.code) if missing else None


def check(by: str, rule: Rule, meeting: Meeting) -> None:
    """Refuse what this person may not do.

    Raises: Refused.
    """
    if by in (CLOCK, SYSTEM):
        return
    refused = refusal(rule, meeting, standing_of(meeting, by))
    if refused:
        raise refused


def may(meeting: Meeting, standing: Standing) -> Mapping[str, Any]:
    """What somebody of this standing may do: `{act: True}`, or `{act: {id, args}}` with why not now.

    What their capabilities never allow is left out.
    """
    found: dict[str, Any] = {}
    for name, rule in RULES.items():
        if rule.needs is None or not rule.needs & standing.capabilities:
            continue
        refused = refusal(rule, meeting, standing)
        found[name] = {"id": f"refused-{refused.code}", "args": refused.args_} if refused else True
    return found


def allows(meeting: Meeting, person_id: str, act: str) -> bool:
    """May this person do this now? Asked at every door: commands, notes, pages and exports.

    `act` is a command's name, or one of `ACTS`.
    """
    if act in RULES:
        return refusal(RULES[act], meeting, standing_of(meeting, person_id)) is None
    standing = standing_of(meeting, person_id)
    return ACTS[act](meeting, standing)


def may_read(meeting: Meeting, standing: Standing) -> bool:
    return bool(standing.capabilities)


def may_read_all(meeting: Meeting, standing: Standing) -> bool:
    """Also what was written before somebody came: whoever came by the code alone may have to wait for that."""
    return may_read(meeting, standing) and standing.reads_all


def may_edit_notes(meeting: Meeting, standing: Standing) -> bool:
    """An editor holds all that stands in the notes."""
    if meeting.has_ended or not may_read_all(meeting, standing):
        return False
    if Capability.TAKE_NOTES in standing.capabilities:
        return True
    return meeting.settings.edits_notes == "all" and Capability.SPEAK in standing.capabilities


def may_run(meeting: Meeting, standing: Standing) -> bool:
    return Capability.FACILITATE in standing.capabilities


ACTS = {
    "read": may_read,  # the screens
    "run": may_run,  # the console, and everybody's links
    "read_earlier": may_read_all,  # what was written before somebody came
    "edit_notes": may_edit_notes,
    "export": may_read_all,  # the record and its copies
    "export_data": may_run,  # the complete data
}
