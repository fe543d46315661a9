"""A story played on a database of its own, and where its people and items are found there."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from meetingroom.app import create_app, parts
from meetingroom.config import Config
from meetingroom.core.meeting import Meeting
from meetingroom.demo.fill import Doors
from meetingroom.demo.story import Story
from meetingroom.exports import markdown
from meetingroom.exports.record import Source, record
from meetingroom.views.assemble import Audience, see
from meetingroom.words import Words


@dataclass(frozen=True)
class Stage:
    """One story, played on a database of its own."""

    story: Story
    doors: Doors
    meeting: Meeting

    def person(self, member: str) -> str:
        name = next(row["name"] for row in self.story.data["members"] if row["member_id"] == member)
        return next(p.id for p in self.meeting.roster.people.values() if p.name == name)

    def item(self, item: str) -> str:
        title = next(row["title_en"] for row in self.story.data["agenda"] if row["item_id"] == item)
        return next(i.id for i in self.meeting.agenda.items.values() if i.title == title)

    @property
    def views(self) -> list[dict]:
        return [row for row in self.story.data["inputs"] if row["text"]]

    @property
    def shared(self) -> list[dict]:
        return [row for row in self.views if self.story.shared_at(row) <= self.story.now]

    @property
    def private(self) -> list[dict]:
        return [row for row in self.views if row not in self.shared]

    def view(self, audience: Audience) -> dict:
        return dict(see(self.meeting, audience).view)

    def record(self, language: str) -> str:
        source = Source(self.meeting, notes=self.doors.notes.texts(self.meeting))
        return markdown.page(record(source, Words(language)))


def opened(folder: Path):
    config = Config(
        data_dir=folder, database_url=f"sqlite:///{folder}/m.db", async_mode="threading", secret_key="k"
    )
    joined = parts(create_app(config))
    return Doors(joined.rooms, joined.notes, joined.private)


def plain(text: str) -> str:
    """Words as they look in HTML and in Markdown alike."""
    text = re.sub("<[^<>]*>", "", text)
    for sign in "\"'“”‘’*`_<>&;":
        text = text.replace(sign, "")
    return " ".join(text.replace("quot", "").split())


def everything(view: object) -> str:
    return json.dumps(view, ensure_ascii=False)
