"""Copies of the record: begun, watched, stopped and taken by whoever asked for them, and by nobody who has been sent away."""

from __future__ import annotations

import os
import time

import pytest

from meetingroom.app import parts
from meetingroom.exports.copies import FORMATS
from meetingroom.live.press import Press
from meetingroom.store import journal
from tests.web.script import new_app, starts

COPIES = "/api/meetings/CODE/copies"
PATIENCE_S = 60
LONG = 500  # bytes: everything is long here


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    app = new_app(tmp_path_factory.mktemp("data"))
    parts(app).press.long_from = LONG
    yield app
    parts(app).press.close()


@pytest.fixture
def cleo(app):
    cleo = starts(app)
    cleo.asks("share_panel", item=cleo.item, text="We *both* worry.")
    return cleo


def watched(who, copy):
    """How far a copy was each time, until it was there."""
    seen, deadline = [], time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        seen.append(who.get(f"{COPIES}/{copy}").json)
        if seen[-1]["state"] in ("done", "failed"):
            return seen
        time.sleep(0.02)
    raise AssertionError(seen[-1])


def meeting_of(app, who):
    with parts(app).store.reading() as connection:
        return journal.find_code(connection, who.code)[0]


@pytest.mark.parametrize("ending", ["pdf", "zip", "json"])
def test_a_long_copy_is_made_beside_the_server_and_taken_when_it_is_there(app, cleo, ending):
    begun = cleo.sends(COPIES, format=ending).json

    seen = watched(cleo, begun["copy"])

    assert seen[-1]["state"] == "done"
    assert [one["made"] for one in seen] == sorted(one["made"] for one in seen)
    file = cleo.get(f"/m/CODE/record/copies/{begun['copy']}")
    assert file.headers["Content-Disposition"].endswith(f".{ending}")
    assert file.content_type == FORMATS[ending].kind
    if ending == "pdf":
        assert cleo.get(f"/m/CODE/record.{ending}").data == file.data  # whoever waits gets the same


def test_a_copy_without_names_is_made_beside_the_server_too_its_files_name_included(app, cleo):
    cleo.asks("change_title", title="Review for Milo, with Cleo")
    begun = cleo.sends(COPIES, format="md", redacted={"others": ["Milo"]}).json

    last = watched(cleo, begun["copy"])[-1]
    assert last["state"] == "done"
    assert last["made"] == last["of"] > 0

    file = cleo.get(f"/m/CODE/record/copies/{begun['copy']}")
    assert "with Person 1" in file.text
    assert "Milo" not in file.text + file.headers["Content-Disposition"]
    assert "redacted-record" in file.headers["Content-Disposition"]


def test_the_page_of_a_long_record_and_the_names_in_it_are_found_beside_the_server_and_once_for_all(app, cleo):
    ada = cleo.lets_in("Ada")

    first, again = cleo.get("/m/CODE/record"), ada.get("/m/CODE/record")

    assert "<em>both</em>" in first.text
    assert "<em>both</em>" in again.text
    assert "Person 1" in cleo.get("/m/CODE/record/redact").text
    assert made_for_all(app, cleo) == ["page", "questions"]
    assert cleo.get("/m/CODE/record", If_None_Match=first.headers["ETag"]).status_code == 304


def made_for_all(app, who):
    works = parts(app).press._of(meeting_of(app, who))
    return sorted(work.kind.ending for work in works if work.whose.startswith("all:"))


def test_what_is_erased_is_in_no_copy_that_was_made_before(app, cleo):
    begun = cleo.sends(COPIES, format="txt").json
    watched(cleo, begun["copy"])

    cleo.asks("erase_text", row=parts(app).rooms.fresh(meeting_of(app, cleo)).seq)

    assert cleo.get(f"/m/CODE/record/copies/{begun['copy']}").status_code == 422
    assert [work for work in parts(app).press._works.values() if work.meeting_id == meeting_of(app, cleo)] == []


