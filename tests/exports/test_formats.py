"""Whatever people write, a record stays a record in every format."""

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from meetingroom.exports import html, markdown, text
from meetingroom.exports.record import Source, record
from meetingroom.exports.telling import one_line
from meetingroom.exports.tree import Document, Facts, Heading, Paragraph, Passage, Table, table
from meetingroom.markup import render
from meetingroom.words import Words
from tests.core.room import Room
from tests.markup.dissect import ATTRIBUTES, ELEMENTS, leads_where_it_may
from tests.markup.hostile import HOSTILE

PLAIN = [
    "<script>alert(1)</script>",
    "# Heading",
    "| a | b |",
    "=cmd|' /C calc'!A0",
    "- item",
    "1. item",
    "--- ",
    "[x](javascript:alert(1))",
    "`code` *bold* _it_ ~~gone~~ & \\ ${x}",
    "\"quoted\" 'and' <b>",
    "שלום",
]
PASSAGES = [
    *HOSTILE,
    "```\nnever closed",
    "> quote\n\nout",
    "[x](\njavascript:alert(1))",
    "[x]: javascript:alert(1)\n\n[x]",
    "</blockquote></article></main>",
    "\u202eright to left",
    "\u2067open isolate\nnext",
    "x" * 20_000,
    "\u2028## not a heading",
]


class Parsed(HTMLParser):
    """Every element, its attributes, and whether each was closed where it stood."""

    VOID = frozenset({"meta", "br", "hr"})

    def __init__(self, page):
        super().__init__()
        self.elements, self.attributes, self.open, self.faults = set(), [], [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.add(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)


OURS = {"html", "head", "meta", "title", "style", "body", "main", "dl", "dt", "dd", "div", "article", "header", "span"}
OUR_ATTRIBUTES = {"id", "dir", "lang", "class", "scope", "data-label", "charset", "http-equiv", "content", "name"}


def document(*blocks):
    return Document("Title", "en", (Heading(1, "Title", "record-title"), *blocks))


def with_passage(words):
    return document(Passage(words, by="Ada", about=("version 1",), anchor="i1-p1"), Paragraph("The end."))


@pytest.mark.parametrize("words", PASSAGES)
def test_in_the_html_nothing_runs_and_nothing_leaves_its_place(words):
    page = Parsed(html.page(with_passage(words)))

    assert page.elements <= OURS | ELEMENTS
    assert page.faults == page.open == []
    for tag, name, value in page.attributes:
        assert name in OUR_ATTRIBUTES or name in ATTRIBUTES.get(tag, ())
        assert name != "href" or leads_where_it_may(value)
        assert name != "style"


@pytest.mark.parametrize("words", PASSAGES)
def test_in_the_markdown_words_stay_in_their_quote_without_html_or_strange_links(words):
    written = markdown.page(with_passage(words))
    head, quote, tail = written.split("\n\n", 2)[0], written.split("\n\n")[2:-1], written.split("\n\n")[-1]

    assert (head, tail) == ("# Title", "The end.\n")
    assert all(line.startswith(">") for line in "\n\n".join(quote).split("\n") if line)
    assert not re.search(r"(?<!\\)<[A-Za-z/!?]", written)
    assert not re.search(r"\]\(\s*<?\s*(javascript|vbscript|data|\n)", written, re.IGNORECASE)


@pytest.mark.parametrize("words", PASSAGES)
def test_in_the_text_words_stay_indented_and_end_what_they_turn(words):
    lines = text.page(with_passage(words)).split("\n")

    assert lines[:2] == ["Title", "====="]
    assert lines[-2:] == ["The end.", ""]
    assert all(line.startswith("    ") for line in lines[4:-3] if line)
    for line in lines:
        opened = sum(line.count(mark) for mark in "\u202a\u202b\u202d\u202e")
        assert opened == line.count("\u202c")
        assert sum(line.count(mark) for mark in "\u2066\u2067\u2068") == line.count("\u2069")


@pytest.mark.parametrize("words", PLAIN)
def test_a_plain_text_is_never_markup(words):
    blocks = (Heading(2, words, "a"), Paragraph(words), Facts(((words, words),)), Table((words, "b"), ((words, words),)))
    whole = document(*blocks)

    assert Parsed(html.page(whole)).elements <= OURS | {"h1", "h2", "p", "table", "thead", "tbody", "tr", "th", "td"}
    shown = Parsed(render(markdown.page(whole)))
    assert shown.elements <= {"h1", "h2", "h3", "h4", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td"}
    assert words.strip() in text.page(whole)


@pytest.mark.parametrize("words", PLAIN)
def test_our_markdown_reads_as_it_was_meant(words):
    class Words(HTMLParser):
        said = ""

        def handle_data(self, data):
            self.said += data

    reader = Words()
    reader.feed(render(markdown.page(document(Paragraph(words)))))

    assert words.strip() in reader.said


def test_a_name_can_turn_nothing_around_it():
    assert one_line("Ada\u202e\n\x07  Lo\u2067velace") == "Ada Lo velace"


def test_a_hostile_meeting_makes_a_whole_record():
    room = Room("<script>alert(1)</script>", items=("<img src=x onerror=alert(1)> | # x",))
    room.person("<script>alert(1)</script>").asks("share_panel", item=room.item, text="</style><script>alert(1)</script>")

    page = html.page(record(Source(room.meeting, notes={room.item: "<iframe src=x>"}), Words("en")))

    assert "script" not in Parsed(page).elements
    assert Parsed(page).elements <= OURS | ELEMENTS


def test_the_file_needs_nothing_else_and_allows_only_its_own_style():
    page = html.page(document())
    style = page.split("<style>")[1].split("</style>")[0]
    digest = b64encode(sha256(style.encode()).digest()).decode()

    assert f"style-src 'sha256-{digest}'" in page
    assert "default-src 'none'" in page
    assert not re.search(r"https?:|url\(|@import|src=|<link", page)


def test_a_passage_says_its_language_and_its_headings_stand_below_ours():
    page = html.fragment(document(Passage("# Mañanas", language="es", anchor="i1-p2")))

    assert '<div lang="es" dir="auto"><h4 id="h-i1-p2-mañanas">Mañanas</h4></div>' in page


def test_columns_in_which_nothing_stands_are_left_out():
    assert table(("a", "b", "c"), [("1", "", "x"), ("2", "", "")]) == Table(("a", "c"), (("1", "x"), ("2", "")))


def test_a_right_to_left_document_says_so():
    assert '<html lang="ar" dir="rtl">' in html.page(Document("x", "ar", ()))
