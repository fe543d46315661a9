"""What each audience sees of a proposal: the text, its changes, who has answered, and no answer before its time."""

import json

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.reopening import BecomeFinal, BringBackHeld
from meetingroom.views.assemble import INSIDE, Audience, see
from meetingroom.views.differences import differences
from meetingroom.views.mine import mine
from tests.core.board import Board

SECRET = "Capybaras"


@pytest.fixture
def room():
    room = Board("Ada", "Bo", "Dee", "Eli")
    room.all_pass()
    room.proposes(text="Meet on Mondays at six.")
    return room


def row(room, audience=Audience.MEMBER):
    return see(room.meeting, audience).view["proposals"]["proposals"][room.proposal.id]


def own(room, name):
    return mine(room.meeting, room.person(name).id, {})["proposals"][room.proposal.id]


def test_one_text_for_every_audience(room):
    texts = {row(room, audience)["text"] for audience in INSIDE}

    assert texts == {"Meet on Mondays at six."}


def test_a_version_shows_what_changed_and_why(room):
    room.revised("Meet on Tuesdays at six.", why="The hall is taken.")

    second = row(room)["versions"]["versions"]["v2"]

    assert second["why"] == "The hall is taken."
    assert second["changes"] == [
        {"op": "same", "text": "Meet on "},
        {"op": "removed", "text": "Mondays"},
        {"op": "added", "text": "Tuesdays"},
        {"op": "same", "text": " at six."},
    ]


def test_nobody_sees_an_answer_before_it_is_opened(room):
    room.asked()
    room.answers("Bo", "objection", SECRET)

    for audience in INSIDE:
        shown = json.dumps(see(room.meeting, audience).view)
        assert SECRET not in shown
        assert "objection" not in json.dumps(row(room, audience)["asking"])
    for name in ("Ada", "Bo", "Cleo"):
        assert SECRET not in json.dumps(mine(room.meeting, room.person(name).id, {}))


def test_who_has_answered_is_shown_by_name_until_few_are_left_and_by_number_then(room):
    room.asked()
    room.answers("Ada", "consent")
    room.answers("Bo", "consent")
    assert row(room)["asking"]["answered"] == sorted([room.person("Ada").id, room.person("Bo").id])

    room.answers("Dee", "consent")

    asking = row(room)["asking"]
    assert "answered" not in asking
    assert (asking["count"], asking["of"]) == (3, 5)
    room.answers("Eli", "consent")
    room.answers("Cleo", "consent")
    assert row(room)["asking"]["all_answered"] is True


def test_opened_answers_keep_their_names_when_others_are_asked_for_next(room):
    room.asked()
    room.answers("Ada", "consent")
    room.opened()
    room.person("Cleo").asks("choose_protocol", proposal=room.proposal.id, protocol="positions")

    proposal = row(room)
    assert (proposal["protocol"], proposal["asking"]["protocol"]) == ("positions", "consent")
    assert proposal["asking"]["keys"] == ["consent", "concern", "objection"]



def test_opened_answers_stand_beside_those_who_gave_none_and_the_rule_is_read(room):
    room.asked()
    room.answers("Ada", "consent")
    room.answers("Bo", "objection", "No bus.")

    room.opened()

    asking = row(room)["asking"]
    bo = room.person("Bo").id
    assert asking["answers"][bo] == {"value": "objection", "text": "No bus.", "lang": "en"}
    assert asking["beside"][room.person("Dee").id] == "no_view"
    assert asking["reading"] == {"why": "reading-consent-objected", "count": 1, "carried": False}


def test_only_a_facilitator_is_told_that_somebody_needs_more_time_and_not_who(room):
    room.person("Bo").asks("need_more_time", proposal=room.proposal.id)

    assert "more_time" not in row(room)["gates"]
    assert "more_time" not in row(room, Audience.SCREEN)["gates"]
    assert row(room, Audience.FACILITATOR)["gates"]["more_time"] == 1
    assert room.person("Bo").id not in json.dumps(row(room, Audience.FACILITATOR))
    assert own(room, "Bo")["needs_time"] is True
    assert "needs_time" not in own(room, "Ada")


def test_all_see_that_a_decision_was_reopened_and_a_facilitator_why():
    room = Board(promised_notice_s=3600)
    room.agreed()
    room.person("Bo").asks("reopen_decision", proposal=room.proposal.id, reason=SECRET)

    assert "reopened_at" in row(room)["earlier"][0]
    assert SECRET not in json.dumps(row(room)) + json.dumps(row(room, Audience.SCREEN))
    assert row(room, Audience.FACILITATOR)["earlier"][0]["why"] == SECRET
    # On every screen these answers are marked as those to what was decided then.
    assert {row(room, one)["asking"]["given_to"]["id"] for one in INSIDE} == {"answers-decided-before"}


def test_what_one_may_do_is_told_to_each(room):
    room.asked()
    room.person("Cleo").asks("give_capabilities", person=room.person("Eli").id, capabilities=["speak"])

    assert own(room, "Ada") == {"is_mine": True, "answers": True}
    assert "answers" not in own(room, "Eli")


