"""Excusals: who, from which part, who agreed and when, and whether written words have come."""

import pytest

from tests.core.room import Room

AGREED = "2026-04-30"


@pytest.fixture
def room():
    return Room("Ada", "Bo")


def excusal(room):
    (found,) = room.meeting.excusals.excusals.values()
    return found


def test_an_excusal_says_who_is_away_from_what_and_who_agreed_when(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")

    cleo.asks(
        "excuse",
        person=bo.id,
        items=[room.item_called("Budget")],
        agreed_by=[ada.id, cleo.id],
        agreed_on=AGREED,
        reason="Covers another school",
    )

    found = excusal(room)
    assert (found.person, found.items, found.agreed_by) == (bo.id, (room.item_called("Budget"),), (ada.id, cleo.id))
    assert (found.agreed_on, found.input_on, found.reason) == (AGREED, "", "Covers another school")
    assert not room.meeting.excusals.covers_all(bo.id)


def test_without_a_part_it_covers_the_whole_meeting(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")

    cleo.asks("excuse", person=bo.id, agreed_by=[ada.id], agreed_on=AGREED)

    assert room.meeting.excusals.covers_all(bo.id)


def test_that_written_input_was_received_is_entered_later(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    agreed = {"person": bo.id, "agreed_by": [ada.id], "agreed_on": AGREED}
    cleo.asks("excuse", **agreed)

    cleo.asks("excuse", **agreed, input_on="2026-05-01", excusal=excusal(room).id)

    assert excusal(room).input_on == "2026-05-01"
    assert cleo.asks("excuse", **agreed, input_on="2026-05-01", excusal=excusal(room).id) == []


def test_an_excusal_entered_by_mistake_is_taken_away(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    cleo.asks("excuse", person=bo.id, agreed_by=[ada.id], agreed_on=AGREED)

    cleo.asks("remove_excusal", excusal=excusal(room).id)

    assert room.meeting.excusals.excusals == {}
    assert cleo.tries("remove_excusal", excusal="x99").code == "no-such-excusal"


def test_what_cannot_be_is_refused_with_what_was_wrong(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    good = {"person": bo.id, "agreed_by": [ada.id], "agreed_on": AGREED}

    assert cleo.tries("excuse", **{**good, "agreed_on": "2026-02-30"}).args_ == {"field": "agreed_on", "day": "2026-02-30"}
    assert cleo.tries("excuse", **good, input_on="2026-13-01").code == "no-such-day"
    assert cleo.tries("excuse", **good, items=["i99"]).code == "no-such-item"
    assert cleo.tries("excuse", **{**good, "agreed_by": ["p99"]}).code == "no-such-person"
    assert cleo.tries("excuse", **good, excusal="x99").code == "no-such-excusal"
    assert bo.tries("excuse", **good).code == "needs-facilitate"
