"""Outcomes: stated by a person, provisional while the text is young, held as a full result, never by silence."""

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.outcomes import OutcomeStated
from meetingroom.core.reopening import BecomeFinal, BringBackHeld
from meetingroom.core.restating import not_restated
from tests.core.board import Board, consented, dues

HOUR = 3600


@pytest.fixture
def room():
    room = Board()
    room.all_pass()
    room.proposes()
    return room


def test_nothing_is_agreed_before_the_answers_to_this_version_are_open(room):
    assert room.cannot_state("agreed") == "answers-not-open"
    consented(room, "Ada", "Bo", "Cleo")
    room.revised("Meet on Tuesdays.")
    assert room.cannot_state("agreed") == "answers-not-open"

    consented(room, "Ada", "Bo", "Cleo")
    room.stated("agreed", summary="Tuesdays.", owner="Ada")

    assert room.proposal.outcome.terms.summary == "Tuesdays."
    assert room.proposal.outcome.is_final


def test_nothing_is_agreed_against_the_rule_that_was_chosen(room):
    room.asked()
    room.answers("Ada", "consent")
    room.answers("Bo", "objection", "No bus on Mondays.")
    room.answers("Cleo", "consent")
    room.opened()

    assert room.cannot_state("agreed") == "not-carried"

    room.stated("no_consensus", who_decides="The chair", decided="Mondays, until there is a bus.")
    assert room.proposal.outcome.terms.who_decides == "The chair"


def test_somebody_who_came_in_after_the_answers_is_heard_before_anything_is_decided(room):
    consented(room, "Ada", "Bo", "Cleo")
    room.join("Dov")

    assert room.cannot_state("agreed") == "gate-heard"

    room.stated("agreed", reason="Dov came for the next item.")
    assert [room.name(p) for p in room.proposal.outcome.override.people] == ["Dov"]


def test_a_young_text_is_agreed_on_only_until_its_notice_is_over():
    room = Board(promised_notice_s=48 * HOUR)
    room.all_pass()
    room.proposes()
    proposed_at = room.now
    room.passes(HOUR)
    consented(room, "Ada", "Bo", "Cleo")

    room.stated("agreed")

    outcome = room.proposal.outcome
    assert (outcome.is_provisional, outcome.until) == (True, proposed_at + 48 * HOUR)
    assert [(due.at, due.command) for due in dues(room)] == [
        (proposed_at + 48 * HOUR, BecomeFinal(proposal=room.proposal.id, asking=1))
    ]


def test_an_old_text_or_readiness_of_all_makes_it_final():
    old, ready = Board(promised_notice_s=HOUR), Board(promised_notice_s=HOUR)
    for room in (old, ready):
        room.all_pass()
        room.proposes()
    old.passes(HOUR)
    for name in ("Ada", "Bo", "Cleo"):
        ready.person(name).asks("say_ready", proposal=ready.proposal.id, expected=1)

    for room in (old, ready):
        consented(room, "Ada", "Bo", "Cleo")
        room.stated("agreed")

    assert old.proposal.outcome.is_final
    assert ready.proposal.outcome.is_final


def test_the_absent_can_reopen_what_all_who_were_here_were_ready_for():
    room = Board("Ada", "Bo", "Eve", promised_notice_s=HOUR)
    room.all_pass()
    room.proposes()
    room.person("Eve").asks("leave")
    for name in ("Ada", "Bo", "Cleo"):
        room.person(name).asks("say_ready", proposal=room.proposal.id, expected=1)
    consented(room, "Ada", "Bo", "Cleo")
    room.stated("agreed")
    until = room.proposal.outcome.until

    reopening = {"proposal": room.proposal.id, "reason": "I was ill."}
    assert room.person("Bo").tries("reopen_decision", **reopening).code == "not-provisional"
    assert not room.proposal.outcome.is_provisional
    assert [(due.at, due.command) for due in dues(room)] == [(until, BecomeFinal(proposal=room.proposal.id, asking=1))]
    room.person("Eve").asks("reopen_decision", **reopening)

    assert room.proposal.outcome is None


