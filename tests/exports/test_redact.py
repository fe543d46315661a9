"""The copy without names: in every format, file names and metadata included, nobody is named, and the chain is whole."""

from __future__ import annotations

import json

import pytest

from meetingroom.core.acts import Refused
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.exports import csv_tables, docx, html, markdown, pdf, text
from meetingroom.exports.bundle import Notes, public, replay, write_bundle
from meetingroom.exports.copies import without
from meetingroom.exports.record import Source, record
from meetingroom.exports.redact import Choices, letters, questions, redacted
from meetingroom.exports.unbundle import read_bundle
from meetingroom.presets import read_templates
from meetingroom.words import Words
from tests.core.board import Board
from tests.core.room import Room
from tests.exports.reading import words_of
from tests.exports.test_bundle import bundled

NAMES = ("Zelda", "Quimby", "Wojciech", "Xanthe", "Milo", "Zelly")
FORMATS = {"pdf": pdf.page, "docx": docx.page, "zip": csv_tables.page, "html": html.page, "md": markdown.page, "txt": text.page}
CHOICES = Choices(aliases={"p2": ("Zelly",)}, others=("Milo",))


@pytest.fixture
def room():
    room = Room("Zelda Quimby", "Wojciech")
    zelda, wojciech, cleo = room.people("Zelda Quimby", "Wojciech", "Cleo")
    cleo.asks("change_title", title="Review for Milo, with Zelda")
    cleo.asks("add_person", name="Xanthe", role="Aunt of Milo")
    cleo.asks("edit_item", item=room.item, title="What Zelda brings", description="Milo’s *own* words")
    zelda.raises_hand(topic="Milo and Wojciech")
    cleo.asks("call_next", expected="")
    zelda.asks("end_turn", turn=room.meeting.queue.floor)
    wojciech.asks("share_panel", item=room.item, text="Ze**l**da and zelly read with Milo, said Quimby.")
    cleo.asks("rename", person=wojciech.id, name="Wojciech Nowak")
    cleo.asks("end_meeting")
    return room


@pytest.fixture
def bundle(room):
    notes = Notes(sections={room.item_called("What Zelda brings"): "**Zelda Quimby** (Aunt): Milo counts with Xanthe"})
    return public(bundled(room, notes))


def copied(bundle, language="en", choices=CHOICES):
    words = Words(language)
    made = redacted(bundle, choices, words)
    return record(Source(replay(made), made.notes.sections, made.head, is_redacted=True), words)


@pytest.mark.parametrize("ending", FORMATS)
def test_nobody_is_named_in_any_format(bundle, ending):
    found = words_of(ending, FORMATS[ending](copied(bundle))).casefold()

    assert [name for name in NAMES if name.casefold() in found] == []
    assert "person 2" in found.replace("\n", " ")


def test_nobody_is_named_in_the_complete_data(bundle):
    made = redacted(bundle, CHOICES, Words("en"))

    data = write_bundle(made, replay(made)).decode().casefold()

    assert [name for name in NAMES if name.casefold() in data] == []


def test_without_the_choices_names_of_no_one_on_the_list_would_stay(bundle):
    assert "Milo" in text.page(copied(bundle, choices=Choices()))


def test_everybody_is_somebody_else_consistently_and_in_the_readers_language(bundle):
    english, spanish = text.page(copied(bundle)), text.page(copied(bundle, "es"))

    assert english.startswith("Review for Name A, with Person 2\n")
    assert "Person 2 and Person 2 read with Name A, said Person 2." in english
    assert "Persona 2" in spanish
    assert "redacted copy" in copied(bundle).version
    assert "Other words stand in place of people’s names." in english


def test_the_copy_is_read_again_with_its_chain_whole(bundle):
    made = redacted(bundle, CHOICES, Words("en"))

    again = read_bundle(write_bundle(made, replay(made)))

    assert again.is_redacted
    assert again.head == bundle.head
    assert replay(again) == replay(made)


def test_a_copy_that_does_not_say_that_it_is_one_is_refused(bundle):
    made = redacted(bundle, CHOICES, Words("en"))
    file = json.loads(write_bundle(made, replay(made)))
    del file["redacted"]

    with pytest.raises(Refused) as caught:
        read_bundle(json.dumps(file))

    assert caught.value.code == "bundle-text-changed"


def test_by_no_salt_can_a_guessed_name_be_made_sure_of(bundle):
    made = redacted(bundle, CHOICES, Words("en"))
    entries = [entry for row in made.rows for entry in json.loads(row.texts)]

    assert all("salt" not in entry for entry in entries if "person" in entry or "Person" in entry.get("text", ""))
    assert any("salt" in entry for entry in entries)


