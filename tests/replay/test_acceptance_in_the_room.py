"""What the data ask to be accepted, on the replayed meeting: what a person sees while it goes on.

Each check is tried once more with its rule switched off, and must fail then.
"""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import patch

import pytest

from meetingroom.core.acts import RULES, Command
from meetingroom.core.meeting import Meeting
from meetingroom.core.signals import Signal
from meetingroom.exports import markdown
from meetingroom.live.clockwork import EVERY_S
from meetingroom.live.signals import PULSE_S, Pulse, QuietSignals
from meetingroom.views.assemble import INSIDE, Audience
from meetingroom.views.mine import mine
from meetingroom.words import Words
from tests.breaks import ROOT
from tests.demo.stage import everything, plain
from tests.replay.accepting import given_in_the_open, plain_of, seen, switched_off, tried
from tests.replay.act import Act, Order
from tests.replay.data import clock, row_of
from tests.replay.record import document, name
from tests.replay.room import State, after, asked, when_due
from tests.replay.script import act_called, just_after, just_before

# ac7: closing an item that asks every member


def test_ac7_closing_an_item_names_who_was_not_heard_and_each_is_asked_passes_or_has_left():
    def check() -> None:
        before = just_before("tu59")  # on the goals, when two have spoken
        names = [name(person) for person in ("m2", "m5", "m6", "m7")]
        said = tried(before, "m9", "close_item", "16:05:40", item="a7")
        assert isinstance(said, str)
        assert plain(f"4 people have not been heard on this item: {', '.join(names)}.") in plain_of(said)
        in_the_way = seen(before)["heard"]["in_the_way"]
        assert [before.meeting.roster.people[p].name for p in in_the_way] == names

        state = before
        for by, ask, fields in (
            ("m9", "ask_person", {"item": "a7", "person": "m2"}),
            ("m5", "pass_here", {"item": "a7"}),
            ("m9", "mark_left", {"person": "m6"}),
            ("m9", "ask_person", {"item": "a7", "person": "m7"}),
        ):
            assert isinstance(tried(state, "m9", "close_item", "16:05:41", item="a7"), str)
            state = after(state, Act(clock("16:05:41"), Order.SETTLES, "a try", by, ask, fields))
        assert isinstance(tried(state, "m9", "close_item", "16:06:40", item="a7"), str)
        assert isinstance(tried(state, "m9", "close_item", "16:06:41", item="a7"), State)

    check()
    with switched_off("meetingroom.core.unheard.in_the_way", lambda meeting, item: []):
        check()


# ac9: sealed positions


def test_ac9_a_typed_position_is_hidden_from_everyone_until_positions_are_opened():
    def check() -> None:
        position = row_of("positions", "position_id", "pos39")
        typed = after(just_before("pos39"), act_called("pos39"))
        opened = just_after("P3 round 1 opened")
        for audience in INSIDE:
            assert position["reason"] not in everything(seen(typed, audience))
            assert position["reason"] in everything(seen(opened, audience))
        others = [p for p in typed.meeting.roster.people if p != typed.ids["m7"]]
        assert position["reason"] not in everything([mine(typed.meeting, p, {}) for p in others])
        for language in ("en", "es"):
            assert position["reason"] not in markdown.page(document(typed, language))
        on_the_wall = seen(opened, Audience.SCREEN)["proposals"]["proposals"][opened.ids["P3"]]["asking"]
        assert on_the_wall["answers"][opened.ids["m7"]]["value"] == "disagree"

    check()
    unsealed = replace(RULES["give_answer"], decide=given_in_the_open)
    with patch.dict(RULES, give_answer=unsealed), pytest.raises(AssertionError):
        check()


# ac10: the quiet think


def test_ac10_positions_on_p1_cannot_be_asked_for_before_the_quiet_think_has_passed():
    def check() -> None:
        thinking = when_due(just_after("tu63"), clock("16:11:59"))
        p1 = seen(thinking, Audience.SCREEN)["proposals"]["proposals"][thinking.ids["P1"]]
        assert (p1["stage"], p1["think_until"]) == ("think", clock("16:12:00"))
        said = tried(thinking, "m9", "ask_for_answers", "16:11:59", proposal="P1", expected=1)
        assert said == "A quiet time to think comes before the answers. Begin it and let it pass, or give a reason for going on."
        nothing = tried(thinking, "m9", "open_answers", "16:11:59", proposal="P1", asking=1)
        assert isinstance(nothing, str)

        assert isinstance(tried(thinking, "m9", "ask_for_answers", "16:12:00", proposal="P1", expected=1), State)

    check()
    with switched_off("meetingroom.core.gates.has_thought", lambda meeting, proposal, at: True):
        check()


