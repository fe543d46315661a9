"""A moment of the replay put on a server as if it were now, and its people in front of their screens."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import Any

import msgspec
from playwright.sync_api import Browser, Page

from meetingroom.core.acts import Event
from tests.core.room import Row
from tests.e2e.people import Screens
from tests.replay.room import State
from tests.staged import Stage, Staged

CONSOLE = {"viewport": {"width": 1280, "height": 720}, "has_touch": False}
WALL = {"viewport": {"width": 1920, "height": 1080}, "has_touch": False}


class Scene(Screens):
    """The people of one moment, each with a browser that prefers English."""

    def __init__(self, stage: Stage, browser: Browser, state: State, at: float | None = None) -> None:
        super().__init__(stage.server.url, browser)
        self.state = state
        self.staged: Staged = stage.put(as_now(state, at))[0]  # type: ignore[arg-type]

    def sits_down(self, member: str, clock: bool = False, **context: Any) -> Page:
        """Somebody opens their personal link; `screen` is the projector's. A `clock` can be moved on."""
        page = self.page(member, **context)
        if clock:
            page.clock.install()
        is_screen = member == "screen"
        holder = "screen" if is_screen else self.state.ids[member]
        page.goto(f"{self.url}/{'s' if is_screen else 'p'}/{self.staged.token(holder)}")
        return page

    def tells(self) -> None:
        """An ask is decided only when everybody has been told of those before it; this one the room always refuses."""
        self.staged.ask(self.state.ids["m9"], "undo_last", {"expected": -1})

    def asks(self, member: str, ask: str, **fields: Any) -> None:
        status, answer = self.staged.ask(self.state.ids[member], ask, fields)
        assert status == 200, answer


def as_now(state: State, at: float | None = None) -> SimpleNamespace:
    """The journal and the sealed words, moved so that it is now what it was `at`, else when the last row was written."""
    later = time.time() - (state.meeting.at if at is None else at)
    rows = [Row(msgspec_stamp(row, later), [moved(event, later) for event in row.events]) for row in state.rows]
    return SimpleNamespace(journal=rows, private=state.sealed, now=time.time(), meeting=state.meeting)


def msgspec_stamp(row: Row, later: float) -> Any:
    stamp = row.stamp
    return type(stamp)(stamp.seq, stamp.by, round(stamp.at + later, 3))


def moved(event: Event, later: float) -> Event:
    """An event with the instants that it holds moved as well."""
    instants = {name: getattr(event, name, None) for name in ("think_until", "until")}
    known = {name: at + later for name, at in instants.items() if isinstance(at, float)}
    return msgspec.structs.replace(event, **known) if known else event
