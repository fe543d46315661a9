"""No room on the disk: whoever asks is told so, nothing changes, and all goes on once there is room again."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from meetingroom.core.acts import SYSTEM, Refused
from meetingroom.core.agenda import AddItem
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.live.notes.door import Notes
from meetingroom.live.notes.rewrite import Edit
from meetingroom.live.private import Keep, PrivateWords
from tests.live.house import House, Nobody

LONG = "What a long story this is. " * 300


class FullHouse(House):
    """A house whose database can be told to grow no further."""

    def __init__(self, path):
        super().__init__(path)
        self.notes = Notes(self.store, Nobody(), lambda meeting_id: ())
        self.private = PrivateWords(self.store, Nobody())
        self.most_pages = 0
        event.listen(self.store.engine, "checkout", self.limit)
        self.rooms.ask("m", SYSTEM, OpenMeeting(title="T", name="Cleo", items=("One",)))

    def limit(self, connection, record, proxy):
        cursor = connection.cursor()
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count = {pages if self.most_pages else 1_000_000}")

    @property
    def meeting(self):
        return self.rooms.meeting("m")

    def add_item(self):
        self.rooms.ask("m", "p1", AddItem(title=LONG[:200]))

    def write_notes(self):
        item = self.meeting.agenda.current
        text = self.notes.text(self.meeting, item)
        self.notes.rewrite(self.meeting, "p1", Edit(item, text + LONG, 7 + len(text), text))

    def keep_words(self):
        item = self.meeting.agenda.current
        rev = self.private.all_of("m", "p1").get("panel", {}).get(item, {}).get("rev", 0)
        self.private.keep(self.meeting, "p1", Keep("panel", item, f"{rev}{LONG}", rev))

    def until_refused(self, does):
        """What was said at last, and how all stood before; what is free in the last pages is used up first."""
        for _ in range(100):
            before = self.everything()
            try:
                does()
            except Refused as refused:
                return refused, before
        raise AssertionError("there was room for everything")

    def everything(self):
        item = self.meeting.agenda.current
        return self.meeting, self.notes.text(self.meeting, item), self.private.all_of("m", "p1")


@pytest.fixture
def house(tmp_path):
    house = FullHouse(tmp_path / "meetings.db")
    yield house
    house.store.close()


@pytest.mark.parametrize("does", ["add_item", "write_notes", "keep_words"])
def test_without_room_nothing_changes_and_the_person_is_told(house, does):
    getattr(house, does)()
    house.most_pages = 1

    refused, before = house.until_refused(getattr(house, does))

    assert refused.code == "no-room"
    assert house.everything() == before
    house.most_pages = 0
    getattr(house, does)()
    assert house.everything() != before
