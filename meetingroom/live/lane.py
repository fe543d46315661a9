"""The line before the door: what arrives while a batch is settled goes together in the next."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from meetingroom.core.acts import Command, Event, Seal

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Accepted:
    """A command that stands in the journal: its row's number and what came of it."""

    seq: int
    events: tuple[Event, ...] = ()


@dataclass
class Ask:
    """One waiting command, and later its answer."""

    meeting_id: str
    by: str
    command: Command
    command_id: str
    answered: threading.Event = field(default_factory=threading.Event)
    answer: Accepted | BaseException | None = None
    sealed: list[tuple[Seal, int]] = field(default_factory=list)  # private words put away with it, and their revision

    def result(self) -> Accepted:
        self.answered.wait()
        if isinstance(self.answer, BaseException):
            raise self.answer
        assert self.answer is not None
        return self.answer


@dataclass
class Look:
    """A waiting look at what other processes have appended."""

    meeting_id: str
    answered: threading.Event = field(default_factory=threading.Event)


@dataclass
class Close:
    """A meeting that nobody looks at waits to be put away."""

    meeting_id: str
    answered: threading.Event = field(default_factory=threading.Event)


Waiting = Ask | Look | Close


class Lane:
    """Asks that are settled one batch after another: all meetings on SQLite, one meeting on PostgreSQL."""

    def __init__(self, settle: Callable[[list[Waiting]], None]) -> None:
        self._settle = settle
        self._waiting: deque[Waiting] = deque()
        self._lock = threading.Lock()
        self._is_running = False

    def put(self, ask: Waiting) -> None:
        with self._lock:
            self._waiting.append(ask)
            if self._is_running:
                return
            self._is_running = True
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        while batch := self._take():
            try:
                self._settle(batch)
            except Exception:
                log.exception("a batch of %d asks failed", len(batch))

    def _take(self) -> list[Waiting]:
        with self._lock:
            batch = list(self._waiting)
            self._waiting.clear()
            self._is_running = bool(batch)
            return batch
