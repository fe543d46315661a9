"""Who was heard on the current item, shown to everyone, and the invitation to whoever was not."""

from __future__ import annotations

from collections import Counter
from typing import Any

from meetingroom.core.agenda import Agenda
from meetingroom.core.heard import Heard, pass_stands
from meetingroom.core.ledger import (
    IN_THE_WAY,
    INVITED,
    WORDLESS,
    HeardLine,
    How,
    asks_every,
    circle,
    ledger,
    line_of,
    lines,
)
from meetingroom.core.meeting import Meeting
from meetingroom.core.panels import Panels
from meetingroom.core.roster import Roster
from meetingroom.core.settings import Settings
from meetingroom.views.shared import CROWD, present

MOST_NAMED = 50  # so many of those not yet heard are named in a crowd; they shrink as they are heard

Ledger = dict[str, HeardLine]


def heard_part(
    said: tuple[Heard, Panels], agenda: Agenda, roster: Roster, settings: Settings, speaker: str
) -> dict[str, Any]:
    """The lines of the current item; in a crowd how many of each, and the first of those not yet heard."""
    heard, panels = said
    item = agenda.current_item
    if item is None:
        return {"asks_every": False, "lines": {}, "not_yet": []}
    found = lines(circle(roster, item), item, heard.on(item.id), panels.on(item.id))
    invited = not_yet(found, roster, speaker)
    are_asked = bool(invited) and all(found[p].how is How.ASKED for p in invited)
    part = {"item": item.id, "asks_every": asks_every(settings, item)} | present({"are_asked": are_asked})
    gone = [p for p, line in found.items() if line.how in WORDLESS and p not in (*invited, speaker)]
    if len(found) > CROWD:
        return part | crowd(found, invited)
    return part | {"lines": {p: line.how.value for p, line in found.items()}, "not_yet": invited} | details(found, gone)


def not_yet(found: Ledger, roster: Roster, speaker: str) -> list[str]:
    """Those who are here and still invited; whoever speaks now needs no invitation."""
    return [p for p, line in found.items() if line.how in INVITED and roster.people[p].is_here and p != speaker]


def crowd(found: Ledger, invited: list[str]) -> dict[str, Any]:
    counts = Counter(line.how.value for line in found.values())
    return {"counts": dict(counts), "not_yet": invited[:MOST_NAMED], "not_yet_count": len(invited)}


def details(found: Ledger, gone: list[str]) -> dict[str, Any]:
    """Who is not here and left no word, who stands in the way, through whom some were heard, when those asked were."""
    return present(
        {
            "gone": gone or None,
            "in_the_way": [p for p, line in found.items() if line.how in IN_THE_WAY] or None,
            "by": {p: line.by for p, line in found.items() if line.by and line.by != p},
            "asked_at": {p: line.asked_at for p, line in found.items() if line.how is How.ASKED},
        }
    )


def named_in_a_crowd(meeting: Meeting) -> frozenset[str]:
    """Whom a large room must be able to name: some of those not yet heard, where the item asks every member."""
    item = meeting.agenda.current_item
    if item is None or len(meeting.roster.people) <= CROWD or not asks_every(meeting.settings, item):
        return frozenset()
    found = ledger(meeting, item.id)
    return frozenset(not_yet(found, meeting.roster, meeting.queue.speaker)[:MOST_NAMED])


def own_line(meeting: Meeting, person_id: str) -> dict[str, Any] | None:
    """How this person was heard on the current item, as their own device shows it."""
    line = line_of(meeting, meeting.agenda.current, person_id) if meeting.agenda.current else None
    if line is None:
        return None
    passed_at = line.at if line.how is How.PASSED else None
    stands = passed_at is not None and pass_stands(meeting, meeting.agenda.current, passed_at)
    by = line.by if line.by != person_id else ""
    return {"how": line.how.value} | present({"by": by, "asked_at": line.asked_at, "stands": stands})


def invitation(meeting: Meeting, person_id: str) -> dict[str, Any] | None:
    """What to say to somebody who is here and was not heard, where the item or a person asks them."""
    item = meeting.agenda.current_item
    line = line_of(meeting, item.id, person_id) if item else None
    if item is None or line is None or line.how not in INVITED or meeting.has_ended:
        return None
    if not (asks_every(meeting.settings, item) or line.asked_at is not None):
        return None
    if not meeting.roster.people[person_id].is_here or meeting.queue.speaker == person_id:
        return None
    if meeting.rounds.now and person_id in meeting.rounds.now.waiting:
        return None  # their turn in the round will come
    return {"id": f"invitation-{line.how.replace('_', '-')}", "args": {}}
