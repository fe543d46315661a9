"""Answers: nobody is asked before all were heard, and nobody sees one before all are opened."""

import pytest

from meetingroom.views.assemble import Audience, see
from meetingroom.views.mine import mine
from tests.core.board import Board


@pytest.fixture
def room():
    room = Board()
    room.all_pass()
    return room


def test_nobody_is_asked_for_an_answer_before_everyone_was_heard():
    room = Board()
    room.proposes()
    room.person("Ada").speaks()
    room.person("Bo").asks("pass_here", item=room.item)
    assert room.cannot_ask() == "gate-heard"

    room.person("Cleo").asks("pass_here", item=room.item)

    room.asked()
    assert room.proposal.stage == "answer"


def test_the_gate_is_passed_only_with_a_reason_that_stands_for_ever():
    room = Board()
    room.proposes()

    room.asked(reason="Bo has to catch the bus.")

    override = room.proposal.asking.override
    assert (override.gates, override.reason) == (("heard",), "Bo has to catch the bus.")
    assert {room.name(person) for person in override.people} == {"Ada", "Bo", "Cleo"}


def test_a_reason_that_is_not_needed_is_not_kept(room):
    room.proposes()

    room.asked(reason="Just so.")

    assert room.proposal.asking.override is None


def test_where_an_item_needs_everyone_the_absent_without_a_word_stand_in_the_way():
    room = Board()
    cleo = room.person("Cleo")
    cleo.asks("add_person", name="Eve")
    cleo.asks("edit_item", item=room.item, needs_everyone=True)
    room.all_pass()
    room.proposes()
    assert room.cannot_ask() == "gate-heard"
    gates = see(room.meeting, Audience.FACILITATOR).view["proposals"]["proposals"][room.proposal.id]["gates"]
    assert gates == {"absent": [room.person("Eve").id]}

    cleo.asks("write_for", item=room.item, person=room.person("Eve").id, text="Mondays suit me.")
    room.asked()

    assert room.proposal.asking.override is None


def test_whoever_an_item_names_takes_a_position_there_whether_they_decide_elsewhere_or_not():
    room = Board("Ada", "Bo")
    cleo, ada, bo = room.people("Cleo", "Ada", "Bo")
    cleo.asks("give_capabilities", person=bo.id, capabilities=["speak"])
    cleo.asks("name_circle", item=room.item, people=[ada.id, bo.id])
    for person in (ada, bo):
        person.asks("pass_here", item=room.item)
    room.proposes()
    room.asked()
    for name in ("Ada", "Bo"):
        room.answers(name, "consent")
    room.opened()

    room.stated("agreed")

    assert set(room.proposal.asking.answers) == {ada.id, bo.id}


def test_a_pass_is_taken_back_until_answers_are_opened(room):
    room.proposes()
    room.asked()
    room.answers("Ada", "consent")
    bo = room.person("Bo")
    bo.asks("take_back_pass", item=room.item)
    bo.asks("pass_here", item=room.item)
    room.passes(1)
    room.opened()

    assert bo.tries("take_back_pass", item=room.item).code == "answers-are-open"
    assert mine(room.meeting, bo.id, {})["heard"]["stands"]


def test_a_quiet_think_comes_before_the_answers_to_each_text():
    room = Board(quiet_think_s=120)
    room.all_pass()
    room.proposes()
    assert room.cannot_ask() == "gate-think"
    room.person("Cleo").asks("move_stage", proposal=room.proposal.id, stage="think", expected="proposed")
    room.passes(119)
    assert room.cannot_ask() == "gate-think"

    room.passes(1)
    room.asked()

    room.revised("Meet on Tuesdays.")
    assert room.cannot_ask() == "gate-think"


def test_whoever_needs_more_time_holds_the_answers_until_they_do_not(room):
    room.proposes()
    bo = room.person("Bo")
    bo.asks("need_more_time", proposal=room.proposal.id)
    assert room.cannot_ask() == "gate-more-time"

    bo.asks("need_more_time", proposal=room.proposal.id, needed=False)

    room.asked()


def test_an_answer_is_in_no_event_before_it_is_opened(room):
    room.proposes()
    room.asked()
    rows = len(room.journal)

    room.answers("Bo", "objection", "Ferns grow there.")
    room.answers("Bo", "concern", "Ferns, still.")

    assert len(room.journal) == rows + 1
    assert "Ferns" not in str(room.meeting.proposals) + str(room.journal[-1])
    assert "objection" not in str(room.journal[-1])
    assert not room.proposal.asking.answers


def test_all_are_opened_at_once_as_they_were_last_given(room):
    room.proposes()
    room.asked()
    room.answers("Ada", "consent")
    room.answers("Bo", "objection", "Ferns grow there.")
    room.answers("Bo", "concern", "Ferns, still.")

    room.opened()

    answers = {room.name(p): (given.value, given.text) for p, given in room.proposal.asking.answers.items()}
    assert answers == {"Ada": ("consent", ""), "Bo": ("concern", "Ferns, still.")}
    assert room.proposal.asking.beside == {room.person("Cleo").id: "no_view"}
    late = room.person("Cleo").tries("give_answer", proposal=room.proposal.id, asking=1, value="consent")
    assert late.code == "not-being-answered"