def test_one_that_is_stopped_is_gone(app, cleo):
    begun = cleo.sends(COPIES, format="docx").json
    work = parts(app).press._works[begun["copy"]]

    assert cleo.sends(f"{COPIES}/{begun['copy']}", "DELETE").json == {"state": "stopped"}

    assert work.process.poll() is not None
    assert not work.folder.exists()
    assert cleo.get(f"{COPIES}/{begun['copy']}").status_code == 422


def test_nobody_else_takes_it_and_whoever_was_sent_away_does_not_either(app, cleo):
    ada, bo = cleo.lets_in("Ada"), cleo.lets_in("Bo")
    begun = ada.sends(COPIES, format="pdf").json
    watched(ada, begun["copy"])
    file = f"/m/CODE/record/copies/{begun['copy']}"

    assert bo.get(file).status_code == 422
    cleo.asks("remove_person", person=ada.person)

    assert ada.get(file).status_code == 403
    assert ada.get(f"{COPIES}/{begun['copy']}").status_code == 403


def test_a_meeting_that_is_deleted_leaves_no_copy(app, cleo):
    begun = cleo.sends(COPIES, format="pdf").json
    work = parts(app).press._works[begun["copy"]]
    cleo.asks("end_meeting")

    assert cleo.sends("/api/meetings/CODE", "DELETE", title="Annual review").status_code == 200

    deadline = time.monotonic() + PATIENCE_S
    while work.folder.exists() and time.monotonic() < deadline:  # after whoever deleted it has their answer
        time.sleep(0.02)
    assert not work.folder.exists()


def test_a_short_copy_is_there_at_once(app, cleo):
    parts(app).press.long_from = 10**9
    try:
        begun = cleo.sends(COPIES, format="pdf").json
        assert begun["state"] == "done"
        assert cleo.get(f"/m/CODE/record/copies/{begun['copy']}").data == cleo.get("/m/CODE/record.pdf").data
    finally:
        parts(app).press.long_from = LONG


def test_whoever_asks_for_another_in_the_same_format_stops_what_they_asked_for_before(app, cleo):
    first = cleo.sends(COPIES, format="docx").json
    cleo.asks("share_panel", item=cleo.item, text="We worry no more.")
    second = cleo.sends(COPIES, format="docx").json

    assert cleo.get(f"{COPIES}/{first['copy']}").json["refused"] == "no-such-copy"
    assert watched(cleo, second["copy"])[-1]["state"] == "done"


def test_what_a_server_left_behind_goes_when_the_next_one_starts(tmp_path):
    left, other = tmp_path / "copies" / "99999999" / "x", tmp_path / "copies" / str(os.getppid())
    left.mkdir(parents=True)
    other.mkdir()
    (left / "file").write_text("sesame")

    Press(time.sleep, tmp_path / "copies")

    assert not left.parent.exists()
    assert other.exists()


def test_what_nobody_fetched_goes(app, cleo, monkeypatch):
    begun = cleo.sends(COPIES, format="txt").json
    work = parts(app).press._works[begun["copy"]]
    watched(cleo, begun["copy"])

    monkeypatch.setattr("meetingroom.live.press.KEPT_S", -1.0)
    parts(app).press.sweep()

    assert not work.folder.exists()


def test_the_same_press_from_another_device_is_the_same_copy(app, cleo):
    first, second = (cleo.sends(COPIES, format="docx").json["copy"] for _ in range(2))

    assert first == second
    assert watched(cleo, first)[-1]["state"] == "done"


def test_without_room_on_the_disk_it_says_so_and_leaves_nothing(app, cleo, monkeypatch):
    """As a full disk answers: the folder can be made, and nothing be written in it."""
    folder = parts(app).press._folder
    before = set(folder.glob("*"))

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_bytes", full)

    answer = cleo.sends(COPIES, format="html")

    assert (answer.status_code, answer.json["refused"]) == (503, "no-room")
    assert set(folder.glob("*")) == before
