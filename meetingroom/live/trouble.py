"""What people are told when their words could not be stored."""

from __future__ import annotations

import logging

from meetingroom.core.acts import Refused
from meetingroom.store.engine import cannot_write

log = logging.getLogger(__name__)


def not_stored(error: BaseException) -> Refused:
    """Busy where trying again may help; else whoever runs the server has to know, and so does the person."""
    if not cannot_write(error):
        return Refused("busy")
    log.error("nothing can be stored: %s", getattr(error, "orig", error))
    return Refused("no-room")
