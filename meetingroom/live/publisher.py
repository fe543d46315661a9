"""The way out: after each change, every audience gets the difference to what it holds, every person their own part."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from meetingroom.core.meeting import Meeting
from meetingroom.live.fanout import Fanout
from meetingroom.views.assemble import Audience, Seen, audience_of, see
from meetingroom.views.mine import Offers, mine
from meetingroom.views.patch import diff


@dataclass
class Shown:
    """What this process has sent of one meeting: per audience its number and view, per person their `mine`."""

    seen: dict[Audience, tuple[int, Seen]] = field(default_factory=dict)
    mine: dict[str, dict[str, Any]] = field(default_factory=dict)
    watchers: dict[str, int] = field(default_factory=dict)  # live connections by person ("" for the projector)
    audiences: dict[Audience, int] = field(default_factory=dict)


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
            for audience, count in shown.audiences.items():
                if count:
                    self._patch(meeting, shown, audience)
            self._send_mine(meeting, shown)

    def _patch(self, meeting: Meeting, shown: Shown, audience: Audience) -> None:
        since, before = shown.seen.get(audience, (0, None))
        if before is None or since >= meeting.seq:
            return
        now = see(meeting, audience, before)
        patch = diff(before.view, now.view)
        if not patch:
            shown.seen[audience] = (since, now)
            return
        shown.seen[audience] = (meeting.seq, now)
        message = {"since": since, "seq": meeting.seq, "patch": patch}
        self._fanout.send(group(meeting.id, audience), "patch", message)

    def _send_mine(self, meeting: Meeting, shown: Shown) -> None:
        offers: Offers = {}
        for person_id, count in list(shown.watchers.items()):
            if not count or person_id not in meeting.roster.people:
                continue
            now = mine(meeting, person_id, offers)
            if now != shown.mine.get(person_id):
                shown.mine[person_id] = now
                self._fanout.send(personal_group(meeting.id, person_id), "mine", {"seq": meeting.seq, "mine": now})

    def enter(self, meeting_id: str, person_id: str, audience: Audience) -> None:
        """A connection starts to watch; what it holds it gets by `sync`."""
        with self._lock:
            shown = self._shown.setdefault(meeting_id, Shown())
            shown.audiences[audience] = shown.audiences.get(audience, 0) + 1
            shown.watchers[person_id] = shown.watchers.get(person_id, 0) + 1

    def leave(self, meeting_id: str, person_id: str, audience: Audience) -> bool:
        """A connection has gone; true when nobody watches this meeting here any more."""
        with self._lock:
            shown = self._shown[meeting_id]
            shown.audiences[audience] -= 1
            if not shown.audiences[audience]:
                shown.seen.pop(audience, None)
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

    def sync(self, meeting: Meeting, person_id: str, audience: Audience) -> dict[str, Any]:
        """All that one screen shows. For a live audience it is what was last sent, so that the next patch fits."""
        with self._lock:
            shown = self._shown.get(meeting.id, Shown())
            if audience not in shown.seen or not shown.audiences.get(audience):
                shown.seen[audience] = (meeting.seq, see(meeting, audience))
            seq, seen = shown.seen[audience]
            answer: dict[str, Any] = {"seq": seq, "audience": audience.value, "view": seen.view}
            if person_id in meeting.roster.people:
                answer["mine"] = mine(meeting, person_id, {})
                if person_id in shown.watchers:
                    shown.mine[person_id] = answer["mine"]
            return answer


def group(meeting_id: str, audience: Audience) -> str:
    return f"m:{meeting_id}:{audience.value}"


def personal_group(meeting_id: str, person_id: str) -> str:
    return f"m:{meeting_id}:p:{person_id}"


__all__ = ["Audience", "Publisher", "audience_of", "group", "personal_group"]
