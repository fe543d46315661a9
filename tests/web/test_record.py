"""The record as people meet it: a page that is up to date, copies to take away, and who may have them."""

from __future__ import annotations

import json
import re

import pytest

from meetingroom.exports.bundle import replay
from meetingroom.exports.copies import FORMATS
from meetingroom.exports.unbundle import read_bundle
from tests.exports.reading import words_of
from tests.web.script import new_app, starts


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    return new_app(tmp_path_factory.mktemp("data"), time_zone="America/Chicago")


@pytest.fixture
def cleo(app):
    return starts(app)


@pytest.fixture
def ada(cleo):
    ada = cleo.lets_in("Ada")
    ada.asks("share_panel", item=ada.item, text="We **both** worry.")
    return ada


def test_the_page_says_that_the_meeting_still_runs_and_is_up_to_date(ada, cleo):
    before = ada.get("/m/CODE/record").text
    bo = cleo.lets_in("Bo")
    bo.asks("share_panel", item=bo.item, text="I do not.")
    after = ada.get("/m/CODE/record").text

    assert "This is the record so far" in before
    assert "<strong>both</strong>" in before
    assert "I do not." not in before
    assert "I do not." in after


def test_after_the_end_the_page_is_the_record(ada, cleo):
    cleo.asks("end_meeting")

    page = ada.get("/m/CODE/record").text

    assert "The meeting has ended. This is its record." in page
    assert re.search(r"<h2[^>]*>Who was heard, and how</h2>", page)


def test_the_page_is_in_the_readers_language_and_zone(ada):
    page = ada.get("/m/CODE/record?lang=es&zone=Asia/Tokyo").text
    preset = ada.get("/m/CODE/record").text

    assert "Esta es el acta hasta ahora" in page
    assert "(JST)" in page
    assert re.search(r"\(C[SD]T\)", preset)


def test_a_page_that_has_not_changed_is_not_sent_again(ada, cleo):
    tag = ada.get("/m/CODE/record").headers["ETag"]
    same = ada.get("/m/CODE/record", If_None_Match=tag)
    cleo.asks("change_title", title="Review")
    other = ada.get("/m/CODE/record", If_None_Match=tag)

    assert (same.status_code, other.status_code) == (304, 200)


@pytest.mark.parametrize(
    ("ending", "kind", "words"),
    [
        ("html", "text/html", "We <strong>both</strong> worry."),
        ("md", "text/markdown", "> We **both** worry."),
        ("txt", "text/plain", "We both worry."),
    ],
)
def test_everyone_may_take_a_copy_of_what_was_said(ada, ending, kind, words):
    answer = ada.get(f"/m/CODE/record.{ending}")

    assert answer.status_code == 200
    assert answer.mimetype == kind
    assert words in answer.text
    assert answer.headers["Content-Disposition"].startswith("attachment; filename=record-")


def test_the_page_offers_what_this_person_may_take(ada, cleo):
    def offered(who):
        return re.findall(r'href="/m/[^/"]+/record\.(\w+)"', who.get("/m/CODE/record").text)

    assert offered(ada) == ["pdf", "docx", "html", "txt", "md", "zip"]
    assert offered(cleo) == [*offered(ada), "json"]


def test_only_a_facilitator_takes_the_complete_data(ada, cleo):
    refused = ada.get("/api/meetings/CODE/record.json")
    data = cleo.get("/api/meetings/CODE/record.json").data
    bundle = read_bundle(data)

    assert (refused.status_code, refused.json["refused"]) == (403, "needs-facilitate")
    assert "We **both** worry." in data.decode()
    assert replay(bundle).seq == len(bundle.rows)
    assert json.loads(data)["head"] in cleo.get("/m/CODE/record.txt").text


def test_a_files_name_tells_the_day_and_the_title_without_anybodys_name(app):
    cleo = starts(app, title="Review for Ada Møller, grade 4")
    cleo.lets_in("Ada Møller")

    disposition = cleo.get("/m/CODE/record.md").headers["Content-Disposition"]

    assert re.search(r"filename=record-\d{4}-\d\d-\d\d-review-for-grade-4\.md$", disposition)


def test_the_copy_runs_nothing(ada):
    answer = ada.get("/m/CODE/record.html")

    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "<script" not in answer.text


def test_whoever_is_not_in_the_meeting_gets_no_record_and_is_told_what_to_do(app, ada, cleo):
    nobody = app.test_client()
    running = nobody.get(f"/m/{cleo.code}/record")
    cleo.asks("end_meeting")
    ended = nobody.get(f"/m/{cleo.code}/record")
    door = nobody.get(f"/m/{cleo.code}")

    assert running.status_code == ended.status_code == door.status_code == 403
    assert "Come in with your name" in running.text
    assert "ask whoever facilitated for a copy" in ended.text
    assert "ask whoever facilitated for a copy" in door.text
    assert "both" not in running.text + ended.text


def test_the_projectors_link_takes_nothing(cleo):
    cleo.token = cleo.get("/api/meetings/CODE/view").json["links"]["screen"].rpartition("/")[2]

    assert cleo.get("/m/CODE/record").status_code == 403
    assert cleo.get("/m/CODE/record.txt").status_code == 403


def test_leaving_means_leaving_here_too(ada, cleo):
    cleo.asks("remove_person", person=ada.person)

    assert ada.get("/m/CODE/record").status_code == 403
    assert ada.get("/m/CODE/record.md").status_code == 403


def test_a_kind_of_copy_that_does_not_exist_is_refused_with_those_that_do(ada):
    answer = ada.get("/api/meetings/CODE/record.exe")

    assert answer.status_code == 404
    assert answer.json["refused"] == "no-such-format"
    assert "pdf, docx, html" in answer.json["with"]["known"]


def test_private_words_are_in_no_copy(ada, cleo):
    ada.sends("/api/meetings/CODE/private", "PUT", kind="panel", key=ada.item, text="sesame", base=0)

    for ending in FORMATS:
        answer = cleo.get(f"/m/CODE/record.{ending}")
        assert answer.status_code == 200
        assert "sesame" not in words_of(ending, answer.data) + str(answer.headers)
