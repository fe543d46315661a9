"""After the meeting, over HTTP and without a script: one's own words, keeping, and deleting."""

from __future__ import annotations

import re
import time

import pytest

from meetingroom.app import parts
from meetingroom.store import tables
from meetingroom.words import LANGUAGES, Words
from tests.web.script import new_app, starts


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    return new_app(tmp_path_factory.mktemp("data"))


@pytest.fixture
def cleo(app):
    cleo = starts(app)
    cleo.asks("change_settings", purge_days=30)
    return cleo


@pytest.fixture
def ada(cleo):
    ada = cleo.lets_in("Ada")
    bo = cleo.lets_in("Bo")
    ada.asks("share_panel", item=ada.item, text="We *both* worry.")
    bo.asks("share_panel", item=bo.item, text="I do not.")
    cleo.asks("end_meeting")
    return ada


def posts(who, path, **fields):
    return who.client.post(path.replace("CODE", who.code), data=fields, headers={"Authorization": f"Bearer {who.token}"})


def test_one_sees_ones_own_words_and_nobody_elses(ada):
    page = ada.get("/m/CODE/record/mine").text

    assert "<em>both</em>" in page
    assert "I do not." not in page
    assert "You can confirm or correct until" in page


def test_the_page_calls_the_meeting_as_its_reader_does(ada, cleo):
    cleo.asks("change_title", title="The north path", titles={"es": "El camino norte"})

    assert "<bdi>El camino norte</bdi>" in ada.get("/m/CODE/record/mine?lang=es").text


def test_who_says_nothing_until_the_deadline_is_recorded_as_silent(app, ada, cleo):
    posts(ada, "/m/CODE/record/mine", say="right")
    joined, later = parts(app), time.time() + 8 * 86_400
    joined.rooms.now = lambda: later
    try:
        joined.clockwork.ask_what_is_due(later)
    finally:
        joined.rooms.now = time.time

    text = cleo.get("/m/CODE/record.txt").text
    assert "Ada: confirmed" in text
    assert "Bo: said nothing" in text
    assert "The time for corrections is over." in ada.get("/m/CODE/record/mine").text


def test_one_confirms_and_the_record_says_so(ada, cleo):
    assert "If you say nothing, the record says so." in ada.get("/m/CODE/record/mine").text
    answer = posts(ada, "/m/CODE/record/mine", say="right")
    assert (answer.status_code, answer.location.partition("#")[2]) == (303, "answer")

    shown = ada.get("/m/CODE/record/mine").text
    assert "You have confirmed your words." in shown.partition('id="answer"')[2]
    assert "You can still confirm or correct" in shown
    assert "If you say nothing" not in shown
    assert "Ada: confirmed" in cleo.get("/m/CODE/record.txt").text
    assert "Bo: nothing yet" in cleo.get("/m/CODE/record.txt").text


def test_a_correction_stands_in_the_record_beside_the_words(ada, cleo):
    posts(ada, "/m/CODE/record/mine", say="correct", text="I said **gravel**.")

    text = cleo.get("/m/CODE/record.txt").text
    assert "We both worry." in text
    assert "I said gravel." in text.partition("How each person found their own words")[2]
    assert "I said **gravel**." in ada.get("/m/CODE/record/mine").text.partition('id="answer"')[2]


def test_what_is_put_right_on_an_item_stands_beside_its_notes(ada):
    item = re.search(r'<option value="(i[^"]+)"', ada.get("/m/CODE/record/mine").text)[1]
    posts(ada, "/m/CODE/record/mine", say="correct", text="Say *office*.", item=item)

    record = ada.get("/m/CODE/record").text
    assert record.count("Say <em>office</em>.") == 2
    assert 'name="item"' in ada.get("/m/CODE/record/mine").text



def test_what_is_refused_stays_in_the_persons_hands(ada):
    refused = posts(ada, "/m/CODE/record/mine", say="correct", text="bell\x07 and words")

    assert refused.status_code == 422
    assert "and words</textarea>" in refused.text


def test_the_record_shows_the_way_to_ones_own_words(ada):
    assert 'href="/m/' + ada.code + '/record/mine"' in ada.get("/m/CODE/record").text


def test_whoever_was_not_there_sees_nobodys_words(app, ada):
    assert app.test_client().get(f"/m/{ada.code}/record/mine").status_code == 403


def test_the_keeping_page_says_until_when_and_holds(ada, cleo):
    assert "is deleted here on" in cleo.get("/m/CODE/keeping").text

    posts(cleo, "/m/CODE/keeping", do="hold", why="An appeal")
    held = cleo.get("/m/CODE/keeping").text
    posts(cleo, "/m/CODE/keeping", do="release")

    assert "An appeal" in held
    assert "While it is held it cannot be deleted." in held
    assert "is deleted here on" in cleo.get("/m/CODE/keeping").text


def test_only_a_facilitator_keeps_or_deletes(ada):
    assert ada.get("/m/CODE/keeping").status_code == 403
    assert posts(ada, "/m/CODE/keeping", do="delete", title="Annual review").status_code == 403
    assert ada.sends("/api/meetings/CODE", "DELETE", title="Annual review").status_code == 403


def test_deleting_says_first_what_goes_and_then_what_went(ada, cleo):
    before = cleo.get("/m/CODE/keeping").text

    wrong = posts(cleo, "/m/CODE/keeping", do="delete", title="Another")
    done = posts(cleo, "/m/CODE/keeping", do="delete", title="Annual review")

    assert "People’s names: " in before
    assert wrong.status_code == 422
    assert "type the name of this meeting exactly" in wrong.text
    assert "Everything of this meeting has been deleted" in done.text
    assert "People’s names: " in done.text
    assert ada.get("/m/CODE/record").status_code == 404
    assert cleo.get("/api/meetings/CODE/view").json["refused"] == "no-such-meeting"


def test_a_script_deletes_it_and_is_told_what_went(ada, cleo):
    refused = cleo.sends("/api/meetings/CODE", "DELETE", title="Another")
    done = cleo.sends("/api/meetings/CODE", "DELETE", title="Annual review")

    assert refused.json["refused"] == "other-title"
    assert done.json["removed"]["roster"] == 3


def test_a_meeting_that_runs_cannot_be_deleted(cleo):
    assert "End it first." in cleo.get("/m/CODE/keeping").text
    assert cleo.sends("/api/meetings/CODE", "DELETE", title="Annual review").json["refused"] == "not-ended-yet"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_has_a_sentence_that_says_what_was_removed_from_it(language):
    words = Words(language)

    assert [t.name for t in tables.metadata.sorted_tables if not words.knows(f"removed-{t.name.replace('_', '-')}")] == []


def test_every_table_says_of_which_meeting_its_rows_are():
    assert [t.name for t in tables.metadata.sorted_tables if "meeting_id" not in t.c] == []
