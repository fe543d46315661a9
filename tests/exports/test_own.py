"""How one person's own words stand in the record: heard, written, said back, asked about the draft, and decided."""

import pytest

from meetingroom.core.confirming import is_asked
from meetingroom.exports.own import own
from meetingroom.exports.record import Source
from meetingroom.exports.text import page
from meetingroom.words import Words
from tests.core.board import Board


@pytest.fixture
def room():
    return Board(protocols=("positions", "consent"))


def words_of(room, name, language="en"):
    return page(own(Source(room.meeting), room.person(name).id, Words(language)))


def test_ones_concern_stands_there_with_its_reply(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("add_sections", sections=[{"titles": {"en": "Bus"}, "texts": {"en": "It is late."}}])
    cleo.asks("publish_draft", expected=0)
    (section,) = room.meeting.draft.sections
    ada.asks("send_response", kind="concern", section=section, text="He waits alone.", version=1)
    (response,) = room.meeting.draft.responses
    cleo.asks("reply_to_response", response=response, state="answered", text="Somebody waits with him.")

    assert "He waits alone." in words_of(room, "Ada")
    assert "Somebody waits with him." in words_of(room, "Ada")
    assert "He waits alone." not in words_of(room, "Bo")


def test_what_was_said_back_stands_there_with_ones_own_word_on_it(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("ask_say_back", item=room.item, person=ada.id, text="Ada wants no bus.")
    (statement,) = room.meeting.sayback.by_id
    ada.asks("answer_say_back", statement=statement, is_it=False, correction="A bus that comes.")

    assert "Ada wants no bus." in words_of(room, "Ada")
    assert "A bus that comes." in words_of(room, "Ada")
    assert "A bus that comes." not in words_of(room, "Cleo")


def test_ones_position_stands_there_with_its_reason_once_the_answers_are_open(room):
    room.all_pass()
    room.proposes(text="A later bus.", protocol="positions")
    room.asked()
    room.answers("Ada", "disagree", "It comes too late for him.")
    for name in ("Bo", "Cleo"):
        room.answers(name, "support")
    assert "too late" not in words_of(room, "Ada")

    room.opened()

    assert "Your answer to “A later bus.”, version 1" in words_of(room, "Ada")
    assert "It comes too late for him." in words_of(room, "Ada")
    assert "It comes too late for him." not in words_of(room, "Bo")
    assert "Su respuesta a «A later bus.»" in words_of(room, "Ada", "es")


def test_an_objection_stands_there_with_how_it_was_met(room):
    room.all_pass()
    room.proposes(text="A later bus.", protocol="consent")
    room.asked()
    room.answers("Ada", "objection", "He loses an hour of sleep.")
    for name in ("Bo", "Cleo"):
        room.answers(name, "consent")
    room.opened()

    assert words_of(room, "Ada").count("He loses an hour of sleep.") >= 1
    assert "Objection" in words_of(room, "Ada")


def test_whoever_only_wrote_about_the_draft_is_asked_too(room):
    cleo = room.person("Cleo")
    cleo.asks("add_sections", sections=[{"titles": {"en": "Bus"}, "texts": {"en": "It is late."}}])
    cleo.asks("publish_draft", expected=0)
    (section,) = room.meeting.draft.sections
    cleo.asks("add_person", name="Dot", language="en")
    dot = room.person("Dot")
    assert not is_asked(room.meeting, dot.id)

    dot.asks("send_response", kind="concern", section=section, text="He waits alone.", version=1)

    assert is_asked(room.meeting, dot.id)


def test_what_one_proposed_suggested_and_put_on_the_list_stands_there_and_not_with_others(room):
    room.all_pass()
    room.proposes("Ada", "A later bus.", protocol="consent")
    room.person("Ada").asks("suggest_amendment", proposal=room.proposal.id, text="Not on Fridays.")
    entry = room.person("Ada").raises_hand(topic="Who pays the driver?")
    room.person("Cleo").asks("park", entry=entry)

    for words in ("A later bus.", "Not on Fridays.", "Who pays the driver?"):
        assert words in words_of(room, "Ada")
        assert words not in words_of(room, "Bo")


def test_a_disagreement_that_an_outcome_keeps_stands_with_whoever_said_it(room):
    room.all_pass()
    room.proposes("Ada", "A later bus.", protocol="positions")
    room.asked()
    for name in ("Ada", "Bo", "Cleo"):
        room.answers(name, "support")
    room.opened()
    said = {"person": room.person("Bo").id, "text": "He sleeps too little.", "language": "en"}
    room.stated("no_consensus", who_decides="The district", decided="Later.", disagreements=[said])

    assert "He sleeps too little." in words_of(room, "Bo")
    assert "He sleeps too little." not in words_of(room, "Ada")
