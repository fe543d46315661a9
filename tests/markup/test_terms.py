"""Terms are marked where they stand first, in text only, and nothing else of the HTML changes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.markup import NO_TERMS, explained, explained_text, render, terms_in, vocabulary
from tests.markup.hostile import HOSTILE

KNOWN = vocabulary((("IEP", "g1"), ("IEP team", "g2"), ("aim line", "g3"), ("AT", "g4"), ("goal", "g5"), ("R&D", "g6"), ("línea de meta", "g3"), ("meta", "g5"), ("Adaptación", "g7"), ("amp", "g8")))
MARK = re.compile(r'<dfn class="term" data-term="(\w+)" tabindex="0" role="button">(.*?)</dfn>', re.DOTALL)


def found(html):
    return MARK.findall(explained(html, KNOWN))


@pytest.mark.parametrize(
    ("html", "terms"),
    [
        ("<p>The Aim Line.</p>", [("g3", "Aim Line")]),
        ("<p>AT at home</p>", [("g4", "AT")]),
        ("<p>two goals</p>", [("g5", "goals")]),
        ("<p>The IEP team and the IEP.</p>", [("g2", "IEP team"), ("g1", "IEP")]),
        ("<p>goal, goal, goals</p>", [("g5", "goal")]),
        ("<p>R&amp;D</p>", [("g6", "R&amp;D")]),
        ("<p>la línea de meta</p>", [("g3", "línea de meta")]),
        ("<p>goalkeeper, subgoal</p>", []),
        ("<p>two IEPs, not IEPS</p>", [("g1", "IEPs")]),
        ("<p>sus líneas de\nmeta</p>", [("g3", "líneas de\nmeta")]),
        ("<p>la meta, Metas</p>", [("g5", "meta")]),
        ("<p>metal, a meta-analysis, un ánimo-meta</p>", []),
        ("<p>IEP-based</p>", [("g1", "IEP")]),
        ("<p>sus adaptaciones</p>", [("g7", "adaptaciones")]),
        ("<p>salt &amp; pepper</p>", []),
        ('<p><a href="/goal">goal</a> <code>goal</code></p><pre>goal</pre>', []),
        ('<h3 id="h-goal">x</h3>', []),
        ("<p>a <strong>goal</strong></p>", [("g5", "goal")]),
    ],
)
def test_a_term_is_marked_where_it_stands_first(html, terms):
    assert found(html) == terms


def test_plain_text_with_a_term_becomes_html_and_without_one_nothing():
    assert explained_text("<b> & goal", KNOWN).startswith("&lt;b&gt; &amp; <dfn")
    assert explained_text("nothing <b>", KNOWN) == ""


def test_without_terms_nothing_changes():
    assert explained("<p>goal</p>", NO_TERMS) == "<p>goal</p>"
    assert vocabulary(()) is NO_TERMS


def test_the_first_of_two_terms_that_are_spelled_alike_stands():
    assert terms_in("a goal", vocabulary((("goal", "g9"), ("Goal", "g8")))) == ["g9"]


def test_the_terms_of_a_text_come_in_their_order_and_once():
    assert terms_in("IEP, goal, AT & IEP", KNOWN) == ["g1", "g5", "g4"]


@pytest.mark.parametrize("text", HOSTILE)
def test_marking_takes_nothing_away_and_brings_nothing_in(text):
    html = render(f"{text} goal")

    assert re.sub(r"</?dfn[^>]*>", "", explained(html, KNOWN)) == html


@given(st.text(alphabet="goalIEPAT <>&\"'/=néí", max_size=60))
def test_whatever_is_written_stays_as_it_was_but_for_the_marks(text):
    html = render(text)

    assert re.sub(r"</?dfn[^>]*>", "", explained(html, KNOWN)) == html
