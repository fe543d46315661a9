"""A line that is lost before, during and after a message: what was asked is done once, what was typed is there once."""

from __future__ import annotations

import contextlib
import threading

import pytest
import socketio

from tests.cable import MOMENTS, Cable
from tests.live.ledger import Ledger
from tests.note_twin import Scribe
from tests.twin import Twin, at_once, call, join_meeting, start_meeting

pytestmark = pytest.mark.slow


@pytest.fixture
def server(stage):
    """One for the whole file: nobody kills it here."""
    return stage.server


@pytest.fixture
def cable(server):
    started = Cable(server.port).start()
    yield started
    started.stop()


@pytest.fixture
def cleo(server):
    twin = start_meeting(server.url, "One", "Two").connect()
    yield twin
    twin.cut()


@pytest.fixture
def ada(cleo, cable):
    twin = join_meeting(cleo.url, cleo.code, "Ada").connect(cable.url)
    yield twin
    twin.cut()


@pytest.mark.parametrize("moment", MOMENTS)
def test_what_was_asked_is_done_once(server, cable, cleo, ada, moment):
    cable.cuts_next(moment)
    asked = ada.says("share_panel", item=ada.view["agenda"]["current"], text="Buses are late.")
    ada.notices()

    ada.connect().answered()

    seq = ada.answers[asked]["seq"]
    assert Ledger(server, cleo.code).rows_of(asked) == [seq]
    cleo.reach(seq)
    assert cleo.view["panels"]["panels"][ada.person]["version"] == 1


@pytest.mark.parametrize("moment", MOMENTS)
def test_what_was_typed_in_the_notes_is_there_once(cable, cleo, ada, moment):
    scribe = Scribe(ada, ada.view["agenda"]["current"]).joins()
    scribe.types("before, ").sends()
    cable.cuts_next(moment)
    with lost(ada):
        scribe.types("in between, ").sends()

    ada.connect()
    scribe.joins().types("after").sends()

    assert scribe.text == "before, in between, after"
    assert notes_of(cleo) == [scribe.text]


@pytest.mark.parametrize("moment", MOMENTS)
def test_private_words_are_saved_once_and_do_not_differ_from_themselves(cable, cleo, ada, moment):
    words = {"kind": "panel", "key": ada.view["agenda"]["current"], "text": "mine alone", "base": 0}
    cable.cuts_next(moment)
    with lost(ada):
        ada.emit("keep", words)

    ada.connect()

    assert ada.emit("keep", words) == {"rev": 1}


@contextlib.contextmanager
def lost(twin: Twin):
    """The line goes while something is sent, and is put away."""
    cutter = threading.Thread(target=twin.notices)
    cutter.start()
    with contextlib.suppress(socketio.exceptions.SocketIOError):
        yield
    cutter.join()


def notes_of(twin: Twin) -> list[str]:
    status, found = call(f"{twin.url}/api/meetings/{twin.code}/notes", token=twin.token)
    assert status == 200
    return [section["text"] for section in found["sections"].values()]


def test_of_two_who_press_next_one_moves_the_room_on(server, cable, cleo):
    """Both press before either knows of the other: nothing that the server says arrives meanwhile."""
    dee = join_meeting(cleo.url, cleo.code, "Dee").connect()
    cleo.asks("give_capabilities", person=dee.person, capabilities=["facilitate", "speak", "decide"])
    members = [join_meeting(cleo.url, cleo.code, f"Member {n}").connect() for n in range(6)]
    for member in members:
        member.asks("raise_hand", kind="topic", item=cleo.view["agenda"]["current"])
    both = [cleo.connect(cable.url), dee.connect(cable.url)]

    for _ in members:
        expected = both[0].view["queue"]["expected"]
        cable.holds_answers()
        asked = [twin.says("call_next", expected=expected) for twin in both]
        cable.lets_go()

        told = [twin.answered().answers[name] for twin, name in zip(both, asked, strict=True)]
        refused = [answer for answer in told if "refused" in answer]
        assert [answer["refused"] for answer in refused] == ["already-moved-on"], told
        moved = next(answer["seq"] for answer in told if "seq" in answer)
        for twin in both:
            twin.reach(moved)
        assert both[0].view["floor"] == both[1].view["floor"]

    called = [row for row in Ledger(server, cleo.code).rows if "TurnStarted" in row.events]
    assert len(called) == len(members)
    for twin in [dee, *members]:
        twin.cut()


def test_of_two_devices_that_save_at_once_one_is_told_of_the_other(cable, cleo, ada):
    """Both type on the same revision, and neither text goes over the other."""
    twice = Twin(cleo.url, ada.code, ada.token, ada.person).connect(cable.url)
    key = ada.view["agenda"]["current"]
    for rev in range(5):
        words = [{"kind": "panel", "key": key, "text": f"{rev} of {device}", "base": rev} for device in "ab"]
        answers = at_once(lambda twin, mine: twin.emit("keep", mine), (ada, words[0]), (twice, words[1]))

        assert sorted(map(str, answers)) == sorted([str({"rev": rev + 1}), str(differs(answers, rev))]), answers
    twice.cut()


def differs(answers: list[dict], rev: int) -> dict:
    """The other's text, as whoever came second is told it."""
    told = next(answer["differs"] for answer in answers if "differs" in answer)
    assert told["rev"] == rev + 1
    return {"differs": told}
