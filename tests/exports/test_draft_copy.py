"""The draft taken away: each page of each kind says that it is a draft, which version, and of which day."""

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from meetingroom.exports import docx, html, markdown, pdf
from meetingroom.exports.draft_copy import draft_copy
from meetingroom.exports.source import Source
from meetingroom.words import Words
from tests.core.draft_desk import Desk
from tests.exports.reading import words_of

KINDS = {"pdf": pdf.page, "docx": docx.page, "html": html.page, "md": markdown.page}


@pytest.fixture
def room():
    room = Desk()
    ada, ines = room.people("Ada", "Inés")
    room.person("Cleo").asks("explain_term", word="LRE", means={"en": "The closest setting.", "es": "El entorno."})
    ada.asks("write_section", section=room.reading, language="en", text="About LRE.\n\n" + "Long. " * 3_000, base=1)
    ada.asks("write_section", section=room.reading, language="es", text="Sobre el LRE.", base=2)
    ines.asks("write_paragraph", section=room.concerns, text="El verano.", base=0, language="es")
    ada.asks("publish_draft", expected=0)
    ada.asks("write_section", section=room.reading, language="es", text="Todavía no publicado.", base=3)
    return room


def copy(room, language):
    return draft_copy(Source(room.meeting), room.draft.version, Words(language))


def test_every_page_says_draft_version_and_day(room):
    pages = PdfReader(BytesIO(pdf.page(copy(room, "en")))).pages

    assert len(pages) > 2
    for page in pages:
        said = " ".join(page.extract_text().split())
        assert "DRAFT" in said
        assert "Version 1" in said
        assert "2027" in said


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_it_in_the_readers_language_and_explains_its_terms_at_the_end(room, kind):
    said = words_of(kind, KINDS[kind](copy(room, "es")))

    for words in ("BORRADOR", "Sobre el LRE.", "El verano.", "Inés", "Palabras que se usan aquí", "El entorno."):
        assert words in said, words
    assert "publicado." not in said


@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_in_it_is_called_final_before_the_meeting_was_held(room, language):
    for kind, made in KINDS.items():
        assert not re.search(r"\b(final|definitiv)", words_of(kind, made(copy(room, language))), re.I), kind
