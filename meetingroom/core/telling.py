"""Telling people that a setting has changed: those whom it concerns, and who were there before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability, Stamp, changes
from meetingroom.core.settings import SettingsChanged

if TYPE_CHECKING:
    from meetingroom.core.roster import Person

# Whom a setting concerns, by what they may do; whoever facilitates is concerned by all of them.
CONCERNS: Mapping[str, Capability] = {
    "calls_next": Capability.SPEAK,
    "edits_notes": Capability.SPEAK,
    "asks_every": Capability.DECIDE,
    "promised_notice_s": Capability.DECIDE,
    "notice_to_agree": Capability.DECIDE,
    "quiet_think_s": Capability.DECIDE,
    "draft_days": Capability.DECIDE,
    "protocols": Capability.DECIDE,
    "written_notice": Capability.DECIDE,
    "seats": Capability.FACILITATE,
    "norms": Capability.OBSERVE,
    "closing_checks": Capability.FACILITATE,
    "closing_round": Capability.FACILITATE,
    "looks_back": Capability.OBSERVE,
    "suggests": Capability.FACILITATE,
    "waiting_room": Capability.FACILITATE,
    "code_opens_earlier_words": Capability.OBSERVE,
    "correction_days": Capability.OBSERVE,
    "purge_days": Capability.OBSERVE,
    "countdowns": Capability.OBSERVE,
    "quiet_signals": Capability.SPEAK,
    "signals_from": Capability.FACILITATE,
    "long_wait_s": Capability.FACILITATE,
    "replies_before_hint": Capability.FACILITATE,
    "topic_before_hint_s": Capability.FACILITATE,
}


@dataclass(frozen=True)
class Change:
    """Which settings a row changed, who asked, and when."""

    row: int
    by: str
    at: float
    names: tuple[str, ...]


@dataclass(frozen=True)
class Changed:
    """The changes of the settings since the meeting was opened; of each setting the last."""

    all: tuple[Change, ...] = ()


def told_to(person: Person, changed: Changed) -> list[tuple[Change, tuple[str, ...]]]:
    """The changes that concern this person and were made by somebody else after they had come in."""
    since = person.joined_at
    if since is None:
        return []
    theirs = (change for change in changed.all if change.by != person.id and change.at >= since)
    concerning = ((change, tuple(name for name in change.names if concerns(person, name))) for change in theirs)
    return [(change, names) for change, names in concerning if names]


def concerns(person: Person, name: str) -> bool:
    needed = CONCERNS[name]
    return needed is Capability.OBSERVE or person.can(needed) or person.can(Capability.FACILITATE)


@changes("changed", SettingsChanged)
def settings_changed(changed: Changed, event: SettingsChanged, stamp: Stamp) -> Changed:
    if not event.names:
        return changed
    before = (without(change, event.names) for change in changed.all)
    return Changed((*(change for change in before if change.names), Change(stamp.seq, stamp.by, stamp.at, event.names)))


def without(change: Change, names: tuple[str, ...]) -> Change:
    """A setting that was changed again is told once."""
    return Change(change.row, change.by, change.at, tuple(name for name in change.names if name not in names))