def test_a_notice_that_was_promised_is_not_shortened_for_what_was_proposed_under_it():
    room = Board(promised_notice_s=48 * HOUR)
    room.all_pass()
    room.proposes()
    consented(room, "Ada", "Bo", "Cleo")
    room.person("Cleo").asks("change_settings", promised_notice_s=0)

    room.stated("agreed")

    assert room.proposal.outcome.until == room.proposal.version.at + 48 * HOUR


def test_a_team_that_had_still_to_agree_on_the_notice_has_what_it_agreed_on():
    room = Board(promised_notice_s=48 * HOUR, notice_to_agree=True)
    room.all_pass()
    room.proposes()
    room.person("Cleo").asks("change_settings", promised_notice_s=HOUR)
    consented(room, "Ada", "Bo", "Cleo")

    room.stated("agreed")

    assert room.proposal.outcome.until == room.proposal.version.at + HOUR


def test_what_was_reopened_is_answered_anew():
    room = Board(promised_notice_s=HOUR)
    room.agreed()
    room.person("Bo").asks("reopen_decision", proposal=room.proposal.id, reason="The bus was cancelled.")

    assert room.cannot_state("agreed") == "answers-from-before"

    consented(room, "Ada", "Bo", "Cleo")
    room.stated("agreed")
    assert room.proposal.outcome.asking == 2


def test_nothing_is_put_off_over_somebody_unheard_without_a_reason(room):
    room.join("Dov")
    later = {"until": "2027-05-21", "reasons": "Staffing."}

    assert room.cannot_state("held", **later) == "gate-heard"

    room.stated("held", reason="Dov came for the next item.", **later)
    assert [room.name(p) for p in room.proposal.outcome.override.people] == ["Dov"]


def test_one_who_is_not_ready_keeps_it_provisional():
    room = Board(promised_notice_s=HOUR)
    room.all_pass()
    room.proposes()
    for name in ("Ada", "Cleo"):
        room.person(name).asks("say_ready", proposal=room.proposal.id, expected=1)
    consented(room, "Ada", "Bo", "Cleo")

    room.stated("agreed")

    assert room.proposal.outcome.is_provisional


def test_a_provisional_decision_is_reopened_with_a_reason_until_it_is_final():
    room = Board(promised_notice_s=HOUR)
    room.agreed()
    room.person("Cleo").asks("end_meeting")
    bo = room.person("Bo")
    assert bo.tries("reopen_decision", proposal=room.proposal.id, reason="\u200b").code == "reason-missing"

    bo.asks("reopen_decision", proposal=room.proposal.id, reason="The bus was cancelled.")

    assert room.proposal.outcome is None
    assert room.proposal.earlier[0].why_reopened == "The bus was cancelled."
    room.ask(CLOCK, BecomeFinal(proposal=room.proposal.id, asking=1))
    assert room.proposal.outcome is None


def test_it_becomes_final_by_the_clock_and_is_not_reopened_then():
    room = Board(promised_notice_s=HOUR)
    room.agreed()
    room.ask(CLOCK, BecomeFinal(proposal=room.proposal.id, asking=1))

    late = room.person("Bo").tries("reopen_decision", proposal=room.proposal.id, reason="Wait.")

    assert late.code == "not-provisional"
    assert room.proposal.outcome.is_final


def test_the_absent_keep_the_right_to_reopen():
    room = Board("Ada", "Bo", "Eve", promised_notice_s=HOUR)
    room.person("Eve").asks("leave")
    room.agreed()

    room.person("Eve").asks("reopen_decision", proposal=room.proposal.id, reason="I was ill.")

    assert room.proposal.stage == "react"


