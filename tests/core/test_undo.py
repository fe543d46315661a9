"""Taking the facilitator's last act back, while what others did since stays."""

import pytest

from meetingroom.core.undo import Overlap, taken_back
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo", "Dee")


def test_calling_the_next_is_taken_back_and_everything_is_as_before(room):
    room.with_hands("Ada", "Bo")
    cleo = room.person("Cleo")
    cleo.calls_next()
    room.passes(20)
    before, places = room.meeting.queue, room.places()
    cleo.calls_next()

    cleo.undoes()

    assert room.meeting.queue == before
    assert room.places() == places
    assert room.seconds_of("Ada") == 20.0


def test_a_hand_raised_meanwhile_survives(room):
    room.with_hands("Ada", "Bo")
    cleo, dee = room.people("Cleo", "Dee")
    cleo.calls_next()
    dee.raises_hand("question", "What is the budget?")
    room.person("Bo").asks("edit_entry", entry=room.person("Bo").entry(), topic="Fees")

    cleo.undoes()

    assert (room.on_the_floor, room.line) == ("", ["Dee", "Ada", "Bo"])
    assert room.meeting.queue.entries[room.person("Bo").entry()].topic == "Fees"
    assert room.replayed() == room.meeting


def test_what_others_built_upon_is_not_taken_back(room):
    room.with_hands("Ada")
    cleo = room.person("Cleo")
    cleo.calls_next()
    called = room.meeting.seq

    room.person("Ada").is_done()

    assert cleo.tries("undo_last", expected=called).code == "nothing-to-undo"


def test_a_skip_is_not_taken_back_once_its_owner_raised_another_hand(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("skip_entry", entry=ada.raises_hand())
    skipped = room.meeting.seq
    ada.raises_hand()

    assert cleo.tries("undo_last", expected=skipped).code == "nothing-to-undo"


def test_a_skip_taken_back_after_its_owner_left_brings_nobody_back(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    bo.raises_hand()
    cleo.asks("skip_entry", entry=ada.raises_hand())
    ada.asks("leave")

    cleo.undoes()

    assert room.line == ["Bo"]
    assert room.replayed() == room.meeting


def test_two_presses_take_one_act_back(room):
    cleo = room.person("Cleo")
    room.with_hands("Ada", "Bo")
    cleo.asks("close_queue")
    cleo.calls_next()
    called = room.meeting.undo.seq
    cleo.asks("undo_last", expected=called)

    assert cleo.tries("undo_last", expected=called).code == "nothing-to-undo"
    assert not room.meeting.queue.is_open


def test_going_to_an_item_is_taken_back_with_its_queue_and_its_turn(room):
    room.with_hands("Ada", "Bo")
    cleo = room.person("Cleo")
    cleo.calls_next()
    before, agenda = room.meeting.queue, room.meeting.agenda
    room.goes_to("Budget")

    cleo.undoes()

    assert (room.meeting.queue, room.meeting.agenda) == (before, agenda)
    assert room.meeting.undo.seq == 0


def test_undo_says_what_was_done_and_to_whom(room):
    room.with_hands("Ada", "Bo")
    cleo = room.person("Cleo")
    cleo.calls_next()
    cleo.calls_next()

    assert (room.meeting.undo.act, room.name(room.meeting.undo.person)) == ("TurnStarted", "Bo")
    cleo.asks("skip_entry", entry=room.person("Dee").raises_hand())
    assert (room.meeting.undo.act, room.name(room.meeting.undo.person)) == ("EntrySkipped", "Dee")


def test_undo_names_the_act_and_not_what_came_along(room):
    room.with_hands("Ada", "Bo")
    cleo, dee = room.people("Cleo", "Dee")
    cleo.calls_next()
    dee.raises_hand("question")
    cleo.lets_in("Dee")
    cleo.is_done()
    assert (room.meeting.undo.act, room.name(room.meeting.undo.person)) == ("TurnEnded", "Dee")

    cleo.asks("pause_turn", turn=room.meeting.queue.floor)
    assert (room.meeting.undo.act, room.name(room.meeting.undo.person)) == ("TurnPaused", "Ada")
    room.person("Bo").goes_away()
    cleo.calls_next(away="wait")
    assert (room.meeting.undo.act, room.name(room.meeting.undo.person)) == ("TurnStarted", "Bo")


@pytest.mark.parametrize(
    ("before", "after", "now", "expected"),
    [
        (1, 2, 2, 1),
        (1, 1, 5, 5),
        ({"a": 1}, {"a": 2}, {"a": 2, "b": 9}, {"a": 1, "b": 9}),
        ({"a": 1}, {}, {"b": 9}, {"a": 1, "b": 9}),
        ({}, {"a": 1}, {"a": 1, "b": 9}, {"b": 9}),
        ({"a": {"x": 1, "y": 1}}, {"a": {"x": 2, "y": 1}}, {"a": {"x": 2, "y": 7}}, {"a": {"x": 1, "y": 7}}),
    ],
)
def test_a_step_is_taken_out_from_under_later_ones(before, after, now, expected):
    assert taken_back(before, after, now) == expected


@pytest.mark.parametrize(("before", "after", "now"), [(1, 2, 3), ({"a": 1}, {"a": 2}, {}), ({"a": 1}, {}, {"a": 3})])
def test_steps_that_overlap_are_not_taken_back(before, after, now):
    with pytest.raises(Overlap):
        taken_back(before, after, now)
