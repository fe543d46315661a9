"""Markdown as it is shown, and what an edit costs."""

import pytest

from meetingroom.markup import render, render_blocks
from meetingroom.markup.render import LONGEST_BLOCK, LONGEST_TEXT, block_html


@pytest.fixture(autouse=True)
def _nothing_rendered_yet():
    block_html.cache_clear()


def flat(html):
    return html.replace("\n", "")


def test_marks_of_every_kind():
    assert render("*a* **b** ~~c~~ `d`\\*") == "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code>*</p>"


def test_lines_stay_lines():
    assert render("I like\nreading") == "<p>I like<br>\nreading</p>"


def test_headings_stand_below_those_of_the_page_and_none_shares_an_id():
    html = render("# Goals\n\n## Goals\n\n# Año 2\n\n###### deep\n\n# 目标")

    assert flat(html) == (
        '<h3 id="h-goals">Goals</h3><h4 id="h-goals-2">Goals</h4><h3 id="h-año-2">Año 2</h3>'
        '<h6 id="h-deep">deep</h6><h3 id="h-目标">目标</h3>'
    )


def test_a_heading_that_takes_a_numbered_id_pushes_nobody_out():
    html = render("# a\n\n# a-2\n\n# a")

    assert [piece.split('"')[0] for piece in html.split('id="')[1:]] == ["h-a", "h-a-2", "h-a-3"]


def test_two_texts_on_a_page_keep_their_headings_apart():
    assert 'id="note-i3-goals"' in render("# Goals", anchor="note-i3-")


def test_tables_keep_their_alignment_without_styles():
    html = flat(render("a | b\n:-- | --:\n1 | 2"))

    assert '<td align="left">1</td><td align="right">2</td>' in html
    assert "style" not in html


def test_a_picture_becomes_a_link():
    assert render("![our school](http://a.example/s.png)") == (
        '<p><a href="http://a.example/s.png" rel="noopener nofollow">our school</a></p>'
    )


def test_code_is_shown_as_it_was_typed():
    assert flat(render("```python\nif a < b:\n\n\n    [c](d) http://a.example\n```")) == (
        "<pre><code>if a &lt; b:    [c](d) http://a.example</code></pre>"
    )


def test_html_is_text():
    assert render("<b>bold</b> &copy; &lt;i&gt;") == "<p>&lt;b&gt;bold&lt;/b&gt; &copy; &lt;i&gt;</p>"


def test_characters_that_are_no_text_show_that_something_is_lost():
    assert render("a\x00b\ud800c") == "<p>a\ufffdb\ufffdc</p>"


@pytest.mark.parametrize("hostile", ["[" * 201, "[a](b) " * 201, "x" * (LONGEST_BLOCK + 1), "> " * 7 + "x", "- - - - - - - x", "1. > - 1. > - * x"])
def test_a_block_that_nobody_wrote_by_hand_is_shown_as_typed(hostile):
    html = render(f"**before**\n\n{hostile}\n\n**after**")

    shown = hostile.replace(">", "&gt;")
    assert html == f"<p><strong>before</strong></p>\n<p>{shown}</p>\n<p><strong>after</strong></p>"


def test_a_block_at_the_limits_is_still_markdown():
    assert render("[a](#b) " * 200).count("<a ") == 200
    assert render("**x**" + "y" * (LONGEST_BLOCK - 5)).startswith("<p><strong>")


def test_a_text_beyond_all_bounds_is_shown_as_typed():
    assert render("**x**\n\n" * LONGEST_TEXT).startswith("<p>**x**<br><br>")


def test_an_edit_renders_one_block_again():
    paragraphs = [f"Paragraph **{number}**, as it was." for number in range(100)]
    render("\n\n".join(paragraphs))
    before = block_html.cache_info().misses

    paragraphs[50] += " And more."
    render("\n\n".join(paragraphs))

    assert before == 100
    assert block_html.cache_info().misses == 101


def test_an_edit_changes_one_key():
    before = render_blocks("one\n\ntwo\n\nthree")
    after = render_blocks("one\n\n2\n\nthree")

    assert [a.key == b.key for a, b in zip(before, after, strict=True)] == [True, False, True]


def test_equal_blocks_have_keys_of_their_own():
    blocks = render_blocks("yes\n\nyes\n\nyes")

    assert len({block.key for block in blocks}) == 3
    assert len({block.html for block in blocks}) == 1


def test_no_more_is_kept_than_memory_bears():
    assert block_html.cache_info().maxsize * LONGEST_BLOCK <= 20_000_000
