"""The facilitator's own notes: kept for them alone, as they type, and in nothing else."""

from __future__ import annotations

from urllib.request import Request, urlopen

import pytest

from tests.twin import PATIENCE_S, Twin, join_meeting, start_meeting

pytestmark = pytest.mark.slow
NOTES = {"kind": "facilitator_notes", "key": "meeting", "base": 0}


@pytest.fixture
def people(server):
    cleo = start_meeting(server.url, "One").connect()
    ada = join_meeting(server.url, cleo.code, "Ada").connect()
    yield cleo, ada
    cleo.cut()
    ada.cut()


def test_they_are_kept_for_their_owner_and_reach_nobody_else(people):
    cleo, ada = people

    assert cleo.emit("keep", {**NOTES, "text": "zanzibar"}) == {"rev": 1}

    assert cleo.emit("sync", {})["private"]["facilitator_notes"]["meeting"]["text"] == "zanzibar"
    cleo.asks("give_capabilities", person=ada.person, capabilities=["facilitate", "speak", "decide"])
    ada.wait(lambda twin: '["resync"' in "".join(twin.frames), "resync")
    assert "zanzibar" not in str(ada.emit("sync", {}))
    assert "zanzibar" not in "".join(ada.frames)


def test_members_have_none_and_there_is_one_text(people):
    cleo, ada = people

    assert ada.emit("keep", {**NOTES, "text": "mine"})["refused"] == "needs-facilitate"
    assert cleo.emit("keep", {**NOTES, "key": "other", "text": "mine"})["refused"] == "bad-field"


def test_who_handed_facilitating_over_keeps_what_they_wrote(people):
    cleo, ada = people
    cleo.emit("keep", {**NOTES, "text": "zanzibar"})
    cleo.asks("give_capabilities", person=ada.person, capabilities=["facilitate", "speak", "decide"])
    ada.asks("give_capabilities", person=cleo.person, capabilities=["speak", "decide"])

    assert cleo.emit("sync", {})["private"]["facilitator_notes"]["meeting"]["text"] == "zanzibar"
    assert cleo.emit("keep", {**NOTES, "base": 1, "text": "more"})["refused"] == "needs-facilitate"


def test_nothing_of_them_is_in_the_journal_the_exports_or_the_log(server, people):
    cleo, _ = people
    cleo.emit("keep", {**NOTES, "text": "zanzibar"})
    cleo.asks("end_meeting")

    for ending in ("json", "html", "md", "txt"):
        asked = Request(f"{server.url}/m/{cleo.code}/record.{ending}", headers={"Authorization": f"Bearer {cleo.token}"})
        with urlopen(asked, timeout=PATIENCE_S) as answer:
            assert "zanzibar" not in answer.read().decode()
    assert "zanzibar" not in server.log.read_text()


def test_nothing_of_ones_own_reaches_the_big_screen_in_ones_own_browser(server, people):
    cleo, _ = people
    tab = Twin(server.url, cleo.code, cleo.token, cleo.person).connect(audience="screen")

    cleo.emit("keep", {**NOTES, "text": "zanzibar"})
    seq = cleo.asks("rename", person=cleo.person, name="Cleo L")
    tab.reach(seq)

    assert "zanzibar" not in "".join(tab.frames)
    assert not any(frame.startswith(('["mine"', '["kept"')) for frame in tab.frames)
    assert "undo" not in tab.view
    tab.cut()
