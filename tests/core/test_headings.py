"""The sections of a pasted text: found by its headings, and nothing of it lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.headings import LONGEST_TITLE, Found, sections_in

LONG = " ".join(["How he reads when nobody listens"] * 8)


def test_a_heading_in_a_fence_is_none_unless_the_fence_never_ends():
    fenced = "# Reading\n\n```\n# not a heading\n```\n\nAfter.\n\n# Writing\n\nWrites."
    assert [one.title for one in sections_in(fenced)] == ["Reading", "Writing"]
    assert "# not a heading" in sections_in(fenced)[0].text

    assert [one.title for one in sections_in("# Reading\n\n```\nReads.\n\n# Writing\n\nWrites.")] == ["Reading", "Writing"]


def test_a_title_that_is_too_long_stands_whole_in_the_text():
    (found,) = sections_in(f"# {LONG}\nReads 96 words.")

    assert len(found.title) <= LONGEST_TITLE
    assert LONG.startswith(found.title.removesuffix("…"))
    assert found.text == f"{LONG}\n\nReads 96 words."


def test_what_a_line_holds_is_kept():
    assert sections_in("# C#\n\n---\n\n    indented") == [Found("C#", "---\n\n    indented")]
    assert sections_in("# Closed ##\nText.") == [Found("Closed", "Text.")]
    assert sections_in("Reading level\n=====\nReads.") == [Found("Reading level", "Reads.")]


LINES = st.sampled_from(["# One", "## " + LONG, "```", "~~~", "---", "=====", "**Bold**", "1. Goals", "Reads.", "", "    code", "TERMS"])


@given(st.lists(LINES, max_size=12))
def test_no_word_of_what_was_pasted_is_lost(lines):
    found = sections_in("\n".join(lines))

    kept = " ".join(f"{one.title} {one.text}" for one in found)
    assert set(re.findall(r"[A-Za-z]+", "\n".join(lines))) <= set(re.findall(r"[A-Za-z]+", kept))


@pytest.mark.parametrize("text", ["# a" + " " * 100_000 + "b", "a\n\n" * 60_000, "#" + " " * 200_000, "a\n" + "\n" * 200_000 + "b"])
def test_no_paste_is_looked_through_again_and_again(text):
    """What grew with the square of its length took half a minute, in which the room stood still: this ends at all."""
    assert "".join(section.title + section.text for section in sections_in(text)).count("a") >= text.count("a")
