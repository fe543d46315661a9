"""A cable between a client and a server, which a test can cut in the middle of a message.

cable = Cable(server.port).start()
twin.connect(cable.url)
cable.cuts_next("during")         # half of the next message gets through, then the line is gone
"""

from __future__ import annotations

import contextlib
import socket
import threading
from dataclasses import dataclass, field

# When the next message from the client is sent: nothing of it gets through, half of it, all of it with the line gone
# in the same moment, or all of it and the line is gone when the server has something to say to it.
MOMENTS = ("before", "during", "just after", "before the answer")
CHUNK = 1 << 16


@dataclass
class Cable:
    """Carries bytes both ways, one pair of threads for each connection."""

    to_port: int
    moment: str = ""
    _listener: socket.socket = field(init=False)
    _lines: list[Line] = field(default_factory=list)
    _flows: threading.Event = field(default_factory=threading.Event)

    def start(self) -> Cable:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._flows.set()
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def cuts_next(self, moment: str) -> None:
        """The next message that a client sends is cut at this moment."""
        assert moment in MOMENTS
        self.moment = moment

    def holds_answers(self) -> None:
        """What the server says from now on arrives when `lets_go` is called."""
        self._flows.clear()

    def lets_go(self) -> None:
        self._flows.set()

    def cut(self) -> None:
        for line in self._lines:
            line.cut()

    def stop(self) -> None:
        self.lets_go()
        # A thread waits in accept; closing alone would not wake it.
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                try:
                    server = socket.create_connection(("127.0.0.1", self.to_port))
                except OSError:  # it is being started again
                    client.close()
                    continue
                self._lines.append(Line(self, client, server))

    def take_moment(self) -> str:
        moment, self.moment = self.moment, ""
        return moment

    def wait_for_flow(self) -> None:
        self._flows.wait()


class Line:
    """One connection through the cable."""

    def __init__(self, cable: Cable, client: socket.socket, server: socket.socket) -> None:
        self.cable, self.client, self.server = cable, client, server
        self.ends_at_answer = False
        for pump in (self._up, self._down):
            threading.Thread(target=self._run, args=(pump,), daemon=True).start()

    def _run(self, pump) -> None:
        with contextlib.suppress(OSError):
            pump()
        self.cut()

    def _up(self) -> None:
        while chunk := self.client.recv(CHUNK):
            moment = self.cable.take_moment()
            self.ends_at_answer = moment == "before the answer"
            self.server.sendall({"before": b"", "during": chunk[: len(chunk) // 2]}.get(moment, chunk))
            if moment and not self.ends_at_answer:
                return

    def _down(self) -> None:
        while chunk := self.server.recv(CHUNK):
            if self.ends_at_answer:
                return
            self.cable.wait_for_flow()
            self.client.sendall(chunk)

    def cut(self) -> None:
        for end in (self.client, self.server):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
