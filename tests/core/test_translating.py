"""Translations of shared words: beside them, marked with who made them, and of the version that was translated."""

import pytest

from meetingroom.core.acts import SYSTEM
from meetingroom.core.door import Join
from meetingroom.exports.record import record
from meetingroom.exports.source import Source
from meetingroom.exports.text import page
from meetingroom.views.assemble import Audience, see
from meetingroom.views.mine import mine
from meetingroom.words import Words
from tests.core.room import Room


@pytest.fixture
def room():
    """Inés has written in Spanish; Beto interprets, and Ada does not."""
    room = Room("Ada", "Beto")
    room.ask(SYSTEM, Join(name="Inés", language="es"))
    room.person("Cleo").asks("edit_person", person=room.person("Beto").id, interprets=True)
    room.person("Inés").asks("share_panel", item=room.item, text="Que alguien lo reciba.")
    return room


def fields(room, text="Somebody should meet him.", **more):
    return {"item": room.item, "person": room.person("Inés").id, "language": "en", "text": text, "expected": 1} | more


def panel(room):
    return room.meeting.panels.of(room.item, room.person("Inés").id)


def test_whoever_interprets_or_facilitates_puts_a_translation_beside_the_words(room):
    assert room.person("Ada").tries("translate_panel", **fields(room)).code == "not-an-interpreter"

    room.person("Beto").asks("translate_panel", **fields(room))

    beside = panel(room).translations["en"]
    assert (beside.text, beside.by) == ("Somebody should meet him.", room.person("Beto").id)
    assert (panel(room).text, panel(room).language) == ("Que alguien lo reciba.", "es")
    room.person("Cleo").asks("translate_panel", **fields(room, text="Someone should meet him."))
    assert panel(room).translations["en"].by == room.person("Cleo").id
    assert room.person("Cleo").asks("translate_panel", **fields(room, text="Someone should meet him.")) == []


def test_a_translation_is_of_one_version(room):
    room.person("Beto").asks("translate_panel", **fields(room))
    room.person("Inés").asks("share_panel", item=room.item, text="Que alguien lo reciba desde el lunes.")

    assert panel(room).translations == {}
    assert room.person("Beto").tries("translate_panel", **fields(room)).code == "panel-changed"


def test_there_is_nothing_to_translate_into_the_same_language_or_where_nothing_is_shared(room):
    beto = room.person("Beto")

    assert beto.tries("translate_panel", **fields(room, language="es")).code == "is-the-original"
    assert beto.tries("translate_panel", **fields(room, person=beto.id)).code == "nothing-shared"
    assert beto.tries("translate_panel", **fields(room, text="  ")).code == "nothing-written"


def test_words_that_are_held_back_are_translated_once_they_are_revealed(room):
    cleo = room.person("Cleo")
    cleo.asks("edit_item", item=room.item, holds_back=True)
    assert room.person("Beto").tries("translate_panel", **fields(room)).code == "panels-held-back"

    cleo.asks("reveal_panels", item=room.item)

    room.person("Beto").asks("translate_panel", **fields(room))


def test_ones_own_words_one_translates_oneself(room):
    room.person("Inés").asks("translate_panel", **fields(room))

    assert panel(room).translations["en"].by == room.person("Inés").id


# What was said back


def said_back(room, text="Inés wants somebody to meet him."):
    room.person("Cleo").asks("ask_say_back", item=room.item, person=room.person("Inés").id, text=text)
    return list(room.meeting.sayback.by_id)[-1]


def kept(room, statement):
    return room.meeting.sayback.by_id[statement]


def in_spanish(statement, text="Inés quiere que alguien lo reciba."):
    return {"statement": statement, "language": "es", "text": text}


def test_what_was_said_back_can_be_judged_in_ones_own_language(room):
    statement = said_back(room)
    assert kept(room, statement).language == "en"

    room.person("Beto").asks("translate_statement", **in_spanish(statement))

    asked = mine(room.meeting, room.person("Inés").id, {})["statements"]["statements"][statement]
    assert asked["text"] == "Inés wants somebody to meet him."
    assert asked["translations"]["es"] == {
        "text": "Inés quiere que alguien lo reciba.",
        "by": room.person("Beto").id,
    }
    assert room.person("Beto").asks("translate_statement", **in_spanish(statement)) == []


