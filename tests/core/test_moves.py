"""Moving an entry by hand: visible, among its kind alone, and by its owner only back."""

import pytest

from tests.core.room import Room


@pytest.fixture
def room():
    room = Room("Ada", "Bo", "Dee", "Eli")
    room.with_hands("Ada", "Bo", "Dee", "Eli")
    return room


def moves(room, name, before=""):
    target = room.person(before).entry() if before else ""
    return room.person("Cleo").asks("move_entry", entry=room.person(name).entry(), before=target)


def test_the_facilitator_moves_an_entry_and_everyone_sees_who_did(room):
    moves(room, "Eli", before="Bo")

    assert room.line == ["Ada", "Eli", "Bo", "Dee"]
    assert room.meeting.queue.entries[room.person("Eli").entry()].moved_by == room.person("Cleo").id
    assert room.reasons["Eli"] == "reason-moved"


def test_a_moved_entry_stays_where_it_was_put_when_others_come_and_go(room):
    moves(room, "Eli", before="Bo")
    room.person("Cleo").raises_hand()
    room.person("Bo").asks("withdraw", entry=room.person("Bo").entry())

    assert room.line == ["Ada", "Eli", "Dee", "Cleo"]


def test_several_moves_give_the_order_that_was_asked_for(room):
    moves(room, "Dee", before="Bo")
    moves(room, "Eli", before="Dee")
    moves(room, "Dee")

    assert room.line == ["Ada", "Eli", "Bo", "Dee"]


def test_nobody_is_moved_before_somebody_who_was_promised_the_place(room):
    cleo = room.person("Cleo")
    refusal = cleo.tries("move_entry", entry=room.person("Dee").entry(), before=room.person("Ada").entry())

    assert (refusal.code, refusal.args_) == ("stands-first", {"name": "Ada"})


def test_moving_the_promised_entry_ends_its_promise(room):
    moves(room, "Ada")

    assert room.line == ["Bo", "Dee", "Eli", "Ada"]
    assert (room.reasons["Bo"], room.reasons["Ada"]) == ("reason-promised", "reason-moved")


def test_members_let_others_go_first_and_never_push_in(room):
    ada, dee = room.people("Ada", "Dee")

    ada.asks("move_entry", entry=ada.entry(), before=dee.entry())
    assert room.line == ["Bo", "Ada", "Dee", "Eli"]
    assert room.meeting.queue.entries[ada.entry()].moved_by == ""
    assert dee.tries("move_entry", entry=dee.entry(), before=ada.entry()).code == "only-back"
    assert dee.tries("move_entry", entry=ada.entry(), before="").code == "not-yours"


def test_kinds_never_mix_by_moving(room):
    question = room.person("Ada").raises_hand("question")

    refusal = room.person("Cleo").tries("move_entry", entry=question, before=room.person("Dee").entry())

    assert refusal.code == "no-such-place"


def test_by_hand_takes_the_order_as_it_is_and_newcomers_come_last():
    room = Room("Ada", "Bo", "Dee")
    room.person("Ada").speaks()
    room.with_hands("Bo", "Ada", "Dee")
    assert room.line == ["Bo", "Dee", "Ada"]

    room.person("Cleo").asks("choose_policy", policy="by_hand")
    room.person("Cleo").raises_hand()

    assert room.line == ["Bo", "Dee", "Ada", "Cleo"]
    assert room.reasons["Ada"] == "reason-by-hand"
