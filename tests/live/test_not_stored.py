"""Stored before shown: what the disk did not take is acknowledged to nobody and seen by nobody.

The database is told to refuse certain rows at the very last moment, when they are committed.
"""

from __future__ import annotations

import pytest
from sqlalchemy import text

from tests.live.ledger import Ledger
from tests.note_twin import Scribe, encoded
from tests.twin import call, join_meeting, start_meeting

pytestmark = pytest.mark.slow

WORD = "Atlantis"
SPOILED = {
    "journal": f"new.texts like '%{WORD}%'",
    "private": f"new.text like '%{WORD}%'",
    "note_updates": f"instr(new.\"update\", '{WORD}')",
}
SPOILS = """create trigger if not exists spoils_{table} after insert on {table} when {when}
    begin insert into spoiled (other) values (1); end"""


@pytest.fixture(scope="module")
def spoiled(stage):
    """A row with this word is taken, and its transaction fails at its end: a promise that can't be kept."""
    with stage.store.engine.connect() as connection:
        never = "create table spoiled (id integer primary key, other integer references never_there (id) deferrable initially deferred)"
        connection.execute(text("create table never_there (id integer primary key)"))
        connection.execute(text(never))
        for table, when in SPOILED.items():
            connection.execute(text(SPOILS.format(table=table, when=when)))
    return stage.server


@pytest.fixture
def cleo(spoiled):
    twin = start_meeting(spoiled.url, "One").connect()
    yield twin
    twin.cut()


@pytest.fixture
def ada(cleo):
    twin = join_meeting(cleo.url, cleo.code, "Ada").connect()
    yield twin
    twin.cut()


def test_a_command_that_could_not_be_stored_is_shown_to_nobody(spoiled, cleo, ada):
    before = cleo.seq
    answer = cleo.ask("add_item", title=WORD)

    assert answer["refused"] == "busy"
    seq = cleo.asks("add_item", title="Another")
    for twin in (cleo, ada):
        twin.reach(seq)
        assert WORD not in "".join(frame for frame in twin.frames if '"patch"' in frame)
    assert seq == before + 1
    Ledger(spoiled, cleo.code).refuse_gaps()


def test_a_script_is_told_to_try_again(cleo):
    message = {"ask": "add_item", "with": {"title": WORD}}

    status, answer = call(f"{cleo.url}/api/meetings/{cleo.code}/ask", message, cleo.token)

    assert (status, answer["refused"]) == (503, "busy")


def test_notes_that_could_not_be_stored_reach_nobody(cleo, ada):
    item = cleo.view["agenda"]["current"]
    reader, writer = Scribe(cleo, item).joins(), Scribe(ada, item).joins()
    writer.types(f"{WORD} sinks.")

    answer = ada.emit("notes_update", {"u": encoded(writer.unsent[0])})

    assert answer["refused"] == "busy"
    again = Scribe(ada, item).joins()
    again.types("Land.").sends()
    cleo.wait(lambda _: "Land." in reader.hears().text, "the other words")
    assert reader.text == "Land."
    assert Scribe(cleo, item).joins().text == "Land."


def test_private_words_that_could_not_be_stored_are_not_called_saved(cleo, ada):
    words = {"kind": "panel", "key": ada.view["agenda"]["current"], "text": f"To {WORD}!", "base": 0}

    assert ada.emit("keep", words)["refused"] == "busy"
    assert ada.emit("keep", {**words, "text": "To land!"}) == {"rev": 1}
