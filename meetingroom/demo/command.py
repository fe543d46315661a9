"""`python -m meetingroom demo`: fills the demonstration meetings in and prints the links to click into."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from meetingroom.app import create_app, parts
from meetingroom.config import Config
from meetingroom.core.links import SCREEN
from meetingroom.core.meeting import Meeting
from meetingroom.demo.fill import Doors
from meetingroom.demo.play import play
from meetingroom.demo.story import STORIES, story
from meetingroom.web.auth import Tokens

EVERYWHERE = ("0.0.0.0", "::")


def demo(config: Config) -> Iterator[str]:
    """Fill in each meeting; what to print about it, line by line."""
    # Nothing is served here, so whatever the server runs on need not be started.
    joined = parts(create_app(replace(config, async_mode="threading")))
    doors = Doors(joined.rooms, joined.notes, joined.private)
    for name in STORIES:
        yield from link_lines(play(doors, story(name)), joined.tokens, base_address(config))
    yield "Several people at once need a browser or a private window each: a device is one person in a meeting."


def link_lines(meeting: Meeting, tokens: Tokens, base: str) -> Iterator[str]:
    yield f"{meeting.lifecycle.title}  ({meeting.links.code})"
    for person in meeting.roster.people.values():
        yield f"  {label(person.name, person.role)} {base}/p/{tokens.make(meeting, person.id)}"
    yield f"  {label('The projector', '')} {base}/s/{tokens.make(meeting, SCREEN)}"
    yield ""


def label(name: str, role: str) -> str:
    return f"{name}, {role}:" if role else f"{name}:"


def base_address(config: Config) -> str:
    """Where this machine reaches the server; nothing before the path where the port is not yet known."""
    if config.public_url or not config.port:
        return config.public_url
    host = "localhost" if config.host in EVERYWHERE else config.host
    return f"http://[{host}]:{config.port}" if ":" in host else f"http://{host}:{config.port}"
