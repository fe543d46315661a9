"""The live wire: asks are answered once they are stored, and every screen ends on what the room says."""

from __future__ import annotations

import pytest

from tests.twin import Twin, call, join_meeting, start_meeting

pytestmark = pytest.mark.slow


@pytest.fixture
def cleo(server):
    twin = start_meeting(server.url, "One", "Two").connect()
    yield twin
    twin.cut()


@pytest.fixture
def ada(server, cleo):
    twin = join_meeting(server.url, cleo.code, "Ada").connect()
    yield twin
    twin.cut()


def items(twin: Twin) -> list[str]:
    agenda = twin.view["agenda"]
    return [agenda["items"][i]["title"] for i in agenda["order"]]


def test_what_one_asks_everybody_sees(cleo, ada):
    seq = cleo.asks("add_item", title="Three")

    for twin in (cleo, ada):
        twin.reach(seq)
        assert items(twin) == ["One", "Two", "Three"]


def test_a_repeated_command_id_does_it_once_and_answers_alike(cleo):
    first = cleo.ask("add_item", command_id="same-id-1", title="Three")
    again = cleo.ask("add_item", command_id="same-id-1", title="Three")

    cleo.reach(first["seq"])
    assert again == first
    assert items(cleo).count("Three") == 1


def test_an_acknowledged_command_survives_a_kill(server, cleo):
    seq = cleo.asks("add_item", title="Kept")
    server.kill()

    server.start()
    cleo.connect(server.url)

    assert cleo.seq == seq
    assert "Kept" in items(cleo)


def test_whoever_was_cut_off_catches_up(cleo, ada):
    ada.cut()
    seq = cleo.asks("add_item", title="Meanwhile")

    ada.connect()

    assert ada.seq == seq
    cleo.reach(seq)
    assert ada.view["agenda"] == cleo.view["agenda"]


def test_a_removed_person_is_cut_off_at_once(server, cleo, ada):
    cleo.asks("remove_person", person=ada.person)

    ada.wait(lambda twin: twin.gone == "removed", "being told")
    status, answer = call(f"{server.url}/api/meetings/{cleo.code}/view", token=ada.token)
    assert (status, answer["refused"]) == (403, "removed")


def test_who_begins_to_facilitate_sees_the_facilitators_view(cleo, ada):
    assert "undo" not in ada.view

    cleo.asks("give_capabilities", person=ada.person, capabilities=["facilitate", "speak", "decide"])
    ada.wait(lambda twin: '["resync"' in "".join(twin.frames), "resync")
    ada.sync()

    assert "undo" in ada.view


def test_the_token_of_one_meeting_opens_no_other(server, cleo):
    other = start_meeting(server.url)

    status, answer = call(f"{server.url}/api/meetings/{other.code}/view", token=cleo.token)

    assert (status, answer["refused"]) == (403, "other-meeting")


def test_a_renewed_code_lets_nobody_new_in_by_the_old_one(server, cleo):
    seq = cleo.asks("renew_code")
    cleo.reach(seq)

    status, answer = call(f"{server.url}/api/meetings/{cleo.code}/join", {"name": "Late"})
    assert (status, answer["refused"]) == (410, "code-renewed")
    assert call(f"{server.url}/api/meetings/{cleo.view['meeting']['code']}/join", {"name": "Late"})[0] == 201


def test_private_words_are_kept_for_their_owner_alone(cleo, ada):
    item = ada.view["agenda"]["current"]

    assert ada.emit("keep", {"kind": "panel", "key": item, "text": "zanzibar", "base": 0}) == {"rev": 1}
    differs = ada.emit("keep", {"kind": "panel", "key": item, "text": "other device", "base": 0})
    seq = ada.asks("rename", person=ada.person, name="Ada L")
    cleo.reach(seq)

    assert differs == {"differs": {"text": "zanzibar", "rev": 1}}
    assert ada.emit("sync", {})["private"]["panel"][item]["text"] == "zanzibar"
    assert "zanzibar" not in "".join(cleo.frames)


@pytest.mark.parametrize("transport", ["websocket", "polling"])
def test_both_transports_serve(server, cleo, transport):
    bo = join_meeting(server.url, cleo.code, f"Bo {transport}")
    bo.transport = transport
    bo.connect()

    bo.reach(cleo.asks("add_item", title="Seen"))

    assert "Seen" in items(bo)
    bo.cut()
