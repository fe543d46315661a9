"""The demonstration meeting on a real server, and its people, each in a browser of their own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from meetingroom.app import create_app, parts
from meetingroom.config import Config
from meetingroom.demo.fill import Doors
from meetingroom.demo.play import play
from meetingroom.demo.story import Row, Story, story
from tests.e2e.people import Member, Screens
from tests.meeting_server import MeetingServer


@dataclass
class Demonstration:
    """The annual review as it stands at a time of its day, such as 14:50: before it begins."""

    server: MeetingServer
    story: Story
    code: str
    links: dict[str, str]  # by the ids of the data

    def row(self, table: str, key: str, id_: str) -> Row:
        found: Row = next(row for row in self.story.data[table] if row[key] == id_)
        return found

    def comes(self, screens: Screens, member: str, page: str = "", **context: Any) -> Member:
        """Somebody of the data opens a page of the meeting by their own link."""
        row = self.row("members", "member_id", member)
        opened = screens.page(row["name"], **({"locale": row["language"]} | context))
        opened.goto(self.links[member])
        opened.goto(f"{self.server.url}/m/{self.code}{page}")
        return Member(opened)


def staged(folder: Path, now: str) -> Demonstration:
    """Fills the meeting in and starts the server; whoever asks for it stops it."""
    told = story("annual_review")
    told = Story(told.data | {"demo": told.data["demo"] | {"now": now}})
    config = Config(data_dir=folder, database_url=f"sqlite:///{folder}/meetingroom.db", async_mode="threading", secret_key="k" * 32)
    joined = parts(create_app(config))
    meeting = play(Doors(joined.rooms, joined.notes, joined.private), told)
    server = MeetingServer(folder, {"SECRET_KEY": "k" * 32}).start()
    by_name = {person.name: person.id for person in meeting.roster.people.values()}
    links = {
        row["member_id"]: f"{server.url}/p/{joined.tokens.make(meeting, by_name[row['name']])}" for row in told.data["members"]
    }
    return Demonstration(server, told, meeting.links.code, links)


def screens(staged_: Demonstration, browser: Browser) -> Screens:
    return Screens(staged_.server.url, browser)
