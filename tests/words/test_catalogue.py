"""Sentences in the reader's language."""

import logging
import timeit

import pytest
from fluent.runtime import FluentBundle, FluentResource

from meetingroom.words import LANGUAGES, PSEUDO, Words, ftl
from meetingroom.words.catalogue import Sentences
from meetingroom.words.languages import LOCALES
from meetingroom.words.sources import read

ENGLISH = """
save = Save
called = { $name } is called
waiting = { $count ->
    [one] one person waits
   *[other] { $count } people wait
}
because = Not now: { $reason }
closed = the queue is closed
"""


@pytest.fixture
def words(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "room.ftl").write_text(ENGLISH)
    return Words("en", Sentences("en", read(tmp_path)["en"]))


def test_a_message_is_said(words):
    assert words.say("save") == "Save"


def test_a_name_stands_isolated_so_that_it_turns_nothing_around(words):
    assert words.say("called", name="محمد") == "\u2068محمد\u2069 is called"


def test_plurals(words):
    assert words.say("waiting", count=1) == "one person waits"
    assert words.say("waiting", count=4) == "\u20684\u2069 people wait"


def test_an_argument_may_be_a_message(words):
    assert words.say("because", reason={"id": "closed"}) == "Not now: \u2068the queue is closed\u2069"


def test_a_view_tells_an_id_or_an_id_with_arguments(words):
    assert words.tell("save") == "Save"
    assert words.tell({"id": "save"}) == "Save"
    assert words.tell({"id": "called", "args": {"name": "Ada"}}) == "\u2068Ada\u2069 is called"


def test_what_nobody_wrote_shows_its_id_and_is_logged(words, caplog):
    with caplog.at_level(logging.WARNING):
        assert words.say("nobody-wrote-this", name="Ada") == "[nobody-wrote-this]"

    assert "nobody-wrote-this" in caplog.text
    assert not words.knows("nobody-wrote-this")


def test_a_missing_argument_is_logged(words, caplog):
    with caplog.at_level(logging.WARNING):
        words.say("called")

    assert "called" in caplog.text


def test_a_language_that_is_none_of_ours_is_english():
    assert Words("tlh").language == "en"
    assert Words("tlh").say("saved") == Words("en").say("saved") != Words("es").say("saved")


def test_each_language_has_a_name_of_its_own():
    assert LANGUAGES == {"en": "English", "es": "Español"}


@pytest.mark.parametrize("language", [*LANGUAGES, PSEUDO])
def test_what_the_browser_gets_says_the_same(language):
    assert "#" not in {line[:1] for line in ftl(language).splitlines()}
    bundle = FluentBundle([language, "en"])
    bundle.add_resource(FluentResource(ftl(language)))

    for entry in read(LOCALES)["en"]:
        if entry.named.arguments or entry.id.startswith("-"):
            continue
        value = bundle.get_message(entry.id).value
        assert bundle.format_pattern(value)[0] == Words(language).say(entry.id)


def test_plain_messages_cost_next_to_nothing():
    """Most of a screen is plain: these take a third of a microsecond, where Fluent takes about eight."""
    words = Words("en")

    best = min(timeit.repeat(lambda: words.say("saved"), number=1000, repeat=5)) / 1000

    assert best < 20e-6


def test_the_sources_are_read_once(monkeypatch):
    Words("es").say("saved")
    monkeypatch.setattr("meetingroom.words.catalogue.read", lambda folder: pytest.fail("read again"))

    assert Words("es").say("saved") == "Guardado"
