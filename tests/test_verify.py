"""The command line says whether a file is as it was written, and every place where it is not."""

from __future__ import annotations

import json
import re

import pytest

from tests.command_line import cleo, home, meeting_at, run

__all__ = ["cleo", "home"]  # fixtures


def verified(file, *more):
    return run("verify", str(file), *more)


@pytest.fixture
def garden(cleo, tmp_path):
    file = tmp_path / "garden.json"
    run("export", cleo.code, str(file))
    return file


def rewritten(file, change):
    whole = json.loads(file.read_text())
    change(whole)
    file.write_text(json.dumps(whole))
    return whole


def test_a_record_that_is_as_it_was_written_is_whole(garden):
    said = verified(garden)

    assert said.exit_code == 0
    head = json.loads(garden.read_text())["head"]
    assert said.output.strip().endswith(f"rows, chain whole. Its head is {head}")
    assert verified(garden, "--head", head.upper()).exit_code == 0


def test_every_place_where_it_was_changed_is_named(garden):
    def change(whole):
        texts = [t for row in whole["rows"] for t in row["texts"] if "text" in t]
        texts[-1]["text"] = "Something else"
        whole["rows"][1]["at"] += 1

    whole = rewritten(garden, change)
    said = verified(garden)

    assert said.exit_code == 1
    assert "row 2 (by system, " in said.output
    assert "a text in it is not as it was written" in said.output
    assert "This file is not as it was written" in said.output
    assert len(whole["rows"]) > 3


def another_name(whole):
    whole["people"] = dict.fromkeys(whole["people"], "Mallory")


def text_taken_out(whole):
    text = next(t for row in whole["rows"] for t in row["texts"] if "text" in t)
    del text["text"], text["salt"]


def last_row_taken_out(whole):
    whole["rows"].pop()


HARMS = {
    "the name Mallory is not the one that was given": another_name,
    "a text in it is missing, and nobody erased it": text_taken_out,
    "another head than its last row has": last_row_taken_out,
    "what the file says of itself is not as it was written": lambda whole: whole.update(meeting="another"),
    "The notes, a name, or": lambda whole: whole["notes"]["sections"].update(i1="Not so"),
    "The file has no seal": lambda whole: whole.pop("seal"),
}


@pytest.mark.parametrize("said", HARMS)
def test_whatever_else_was_changed_is_said_too(garden, said):
    rewritten(garden, HARMS[said])

    found = verified(garden)

    assert found.exit_code == 1
    assert said in found.output


def test_a_file_from_before_there_were_seals_has_no_fault(garden):
    rewritten(garden, lambda whole: (whole.pop("seal"), whole.update(version=1)))

    found = verified(garden)

    assert found.exit_code == 0
    assert "The file has no seal" in found.output


def test_what_is_held_back_is_said_to_be_and_is_no_fault(cleo, tmp_path):
    cleo.asks("edit_item", item=cleo.item, holds_back=True)
    cleo.asks("share_panel", item=cleo.item, text="Not yet.")
    run("export", cleo.code, str(tmp_path / "garden.json"))

    found = verified(tmp_path / "garden.json")

    assert found.exit_code == 0
    assert "held back until all are shown" in found.output


def test_a_row_that_is_missing_is_named(garden):
    rewritten(garden, lambda whole: whole["rows"].pop(1))

    assert "Row 2 of this file is missing" in verified(garden).output


def test_a_chain_that_was_written_anew_has_another_head_than_the_printed_one(garden):
    assert "not the head that you gave" in verified(garden, "--head", "ab" * 32).output


def test_an_erased_text_is_named_with_its_day_and_the_chain_is_whole(cleo, garden):
    erased = run("erase", cleo.code, "--words", "wider path", "--why", "asked for", "--yes")
    run("export", cleo.code, str(garden))
    said = verified(garden)

    assert "A wider path." in erased.output
    assert "A wider path." not in garden.read_text()
    assert said.exit_code == 0
    assert re.search(r"row 3: erased on \d{4}-\d\d-\d\d \d\d:\d\d UTC, chain whole", said.output)


def test_a_name_is_erased_and_what_its_owner_did_stays(cleo, garden):
    run("erase", cleo.code, "--name", "ada", "--yes")

    _, meeting = meeting_at(cleo.code)

    assert [p.name for p in meeting.roster.people.values()] == ["Cleo", "—"]
    assert meeting.panels.on(meeting.agenda.current)


def test_a_copy_without_names_is_verified_as_one(cleo, garden):
    run("export", cleo.code, str(garden), "--without-names", "--also", "wider")

    said = verified(garden)

    assert said.exit_code == 0
    assert "other words stand in place of names" in said.output


def test_what_is_no_record_is_said_to_be_none(tmp_path):
    file = tmp_path / "other.json"
    file.write_text("{}")

    assert "This is not the complete data of a meeting." in verified(file).output
