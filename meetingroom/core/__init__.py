"""DECIDES: the rules of the room, pure and by subject; no web, no storage, no clock."""

from meetingroom.core import (  # noqa: F401  (each registers its rules)
    agenda,
    asking,
    attendance,
    calling,
    carrying,
    entries,
    floor,
    hands,
    heard,
    lifecycle,
    links,
    moves,
    panels,
    policy,
    progress,
    promises,
    queue,
    roster,
    settings,
    turns,
)
