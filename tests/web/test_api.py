"""Whatever a person can do, a script can: over HTTP, with a token."""

from __future__ import annotations

import pytest

from tests.web.script import Script, new_app, starts


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    return new_app(tmp_path_factory.mktemp("data"))


@pytest.fixture
def cleo(app):
    return starts(app, items=("Opening", "Worries"))


def end_of(url):
    return url.rpartition("/")[2]


def test_the_door_shows_who_is_expected_and_one_comes_in_as_one_of_them_once(cleo):
    cleo.asks("add_seat", title="Parent", titles={"es": "Familia"})
    cleo.asks("add_person", name="Ada", role="familia")
    lobby = cleo.client.get(f"/api/meetings/{cleo.code}/lobby").json
    (ada,) = lobby["people"]

    claimed = cleo.client.post(f"/api/meetings/{cleo.code}/claim", json={"person": ada["id"]})
    again = cleo.client.post(f"/api/meetings/{cleo.code}/claim", json={"person": ada["id"]})

    assert (lobby["title"], ada["name"], ada["role"]) == ("Annual review", "Ada", "Parent")
    assert claimed.status_code == 201
    assert (again.status_code, again.json["refused"]) == (422, "name-claimed")
    ada = Script(cleo.client, cleo.code, claimed.json["token"], claimed.json["person"])
    ada.asks("raise_hand", kind="topic", item=ada.item)
    assert len(cleo.view["queue"]["order"]) == 1


def test_the_door_shows_nothing_that_was_said(cleo):
    cleo.asks("share_panel", item=cleo.item, text="sesame")

    assert "sesame" not in cleo.client.get(f"/api/meetings/{cleo.code}/lobby").text


def test_a_personal_link_is_a_token_that_comes_in(cleo):
    cleo.asks("add_person", name="Bo")
    links = cleo.get("/api/meetings/CODE/links").json
    bo_id = cleo.view["people"]["order"][1]

    bo = Script(cleo.client, "", end_of(links["people"][bo_id]), bo_id)
    entered = bo.sends("/api/enter").json
    screen = Script(cleo.client, "", end_of(links["screen"]), "").sends("/api/enter").json

    assert entered == {"code": cleo.code, "title": "Annual review", "audience": "member", "person": bo_id}
    assert cleo.view["people"]["people"][bo_id]["presence"] == "here"
    assert (screen["audience"], "person" in screen) == ("screen", False)


def test_a_renewed_link_comes_in_no_more(cleo):
    old = Script(cleo.client, cleo.code, cleo.token, cleo.person)
    cleo.asks("renew_link", holder=cleo.person)

    assert (old.sends("/api/enter").status_code, old.get("/api/meetings/CODE/links").status_code) == (410, 410)


def test_a_member_gets_only_their_own_link(cleo):
    ada = cleo.lets_in("Ada")

    links = ada.get("/api/meetings/CODE/links").json

    assert list(links) == ["people"]
    assert list(links["people"]) == [ada.person]


def section(who, item):
    return who.get("/api/meetings/CODE/notes").json["sections"][item]


def writes(who, text, **more):
    return who.sends("/api/meetings/CODE/notes", item=who.item, text=text, **more)


def test_a_script_writes_in_the_notes_under_its_own_name(cleo):
    ada = cleo.lets_in("Ada")
    writes(cleo, "We began.")

    answer = writes(ada, "Ñandú 🦤 came.")

    assert answer.status_code == 200
    found = section(cleo, cleo.item)
    assert found["text"] == "We began.\n\nÑandú 🦤 came."
    assert found["runs"][0] == {"words": "We began.", "by": cleo.person}
    assert found["runs"][-1]["by"] == ada.person
    assert found["runs"][-1]["words"].endswith("Ñandú 🦤 came.")


def test_a_script_changes_what_it_has_read_and_others_words_stay_theirs(cleo):
    ada = cleo.lets_in("Ada")
    writes(cleo, "Two 🦤 by the pond, one at the gate.")
    base = section(ada, ada.item)["text"]

    writes(ada, base.replace("pond", "río"), base=base)

    found = section(cleo, cleo.item)
    assert found["text"] == "Two 🦤 by the río, one at the gate."
    assert {run["words"]: run["by"] for run in found["runs"]}["río"] == ada.person
    assert found["runs"][0]["by"] == cleo.person


def test_words_that_came_meanwhile_are_never_overwritten(cleo):
    writes(cleo, "First.")
    writes(cleo, "Second.")

    refused = writes(cleo, "Other.", base="First.")

    assert (refused.status_code, refused.json["refused"]) == (422, "notes-changed")
    assert section(cleo, cleo.item)["text"] == "First.\n\nSecond."


def test_what_is_sent_again_stands_there_once(cleo):
    first = writes(cleo, "Once.", id="write-0001")
    again = writes(cleo, "Once.", id="write-0001")

    assert first.json == again.json
    assert section(cleo, cleo.item)["text"] == "Once."


def test_a_script_can_empty_a_section(cleo):
    writes(cleo, "Gone soon.")

    writes(cleo, "", base="Gone soon.")

    assert cleo.get("/api/meetings/CODE/notes").json == {"order": [], "sections": {}}


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"item": "i99", "text": "x"}, "no-such-item"),
        ({"item": "i1-2", "text": "x\x00y"}, "bad-characters"),
        ({"item": "i1-2", "text": "x" * 100_001}, "too-long"),
        ({"item": "i1-2"}, "missing-field"),
        ({"item": "i1-2", "text": "x", "id": "no"}, "bad-field"),
    ],
)
def test_what_cannot_be_written_is_refused(cleo, fields, code):
    refused = cleo.sends("/api/meetings/CODE/notes", **fields)

    assert (refused.status_code, refused.json["refused"]) == (422, code)


def test_whoever_takes_no_notes_is_refused(cleo):
    ada = cleo.lets_in("Ada")
    cleo.asks("change_settings", edits_notes="note_takers")

    assert writes(ada, "Mine.").json["refused"] == "needs-take-notes"
