"""A client twin: speaks the protocol over real sockets and HTTP, and keeps what a browser would keep."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import threading
import time
from collections.abc import Callable
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import socketio

from meetingroom.views.patch import merged
from tests.line import Line, as_text

# A machine that does other things as well is slow, not wrong; nothing waits for this long where all goes well.
PATIENCE_S = float(os.environ.get("TWIN_PATIENCE_S", "60"))


def call(url: str, message: Any = None, token: str = "", method: str = "") -> tuple[int, Any]:
    """One HTTP call of the API: its status and its JSON."""
    data = None if message is None else json.dumps(message).encode()
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
    request = Request(url, data, headers, method=method or ("POST" if data is not None else "GET"))
    try:
        with urlopen(request, timeout=PATIENCE_S) as answer:
            return answer.status, json.loads(answer.read() or b"null")
    except HTTPError as error:
        return error.code, json.loads(error.read() or b"null")


class NotTold(Exception):
    """The room refused to tell the whole of what there is."""


class Twin:
    """One person's device, or the projector's."""

    def __init__(
        self, url: str, code: str, token: str, person: str = "", transport: str = "websocket"
    ) -> None:
        self.url, self.code, self.token, self.person, self.transport = url, code, token, person, transport
        self.seq = -1
        self.view: dict[str, Any] = {}
        self.mine: dict[str, Any] = {}
        self.seen: list[tuple[int, dict[str, Any]]] = []  # every view that was ever shown, with its number
        self.frames: list[str] = []  # everything that ever arrived, as text
        self.gone = ""
        self.waiting: dict[
            str, dict[str, Any]
        ] = {}  # asks without an answer, which go out again after a reconnect
        self.answers: dict[str, dict[str, Any]] = {}
        self._news = threading.Condition()
        self._syncing: list[dict[str, Any]] | None = None  # the patches that came since the whole was asked for
        self._line: Line | None = None

    # The line

    def connect(self, url: str = "", audience: str = "") -> Twin:
        self.cut()  # a device has one line: what comes late on an old one would be taken for news of the new
        self.url = url or self.url
        auth = {"code": self.code, "token": self.token, "audience": audience}
        self._begin_to_sync()
        self._line = Line(self._news, self._any)
        self._line.open(self.url, auth, self.transport, PATIENCE_S)
        self.sync()
        for command_id in list(self.waiting):
            self._send(command_id)
        return self

    def cut(self) -> None:
        """The line is lost, without a goodbye that anyone waits for."""
        if self._line is not None:
            self._line.close()
            self._line = None

    def notices(self) -> Twin:
        """Wait until this end has noticed that the line is gone, and put it away."""
        self.wait(lambda twin: not twin.is_connected, "the line to go")
        self.cut()
        return self

    @property
    def is_connected(self) -> bool:
        return self._line is not None and self._line.is_open

    @property
    def line(self) -> Line:
        line = self._line
        if line is None:  # put away, perhaps while somebody else was about to send
            raise socketio.exceptions.DisconnectedError
        return line

    def emit(self, event: str, message: Any) -> Any:
        """Send, and wait for the answer; raises when the line is lost over it."""
        return self._told(self.line, event, message)

    def _told(self, line: Line, event: str, message: Any) -> Any:
        answer = line.emit(event, message, PATIENCE_S)
        self.frames.append(as_text(answer))
        return answer

    def emit_only(self, event: str, *messages: Any) -> None:
        """Send, and wait for no answer."""
        self.line.send(event, tuple(messages))

    def send_raw(self, frame: str) -> None:
        """Put a frame on the line as it is."""
        self.line.send_raw(frame)

    # What a screen does

    def sync(self) -> None:
        """Take the whole as it is now; raises when the line is lost over it, or `NotTold`."""
        self._take_whole(self.line, self._begin_to_sync())

    def _begin_to_sync(self) -> list[dict[str, Any]]:
        came: list[dict[str, Any]] = []
        with self._news:
            self._syncing = came
        return came

    def _take_whole(self, line: Line, came: list[dict[str, Any]]) -> None:
        answer = self._told(line, "sync", {})
        if "view" not in answer:
            raise NotTold(answer)
        with self._news:
            if self._syncing is not came:  # somebody has begun anew since, on a new line or on this one
                return
            self._show(answer["seq"], answer["view"])
            self.mine = answer.get("mine", {})
            gap = any(not self._take(message) for message in came)
            self._syncing = None
            again = self._begin_to_sync() if gap else []
            self._news.notify_all()
        if gap:
            self._take_whole(line, again)

    def _repair(self, line: Line, came: list[dict[str, Any]]) -> None:
        try:
            self._take_whole(line, came)
        except (socketio.exceptions.SocketIOError, NotTold):
            # A line that is lost is no fault here: whoever comes back asks for the whole by themselves. One that the room
            # ends knows nothing any more, and is lost in a moment.
            with self._news:
                if not self._news.wait_for(lambda: not line.is_open, PATIENCE_S):
                    raise

    def _any(self, event: str, message: Any = None) -> None:
        self.frames.append(as_text([event, message]))
        if event == "patch":
            self._patch(message)
        with self._news:
            if event == "mine":
                self.mine = message["mine"]
            if event == "gone":
                self.gone = message["code"]
            self._news.notify_all()

    def _patch(self, message: dict[str, Any]) -> None:
        with self._news:
            if self._syncing is not None:
                self._syncing.append(message)
                return
            if self._take(message):
                self._news.notify_all()
                return
            came = self._begin_to_sync()
        threading.Thread(target=self._repair, args=(self.line, came), daemon=True).start()

    def _take(self, message: dict[str, Any]) -> bool:
        if message["seq"] <= self.seq:
            return True
        if message["since"] != self.seq:
            return False
        self._show(message["seq"], merged(self.view, message["patch"]))
        return True

    def _show(self, seq: int, view: dict[str, Any]) -> None:
        self.seq, self.view = seq, view
        self.seen.append((seq, view))

    def wait(self, until: Any, what: str = "") -> None:
        """Wait for a condition on this twin; fails with what it holds."""
        deadline = time.monotonic() + PATIENCE_S
        with self._news:
            while not until(self):
                left = deadline - time.monotonic()
                if left <= 0:
                    raise AssertionError(
                        f"waited in vain for {what or until}: seq {self.seq}, view {self.view}"
                    )
                self._news.wait(left)

    def reach(self, seq: int) -> None:
        self.wait(lambda twin: twin.seq >= seq, f"row {seq}")

    # What a person does

    def ask(self, name: str, /, command_id: str = "", **fields: Any) -> dict[str, Any]:
        message = {"id": command_id or f"twin:{secrets.token_hex(8)}", "ask": name, "with": fields}
        answer: dict[str, Any] = self.emit("ask", message)
        return answer

    def says(self, name: str, /, **fields: Any) -> str:
        """Ask, and go on without waiting for the answer; the command id, under which it will stand in `answers`."""
        command_id = f"twin:{secrets.token_hex(8)}"
        self.waiting[command_id] = {"id": command_id, "ask": name, "with": fields}
        self._send(command_id)
        return command_id

    def _send(self, command_id: str) -> None:
        """Whether it arrives nobody knows; the answer may come at once, later, or never."""
        if self._line is not None:
            with contextlib.suppress(socketio.exceptions.SocketIOError):
                self._line.send(
                    "ask",
                    self.waiting[command_id],
                    lambda answer: self._answered(command_id, answer),
                )

    def _answered(self, command_id: str, answer: dict[str, Any]) -> None:
        with self._news:
            self.answers[command_id] = answer
            self.waiting.pop(command_id, None)
            self._news.notify_all()

    def answered(self) -> Twin:
        """Wait until nothing waits for an answer."""
        self.wait(lambda twin: not twin.waiting, "all answers")
        return self

    def asks(self, name: str, /, **fields: Any) -> int:
        """Ask, and demand that it is accepted; returns the row's number."""
        answer = self.ask(name, **fields)
        assert "seq" in answer, f"{name} {fields}: {answer}"
        return int(answer["seq"])


def start_meeting(url: str, *items: str, title: str = "Planning", name: str = "Cleo") -> Twin:
    """A new meeting, and its facilitator's twin (not yet connected)."""
    status, made = call(
        f"{url}/api/meetings", {"title": title, "name": name, "items": list(items or ("One",))}
    )
    assert status == 201, made
    return Twin(url, made["code"], made["token"], made["person"])


def join_meeting(url: str, code: str, name: str) -> Twin:
    status, made = call(f"{url}/api/meetings/{code}/join", {"name": name})
    assert status == 201, made
    return Twin(url, code, made["token"], made["person"])


def at_once(act: Callable[..., Any], *given: tuple[Any, ...]) -> list[Any]:
    """Do the same with each of these, all in the same moment; what came of each."""
    answers: dict[int, Any] = {}
    acting = [threading.Thread(target=lambda n=n, one=one: answers.update({n: act(*one)})) for n, one in enumerate(given)]
    for one in acting:
        one.start()
    for one in acting:
        one.join()
    return [answers[n] for n in sorted(answers)]
