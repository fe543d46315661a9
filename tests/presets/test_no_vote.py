"""Where agreement is the law nothing is voted on: not by setting, and in no word that such a meeting shows."""

import json
import re

import msgspec
import pytest

from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.presets import read_templates
from meetingroom.views.assemble import INSIDE, see
from meetingroom.words import LANGUAGES, ftl
from tests.core.board import Board

VOTE = re.compile(r"\b(vot(e|ed|es|er|ers|ing|o|os|ar|ó|a|an|ación|aciones)|ballots?|majorit\w+|mayoría\w*|outvoted?)\b", re.I)
# Where a vote is spoken of by its id, and what belongs to nothing else.
OF_A_VOTE = re.compile(r"(^|-)vote(-|$)|^console-threshold$")


@pytest.fixture
def room():
    """The review as its template lays it down, with a proposal that was answered and stated."""
    kind = read_templates()["iep"]
    open_door = msgspec.structs.replace(kind.settings, seats=False, waiting_room=False)
    template = msgspec.structs.replace(kind, settings=open_door)
    return Board("Ada", "Bo", opening=OpenMeeting(title="Annual review", name="Cleo", template=template))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_that_sounds_like_a_vote_says_by_its_id_that_it_is_about_one(language):
    messages = re.split(r"\n(?=[a-z])", ftl(language))

    sounding = {m.split(" =")[0] for m in messages if VOTE.search(m.partition("=")[2])}

    assert {id for id in sounding if not OF_A_VOTE.search(id)} == set()


def test_no_view_of_a_review_holds_a_word_or_an_answer_of_a_vote(room):
    room.all_pass()
    room.proposes()
    room.asked(reason="We have thought.")
    room.answers("Ada", "support")
    room.opened()
    room.stated("no_consensus", who_decides="The district")

    for audience in INSIDE:
        assert VOTE.findall(json.dumps(see(room.meeting, audience).view, ensure_ascii=False)) == []


def test_nobody_can_turn_it_on(room):
    cleo = room.person("Cleo")

    refusal = cleo.tries("change_settings", protocols=["positions", "vote"])

    assert refusal.code == "protocol-not-fitting"
    cleo.asks("change_settings", protocols=["gradients"])
    refusal = cleo.tries("propose", item=room.item, text="Which?", options=["One", "Two"], protocol="vote")
    assert refusal.code == "protocol-not-offered"


def test_several_options_stand_with_the_text_and_none_is_counted(room):
    room.all_pass()
    room.proposes(text="When does the support begin?", options=["In December", "In January"])
    room.asked(reason="We have thought.")
    room.answers("Ada", "support", text="(a), for the snow.")
    room.opened()

    row = see(room.meeting, INSIDE[0]).view["proposals"]["proposals"][room.proposal.id]

    assert list(row["options"].values()) == ["In December", "In January"]
    assert row["answers_whole"] is True
    assert not {choice["key"] for choice in row["scale"]} & set(row["options"])
    assert row["asking"]["answers"][room.person("Ada").id]["value"] == "support"
    assert row["asking"]["reading"] == {"why": "reading-positions", "count": 0}
