"""Translations of shared words: beside them, marked with who made them, and of the version that was translated."""

import pytest

from meetingroom.core.acts import SYSTEM
from meetingroom.core.door import Join
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
