"""Markdown as a tree: the same elements as the HTML has, in their order."""

from __future__ import annotations

import re

import pytest

from meetingroom.markup import Node, nodes, render
from meetingroom.markup.nodes import MOST_DEPTH
from tests.markup.hostile import HOSTILE


def told(children):
    return [(c.tag, told(c.children)) if isinstance(c, Node) else c for c in children if isinstance(c, Node) or c.strip()]


def test_elements_stand_in_each_other_as_they_were_written():
    assert told(nodes("A *b **c***\n\n- d")) == [
        ("p", ["A ", ("em", ["b ", ("strong", ["c"])])]),
        ("ul", [("li", ["d"])]),
    ]


def test_an_attribute_comes_along():
    (paragraph,) = nodes("[x](https://example.org)")

    assert paragraph.children[0].attributes["href"] == "https://example.org"


@pytest.mark.parametrize("text", HOSTILE)
def test_no_word_is_lost_and_no_element_is_added(text):
    def tags(children):
        return [t for c in children if isinstance(c, Node) for t in (c.tag, *tags(c.children))]

    html = render(text)

    assert set(tags(nodes(text))) <= set(re.findall(r"<([a-z0-9]+)", html))


def test_what_stands_too_deep_is_kept_as_text():
    def depth(children):
        return max((1 + depth(c.children) for c in children if isinstance(c, Node)), default=0)

    def words(children):
        return "".join(words(c.children) if isinstance(c, Node) else c for c in children)

    deep = "> " * 300 + "word"

    assert depth(nodes(deep)) <= MOST_DEPTH
    assert "word" in words(nodes(deep))
