"""The ledger of those who were not there, came late, or left."""

import pytest

from meetingroom.core.ledger import How, ledger, line_of
from tests.core.hearing import how, write
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo")


@pytest.fixture
def people(room):
    return room.people("Ada", "Bo", "Cleo")


def test_who_was_never_there_is_absent_with_or_without_input(room, people):
    *_, cleo = people
    cleo.asks("add_person", name="Eve")
    eve = room.person("Eve")
    assert how(room, eve) is How.ABSENT_NO_INPUT
    assert how(room, eve, "Budget") is How.NOT_ASKED

    write(room, eve)
    assert how(room, eve) is How.ABSENT_WITH_INPUT

    eve.asks("panel_stands", item=room.item, stands=True)
    assert how(room, eve) is How.WROTE


def test_who_left_is_never_counted_as_agreeing(room, people):
    ada, bo, cleo = people
    write(room, bo)
    cleo.asks("ask_person", item=room.item, person=ada.id)
    asked_at = room.now
    room.passes(5)
    for person in (ada, bo):
        person.asks("leave")

    assert (how(room, ada), how(room, bo)) == (How.LEFT_NO_INPUT, How.LEFT_WITH_INPUT)
    line = line_of(room.meeting, room.item, ada.id)
    assert (line.at, line.asked_at) == (asked_at + 5, asked_at)


def test_who_left_earlier_has_left_on_the_items_after(room, people):
    ada, *_ = people
    ada.asks("leave")
    room.passes(10)

    room.goes_to("Budget")

    assert how(room, ada, "Budget") is How.LEFT_NO_INPUT


def test_leaving_later_does_not_rewrite_an_item_that_is_over(room, people):
    ada, *_ = people
    room.passes(10)
    room.goes_to("Budget")
    room.passes(10)

    ada.asks("leave")

    assert how(room, ada) is How.NOT_ASKED
    assert how(room, ada, "Budget") is How.LEFT_NO_INPUT


def test_a_late_arrival_was_absent_before(room, people):
    room.passes(10)
    room.goes_to("Budget")
    room.passes(10)

    dov = room.join("Dov")

    assert how(room, dov) is How.ABSENT_NO_INPUT
    assert how(room, dov, "Budget") is How.NOT_ASKED


def test_coming_back_invites_again(room, people):
    ada, *_ = people
    ada.asks("leave")
    room.passes(5)
    assert how(room, ada) is How.LEFT_NO_INPUT

    ada.asks("enter_room")

    assert how(room, ada) is How.NOT_ASKED


def test_away_is_not_absent(room, people):
    ada, *_ = people
    ada.goes_away()

    assert how(room, ada) is How.NOT_ASKED


def test_somebody_removed_counts_where_they_were_and_no_longer_after(room, people):
    ada, _, cleo = people
    write(room, ada, stands=True)
    room.passes(10)
    cleo.asks("remove_person", person=ada.id)
    room.passes(10)
    room.goes_to("Budget")

    assert how(room, ada) is How.WROTE
    assert ada.id not in ledger(room.meeting, room.item)