# ac15: a quiet signal


class Door:
    """The meeting in memory as the signals' own counting knows the room."""

    def __init__(self, state: State, at: float) -> None:
        self.state, self.at = state, at

    def meeting(self, meeting_id: str) -> Meeting:
        return self.state.meeting

    def ask(self, meeting_id: str, by: str, command: Command) -> None:
        self.state, _ = asked(self.state, by, self.at, command)


def test_ac15_too_fast_is_before_the_facilitator_within_20_seconds():
    """As late as it may be: the tap waits for the device's next pulse, and then for as long as the lot may say."""

    def check() -> None:
        tapped = clock(row_of("queue_events", "request_id", "r3")["raised_at"])
        door = Door(just_after("r3"), tapped + PULSE_S)
        signals = QuietSignals(door, lambda meeting_id: set(), is_alone=True)  # type: ignore[arg-type]
        signals.now, signals.lot = lambda: door.at, lambda least, most: most
        signals.pulse("replay", Pulse(device="a" * 16, signals=frozenset({Signal.TOO_FAST})))
        assert "too_fast" not in seen(door.state)["signals"]["signals"]
        while door.at < tapped + 20:
            door.at += EVERY_S
            signals.tick()
        shown = seen(door.state)["signals"]["signals"]
        assert shown.get("too_fast", {}).get("devices") == 1
        assert plain_of(Words("en").say("signal-too_fast", devices=1)) == "For somebody it goes too fast."

    check()
    with switched_off("meetingroom.live.signals.HELD_S", (5.0, 25.0)):
        check()


def test_ac15_no_screen_no_record_and_no_store_says_who_tapped(house):
    def check(rows: list[str], where: list[str]) -> None:
        assert len(rows) == 2
        for told_somewhere in (*rows, *where):
            assert house.ids["m1"] not in told_somewhere
            assert name("m1") not in told_somewhere

    state = when_due(just_after("r3"), clock("15:18:30"))
    signals = [everything(seen(state, audience).get("signals", {})) for audience in INSIDE]
    with house.parts.store.reading() as connection:
        query = "select by || ' ' || command_id || ' ' || events from journal where events like '%SignalGiven%'"
        rows = [row for (row,) in connection.exec_driver_sql(query)]
    check(rows, signals)

    with pytest.raises(AssertionError):
        check([f"{house.ids['m1']} {row}" for row in rows], signals)


# ac17: no recording


RECORDERS = (
    "getUserMedia",
    "getDisplayMedia",
    "MediaRecorder",
    "AudioContext",
    "SpeechRecognition",
    "MediaStream",
    "<audio",
    "<video",
    "pyaudio",
    "sounddevice",
)


def test_ac17_nothing_in_the_product_can_record():
    def check(sources: dict[str, str]) -> None:
        found = [(path, word) for path, text in sources.items() for word in RECORDERS if word in text]
        assert found == []

    sources = shipped()
    assert len(sources) > 300
    check(sources)
    with pytest.raises(AssertionError):
        check(sources | {"static/src/js/lib/mic.js": "navigator.mediaDevices.getUserMedia({audio: true})"})


def shipped() -> dict[str, str]:
    """All that is served or runs, by its path, what was built included."""
    kinds = ("meetingroom/**/*.py", "templates/**/*.html", "static/src/**/*.js", "static/dist/**/*.js")
    return {str(path): path.read_text() for kind in kinds for path in sorted(ROOT.glob(kind))}


def test_ac17_no_page_may_even_ask_for_a_microphone_and_no_screen_offers_a_recording(house):
    def check() -> None:
        code = house.meeting.links.code
        for path in (f"/m/{code}", f"/m/{code}/record", "/"):
            answer = house.browser("m2", prefers="en").get(path)
            assert {"microphone=()", "camera=()", "display-capture=()"} <= set(answer.headers["Permissions-Policy"].split(", "))
        assert "no recording" in house.browser("m2", prefers="en").get("/").text
        assert "sin grabaciones" in house.browser("m1", prefers="en").get("/").text

    check()
    with switched_off("meetingroom.web.assets.NOTHING_RECORDS", "microphone=*"):
        check()
