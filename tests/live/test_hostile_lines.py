"""The live wire's other messages, and the connection itself: whatever comes, it is answered, and nothing changes."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

import pytest
import socketio
from pycrdt import Doc, Text

from meetingroom.live.signals import LENGTH, packed
from meetingroom.web.socket import HANDLERS
from tests.core.meetings import lively
from tests.hostile import CONTROLS, EMOJI, NOT_AN_ID, RIGHT_TO_LEFT, SHAPES, nested
from tests.live.test_hostile import AT_ONCE, unclear
from tests.staged import Staged
from tests.twin import PATIENCE_S

pytestmark = pytest.mark.slow

ROOM = lively()
CLEO = ROOM.person("Cleo").id


def encoded(update: bytes) -> str:
    return base64.b64encode(update).decode()


def note(words: str) -> bytes:
    doc: Doc[Any] = Doc(client_id=7)
    doc.get(f"item:{ROOM.item}", type=Text).insert(0, words)
    return doc.get_update()


# One good message for each event; what is bad is made from it.
GOOD: dict[str, dict[str, Any]] = {
    "ask": {"id": "good-id-1", "ask": "raise_hand", "with": {"kind": "process", "item": ""}},
    "sync": {},
    "pulse": {"q": packed({"device": "0" * 16})},
    "keep": {"kind": "panel", "key": ROOM.item, "text": "words", "base": 0},
    "notes_join": {"sv": encoded(b"\0"), "client": 7},
    "notes_update": {"u": encoded(note("words"))},
    "notes_awareness": {"u": encoded(b"\x01\x07\x01\x02{}")},
}
# What fits the type of a field and is wrong all the same.
WRONG: dict[tuple[str, str], list[Any]] = {
    ("ask", "id"): [
        "",
        "short",
        "clock:meeting:what",
        "room:0123456789",
        "a" * 97,
        "with space",
        *CONTROLS,
        EMOJI,
    ],
    ("keep", "kind"): ["", "nothing", "x" * 5_000, RIGHT_TO_LEFT, *CONTROLS],
    ("keep", "key"): ["x99", "x" * 5_000, *(bad for bad in NOT_AN_ID)],
    ("keep", "text"): ["w" * 20_001, *CONTROLS],
    ("keep", "base"): [-1, 7, 2**63, 2**70],
    ("pulse", "q"): ["x", "é" * LENGTH, "=" * LENGTH, "A" * LENGTH, *CONTROLS],
    ("notes_join", "sv"): ["", "no base64!", encoded(b"\xff" * 50), encoded(b"\x80" * 50), "é", *CONTROLS],
    ("notes_join", "client"): [-1, 2**53, 2**70],
    ("notes_update", "u"): [
        "no base64!",
        "AAA",
        encoded(b"\xff" * 50),
        *CONTROLS,
        EMOJI,
    ],
    ("notes_awareness", "u"): [
        "",
        "no base64!",
        encoded(b"\xff" * 50),
        encoded(b"\x01\x08\x01\x02{}"),
        encoded(b"\x01\x07\x01\x02[]"),
    ],
}


@pytest.mark.parametrize("event", HANDLERS)
def test_a_bad_message_is_refused_in_words_that_help(here, unchanged, event):
    joined = event in ("notes_update", "notes_awareness")
    messages = list(bad_messages(event))
    wrong = []
    for start in range(0, len(messages), AT_ONCE):
        twin = here.twin(CLEO).connect()
        if joined:
            twin.emit("notes_join", GOOD["notes_join"])
        wrong += [
            said
            for what, bad in messages[start : start + AT_ONCE]
            if (said := trouble(what, twin.emit(event, bad)))
        ]
        twin.cut()

    assert not wrong, "\n".join(wrong)


def bad_messages(event: str) -> Iterator[tuple[str, Any]]:
    good = GOOD[event]
    yield from (
        (f"{event} is a {shape}", value)
        for shape, value in SHAPES.items()
        if shape not in ("object", "nothing")
    )
    yield f"{event} is deep", nested(200)
    yield f"{event} has more", {**good, "more": 1}
    yield f"{event} has much more", {**good, **{f"m{n}": n for n in range(5_000)}}
    for field, value in good.items():
        yield f"{event} without {field}", {k: v for k, v in good.items() if k != field}
        for shape, other in SHAPES.items():
            if type(other) is not type(value):
                yield f"{event}: {field} is a {shape}", {**good, field: other}
        yield from (
            (f"{event}: {field} is wrong, {n}", {**good, field: other})
            for n, other in enumerate(WRONG.get((event, field), []))
        )


def trouble(what: str, answer: Any) -> str:
    if not isinstance(answer, dict) or not {"refused", "differs"} & set(answer):
        return f"{what}: {str(answer)[:200]}"
    return "" if "differs" in answer else unclear(what, answer)


def test_every_message_has_its_good_example(here):
    """Else the bad ones made from it would be refused for the wrong reason."""
    twin = here.twin(CLEO).connect()

    assert set(GOOD) == set(HANDLERS)
    for event, message in GOOD.items():
        assert not {"refused", "error"} & set(twin.emit(event, message)), event
    twin.cut()


def test_the_projector_may_only_look(here, unchanged):
    twin = here.twin("screen").connect()

    for event in set(HANDLERS) - {"sync"}:
        answer = twin.emit(event, GOOD[event])
        assert "refused" in answer, event
        assert not unclear(event, answer)
    twin.cut()


# Connecting


def bad_lines(here: Staged, other: Staged) -> Iterator[tuple[str, Any]]:
    good = {"code": here.code, "token": here.token(CLEO)}
    yield from ((f"auth is a {shape}", value) for shape, value in SHAPES.items() if shape != "half")
    yield from ((f"code is a {shape}", {**good, "code": value}) for shape, value in SHAPES.items())
    strange = ["", "no-such-code", "w" * 100_000, RIGHT_TO_LEFT, EMOJI, "' or 1=1 --", *CONTROLS]
    yield from ((f"code is strange, {n}", {**good, "code": value}) for n, value in enumerate(strange))
    yield from ((f"token is strange, {n}", {**good, "token": value}) for n, value in enumerate(strange[1:]))
    yield "token is a number", {**good, "token": 7}
    yield "another meeting's token", {**good, "token": other.token(CLEO)}
    yield "a removed person's token", {**good, "token": here.token("p99")}
    yield "nobody's token", {"code": here.code}


@pytest.fixture
def other(stage):
    return stage.put(ROOM)[0]


def test_a_line_that_is_not_let_in_is_told_why(here, other, unchanged):
    wrong = []
    for what, auth in bad_lines(here, other):
        code = refusal_at_connect(here.url, auth)
        said = unclear(what, {"refused": code, "with": {}}) if code else f"{what}: let in, or not told why"
        wrong += [said] if said else []

    assert not wrong, "\n".join(wrong)


def refusal_at_connect(url: str, auth: Any) -> str:
    """The code that the line was refused with."""
    line, told = socketio.Client(reconnection=False), []
    line.on("connect_error", lambda data=None: told.append(data))
    try:
        line.connect(url, auth=auth, transports=["websocket"], wait_timeout=PATIENCE_S)
    except socketio.exceptions.ConnectionError:
        pass
    else:
        line.disconnect()
        return ""
    data = told[0].get("data") if told and isinstance(told[0], dict) else None
    return data.get("code", "") if isinstance(data, dict) else ""


def test_an_unknown_event_and_surplus_arguments_harm_nobody(here, unchanged):
    twin = here.twin(CLEO).connect()

    for event in ("nothing_of_ours", "connect", "disconnect", "__init__", "message", "*", EMOJI):
        twin.emit_only(event, {"x": 1})
    answer = twin.emit("sync", ({}, {}, {}))

    assert answer["refused"] == "bad-shape"
    assert "view" in twin.emit("sync", {})
    twin.cut()


def test_frames_that_are_no_messages_end_one_line_and_no_other(here, unchanged):
    ada = here.twin(ROOM.person("Ada").id).connect()
    for frame in (
        "42[",
        "42{}",
        '42["ask"',
        "4",
        "",
        "9",
        "zzz",
        "451-",
        "42" + "[" * 100_000,
        "4" + "9" * 5_000 + "[]",
        "\x00",
    ):
        twin = here.twin(CLEO).connect()
        twin.send_raw(frame)
        twin.cut()

    assert "view" in ada.emit("sync", {})
    ada.cut()


@pytest.mark.parametrize("pretence", ["disconnect", "connect"])
def test_who_pretends_to_have_gone_or_come_is_removed_all_the_same(here, other, pretence):
    """The library hands such events on as if the line itself had ended or begun."""
    cleo, ada = here.twin(CLEO).connect(), here.twin(ROOM.person("Ada").id).connect()
    ada.emit_only(pretence, {"code": other.code, "token": other.token(CLEO)})
    ada.emit("sync", {})

    cleo.asks("remove_person", person=ada.person)
    ada.wait(lambda twin: twin.gone == "removed", "being told")
    before = len(ada.frames)
    cleo.reach(cleo.asks("add_item", title="Without Ada"))

    assert "Without Ada" not in "".join(ada.frames[before:])
    cleo.cut()
    ada.cut()
