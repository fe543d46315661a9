"""Who wrote which words stays known, and nobody can say it was somebody else."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetingroom.live.notes.authors import Authors
from tests.notes_desk import Desk

numbers = count(1)


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path, "Ada", "Bo")


@pytest.fixture
def ada(desk):
    return desk.writer("Ada")


@pytest.fixture
def bo(desk):
    return desk.writer("Bo")


def test_words_carry_their_authors(desk, ada, bo):
    ada.types("Grüße 😀 an alle").sends()
    bo.receives().types(" 👋", at=5).sends()

    assert desk.authors == [("Grüße", "Ada"), (" 👋", "Bo"), (" 😀 an alle", "Ada")]


def test_to_go_on_typing_costs_no_further_mark(desk, ada):
    ada.types("H").sends().receives()
    sent = len(desk.line.sent)

    for letter in "ello 😀":
        ada.types(letter).sends()

    assert [skip for _, event, _, skip in desk.line.sent[sent:] if event == "notes_update"] == [ada.sid] * 6
    assert desk.authors == [("Hello 😀", "Ada")]


def test_words_marked_as_anothers_are_marked_aright(desk, ada, bo):
    ada.types("Ada says yes. ").sends()
    bo.receives()
    bo.at.insert(len(bo.at), "Ada says no.", attrs={"by": ada.person})

    bo.sends()

    assert desk.authors == [("Ada says yes. ", "Ada"), ("Ada says no.", "Bo")]


@pytest.mark.parametrize("claim", ["bo", "cleo", None, 7, {"a": "b"}, ["ada"]])
def test_nobody_says_anew_who_wrote_what_stands(desk, ada, bo, claim):
    ada.types("Adas wörds").sends()
    bo.receives().types(" and Bos").sends()
    bo.at.format(0, len(bo.at), {"by": desk.id(claim.title()) if isinstance(claim, str) else claim})

    bo.sends()

    assert desk.authors == [("Adas wörds", "Ada"), (" and Bos", "Bo")]
    assert ada.receives().at.diff() == bo.receives().at.diff()


def test_undo_of_a_deletion_brings_words_back_under_their_authors_names(desk, ada, bo):
    ada.types("héllo 😀 ").sends()
    bo.receives().types("from Bo ").sends()
    ada.receives().deletes(0, len(ada.text)).sends()
    assert desk.authors == []

    ada.undo.undo()
    ada.sends()

    assert desk.authors == [("héllo 😀 ", "Ada"), ("from Bo ", "Bo")]


def test_undo_letter_by_letter_too(desk, ada, bo):
    ada.types("Ada 😀").sends()
    bo.receives()
    for at in (4, 3, 2):
        bo.deletes(at, at + 1).sends()
    assert desk.text == "Ad"

    for _ in range(3):
        bo.undo.undo()
        bo.sends()

    assert desk.authors == [("Ada 😀", "Ada")]


def test_deleted_words_typed_elsewhere_are_the_typists(desk, ada, bo):
    ada.types("I do not agree").sends()
    bo.receives().deletes(5, 9).sends()
    assert desk.text == "I do agree"

    bo.types("not ", at=0).sends()

    assert desk.authors == [("not ", "Bo"), ("I do agree", "Ada")]


def test_undo_takes_only_ones_own_words_away(desk, ada, bo):
    ada.types("Ada ").sends()
    bo.receives().types("Bo ").sends()
    ada.receives().types("again").sends()

    ada.undo.undo()
    ada.sends()

    assert desk.text == "Ada Bo "


ACTS = st.sampled_from(["type", "type", "type", "delete", "mark", "undo", "send", "receive"])


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_authors_kept_in_memory_are_those_that_the_document_says(data, tmp_path):
    desk = Desk(tmp_path, "Ada", "Bo", meeting_id=f"m{next(numbers)}")
    writers = [desk.writer("Ada"), desk.writer("Bo")]
    for _ in range(data.draw(st.integers(1, 30))):
        do(data, data.draw(st.sampled_from(writers)))
    for writer in writers:
        writer.sends()
    for writer in writers:
        writer.receives()

    assert {writer.text for writer in writers} == {"".join(words for words, _ in desk.authors)}
    assert {by for _, by in desk.authors} <= {"Ada", "Bo"}
    with desk.notes._shelf.opened(desk.meeting) as document:
        section = document.sections[desk.item]
        assert section.authors.runs == Authors(section.text.diff()).runs
    assert [Authors(writer.at.diff()).runs for writer in writers] == [section.authors.runs] * 2


def do(data, writer) -> None:
    size = len(writer.text)
    start = data.draw(st.integers(0, size))
    stop = data.draw(st.integers(start, size))
    act = data.draw(ACTS)
    if act == "type":
        writer.types(data.draw(st.sampled_from(["a", "é", "😀 ", "\n", "words "])), at=start)
    elif act == "delete" and start < stop:
        writer.deletes(start, stop)
    elif act == "mark" and start < stop:
        bytes_to = [len(writer.text[:at].encode()) for at in (start, stop)]
        writer.at.format(*bytes_to, {"by": data.draw(st.sampled_from([writer.desk.id("Cleo"), None, "p99"]))})
    elif act == "undo" and writer.undo.can_undo():
        writer.undo.undo()
    elif act == "send":
        writer.sends()
    elif act == "receive":
        writer.receives()
