"""Letters from a real server: whoever waits for the mail server holds up nobody in the room."""

from __future__ import annotations

import time
from urllib.request import urlopen

import pytest

from tests.mail_server import mail_server
from tests.meeting_server import MeetingServer
from tests.twin import start_meeting

pytestmark = pytest.mark.slow
HANGS_S = 3.0


def test_a_slow_mail_server_holds_up_nobody(tmp_path):
    with mail_server() as post:
        post.greets_after_s = HANGS_S
        mail = {"SMTP_URL": post.url, "MAIL_FROM": "room@example.org", "PUBLIC_URL": "http://meet.example.org"}
        server = MeetingServer(tmp_path, mail).start()
        try:
            cleo = start_meeting(server.url, "Opening").connect()
            cleo.asks("add_sections", sections=[{"titles": {"en": "Bus"}, "texts": {"en": "It is late."}}])
            cleo.asks("publish_draft", expected=0)
            cleo.asks("give_address", person=cleo.person, address="cleo@post.example")
            cleo.asks("send_draft", version=1, people=[cleo.person], languages=["en"], way="email")

            waits, deadline = [], time.monotonic() + 30
            while not post.taken and time.monotonic() < deadline:
                began = time.monotonic()
                with urlopen(f"{server.url}/healthz", timeout=20) as answer:
                    assert answer.status == 200
                waits.append(time.monotonic() - began)

            assert [to for to, _ in post.taken] == ["cleo@post.example"]
            assert max(waits) < HANGS_S / 2
            assert "post.example" not in server.log.read_text()
        finally:
            server.stop()
