"""The PDF as a screen reader has it, read by a reader of our own that knows nothing of how it was written."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from io import BytesIO

import pytest
from pypdf import PdfWriter
from pypdf.generic import BooleanObject, DecodedStreamObject, NameObject, TextStringObject

from meetingroom.exports import html, pdf
from meetingroom.exports.tree import Document, Facts, Figure, Heading, Paragraph, Passage, Table
from tests.exports.pdf_reader import Pdf
from tests.exports.test_documents import LONG, SVG
from tests.replay.record import document
from tests.replay.script import whole

EVERYTHING = Document(
    "Añadido: a title",
    "en",
    (
        Heading(1, "Añadido: a title", "t"),
        Facts((("Day", "Monday"), ("Time", "16:00"))),
        Heading(2, "One", ""),
        Table(("Person", "Said"), tuple((f"Ada {n}", "words " * 30) for n in range(40)), "long"),  # over several pages
        Heading(3, "Two", ""),
        Passage(LONG, by="Ada", about=("version 2",), anchor="x"),
        Passage("# Un título\n\nEn casa *les enseña* a leer.", language="es", by="Inés", anchor="y"),
        Passage("مرحبا بكم", language="ar", by="Nur", anchor="z"),
        Heading(2, "Three", ""),
        Figure(SVG, "He reads more each week.", Table(("Day", "Words"), (("Monday", "60"),), "words-read")),
        Paragraph("Supercalifragilisticexpialidocious, incomprehensibilities and their characterizations. " * 8),
    ),
    "Version 3",
)


class Said(HTMLParser):
    """The words of a page in their order, without those of drawings."""

    OUTSIDE = frozenset({"style", "title", "svg"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words, self.outside = "", 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.outside += tag in self.OUTSIDE

    def handle_endtag(self, tag: str) -> None:
        self.outside -= tag in self.OUTSIDE

    def handle_data(self, data: str) -> None:
        self.words += "" if self.outside else data


def letters(words: str) -> str:
    """Without the marks that each format sets between its words: bullets, colons, quotes."""
    return re.sub(r"[\W_]+", "", words)


@pytest.fixture(scope="module")
def review() -> Pdf:
    """The annual review."""
    return Pdf(pdf.page(document(whole())))


@pytest.fixture(scope="module")
def everything() -> bytes:
    return pdf.page(EVERYTHING)


def test_whatever_a_record_can_hold_is_tagged_or_an_ornament_with_nothing_in_the_way(everything):
    assert Pdf(everything).faults() == []


def test_the_annual_review_is_tagged_and_read_aloud_in_the_order_of_its_page(review):
    assert review.faults() == []
    assert letters(review.tree.words) == letters(Said(html.page(document(whole()))).words)


def test_each_persons_words_say_their_language(review):
    spanish = " ".join(tag.words for tag in review.tree.all() if tag.language.startswith("es"))

    assert review.tree.language == "en"
    own = [block.markdown for block in document(whole()).blocks if isinstance(block, Passage) and block.language == "es"]
    assert len(own) > 5
    assert [words for words in own if letters(words) not in letters(spanish)] == []


def test_headings_tables_links_and_drawings_are_what_they_are(everything):
    tags = list(Pdf(everything).tree.all())
    roles = {tag.role for tag in tags}

    assert {"H1", "H2", "H3", "P", "L", "LI", "Table", "THead", "TBody", "TR", "TH", "TD", "Link", "Figure", "Code"} <= roles
    assert [tag.words for tag in tags if tag.role in ("H1", "H2", "H3")] == ["Añadido: a title", "One", "Two", "Three"]
    assert [tag.alt for tag in tags if tag.role == "Figure"] == ["He reads more each week."]
    assert [tag.words for tag in tags if tag.role == "TH" and tag.scope == "Column"][:2] == ["Person", "Said"]
    assert {tag.language for tag in tags} >= {"en", "es", "ar"}


def without_marks(made: PdfWriter) -> None:
    made.root_object["/MarkInfo"][NameObject("/Marked")] = BooleanObject(False)


def without_language(made: PdfWriter) -> None:
    del made.root_object["/Lang"]


def another_title(made: PdfWriter) -> None:
    made.add_metadata({"/Title": "Another"})


def something_drawn_beside(made: PdfWriter) -> None:
    stream = DecodedStreamObject()
    stream.set_data(made.pages[0].get_contents().get_data() + b"\n0 0 10 10 re f")
    made.pages[0][NameObject("/Contents")] = made._add_object(stream)


def changed(role: str, **entries: str | None):
    """The first tag of a role with something else in it, or without."""

    def change(made: PdfWriter) -> None:
        tag = next(one for one in kids(made.root_object["/StructTreeRoot"]["/K"]) if one["/S"] == f"/{role}")
        for name, value in entries.items():
            if value is None:
                del tag[f"/{name}"]
            else:
                tag[NameObject(f"/{name}")] = NameObject(value) if value.startswith("/") else TextStringObject(value)

    return change


def kids(kid):
    kid = kid.get_object()
    for one in kid if isinstance(kid, list) else []:
        yield from kids(one)
    if hasattr(kid, "keys") and "/S" in kid:
        yield kid
        yield from kids(kid["/K"]) if "/K" in kid else []


HARMS = {
    "not marked as tagged": without_marks,
    "no language": without_language,
    "another in its metadata": another_title,
    "drawn outside of any tag: page 1: f": something_drawn_beside,
    "skips a level": changed("H2", S="/H4"),
    "a figure without words": changed("Figure", Alt=None),
    "says not of what": changed("TH", A=None),
    "a piece that no tag names": changed("P", K=None),
    "no known role": changed("Code", S="/Terminal"),
}


def test_the_reader_sees_what_is_in_the_way(everything):
    made = PdfWriter(clone_from=BytesIO(everything))
    for harm in HARMS.values():
        harm(made)
    out = BytesIO()
    made.write(out)

    faults = " ".join(Pdf(out.getvalue()).faults())

    assert [fault for fault in HARMS if fault not in faults] == []
