"""Ports for the servers of the tests. None is lent twice in one run, and none can be taken while its server is down.

The system hands out the ports from 32768 on by itself: to each line that somebody opens, and to whoever asks for any.
"""

from __future__ import annotations

import os
import re
import secrets
import socket
from itertools import count

LOWEST, EACH = 20_000, 1500

# Tests that run beside each other have ports of their own, and so has a run within a test.
worker = int(re.sub(r"\D", "", os.environ.get("PORTS_OF") or os.environ.get("PYTEST_XDIST_WORKER", "")) or 0) % 8
lent = count(secrets.randbelow(EACH))


def inner(worker: int) -> int:
    """Whose ports a run has that is started by this one."""
    return (worker + 4) % 8


def free_port() -> int:
    while True:
        port = LOWEST + EACH * worker + next(lent) % EACH
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
