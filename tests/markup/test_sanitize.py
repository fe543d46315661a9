"""Nothing hostile comes through, whichever sanitiser stands behind the gate."""

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.markup import plain, render, sanitize
from meetingroom.markup.sanitize import PROTOCOLS, REL, TAGS, as_text, is_allowed
from tests.markup.dissect import dissect
from tests.markup.hostile import HOSTILE

PIECES = [
    *("# ", "- ", "1. ", "> ", "```\n", "~~~\n", "---", "===", "[ ] ", "[x] ", "  - ", "    ", "\t", "| ", "|-|"),
    *("[", "](", "![", ")", "<", ">", "*", "**", "_", "`", "~~", "\\", "&lt;", "&", "{#x}", "[TOC]", "'", '"'),
    *("javascript:", "mailto:", "http://a.example", "<b>", "x", "é", "\n", "\n\n", " ", "\x02", "\ud800"),
]
MARKDOWN = st.lists(st.sampled_from(PIECES)).map("".join)
TAG_PIECES = [
    *("<a href='", "'>", "</a>", "<p>", "<table>", "<td>", "<svg>", "<math>", "<style>", "<script>", "<title>", "<!--"),
    *("-->", "<b ", "onx=1>", "javascript:", "&lt;", "<h3 id='h-x'>", "<h3 id='x'>", "<pre>", "<select>", "<template>"),
    *("http://a.example", "x", "<", ">", '"'),
]
HTML = st.lists(st.sampled_from(TAG_PIECES)).map("".join)


def nh3_clean(html):
    """The successor, configured alike: what it lets through is what ours may let through."""
    return nh3.clean(
        html,
        tags=set(TAGS),
        attributes={tag: {"href", "id", "start", "align"} for tag in TAGS},
        attribute_filter=lambda tag, name, value: value if is_allowed(tag, name, value) or name == "rel" else None,
        url_schemes=set(PROTOCOLS),
        link_rel=REL,
    )


def test_the_corpus_is_wide():
    assert len(set(HOSTILE)) >= 100


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:40]))
def test_hostile_text_renders_to_nothing_but_what_is_allowed(text):
    assert dissect(render(text)).faults == []


@pytest.mark.parametrize("html", HOSTILE, ids=lambda text: ascii(text[:40]))
def test_hostile_html_is_cleaned_even_where_it_is_not_escaped_before(html):
    assert dissect(sanitize(html)).faults == []


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:40]))
def test_another_sanitiser_finds_nothing_more_to_take_away(text):
    ours, theirs = dissect(render(text)), dissect(nh3_clean(render(text)))

    assert theirs.faults == []
    assert theirs.addresses == ours.addresses
    assert theirs.words == ours.words


@pytest.mark.parametrize("html", HOSTILE, ids=lambda text: ascii(text[:40]))
def test_another_sanitiser_finds_nothing_more_in_raw_html_either(html):
    assert dissect(nh3_clean(sanitize(html))).addresses == dissect(sanitize(html)).addresses
    assert dissect(nh3_clean(as_text(html))).faults == []


def test_the_dissection_sees_faults():
    html = '<script>x</script><p onclick="x">x</p><a href="java&#10;script:x">x</a><h2 id="main">x</h2><!-- x --><a href="/\t/x">'

    assert len(dissect(html).faults) == 6


@pytest.mark.parametrize("address", ["http://a.example", "HTTPS://a.example/b?c=d&e=f#g", "mailto:ada@a.example", "/m/ABC", "#h-goals", "http://a.example/what's_up_(song)"])
def test_honest_addresses_stay(address):
    assert dissect(render(f"[here](<{address}>)")).addresses == [address]


def test_a_bare_address_becomes_a_link_that_tells_its_target_nothing():
    assert render("see http://a.example/b?c=1&d=2, or") == (
        '<p>see <a href="http://a.example/b?c=1&amp;d=2" rel="noopener nofollow">http://a.example/b?c=1&amp;d=2</a>, or</p>'
    )


@pytest.mark.parametrize("words", ["notes.md", "e.g. this", "node.js and example.com", "`http://a.example`", "ada@a.example"])
def test_what_only_looks_like_an_address_is_left_alone(words):
    assert "<a" not in render(words)


@given(MARKDOWN)
def test_what_was_rendered_is_clean_already(text):
    html = render(text)

    assert sanitize(html) == html
    assert dissect(html).faults == []


@given(st.text())
def test_any_text_renders(text):
    assert dissect(render(text)).faults == []
    assert isinstance(plain(text), str)


@given(HTML)
def test_cleaned_html_stays_safe_however_often_it_is_read_and_written(html):
    once = sanitize(html)

    assert dissect(once).faults == []
    assert dissect(sanitize(once)).faults == []
