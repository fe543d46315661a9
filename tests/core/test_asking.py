"""Asking people to be heard, and noticing who did not answer."""

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.asking import ANSWER_WITHIN_S, MissAnswers, answers_due
from meetingroom.core.ledger import How, line_of
from meetingroom.core.meeting import due_after
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo")


@pytest.fixture
def people(room):
    return room.people("Ada", "Bo", "Cleo")


def how(room, person):
    return line_of(room.meeting, room.item, person.id).how


def write(room, person):
    person.asks("share_panel", item=room.item, text="My view.")
    person.asks("panel_stands", item=room.item, stands=True)


def clock(room):
    return room.ask(CLOCK, MissAnswers(item=room.item))


def test_ask_everyone_asks_those_not_yet_heard_all_at_once(room, people):
    ada, bo, cleo = people
    write(room, ada)

    (asked,) = cleo.asks("ask_everyone", item=room.item)

    assert set(asked.people) == {bo.id, cleo.id}
    assert (how(room, ada), how(room, bo)) == (How.WROTE, How.ASKED)
    assert line_of(room.meeting, room.item, bo.id).asked_at == room.now
    assert cleo.asks("ask_everyone", item=room.item) == []
    assert bo.tries("ask_everyone", item=room.item).code == "needs-facilitate"


def test_asking_one_person(room, people):
    ada, bo, cleo = people

    cleo.asks("ask_person", item=room.item, person=bo.id)

    assert (how(room, bo), how(room, ada)) == (How.ASKED, How.NOT_ASKED)
    assert cleo.asks("ask_person", item=room.item, person=bo.id) == []
    ada.asks("pass_here", item=room.item)
    assert cleo.tries("ask_person", item=room.item, person=ada.id).code == "already-heard"


def test_asking_is_about_the_item_that_the_room_is_on(room, people):
    ada, _, cleo = people
    budget = room.item_called("Budget")

    assert cleo.tries("ask_everyone", item=budget).code == "already-moved-on"
    assert cleo.tries("ask_person", item=budget, person=ada.id).code == "already-moved-on"


def test_after_a_minute_an_ask_that_arrived_counts_as_unanswered(room, people):
    ada, bo, cleo = people
    cleo.asks("ask_everyone", item=room.item)
    bo.asks("pass_here", item=room.item)
    room.passes(ANSWER_WITHIN_S - 1)
    assert clock(room) == []

    room.passes(1)
    (missed,) = clock(room)

    assert set(missed.people) == {cleo.id, ada.id}
    assert (how(room, ada), how(room, bo)) == (How.NO_ANSWER, How.PASSED)
    assert clock(room) == []
    assert ada.tries("miss_answers", item=room.item).code == "room-only"


def test_an_ask_that_did_not_arrive_waits_for_the_return(room, people):
    ada, _, cleo = people
    ada.goes_away()
    cleo.asks("ask_person", item=room.item, person=ada.id)
    room.passes(10 * ANSWER_WITHIN_S)
    assert clock(room) == []
    assert how(room, ada) is How.ASKED

    ada.comes_back()
    assert answers_due(room.meeting, room.item) == {ada.id: room.now + ANSWER_WITHIN_S}
    room.passes(ANSWER_WITHIN_S)
    clock(room)

    assert how(room, ada) is How.NO_ANSWER


def test_whoever_gave_no_answer_may_still_be_asked_and_heard(room, people):
    ada, _, cleo = people
    cleo.asks("ask_person", item=room.item, person=ada.id)
    room.passes(ANSWER_WITHIN_S)
    clock(room)

    cleo.asks("ask_everyone", item=room.item)
    assert how(room, ada) is How.ASKED

    ada.asks("pass_here", item=room.item)
    assert how(room, ada) is How.PASSED


def test_a_pass_taken_back_leaves_time_to_answer(room, people):
    ada, _, cleo = people
    cleo.asks("ask_person", item=room.item, person=ada.id)
    ada.asks("pass_here", item=room.item)
    room.passes(ANSWER_WITHIN_S)
    ada.asks("take_back_pass", item=room.item)

    assert how(room, ada) is How.ASKED
    assert answers_due(room.meeting, room.item) == {ada.id: room.now + ANSWER_WITHIN_S}


def dues(room):
    """What the last row makes the clock ask: how many seconds later, and on which item."""
    row = room.journal[-1]
    return [(due.at - room.now, due.command.item) for due in due_after(room.meeting, row.events, row.stamp)]


def test_the_clock_is_told_when_an_answer_is_late(room, people):
    ada, _, cleo = people

    cleo.asks("ask_person", item=room.item, person=ada.id)
    assert dues(room) == [(ANSWER_WITHIN_S, room.item)]

    ada.asks("pass_here", item=room.item)
    assert dues(room) == []

    room.passes(30)
    ada.asks("take_back_pass", item=room.item)
    assert dues(room) == [(ANSWER_WITHIN_S, room.item)]


def test_the_clock_is_told_of_an_ask_that_arrives_when_the_room_has_moved_on(room, people):
    ada, _, cleo = people
    opening = room.item
    ada.goes_away()
    cleo.asks("ask_person", item=opening, person=ada.id)
    assert dues(room) == []
    room.passes(10)
    room.goes_to("Budget")

    ada.comes_back()

    assert dues(room) == [(ANSWER_WITHIN_S, opening)]
