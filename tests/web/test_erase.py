"""Erasing from the record's page: looked for, shown with what would go, confirmed, and gone from the files too."""

from __future__ import annotations

import pytest

from tests.web.script import new_app, starts
from tests.web.test_after import posts

ERASE = "/m/CODE/record/erase"


@pytest.fixture
def app(tmp_path):
    return new_app(tmp_path)


@pytest.fixture
def cleo(app):
    return starts(app)


@pytest.fixture
def ada(cleo):
    ada = cleo.lets_in("Ada")
    ada.asks("share_panel", item=ada.item, text="The neighbour drinks.")
    cleo.sends("/api/meetings/CODE/notes", item=cleo.item, text="Ada: The neighbour drinks. We note it.")
    return ada


def files(folder):
    return b"".join(path.read_bytes() for path in folder.glob("m.db*"))


def test_one_sees_what_would_go_before_anything_goes(cleo, ada):
    page = posts(cleo, ERASE, words="the NEIGHBOUR drinks").text

    assert "The neighbour drinks." in page
    assert 'name="row"' in page
    assert "The neighbour drinks." in ada.get("/m/CODE/record.txt").text
    assert "stand nowhere" in posts(cleo, ERASE, words="something else").text


def test_what_was_ticked_is_gone_from_the_record_the_notes_and_the_files_and_the_record_says_so(cleo, ada, tmp_path):
    page = posts(cleo, ERASE, words="The neighbour drinks.").text
    row = page.split('name="row" value="')[1].split('"')[0]
    assert b"neighbour" in files(tmp_path)

    done = posts(cleo, ERASE, do="erase", words="The neighbour drinks.", row=row, notes="yes", why="Nobody’s business")

    assert "2 things" in done.text.replace("\u2068", "").replace("\u2069", "")
    record = cleo.get("/m/CODE/record.txt").text
    assert "neighbour" not in record
    assert "We note it." in record
    assert f"Text of row {row}" in record
    assert "Nobody’s business" in record
    assert b"neighbour" not in files(tmp_path)


def test_a_name_goes_and_what_the_person_wrote_stays(cleo, ada):
    assert "Ada" in posts(cleo, ERASE, person=ada.person).text

    posts(cleo, ERASE, do="erase", person=ada.person)

    record = cleo.get("/m/CODE/record.txt").text
    assert "The neighbour drinks." in record
    assert "A person’s name" in record


def test_only_a_facilitator_erases_and_is_offered_to(cleo, ada):
    assert posts(ada, ERASE, words="neighbour").status_code == 403
    assert "record/erase" in cleo.get("/m/CODE/record").text
    assert "record/erase" not in ada.get("/m/CODE/record").text


def test_what_is_held_back_is_not_shown_here_either(cleo, ada):
    cleo.asks("edit_item", item=cleo.item, holds_back=True)
    ada.asks("share_panel", item=ada.item, text="A surprise for Bo.")

    assert "A surprise for Bo." not in posts(cleo, ERASE, words="surprise").text


def test_nothing_ticked_erases_nothing(cleo, ada):
    refused = posts(cleo, ERASE, do="erase", words="neighbour")

    assert refused.status_code == 422
    assert "Nothing was ticked" in refused.text
