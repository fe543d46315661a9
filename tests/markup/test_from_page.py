"""What word processors put on the clipboard becomes a text with its headings, and nothing else comes along."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.headings import sections_in
from meetingroom.markup import from_page

WORD = """<html xmlns:o="urn"><head><style><!-- p.MsoNormal {margin:0} --></style><title>Plan</title></head><body><!--StartFragment-->
<p class=MsoTitle>Plan<o:p></o:p></p>
<h2>Reading<o:p></o:p></h2>
<p class=MsoNormal>Reads <b style='mso-bidi-font-weight:normal'>96
words</b> a&nbsp;minute.<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>
&nbsp;&nbsp;</span></span><![endif]>The goal is 118.</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Once a <i>week</i>.</p>
<table><tr><td><p>Week</p></td><td><p>Words</p></td></tr><tr><td><p>1</p></td><td><p>96</p></td></tr></table>
<!--EndFragment--></body></html>"""
WRITTEN = """# Plan

## Reading

Reads **96 words** a minute.

- The goal is 118.
  1. Once a *week*.

| Week | Words |
| --- | --- |
| 1 | 96 |"""
DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-weight:400">Lectura</span></h1>
<p><span>Lee </span><span style="font-weight:700;">96 palabras</span><span>.</span></p><ul><li><p>La meta</p><ul><li>118</li></ul></li></ul></b>"""


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (WORD, WRITTEN),
        (DOCS, "# Lectura\n\nLee **96 palabras**.\n\n- La meta\n  - 118"),
        ('<h1 class="western">Lectura</h1><ol><li><p>Uno</p></li><li>Dos</li></ol>', "# Lectura\n\n1. Uno\n1. Dos"),
        ("<p>a<b> b</b><script>c()</script> 5*3</p></td></b>", "a **b** 5\\*3"),
    ],
)
def test_headings_lists_tables_and_emphasis_stay_and_nothing_else_does(page, text):
    assert from_page(page) == text


@pytest.mark.parametrize("strange", ["<![foo]>", "<![ %x [", "<![CDATA[y]]>", "<![if !supportLists]>"])
def test_what_word_processors_say_to_themselves_is_passed_over(strange):
    assert "Before" in from_page(f"<p>Before</p>{strange}<p>After</p>")


def test_its_sections_are_those_of_its_headings():
    assert [found.title for found in sections_in(from_page(WORD))] == ["Plan", "Reading"]


@given(st.lists(st.sampled_from(["<b>", "</b>", "<p>", "</p>", "<h1>", "<td>", "<tr>", "<ul>", "<li>", "</ul>", "<br>", "x", " ", "*", "&lt;"]), max_size=30))
def test_however_badly_it_is_nested_no_word_is_lost(pieces):
    assert from_page("".join(pieces)).count("x") == pieces.count("x")


@pytest.mark.parametrize("piece", ["<a ", "<!--", '<a x="', "</", "<?", "<![", '<a x="> ', "<b><", "&#"])
def test_no_mark_that_nothing_closes_makes_it_look_through_the_rest_again(piece):
    """What grew with the square of its length took half a minute, in which the room stood still: this ends at all."""
    page = piece * (190_000 // len(piece))

    assert from_page(f"<p>Before</p>{page}").startswith("Before")
    assert from_page(f"<p>Before</p>{page}>").startswith("Before")
