"""The command line takes a whole meeting out and in, and refuses what is not as it was written."""

from __future__ import annotations

import json

import pytest

from meetingroom.app import parts
from tests.command_line import cleo, home, meeting_at, run
from tests.web.script import new_app

__all__ = ["cleo", "home"]  # fixtures


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


def test_nothing_is_erased_without_a_yes_or_when_there_is_nothing(cleo):
    asked = run("erase", cleo.code, "--words", "wider path", input="n\n")
    nothing = run("erase", cleo.code, "--words", "sesame", "--yes")

    assert "Erase this for good?" in asked.output
    assert "A wider path." in str(meeting_at(cleo.code)[1].panels)
    assert "Nothing of this is in the meeting." in nothing.output


def test_deleting_a_meeting_says_what_was_removed(cleo):
    running = run("delete", cleo.code, "--yes")
    cleo.asks("end_meeting")
    gone = run("delete", cleo.code, "--yes")

    assert "still going on" in running.output
    assert "People’s names: 2" in gone.output
    assert run("export", cleo.code).exit_code == 1
