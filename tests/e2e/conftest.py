"""A server of the tests' own, and people with a browser each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.e2e.people import Room
from tests.meeting_server import MeetingServer


@pytest.fixture(scope="session")
def meeting_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MeetingServer]:
    started = MeetingServer(tmp_path_factory.mktemp("e2e") / "data", {"PSEUDO_LANGUAGE": "yes"}).start()
    yield started
    started.stop()


@pytest.fixture
def meet(meeting_server: MeetingServer, browser: Browser) -> Iterator[Callable[..., Room]]:
    """Opens a meeting that Cleo facilitates; afterwards nobody may have met an error of the page's own."""
    opened: list[Room] = []

    def meet(*items: str, **settings: Any) -> Room:
        opened.append(Room(meeting_server.url, browser, items or ("Opening",)))
        if settings:
            opened[-1].asks("change_settings", **settings)
        return opened[-1]

    yield meet
    for room in opened:
        room.close()
    assert [error for room in opened for error in room.errors] == []