def test_a_correction_has_a_translation_of_its_own_until_it_is_said_anew(room):
    statement = said_back(room)
    ines, beto = room.person("Inés"), room.person("Beto")
    english = {"statement": statement, "language": "en", "text": "Only on the first day."}
    assert beto.tries("translate_correction", **english).code == "no-correction"
    ines.asks("answer_say_back", statement=statement, is_it=False, correction="Solo el primer día.")

    beto.asks("translate_correction", **english)

    shown = see(room.meeting, Audience.FACILITATOR).view["sayback"]["statements"][statement]
    assert shown["correction_lang"] == "es"
    assert shown["correction_translations"]["en"]["text"] == "Only on the first day."
    ines.asks("answer_say_back", statement=statement, is_it=False, correction="Los dos primeros días.")
    assert kept(room, statement).correction_translations == {}
    assert room.replayed() == room.meeting


def test_what_was_said_back_is_translated_by_whoever_translates_or_whose_words_they_are(room):
    statement = said_back(room)

    assert room.person("Ada").tries("translate_statement", **in_spanish(statement)).code == "not-an-interpreter"
    same = {"statement": statement, "language": "en", "text": "The same"}
    assert room.person("Beto").tries("translate_statement", **same).code == "is-the-original"
    room.person("Inés").asks("translate_statement", **in_spanish(statement))
    room.person("Cleo").asks("end_meeting")
    room.person("Cleo").asks("translate_statement", **in_spanish(statement, "De otro modo."))


def test_translations_stand_in_the_record_beside_what_was_said_back(room):
    statement = said_back(room)
    room.person("Beto").asks("translate_statement", **in_spanish(statement))
    room.person("Inés").asks("answer_say_back", statement=statement, is_it=False, correction="Solo el primer día.")
    room.person("Beto").asks("translate_correction", statement=statement, language="en", text="Only on the first day.")

    told = page(record(Source(room.meeting), Words("en")))

    for words in ("Inés quiere que alguien lo reciba.", "Solo el primer día.", "Only on the first day."):
        assert words in told
    assert told.count("Translation, by Beto:") == 2


def test_a_proposal_is_read_in_each_language_and_starts_nothing_anew_by_it(room):
    room.person("Ada").asks("propose", item=room.item, text="Somebody meets him at the door.")
    proposal = next(iter(room.meeting.proposals.by_id))
    spanish = {"proposal": proposal, "language": "es", "text": "Alguien lo recibe en la puerta.", "expected": 1}
    assert room.person("Inés").tries("translate_proposal", **spanish).code == "not-an-interpreter"

    room.person("Beto").asks("translate_proposal", **spanish)

    row = see(room.meeting, Audience.SCREEN).view["proposals"]["proposals"][proposal]
    assert (row["version"], row["lang"]) == (1, "en")
    assert row["translations"] == {"es": "Alguien lo recibe en la puerta."}
    assert row["translated_by"] == {"es": room.person("Beto").id}
    told = page(record(Source(room.meeting), Words("en")))
    assert "Alguien lo recibe en la puerta." in told
    assert "Translation, by Beto:" in told
    room.person("Ada").asks("revise_proposal", proposal=proposal, expected=1, text="Two people meet him.")
    assert room.person("Beto").tries("translate_proposal", **spanish).code == "proposal-changed"
    assert room.replayed() == room.meeting


# The options of a proposal


@pytest.fixture
def choice(room):
    """Ada asks in English which afternoon it is; what her proposal and its options are called."""
    room.person("Ada").asks("propose", item=room.item, text="Which afternoon?", options=["Mondays", "Fridays"])
    (proposal,) = room.meeting.proposals.by_id.values()
    return proposal.id, *proposal.options


def now(room):
    return next(iter(room.meeting.proposals.by_id.values()))


def whole(choice, version=1, text="¿Qué tarde?", options=("Los lunes", "Los viernes")):
    proposal, *ids = choice
    said = {id_: word for id_, word in zip(ids, options, strict=True) if word}
    return {"proposal": proposal, "language": "es", "text": text, "options": said, "expected": version}


def in_spanish_now(room):
    return [option.in_language("es") for option in now(room).options.values()]


