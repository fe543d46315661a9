"""A quiet signal on the wire: who taps and who does not send and receive alike."""

from __future__ import annotations

import pytest

from meetingroom.live.signals import packed
from tests.twin import join_meeting, start_meeting

pytestmark = pytest.mark.slow
ADA, BO = "a" * 16, "b" * 16
TOLD = {"device": ADA, "signals": ["too_fast"]}
NOTHING = {"device": BO}


@pytest.fixture
def people(server):
    cleo = start_meeting(server.url, "One").connect()
    ada, bo = (join_meeting(server.url, cleo.code, name).connect() for name in ("Ada", "Bo"))
    for twin in (cleo, ada, bo):
        twin.sync()
    yield cleo, ada, bo
    for twin in (cleo, ada, bo):
        twin.cut()


@pytest.mark.parametrize("transport", ["websocket", "polling"])
def test_who_taps_and_who_does_not_send_and_receive_alike(server, people, transport):
    cleo, ada, bo = people
    for twin in (ada, bo):
        twin.cut()
        twin.transport = transport
        twin.connect()
        twin.frames.clear()

    answers = [twin.emit("pulse", {"q": packed(told)}) for twin, told in ((ada, TOLD), (bo, NOTHING))]
    cleo.wait(lambda twin: signals_of(twin) == {"too_fast": 1}, "the signal")
    # What comes after is in order behind anything that the signal might have sent.
    seq = cleo.asks("add_item", title="After")
    for twin in (ada, bo):
        twin.reach(seq)

    assert answers == [{}, {}]
    assert ada.frames == bo.frames
    assert not any("signal" in frame or "too_fast" in frame for frame in ada.frames)


def test_the_log_of_the_server_tells_nothing(server, people):
    cleo, ada, bo = people

    ada.emit("pulse", {"q": packed(TOLD)})
    bo.emit("pulse", {"q": packed(TOLD)[:-4] + "!!!!"})
    cleo.wait(signals_of, "the signal")

    log = server.log.read_text()
    assert ADA not in log
    assert "too_fast" not in log
    assert packed(TOLD)[:40] not in log


def signals_of(twin):
    found = twin.view.get("signals", {}).get("signals", {})
    return {signal: row["devices"] for signal, row in found.items()}
