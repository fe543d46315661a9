"""The live notes: everyone's keystrokes in one text, stored before they are acknowledged, and never doubled."""

from __future__ import annotations

from itertools import count, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetingroom.core.acts import Refused
from meetingroom.live.notes import Line, shelf
from meetingroom.store import notes
from tests.notes_desk import EMPTY, Desk, Writer

numbers = count(1)


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path, "Ada", "Bo")


def test_what_one_types_the_other_gets(desk):
    ada, bo = desk.writer("Ada"), desk.writer("Bo")

    ada.types("Grüße 😀").sends()

    assert bo.receives().text == desk.text == "Grüße 😀"


def test_the_writer_gets_no_echo_of_an_update_that_needed_no_mark(desk):
    ada = desk.writer("Ada")
    ada.types("Hello").sends().receives()

    ada.types(" there").sends()

    assert ada.waiting == []


def test_words_typed_offline_inside_the_same_word_are_all_kept(desk):
    ada, bo = desk.writer("Ada"), desk.writer("Bo")
    ada.types("meeting").sends()
    bo.receives()

    ada.types("AAA", at=3)
    bo.types("BBB", at=3).sends()
    ada.sends().receives()
    bo.receives()

    assert ada.text == bo.text == desk.text
    assert "AAA" in desk.text
    assert "BBB" in desk.text
    assert len(desk.text) == len("meetingAAABBB")


def test_an_update_that_is_sent_again_changes_nothing(desk):
    ada = desk.writer("Ada").types("once")
    update = ada.unsent[0]

    ada.send(update)
    ada.send(update)

    assert desk.text == "once"


def test_what_was_acknowledged_is_there_for_a_server_that_starts_anew(desk, tmp_path):
    desk.writer("Ada").types("kept 😀").sends()

    anew = Desk(tmp_path)

    assert anew.text == "kept 😀"
    assert anew.authors == [("kept 😀", "Ada")]


def test_whoever_has_written_offline_while_the_server_started_anew_loses_nothing(desk, tmp_path):
    ada = desk.writer("Ada").types("before ").sends()
    ada.types("offline")
    anew = Desk(tmp_path)

    ada.joins(anew).sends()

    assert anew.text == "before offline"


def test_two_processes_on_one_database_come_to_the_same_text(desk, tmp_path):
    other = Desk(tmp_path)
    ada, bo = desk.writer("Ada"), Writer(other, "Bo").joins()

    ada.types("from one ").sends()
    bo.types("from the other ").sends()
    for process in (desk, other):
        process.notes.tick(process.rooms.meeting)

    assert ada.receives().text == bo.receives().text == desk.text == other.text
    assert sorted(by for _, by in desk.authors) == ["Ada", "Bo"]
    assert desk.authors == other.authors


def test_words_that_build_on_another_process_are_taken_after_a_look_at_the_log(desk, tmp_path):
    other = Desk(tmp_path)
    assert other.text == ""
    ada = desk.writer("Ada").types("first ").sends()

    ada.desk = other
    ada.types("second").sends()

    assert other.text == "first second"


def test_a_long_log_gives_way_to_the_state_and_reads_the_same(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(shelf, "LONG_LOG", 10)
    ada = desk.writer("Ada")
    for letter in "abcdefghijklmnop":
        ada.types(letter).sends()
    desk.notes.write(desk.meeting, Line(desk.item, "turn:t1", [("a line", "system")]))
    before = desk.text, desk.authors

    desk.notes.tick(desk.rooms.meeting)

    with desk.store.reading() as connection:
        assert notes.length(connection, "m1") == 0
        assert len(notes.since(connection, "m1", 0).updates) == 1
        assert notes.is_taken(connection, "m1", "turn:t1")
    anew = Desk(tmp_path)
    assert (anew.text, anew.authors) == before
    ada.receives().types("!", at=0).sends()
    anew.notes.tick(anew.rooms.meeting)
    assert anew.text == desk.text == "!" + before[0]


def test_notes_that_nobody_needs_are_put_away_and_come_back(desk, monkeypatch):
    ada = desk.writer("Ada").types("kept").sends()
    monkeypatch.setattr(shelf, "IDLE_S", -1.0)
    desk.is_watched = False

    desk.notes.tick(desk.rooms.meeting)
    assert desk.notes._shelf.idle() == ["m1"]  # an editor holds it
    desk.notes.left("m1", ada.sid)
    desk.notes.tick(desk.rooms.meeting)

    assert desk.notes._shelf.idle() == []
    assert desk.text == "kept"


def test_only_who_may_edit_comes_in_or_writes(desk):
    ada = desk.writer("Ada").types("mine")
    desk.asks("Cleo", "change_settings", edits_notes="note_takers")

    assert ada.tries(ada.unsent[0]).code == "needs-take-notes"
    with pytest.raises(Refused, match="needs-take-notes"):
        ada.joins()


def test_nobody_writes_after_the_end(desk):
    ada = desk.writer("Ada").types("late")
    desk.asks("Cleo", "end_meeting")

    assert ada.tries(ada.unsent[0]).code == "meeting-ended"


def test_a_write_that_could_not_be_stored_leaves_nothing_behind(desk, monkeypatch):
    ada = desk.writer("Ada").types("stored ").sends()
    ada.types("lost")
    with monkeypatch.context() as broken:
        broken.setattr(notes, "append", lambda *_: (_ for _ in ()).throw(RuntimeError("the disk is full")))
        with pytest.raises(RuntimeError):
            ada.send(ada.unsent[0])
        assert desk.text == "stored "

    ada.sends()

    assert desk.text == "stored lost"


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_typed_and_whenever_it_arrives_all_end_on_one_text_with_every_keystroke(data, tmp_path):
    desk = Desk(tmp_path, "Ada", "Bo", "Dee", meeting_id=f"m{next(numbers)}")
    writers = [desk.writer(name) for name in ("Ada", "Bo", "Dee")]
    letters = iter("abcdefghijklmnopqrstuvwxyzàéîõü😀🎉👪字💬")
    typed: list[str] = []
    for _ in range(data.draw(st.integers(1, 30))):
        writer = data.draw(st.sampled_from(writers))
        act = data.draw(st.sampled_from(["type", "type", "type", "send", "receive", "reconnect"]))
        letter = next(letters, None)
        if act == "type" and letter:
            writer.types(letter, at=data.draw(st.integers(0, len(writer.text))))
            typed.append(letter)
        elif act == "send":
            writer.sends()
        elif act == "receive":
            writer.receives()
        elif act == "reconnect":
            writer.waiting.clear()
            desk.line.listeners[f"m:{desk.meeting_id}:notes"].remove(writer)
            writer.joins()

    for writer in writers:
        writer.sends()
    for writer in writers:
        writer.receives()

    assert {writer.text for writer in writers} == {desk.text or ""}
    assert sorted(desk.text) == sorted(typed)
    assert all(one[1] != two[1] for one, two in pairwise(desk.authors))
    assert {by for _, by in desk.authors} <= {"Ada", "Bo", "Dee"}


def test_an_empty_update_is_harmless(desk):
    ada = desk.writer("Ada")

    assert ada.send(EMPTY) == 0
    assert desk.text == ""