def test_options_are_translated_with_their_proposal_by_whoever_translates_that(room, choice):
    assert room.person("Inés").tries("translate_proposal", **whole(choice)).code == "not-an-interpreter"

    room.person("Beto").asks("translate_proposal", **whole(choice))

    assert in_spanish_now(room) == ["Los lunes", "Los viernes"]
    assert [option.text for option in now(room).options.values()] == ["Mondays", "Fridays"]
    assert {option.translations["es"].by for option in now(room).options.values()} == {room.person("Beto").id}
    assert now(room).version.number == 1
    assert room.person("Cleo").asks("translate_proposal", **whole(choice)) == []
    assert room.replayed() == room.meeting


def test_what_is_there_already_stays_whose_it_is_when_the_rest_is_put_beside(room, choice):
    room.person("Beto").asks("translate_proposal", **whole(choice, options=("Los lunes", "")))

    room.person("Cleo").asks("translate_proposal", **whole(choice))

    beside = [option.translations["es"].by for option in now(room).options.values()]
    assert beside == [room.person("Beto").id, room.person("Cleo").id]
    assert now(room).version.translated_by == {"es": room.person("Beto").id}


def test_only_options_of_the_proposal_are_translated_and_with_words(room, choice):
    proposal, first, _ = choice
    told = {"proposal": proposal, "language": "es", "text": "¿Qué tarde?", "expected": 1}
    beto = room.person("Beto")

    assert beto.tries("translate_proposal", **told, options={"o999": "Los lunes"}).code == "no-such-option"
    assert beto.tries("translate_proposal", **told, options={first: " "}).code == "nothing-written"
    assert in_spanish_now(room) == ["Mondays", "Fridays"]


def test_an_option_that_is_worded_anew_has_no_translation_and_the_others_keep_theirs(room, choice):
    proposal, first, _ = choice
    room.person("Beto").asks("translate_proposal", **whole(choice))
    anew = {"proposal": proposal, "expected": 1, "text": "Which afternoon?"}

    room.person("Ada").asks("revise_proposal", **anew, options={first: "Mondays, from three"})

    assert in_spanish_now(room) == ["Mondays, from three", "Los viernes"]
    assert now(room).numbered(1).options[first].in_language("es") == "Los lunes"
    assert now(room).version.translations == {"es": "¿Qué tarde?"}
    assert now(room).version.translated_by == {"es": room.person("Beto").id}
    late = room.person("Beto").tries("translate_proposal", **whole(choice))
    assert (late.code, late.args_) == ("proposal-changed", {"version": 2})
    assert room.replayed() == room.meeting


def test_a_translation_that_comes_later_is_read_in_the_versions_with_the_same_words(room, choice):
    proposal, first, second = choice
    room.person("Ada").asks("revise_proposal", proposal=proposal, expected=1, text="When?", options={first: "Sundays"})

    room.person("Beto").asks("translate_proposal", **whole(choice, 2, "¿Cuándo?", ("Los domingos", "Los viernes")))

    then = now(room).numbered(1).options
    assert (then[first].in_language("es"), then[second].in_language("es")) == ("Mondays", "Los viernes")


def test_options_are_worded_anew_so_that_each_still_reads_differently(room, choice):
    proposal, first, _ = choice
    ada = room.person("Ada")
    anew = {"proposal": proposal, "expected": 1, "text": "Which afternoon?"}

    assert ada.tries("revise_proposal", **anew, options={first: "Fridays"}).code == "options-alike"
    assert ada.tries("revise_proposal", **anew, options={"o999": "Sundays"}).code == "no-such-option"
    assert ada.tries("revise_proposal", **anew, options={first: "Mondays"}).code == "reads-the-same"


def test_whoever_proposes_can_say_the_options_in_both_languages_at_once(room):
    told = {"item": room.item, "text": "Which?", "options": ["Mondays", "Fridays"]}
    ada = room.person("Ada")
    assert ada.tries("propose", **told, options_in={"es": ["Los lunes"]}).code == "options-in-number"

    ada.asks("propose", **told, options_in={"es": ["Los lunes", "Los viernes"]})

    assert in_spanish_now(room) == ["Los lunes", "Los viernes"]
    assert room.replayed() == room.meeting
