"""A sentence for each stage: there is one wherever a meeting can be, in every language, and it never sounds like a vote."""

import re

import pytest

from meetingroom.core.agenda import Purpose
from meetingroom.core.parts import OutcomeKind
from meetingroom.core.proposals import Stage
from meetingroom.core.rounds import Aim
from meetingroom.core.suggesting import suggested
from meetingroom.views.assemble import Audience, see
from meetingroom.words import LANGUAGES, Words
from tests.core.board import Board

IDS = [
    *(f"suggest-{stage}" for stage in ("before", "between", "closing", "ended", "pause", "norms", "turn")),
    *(f"suggest-{heard}" for heard in ("not-yet-heard", "all-heard")),
    *(f"suggest-round-{aim}" for aim in Aim),
    *(f"suggest-item-{purpose}" for purpose in Purpose),
    *(f"suggest-stage-{stage}" for stage in Stage),
    *(f"suggest-outcome-{kind}".replace("_", "-") for kind in OutcomeKind),
]
VOTES = re.compile(r"\b(vote|votes|voting|majority|in favou?r|against|for or against|voto|votar|mayoría|a favor|en contra)\b", re.I)


@pytest.fixture
def room():
    return Board(suggests=True, asks_every="on", protocols=("positions", "consent"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_stage_has_a_sentence_without_a_name_and_none_sounds_like_a_vote(language):
    words = Words(language)
    said = [words.say(message) for message in IDS]

    assert len(set(said)) == len(IDS)
    assert [one for one in said if VOTES.search(one)] == []


def test_from_the_first_item_to_the_end_the_sentence_follows_the_room(room):
    cleo, said = room.person("Cleo"), [suggested(room.meeting)]

    def notes():
        said.append(suggested(room.meeting))

    room.person("Ada").raises_hand()
    cleo.calls_next()
    notes()
    room.passes(30)
    room.person("Ada").is_done()
    notes()
    for name in ("Bo", "Cleo"):
        room.person(name).asks("pass_here", item=room.item)
    notes()
    room.proposes(protocol="consent")
    notes()
    room.asked()
    notes()
    for name in ("Ada", "Bo", "Cleo"):
        room.answers(name, "consent")
    room.opened()
    notes()
    room.stated("agreed")
    notes()
    cleo.starts_round("closing")
    notes()
    cleo.asks("end_round", round=room.meeting.rounds.current, reason="The bus leaves.")
    cleo.asks("pause_meeting", why="break")
    notes()
    cleo.asks("resume_meeting")
    cleo.asks("end_meeting")
    notes()

    assert [one.removeprefix("suggest-") for one in said] == [
        "item-discuss", "turn", "not-yet-heard", "all-heard", "stage-proposed", "stage-answer", "stage-outcome",
        "outcome-agreed", "round-closing", "pause", "ended",
    ]


def test_only_whoever_facilitates_sees_it_and_a_setting_turns_it_off(room):
    assert see(room.meeting, Audience.FACILITATOR).view["suggested"] == {"say": "suggest-item-discuss"}
    assert "suggested" not in see(room.meeting, Audience.MEMBER).view
    assert "suggested" not in see(room.meeting, Audience.SCREEN).view

    room.person("Cleo").asks("change_settings", suggests=False)

    assert see(room.meeting, Audience.FACILITATOR).view["suggested"] == {}


