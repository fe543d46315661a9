"""What the room knows already is offered for each of the seven fields, and for who disagrees; nothing fills itself in."""

from dataclasses import replace

import pytest

from meetingroom.core.saying import Said
from meetingroom.views.notice import known_words, notice_suggestions
from tests.core.board import Board


@pytest.fixture
def room():
    room = Board("Ada", "Bo", written_notice=True)
    room.person("Bo").asks("share_panel", item=room.item, text="My mother goes to the clinic.", language="en", expected=0)
    room.all_pass()
    room.proposes(text="Close the path.")
    room.person("Bo").asks("suggest_amendment", proposal=room.proposal.id, text="Only at night.")
    (amendment,) = room.proposal.amendments
    room.person("Ada").asks("decline_amendment", proposal=room.proposal.id, amendment=amendment, why="Nobody is there then.")
    room.asked()
    room.answers("Ada", "concern", "The signs are small.")
    room.answers("Bo", "objection", "The clinic.")
    room.opened()
    return room


def test_each_of_the_seven_fields_is_offered_what_was_said_in_the_room(room):
    room.stated("no_consensus", who_decides="The council", reasons="The path freezes.")

    found = notice_suggestions(room.meeting, room.proposal)

    assert found == {
        "action": [Said("notice-knows-no-consensus", {"text": "Close the path."})],
        "why": ["The path freezes."],
        "information": [Said("notice-knows-view", {"name": "Bo"})],
        "safeguards": [Said("notice-usual-safeguards")],
        "help": [Said("notice-usual-help")],
        "options": [Said("notice-knows-declined", {"text": "Only at night.", "why": "Nobody is there then."})],
        "factors": [
            Said("notice-knows-said", {"name": "Bo", "text": "The clinic."}),
            Said("notice-knows-said", {"name": "Ada", "text": "The signs are small."}),
        ],
    }
    assert room.proposal.outcome.notice == {}


def test_what_another_notice_says_of_safeguards_is_offered_again(room):
    room.stated("held", until="2029-01-01", reasons="It snows.")
    room.person("Cleo").asks("fill_notice", proposal=room.proposal.id, fields={"safeguards": "Ask Cleo for a copy."})
    room.proposes(text="Paint the bridge.")
    room.stated("withdrawn", reasons="Too dear.")

    assert notice_suggestions(room.meeting, room.proposal)["safeguards"] == ["Ask Cleo for a copy."]


def test_who_disagrees_is_offered_in_their_own_words_and_nothing_of_a_sealed_answer(room):
    bo, ada = room.person("Bo").id, room.person("Ada").id
    assert known_words(room.meeting, room.proposal) == {
        bo: {"text": "The clinic.", "lang": "en", "from": "answer", "kept": True},
        ada: {"text": "The signs are small.", "lang": "en", "from": "answer"},
    }
    room.asked()
    room.answers("Ada", "objection", "Capybaras")

    found = known_words(room.meeting, room.proposal)

    assert found[bo] == {"text": "The clinic.", "lang": "en", "from": "objection"}
    assert ada not in found


def test_the_option_that_was_agreed_is_not_offered_among_those_that_were_not():
    room = Board("Ada", "Bo", written_notice=True)
    room.all_pass()
    room.proposes(text="More buses.", options=["Two more", "One more"], protocol="positions")
    room.asked()
    room.answers("Ada", "support")
    room.opened()
    held = {"text": "(b) One more", "kind": "held", "until": "2029-01-01", "why": "No driver."}
    parts = [{"text": "(a) Two more", "kind": "agreed"}, held]
    room.stated("agreed_in_part", reason="Cleo asked them.", owner="Ada", review_on="2029-01-01", parts=parts)

    assert notice_suggestions(room.meeting, room.proposal)["options"] == ["One more"]
    spanish = dict(zip(room.proposal.options, ("Dos más", "Uno más"), strict=True))
    told = {"proposal": room.proposal.id, "language": "es", "text": "Más autobuses.", "options": spanish, "expected": 1}
    room.person("Cleo").asks("translate_proposal", **told)
    in_spanish = replace(room.meeting, lifecycle=replace(room.meeting.lifecycle, language="es"))
    assert notice_suggestions(in_spanish, room.proposal)["options"] == ["Uno más"]
