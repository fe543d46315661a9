"""Letters from a real server: whoever waits for the mail server holds up nobody in the room."""

from __future__ import annotations

from urllib.request import urlopen

import pytest

from tests.mail_server import PATIENCE_S, mail_server
from tests.meeting_server import MeetingServer
from tests.twin import start_meeting

pytestmark = pytest.mark.slow


def test_a_slow_mail_server_holds_up_nobody(tmp_path):
    with mail_server() as post:
        post.may_greet.clear()
        mail = {"SMTP_URL": post.url, "MAIL_FROM": "room@example.org", "PUBLIC_URL": "http://meet.example.org"}
        server = MeetingServer(tmp_path, mail).start()
        try:
            cleo = start_meeting(server.url, "Opening").connect()
            cleo.asks("add_sections", sections=[{"titles": {"en": "Bus"}, "texts": {"en": "It is late."}}])
            cleo.asks("publish_draft", expected=0)
            cleo.asks("give_address", person=cleo.person, address="cleo@post.example")
            cleo.asks("send_draft", version=1, people=[cleo.person], languages=["en"], way="email")

            assert post.called.wait(PATIENCE_S)
            with urlopen(f"{server.url}/healthz", timeout=PATIENCE_S / 2) as answer:
                assert answer.status == 200
            assert post.taken == []
            post.may_greet.set()
            assert post.took.wait(PATIENCE_S)
            assert [to for to, _ in post.taken] == ["cleo@post.example"]
            assert "post.example" not in server.log.read_text()
        finally:
            server.stop()
