"""What time did to decisions, told to all: nobody in the room did it, so that nobody would notice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from meetingroom.core.acts import Stamp, changes
from meetingroom.core.reopening import HeldCameBack, OutcomeBecameFinal


class What(StrEnum):
    """What there is to tell of a proposal."""

    FINAL = "final"  # its decision can no longer be reopened
    BACK = "back"  # the day has come until which it, or a part of it, was held


@dataclass(frozen=True)
class Told:
    """One thing that time did, and the row of the journal in which it stands."""

    row: int
    what: What
    proposal: str
    at: float


@dataclass(frozen=True)
class News:
    """All of it, in order."""

    all: tuple[Told, ...] = ()


@changes("news", OutcomeBecameFinal)
def became_final(news: News, event: OutcomeBecameFinal, stamp: Stamp) -> News:
    return News((*news.all, Told(stamp.seq, What.FINAL, event.proposal, stamp.at)))


@changes("news", HeldCameBack)
def came_back(news: News, event: HeldCameBack, stamp: Stamp) -> News:
    return News((*news.all, Told(stamp.seq, What.BACK, event.proposal, stamp.at)))
