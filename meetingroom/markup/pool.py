"""Machines that are dear to build and must not be shared: borrowed by one user at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

Machine = TypeVar("Machine")


class Pool(Generic[Machine]):
    """Holds as many machines as were ever in use at once; one whose use failed does not come back."""

    def __init__(self, build: Callable[[], Machine]) -> None:
        self._build = build
        self._idle: list[Machine] = []

    @contextmanager
    def borrowed(self) -> Iterator[Machine]:
        machine = self._take()
        yield machine
        self._idle.append(machine)

    def _take(self) -> Machine:
        try:
            return self._idle.pop()
        except IndexError:
            return self._build()
