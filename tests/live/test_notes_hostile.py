"""What a stranger's browser may send: anything. What the notes take: plain text in the agenda's sections."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pycrdt import Array, Doc, Map, Text

from meetingroom.core.acts import Refused
from meetingroom.live.notes import Editor, document
from meetingroom.live.notes.cursors import number, sized
from meetingroom.live.notes.update import NotAnUpdate, read_state_vector, read_update
from tests.notes_desk import Desk


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path, "Ada", "Bo")


@pytest.fixture
def ada(desk):
    return desk.writer("Ada")


def update_of(root: str, content: object) -> bytes:
    doc = Doc()
    doc[root] = content
    return doc.get_update()


MALFORMED = [b"", b"\x00", b"\x01", b"\xff" * 20, b"\x00\x00\x00", b"\x01\x01\x00", b"\x80" * 30, b"not an update at all"]


@pytest.mark.parametrize("update", MALFORMED)
def test_bytes_that_are_no_update_are_refused(ada, update):
    assert ada.tries(update).code == "notes-not-understood"


def test_every_shortened_update_is_refused_or_harmless(desk, ada):
    ada.types("héllo 😀 wörld").types("x", at=3).deletes(1, 2)
    update = ada.doc.get_update()

    for size in range(len(update)):
        with pytest.raises(NotAnUpdate):
            read_update(update[:size])


@settings(max_examples=300)
@given(st.binary(max_size=80))
def test_no_bytes_break_the_reader(given_bytes):
    for read in (read_update, read_state_vector):
        try:
            read(given_bytes)
        except NotAnUpdate:
            continue


def test_what_the_reader_takes_for_an_update_pycrdt_takes_too(ada):
    """The reader must see the same things in the bytes as the document will."""
    ada.types("héllo 😀 wörld").types("x", at=3).deletes(1, 2)
    ada.at.format(0, 3, {"by": "somebody"})
    update = ada.doc.get_update()

    seen = read_update(update)

    assert seen.roots == {f"item:{ada.desk.item}"}
    assert seen.ends == read_state_vector(ada.doc.get_state())
    assert seen.marks == {"by"}


@pytest.mark.parametrize(
    "content", [Map({"a": 1}), Array([1, 2]), Map({"a": Text("inside")})], ids=["map", "array", "a text inside a map"]
)
def test_anything_but_text_is_refused(desk, ada, content):
    assert ada.tries(update_of(f"item:{desk.item}", content)).code == "notes-not-understood"


def test_a_thing_embedded_in_the_text_is_refused(ada):
    ada.at.insert_embed(0, {"image": "x"})

    assert ada.tries(ada.unsent[0]).code == "notes-not-understood"


@pytest.mark.parametrize("root", ["item:i999", "text", "", "item:", "__proto__"])
def test_a_section_that_is_not_on_the_agenda_is_refused(ada, root):
    assert ada.tries(update_of(root, Text("hidden"))).code == "notes-no-such-section"


def test_a_strange_mark_is_refused(ada):
    ada.types("words").sends()
    ada.at.format(0, 3, {"bold": True})

    assert ada.tries(ada.unsent[0]).code == "notes-not-understood"


def test_an_update_that_is_too_long_is_refused(ada):
    ada.types("x" * document.MOST_UPDATE)

    refusal = ada.tries(ada.unsent[0])

    assert (refusal.code, refusal.args_) == ("notes-update-too-long", {"most": document.MOST_UPDATE})


def test_full_notes_take_no_more_words_but_let_some_be_deleted(ada, monkeypatch):
    monkeypatch.setattr(document, "MOST_WORDS", 20)
    ada.types("exactly twenty bytes").sends()

    ada.types("!")
    assert ada.tries(ada.unsent.pop()).code == "notes-full"
    ada.desk.line.listeners.clear()
    anew = ada.desk.writer("Ada").deletes(0, 8).sends().types("not 20").sends()

    assert anew.text == "twenty bytesnot 20"


def test_a_history_that_grows_without_end_is_stopped(ada, monkeypatch):
    monkeypatch.setattr(document, "MOST_STATE", 1_000)
    ada.types("x" * 600).sends()
    ada.deletes(0, 600).sends()
    ada.types("y" * 600).sends()  # what was deleted is forgotten, and makes room

    ada.types("z" * 600)

    assert ada.tries(ada.unsent[0]).code == "notes-full"


def test_words_that_build_on_words_which_never_came_are_refused(ada):
    ada.types("a").types("b")

    assert ada.tries(ada.unsent[1]).code == "notes-behind"


def test_nobody_writes_under_anothers_client_id(desk, ada):
    """Else the next words of that person would be taken for known, and vanish."""
    ada.types("mine").sends()
    bo = desk.writer("Bo")
    forged = Doc(client_id=ada.doc.client_id)
    forged.apply_update(bo.doc.get_update())
    text, before = forged.get(f"item:{desk.item}", type=Text), forged.get_state()
    text += " stolen"

    assert bo.tries(forged.get_update(before)).code == "notes-not-yours"
    with pytest.raises(Refused, match="notes-not-yours"):
        desk.notes.join(desk.meeting, Editor("sid-2", bo.person, ada.doc.client_id), b"\x00")


def test_the_servers_own_client_id_is_not_for_others_even_after_a_restart(desk, ada, tmp_path):
    ada.types("a").sends()
    system = next(c for c in read_state_vector(ada.receives().doc.get_state()) if c != ada.doc.client_id)
    anew = Desk(tmp_path)
    bo = anew.writer("Bo")
    forged = Doc(client_id=system)
    forged.apply_update(bo.doc.get_update())
    text, before = forged.get(f"item:{desk.item}", type=Text), forged.get_state()
    text += "stolen"

    assert bo.tries(forged.get_update(before)).code == "notes-not-yours"


# Cursors


def cursor_of(client: int, told: object, clock: int = 1) -> bytes:
    return number(1) + number(client) + number(clock) + sized(msgspec.json.encode(told))


def test_a_cursor_is_passed_on_under_the_persons_own_name(desk, ada):
    bo = desk.writer("Bo")
    place = {"type": None, "tname": f"item:{desk.item}", "item": None, "assoc": 0}
    told = {"user": {"name": "Cleo"}, "cursor": {"anchor": place, "head": place}, "extra": "x" * 100}

    desk.notes.awareness(desk.meeting, ada.sid, cursor_of(ada.doc.client_id, told))

    event, update = bo.waiting[-1]
    assert event == "notes_awareness"
    assert f'"user":{{"id":"{ada.person}"}}'.encode() in update
    assert b"Cleo" not in update
    assert b"extra" not in update


@pytest.mark.parametrize("told", [[], "x", {"cursor": 1}, {"cursor": {"anchor": {}, "head": {}}}, {"cursor": {"anchor": None}}])
def test_a_cursor_that_would_break_other_browsers_is_refused(desk, ada, told):
    with pytest.raises(Refused, match="notes-not-understood"):
        desk.notes.awareness(desk.meeting, ada.sid, cursor_of(ada.doc.client_id, told))


@pytest.mark.parametrize("update", [*MALFORMED, b"\x01\x01\x01" + sized(b"[" * 1_500), b"x" * 3_000])
def test_a_malformed_cursor_is_refused(desk, ada, update):
    with pytest.raises(Refused, match="notes-not-understood"):
        desk.notes.awareness(desk.meeting, ada.sid, update)


def test_nobody_moves_anothers_cursor(desk, ada):
    bo = desk.writer("Bo")

    with pytest.raises(Refused, match="notes-not-yours"):
        desk.notes.awareness(desk.meeting, bo.sid, cursor_of(ada.doc.client_id, {"cursor": None}))


def test_the_cursor_of_who_has_gone_goes_too(desk, ada):
    bo = desk.writer("Bo")
    desk.notes.awareness(desk.meeting, ada.sid, cursor_of(ada.doc.client_id, {"cursor": None}, clock=7))

    desk.notes.left("m1", ada.sid)

    assert bo.waiting[-1] == ("notes_awareness", cursor_of(ada.doc.client_id, None, clock=8))
    with pytest.raises(Refused, match="notes-not-joined"):
        desk.notes.awareness(desk.meeting, ada.sid, cursor_of(ada.doc.client_id, None))
