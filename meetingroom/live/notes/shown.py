"""The notes as readers see them: rendered, and sent as a view with a number of its own.

The first change goes out at once; what follows goes together, so that a reader sees each within half a second.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from meetingroom.core.meeting import Meeting
from meetingroom.core.newcomers import Unread
from meetingroom.live.fanout import Fanout
from meetingroom.live.publisher import Audience, Outlook, group
from meetingroom.markup import NO_TERMS, Vocabulary, explained, render
from meetingroom.views.glossary import known
from meetingroom.views.newcomers import newer_notes
from meetingroom.views.patch import diff

log = logging.getLogger(__name__)

PAUSE_S = 0.3

Texts = Callable[[Meeting], Mapping[str, str]]
Watching = Callable[[str], Collection[Outlook]]  # with whose eyes a meeting is looked at now
Outside = Callable[[Callable[[str, str], str], str, str], str]


@dataclass
class Shown:
    """What readers hold: the view, its number, and the texts that it was made of."""

    n: int = 0
    view: dict[str, Any] = field(default_factory=lambda: {"order": [], "sections": {}})
    texts: Mapping[str, str] = field(default_factory=dict)
    terms: Vocabulary = NO_TERMS


class Readers:
    """Renders what changed and sends it to everyone who looks at the meeting."""

    def __init__(self, fanout: Fanout, texts: Texts, watching: Watching) -> None:
        self._fanout = fanout
        self._texts = texts
        self._watching = watching
        self._shown: dict[str, Shown] = {}
        self._locks: dict[str, threading.RLock] = {}
        self._news: dict[str, Meeting | None] = {}  # None: being sent, and nothing new since
        self._lock = threading.Lock()
        # Where a long rendering can't hold everyone up; the server puts it into a thread of its own.
        self.outside: Outside = lambda work, *given: work(*given)
        self.pause: Callable[[float], None] = time.sleep

    def gone(self, meeting_id: str) -> None:
        """The meeting has been deleted: nothing of it is held here."""
        self._shown.pop(meeting_id, None)
        self._news.pop(meeting_id, None)

    def sync(self, meeting: Meeting, outlook: Outlook) -> dict[str, Any]:
        """The rendered notes and their number, as they were last sent, so that the next patch fits."""
        if outlook.audience is Audience.LOBBY:
            return {}
        with self._lock_of(meeting.id):
            if meeting.id not in self._shown or not self._watching(meeting.id):
                self._render(meeting)
            shown = self._shown[meeting.id]
            return {"n": shown.n, "notes": seen_with(outlook.unread, shown.view)}

    def touch(self, meeting: Meeting) -> None:
        """The notes have news."""
        if meeting.id not in self._shown:
            return
        with self._lock:
            is_sending = meeting.id in self._news
            self._news[meeting.id] = meeting
        if not is_sending:
            threading.Thread(target=self._send_while_news, args=(meeting.id,), daemon=True).start()

    def follow_agenda(self, meeting: Meeting) -> None:
        """Sections stand in the agenda's order, and explain the terms that the meeting has."""
        shown = self._shown.get(meeting.id)
        if shown is None:
            return
        order = [item for item in meeting.agenda.order if item in shown.texts]
        if order != shown.view["order"] or known(meeting.glossary) is not shown.terms:
            self.touch(meeting)

    def still_read(self, meeting_id: str) -> bool:
        """Does anyone look? If not, what they saw is forgotten."""
        if self._watching(meeting_id):
            return True
        self._shown.pop(meeting_id, None)
        return False

    def _send_while_news(self, meeting_id: str) -> None:
        while meeting := self._take_news(meeting_id):
            try:
                self._send(meeting)
            except Exception:
                log.exception("the notes of %s could not be shown", meeting_id)
            self.pause(PAUSE_S)

    def _take_news(self, meeting_id: str) -> Meeting | None:
        with self._lock:
            meeting = self._news[meeting_id]
            if meeting is None:
                del self._news[meeting_id]
            else:
                self._news[meeting_id] = None
            return meeting

    def _send(self, meeting: Meeting) -> None:
        with self._lock_of(meeting.id):
            watching = self._watching(meeting.id)
            if not watching:
                return
            since = self._shown.get(meeting.id, Shown())
            now = self._render(meeting)
            if now.n == since.n:
                return
            readers = [outlook for outlook in watching if outlook.audience is not Audience.LOBBY]
            for unread in {outlook.unread for outlook in readers}:
                # Sent also where nothing of it may be seen: the number goes on for everyone.
                patch = diff(seen_with(unread, since.view), seen_with(unread, now.view))
                message = {"since": since.n, "n": now.n, "patch": patch}
                for outlook in (one for one in readers if one.unread == unread):
                    self._fanout.send(group(meeting.id, outlook), "notes", message)

    def _render(self, meeting: Meeting) -> Shown:
        before = self._shown.get(meeting.id, Shown())
        texts = self._texts(meeting)
        terms = known(meeting.glossary)
        if terms is not before.terms:
            before = Shown(before.n, before.view, {}, terms)
        sections = {item: self._section(before, item, text) for item, text in texts.items()}
        view = {"order": list(texts), "sections": sections}
        n = before.n + 1 if diff(before.view, view) else before.n
        self._shown[meeting.id] = Shown(n, view, texts, terms)
        return self._shown[meeting.id]

    def _section(self, before: Shown, item: str, text: str) -> dict[str, str]:
        if before.texts.get(item) == text:
            section: dict[str, str] = before.view["sections"][item]
            return section
        return {"html": explained(self.outside(render, text, f"n-{item}-"), before.terms)}

    def _lock_of(self, meeting_id: str) -> threading.RLock:
        return self._locks.setdefault(meeting_id, threading.RLock())


def seen_with(unread: Unread | None, notes: Mapping[str, Any]) -> Mapping[str, Any]:
    """The rendered notes, without what is closed to whoever looks."""
    return newer_notes(notes, unread) if unread else notes
