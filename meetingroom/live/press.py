"""Long copies of a record are set beside the server, each in a process of its own, which can be stopped.

A word processor's file of a long meeting takes seconds of the processor, and the typesetter lets nothing else run
meanwhile. So the room would stand still; here it goes on.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import secrets
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from meetingroom.core.acts import Refused
from meetingroom.exports.tree import Document, Figure

SET_HERE = frozenset({"pdf", "docx"})
LONG = 300  # blocks of a document; below that a copy is made while one waits
DRAWING = 15  # blocks take as long as making one picture for a word processor
MOST_AT_ONCE = 4
KEPT_S = 600.0
LOOKS_EVERY_S = 0.1


@dataclass
class Work:
    """One copy being made: for whom, of which meeting, and where."""

    id: str
    meeting_id: str
    person: str
    ending: str
    name: str  # of the file, for whoever takes it
    folder: Path
    of: int  # blocks
    process: subprocess.Popen[bytes]
    begun_at: float

    @property
    def file(self) -> Path:
        return self.folder / "file"

    @property
    def is_done(self) -> bool:
        return self.file.exists()

    @property
    def has_failed(self) -> bool:
        return self.process.poll() is not None and not self.is_done

    @property
    def made(self) -> int:
        """How many of the blocks are written."""
        with contextlib.suppress(OSError, ValueError):
            return int((self.folder / "made").read_text())
        return 0


class Press:
    """The copies that this process has under way; `pause` waits and lets others go on."""

    def __init__(self, pause: Callable[[float], None]) -> None:
        self._pause = pause
        self._works: dict[str, Work] = {}
        self._lock = threading.Lock()
        self.long_from = LONG

    def is_long(self, document: Document, ending: str) -> bool:
        drawn = sum(isinstance(each, Figure) for each in document.blocks) if ending == "docx" else 0
        return ending in SET_HERE and len(document.blocks) + drawn * DRAWING >= self.long_from

    def begin(self, document: Document, ending: str, whose: tuple[str, str], name: str) -> Work:
        """Begin a copy for somebody of a meeting; one of theirs that is under way in this format is stopped.

        Raises: Refused("press-busy").
        """
        self.sweep()
        meeting_id, person = whose
        for work in self._of(meeting_id):
            if work.person == person and work.ending == ending:
                self.stop(work)
        with self._lock:
            if sum(work.process.poll() is None for work in self._works.values()) >= MOST_AT_ONCE:
                raise Refused("press-busy")
            folder = Path(mkdtemp(prefix="meetingroom-"))
            (folder / "document").write_bytes(pickle.dumps((ending, document)))
            work = Work(
                id=secrets.token_hex(12),
                meeting_id=meeting_id,
                person=person,
                ending=ending,
                name=name,
                folder=folder,
                of=len(document.blocks),
                process=started(folder),
                begun_at=time.monotonic(),
            )
            self._works[work.id] = work
        return work

    def made(self, document: Document, ending: str, meeting_id: str) -> bytes:
        """The same, for whoever waits for it.

        Raises: Refused("press-busy") or Refused("press-failed").
        """
        work = self.begin(document, ending, (meeting_id, f"waits:{secrets.token_hex(8)}"), "")
        try:
            while work.process.poll() is None:
                self._pause(LOOKS_EVERY_S)
            if not work.is_done:
                raise Refused("press-failed")
            return work.file.read_bytes()
        finally:
            self.stop(work)

    def find(self, work_id: str, meeting_id: str, person: str) -> Work:
        """Somebody's own; nobody else's is there for them.

        Raises: Refused("no-such-copy").
        """
        work = self._works.get(work_id)
        if work is None or (work.meeting_id, work.person) != (meeting_id, person):
            raise Refused("no-such-copy")
        return work

    def stop(self, work: Work) -> None:
        """Stop it, and leave nothing of it."""
        self._works.pop(work.id, None)
        if work.process.poll() is None:
            work.process.kill()
            work.process.wait()
        shutil.rmtree(work.folder, ignore_errors=True)

    def sweep(self) -> None:
        """What nobody has fetched goes."""
        for work in list(self._works.values()):
            if work.begun_at < time.monotonic() - KEPT_S:
                self.stop(work)

    def close(self) -> None:
        """Stop whatever is under way."""
        for work in list(self._works.values()):
            self.stop(work)

    def gone(self, meeting_id: str) -> None:
        """The meeting has been deleted."""
        for work in self._of(meeting_id):
            self.stop(work)

    def _of(self, meeting_id: str) -> list[Work]:
        return [work for work in self._works.values() if work.meeting_id == meeting_id]


def started(folder: Path) -> subprocess.Popen[bytes]:
    """Behind everything else that wants the processor; it says nothing, since a trace could hold people's words."""
    nothing = subprocess.DEVNULL
    command = [sys.executable, "-m", "meetingroom.live.pressing", str(folder)]
    root = Path(__file__).resolve().parents[2]
    process = subprocess.Popen(command, cwd=root, stdin=nothing, stdout=nothing, stderr=nothing)
    with contextlib.suppress(OSError, AttributeError):
        os.setpriority(os.PRIO_PROCESS, process.pid, 10)
    return process
