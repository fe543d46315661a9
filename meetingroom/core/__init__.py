"""DECIDES: the rules of the room, pure and by subject; no web, no storage, no clock."""

from meetingroom.core import agenda, heard, lifecycle, links, panels, queue, roster, settings  # noqa: F401  (each registers its rules)