def test_held_is_a_full_result_and_comes_back_on_its_day(room):
    assert room.cannot_state("held", until="2027-05-21") == "held-needs-date-and-reason"
    assert room.cannot_state("held", until="2027-02-30", reasons="Staffing.") == "no-such-day"
    assert room.cannot_state("held", until="2020-01-01", reasons="Staffing.") == "day-is-past"

    room.stated(
        "held",
        until="2027-05-21",
        reasons="Staffing is not known.",
        needs=[{"what": "An answer on staffing", "who": "Priya"}],
        meanwhile="Priya greets Milo herself.",
    )
    due = dues(room)
    room.ask(CLOCK, BringBackHeld(proposal=room.proposal.id, until="2027-05-21"))

    assert [d.command for d in due] == [BringBackHeld(proposal=room.proposal.id, until="2027-05-21")]
    assert room.proposal.outcome.is_back
    room.person("Cleo").asks("resume_held", proposal=room.proposal.id)
    assert (room.proposal.outcome, room.proposal.stage.value) == (None, "react")


def test_no_consensus_keeps_each_disagreement_in_its_own_words_and_language(room):
    consented(room, "Ada", "Bo", "Cleo")
    assert room.cannot_state("no_consensus") == "who-decides-missing"
    said = {"person": room.person("Bo").id, "text": "No estoy de acuerdo.", "language": "es"}

    room.stated("no_consensus", who_decides="The district", decided="Not proposed.", disagreements=[said])

    kept = room.proposal.outcome.terms.disagreements[0]
    assert (kept.text, kept.language) == ("No estoy de acuerdo.", "es")


def test_a_disagreement_that_nobody_has_said_back_closes_with_that_in_the_record(room):
    room.asked()
    for name in ("Ada", "Bo"):
        room.answers(name, "objection", f"No bus for {name}.")
    room.answers("Cleo", "consent")
    room.opened()
    ada, bo = room.people("Ada", "Bo")
    for objection in room.proposal.objections.values():
        if objection.person == bo.id:
            ada.asks("restate_worry", proposal=room.proposal.id, objection=objection.id, text="You cannot get here.")
    (statement,) = room.meeting.sayback.by_id
    assert not_restated(room.meeting, room.proposal) == (ada.id, bo.id)
    bo.asks("answer_say_back", statement=statement, is_it=True)

    room.stated("no_consensus", who_decides="The chair")

    assert room.proposal.outcome.not_restated == (ada.id,)


def test_a_proposer_may_withdraw_and_nobody_else(room):
    assert room.person("Bo").tries("withdraw_proposal", proposal=room.proposal.id).code == "not-yours"

    room.person("Ada").asks("withdraw_proposal", proposal=room.proposal.id, why="Solved otherwise.")

    assert room.proposal.outcome.terms.kind == "withdrawn"
    assert room.person("Bo").tries("suggest_amendment", proposal=room.proposal.id, text="But!").code == "has-outcome"


def test_the_written_notice_is_filled_field_by_field_also_after_the_end(room):
    cleo = room.person("Cleo")
    assert cleo.tries("fill_notice", proposal=room.proposal.id, fields={"why": "So."}).code == "no-outcome-yet"
    consented(room, "Ada", "Bo", "Cleo")
    room.stated("agreed")
    cleo.asks("fill_notice", proposal=room.proposal.id, fields={"action": "Meet on Mondays."})
    cleo.asks("end_meeting")

    cleo.asks("fill_notice", proposal=room.proposal.id, fields={"why": "Everyone can."})

    assert room.proposal.outcome.notice == {"action": "Meet on Mondays.", "why": "Everyone can."}


def test_replay_tells_the_same(room):
    consented(room, "Ada", "Bo", "Cleo")
    room.stated("agreed", conditions=["Until May."], review_on="2027-05-01")

    assert room.replayed() == room.meeting
    assert any(isinstance(e, OutcomeStated) for row in room.journal for e in row.events)
