"""The record as PDF, for a word processor, as tables and as a calendar: whole, accessible, and the same each time."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime
from io import BytesIO, StringIO

import docx as word_files
import pytest
from docx.opc.rel import Relationships
from docx.oxml.document import CT_Body
from docx.oxml.ns import qn
from icalendar import Calendar
from pypdf import PdfReader

from meetingroom.exports import calendar, csv_tables, docx, pdf
from meetingroom.exports.dates import Dates, Moment
from meetingroom.exports.record import Source, record
from meetingroom.exports.tree import Document, Figure, Heading, Paragraph, Passage, Table
from meetingroom.words import LANGUAGES, Words
from tests.core.room import Room
from tests.exports.reading import files_in, words_of
from tests.markup.hostile import HOSTILE

HEAD = "ab" * 32
FORMATS = {"pdf": pdf.page, "docx": docx.page, "zip": csv_tables.page}
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#0c655f"/></svg>'
LONG = """We **both** worry, #panic("x") $E=mc^2$ @ref

- one
- two `code`
    - three

3. third

> quoted *words*

| goal | now |
|---|--:|
| 90 | 60 |

```
a = 1
```

[a page](https://example.org/x) and [a place](#h-x)
next line"""


@pytest.fixture
def room():
    room = Room("Ada", "Bo")
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    ada.speaks(75)
    ada.asks("share_panel", item=room.item, text=LONG)
    bo.asks("share_panel", item=room.item, text="Estamos cansados.", language="es")
    room.goes_to("Budget")
    bo.speaks(20)
    cleo.asks("end_meeting")
    return room


def made(room, language="en"):
    notes = {room.item_called("Budget"): "We agreed on **gravel**."}
    return record(Source(room.meeting, notes, HEAD), Words(language))


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_was_said_is_in_it_with_the_version_and_the_head_of_the_chain(room, ending, language):
    found = words_of(ending, FORMATS[ending](made(room, language)))

    for words in ("both", "Estamos cansados.", "gravel", "three", "a = 1", str(room.meeting.seq), HEAD):
        assert words in found


@pytest.mark.parametrize("ending", FORMATS)
def test_the_same_record_is_the_same_file_to_the_byte(room, ending):
    assert FORMATS[ending](made(room)) == FORMATS[ending](made(room))


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("words", [*HOSTILE, "\u202eright to left", "مرحبا\n\nשלום", "日本語 🦤", "\x00\x0b\ufffe", "", "*"])
def test_whatever_people_write_it_becomes_a_file(ending, words):
    document = Document("T", "en", (Heading(1, "T", ""), Passage(words, language="zz-Bad", by=words[:80], anchor="x")))

    assert FORMATS[ending](document)


# PDF


def read_pdf(data):
    return PdfReader(BytesIO(data))


def tags_of(node, found):
    """How often each tag stands in the tree that a screen reader walks."""
    node = node.get_object() if hasattr(node, "get_object") else node
    for child in node if isinstance(node, list) else []:
        tags_of(child, found)
    if isinstance(node, dict):
        if "/S" in node:
            found.append((node["/S"], node.get("/Lang")))
        if "/K" in node:
            tags_of(node["/K"], found)
    return found


def test_the_pdf_is_tagged_with_language_title_and_headings(room):
    read = read_pdf(pdf.page(made(room, "es")))
    root = read.trailer["/Root"]
    tags = tags_of(root["/StructTreeRoot"]["/K"], [])

    assert root["/MarkInfo"]["/Marked"]
    assert str(root["/Lang"]).startswith("es")
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert read.metadata.title == "A meeting"
    assert b"pdfuaid" in root["/Metadata"].get_data()
    names = [name for name, _ in tags]
    assert {"/H1", "/H2", "/H3", "/P", "/L", "/LI", "/Table", "/TH", "/TD", "/Link"} <= set(names)


def test_page_one_of_the_pdf_is_who_was_heard_and_every_page_says_its_version(room):
    read = read_pdf(pdf.page(made(room)))
    pages = [page.extract_text() for page in read.pages]

    assert "Who was heard, and how" in pages[0]
    assert "Attendance" not in pages[0]
    assert all(f"Version {room.meeting.seq}" in page and HEAD[:20] in page for page in pages)


def test_what_people_wrote_is_never_read_as_typst(room):
    document = Document("#panic()", "en", (Heading(1, "#panic()", ""), Paragraph("#{1/0} $x$ @y <z>"), Passage("#eval(\"1\") `#` \\", anchor="x")))

    found = words_of("pdf", pdf.page(document))

    assert "#panic()" in found
    assert "#{1/0} $x$ @y <z>" in found


def test_letters_that_no_font_has_still_make_a_tagged_pdf():
    document = Document("T", "en", (Heading(1, "T", ""), Passage("\U00012000", anchor="x")))

    root = read_pdf(pdf.page(document)).trailer["/Root"]

    assert root["/MarkInfo"]["/Marked"]


def test_a_drawing_has_its_sentence_and_its_table_in_every_format(room):
    figure = Figure(SVG, "He reads more each week.", Table(("Day", "Words"), (("Monday", "60"),), "words-read"))
    document = Document("T", "en", (Heading(1, "T", ""), figure))

    for ending, page in FORMATS.items():
        found = words_of(ending, page(document))
        assert "60" in found
        assert ending == "zip" or "He reads more each week." in found


# Word processors


def test_the_word_file_has_real_headings_and_names_nobody_as_its_author(room):
    read = word_files.Document(BytesIO(docx.page(made(room))))
    headings = [(p.style.name, p.text) for p in read.paragraphs if p.style.name.startswith("Heading")]

    assert headings[:2] == [("Heading 1", "A meeting"), ("Heading 2", "Who was heard, and how")]
    about = read.core_properties
    assert (about.title, about.author, about.last_modified_by, about.comments) == ("A meeting", "", "", "")
    assert about.created.replace(tzinfo=UTC) == datetime.fromtimestamp(int(room.meeting.at), UTC)


def test_the_first_row_of_a_table_repeats_and_each_text_has_its_language(room):
    read = word_files.Document(BytesIO(docx.page(made(room, "es"))))

    assert all(t.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None for t in read.tables if len(t.columns) > 2)
    languages = {lang.get(qn("w:val")) for lang in read.styles.element.iter(qn("w:lang"))}
    assert languages == {"es-ES"}
    spanish = next(p for p in read.paragraphs if p.text == "Estamos cansados.")
    assert spanish.runs[0]._r.find(f".//{qn('w:lang')}").get(qn("w:val")) == "es"


def test_links_lead_where_they_led_and_only_out_of_the_room(room):
    read = word_files.Document(BytesIO(docx.page(made(room))))

    targets = [r.target_ref for r in read.part.rels.values() if r.is_external]
    assert targets == ["https://example.org/x"]


def test_a_long_word_file_is_not_looked_through_for_each_paragraph_table_and_link(monkeypatch):
    """Each would cost as much as all before it, and a record of many long passages would take minutes."""
    looked = []
    for kind, name in ((CT_Body, "first_child_found_in"), (Relationships, "_get_matching")):
        monkeypatch.setattr(kind, name, counted(getattr(kind, name), looked))

    short = docx.page(Document("T", "en", ONE_OF_EACH))
    once = len(looked)
    long = docx.page(Document("T", "en", ONE_OF_EACH * 9))

    assert len(looked) == 2 * once
    for data, times in ((short, 1), (long, 9)):
        read = word_files.Document(BytesIO(data))
        assert (len(read.paragraphs), len(read.tables)) == (7 * times, 2 * times)
        assert [r.target_ref for r in read.part.rels.values() if r.is_external] == ["https://a.example/1", "https://a.example/2"]


ONE_OF_EACH = (
    Heading(2, "A", "a"),
    Paragraph("b"),
    Passage("[a](https://a.example/1)\n\n- [b](https://a.example/2)\n\n| [d](https://a.example/1) |\n|---|\n| e |", by="Ada"),
    Table(("f",), (("g",),)),
)


def counted(look, looked):
    def counting(*given, **more):
        looked.append(given)
        return look(*given, **more)

    return counting


def test_words_from_the_right_stand_on_the_right():
    document = Document("T", "en", (Passage("مرحبا", language="ar", anchor="x"),))

    read = word_files.Document(BytesIO(docx.page(document)))

    assert read.paragraphs[0]._p.find(f".//{qn('w:bidi')}") is not None


# Tables


def sheet(room, name):
    return list(csv.DictReader(StringIO(files_in(csv_tables.page(made(room)))[f"{name}.csv"].removeprefix("\ufeff"))))


def test_there_is_a_file_for_each_kind_of_table_over_all_items(room):
    files = files_in(csv_tables.page(made(room)))

    assert set(files) == {"about.csv", "heard.csv", "heard-by-item.csv", "attendance.csv", "agenda.csv", "turns.csv", "ledger.csv", "words.csv", "confirmed.csv"}
    assert all(content.startswith("\ufeff") for content in files.values())


def test_each_row_says_which_item_it_belongs_to(room):
    turns = sheet(room, "turns")

    assert [(row["Item"], row["Person"], row["Took"]) for row in turns] == [
        ("1. Opening", "Ada", "1 min 15 s"),
        ("2. Budget", "Bo", "20 s"),
    ]


def test_what_people_wrote_is_one_row_each_as_plain_text(room):
    words = {(row["Item"], row["Section"], row["Person"]): row["Words"] for row in sheet(room, "words")}

    assert words["1. Opening", "Views in people’s own words", "Bo"] == "Estamos cansados."
    assert words["2. Budget", "Notes", ""] == "We agreed on gravel."


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0"])
def test_no_cell_is_a_formula(formula):
    document = Document("T", "en", (Table(("Name", formula), ((formula, formula),), "heard"),))

    (rows,) = [list(csv.reader(StringIO(files_in(csv_tables.page(document))["heard.csv"].removeprefix("\ufeff"))))]

    assert all(not cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    assert formula in rows[1][0]


# The calendar


def test_a_date_that_comes_of_the_meeting_goes_into_a_calendar():
    days = (
        Moment("action-a1", date(2027, 3, 1), "Bo: salt the steps; \"all\" of them, daily", "Ada has the key"),
        Moment("held-d2", datetime(2027, 3, 2, 9, 30, tzinfo=UTC), "Back on the table"),
    )
    found = calendar.page(Dates("A meeting", "m1", "en", 1_800_000_000.0, "Version 7 · abab", days))

    first, second = Calendar.from_ical(found).walk("VEVENT")

    assert str(first["summary"]) == "Bo: salt the steps; \"all\" of them, daily"
    assert first["dtstart"].dt == date(2027, 3, 1)
    assert str(first["uid"]) == "action-a1@m1"
    assert str(first["description"]) == "Ada has the key\nA meeting\nVersion 7 · abab"
    assert second["dtstart"].dt == datetime(2027, 3, 2, 9, 30, tzinfo=UTC)
    assert b"\r\n" in found
