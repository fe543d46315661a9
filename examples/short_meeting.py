"""A short meeting over HTTP, from the first address to the record; nothing but Python's own library.

    python examples/short_meeting.py http://localhost:8000 > record.md

What happens is told on standard error; the record, as Markdown, comes out at the end.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class Person:
    """Somebody in a meeting: what they ask, and what they see."""

    def __init__(self, server: str, name: str, code: str, token: str) -> None:
        self.server, self.name, self.code, self.token = server, name, code, token

    def ask(self, what: str, **fields: Any) -> None:
        """Ask for a change. It is stored when this returns; a refusal changes nothing."""
        tell(f"{self.name}: {what} {fields}")
        self.send("POST", "ask", {"ask": what, "with": fields})

    def view(self) -> dict[str, Any]:
        """What this person's screen shows now."""
        return dict(self.get("view")["view"])

    def get(self, what: str) -> Any:
        return json.loads(call("GET", f"{self.server}/api/meetings/{self.code}/{what}", token=self.token))

    def send(self, method: str, what: str, body: dict[str, Any]) -> Any:
        return json.loads(call(method, f"{self.server}/api/meetings/{self.code}/{what}", body, self.token))

    def record(self, ending: str) -> str:
        address = f"{self.server}/api/meetings/{self.code}/record.{ending}"
        return call("GET", address, token=self.token).decode()


def call(method: str, address: str, body: dict[str, Any] | None = None, token: str = "") -> bytes:
    headers = {"Content-Type": "application/json", "Accept-Language": "en"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    request = Request(address, json.dumps(body).encode() if body is not None else None, headers, method=method)
    try:
        with urlopen(request, timeout=30) as answer:
            return bytes(answer.read())
    except HTTPError as refused:
        # A refusal has a sentence in the language that was asked for.
        raise SystemExit(json.loads(refused.read()).get("sentence", str(refused))) from None


def tell(line: str) -> None:
    print(line, file=sys.stderr)


def start(server: str, facilitator: str) -> Person:
    opening = {"title": "The path behind the school", "name": facilitator, "items": ["What worries us", "What we do"]}
    made = json.loads(call("POST", f"{server}/api/meetings", opening))
    tell(f"{facilitator} started a meeting: {server}/m/{made['code']}")
    return Person(server, facilitator, made["code"], made["token"])


def join(server: str, code: str, name: str) -> Person:
    made = json.loads(call("POST", f"{server}/api/meetings/{code}/join", {"name": name}))
    return Person(server, name, code, made["token"])


def run(server: str) -> Person:
    cleo = start(server, "Cleo")
    ada, bo = join(server, cleo.code, "Ada"), join(server, cleo.code, "Bo")
    first, second = cleo.view()["agenda"]["order"]

    # Two hands. Who has not spoken yet comes first; each place says why.
    ada.ask("raise_hand", kind="topic", item=first, topic="The ice on the steps")
    bo.ask("raise_hand", kind="topic", item=first, topic="No light after five")
    for _ in range(2):
        # `expected` names the turn that ends, so that two presses never skip anybody.
        cleo.ask("call_next", expected=cleo.view()["queue"]["expected"])
        time.sleep(1)
    cleo.ask("end_turn", turn=cleo.view()["floor"]["turn"]["id"])

    # In one's own words: private while they are written, then shared, then counted as one's contribution.
    words = "We could **salt the steps** at seven.\n\n- I have a key\n- Bo has the salt"
    ada.send("PUT", "private", {"kind": "panel", "key": second, "text": words, "base": 0})
    cleo.ask("start_item", item=second, expected=first)
    ada.ask("share_panel", item=second, text=words)
    ada.ask("panel_stands", item=second, stands=True)
    bo.ask("pass_here", item=second)
    cleo.send("POST", "notes", {"item": second, "text": "Ada and Bo try it for a week."})

    cleo.ask("end_meeting")
    return cleo


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(f"Give the server's address, such as: python {sys.argv[0]} http://localhost:8000")
    print(run(sys.argv[1].rstrip("/")).record("md"))
