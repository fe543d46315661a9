"""The replay on a database, made once."""

from __future__ import annotations

import pytest

from tests.replay.live import House
from tests.replay.script import script, states


@pytest.fixture(scope="session")
def replay_folder(tmp_path_factory):
    return tmp_path_factory.mktemp("replay")


@pytest.fixture(scope="session")
def house(replay_folder) -> House:
    opened = House(replay_folder)
    # A rule that a test switches off is off in this process alone: so all copies are made here.
    opened.parts.press.long_from = 10**9
    for act, before in zip(script(), states(), strict=False):
        opened.replays(act, before)
    return opened
