"""What one queue action costs the server for each who sees it, commit included, beside a bare loop of `send`."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.bare import bare_loop
from bench.crowd import Crowd
from tests.meeting_server import MeetingServer
from tests.twin import call, start_meeting

ACTIONS = 40
TICKS = os.sysconf("SC_CLK_TCK")


def rows(sizes: tuple[int, ...]) -> list[tuple[str, str]]:
    """What was measured, and how much it was, for each number of people."""
    found: list[tuple[str, str]] = []
    for people in sizes:
        with server() as running:
            found += of_a_room(running, people)
    return found


@contextmanager
def server() -> Iterator[MeetingServer]:
    with tempfile.TemporaryDirectory() as folder:
        started = MeetingServer(Path(folder) / "data").start()
        try:
            yield started
        finally:
            started.stop()


def of_a_room(running: MeetingServer, people: int) -> list[tuple[str, str]]:
    memory, cpu, began = rss_kib(running), cpu_s(running), time.perf_counter()
    crowd = gathered(running, people)
    joined_s, joined_cpu = time.perf_counter() - began, cpu_s(running) - cpu
    per_line = (rss_kib(running) - memory) / people
    seen_before = sum(device.bytes_in for device in crowd.devices)
    lasts, spent = acted(running, crowd)
    per_person = (sum(device.bytes_in for device in crowd.devices) - seen_before) / people / ACTIONS
    crowd.close()
    per_recipient = spent / ACTIONS / people * 1e6
    floor = bare_loop(people, int(per_person))
    return [
        (f"{people} people: server CPU of one queue action, for each who sees it", f"{per_recipient:.0f} µs"),
        (f"{people} people: the same bytes by a bare loop of send", f"{floor:.1f} µs"),
        (f"{people} people: the first against the second", f"{per_recipient / floor:.1f}"),
        (f"{people} people: until the last screen has it, median", f"{statistics.median(lasts) * 1000:.1f} ms"),
        (f"{people} people: until the last screen has it, worst of {ACTIONS}", f"{max(lasts) * 1000:.1f} ms"),
        (f"{people} people: bytes to each, for one action", f"{per_person:.0f}"),
        (f"{people} people: to join and see the room, all one after the other", f"{joined_s:.1f} s"),
        (f"{people} people: server CPU of one joining", f"{joined_cpu / people * 1000:.1f} ms"),
        (f"{people} people: server memory for each", f"{per_line:.0f} KiB"),
    ]


def gathered(running: MeetingServer, people: int) -> Crowd:
    cleo = start_meeting(running.url, "Opening")
    tokens = [join(running, cleo.code, f"Person {n}") for n in range(people)]
    _, seen = call(f"{running.url}/api/meetings/{cleo.code}/view", token=cleo.token)
    crowd = Crowd(running.url, cleo.code, seen["view"]["agenda"]["current"])
    crowd.connect(tokens)
    return crowd


def join(running: MeetingServer, code: str, name: str) -> str:
    status, made = call(f"{running.url}/api/meetings/{code}/join", {"name": name})
    assert status == 201, made
    return str(made["token"])


def acted(running: MeetingServer, crowd: Crowd) -> tuple[list[float], float]:
    """Somebody raises a hand and takes it back again; seconds to the last screen, and CPU seconds of the server."""
    actor = crowd.devices[0]
    lasts, cpu, entry = [], cpu_s(running), 0
    for n in range(ACTIONS):
        if n % 2 == 0:
            fields: dict[str, Any] = {"kind": "topic", "item": crowd.item}
            crowd.ask(actor, "raise_hand", fields)
        else:
            crowd.ask(actor, "withdraw", {"entry": f"e{entry}"})
        last, answers = crowd.until_all_saw(1)
        lasts.append(last)
        entry = seq_in(answers) or entry
    return lasts, cpu_s(running) - cpu


def seq_in(answers: list[str]) -> int:
    for answer in answers:
        at = answer.find('"seq":')
        if at >= 0:
            return int(answer[at + 6 :].split("}")[0])
    return 0


def cpu_s(running: MeetingServer) -> float:
    assert running.process is not None
    fields = Path(f"/proc/{running.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def rss_kib(running: MeetingServer) -> float:
    assert running.process is not None
    status = Path(f"/proc/{running.process.pid}/status").read_text()
    return float(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")))
