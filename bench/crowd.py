"""A crowd of devices in one process: real WebSockets, read by one loop, each frame with the moment it came."""

from __future__ import annotations

import json
import selectors
import time
from dataclasses import dataclass, field
from typing import Any

import websocket

PATIENCE_S = 60


@dataclass
class Device:
    """One connection; `bytes_in` counts what came over it."""

    socket: websocket.WebSocket
    bytes_in: int = 0
    seq: int = 0


@dataclass
class Crowd:
    """N devices of one meeting."""

    url: str
    code: str
    item: str = ""
    devices: list[Device] = field(default_factory=list)
    selector: selectors.BaseSelector = field(default_factory=selectors.DefaultSelector)
    asked: int = 0

    def connect(self, tokens: list[str]) -> None:
        for token in tokens:
            device = Device(self._open(token))
            self.selector.register(device.socket.sock, selectors.EVENT_READ, device)
            self.devices.append(device)

    def _open(self, token: str) -> websocket.WebSocket:
        address = self.url.replace("http", "ws", 1) + "/socket.io/?EIO=4&transport=websocket"
        line = websocket.create_connection(address, timeout=PATIENCE_S)
        line.recv()
        line.send("40" + json.dumps({"code": self.code, "token": token}))
        while not line.recv().startswith("40"):
            pass
        line.send('420["sync",{}]')
        while not line.recv().startswith("430"):
            pass
        return line

    def ask(self, device: Device, name: str, fields: dict[str, Any]) -> None:
        self.asked += 1
        message = ["ask", {"id": f"bench:{self.code}:{self.asked:08d}", "ask": name, "with": fields}]
        device.socket.send(f"42{self.asked}{json.dumps(message)}")

    def until_all_saw(self, count: int) -> tuple[float, list[str]]:
        """Read until all have had `count` patches and the ask its answer; seconds to the last, and the answers."""
        start, answers = time.perf_counter(), []
        left = {id(device): count for device in self.devices}
        last = start
        while left or not answers:
            ready = self.selector.select(PATIENCE_S)
            if not ready:
                raise RuntimeError(f"{len(left)} devices saw nothing for {PATIENCE_S} s")
            for key, _ in ready:
                text = self._read(key.data)
                answers += [text] if text.startswith("43") else []
                if "refused" in text[:40]:
                    raise RuntimeError(text)
                if '"patch"' in text[:12] and id(key.data) in left:
                    last = time.perf_counter()
                    left[id(key.data)] -= 1
                    if not left[id(key.data)]:
                        del left[id(key.data)]
        return last - start, answers

    def _read(self, device: Device) -> str:
        text = device.socket.recv()
        device.bytes_in += len(text)
        if text == "2":
            device.socket.send("3")
        return str(text)

    def close(self) -> None:
        for device in self.devices:
            self.selector.unregister(device.socket.sock)
            device.socket.close()
