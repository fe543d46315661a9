"""Starts a private Redis or PostgreSQL for the tests: free port, own folder, nothing left behind."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg

from tests.ports import free_port

PATIENCE_S = 60


@contextmanager
def redis(program: str, folder: Path) -> Iterator[str]:
    port = free_port()
    options = {"port": port, "bind": "127.0.0.1", "save": "", "appendonly": "no", "dir": folder}
    command = [program, *(word for name, value in options.items() for word in (f"--{name}", str(value)))]
    with running(command, folder, lambda: listens(port)):
        yield f"redis://127.0.0.1:{port}/0"


@dataclass(frozen=True)
class Postgres:
    """A running server and a way to get new databases in it."""

    port: int
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def connect(self) -> psycopg.Connection:
        place = f"host=127.0.0.1 port={self.port} user=meetingroom dbname=postgres"
        return psycopg.connect(place, autocommit=True)

    def answers(self) -> bool:
        """It listens a little before it lets anyone in."""
        try:
            self.connect().close()
        except psycopg.OperationalError:
            return False
        return True

    def new_database(self) -> str:
        name = f"test_{next(self.numbers)}"
        with self.connect() as connection:
            connection.execute(f"create database {name}".encode())
        return f"postgresql+psycopg://meetingroom@127.0.0.1:{self.port}/{name}"


@contextmanager
def postgres(programs: Path) -> Iterator[Postgres]:
    # Not in pytest's own folder: that is closed to the user PostgreSQL runs as.
    user = humble_user()
    folder = Path(tempfile.mkdtemp(prefix="meetingroom-postgres-"))
    try:
        if user:
            shutil.chown(folder, user)
        initialise(programs, folder, user)
        server = Postgres(free_port())
        with running(postgres_command(programs, folder, server.port), folder, server.answers, user):
            yield server
    finally:
        shutil.rmtree(folder)


def humble_user() -> str | None:
    """PostgreSQL refuses to run as root; then it runs as its own user, or as nobody."""
    if os.getuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def initialise(programs: Path, folder: Path, user: str | None) -> None:
    options = ["-U", "meetingroom", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
    command = [programs / "initdb", "-D", folder / "data", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, user=user, check=False)
    if done.returncode:
        raise RuntimeError(f"initdb failed:\n{done.stdout}{done.stderr}")


def postgres_command(programs: Path, folder: Path, port: int) -> list[str]:
    """Without fsync: what the tests store may go with the machine."""
    places = ["-D", str(folder / "data"), "-k", str(folder), "-h", "127.0.0.1", "-p", str(port)]
    return [str(programs / "postgres"), *places, "-F", "-c", "max_connections=50"]


@contextmanager
def running(command: list[str], folder: Path, ready: Callable[[], bool], user: str | None = None) -> Iterator[None]:
    log = folder / "log"
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=out, user=user)
    try:
        wait_until(ready, process, log)
        yield
    finally:
        # PostgreSQL would wait for its last client on SIGTERM; on SIGINT it does not.
        process.send_signal(signal.SIGINT)
        process.wait(PATIENCE_S)


def wait_until(ready: Callable[[], bool], process: subprocess.Popen[bytes], log: Path) -> None:
    """Returns when it is ready; raises with its own words when it ends or takes too long."""
    deadline = time.monotonic() + PATIENCE_S
    while not ready():
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"{process.args!r} did not start:\n{log.read_text()}")
        time.sleep(0.05)


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
