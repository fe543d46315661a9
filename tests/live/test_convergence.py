"""Two processes on one database, lines cut, one killed in the middle: every screen shows only what was, and ends on what is."""

from __future__ import annotations

import random
from typing import Any

import pytest

from meetingroom.views.assemble import Audience
from tests.live.replay import as_sent, meetings_after_each_row
from tests.meeting_server import MeetingServer
from tests.twin import Twin, join_meeting, start_meeting

pytestmark = pytest.mark.slow

NAMES = ("Ada", "Bo", "Dina", "Emil")
STEPS = 60


@pytest.fixture
def two(server, tmp_path):
    second = MeetingServer(tmp_path / "data").start()
    yield [server, second]
    second.stop()


def test_every_screen_shows_a_view_of_some_row_and_ends_on_the_last(two, tmp_path):
    dice = random.Random(7)
    cleo = start_meeting(two[0].url, "One", "Two").connect()
    members = [join_meeting(two[0].url, cleo.code, name).connect(dice.choice(two).url) for name in NAMES]
    twins = [cleo, *members]

    for step in range(STEPS):
        if step == STEPS // 2:
            kill_and_restart(two, twins)
        act(dice, two, twins, step)
    for twin in twins:
        if not twin.is_connected:
            twin.connect(two[0].url)
    last = cleo.asks("add_item", title="The last word")
    for twin in twins:
        twin.reach(last)

    history = meetings_after_each_row(tmp_path / "data", cleo.code)
    assert max(history) == last
    for twin in twins:
        audience = Audience.FACILITATOR if twin is cleo else Audience.MEMBER
        assert twin.view == as_sent(history[last], audience)
        for seq, view in twin.seen:
            assert view == as_sent(history[seq], audience), f"a view that never was, at row {seq}"
        twin.cut()


def kill_and_restart(two: list[MeetingServer], twins: list[Twin]) -> None:
    """The first process dies without a word; whoever was on it comes back on the other."""
    two[0].kill()
    for twin in twins:
        if twin.url == two[0].url:
            twin.cut()
            twin.connect(two[1].url)
    two[0].start()


def act(dice: random.Random, two: list[MeetingServer], twins: list[Twin], step: int) -> None:
    twin = dice.choice(twins)
    if not twin.is_connected:
        twin.connect(dice.choice(two).url)
    elif dice.random() < 0.2:
        twin.cut()
    else:
        name, fields = dice.choice(what_to_ask(twin, step))
        # A refusal is as good an answer as any: what counts is that all screens agree.
        twin.ask(name, **fields)


def what_to_ask(twin: Twin, step: int) -> list[tuple[str, dict[str, Any]]]:
    """No renaming: the journal keeps no former names, so that history would not be what was seen."""
    item = twin.view["agenda"].get("current", "")
    return [
        ("raise_hand", {"kind": "topic", "item": item}),
        ("raise_hand", {"kind": "question", "item": item}),
        ("share_panel", {"item": item, "text": f"Words of step {step}"}),
        ("choose_language", {"language": ("en", "es")[step % 2]}),
        ("add_item", {"title": f"Item {step}"}),
        ("change_title", {"title": f"Title {step}"}),
        ("call_next", {"expected": twin.view.get("queue", {}).get("expected", "")}),
    ]
