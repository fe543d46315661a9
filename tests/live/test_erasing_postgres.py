"""On PostgreSQL, too, what is erased leaves the tables' files; its write-ahead log and backups are the operator's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import text

from meetingroom.app import create_app, parts
from meetingroom.config import Config
from meetingroom.core.acts import SYSTEM
from meetingroom.core.erasing import EraseText
from meetingroom.core.lifecycle import EndMeeting, OpenMeeting
from meetingroom.core.panels import SharePanel
from meetingroom.core.retention import DeleteMeeting
from meetingroom.store.whole import read_whole
from tests.needs import needs_postgres

pytestmark = needs_postgres


@pytest.fixture
def joined(tmp_path, postgres_url):
    config = Config(data_dir=tmp_path, database_url=postgres_url, async_mode="threading", secret_key="k")
    joined = parts(create_app(config))
    joined.rooms.ask("m1", SYSTEM, OpenMeeting(title="Garden", name="Cleo", items=("Paths",)))
    yield joined
    joined.store.close()


def in_the_files(joined, words):
    """Does any file of any of our tables hold these words?"""
    with joined.store.engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("checkpoint"))
        folder = Path(connection.execute(text("show data_directory")).scalar())
        query = "select pg_relation_filepath(oid) from pg_class where relkind in ('r', 't', 'i') and oid > 16384"
        files = [folder / name for (name,) in connection.execute(text(query))]
    return any(words.encode() in file.read_bytes() for file in files if file.exists())


def row_of(joined, words):
    with joined.store.snapshot() as connection:
        rows = read_whole(connection, "m1", {}).rows
    return next(row.seq for row in rows if words in json.dumps(row.texts))


def test_an_erased_text_and_a_deleted_meeting_leave_the_files(joined):
    cleo, item = "p1", joined.rooms.meeting("m1").agenda.current
    for number in range(20):
        joined.rooms.ask("m1", cleo, SharePanel(item=item, text=f"open barley {number}"))
        if number == 7:
            joined.rooms.ask("m1", cleo, SharePanel(item=item, text="open sesame " * 30))
    assert in_the_files(joined, "sesame")

    joined.rooms.ask("m1", cleo, EraseText(row=row_of(joined, "sesame")))
    assert not in_the_files(joined, "sesame")
    assert in_the_files(joined, "barley")

    joined.rooms.ask("m1", cleo, EndMeeting())
    joined.rooms.ask("m1", cleo, DeleteMeeting(title="Garden"))
    assert not in_the_files(joined, "barley")
