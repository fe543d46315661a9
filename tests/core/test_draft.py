"""The draft: written by those who write it, owned sections by their owners alone, shown by versions."""

import pytest

from tests.core.draft_desk import Desk
from tests.core.room import Room


@pytest.fixture
def room():
    return Desk()


def test_a_draft_stands_by_sections_in_several_languages(room):
    section = room.draft.sections[room.reading]

    assert section.titles == {"en": "Reading", "es": "Lectura"}
    assert room.text() == "Reads 96 words."
    room.person("Ada").asks("write_section", section=room.reading, language="es", text="Lee 96 palabras.", base=1)
    assert (room.text(), room.text("es")) == ("Reads 96 words.", "Lee 96 palabras.")


def test_what_is_pasted_over_an_owned_section_is_left_out(room):
    section = room.draft.sections[room.concerns]

    assert section.revision is None
    assert section.paragraphs == {}


def test_a_facilitator_who_does_not_write_the_draft_changes_nothing_in_it(room):
    change = {"section": room.reading, "language": "en", "text": "Reads 100 words.", "base": 1}

    assert room.person("Cleo").tries("write_section", **change).code == "not-draft-writer"
    assert room.person("Bo").tries("publish_draft", expected=0).code == "not-draft-writer"


def test_a_section_names_the_revision_it_was_written_on(room):
    ada = room.person("Ada")
    ada.asks("write_section", section=room.reading, language="en", text="Reads 97 words.", base=1, why="Counted again")

    late = ada.tries("write_section", section=room.reading, language="en", text="Reads 98 words.", base=1)

    assert (late.code, late.args_) == ("section-changed", {"revision": 2})
    assert room.text() == "Reads 97 words."


def test_an_owned_section_refuses_everyone_but_its_owners(room):
    """Acceptance check ac16."""
    words = {"section": room.concerns, "text": "He cries in the mornings.", "base": 0}
    for name in ("Ada", "Cleo"):
        assert room.person(name).tries("write_paragraph", **words).code == "not-section-owner"
    over = {"section": room.concerns, "language": "en", "text": "Fine.", "base": 0}
    assert room.person("Ada").tries("write_section", **over).code == "section-is-owned"

    room.person("Bo").asks("write_paragraph", **words)

    other = room.person("Inés").tries("write_paragraph", owner=room.person("Bo").id, **words)
    assert other.code == "not-yours"
    assert room.draft.sections[room.concerns].paragraphs[room.person("Bo").id].text == "He cries in the mornings."


def test_each_owner_has_a_paragraph_of_their_own(room):
    room.person("Bo").asks("write_paragraph", section=room.concerns, text="Mornings.", base=0)
    room.person("Inés").asks("write_paragraph", section=room.concerns, text="El verano.", base=0, language="es")

    paragraphs = room.draft.sections[room.concerns].paragraphs
    assert [(p.text, p.language) for p in paragraphs.values()] == [("Mornings.", "en"), ("El verano.", "es")]


def test_a_scribes_text_is_not_confirmed_until_its_owner_says_so(room):
    bo, ada = room.person("Bo"), room.person("Ada")
    bo.asks("name_scribe", section=room.concerns, scribe=ada.id)
    ada.asks("write_paragraph", section=room.concerns, owner=bo.id, text="Mornings are hard.", base=0)
    assert not room.draft.sections[room.concerns].paragraphs[bo.id].is_confirmed
    assert ada.tries("confirm_paragraph", section=room.concerns, revision=1).code == "nothing-written"

    bo.asks("confirm_paragraph", section=room.concerns, revision=1)

    assert room.draft.sections[room.concerns].paragraphs[bo.id].is_confirmed
    bo.asks("name_scribe", section=room.concerns)
    assert ada.tries("write_paragraph", section=room.concerns, owner=bo.id, text="Hm.", base=1).code == "not-yours"


def test_a_translation_stands_beside_the_owners_words_and_never_over_them(room):
    room.person("Inés").asks("write_paragraph", section=room.concerns, text="El verano.", base=0, language="es")
    owner = room.person("Inés").id

    room.person("Ada").asks("translate_paragraph", section=room.concerns, owner=owner, language="en", text="The summer.")

    held = room.draft.sections[room.concerns].paragraphs[owner]
    assert (held.text, held.translations) == ("El verano.", {"en": ("The summer.", room.person("Ada").id)})
    again = room.person("Ada").tries(
        "translate_paragraph", section=room.concerns, owner=owner, language="es", text="Otro."
    )
    assert again.code == "is-the-original"


def test_a_version_stays_as_it_was_when_the_draft_is_written_on(room):
    ada = room.person("Ada")
    ada.asks("publish_draft", expected=0)
    ada.asks("write_section", section=room.reading, language="en", text="Reads 97 words.", base=1)
    assert ada.tries("publish_draft", expected=0).code == "draft-changed"
    ada.asks("publish_draft", expected=1, why="Counted again")

    first, second = room.draft.versions
    assert first.sections[room.reading].revision.texts == {"en": "Reads 96 words."}
    assert second.sections[room.reading].revision.texts == {"en": "Reads 97 words."}
    assert ada.tries("publish_draft", expected=2).code == "draft-reads-the-same"


def test_words_of_an_owner_keep_their_section_in_the_draft(room):
    room.person("Bo").asks("write_paragraph", section=room.concerns, text="Mornings.", base=0)
    ada = room.person("Ada")

    assert ada.tries("remove_section", section=room.concerns).code == "owner-has-words"
    assert ada.tries("change_section", section=room.concerns, owners=[]).code == "owner-has-words"
    ada.asks("remove_section", section=room.reading)


def test_the_other_language_of_a_section_is_pasted_beside_what_is_there_and_over_nothing(room):
    ada = room.person("Ada")
    spanish = [
        {"titles": {"es": "Leer"}, "texts": {"es": "Lee 96 palabras."}, "into": room.reading},
        {"titles": {"es": "Preocupaciones"}, "texts": {"es": "Nada."}, "into": room.concerns},
    ]
    twice = [spanish[0], spanish[0]]
    assert ada.tries("add_sections", sections=twice).code == "section-named-twice"

    ada.asks("add_sections", sections=spanish)

    assert (room.text(), room.text("es")) == ("Reads 96 words.", "Lee 96 palabras.")
    assert room.draft.sections[room.reading].titles == {"en": "Reading", "es": "Lectura"}
    assert room.draft.sections[room.concerns].titles["es"] == "Preocupaciones"
    assert room.draft.sections[room.concerns].revision is None
    assert ada.tries("add_sections", sections=spanish[:1]).code == "section-has-language"


def test_without_named_writers_the_note_takers_write():
    room = Room("Ada")
    sections = [{"titles": {"en": "Reading"}}]

    assert room.person("Ada").tries("add_sections", sections=sections).code == "not-draft-writer"
    room.person("Cleo").asks("add_sections", sections=sections)


def test_replay_tells_the_same(room):
    room.person("Bo").asks("write_paragraph", section=room.concerns, text="Mornings.", base=0)
    room.person("Ada").asks("publish_draft", expected=0)

    assert room.replayed() == room.meeting
