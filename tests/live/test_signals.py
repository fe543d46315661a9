"""Quiet signals: nothing that is sent, stored, logged or answered tells who tapped, nor does the time it takes."""

from __future__ import annotations

import json
import logging
import random
import sqlite3
from contextlib import closing

import pytest

from meetingroom.core.acts import SYSTEM, Refused
from meetingroom.core.door import Join
from meetingroom.core.lifecycle import EndMeeting, OpenMeeting
from meetingroom.core.signals import WITHIN_S, Signal
from meetingroom.live.signals import HELD_S, LENGTH, PULSE_S, Pulse, QuietSignals, Sign, packed, unpacked
from tests.live.house import House

ADA, BO, DEE = "a" * 16, "b" * 16, "d" * 16
TOLD = {"device": ADA, "signals": ["too_fast"]}
NOTHING = {"device": BO}


def found(path, query):
    """What a store that is closed has kept."""
    with closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


def dumped(path):
    with closing(sqlite3.connect(path)) as database:
        return "\n".join(database.iterdump())


class Room:
    """A house with quiet signals in it, and a hand on the lots."""

    def __init__(self, path, people=3, is_alone=True):
        self.house = House(path)
        ask = self.house.rooms.ask
        ask("m", SYSTEM, OpenMeeting(title="T", name="Cleo", items=("One",)))
        for n in range(people - 1):
            ask("m", SYSTEM, Join(name=f"Person {n}"))
        self.connected = set(self.meeting.roster.people)
        self.signals = QuietSignals(self.house.rooms, lambda meeting_id: self.connected, is_alone)
        self.signals.now = lambda: self.house.time
        self.signals.lot = lambda least, most: most
        self.house.clockwork.also.append(self.signals.tick)

    @property
    def meeting(self):
        return self.house.rooms.meeting("m")

    def tap(self, device, *signals):
        self.signals.pulse("m", Pulse(device=device, signals=frozenset(signals or (Signal.TOO_FAST,))))

    def passes(self, seconds):
        self.house.passes(seconds)

    def standing(self):
        return {signal: found.devices for signal, found in self.meeting.signals.standing.items()}


@pytest.fixture
def room(tmp_path):
    made = Room(tmp_path / "m.db")
    yield made
    made.house.store.close()


@pytest.fixture
def large(tmp_path):
    made = Room(tmp_path / "m.db", people=25)  # three devices are a tenth, rounded up
    yield made
    made.house.store.close()


# Counting


def test_a_tap_waits_before_the_facilitator_sees_it(room):
    room.tap(ADA)

    room.passes(HELD_S[1] - 0.5)
    assert room.standing() == {}
    room.passes(1)
    assert room.standing() == {"too_fast": 1}


def test_from_the_tap_it_takes_five_to_twenty_seconds():
    waits_on_device, clock_s = (0, PULSE_S), 1.0

    assert (waits_on_device[0] + HELD_S[0], waits_on_device[1] + HELD_S[1] + clock_s) == (5.0, 20.0)


def test_how_long_it_waits_is_drawn_by_lot_each_time(room):
    drawn = []
    room.signals.lot = lambda least, most: drawn.append((least, most)) or least

    room.tap(ADA)
    room.tap(BO)

    assert drawn == [HELD_S, HELD_S]
    assert isinstance(QuietSignals(None, None, True).lot.__self__, random.SystemRandom)


def test_one_device_counts_once_however_often_it_taps(large):
    for _ in range(5):
        large.tap(ADA)
        large.passes(10)

    assert large.standing() == {}


def test_devices_count_together_within_two_minutes(large):
    for device in (ADA, BO, DEE):
        large.tap(device)
    large.passes(10)

    assert large.standing() == {"too_fast": 3}


def test_what_is_older_than_two_minutes_counts_no_more(large):
    large.tap(ADA)
    large.tap(BO)
    large.passes(WITHIN_S)
    large.tap(DEE)
    large.passes(10)

    assert large.standing() == {}
    assert large.signals._taps["m"][Sign(Signal.TOO_FAST)].keys() == {DEE}


def test_what_was_shown_is_not_shown_again_by_the_same_taps(room):
    room.tap(ADA)
    room.passes(10)
    row = room.meeting.seq
    room.tap(ADA)
    room.passes(10)
    assert room.meeting.seq == row

    room.tap(BO)
    room.passes(10)

    assert room.standing() == {"too_fast": 2}


