"""The time zone of the clock on the reader's wall: as their device says, or as the server is set."""

from __future__ import annotations

import os
from datetime import UTC, tzinfo
from functools import cache
from pathlib import Path

from flask import request

from meetingroom.core.planning import zone_called
from meetingroom.web.here import parts

COOKIE = "mr_zone"  # set by the live screens' script, which knows the device's zone


def zone_here() -> tzinfo:
    """Asked for in the address, said by the device, or the server's own."""
    asked = request.args.get("zone") or request.cookies.get(COOKIE, "")
    return zone_called(asked) or server_zone(parts().config.time_zone)


def server_zone(setting: str) -> tzinfo:
    return zone_called(setting) or machine_zone()


@cache
def machine_zone() -> tzinfo:
    """What this machine's own clock shows; UTC where it does not say."""
    _, _, linked = str(Path("/etc/localtime").resolve()).partition("zoneinfo/")
    return zone_called(os.environ.get("TZ", "").lstrip(":")) or zone_called(linked) or UTC
