"""How fast one connection may ask: a bucket that refills steadily."""

from __future__ import annotations


class Bucket:
    """Holds up to `size` drops and gains `rate` of them a second."""

    def __init__(self, size: float, rate: float) -> None:
        self._size = size
        self._rate = rate
        self._held = size
        self._seen: float | None = None

    def take(self, now: float) -> bool:
        """Take a drop; false when the bucket is empty."""
        if self._seen is not None:
            self._held = min(self._size, self._held + (now - self._seen) * self._rate)
        self._seen = now
        if self._held < 1:
            return False
        self._held -= 1
        return True
