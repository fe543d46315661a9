"""An item that asks every member is left over somebody's head only for a reason, which stays."""

import pytest

from meetingroom.core.hints import topic_hint_at
from meetingroom.views.assemble import Audience, see
from tests.core.room import Room


@pytest.fixture
def room():
    room = Room("Ada", "Bo", asks_every="on")
    room.person("Cleo").asks("give_capabilities", person=room.person("Cleo").id, capabilities=["facilitate"])
    return room


def leaves(room):
    """The three ways of leaving an item."""
    return {
        "close_item": {"item": room.item},
        "skip_item": {"item": room.item},
        "start_item": {"item": room.item_called("Budget"), "expected": room.item},
        "end_meeting": {},
    }


@pytest.mark.parametrize("act", ["close_item", "skip_item", "start_item", "end_meeting"])
def test_leaving_names_who_stands_in_the_way_and_needs_a_reason(room, act):
    cleo, fields, item = room.person("Cleo"), leaves(room)[act], room.item
    room.person("Bo").speaks(10)

    refusal = cleo.tries(act, **fields, reason="  ")
    assert (refusal.code, refusal.args_) == ("not-all-heard", {"count": 1, "names": "Ada"})
    cleo.asks(act, **fields, reason="The bus leaves.")

    (left,) = room.meeting.unheard.on(item)
    assert (left.people, left.reason, left.by) == ((room.person("Ada").id,), "The bus leaves.", cleo.id)
    assert room.replayed() == room.meeting


def test_whoever_speaks_to_the_item_when_it_is_left_has_been_heard_and_a_question_is_no_answer(room):
    cleo, ada, item = room.person("Cleo"), room.person("Ada"), room.item
    cleo.asks("call_person", person=room.person("Bo").id, expected="")
    ada.asks("raise_hand", kind="question", item=item)
    cleo.asks("call_next", expected=room.meeting.queue.floor)
    assert see(room.meeting, Audience.FACILITATOR).view["leaving"]["unheard"] == [ada.id]

    cleo.asks("close_item", item=item, reason="The bus leaves.")

    assert [left.people for left in room.meeting.unheard.on(item)] == [(ada.id,)]


def test_why_it_was_left_cannot_be_taken_back(room):
    cleo, item = room.person("Cleo"), room.item

    cleo.asks("close_item", item=item, reason="The bus leaves.")

    assert cleo.tries("undo_last", expected=room.meeting.seq).code == "nothing-to-undo"
    cleo.asks("start_item", item=item, expected="")
    assert len(room.meeting.unheard.on(item)) == 1


def test_nothing_is_asked_where_everyone_was_heard_passed_or_has_left(room):
    cleo = room.person("Cleo")
    room.person("Ada").asks("pass_here", item=room.item)
    cleo.asks("mark_left", person=room.person("Bo").id)

    cleo.asks("close_item", item=room.item)

    assert room.meeting.unheard.items == {}


@pytest.mark.parametrize("setting", ["off", "hint"])
def test_a_hint_only_hints(room, setting):
    room.person("Cleo").asks("change_settings", asks_every=setting)
    room.person("Cleo").asks("edit_item", item=room.item, purpose="decide")

    room.person("Cleo").asks("close_item", item=room.item)

    assert room.item == ""


def test_only_items_that_decide_wait_where_the_setting_says_so(room):
    cleo = room.person("Cleo")
    cleo.asks("change_settings", asks_every="deciding")
    room.goes_to("Budget")
    cleo.asks("edit_item", item=room.item, purpose="decide")

    assert cleo.tries("close_item", item=room.item).code == "not-all-heard"


# Who waits


def test_whoever_waits_lets_their_written_words_stand(room):
    ada, cleo = room.people("Ada", "Cleo")
    entry = ada.raises_hand()
    assert cleo.tries("let_words_stand", entry=entry).code == "nothing-to-read"
    ada.asks("share_panel", item=room.item, text="Buses are late.")

    cleo.asks("let_words_stand", entry=entry)

    assert room.line == []
    assert room.meeting.panels.of(room.item, ada.id).stands
    assert cleo.tries("let_words_stand", entry=entry).code == "no-entry"


def test_their_words_may_stand_already(room):
    ada, cleo = room.people("Ada", "Cleo")
    ada.asks("share_panel", item=room.item, text="Buses are late.")
    ada.asks("panel_stands", item=room.item, stands=True)

    cleo.asks("let_words_stand", entry=ada.raises_hand())

    assert room.line == []


def test_an_item_that_asks_nobody_is_left_without_asking_everyone():
    room = Room("Ada", "Bo", asks_every="on")
    cleo = room.person("Cleo")
    assert cleo.tries("close_item", item=room.item).code == "not-all-heard"

    cleo.asks("edit_item", item=room.item, asks_nobody=True)

    assert see(room.meeting, Audience.MEMBER).view["heard"]["asks_every"] is False
    cleo.asks("close_item", item=room.item)
    assert room.replayed() == room.meeting


# Staying with a topic


def hint(room):
    meeting = room.meeting
    return topic_hint_at(meeting.queue, meeting.pauses, meeting.settings, {})


def test_staying_with_a_topic_counts_replies_and_minutes_anew():
    room = Room("Ada", "Bo", "Dee")
    room.person("Ada").speaks()
    for name in ("Bo", "Dee", "Bo", "Dee", "Bo"):
        room.person(name).speaks(6, "reply")
    assert hint(room) <= room.now

    room.person("Cleo").asks("stay", topic=room.meeting.queue.topic)

    assert hint(room) == room.now + 300
    for name in ("Bo", "Dee", "Bo", "Dee", "Bo"):
        room.person(name).speaks(6, "reply")
    assert hint(room) <= room.now
    assert room.person("Cleo").tries("stay", topic="t99").code == "already-moved-on"


# The weight of the sides


def test_the_sides_are_weighed_before_the_order_changes_and_keep_their_weight(room):
    cleo = room.person("Cleo")

    cleo.asks("set_shares", shares={"family": 2})
    cleo.asks("choose_policy", policy="sides")

    assert (room.meeting.queue.policy, room.meeting.queue.shares) == ("sides", {"family": 2.0})
    cleo.asks("set_shares", shares={"family": 1})
    cleo.undoes()
    assert room.meeting.queue.shares == {"family": 2.0}
