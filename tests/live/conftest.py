"""Servers and people for the tests of the wire."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.core.meetings import lively
from tests.meeting_server import MeetingServer
from tests.staged import SECRET_KEY, Stage, Staged


@pytest.fixture
def server(tmp_path) -> Iterator[MeetingServer]:
    started = MeetingServer(tmp_path / "data").start()
    yield started
    started.stop()


@pytest.fixture(scope="module")
def stage(tmp_path_factory) -> Iterator[Stage]:
    """One server for a whole file, into which meetings are put as they are needed."""
    server = MeetingServer(tmp_path_factory.mktemp("data"), env={"SECRET_KEY": SECRET_KEY}).start()
    opened = Stage(server)
    yield opened
    opened.close()
    server.stop()


@pytest.fixture
def here(stage) -> Staged:
    """A meeting in which much is going on."""
    return stage.put(lively())[0]


@pytest.fixture
def unchanged(stage, here) -> Iterator[None]:
    """Afterwards everything in the database about the meeting is as it was, and the server's log tells of no mistake of ours."""
    before = stage.everything(here)
    yield
    assert stage.everything(here) == before
    stage.server.refuse_mistakes()
