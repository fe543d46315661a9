"""Long copies: begun, watched, stopped and taken by whoever asked for them, and by nobody who has been sent away."""

from __future__ import annotations

import time

import pytest

from meetingroom.app import parts
from tests.web.script import new_app, starts

COPIES = "/api/meetings/CODE/copies"
PATIENCE_S = 60


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    app = new_app(tmp_path_factory.mktemp("data"))
    parts(app).press.long_from = 5
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


@pytest.mark.parametrize(("ending", "begins"), [("pdf", b"%PDF"), ("docx", b"PK")])
def test_a_long_copy_is_made_beside_the_server_and_taken_when_it_is_there(app, cleo, ending, begins):
    begun = cleo.sends(COPIES, format=ending).json

    seen = watched(cleo, begun["copy"])

    assert seen[-1]["state"] == "done"
    assert [one["made"] for one in seen] == sorted(one["made"] for one in seen)
    file = cleo.get(f"/m/CODE/record/copies/{begun['copy']}")
    assert file.data.startswith(begins)
    assert file.headers["Content-Disposition"].endswith(f".{ending}")
    assert cleo.get(f"/m/CODE/record.{ending}").data[:200] == file.data[:200]  # whoever waits gets the same


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
    assert cleo.sends(COPIES, format="txt").json == {"url": f"/m/{cleo.code}/record.txt"}
    assert 'data-long="pdf"' in cleo.get("/m/CODE/record").text
    parts(app).press.long_from = 10_000
    try:
        assert cleo.sends(COPIES, format="pdf").json == {"url": f"/m/{cleo.code}/record.pdf"}
        assert "data-long" not in cleo.get("/m/CODE/record").text
    finally:
        parts(app).press.long_from = 5
