"""Where a text may be cut."""

from hypothesis import given
from hypothesis import strategies as st

from meetingroom.markup.blocks import LONG_LIST, split
from tests.markup.test_sanitize import MARKDOWN


def test_between_paragraphs():
    assert split("a\nb\n\n\nc\n") == ["a\nb\n\n\n", "c\n"]


def test_not_inside_a_fence():
    assert split("a\n\n```py\nb\n\nc\n```\n\nd") == ["a\n\n", "```py\nb\n\nc\n```\n\n", "d"]


def test_a_fence_ends_with_its_own_kind_only():
    assert split("~~~\na\n\n```\n\nb\n~~~\n\nc") == ["~~~\na\n\n```\n\nb\n~~~\n\n", "c"]


def test_a_fence_that_never_ends_is_no_fence():
    assert split("```\na\n\nb") == ["```\na\n\n", "b"]


def test_not_inside_a_list():
    text = "- a\n\n- b\n\n  more of b\n\n    - c\n\n"

    assert split(text + "d") == [text, "d"]


def test_not_inside_a_quotation_nor_indented_code():
    assert split("> a\n\n> b\n\n    c\n\n    d\n\ne") == ["> a\n\n> b\n\n    c\n\n    d\n\n", "e"]


def test_a_long_list_is_cut_between_its_outermost_items():
    items = [f"{number}. {'word ' * 40}\n   - more\n" for number in range(1, 41)]

    blocks = split("".join(items))

    assert len(blocks) > 3
    assert all(block[0].isdigit() for block in blocks)
    assert all(len(block) < LONG_LIST + 2 * len(items[0]) for block in blocks)


def test_nothing_makes_nothing():
    assert split("") == []


@given(MARKDOWN)
def test_the_blocks_together_are_the_text(text):
    assert "".join(split(text)) == text


@given(st.text(alphabet="`~\n -1.>ab"))
def test_the_blocks_of_any_lines_together_are_the_text(text):
    blocks = split(text)

    assert "".join(blocks) == text
    assert all(blocks)
