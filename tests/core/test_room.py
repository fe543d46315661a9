"""The tests' own room behaves like the real one."""

from tests.core.room import Room


def test_cleo_facilitates_and_members_have_joined():
    room = Room("Ada", "Bo")

    assert [room.name(p.id) for p in room.meeting.roster.here()] == ["Cleo", "Ada", "Bo"]
    assert [p.name for p in room.meeting.roster.facilitators()] == ["Cleo"]


def test_the_journal_written_and_read_makes_the_same_meeting():
    room = Room("Ada")
    room.goes_to("Budget")
    room.person("Ada").goes_away()

    assert room.replayed() == room.meeting


def test_a_refusal_changes_nothing():
    room = Room("Ada")

    refusal = room.person("Ada").tries("add_item", title="Mine")

    assert refusal.code == "needs-facilitate"
