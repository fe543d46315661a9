"""The language of a page, and the script that brings its words."""

import gzip
import json
import re
from html import unescape
from pathlib import Path

import pytest

from meetingroom.app import create_app
from meetingroom.config import Config
from meetingroom.presets import read_templates
from meetingroom.web.assets import words_url
from meetingroom.words import Words


@pytest.fixture
def browser(tmp_path):
    """Opens pages of a server of its own, as one browser with its cookies."""

    def browser(**settings):
        database = f"sqlite:///{tmp_path / 'room.db'}"
        config = Config(data_dir=Path(tmp_path), database_url=database, async_mode="threading", secret_key="s" * 32, **settings)
        return create_app(config).test_client()

    return browser


def language_of(answer):
    return re.search(r'<html lang="([\w-]+)" dir="(\w+)"', answer.text).groups()


def script_url(browser, language):
    with browser.application.test_request_context("/"):
        return words_url(language)


def words_in(answer):
    return json.loads(answer.text.removeprefix("window.__words = ").removesuffix(";"))


def test_a_page_is_in_the_language_that_the_browser_prefers(browser):
    answer = browser().get("/", headers={"Accept-Language": "es-MX,es;q=0.9,en;q=0.8"})

    assert language_of(answer) == ("es", "ltr")
    assert Words("es").say("start-title") in answer.text


def test_a_language_chosen_by_hand_stays(browser):
    ada = browser()
    assert language_of(ada.get("/?lang=es")) == ("es", "ltr")

    assert language_of(ada.get("/", headers={"Accept-Language": "en"})) == ("es", "ltr")
    assert language_of(ada.get("/?lang=en")) == ("en", "ltr")
    assert language_of(ada.get("/", headers={"Accept-Language": "es"})) == ("en", "ltr")


@pytest.mark.parametrize("junk", ["tlh", "../../etc", "<script>", "en\n"])
def test_a_language_that_we_lack_is_the_best_that_we_have(browser, junk):
    answer = browser().get("/", query_string={"lang": junk}, headers={"Accept-Language": "es"})

    assert language_of(answer)[0] in ("en", "es")
    assert junk not in answer.headers.get("Set-Cookie", "")


def test_the_pseudo_language_is_for_those_who_turned_it_on(browser):
    assert language_of(browser().get("/?lang=qps")) == ("en", "ltr")
    assert language_of(browser(pseudo_language=True).get("/?lang=qps")) == ("qps", "ltr")


def test_the_words_come_as_a_script_that_is_kept_for_ever(browser):
    ada = browser()

    answer = ada.get(script_url(ada, "es"))

    assert answer.mimetype == "text/javascript"
    assert "immutable" in answer.headers["Cache-Control"]
    assert words_in(answer).keys() == {"language", "formats", "ftl", "beside"}
    assert "saved = Guardado" in words_in(answer)["ftl"]


def test_the_words_travel_compressed(browser):
    ada = browser()

    answer = ada.get(script_url(ada, "en"), headers={"Accept-Encoding": "gzip"})

    assert answer.headers["Content-Encoding"] == "gzip"
    assert len(answer.data) < len(gzip.decompress(answer.data)) / 2


def test_a_page_from_before_gets_todays_words_and_keeps_them_not(browser):
    answer = browser().get("/words/en-0123456789.js")

    assert "saved = Saved" in words_in(answer)["ftl"]
    assert answer.headers["Cache-Control"] == "no-store"


def test_there_are_no_words_of_a_language_that_we_lack(browser):
    assert browser().get("/words/tlh-0123456789.js").status_code == 404


def test_the_pseudo_language_has_the_dates_of_another_alphabet(browser):
    ada = browser(pseudo_language=True)

    assert words_in(ada.get(script_url(ada, "qps")))["formats"] == "el"


def english_on(answer):
    """The words in plain letters that a page shows, without addresses, codes, formats and names of languages."""
    shown = re.sub(r"<(script|style)\b.*?</\1>|<!--.*?-->", " ", answer.text, flags=re.DOTALL)
    spoken = " ".join(re.findall(r"(?:aria-label|alt|title|placeholder)=\"([^\"]*)\"", shown))
    shown = re.sub(r"https?://\S+|/m/\S+", " ", unescape(re.sub(r"<[^>]*>", " ", shown) + spoken))
    return words_of(shown) - {"English", "Español"} - words_of(TEMPLATES)


def words_of(text):
    return set(re.findall(r"[A-Za-z]{2,}\w*", text))


# They are data, in the languages that their files have.
TEMPLATES = " ".join(f"{one.name['en']} {one.about['en']}" for one in read_templates().values())


def test_in_the_pseudo_language_no_english_is_left_on_any_page(browser):
    """People's own text is in digits here, so whatever has letters is ours."""
    cleo = browser(pseudo_language=True)
    cleo.get("/?lang=qps")
    room = cleo.post("/start", data={"name": "1", "title": "2", "items": "3\n4"}).location.removesuffix("/run")
    code = room.rsplit("/", 1)[1]
    ada = browser(pseudo_language=True)

    visits = [(cleo, "/"), (cleo, room), (cleo, f"{room}/run"), (cleo, f"{room}/screen"), (cleo, f"{room}/links")]
    visits += [(ada, f"{room}?lang=qps"), (ada, "/?lang=qps"), (ada, f"{room}/run"), (ada, "/m/nowhere"), (ada, "/nowhere")]
    left = {path: english_on(who.get(path)) - set(code.split("-")) for who, path in visits}

    assert {path: words for path, words in left.items() if words} == {}


def test_in_the_pseudo_language_refusals_are_strange_too(browser):
    ada = browser(pseudo_language=True)
    ada.get("/?lang=qps")

    for path, form in [("/start", {"name": "", "title": ""}), ("/start", {"name": "9" * 100}), ("/join", {"code": "1"})]:
        answer = ada.post(path, data=form)

        assert answer.status_code in (404, 422)
        assert english_on(answer) == set()
