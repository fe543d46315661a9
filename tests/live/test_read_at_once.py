"""Whoever was told that something is done finds it done, wherever they read next, though nobody else was shown it yet."""

from __future__ import annotations

import threading

import pytest

from meetingroom.app import parts
from meetingroom.live.presence import Line
from meetingroom.live.publisher import Audience, Outlook, Publisher
from tests.core.room import Room
from tests.web.script import Script, new_app, starts

PATIENCE_S = 60


class Held:
    """Stands beside the door, and lets the room show what was stored only when the test says so."""

    def __init__(self):
        self.goes_on = threading.Event()

    def store(self, connection, meeting, stamp, events):
        """Nothing of its own."""

    def dropped(self, meeting_id):
        """Nothing either."""

    def stored(self, meeting):
        assert self.goes_on.wait(PATIENCE_S)


@pytest.fixture
def app(tmp_path):
    return new_app(tmp_path)


@pytest.fixture
def cleo(app):
    return starts(app)


@pytest.fixture
def held(app, cleo):
    """From here on nothing is shown; Cleo's own console is on a line, and has seen the room as it was before."""
    joined = parts(app)
    cleo.asks("share_panel", item=cleo.item, text="Buses are late.")
    meeting = joined.rooms.meeting(next(iter(joined.rooms.open_meetings())))
    outlook = Outlook(Audience.FACILITATOR)
    joined.presence.connected(Line("console", meeting.id, cleo.person, outlook, 0))
    joined.publisher.sync(meeting, cleo.person, outlook)
    holding = Held()
    joined.rooms.beside.insert(0, holding)
    yield holding
    holding.goes_on.set()
    joined.rooms.look(meeting.id)


def test_what_was_acknowledged_is_in_the_next_view(cleo, held):
    seq = cleo.asks("add_item", title="Budget").json["seq"]

    seen = cleo.get("/api/meetings/CODE/view").json

    assert "Budget" in [item["title"] for item in seen["view"]["agenda"]["items"].values()]
    assert seen["seq"] == seq
    assert "Budget" in cleo.get("/m/CODE/run").text


def test_in_another_process_too(tmp_path, cleo, held):
    there = Script(new_app(tmp_path).test_client(use_cookies=False), cleo.code, cleo.token, cleo.person)
    before = len(there.view["agenda"]["order"])

    cleo.asks("add_item", title="Budget")

    assert len(there.view["agenda"]["order"]) == before + 1


def test_a_line_that_it_wrote_is_in_the_notes_and_in_the_record(cleo, held):
    assert cleo.get("/api/meetings/CODE/notes").json["sections"] == {}

    cleo.asks("place_panel", item=cleo.item, person=cleo.person, version=1)

    (section,) = cleo.get("/api/meetings/CODE/notes").json["sections"].values()
    assert "Buses are late." in section["text"]
    assert cleo.get("/api/meetings/CODE/record.md").text.count("Buses are late.") == 2  # as a view, and in the notes


def test_who_looks_takes_nothing_from_what_lines_are_still_to_be_sent():
    """The same person on two devices: what one of them has asked for is no news for it alone."""
    sent = []

    class Overheard:
        def send(self, group, event, message, skip=""):
            sent.append((group, event, message["seq"]))

    room, publisher, outlook = Room("Ada"), Publisher(Overheard()), Outlook(Audience.MEMBER)
    ada, before = room.person("Ada"), room.meeting
    for _ in ("phone", "laptop"):
        publisher.enter(before.id, ada.id, outlook)
        publisher.sync(before, ada.id, outlook)
    ada.asks("raise_hand", kind="topic", item=room.item)

    publisher.look(room.meeting, ada.id, outlook)
    told = publisher.sync(room.meeting, ada.id, outlook)
    publisher.ring(room.meeting)

    assert told["seq"] == before.seq  # the next patch fits
    assert told["mine"] != publisher.sync(before, ada.id, outlook)["mine"]
    assert [(event, seq) for _, event, seq in sent] == [("patch", room.meeting.seq), ("mine", room.meeting.seq)]
