"""Agreed in part: each part with an outcome of its own, none that gets round the rule, and what is held comes back."""

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.reopening import BringBackHeld
from tests.core.board import Board, consented, dues


@pytest.fixture
def room():
    room = Board()
    room.all_pass()
    room.proposes()
    return room


def test_parts_have_outcomes_of_their_own(room):
    consented(room, "Ada", "Bo", "Cleo")
    assert room.cannot_state("agreed_in_part") == "parts-missing"
    parts = [
        {"text": "Ask for consent.", "kind": "agreed"},
        {"text": "An adult at arrival.", "kind": "held", "until": "2027-05-21", "why": "Staffing."},
    ]

    room.stated("agreed_in_part", parts=parts)

    assert [part.kind.value for part in room.proposal.outcome.terms.parts] == ["agreed", "held"]


AGREED = {"text": "All of it.", "kind": "agreed"}


@pytest.mark.parametrize(
    ("other", "code"),
    [
        ({"kind": "agreed"}, "parts-alike"),
        ({"kind": "agreed_in_part"}, "part-of-part"),
        ({"kind": "held", "until": "2027-05-21"}, "held-needs-date-and-reason"),
        ({"kind": "held", "until": "2020-01-01", "why": "Staffing."}, "day-is-past"),
        ({"kind": "withdrawn", "until": "2027-05-21"}, "only-held-has-a-day"),
        ({"kind": "no_consensus"}, "who-decides-missing"),
    ],
)
def test_a_part_says_what_an_outcome_of_its_kind_must(room, other, code):
    consented(room, "Ada", "Bo", "Cleo")

    assert room.cannot_state("agreed_in_part", parts=[AGREED, {"text": "A chair.", **other}]) == code


def test_without_consensus_a_part_can_be_agreed_on_under_the_same_rules():
    room = Board(promised_notice_s=3600)
    room.all_pass()
    room.proposes(protocol="positions")
    room.asked()
    for name in ("Ada", "Bo", "Cleo"):
        room.answers(name, "support")
    room.opened()
    assert room.cannot_state("no_consensus", who_decides="The chair", parts=[AGREED]) == "parts-have-consensus"

    rest = {"text": "On Mondays.", "kind": "no_consensus", "who_decides": "The chair"}
    room.stated("no_consensus", who_decides="The chair", parts=[AGREED, rest])

    assert room.proposal.outcome.until == room.proposal.version.at + 3600


def test_parts_do_not_get_round_the_rule_unless_objections_are_met_by_their_owners_word(room):
    room.asked()
    for name in ("Ada", "Cleo"):
        room.answers(name, "consent")
    room.answers("Bo", "objection", "No bus on Mondays.")
    room.opened()
    parts = [AGREED, {"text": "On Mondays.", "kind": "held", "until": "2027-05-21", "why": "No bus."}]
    assert room.cannot_state("agreed_in_part", parts=parts) == "not-carried-in-part"

    (objection,) = room.proposal.objections
    about = {"proposal": room.proposal.id, "objection": objection}
    room.person("Ada").asks("meet_objection", how="The day waits for the bus.", **about)
    room.person("Bo").asks("judge_objection", is_met=True, **about)
    room.stated("agreed_in_part", parts=parts)

    assert room.proposal.outcome.terms.kind == "agreed_in_part"


def test_a_held_part_comes_back_on_its_day_and_is_taken_up_as_a_proposal_of_its_own(room):
    consented(room, "Ada", "Bo", "Cleo")
    held = {"text": "An adult at arrival.", "kind": "held", "until": "2027-05-21", "why": "Staffing."}
    room.stated("agreed_in_part", parts=[AGREED, held])
    whole = room.proposal.id
    back = BringBackHeld(proposal=whole, until="2027-05-21")

    assert [due.command for due in dues(room)] == [back]
    room.ask(CLOCK, back)
    assert room.ask(CLOCK, back) == []
    assert room.proposal.outcome.is_back
    room.person("Cleo").asks("resume_held", proposal=whole)

    first, again = room.meeting.proposals.on(room.item)
    assert first.outcome.terms.kind == "agreed_in_part"
    assert (again.version.text, again.outcome, again.earlier[0].terms.reasons) == ("An adult at arrival.", None, "Staffing.")
    assert room.person("Cleo").tries("resume_held", proposal=whole).code == "not-held"
    assert room.replayed() == room.meeting
