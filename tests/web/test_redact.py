"""The copy without names over HTTP: the person decides first, then takes it in any format."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from meetingroom.app import parts
from meetingroom.exports.copies import FORMATS
from meetingroom.exports.unbundle import read_bundle
from meetingroom.store.tables import former_names
from tests.exports.reading import words_of
from tests.web.script import new_app, starts

NAMES = ("zelda", "quimby", "milo", "willoughby")


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    return new_app(tmp_path_factory.mktemp("data"))


@pytest.fixture
def cleo(app):
    cleo = starts(app, title="Review for Milo, Willoughby School")
    zelda = cleo.lets_in("Zelda Quimby")
    zelda.asks("share_panel", item=zelda.item, text="We asked Milo. I am zelda.")
    zelda.sends("/api/meetings/CODE/notes", item=zelda.item, text="Mrs Quimby reads with Milo")
    return cleo


def names_in(text):
    return [name for name in NAMES if name in text.casefold()]


CHOICES = {"others": ["Milo", "Willoughby"]}


@pytest.mark.parametrize("ending", [e for e in FORMATS if e != "ics"])
def test_in_no_format_is_anybody_named_the_files_name_included(cleo, ending):
    answer = cleo.sends(f"/api/meetings/CODE/redacted.{ending}", **CHOICES)

    assert answer.status_code == 200
    assert names_in(words_of(ending, answer.data)) == []
    assert names_in(answer.headers["Content-Disposition"]) == []
    assert "redacted-record-" in answer.headers["Content-Disposition"]


def test_a_script_asks_what_there_is_to_decide(cleo):
    found = cleo.get("/api/meetings/CODE/names").json

    assert list(found["people"].values()) == ["Person 1", "Person 2"]
    assert {"Milo", "Willoughby School"} <= {guess["words"] for guess in found["probable"]}
    assert found["small"] == {"zelda": 1}


def test_the_page_lists_names_and_the_form_takes_the_copy(cleo):
    page = cleo.get("/m/CODE/record/redact").text
    fields = {"other": ["Milo", "Willoughby School"], "part": ["zelda"], "small": ["zelda"], "more": "gravel, Møller", "format": "txt"}
    taken = cleo.client.post(f"/m/{cleo.code}/record/redact", data=fields, headers={"Authorization": f"Bearer {cleo.token}"})

    assert 'value="Milo" checked' in page
    assert "becomes" in page
    assert names_in(taken.text) == []
    assert taken.text.startswith("Review for Name A, Name B\n")


def test_a_part_that_was_unticked_stays_where_it_is_small(cleo):
    fields = {"part": ["zelda"], "format": "txt"}
    taken = cleo.client.post(f"/m/{cleo.code}/record/redact", data=fields, headers={"Authorization": f"Bearer {cleo.token}"})

    assert "I am zelda." in taken.text
    assert "Zelda" not in taken.text


def test_an_alias_becomes_its_person(cleo):
    person = cleo.view["people"]["order"][1]
    cleo.sends("/api/meetings/CODE/notes", item=cleo.item, text="So Zelly said")

    taken = cleo.sends("/api/meetings/CODE/redacted.txt", aliases={person: ["Zelly"]})

    assert "So Person 2 said" in taken.text


def test_everyone_may_take_it_but_only_a_facilitator_the_data(cleo):
    ada = cleo.lets_in("Ada")

    assert ada.sends("/api/meetings/CODE/redacted.pdf", **CHOICES).status_code == 200
    assert ada.sends("/api/meetings/CODE/redacted.json", **CHOICES).json["refused"] == "needs-facilitate"
    data = cleo.sends("/api/meetings/CODE/redacted.json", **CHOICES).data
    assert read_bundle(data).is_redacted


def test_whoever_was_not_there_gets_neither_the_list_nor_the_copy(cleo):
    nobody = cleo.client.get(f"/m/{cleo.code}/record/redact")
    copy = cleo.client.post(f"/api/meetings/{cleo.code}/redacted.txt", json={})

    assert (nobody.status_code, copy.status_code) == (403, 403)
    assert names_in(nobody.text + copy.text) == []


@pytest.mark.parametrize("fields", [{"others": "Milo"}, {"others": [""]}, {"names": []}, {"aliases": {"p1": "x"}}, {"others": ["x"] * 501}])
def test_a_strange_shape_is_refused(cleo, fields):
    assert cleo.sends("/api/meetings/CODE/redacted.txt", **fields).status_code == 422


def test_a_name_that_somebody_had_before_is_in_no_copy_and_goes_with_the_name(app, cleo):
    vesna = cleo.lets_in("Vesna Okoro")
    vesna.asks("share_panel", item=vesna.item, text="I agree, says Vesna.")
    cleo.asks("rename", person=vesna.person, name="Maria Lopez")

    copy = cleo.sends("/api/meetings/CODE/redacted.txt", **CHOICES).text
    assert "I agree, says Person 3." in copy
    assert "Vesna" not in copy
    assert "Vesna" not in cleo.get("/api/meetings/CODE/record.json").text.replace("says Vesna", "")

    cleo.asks("erase_name", person=vesna.person)
    with parts(app).store.reading() as connection:
        assert connection.execute(select(former_names)).all() == []
