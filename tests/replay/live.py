"""The replay on a database: one process with its doors, the room's, the notes' and the quiet signals'."""

from __future__ import annotations

from typing import Any

from flask.testing import FlaskClient

from meetingroom.app import create_app, parts
from meetingroom.config import Config
from meetingroom.core.meeting import Meeting
from meetingroom.core.signals import Signal
from meetingroom.live.notes import Line
from meetingroom.live.signals import Pulse
from tests.replay.act import Act, command_of, made
from tests.replay.room import State, sections, when_due
from tests.web.script import Script

MEETING = "annual-review"


class House:
    """One process whose clock is the data's."""

    def __init__(self, folder: Any) -> None:
        url = f"sqlite:///{folder}/m.db"
        config = Config(data_dir=folder, database_url=url, async_mode="threading", secret_key="k")
        self.app = create_app(config)
        self.parts = parts(self.app)
        self.at = 0.0
        self.parts.rooms.now = lambda: self.at
        self.parts.signals.now = lambda: self.at
        self.parts.signals.lot = lambda least, most: most
        self.ids: dict[str, str] = {}

    @property
    def meeting(self) -> Meeting:
        return self.parts.rooms.meeting(MEETING)

    def replays(self, act: Act, before: State) -> None:
        """An act, and all that falls due before it."""
        self.waits_until(act.at, before)
        self.does(act)

    def waits_until(self, at: float, before: State) -> None:
        """The data's clock goes on, and what falls due on the way happens."""
        while before.due and before.due[0].at <= at:
            self.at = before.due[0].at
            self.parts.clockwork.tick(self.at)
            before = when_due(before, self.at)
        self.at = at

    def does(self, act: Act) -> None:
        {"room": self.asks, "notes": self.notes, "signals": self.taps}[act.door](act)

    def asks(self, act: Act) -> None:
        rooms = self.parts.rooms
        known = Meeting(MEETING) if act.ask == "open_meeting" else self.meeting
        by = self.ids.get(act.by, act.by)
        accepted = rooms.ask(MEETING, by, command_of(act, known, self.ids), act.name)
        if act.makes:
            self.ids[act.makes] = made(act, accepted.events)
        self.ids.update(sections(act, self.meeting))

    def notes(self, act: Act) -> None:
        line = Line(self.ids[act.fields["item"]], act.name, [(act.fields["text"] + "\n\n", self.ids[act.by])])
        self.parts.notes.write(self.meeting, line)

    def taps(self, act: Act) -> None:
        self.parts.signals.pulse(MEETING, Pulse(device="a" * 16, signals=frozenset({Signal(act.ask)})))

    def browser(self, member: str, prefers: str) -> FlaskClient:
        """A browser that opened somebody's personal link, and prefers a language of its own."""
        client = self.app.test_client()
        client.environ_base["HTTP_ACCEPT_LANGUAGE"] = prefers
        client.get(f"/p/{self.parts.tokens.make(self.meeting, self.ids[member])}")
        return client

    def script(self, member: str, language: str = "en") -> Script:
        """Somebody of the data, over HTTP."""
        person = self.ids[member]
        token = self.parts.tokens.make(self.meeting, person)
        headers = {"Accept-Language": language}
        return Script(self.app.test_client(use_cookies=False), self.meeting.links.code, token, person, headers)
