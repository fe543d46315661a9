"""Say-back: heard means understood; a correction stands beside a statement and never over it."""

import json

import pytest

from meetingroom.views.assemble import INSIDE, see
from meetingroom.views.mine import mine
from tests.core.board import Board


@pytest.fixture
def room():
    return Board()


def ask(room, name="Ada", text="Ada wants wider paths."):
    room.person("Cleo").asks("ask_say_back", item=room.item, person=room.person(name).id, text=text)
    return list(room.meeting.sayback.by_id)[-1]


def test_a_statement_waits_on_its_owners_phone_and_on_nobody_elses(room):
    ask(room)

    assert [s["text"] for s in mine(room.meeting, room.person("Ada").id, {})["statements"]["statements"].values()] == [
        "Ada wants wider paths."
    ]
    assert "statements" not in mine(room.meeting, room.person("Bo").id, {})


def test_its_owner_says_that_is_it(room):
    statement = ask(room)

    room.person("Ada").asks("answer_say_back", statement=statement, is_it=True)

    assert room.meeting.sayback.by_id[statement].is_it is True
    assert "statements" not in mine(room.meeting, room.person("Ada").id, {})


def test_a_correction_stands_beside_the_statement(room):
    statement = ask(room)

    room.person("Ada").asks("answer_say_back", statement=statement, is_it=False, correction="Wider, and lit.")

    kept = room.meeting.sayback.by_id[statement]
    assert (kept.text, kept.correction) == ("Ada wants wider paths.", "Wider, and lit.")
    for audience in INSIDE:
        shown = json.dumps(see(room.meeting, audience).view["sayback"])
        assert "Wider, and lit." in shown
        assert "Ada wants wider paths." in shown


def test_what_was_said_back_stays_on_every_screen_when_the_room_has_gone_on():
    room = Board("Ada", "Bo", items=("Paths", "Budget"))
    paths, budget = room.meeting.agenda.order
    statement = ask(room)
    room.person("Cleo").asks("start_item", item=budget, expected=paths)

    room.person("Ada").asks("answer_say_back", statement=statement, is_it=False, correction="Wider, and lit.")

    for audience in INSIDE:
        row = see(room.meeting, audience).view["sayback"]["statements"][statement]
        assert (row["item"], row["correction"]) == (paths, "Wider, and lit.")


def test_not_quite_says_what_was_meant(room):
    statement = ask(room)

    assert room.person("Ada").tries("answer_say_back", statement=statement, is_it=False, correction=" ").code == (
        "correction-missing"
    )


def test_nobody_answers_for_another_who_can_answer(room):
    statement = ask(room)

    assert room.person("Bo").tries("answer_say_back", statement=statement, is_it=True).code == "not-yours"
    assert room.person("Cleo").tries("answer_say_back", statement=statement, is_it=True).code == "not-yours"


def test_what_somebody_without_a_device_says_is_entered(room):
    cleo = room.person("Cleo")
    cleo.asks("add_person", name="Gran", has_device=False)
    statement = ask(room, "Gran", "Gran wants benches.")

    cleo.asks("answer_say_back", statement=statement, is_it=True)

    assert room.meeting.sayback.by_id[statement].answered_by == cleo.id


def test_one_marks_a_sentence_as_ones_own_view(room):
    room.person("Bo").asks("mark_my_view", item=room.item, text="The paths are dark.")

    (statement,) = room.meeting.sayback.by_id.values()
    assert (statement.person, statement.is_it) == (room.person("Bo").id, True)


def test_the_same_words_are_put_to_somebody_once(room):
    ask(room)

    again = room.person("Cleo").tries(
        "ask_say_back", item=room.item, person=room.person("Ada").id, text="Ada wants wider paths."
    )

    assert again.code == "asked-back-already"


def test_it_can_be_taken_back_until_it_is_answered(room):
    statement = ask(room)
    room.person("Cleo").asks("take_back_say_back", statement=statement)
    assert not room.meeting.sayback.by_id

    statement = ask(room)
    room.person("Ada").asks("answer_say_back", statement=statement, is_it=True)
    assert room.person("Cleo").tries("take_back_say_back", statement=statement).code == "answered-already"


def test_it_can_be_answered_after_the_end(room):
    statement = ask(room)
    room.person("Cleo").asks("end_meeting")

    room.person("Ada").asks("answer_say_back", statement=statement, is_it=True)

    assert room.replayed() == room.meeting


def test_a_worry_is_said_back_by_somebody_else_and_its_owner_confirms_it(room):
    room.all_pass()
    room.proposes()
    room.asked()
    room.answers("Bo", "objection", "No bus on Mondays.")
    room.opened()
    objection = next(iter(room.proposal.objections))
    worry = {"proposal": room.proposal.id, "objection": objection, "text": "Bo could not get here."}
    assert room.person("Bo").tries("restate_worry", **worry).code == "restates-own-worry"

    room.person("Ada").asks("restate_worry", **worry)

    (statement,) = room.meeting.sayback.waiting_for(room.person("Bo").id)
    assert (statement.by, statement.objection) == (room.person("Ada").id, objection)
