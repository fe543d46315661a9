"""The command line takes a whole meeting out and in, and refuses what is not as it was written."""

from __future__ import annotations

import json
import re

import pytest
from click.testing import CliRunner

from meetingroom.__main__ import main
from meetingroom.app import parts
from meetingroom.config import from_environment
from meetingroom.desk import opened
from meetingroom.store.journal import find_code
from tests.web.script import new_app, starts


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Where the server's data are; a second one takes in what the first gave out."""

    def at(name):
        folder = tmp_path / name
        monkeypatch.setenv("DATA_DIR", str(folder))
        monkeypatch.setenv("SECRET_KEY", "k")
        monkeypatch.setenv("DATABASE_URL", f"sqlite:///{folder}/m.db")
        return folder

    return at


@pytest.fixture
def cleo(home):
    folder = home("one")
    folder.mkdir()
    cleo = starts(new_app(folder), title="Garden")
    ada = cleo.lets_in("Ada")
    ada.asks("share_panel", item=ada.item, text="A wider path.")
    ada.asks("raise_hand", kind="topic", item=ada.item, topic="Water")
    cleo.asks("call_next", expected="")
    return cleo


def run(*words, **more):
    return CliRunner().invoke(main, list(words), **more)


def meeting_at(code):
    joined = opened(from_environment())
    with joined.store.reading() as connection:
        meeting_id, _ = find_code(connection, code)
    return joined, joined.rooms.meeting(meeting_id)


def test_a_meeting_goes_out_into_a_file_and_into_another_server_equal(cleo, home, tmp_path):
    file = tmp_path / "garden.json"
    _, before = meeting_at(cleo.code)

    out = run("export", cleo.code.upper(), str(file))
    home("two")
    taken = run("import", str(file))
    joined, after = meeting_at(cleo.code)

    assert (out.exit_code, taken.exit_code) == (0, 0), out.output + taken.output
    assert "chain whole" in taken.output
    assert after == before
    assert joined.notes.texts(after) != {}
    assert joined.notes.texts(after) == parts(cleo.client.application).notes.texts(before)


def test_the_links_that_import_prints_let_the_facilitator_in(cleo, home, tmp_path):
    file = tmp_path / "garden.json"
    run("export", cleo.code, str(file))
    folder = home("two")

    printed = run("import", str(file)).output

    link = next(line for line in printed.splitlines() if "/p/" in line).rpartition(" ")[2]
    answer = new_app(folder).test_client().get("/p/" + link.rpartition("/p/")[2])
    assert answer.headers["Location"].endswith(f"/m/{cleo.code}/run")


def test_beside_the_meeting_itself_it_is_a_copy_under_a_code_of_its_own(cleo, tmp_path):
    file = tmp_path / "garden.json"
    run("export", cleo.code, str(file))

    printed = run("import", str(file)).output

    code = printed.splitlines()[0].partition("(")[2].partition(")")[0]
    assert code != cleo.code
    assert meeting_at(code)[1].panels == meeting_at(cleo.code)[1].panels


def test_a_damaged_file_is_refused_by_the_name_of_its_row_and_nothing_is_stored(cleo, home, tmp_path):
    file = tmp_path / "garden.json"
    run("export", cleo.code, str(file))
    whole = json.loads(file.read_text())
    changed = next(row for row in whole["rows"] if any(t.get("text") == "A wider path." for t in row["texts"]))
    changed["texts"][0]["text"] = "A narrower path."
    file.write_text(json.dumps(whole))
    home("two")

    refused = run("import", str(file))

    assert refused.exit_code == 1
    assert f"row {changed['seq']}" in refused.output
    assert run("export", cleo.code).exit_code == 1


@pytest.mark.parametrize(("ending", "words"), [("html", "<!doctype html>"), ("md", "# Garden"), ("txt", "Garden\n======")])
def test_the_ending_of_the_file_says_in_which_format(cleo, tmp_path, ending, words):
    file = tmp_path / f"garden.{ending}"

    assert run("export", cleo.code, str(file)).exit_code == 0
    assert file.read_text().startswith(words)


def test_a_record_goes_out_in_spanish_and_without_a_file_to_the_pipe(cleo, tmp_path):
    file = tmp_path / "acta.txt"
    run("export", cleo.code, str(file), "--language", "es")

    assert "A quién se escuchó" in file.read_text()
    assert json.loads(run("export", cleo.code).stdout)["format"] == "meetingroom"


def test_a_copy_without_names_says_what_it_took_for_names(cleo, tmp_path):
    cleo.asks("change_title", title="The garden of Milo and Rose Street")
    file = tmp_path / "garden.txt"

    said = run("export", cleo.code, str(file), "--without-names", "--keep", "Rose Street", "--also", "wider")

    assert said.exit_code == 0, said.output
    assert "Replaced: everybody on the roster; Milo, wider." in said.output
    text = file.read_text()
    assert text.startswith("The garden of Name A and Rose Street\n")
    assert "A Name B path." in text
    assert "Ada" not in text


def test_a_copy_without_names_comes_in_with_its_notes(cleo, home, tmp_path):
    file = tmp_path / "garden.json"
    run("export", cleo.code, str(file), "--without-names")
    home("two")

    taken = run("import", str(file))
    joined, meeting = meeting_at(cleo.code)

    assert taken.exit_code == 0, taken.output
    assert [p.name for p in meeting.roster.people.values()] == ["Person 1", "Person 2"]
    assert "**Person 2**" in next(iter(joined.notes.texts(meeting).values()))


@pytest.mark.parametrize("words", [("export", "no-such-code"), ("export", "CODE", "garden.exe")])
def test_what_cannot_be_done_is_said_in_one_sentence(cleo, words):
    refused = run(*(cleo.code if word == "CODE" else word for word in words))

    assert refused.exit_code == 1
    assert refused.output.startswith("Error: ")
    assert "Traceback" not in refused.output


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


def test_nothing_is_erased_without_a_yes_or_when_there_is_nothing(cleo):
    asked = run("erase", cleo.code, "--words", "wider path", input="n\n")
    nothing = run("erase", cleo.code, "--words", "sesame", "--yes")

    assert "Erase this for good?" in asked.output
    assert "A wider path." in str(meeting_at(cleo.code)[1].panels)
    assert "Nothing of this is in the meeting." in nothing.output


def test_a_copy_without_names_is_verified_as_one(cleo, garden):
    run("export", cleo.code, str(garden), "--without-names", "--also", "wider")

    said = verified(garden)

    assert said.exit_code == 0
    assert "other words stand in place of names" in said.output


def test_deleting_a_meeting_says_what_was_removed(cleo):
    running = run("delete", cleo.code, "--yes")
    cleo.asks("end_meeting")
    gone = run("delete", cleo.code, "--yes")

    assert "still going on" in running.output
    assert "People’s names: 2" in gone.output
    assert run("export", cleo.code).exit_code == 1


def test_what_is_no_record_is_said_to_be_none(tmp_path):
    file = tmp_path / "other.json"
    file.write_text("{}")

    assert "This is not the complete data of a meeting." in verified(file).output
