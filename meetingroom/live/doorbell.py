"""The doorbell between processes: "meeting m has news", and never what the news is.

Without it each process looks once a second; with Redis it hears sooner. A lost ring costs a second, nothing else.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

log = logging.getLogger(__name__)

CHANNEL = "meetingroom:news"
AGAIN_AFTER_S = 2.0


class SilentDoorbell:
    """One process, or several that look once a second."""

    def ring(self, meeting_id: str) -> None:
        """Nobody else need hear."""

    def listen(self) -> None:
        """There is nothing to hear."""


class RedisDoorbell:
    """Rings in every process that shares this Redis."""

    def __init__(self, url: str, heard: Callable[[str], None], pause: Callable[[float], None]) -> None:
        import redis

        self._connect = lambda: redis.Redis.from_url(url, socket_timeout=None, health_check_interval=30)
        self._client: Any = self._connect()
        self._lost: type[Exception] = redis.RedisError
        self._heard = heard
        self._pause = pause

    def ring(self, meeting_id: str) -> None:
        try:
            self._client.publish(CHANNEL, meeting_id)
        except self._lost as lost:  # the others find out within a second by looking
            log.warning("the doorbell did not ring: %s", lost)

    def listen(self) -> None:
        """Hear rings until the process ends; after a lost line, connect again."""
        while True:
            try:
                self._hear()
            except self._lost as lost:
                log.warning("the doorbell is out of reach, looking once a second instead: %s", lost)
                self._pause(AGAIN_AFTER_S)

    def _hear(self) -> None:
        with self._connect().pubsub(ignore_subscribe_messages=True) as line:
            line.subscribe(CHANNEL)
            for message in line.listen():
                self._heard(message["data"].decode())
