"""DECIDES: the rules of the room, pure and by subject; no web, no storage, no clock."""

from meetingroom.core import (  # noqa: F401  (each registers its rules)
    agenda,
    asking,
    attendance,
    heard,
    lifecycle,
    links,
    panels,
    progress,
    queue,
    roster,
    settings,
)
