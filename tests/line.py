"""One line of a twin to the server: what comes on it is heard in its order, and whether it is lost is known at once."""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Callable
from typing import Any

import engineio
import socketio


class _OneByOne(engineio.Client):
    """Hears one message after the other, as a browser does; the library gives each a thread of its own, and one may overtake another."""

    def __init__(self, *given: Any, **how: Any) -> None:
        super().__init__(*given, **how)
        self._came: queue.SimpleQueue[tuple[Any, ...] | None] = queue.SimpleQueue()
        self._hearing = threading.Thread(target=self._hear, daemon=True)
        self._hearing.start()

    def _trigger_event(self, event: str, *args: Any, run_async: bool = False, **how: Any) -> Any:
        if run_async:
            return self._came.put((event, *args))
        return super()._trigger_event(event, *args, run_async=False, **how)

    def _hear(self) -> None:
        while came := self._came.get():
            event, *args = came
            self.handlers[event](*args)

    def hear_out(self) -> None:
        """Wait until all that has come is heard; nothing more is heard after it."""
        self._came.put(None)
        self._hearing.join()


class _Client(socketio.Client):
    def _engineio_client_class(self) -> type[engineio.Client]:
        return _OneByOne


class Line:
    """A socket that is opened once and, once lost, is never used again.

    `news` is the owner's condition: whoever waits for an answer or for the end waits on it.
    """

    def __init__(self, news: threading.Condition, hears: Callable[..., None]) -> None:
        self._news = news
        self._is_lost = False
        self._client = _Client(reconnection=False, logger=False)
        self._client.on("*", hears)
        self._client.on("disconnect", self._lost)

    def open(self, url: str, auth: dict[str, Any], transport: str, patience_s: float) -> Line:
        try:
            self._client.connect(url, auth=auth, transports=[transport], wait_timeout=patience_s)
        except BaseException:
            self.close()
            raise
        return self

    def close(self) -> None:
        """Without a goodbye that anyone waits for."""
        self._client.disconnect()
        socket = self._client.eio.ws
        if socket is not None:  # the library leaves it open where the server ended the line
            socket.shutdown()
        self._client.eio.hear_out()

    @property
    def is_open(self) -> bool:
        return self._client.connected and not self._is_lost

    def emit(self, event: str, message: Any, patience_s: float) -> Any:
        """Send, and wait for the answer; raises `SocketIOError` where the line is lost over it or none comes in time."""
        told: list[Any] = []

        def answered(*answer: Any) -> None:
            with self._news:
                told.append(answer[0] if answer else None)
                self._news.notify_all()

        self.send(event, message, answered)
        with self._news:
            self._news.wait_for(lambda: told or not self.is_open, patience_s)
        if not told:
            raise socketio.exceptions.TimeoutError
        return told[0]

    def send(self, event: str, message: Any, answered: Callable[..., None] | None = None) -> None:
        """Send, and wait for nothing; `answered` is called with the answer, if one comes."""
        self._client.emit(event, message, callback=answered)

    def send_raw(self, frame: str) -> None:
        """Put a frame on the line as it is."""
        self._client.eio.ws.send(frame)

    # The library says that a line is lost just before it counts it as lost itself: whoever is woken here must not look there.
    def _lost(self, *_: Any) -> None:
        with self._news:
            self._is_lost = True
            self._news.notify_all()


def as_text(message: Any) -> str:
    return json.dumps(message, ensure_ascii=False)
