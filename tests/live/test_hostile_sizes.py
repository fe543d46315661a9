"""Ten megabytes by every way in: refused in words, or the line ends and comes back; and nobody else notices."""

from __future__ import annotations

import http.client
import json
import re
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import socketio

from meetingroom.web.socket import HANDLERS
from meetingroom.web.wire import MOST_BYTES
from tests.core.every_command import ASKED_BY_PEOPLE, shaped
from tests.core.meetings import lively
from tests.live.test_hostile import unclear
from tests.twin import PATIENCE_S, call

pytestmark = pytest.mark.slow

ROOM = lively()
CLEO, ADA = ROOM.person("Cleo").id, ROOM.person("Ada").id
MUCH = "w" * 10_000_000


def post(url: str, path: str, body: bytes, **headers: str) -> tuple[int, bytes]:
    """All of it is sent before the answer is read, as browsers do."""
    with closing(http.client.HTTPConnection(urlsplit(url).netloc, timeout=PATIENCE_S)) as line:
        line.request("POST", path, body, headers)
        answer = line.getresponse()
        return answer.status, answer.read()


@pytest.mark.parametrize("path", ["ask", "join", "claim", "notes"])
def test_a_script_is_told_that_it_is_too_much(here, unchanged, path):
    message = {"ask": "raise_hand", "with": {"topic": MUCH}}

    status, answer = call(f"{here.url}/api/meetings/{here.code}/{path}", message, here.token(CLEO))

    assert (status, answer["refused"]) == (413, "too-big")
    assert not unclear(path, answer)


@pytest.mark.parametrize("path", ["/start", "/join", "/m/{code}/join"])
def test_a_form_is_told_that_it_is_too_much(here, unchanged, path):
    status, page = post(
        here.url,
        path.format(code=here.code),
        f"name={MUCH}".encode(),
        **{"Content-Type": "application/x-www-form-urlencoded"},
    )

    assert status == 413
    assert b"<h1" in page


def test_the_most_that_anyone_may_write_comes_in_by_both_doors(here):
    words = "🧩" * 19_000
    status, _ = here.ask(ADA, "share_panel", {"item": ROOM.item, "text": words})
    cleo = here.twin(CLEO).connect()
    kept = cleo.emit("keep", {"kind": "panel", "key": ROOM.item, "text": words, "base": 0})

    assert status == 200
    assert kept == {"rev": 1}
    cleo.cut()


@pytest.mark.parametrize("event", sorted(HANDLERS))
def test_a_line_that_sends_too_much_ends_and_comes_back(here, unchanged, event):
    ada, cleo = here.twin(ADA).connect(), here.twin(CLEO).connect()
    with pytest.raises(socketio.exceptions.SocketIOError):
        cleo.emit(
            event, {"id": "too-much-1", "ask": "add_item", "with": {"title": MUCH}, "text": MUCH, "u": MUCH}
        )
    cleo.cut()

    assert "view" in ada.emit("sync", {})
    cleo.connect()
    assert cleo.view == ada_sees(cleo)
    cleo.cut()
    ada.cut()


def ada_sees(cleo):
    """The same row, asked for again."""
    return cleo.emit("sync", {})["view"]


@pytest.mark.parametrize("name", ASKED_BY_PEOPLE[::12])
def test_a_command_with_too_much_in_it_changes_nothing(here, unchanged, name):
    fields = {**shaped(name, ROOM.meeting), "more": MUCH[: MOST_BYTES // 2]}

    status, answer = here.ask(CLEO, name, fields)

    assert (status, answer["refused"]) == (422, "surplus-field")


def test_the_browser_sends_no_more_than_the_server_takes():
    """It would else lose its line, come back, and send the same again for ever."""
    source = (Path(__file__).parents[2] / "static/src/js/lib/connection.js").read_text()
    told = re.search(r"MOST_BYTES = ([\d_]+)", source)

    assert told is not None
    assert int(told[1]) < MOST_BYTES
    assert len(json.dumps(["ask", {"id": "c" * 40}])) < MOST_BYTES - int(told[1])
