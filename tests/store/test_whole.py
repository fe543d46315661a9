"""A meeting taken out of one store comes into another as an equal meeting."""

from __future__ import annotations

import pytest

from meetingroom.core.acts import SYSTEM, Refused
from meetingroom.core.door import Join
from meetingroom.core.editing import EditItem
from meetingroom.core.lifecycle import EndMeeting, OpenMeeting
from meetingroom.core.links import RenewCode
from meetingroom.core.panels import SharePanel
from meetingroom.core.retention import DAY_S, PurgeMeeting
from meetingroom.core.settings import ChangeSettings
from meetingroom.exports.bundle import write_bundle
from meetingroom.exports.unbundle import read_bundle
from meetingroom.live.private import Keep, PrivateWords
from meetingroom.live.room import Rooms
from meetingroom.store import journal, notes
from meetingroom.store.engine import open_store
from meetingroom.store.migrate import migrate
from meetingroom.store.quiet import quiet_since
from meetingroom.store.whole import import_meeting, read_whole


class Nobody:
    """A fan-out with no sockets behind it."""

    def send(self, group, event, message):
        """Nobody listens."""


def opened(path):
    store = open_store(f"sqlite:///{path}")
    migrate(store)
    return store


@pytest.fixture
def store(tmp_path):
    made = opened(tmp_path / "one.db")
    yield made
    made.close()


@pytest.fixture
def other(tmp_path):
    made = opened(tmp_path / "two.db")
    yield made
    made.close()


@pytest.fixture
def rooms(store):
    rooms = Rooms(store, lambda meeting: None)
    rooms.ask("m1", SYSTEM, OpenMeeting(title="Garden", name="Cleo", items=("Paths",)))
    rooms.ask("m1", SYSTEM, RenewCode())
    rooms.ask("m1", SYSTEM, Join(name="Ada"))
    meeting = rooms.meeting("m1")
    ada = next(p.id for p in meeting.roster.people.values() if p.name == "Ada")
    rooms.ask("m1", ada, SharePanel(item=meeting.agenda.current, text="Wider.\n\n**Please.**"))
    with store.writing() as connection:
        log = [notes.Update(b"one", ada, frozenset({7})), notes.Update(b"two", ada, key="turn:t1")]
        notes.append(connection, "m1", [*log, notes.Update(b"three", ada)], 5.0)
        notes.compact(connection, "m1", 2, b"state")
    return rooms


NOW = 1_800_000_000.0


def taken_out(store, meeting):
    with store.reading() as connection:
        return write_bundle(read_whole(connection, meeting.id, {"i1-2": "We agreed."}), meeting)


def taken_in(store, data, meeting_id):
    with store.writing() as connection:
        return import_meeting(connection, read_bundle(data), meeting_id, NOW)


def test_a_meeting_comes_into_another_store_equal_and_under_its_code(rooms, store, other):
    meeting = rooms.meeting("m1")

    found = taken_in(other, taken_out(store, meeting), "m1")

    assert found is True
    assert Rooms(other, lambda meeting: None).meeting("m1") == meeting
    assert taken_out(other, meeting) == taken_out(store, meeting)


def test_beside_the_meeting_itself_it_needs_another_id_and_a_new_code(rooms, store):
    meeting = rooms.meeting("m1")

    found = taken_in(store, taken_out(store, meeting), "m2")

    assert found is False
    rooms.ask("m2", SYSTEM, RenewCode())
    assert rooms.meeting("m2").panels == meeting.panels
    assert rooms.meeting("m2").links.code != meeting.links.code
    assert rooms.meeting("m1") == meeting


def test_an_id_that_is_taken_is_refused(rooms, store):
    with pytest.raises(Refused) as caught:
        taken_in(store, taken_out(store, rooms.meeting("m1")), "m1")

    assert caught.value.code == "already-open"


def test_the_notes_come_with_their_log_their_state_and_their_writers(rooms, store, other):
    taken_in(other, taken_out(store, rooms.meeting("m1")), "m1")

    with store.reading() as here, other.reading() as there:
        assert notes.since(there, "m1", 0) == notes.since(here, "m1", 0)
        assert notes.writers(there, "m1") == notes.writers(here, "m1")
        assert notes.is_taken(there, "m1", "turn:t1")


def test_private_words_stay_where_they_are(rooms, store):
    meeting = rooms.meeting("m1")
    ada = next(p.id for p in meeting.roster.people.values() if p.name == "Ada")
    PrivateWords(store, Nobody()).keep(meeting, ada, Keep(kind="panel", key=meeting.agenda.current, text="sesame", base=0))

    assert b"sesame" not in taken_out(store, meeting)


def test_what_is_held_back_is_not_taken_out(rooms, store):
    cleo = rooms.meeting("m1").roster.facilitators()[0].id
    item = rooms.meeting("m1").agenda.current
    rooms.ask("m1", cleo, EditItem(item=item, holds_back=True))

    assert b"Please." not in taken_out(store, rooms.meeting("m1"))


def test_what_is_old_is_neither_ended_nor_deleted_at_once(rooms, store, other):
    cleo = next(p.id for p in rooms.meeting("m1").roster.people.values() if p.name == "Cleo")
    rooms.ask("m1", cleo, ChangeSettings(correction_days=7, purge_days=30))
    rooms.ask("m1", cleo, EndMeeting())
    late = rooms.now() + 400 * DAY_S
    with other.writing() as connection:
        import_meeting(connection, read_bundle(taken_out(store, rooms.meeting("m1"))), "m1", late)

    with other.reading() as connection:
        assert quiet_since(connection, late - 1) == {}
        purges = [due for due in journal.due_by(connection, late + DAY_S) if isinstance(due.command, PurgeMeeting)]
        assert [due for due in journal.due_by(connection, late) if isinstance(due.command, PurgeMeeting)] == []
    assert len(purges) == 1
