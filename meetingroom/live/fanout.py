"""One message to everybody of an audience. The plain path: what Flask-SocketIO does by itself."""

from __future__ import annotations

from typing import Any, Protocol


class Fanout(Protocol):
    """How a message reaches the sockets that have joined a group."""

    def send(self, group: str, event: str, message: Any, skip: str = "") -> None:
        """`skip` names the one connection that does not need it."""


class PlainFanout:
    """Through python-socketio's own rooms."""

    def __init__(self, server: Any) -> None:
        self._server = server

    def send(self, group: str, event: str, message: Any, skip: str = "") -> None:
        self._server.emit(event, message, to=group, skip_sid=skip or None)
