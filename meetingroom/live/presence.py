"""Who is connected. A lost line is not leaving: for 90 s nothing changes for the others.

Lines are known to their own process alone. That a person has one is told to all processes through the store, for a
while from now on and again before it is over, so that nobody is away who is connected elsewhere, and a process that
dies leaves nobody here for ever.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from meetingroom.core.acts import Refused
from meetingroom.core.door import Knock, KnockState
from meetingroom.core.meeting import Meeting
from meetingroom.live.publisher import Audience, Outlook, Publisher, outlook_of

TOLD_FOR_S = 40.0  # for so long a process answers for a line, before it has to say so again


@dataclass(frozen=True)
class Line:
    """One live connection. `person` is "" for the projector's own link, and a knock's id for who waits at the door."""

    sid: str
    meeting_id: str
    person: str
    outlook: Outlook
    generation: int  # of the link it came by

    @property
    def audience(self) -> Audience:
        return self.outlook.audience

    @property
    def is_inside(self) -> bool:
        return self.audience is not Audience.LOBBY


Who = tuple[str, str]  # a meeting and a person
Cut = Callable[[Line, str], None]
Move = Callable[[Line, Line], None]


class Presence:
    """The live connections of this process, and what the other processes have still to be told of them."""

    def __init__(self, publisher: Publisher, cut: Cut, move: Move) -> None:
        self._publisher = publisher
        self._cut = cut  # end a connection, saying why
        self._move = move  # a connection now belongs to another audience
        self._lines: dict[str, Line] = {}
        self._gone: dict[Who, float] = {}  # since when, as nobody was told yet
        self._told: dict[Who, float] = {}  # until when the others take it that somebody is connected
        self._lock = threading.RLock()

    def line(self, sid: str) -> Line:
        """Raises: Refused when the connection was ended."""
        found = self._lines.get(sid)
        if found is None:
            raise Refused("not-in-meeting")
        return found

    def has(self, sid: str) -> bool:
        return sid in self._lines

    def connected(self, line: Line) -> None:
        with self._lock:
            self._lines[line.sid] = line
            self._publisher.enter(line.meeting_id, line.person, line.outlook)

    def disconnected(self, sid: str, now: float) -> Line | None:
        """Forget a connection; returns it, or None when it was already ended."""
        with self._lock:
            line = self._lines.pop(sid, None)
            if line is None:
                return None
            self._publisher.leave(line.meeting_id, line.person, line.outlook)
            if line.person and line.is_inside and not self.is_connected(line.meeting_id, line.person):
                self._gone[(line.meeting_id, line.person)] = now
            return line

    def is_connected(self, meeting_id: str, person: str) -> bool:
        return any(x.meeting_id == meeting_id and x.person == person for x in self._lines.values())

    def connected_people(self, meeting_id: str) -> set[str]:
        lines = self._lines.values()
        return {x.person for x in lines if x.meeting_id == meeting_id and x.person and x.is_inside}

    def count(self) -> dict[str, int]:
        """How many lines there are, by audience."""
        return Counter(line.audience.value for line in list(self._lines.values()))

    def watched(self) -> set[str]:
        """The meetings that anybody looks at here, the projector included."""
        return {line.meeting_id for line in list(self._lines.values())}

    def to_tell(self, now: float) -> dict[Who, float]:
        """Until when people are, or were, connected, as far as the other processes do not know it yet."""
        with self._lock:
            here = {(x.meeting_id, x.person) for x in self._lines.values() if x.person and x.is_inside}
            kept = {who: until for who, until in self._told.items() if who in here}
            renewed = {who: now + TOLD_FOR_S for who in here if kept.get(who, now) - now <= TOLD_FOR_S / 2}
            gone = {who: at for who, at in self._gone.items() if who not in here}
            self._gone, self._told = {}, kept | renewed
            return gone | renewed

    # What a change of the meeting means for its connections

    def store(self, connection: Any, meeting: Meeting, stamp: Any, events: Any) -> None:
        """Presence keeps nothing on disk."""

    def dropped(self, meeting_id: str) -> None:
        """Nothing was stored, nobody is cut off."""

    def stored(self, meeting: Meeting) -> None:
        """Leaving means leaving: end the lines of who was removed or whose link was renewed, move who was re-roled."""
        for line in [x for x in list(self._lines.values()) if x.meeting_id == meeting.id]:
            reason = why_cut(meeting, line)
            if reason:
                self._cut(line, reason)
            elif line.person:
                self._regroup(line, outlook_of(meeting, line.person, line.audience))

    def gone(self, meeting_id: str) -> None:
        """The meeting has been deleted: nobody goes on looking at it."""
        for line in [x for x in list(self._lines.values()) if x.meeting_id == meeting_id]:
            self._cut(line, "meeting-deleted")
        with self._lock:
            self._gone = {who: at for who, at in self._gone.items() if who[0] != meeting_id}

    def _regroup(self, line: Line, outlook: Outlook) -> None:
        if line.outlook == outlook:
            return
        moved = replace(line, outlook=outlook)
        with self._lock:
            self._publisher.enter(moved.meeting_id, moved.person, moved.outlook)
            self._publisher.leave(line.meeting_id, line.person, line.outlook)
            self._lines[line.sid] = moved
        self._move(line, moved)


def why_cut(meeting: Meeting, line: Line) -> str:
    """Why this connection may not go on, or ""."""
    holder = line.person or "screen"
    if meeting.links.generation(holder) != line.generation:
        return "link-renewed"
    person = meeting.roster.people.get(line.person)
    if person is not None and person.is_removed:
        return "removed" if not person.merged_into else "merged"
    return "" if line.is_inside else answered(meeting.door.knocks.get(line.person))


def answered(knock: Knock | None) -> str:
    """What somebody at the door is told, once there is something to tell."""
    return "" if knock is not None and knock.state is KnockState.WAITING else ANSWERS[knock.state if knock else None]


ANSWERS = {
    KnockState.LET_IN: "let-in",
    KnockState.TURNED_AWAY: "turned-away",
    KnockState.GAVE_UP: "gave-up",
    None: "gave-up",
}
