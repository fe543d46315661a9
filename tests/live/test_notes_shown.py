"""Readers see the notes rendered, soon and not too often, and never anything that runs."""

from __future__ import annotations

import threading

import pytest

from meetingroom.views.patch import merged
from tests.notes_desk import PATIENCE_S, Desk


class Pauses:
    """Lets the sender of patches go on when the test says so."""

    def __init__(self) -> None:
        self.begun, self.over = threading.Semaphore(0), threading.Semaphore(0)

    def __call__(self, seconds: float) -> None:
        self.begun.release()
        self.over.acquire(timeout=PATIENCE_S)

    def wait(self) -> None:
        """Until a patch is out."""
        assert self.begun.acquire(timeout=PATIENCE_S)


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path, "Ada", "Bo")
    made.pauses = made.notes.readers.pause = Pauses()
    yield made
    for _ in range(9):
        made.pauses.over.release()


def patches(desk: Desk) -> list[dict]:
    return [m for group, event, m, _ in desk.line.sent if event == "notes" and group == "m:m1:member"]


def test_a_reader_holds_what_was_written(desk):
    desk.writer("Ada").types("# Hello\n\n**bold**").sends()

    answer = desk.notes.sync(desk.meeting)

    assert answer["notes"]["order"] == [desk.item]
    html = answer["notes"]["sections"][desk.item]["html"]
    assert "<strong>bold</strong>" in html
    assert f'id="n-{desk.item}-hello"' in html


def test_the_first_change_goes_out_at_once_and_the_next_ones_together(desk):
    held = desk.notes.sync(desk.meeting)
    ada = desk.writer("Ada")

    ada.types("a").sends()
    desk.pauses.wait()
    for letter in "bcdef":
        ada.types(letter).sends()
    assert len(patches(desk)) == 1
    desk.pauses.over.release()
    desk.pauses.wait()

    first, second = patches(desk)
    assert (first["since"], first["n"], second["since"]) == (held["n"], second["since"], first["n"])
    seen = merged(merged(held["notes"], first["patch"]), second["patch"])
    assert seen == desk.notes.sync(desk.meeting)["notes"]
    assert "abcdef" in seen["sections"][desk.item]["html"]


def test_only_sections_that_changed_are_rendered_and_sent(desk):
    second = desk.meeting.agenda.order[1]
    desk.writer("Ada").types("one").sends()
    desk.notes.sync(desk.meeting)
    rendered: list[str] = []
    desk.notes.readers.outside = lambda work, text, anchor: rendered.append(text) or work(text, anchor)
    ada = desk.writer("Bo")

    ada.at = ada.doc.get(f"item:{second}", type=type(ada.at))
    ada.types("two").sends()
    desk.pauses.wait()

    assert rendered == ["two"]
    assert list(patches(desk)[0]["patch"]["sections"]) == [second]


def test_sections_follow_the_agendas_order(desk):
    first, second = desk.meeting.agenda.order
    ada = desk.writer("Ada").types("one").sends()
    ada.at = ada.doc.get(f"item:{second}", type=type(ada.at))
    ada.types("two").sends()
    assert desk.notes.sync(desk.meeting)["notes"]["order"] == [first, second]

    desk.asks("Cleo", "move_item", item=second, before=first)
    desk.pauses.wait()

    assert patches(desk)[-1]["patch"] == {"order": [second, first]}


def test_a_section_that_was_emptied_is_gone(desk):
    ada = desk.writer("Ada").types("one").sends()
    held = desk.notes.sync(desk.meeting)

    ada.deletes(0, 3).sends()
    desk.pauses.wait()

    assert merged(held["notes"], patches(desk)[0]["patch"]) == {"order": [], "sections": {}}


def test_nothing_is_rendered_where_nobody_looks(desk):
    desk.notes.sync(desk.meeting)
    desk.is_watched = False

    desk.writer("Ada").types("unseen").sends()
    desk.pauses.wait()

    assert patches(desk) == []


def test_a_reader_who_comes_when_nobody_looked_sees_all(desk):
    desk.notes.sync(desk.meeting)
    desk.is_watched = False
    desk.writer("Ada").types("unseen").sends()

    assert "unseen" in desk.notes.sync(desk.meeting)["notes"]["sections"][desk.item]["html"]


@pytest.mark.parametrize("markup", ["<script>alert(1)</script>", '<img src=x onerror="alert(1)">', "[x](javascript:alert(1))"])
def test_hostile_markup_becomes_text(desk, markup):
    desk.writer("Ada").types(markup).sends()

    html = desk.notes.sync(desk.meeting)["notes"]["sections"][desk.item]["html"]

    assert "<script" not in html
    assert "<img" not in html
    assert "href=" not in html


def test_the_section_can_be_taken_away_as_markdown_while_the_meeting_runs(desk):
    ada, bo = desk.writer("Ada"), desk.writer("Bo")
    ada.types("- a *point*").sends()
    bo.receives().types("\n- another").sends()

    assert desk.notes.text(desk.meeting, desk.item) == "- a *point*\n- another"
    assert desk.authors == [("- a *point*", "Ada"), ("\n- another", "Bo")]
