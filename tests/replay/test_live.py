"""The same acts through `Rooms.ask` on a database: what is in memory is what is stored, and a restart finds it again."""

from __future__ import annotations

from meetingroom.core.acts import SYSTEM
from meetingroom.exports import markdown
from meetingroom.exports.bundle import replay
from meetingroom.exports.record import Source, record
from meetingroom.exports.unbundle import read_bundle
from meetingroom.words import Words
from tests.replay.agreement import CHECKS, departures_in
from tests.replay.live import House
from tests.replay.record import told
from tests.replay.room import State
from tests.replay.script import whole


def test_the_rooms_door_gives_what_the_pure_rules_give(house):
    ours, theirs = house.meeting, whole().meeting

    parts_of = [name for name in vars(theirs) if name not in ("id", "links", "undo")]
    assert {n for n in parts_of if getattr(ours, n) != getattr(theirs, n)} == set()
    assert house.ids == whole().ids


def test_the_record_of_what_is_stored_agrees_with_the_data(house):
    stored = State(house.meeting, notes=house.parts.notes.texts(house.meeting), ids=house.ids)

    assert [line for subject in CHECKS for line in departures_in(subject, told(stored))] == []


def test_after_a_restart_the_record_is_the_same(house, replay_folder):
    def page(of: House) -> str:
        return markdown.page(record(Source(of.meeting, notes=of.parts.notes.texts(of.meeting)), Words("en")))

    assert page(House(replay_folder)) == page(house)


def test_nothing_stored_tells_who_tapped(house):
    with house.parts.store.reading() as connection:
        rows = connection.exec_driver_sql("select by, events from journal where events like '%SignalGiven%'").all()

    assert [by for by, _ in rows] == ["clock", "clock"]
    assert not [events for _, events in rows if house.ids["m1"] in events or "a" * 16 in events]
    assert SYSTEM not in house.meeting.roster.people


def test_the_complete_data_make_a_meeting_whose_record_agrees_as_well(house):
    data = house.script("m9").get("/api/meetings/CODE/record.json").data
    bundle = read_bundle(data)

    again = State(replay(bundle, house.meeting.id), notes=bundle.notes.sections, ids=house.ids)

    assert [line for subject in CHECKS for line in departures_in(subject, told(again))] == []
    assert again.meeting.queue == house.meeting.queue