def test_each_signal_is_counted_by_itself(room):
    room.tap(ADA, Signal.LOST, Signal.BREAK)
    room.passes(10)

    assert room.standing() == {"lost": 1, "break": 1}


def test_after_two_minutes_it_is_off_the_screen_and_out_of_memory(room):
    room.tap(ADA)
    room.passes(10)
    room.passes(WITHIN_S)

    assert room.standing() == {}
    assert room.signals._taps == {}


def test_of_several_processes_each_counts_alone_by_its_share_of_the_room(tmp_path):
    part = Room(tmp_path / "m.db", people=40, is_alone=False)  # 4 of 40
    part.connected = set(list(part.meeting.roster.people)[:20])
    part.tap(ADA)
    part.passes(10)
    assert part.standing() == {}

    part.tap(BO)
    part.passes(10)

    assert part.standing() == {"too_fast": 2}
    part.house.store.close()


def test_in_a_meeting_that_is_over_a_tap_comes_to_nothing(room):
    room.tap(ADA)
    room.house.rooms.ask("m", "p1", EndMeeting())

    room.passes(10)

    assert room.standing() == {}


# Words that somebody wonders about


def wonders(room, device, words):
    room.signals.pulse("m", Pulse(device=device, meaning=words))


def asked(room):
    return {a.words: a.devices for a in room.meeting.glossary.asked.values()}


def test_words_are_listed_however_large_the_room_and_counted_by_device(large):
    wonders(large, ADA, "aim line")
    wonders(large, BO, " Aim  Line ")
    wonders(large, ADA, "aim line")
    large.passes(HELD_S[0] - 1)
    assert asked(large) == {}

    large.passes(10)

    assert asked(large) == {"aim line": 2}


def test_nothing_kept_tells_who_wondered(tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    room = Room(tmp_path / "m.db")
    wonders(room, ADA, "aim line")
    room.passes(10)
    room.house.store.close()

    dump = dumped(tmp_path / "m.db")
    assert "aim line" in dump
    assert ADA not in dump + caplog.text
    by = found(tmp_path / "m.db", "select distinct by from journal where events like '%MeaningWanted%'")
    assert by == [("clock",)]


def test_words_that_are_none_are_not_listed(room):
    wonders(room, ADA, "\x00")
    wonders(room, BO, "   ")

    room.passes(10)

    assert asked(room) == {}


# The pulse


def test_every_pulse_is_equally_long():
    assert {len(packed(told)) for told in (TOLD, NOTHING, {"device": DEE, "signals": list(Signal), "meaning": "ñ" * 60})} == {LENGTH}


def test_a_pulse_of_another_length_or_with_other_things_in_it_is_refused():
    strange = (
        packed(TOLD)[:-4],
        packed(TOLD) + "    ",
        packed({**TOLD, "person": "p1"}),
        packed({"device": "Ada"}),
        packed({"device": ADA, "signals": ["hungry"]}),
        "x" * LENGTH,
        None,
    )

    for one in strange:
        with pytest.raises(Refused, match="bad-shape"):
            unpacked(one)
    assert unpacked(packed(TOLD)) == Pulse(device=ADA, signals=frozenset({Signal.TOO_FAST}))


# What is kept


def test_no_store_and_no_log_tells_who_tapped(tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    room = Room(tmp_path / "m.db")
    room.tap(ADA)
    room.tap(BO, Signal.LOST)
    room.passes(10)
    room.house.store.close()

    dump = dumped(tmp_path / "m.db")
    assert '"event":"SignalGiven"' in dump
    for told in (dump, caplog.text):
        assert ADA not in told
        assert BO not in told
    rows = [json.loads(e) for (e,) in found(tmp_path / "m.db", "select events from journal order by seq")]
    signals = [event for events in rows for event in events if event["event"] == "SignalGiven"]
    assert signals == [
        {"event": "SignalGiven", "signal": "too_fast", "devices": 1},
        {"event": "SignalGiven", "signal": "lost", "devices": 1},
    ]
    by = found(tmp_path / "m.db", "select distinct by from journal where events like '%SignalGiven%'")
    assert by == [("clock",)]
