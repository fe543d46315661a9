"""One round of answers to one version of a proposal: what was asked of whom, and what was given once it is opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated

import msgspec

from meetingroom.core.protocols import ProtocolKey, Terms

Reason = Annotated[str, msgspec.Meta(max_length=4_000, extra={"words": True})]
Value = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]


class Gate(StrEnum):
    """What must be so before answers are asked for, or an outcome is stated."""

    HEARD = "heard"  # nobody of the circle is still to be asked, or to answer
    THINK = "think"  # the quiet think is over
    MORE_TIME = "more_time"  # nobody asked for more time


@dataclass(frozen=True)
class Override:
    """A gate that was passed all the same: which, over whom, why, by whom. It is never edited."""

    gates: tuple[Gate, ...]
    people: tuple[str, ...]  # who had not been heard
    reason: str
    by: str
    at: float


@dataclass(frozen=True)
class Given:
    """One opened answer."""

    value: str
    text: str = ""
    language: str = ""
    by: str = ""  # who entered it
    stands_in_way: bool = False
    disagrees: bool = False


@dataclass(frozen=True)
class Asking:
    """One round of answers to one version. `answers` is empty until they are opened."""

    number: int
    version: int
    protocol: ProtocolKey
    terms: Terms
    circle: tuple[str, ...]
    ledger: Mapping[str, str]  # how each of the circle had been heard when it began
    at: float
    answered: tuple[str, ...] = ()
    opened_at: float | None = None
    answers: Mapping[str, Given] = field(default_factory=dict)
    beside: Mapping[str, str] = field(default_factory=dict)  # who gave none, and how that is said
    override: Override | None = None

    @property
    def is_open(self) -> bool:
        return self.opened_at is not None
