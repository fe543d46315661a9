"""Actions: who does what, by when."""

import pytest

from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo")


@pytest.fixture
def cleo(room):
    return room.person("Cleo")


def only(room):
    (action,) = room.meeting.actions.actions.values()
    return action


def test_who_does_what_by_when_on_the_item_that_the_room_is_at(room, cleo):
    ada = room.person("Ada")

    cleo.asks("add_action", text="Ask the bus company", owner=ada.id, due="2026-05-21")

    action = only(room)
    assert (action.text, action.owner, action.due, action.item) == ("Ask the bus company", ada.id, "2026-05-21", room.item)


def test_who_and_when_may_follow(room, cleo):
    cleo.asks("add_action", text="Ask the bus company")
    action = only(room).id

    cleo.asks("change_action", action=action, owner=room.person("Bo").id)
    cleo.asks("change_action", action=action, due="2026-05-21")

    assert (only(room).owner, only(room).due) == (room.person("Bo").id, "2026-05-21")
    assert cleo.asks("change_action", action=action, due="2026-05-21") == []
    assert cleo.tries("change_action", action=action, due="2026-13-01").code == "no-such-day"


def test_its_owner_says_that_it_is_done_and_others_do_not(room, cleo):
    ada, bo = room.people("Ada", "Bo")
    cleo.asks("add_action", text="Ask the bus company", owner=ada.id)
    action = only(room).id

    assert bo.tries("settle_action", action=action, state="done").code == "not-yours"
    ada.asks("settle_action", action=action, state="done")
    assert only(room).state == "done"
    assert ada.asks("settle_action", action=action, state="done") == []

    cleo.asks("settle_action", action=action, state="open")
    assert only(room).state == "open"


def test_actions_are_kept_after_the_meeting_too(room, cleo):
    cleo.asks("end_meeting")

    cleo.asks("add_action", text="Send the record")

    assert only(room).text == "Send the record"


def test_members_agree_on_no_actions_for_others(room):
    assert room.person("Ada").tries("add_action", text="Cook").code == "needs-facilitate"
    assert room.person("Ada").tries("settle_action", action="a99", state="done").code == "no-such-action"


def test_undo_takes_an_action_back(room, cleo):
    cleo.asks("add_action", text="Ask the bus company")

    cleo.undoes()

    assert room.meeting.actions.actions == {}
