"""`python -m meetingroom demo`: fills the demonstration meetings in and prints the links to click into."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from meetingroom.app import create_app, parts
from meetingroom.config import Config
from meetingroom.core.acts import Refused
from meetingroom.core.links import SCREEN
from meetingroom.core.meeting import Meeting
from meetingroom.demo.fill import Doors, free_id
from meetingroom.demo.play import play
from meetingroom.demo.story import STORIES, story
from meetingroom.live.room import Rooms
from meetingroom.web.addresses import base_address
from meetingroom.web.auth import Tokens
from meetingroom.web.parts import Parts


def demo(config: Config) -> Iterator[str]:
    """Fill in each meeting; what to print about it, line by line."""
    # Nothing is served here, so whatever the server runs on need not be started.
    joined = parts(create_app(replace(config, async_mode="threading")))
    doors = Doors(joined.rooms, joined.notes, joined.private)
    for name in STORIES:
        yield from link_lines(play(doors, story(name)), joined.tokens, base_address(config))
    yield "Several people at once need a browser or a private window each: a device is one person in a meeting."


def start_lines(joined: Parts, base: str) -> Iterator[str]:
    """What a starting server says of the demonstration: a way into each meeting, or how to get them."""
    running = [meeting for name in STORIES if (meeting := found(joined.rooms, story(name).slug))]
    for meeting in running:
        first = meeting.roster.facilitators()[0]
        link = f"{base}/p/{joined.tokens.make(meeting, first.id)}"
        yield f"Demonstration:  {link}  {meeting.lifecycle.title}, as {first.name}"
    if running:
        yield "                `make demo` prints a link for each person"
    else:
        yield "Demonstration:  none yet; `make demo` fills in two meetings with people to click into"


def found(rooms: Rooms, slug: str) -> Meeting | None:
    try:
        return rooms.meeting(free_id(rooms, slug))
    except Refused:
        return None


def link_lines(meeting: Meeting, tokens: Tokens, base: str) -> Iterator[str]:
    yield f"{meeting.lifecycle.title}  ({meeting.links.code})"
    for person in meeting.roster.people.values():
        yield f"  {label(person.name, person.role)} {base}/p/{tokens.make(meeting, person.id)}"
    yield f"  {label('The projector', '')} {base}/s/{tokens.make(meeting, SCREEN)}"
    yield ""


def label(name: str, role: str) -> str:
    return f"{name}, {role}:" if role else f"{name}:"