def test_a_command_id_with_a_name_in_it_is_hidden_and_the_chain_goes_on(room):
    renamed = bundled(room, Notes(), command_ids={3: "script-zelda-raises"})

    made = redacted(public(renamed), CHOICES, Words("en"))

    assert made.rows[2].command_id == "redacted:3"
    assert read_bundle(write_bundle(made, replay(made))).head == renamed.head


def test_what_is_held_back_is_neither_in_the_questions_nor_in_the_copy():
    room = Room("Ada", items=("One",))
    cleo, ada = room.people("Cleo", "Ada")
    cleo.asks("edit_item", item=room.item, holds_back=True)
    ada.asks("share_panel", item=room.item, text="We asked Milo, who whispered sesame.")
    bundle = public(bundled(room, Notes()))

    asked = questions(bundle, Words("en"))

    assert asked.probable == ()
    assert "sesame" not in text.page(copied(bundle, choices=Choices()))


def test_the_questions_name_who_becomes_whom_and_what_is_probably_a_name(bundle):
    asked = questions(bundle, Words("en"))

    assert list(asked.people.values()) == ["Person 1", "Person 2", "Person 3", "Person 4"]
    assert "Milo" in [guess.words for guess in asked.probable if guess.is_sure]
    assert "Zelda" not in str(asked.probable[0].words)


ACT = {"en": "Individuals with Disabilities Education Act (IDEA)", "es": "Ley de Educación para Personas con Discapacidades (IDEA)"}


@pytest.mark.parametrize("language", ACT)
def test_what_a_notice_usually_says_stays_whole_when_all_that_is_guessed_is_replaced(language):
    room, words = with_a_notice(language), Words(language)
    bundle = public(bundled(room, Notes()))
    guessed = [guess.words for guess in questions(bundle, words).probable]

    copy = text.page(copied(bundle, language, Choices(others=tuple(guessed))))

    assert guessed == ["Milo Wren", "Rosa"]
    assert copy.count(ACT[language]) == 2
    assert not any(name in copy for name in ("Milo", "Wren", "Rosa", "Ada"))


def with_a_notice(language):
    """Ada's own words name the act and somebody; the notice says by whom its usual sentence is filled in."""
    room = Board("Ada", "Bo", items=("how we meet",), written_notice=True)
    usual = Words(language).say("notice-usual-safeguards")
    room.person("Ada").asks("share_panel", item=room.item, text=f"we asked Milo Wren about the {ACT[language]}")
    room.all_pass()
    room.proposes(text="we meet at noon")
    room.asked()
    room.answers("Ada", "consent")
    room.opened()
    room.stated("no_consensus", who_decides="the chair")
    fields = {"safeguards": usual[: usual.rindex("(")] + "Rosa"}
    room.person("Cleo").asks("fill_notice", proposal=room.proposal.id, fields=fields)
    return room


@pytest.mark.parametrize("language", ACT)
def test_among_what_an_annual_review_says_by_itself_no_name_is_looked_for(language):
    opening = OpenMeeting(title="how we do", name="Cleo", language=language, template=read_templates()["iep"], begin=False)
    room = Room(opening=opening)
    room.person("Cleo").asks("add_person", name="Grace Act")
    room.person("Cleo").asks("add_item", title="Gravel, says Milo")
    bundle = public(bundled(room, Notes()))

    asked = questions(bundle, Words(language))

    assert [(guess.words, guess.is_sure) for guess in asked.probable] == [("Milo", True), ("Gravel", False)]
    veiled = json.dumps([row.texts for row in redacted(bundle, Choices(), Words(language)).rows])
    assert "Grace" not in veiled
    assert "Educational Rights and Privacy Act" not in veiled, "who is on the list is replaced, whatever they are called"


def test_the_name_of_a_file_does_not_end_with_the_word_before_a_name():
    titles = ("annual-review-for-milo", "revisión-anual-de-milo", "review-of-milo-and-zelda", "milo-looked-for", "milo")

    kept = ["-".join(without({"milo", "zelda"}, title.split("-"))) for title in titles]

    assert kept == ["annual-review", "revisión-anual", "review", "looked-for", ""]


def test_letters_go_on_after_z():
    assert [letters(n) for n in (0, 25, 26, 51, 52, 702)] == ["A", "Z", "AA", "AZ", "BA", "AAA"]
