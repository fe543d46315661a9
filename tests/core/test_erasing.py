"""Who may erase what: the reason for which somebody passed over something is not theirs to take away."""

import pytest

from meetingroom.core.erasing import TextErased
from tests.core.room import Room


@pytest.fixture
def room():
    room = Room("Ada", "Bo", "Dee", asks_every="on", promised_notice_s=3600)
    cleo, dee = room.people("Cleo", "Dee")
    cleo.asks("give_capabilities", person=dee.id, capabilities=["speak", "decide", "facilitate"])
    return room


def asks_for_answers(room):
    cleo = room.person("Cleo")
    cleo.asks("propose", item=room.item, text="Chairs.")
    (proposal,) = room.meeting.proposals.by_id
    cleo.asks("ask_for_answers", proposal=proposal, expected=1, reason="Short of time.")
    return proposal


def states_an_outcome(room):
    proposal = asks_for_answers(room)
    for person in room.people("Cleo", "Ada", "Bo", "Dee"):
        person.asks("give_answer", proposal=proposal, asking=1, value="consent")
    cleo = room.person("Cleo")
    cleo.asks("open_answers", proposal=proposal, asking=1)
    cleo.asks("state_outcome", proposal=proposal, expected=1, terms={"kind": "agreed"}, reason="Short of time.")


def leaves_the_item(room):
    room.person("Cleo").asks("close_item", item=room.item, reason="Short of time.")


def ends_the_meeting(room):
    room.person("Cleo").asks("end_meeting", reason="Short of time.")


def ends_the_round(room):
    cleo = room.person("Cleo")
    cleo.asks("start_round", item=room.item, aim="free")
    cleo.asks("end_round", round=room.meeting.rounds.current, reason="Short of time.")


def opens_with_a_seat_unfilled(room):
    cleo = room.person("Cleo")
    cleo.asks("change_settings", seats=True)
    cleo.asks("close_item", item=room.item, reason="We begin again.")
    cleo.asks("add_seat", title="Teacher")
    cleo.asks("open_anyway", reason="Short of time.")


WAYS = [
    asks_for_answers,
    states_an_outcome,
    leaves_the_item,
    ends_the_meeting,
    ends_the_round,
    opens_with_a_seat_unfilled,
]


@pytest.mark.parametrize("passing", WAYS)
def test_who_passed_over_something_does_not_erase_why_and_another_facilitator_can(room, passing):
    passing(room)
    row = room.meeting.seq

    refused = room.person("Cleo").tries("erase_text", row=row)
    again = room.copied().person("Dee").asks("erase_text", row=row, why="Names a child")

    assert (refused.code, refused.args_) == ("your-override", {"row": row})
    assert [type(event) for event in again] == [TextErased]
    assert room.replayed() == room.meeting


def test_other_words_of_theirs_are_erased(room):
    cleo = room.person("Cleo")
    cleo.asks("share_panel", item=room.item, text="The neighbour drinks.")

    assert cleo.asks("erase_text", row=room.meeting.seq)
