"""A browser that sends what no browser would: addresses, heads and bodies as they are given, byte for byte."""

from __future__ import annotations

import http.client
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from tests.core.meetings import lively
from tests.staged import Staged
from tests.twin import PATIENCE_S

ROOM = lively()
CLEO = ROOM.person("Cleo").id


@dataclass(frozen=True)
class Route:
    rule: str
    method: str
    names: tuple[str, ...]

    def path(self, values: dict[str, str]) -> str:
        return re.sub(r"<(?:\w+:)?(\w+)>", lambda found: values[found[1]], self.rule)


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: str

    @property
    def is_json(self) -> bool:
        return self.headers.get("content-type", "").startswith("application/json")


@dataclass
class Browser:
    """Sends what no browser would."""

    here: Staged
    headers: dict[str, str] = field(default_factory=dict)

    def good(self, route: Route) -> dict[str, str]:
        """Values with which every address is there."""
        series = next(iter(ROOM.meeting.evidence.series), "s1")
        known = {"code": self.here.code, "token": self.here.token(CLEO), "ending": "txt", "series": series}
        return {name: known.get(name, "x") for name in route.names}

    def send(self, method: str, path: str, body: bytes = b"", **headers: str) -> Answer:
        line = http.client.HTTPConnection(urlsplit(self.here.url).netloc, timeout=PATIENCE_S)
        try:
            line.putrequest(method, path, skip_host="Host" in headers)
            for name, value in ({"Content-Length": str(len(body))} | self.headers | headers).items():
                line.putheader(name, value.encode("utf-8", "surrogateescape"))
            line.endheaders(body or None)
            answer = line.getresponse()
            told = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, told, answer.read().decode("utf-8", "replace"))
        finally:
            line.close()
