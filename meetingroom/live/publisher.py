"""The way out: after each change, every audience gets the difference to what it holds, every person their own part."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from meetingroom.core.meeting import Meeting
from meetingroom.live.fanout import Fanout
from meetingroom.views.assemble import Audience, Outlook, Seen, outlook_of, see
from meetingroom.views.door import at_the_door
from meetingroom.views.mine import Offers, mine
from meetingroom.views.patch import diff


@dataclass
class Shown:
    """What this process has sent of one meeting: per outlook its number and view, per person their `mine`."""

    seen: dict[Outlook, tuple[int, Seen]] = field(default_factory=dict)
    mine: dict[str, dict[str, Any]] = field(default_factory=dict)
    watchers: dict[str, int] = field(default_factory=dict)  # live connections by person ("" for the projector)
    outlooks: dict[Outlook, int] = field(default_factory=dict)


class Publisher:
    """Sends views and patches; it holds no rules and decides nothing."""

    def __init__(self, fanout: Fanout) -> None:
        self._fanout = fanout
        self._shown: dict[str, Shown] = {}
        self._lock = threading.RLock()

    def ring(self, meeting: Meeting) -> None:
        """The meeting has news: send each audience its patch and each person concerned their `mine`."""
        with self._lock:
            shown = self._shown.get(meeting.id)
            if shown is None:
                return
            for outlook, count in shown.outlooks.items():
                if count:
                    self._patch(meeting, shown, outlook)
            self._send_mine(meeting, shown)

    def _patch(self, meeting: Meeting, shown: Shown, outlook: Outlook) -> None:
        since, before = shown.seen.get(outlook, (0, None))
        if before is None or since >= meeting.seq:
            return
        now = see(meeting, outlook.audience, before, outlook.unread)
        patch = diff(before.view, now.view)
        if not patch:
            shown.seen[outlook] = (since, now)
            return
        shown.seen[outlook] = (meeting.seq, now)
        message = {"since": since, "seq": meeting.seq, "patch": patch}
        self._fanout.send(group(meeting.id, outlook), "patch", message)

    def _send_mine(self, meeting: Meeting, shown: Shown) -> None:
        offers: Offers = {}
        for person_id in list(shown.watchers):
            now = mine_of(meeting, person_id, offers)
            if now is not None and now != shown.mine.get(person_id):
                shown.mine[person_id] = now
                self._fanout.send(personal_group(meeting.id, person_id), "mine", {"seq": meeting.seq, "mine": now})

    def enter(self, meeting_id: str, person_id: str, outlook: Outlook) -> None:
        """A connection starts to watch; what it holds it gets by `sync`."""
        with self._lock:
            shown = self._shown.setdefault(meeting_id, Shown())
            shown.outlooks[outlook] = shown.outlooks.get(outlook, 0) + 1
            shown.watchers[person_id] = shown.watchers.get(person_id, 0) + 1

    def leave(self, meeting_id: str, person_id: str, outlook: Outlook) -> bool:
        """A connection has gone; true when nobody watches this meeting here any more."""
        with self._lock:
            shown = self._shown[meeting_id]
            shown.outlooks[outlook] -= 1
            if not shown.outlooks[outlook]:
                del shown.outlooks[outlook]
                shown.seen.pop(outlook, None)
            shown.watchers[person_id] -= 1
            if not shown.watchers[person_id]:
                del shown.watchers[person_id]
                shown.mine.pop(person_id, None)
            if shown.watchers:
                return False
            del self._shown[meeting_id]
            return True

    def watchers(self, meeting_id: str) -> Mapping[str, int]:
        shown = self._shown.get(meeting_id)
        return dict(shown.watchers) if shown else {}

    def outlooks(self, meeting_id: str) -> tuple[Outlook, ...]:
        """With whose eyes this meeting is looked at here."""
        with self._lock:
            shown = self._shown.get(meeting_id)
            return tuple(shown.outlooks) if shown else ()

    def sync(self, meeting: Meeting, person_id: str, outlook: Outlook) -> dict[str, Any]:
        """All that one line's screen shows: what its audience was last sent, so that the next patch fits."""
        with self._lock:
            shown = self._shown.get(meeting.id, Shown())
            if outlook not in shown.seen or outlook not in shown.outlooks:
                shown.seen[outlook] = (meeting.seq, see(meeting, outlook.audience, unread=outlook.unread))
            answer = whole(*shown.seen[outlook], outlook)
            own = mine_of(meeting, person_id, {})
            if own is not None:
                answer["mine"] = own
                if person_id in shown.watchers:
                    # Not in place of what their other lines hold: those have still to be sent this.
                    shown.mine.setdefault(person_id, own)
            return answer

    def look(self, meeting: Meeting, person_id: str, outlook: Outlook) -> dict[str, Any]:
        """The same for who only looks, as a page or a script does: the meeting as it is.

        An ask is answered before everybody's line is told of it, and whoever has the answer must find it here.
        """
        with self._lock:
            _, before = self._shown.get(meeting.id, Shown()).seen.get(outlook, (0, None))
        answer = whole(meeting.seq, see(meeting, outlook.audience, before, outlook.unread), outlook)
        own = mine_of(meeting, person_id, {})
        return answer if own is None else answer | {"mine": own}


def whole(seq: int, seen: Seen, outlook: Outlook) -> dict[str, Any]:
    return {"seq": seq, "audience": outlook.audience.value, "view": seen.view}


def mine_of(meeting: Meeting, holder: str, offers: Offers) -> dict[str, Any] | None:
    """What concerns one person alone, or somebody at the door; None for anybody else, such as the projector."""
    return mine(meeting, holder, offers) if holder in meeting.roster.people else at_the_door(meeting, holder)


def group(meeting_id: str, outlook: Outlook) -> str:
    return f"m:{meeting_id}:{outlook.name}"


def personal_group(meeting_id: str, person_id: str) -> str:
    return f"m:{meeting_id}:p:{person_id}"


__all__ = ["Audience", "Outlook", "Publisher", "group", "outlook_of", "personal_group"]
