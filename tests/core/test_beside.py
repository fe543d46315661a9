"""What stands beside the answers of those who gave none: words on the item that are not about the proposal are set aside."""

import pytest

from tests.core.board import Board


@pytest.fixture
def room():
    """Bo wrote on the item and left before answers were asked for."""
    room = Board("Ada", "Bo")
    room.all_pass()
    room.person("Bo").asks("share_panel", item=room.item, text="Cards, please.")
    room.person("Bo").asks("leave")
    room.proposes()
    room.asked()
    room.answers("Ada", "consent")
    return room


def beside(room):
    return room.proposal.asking.beside[room.person("Bo").id]


def set_aside(room, name, asking=1, who="Cleo"):
    command = {"proposal": room.proposal.id, "asking": asking, "person": room.person(name).id}
    return room.person(who).tries("set_view_aside", **command)


def test_words_on_the_item_that_are_not_about_the_proposal_are_no_view_of_it(room):
    room.opened()
    assert beside(room) == "left_with_view"

    room.person("Cleo").asks("set_view_aside", proposal=room.proposal.id, asking=1, person=room.person("Bo").id)

    assert beside(room) == "left"
    again = {"proposal": room.proposal.id, "asking": 1, "person": room.person("Bo").id}
    assert room.person("Cleo").asks("set_view_aside", **again) == []


def test_it_is_said_of_opened_answers_by_a_facilitator_and_of_who_gave_none(room):
    assert set_aside(room, "Bo").code == "answers-not-open"
    room.opened()

    assert set_aside(room, "Ada").code == "nothing-to-set-aside"
    assert set_aside(room, "Bo", asking=2).code == "already-moved-on"
    assert set_aside(room, "Bo", who="Ada").code == "needs-facilitate"


def test_who_stands_beside_the_answers_stands_there_as_they_came_onto_the_roster():
    """A row of the journal keeps names of fields in their own order, in which p10 comes before p9."""
    room = Board(*(f"Person {n}" for n in range(12)))
    room.all_pass()
    room.proposes("Person 0")
    room.asked()
    room.answers("Person 0", "consent")
    room.opened()

    beside = list(room.proposal.asking.beside)
    people = [p for p in room.meeting.roster.people if p in beside]
    assert beside == people
    assert beside != sorted(beside)
