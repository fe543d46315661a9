"""Servers and people for the tests of the wire."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.meeting_server import MeetingServer


@pytest.fixture
def server(tmp_path) -> Iterator[MeetingServer]:
    started = MeetingServer(tmp_path / "data").start()
    yield started
    started.stop()
