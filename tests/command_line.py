"""A server's data on disk with a meeting in it, and the command line."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from meetingroom.__main__ import main
from meetingroom.config import from_environment
from meetingroom.desk import opened
from meetingroom.store.journal import find_code
from tests.web.script import new_app, starts


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Where the server's data are; a second one takes in what the first gave out."""

    def at(name):
        folder = tmp_path / name
        monkeypatch.setenv("DATA_DIR", str(folder))
        monkeypatch.setenv("SECRET_KEY", "k")
        monkeypatch.setenv("DATABASE_URL", f"sqlite:///{folder}/m.db")
        return folder

    return at


@pytest.fixture
def cleo(home):
    folder = home("one")
    folder.mkdir()
    cleo = starts(new_app(folder), title="Garden")
    ada = cleo.lets_in("Ada")
    ada.asks("share_panel", item=ada.item, text="A wider path.")
    ada.asks("raise_hand", kind="topic", item=ada.item, topic="Water")
    cleo.asks("call_next", expected="")
    return cleo


def run(*words, **more):
    return CliRunner().invoke(main, list(words), **more)


def meeting_at(code):
    joined = opened(from_environment())
    with joined.store.reading() as connection:
        meeting_id, _ = find_code(connection, code)
    return joined, joined.rooms.meeting(meeting_id)
