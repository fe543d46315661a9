"""The glossary: a template's terms, a meeting's own, and words that somebody asked about without a name."""

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.glossary import MOST_ASKED, MeaningAsked
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.template import PlannedTerm, Template
from tests.core.room import Room

LRE = PlannedTerm(word="LRE", means={"en": "The closest setting.", "es": "El entorno más cercano."}, also=("Least restrictive environment",))


@pytest.fixture
def room():
    return Room("Ada", opening=OpenMeeting(title="Review", name="Cleo", items=("Opening",), template=Template(glossary=(LRE,))))


@pytest.fixture
def cleo(room):
    return room.person("Cleo")


def wonder(room, words, devices=1):
    return room.ask(CLOCK, MeaningAsked(words=words, devices=devices))


def asked(room):
    return {a.words: a.devices for a in room.meeting.glossary.asked.values()}


def test_a_template_brings_its_terms(room):
    (term,) = room.meeting.glossary.terms.values()

    assert (term.word, term.means["es"], term.also, term.own) == ("LRE", "El entorno más cercano.", ("Least restrictive environment",), False)


def test_a_meeting_explains_words_of_its_own(room, cleo):
    cleo.asks("explain_term", word="chunking", means={"en": "In small steps."})

    term = room.meeting.glossary.called("Chunking")
    assert (term.means, term.own) == ({"en": "In small steps."}, True)
    assert cleo.asks("explain_term", word="CHUNKING", means={"en": "In small steps."}) == []


def test_a_term_of_the_template_is_explained_anew_and_keeps_its_spellings(room, cleo):
    cleo.asks("explain_term", word="lre", means={"en": "Together, with help."})

    (term,) = room.meeting.glossary.terms.values()
    assert (term.word, term.means, term.also, term.own) == ("LRE", {"en": "Together, with help."}, ("Least restrictive environment",), True)


def test_a_word_of_ones_own_is_found_in_other_spellings_until_they_are_taken_away(room, cleo):
    cleo.asks("explain_term", word="meta", means={"en": "What to reach."}, also=["goal", "Meta"])
    assert room.meeting.glossary.called("meta").also == ("goal",)

    cleo.asks("explain_term", word="meta", means={"en": "What is to be reached."})
    assert room.meeting.glossary.called("meta").also == ("goal",)

    cleo.asks("explain_term", word="meta", means={"en": "What is to be reached."}, also=[])
    assert room.meeting.glossary.called("meta").also == ()


def test_what_somebody_asked_about_is_listed_and_gone_once_it_is_explained(room, cleo):
    wonder(room, "aim line", 2)
    assert asked(room) == {"aim line": 2}

    cleo.asks("explain_term", word="Aim line", means={"en": "From here to the goal."})

    assert asked(room) == {}
    assert room.meeting.glossary.called("aim line") is not None


def test_asked_words_are_dropped_but_not_what_came_meanwhile(room, cleo):
    wonder(room, "aim line")
    row = room.meeting.seq
    wonder(room, "Aim  line", 2)
    assert len(asked(room)) == 1

    assert cleo.tries("drop_asked", words="aim line", row=row).code == "already-moved-on"
    cleo.asks("drop_asked", words="aim line", row=room.meeting.seq)

    assert asked(room) == {}
    assert cleo.asks("drop_asked", words="aim line", row=row) == []


def test_only_so_many_asked_words_stand_there_the_latest_of_them(room):
    for n in range(MOST_ASKED + 5):
        wonder(room, f"word {n}")

    assert len(asked(room)) == MOST_ASKED
    assert f"word {MOST_ASKED + 4}" in asked(room)


def test_members_explain_nothing_and_only_the_room_lists_what_was_asked(room):
    ada = room.person("Ada")

    assert ada.tries("explain_term", word="x", means={"en": "y"}).code == "needs-facilitate"
    assert ada.tries("meaning_asked", words="x", devices=1).code == "room-only"


def test_a_term_is_removed(room, cleo):
    (term,) = room.meeting.glossary.terms

    cleo.asks("remove_term", term=term)

    assert room.meeting.glossary.terms == {}
    assert cleo.tries("remove_term", term=term).code == "no-such-term"


def test_a_replay_ends_on_the_same_glossary(room, cleo):
    wonder(room, "aim line")
    cleo.asks("explain_term", word="chunking", means={"en": "In small steps."})

    assert room.replayed() == room.meeting