def test_what_is_settled_elsewhere_is_a_line_and_what_is_not_stays_within_reach():
    room = Board(promised_notice_s=3600)
    room.agreed()
    room.goes_to("Budget")
    assert own(room, "Bo")["reopens"] is True
    assert row(room)["stated"]["provisional_until"] == row(room, Audience.SCREEN)["provisional_until"]

    room.passes(3601)
    room.ask(CLOCK, BecomeFinal(proposal=room.proposal.id, asking=1))

    assert room.person("Bo").id not in mine(room.meeting, room.person("Bo").id, {}).get("proposals", {})
    assert row(room) == {
        "item": room.item_called("Opening"),
        "by": room.person("Ada").id,
        "stage": "outcome",
        "text": "Meet on Mondays.",
        "outcome": "agreed",
    }


def test_a_written_notice_can_be_completed_once_the_item_is_left():
    room = Board(written_notice=True)
    room.agreed()
    room.goes_to("Budget")

    assert "stated" in row(room, Audience.FACILITATOR)
    assert "stated" not in row(room)


def test_every_time_that_something_was_passed_over_is_told_with_those_who_had_not_been_heard():
    room = Board()
    room.proposes()
    room.asked(reason="The bus leaves.")
    room.answers("Ada", "consent")
    room.opened()
    room.all_pass()
    room.asked()

    assert [
        (one["about"], one["version"], one["reason"], [room.name(p) for p in one["people"]])
        for one in row(room, Audience.SCREEN)["overrides"]
    ] == [("answers", 1, "The bus leaves.", ["Cleo", "Ada", "Bo"])]


def test_the_room_is_at_what_is_being_decided_not_at_what_was_only_proposed_meanwhile(room):
    first = room.proposal.id
    room.person("Cleo").asks("move_stage", proposal=first, stage="react", expected="proposed")
    room.proposes("Bo", "Meet by phone.")
    assert see(room.meeting, Audience.SCREEN).view["proposals"]["now"] == first

    room.stated("withdrawn", reasons="Not now.")

    assert see(room.meeting, Audience.SCREEN).view["proposals"]["now"] == first


def test_differences_read_as_the_text_they_lead_to():
    before, after = "The bus, on Mondays, is late.", "The bus is never late on Mondays."

    pieces = differences(before, after)

    assert "".join(p["text"] for p in pieces if p["op"] != "removed") == after
    assert "".join(p["text"] for p in pieces if p["op"] != "added") == before


def test_all_are_told_when_a_decision_is_final_or_what_was_held_is_back_also_after_the_end():
    room = Board(promised_notice_s=3600)
    room.person("Cleo").asks("add_person", name="Eve")
    room.agreed()
    final = room.proposal.id
    room.proposes(text="Buy lamps.")
    room.stated("held", until="2027-05-21", reasons="No quote yet.")
    room.person("Cleo").asks("end_meeting")
    room.passes(3600)

    room.ask(CLOCK, BecomeFinal(proposal=final, asking=1))
    room.ask(CLOCK, BringBackHeld(proposal=room.proposal.id, until="2027-05-21"))

    for name in ("Ada", "Bo", "Cleo", "Eve"):
        told = mine(room.meeting, room.person(name).id, {})["news"]
        assert [(told["news"][n]["what"], told["news"][n]["proposal"]) for n in told["order"]] == [
            ("final", final),
            ("back", room.proposal.id),
        ]
    assert room.replayed() == room.meeting


def test_a_new_version_without_a_translation_says_what_the_last_one_said(room):
    ada = room.person("Ada")
    ada.asks("translate_proposal", proposal=room.proposal.id, language="es", text="Los lunes a las seis.", expected=1)
    room.revised("Meet on Tuesdays at six.")

    assert row(room)["translations_before"] == {"es": {"text": "Los lunes a las seis.", "version": 1}}

    ada.asks("translate_proposal", proposal=room.proposal.id, language="es", text="Los martes a las seis.", expected=2)
    assert "translations_before" not in row(room)


def test_options_are_shown_in_every_language_they_stand_in_and_what_an_older_wording_said_beside(room):
    room.proposes(text="Which afternoon?", options=["Mondays", "Fridays"], language="en")
    first, second = room.proposal.options
    cleo = room.person("Cleo")
    spanish = {"proposal": room.proposal.id, "language": "es", "text": "¿Qué tarde?"}
    said = {first: "Los lunes", second: "Los viernes"}
    cleo.asks("translate_proposal", **spanish, options=said, expected=1)

    room.revised("Which afternoon?", options={first: "Mondays at three"})

    for audience in INSIDE:
        shown = row(room, audience)
        assert shown["options"] == {first: "Mondays at three", second: "Fridays"}
        assert shown["options_in"] == {second: {"es": {"text": "Los viernes", "by": cleo.id}}}
        assert shown["options_before"] == {first: {"es": {"text": "Los lunes", "version": 1}}}
    changed = row(room)["versions"]["versions"]["v2"]["options"]
    assert changed == {first: [{"op": "same", "text": "Mondays"}, {"op": "added", "text": " at three"}]}


def test_opened_answers_keep_the_wording_that_was_answered(room):
    room.proposes(text="Which afternoon?", options=["Mondays", "Fridays"], protocol="vote")
    first, second = room.proposal.options
    room.asked()
    room.answers("Bo", first)
    room.opened()
    assert "options" not in row(room)["asking"]

    room.revised("Which afternoon?", options={first: "Sundays"})

    assert row(room)["asking"]["options"] == {first: "Mondays", second: "Fridays"}
    assert row(room)["options"] == {first: "Sundays", second: "Fridays"}
    assert row(room)["asking"]["given_to"] == {"id": "answers-of-version", "args": {"version": 1}}
