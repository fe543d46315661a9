"""Before a disagreement closes, somebody else says what it is about and its owner whether that is it: who is left?"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.proposals import Proposal


def not_restated(meeting: Meeting, proposal: Proposal) -> tuple[str, ...]:
    """Whose open objection to this version nobody else has put so that they said: that's it."""
    understood = {s.objection for s in meeting.sayback.by_id.values() if s.is_it and s.proposal == proposal.id}
    version = proposal.version.number
    left = (o for o in proposal.objections.values() if o.version == version and not o.is_met and o.id not in understood)
    return tuple(dict.fromkeys(o.person for o in left))
