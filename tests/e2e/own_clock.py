"""A server inside the test, whose clock the test moves on: for what happens minutes or days later."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from werkzeug.serving import WSGIRequestHandler, make_server

from meetingroom.app import create_app, parts
from meetingroom.config import Config
from tests.staged import SECRET_KEY

PATIENCE_S = 60


class Quiet(WSGIRequestHandler):
    """Says nothing of each request."""

    def log(self, *_: Any) -> None:
        """Nobody reads it."""


class ServedHere:
    """One process of the product, served from a thread."""

    def __init__(self, folder: Path) -> None:
        self.database_url = f"sqlite:///{folder}/m.db"
        known = {"database_url": self.database_url, "secret_key": SECRET_KEY}
        self.app = create_app(Config(data_dir=folder, async_mode="threading", **known))
        self.parts = parts(self.app)
        self.ahead_s = 0.0
        self.parts.rooms.now = lambda: time.time() + self.ahead_s
        self._server = make_server("127.0.0.1", 0, self.app, threaded=True, request_handler=Quiet)
        self.url = f"http://127.0.0.1:{self._server.port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def passes(self, seconds: float) -> None:
        """The clock goes on, and strikes."""
        self.ahead_s += seconds
        self.strikes()

    def strikes(self) -> None:
        self.parts.clockwork.tick(self.parts.rooms.now())

    def until(self, holds: Callable[[], bool]) -> None:
        """Look again and again, for as long as a slow machine may take."""
        deadline = time.monotonic() + PATIENCE_S
        while not holds():
            assert time.monotonic() < deadline
            threading.Event().wait(0.02)

    def close(self) -> None:
        self._server.shutdown()
        self.parts.store.close()