def test_an_objection_says_why(room):
    room.proposes()
    room.asked()

    bare = room.person("Bo").tries("give_answer", proposal=room.proposal.id, asking=1, value="objection", text=" ")

    assert bare.code == "answer-needs-reason"
    assert room.proposal.asking.answered == ()


def test_answers_to_one_version_are_never_carried_to_the_next(room):
    room.proposes()
    room.asked()
    room.answers("Ada", "consent")

    room.revised("Meet on Tuesdays.")

    late = room.person("Bo").tries("give_answer", proposal=room.proposal.id, asking=1, value="consent")
    assert late.code == "not-being-answered"
    room.asked()
    assert (room.proposal.asking.number, room.proposal.asking.answered) == (2, ())


def test_the_same_text_may_be_asked_again_as_a_new_round(room):
    room.proposes()
    room.asked()
    room.answers("Ada", "consent")
    room.opened()

    room.asked()

    assert [(a.number, a.version) for a in room.proposal.askings] == [(1, 1), (2, 1)]


def test_who_left_stands_beside_the_answers_and_never_as_agreeing(room):
    bo = room.person("Bo")
    bo.asks("share_panel", item=room.item, text="Not on Mondays.")
    room.proposes()
    room.asked()
    bo.asks("leave")
    room.answers("Ada", "consent")
    room.answers("Cleo", "consent")

    room.opened()

    assert room.proposal.asking.beside == {bo.id: "left_with_view"}


def test_somebody_without_a_device_is_answered_for_and_the_record_says_by_whom(room):
    cleo = room.person("Cleo")
    cleo.asks("add_person", name="Gran", has_device=False)
    gran = room.person("Gran")
    cleo.asks("enter_pass", item=room.item, person=gran.id)
    room.proposes()
    room.asked()

    cleo.asks("enter_answer", proposal=room.proposal.id, asking=1, person=gran.id, value="consent")
    room.opened()

    assert room.proposal.asking.answers[gran.id].by == cleo.id
    nobody_else = cleo.tries("enter_answer", proposal=room.proposal.id, asking=2, person=room.person("Bo").id, value="consent")
    assert nobody_else.code == "says-it-themselves"


def test_objections_are_followed_through_versions_until_their_owner_says_they_are_met(room):
    room.proposes()
    room.asked()
    room.answers("Bo", "objection", "No bus on Mondays.")
    room.opened()
    objection = next(iter(room.proposal.objections))
    room.revised("Meet on Tuesdays.")

    room.person("Ada").asks(
        "meet_objection", proposal=room.proposal.id, objection=objection, how="There is a bus on Tuesdays."
    )
    assert room.person("Ada").tries(
        "judge_objection", proposal=room.proposal.id, objection=objection, is_met=True
    ).code == "not-yours"
    room.person("Bo").asks("judge_objection", proposal=room.proposal.id, objection=objection, is_met=True)

    kept = room.proposal.objections[objection]
    assert (kept.text, kept.version, kept.met_in, kept.is_met) == ("No bus on Mondays.", 1, 2, True)


def test_while_the_whole_meeting_stands_still_nobody_thinks():
    room = Board(quiet_think_s=120)
    room.all_pass()
    room.proposes()
    room.person("Cleo").asks("move_stage", proposal=room.proposal.id, stage="think", expected="proposed")
    room.passes(60)
    room.person("Cleo").asks("pause_meeting", minutes=0)
    room.passes(600)
    row = see(room.meeting, Audience.MEMBER).view["proposals"]["proposals"][room.proposal.id]
    assert "think_until" not in row
    room.person("Cleo").asks("resume_meeting")

    assert room.cannot_ask() == "gate-think"
    room.passes(59)
    assert room.cannot_ask() == "gate-think"
    room.passes(1)
    room.asked()


def test_a_text_that_was_thought_over_is_asked_again_without_a_second_think():
    room = Board(quiet_think_s=120)
    room.all_pass()
    room.proposes()
    room.person("Cleo").asks("move_stage", proposal=room.proposal.id, stage="think", expected="proposed")
    room.passes(120)
    room.asked()
    room.answers("Ada", "consent")
    room.opened()

    room.asked()

    assert room.proposal.asking.number == 2
    assert room.proposal.asking.override is None


def test_an_objection_that_is_said_again_in_the_same_words_is_followed_once():
    room = Board()
    room.all_pass()
    room.proposes()
    for words in ("No bus.", "No bus.", "No bus on Mondays."):
        room.asked()
        room.answers("Bo", "objection", words)
        room.opened()

    assert [objection.text for objection in room.proposal.objections.values()] == ["No bus.", "No bus on Mondays."]
