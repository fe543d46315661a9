"""Every copy of a record is made here: a short one at once, a long one beside the server, where it can be stopped.

A word processor's file of a long meeting takes seconds of the processor, the typesetter lets nothing else run
meanwhile, and the words of many people take as long in any format. So the room would stand still; here it goes on.
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
from hashlib import blake2b
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from meetingroom.core.acts import Event, Refused, Stamp
from meetingroom.core.meeting import Meeting
from meetingroom.exports import copies
from meetingroom.exports.copies import File, Format, Take
from meetingroom.live.pressing import make
from meetingroom.store import journal

LONG = 200_000  # bytes of what a copy is made of, a third of it for paper; below that it takes a moment
MOST_AT_ONCE = 4
MOST_FOR_ONE = 2  # finished ones of a person in one format
MOST_FOR_ALL = 6  # finished ones of a meeting: two languages, and what was said meanwhile
KEPT_S = 600.0
WAITS_S = 60.0
LOOKS_EVERY_S = 0.1


@dataclass
class Work:
    """One copy being made: for whom, of which meeting, and where. `of` is 0 until its blocks are counted."""

    id: str
    meeting_id: str
    whose: str
    kind: Format
    folder: Path
    process: subprocess.Popen[bytes] | None  # none where it was made at once
    begun_at: float
    wanted: bytes  # the hash of what it is made of

    @property
    def file(self) -> Path:
        return self.folder / "file"

    def taken(self) -> File:
        """Raises: OSError, while it is not there."""
        return File(self.file.read_bytes(), (self.folder / "name").read_text())

    @property
    def is_done(self) -> bool:
        return self.file.exists()

    @property
    def is_under_way(self) -> bool:
        return self.process is not None and self.process.poll() is None

    @property
    def has_failed(self) -> bool:
        return not self.is_under_way and not self.is_done

    @property
    def progress(self) -> tuple[int, int]:
        """How many of the blocks are written, and of how many."""
        with contextlib.suppress(OSError, ValueError):
            made, of = (self.folder / "made").read_text().split()
            return int(made), int(of)
        return 0, 0


class Press:
    """The copies that this process has under way, in a folder of its own; `pause` waits and lets others go on."""

    def __init__(self, pause: Callable[[float], None], folder: Path) -> None:
        self._pause = pause
        self._folder = folder / str(os.getpid())
        remove_leftovers(folder)
        self._works: dict[str, Work] = {}
        self._lock = threading.Lock()
        self._changed: set[str] = set()
        self.long_from = LONG

    def begin(self, take: Take, kind: Format, whose: str) -> Work:
        """Begin a copy for somebody. The same pressed again, on another device too, is the same copy; another of theirs
        that is under way in this format is stopped.

        Raises: Refused("press-busy") or Refused("no-room").
        """
        self.sweep()
        wanted = pickle.dumps((kind.ending, take))
        with self._lock:
            theirs = [work for work in self._of(take.meeting.id) if (work.whose, work.kind) == (whose, kind)]
            for work in theirs:
                if work.wanted == hash_of(wanted) and not work.has_failed:
                    return work
            for work in [*(w for w in theirs if w.is_under_way), *finished(theirs)[: -MOST_FOR_ONE]]:
                self.stop(work)
            return self._start(take, kind, whose, wanted)

    def made(self, take: Take, kind: Format, same: str = "") -> File:
        """The same, for whoever waits for it. Those who want the `same` get one and the same.

        Raises: Refused("press-busy") or Refused("press-failed").
        """
        wanted = pickle.dumps((kind.ending, take))
        if not self._is_long(take, kind, wanted):
            return copies.made(take, kind)
        whose = f"all:{same}" if same else f"waits:{secrets.token_hex(8)}"
        work = self._waited_for(take, kind, whose, wanted)
        try:
            while work.is_under_way:
                self._pause(LOOKS_EVERY_S)
            return work.taken()
        except OSError as gone:
            raise Refused("press-failed") from gone
        finally:
            if not same:
                self.stop(work)

    def _waited_for(self, take: Take, kind: Format, whose: str, wanted: bytes) -> Work:
        """Whoever only reads waits for a free place rather than come again."""
        until = time.monotonic() + WAITS_S
        while True:
            self.sweep()
            with self._lock:
                same = [
                    work for work in self._of(take.meeting.id) if (work.whose, work.kind) == (whose, kind)
                ]
                if same and not same[0].has_failed:
                    return same[0]
                if not self._is_busy() or time.monotonic() > until:
                    self._make_room(take.meeting.id)
                    return self._start(take, kind, whose, wanted)
            self._pause(LOOKS_EVERY_S)

    def _make_room(self, meeting_id: str) -> None:
        """Of what all may read, the oldest goes."""
        for_all = [
            work for work in self._of(meeting_id) if work.whose.startswith("all:") and not work.is_under_way
        ]
        for work in for_all[: max(0, len(for_all) - MOST_FOR_ALL)]:
            self.stop(work)

    def _is_long(self, take: Take, kind: Format, wanted: bytes) -> bool:
        drawings = len(take.meeting.evidence.series) * kind.drawing
        return len(wanted) * kind.costs + drawings >= self.long_from

    def _is_busy(self) -> bool:
        return sum(work.is_under_way for work in list(self._works.values())) >= MOST_AT_ONCE

    def _start(self, take: Take, kind: Format, whose: str, wanted: bytes) -> Work:
        is_long = self._is_long(take, kind, wanted)
        if is_long and self._is_busy():
            raise Refused("press-busy")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder = Path(mkdtemp(dir=self._folder)).resolve()
        except OSError as full:
            raise Refused("no-room") from full
        try:
            process = self._set_going(folder, take, kind, wanted if is_long else b"")
        except OSError as full:
            shutil.rmtree(folder, ignore_errors=True)
            raise Refused("no-room") from full
        begun_at, id_ = time.monotonic(), secrets.token_hex(12)
        work = Work(id_, take.meeting.id, whose, kind, folder, process, begun_at, hash_of(wanted))
        self._works[work.id] = work
        return work

    def _set_going(self, folder: Path, take: Take, kind: Format, wanted: bytes) -> subprocess.Popen[bytes] | None:
        """Beside the server what is `wanted` in writing, or here and now.

        Raises: OSError, where there is no room for it.
        """
        if not wanted:
            make(folder, kind.ending, take)
            return None
        (folder / "wanted").write_bytes(wanted)
        return started(folder)

    def find(self, work_id: str, meeting_id: str, person: str) -> Work:
        """Somebody's own; nobody else's is there for them.

        Raises: Refused("no-such-copy").
        """
        work = self._works.get(work_id)
        if work is None or (work.meeting_id, work.whose) != (meeting_id, person):
            raise Refused("no-such-copy")
        return work

    def stop(self, work: Work) -> None:
        """Stop it, and leave nothing of it."""
        self._works.pop(work.id, None)
        if work.process is not None and work.process.poll() is None:
            work.process.kill()
            work.process.wait()
        shutil.rmtree(work.folder, ignore_errors=True)

    def count(self) -> dict[str, int]:
        """How many copies there are, by how far they are."""
        works = list(self._works.values())
        under_way, failed = sum(work.is_under_way for work in works), sum(work.has_failed for work in works)
        return {"under_way": under_way, "failed": failed, "ready": len(works) - under_way - failed}

    def sweep(self) -> None:
        """What nobody has fetched goes."""
        for work in list(self._works.values()):
            if work.begun_at < time.monotonic() - KEPT_S:
                self.stop(work)

    def close(self) -> None:
        """Stop whatever is under way."""
        for work in list(self._works.values()):
            self.stop(work)
        shutil.rmtree(self._folder, ignore_errors=True)

    def gone(self, meeting_id: str) -> None:
        """The meeting has been deleted, or what its earlier rows say has changed."""
        for work in self._of(meeting_id):
            self.stop(work)

    def store(self, connection: Any, meeting: Meeting, stamp: Stamp, events: list[Event]) -> None:
        if journal.rewrites(events):
            self._changed.add(meeting.id)

    def stored(self, meeting: Meeting) -> None:
        """What was erased is in no copy either."""
        if meeting.id in self._changed:
            self._changed.discard(meeting.id)
            self.gone(meeting.id)

    def dropped(self, meeting_id: str) -> None:
        self._changed.discard(meeting_id)

    def _of(self, meeting_id: str) -> list[Work]:
        return [work for work in list(self._works.values()) if work.meeting_id == meeting_id]


def finished(works: list[Work]) -> list[Work]:
    return [work for work in works if not work.is_under_way]


def hash_of(wanted: bytes) -> bytes:
    return blake2b(wanted, digest_size=16).digest()


def remove_leftovers(folder: Path) -> None:
    """What a process that was cut off left behind: people's words are in it."""
    for left in folder.glob("*"):
        if not is_running(left.name):
            shutil.rmtree(left, ignore_errors=True)


def is_running(process: str) -> bool:
    """Another process of ours; where numbers are given anew, one of our own number was before us."""
    if process == str(os.getpid()):
        return False
    try:
        os.kill(int(process), 0)
    except (ValueError, OSError) as error:
        return isinstance(error, PermissionError)
    return True


def started(folder: Path) -> subprocess.Popen[bytes]:
    """Behind everything else that wants the processor; it says nothing, since a trace could hold people's words."""
    nothing = subprocess.DEVNULL
    command = [sys.executable, "-m", "meetingroom.live.pressing", str(folder)]
    root = Path(__file__).resolve().parents[2]
    process = subprocess.Popen(command, cwd=root, stdin=nothing, stdout=nothing, stderr=nothing)
    with contextlib.suppress(OSError, AttributeError):
        os.setpriority(os.PRIO_PROCESS, process.pid, 10)
    return process
